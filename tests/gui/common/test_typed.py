"""What stands in a form: anything typed, chosen or ticked makes it another one; what cannot be typed into does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.calm import OpenChoice
from kzpoll_desktop.gui.common.typed import standing


class Form(QWidget):
    """One of each input."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.fixed, self.text, self.tick = QLineEdit(), QLineEdit(), QPlainTextEdit(), QCheckBox()
        self.choice, self.reason, self.people, self.table = (
            QComboBox(),
            OpenChoice(20),
            QListWidget(),
            QTableWidget(1, 1),
        )
        self.shown = QTableWidget(1, 1)
        self.shown.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.fixed.setReadOnly(True)
        self.choice.addItems(["a", "b"])
        self.reason.offer(["x", "y"])
        self.person = QListWidgetItem("m1")
        self.person.setCheckState(Qt.CheckState.Unchecked)
        self.people.addItem(self.person)
        column = QVBoxLayout(self)
        for part in (self.line, self.fixed, self.text, self.tick, self.choice, self.reason, self.people):
            column.addWidget(part)
        column.addWidget(self.table)
        column.addWidget(self.shown)


CHANGES: dict[str, Callable[[Form], object]] = {
    "line": lambda form: form.line.setText("4"),
    "text": lambda form: form.text.setPlainText("4"),
    "tick": lambda form: form.tick.setChecked(True),
    "choice": lambda form: form.choice.setCurrentIndex(1),
    "reason": lambda form: form.reason.setEditText("z"),
    "people": lambda form: form.person.setCheckState(Qt.CheckState.Checked),
    "table": lambda form: form.table.setItem(0, 0, QTableWidgetItem("4")),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_input_is_seen(qapp: object, name: str) -> None:
    form = Form()
    before = standing(form)
    assert standing(form) == before
    CHANGES[name](form)
    assert standing(form) != before


def test_what_nobody_can_type_into_is_not(qapp: object) -> None:
    form = Form()
    before = standing(form)
    form.fixed.setText("4")
    form.shown.setItem(0, 0, QTableWidgetItem("4"))
    form.reason.offer(["other", "words"])
    assert standing(form) == before
