"""Who signs stands in the same columns for everybody; a narrow row has the name above."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.signing_row import SigningRow
from tests.shared.gui.walk import settle
from tests.shared.longest import LONG_NAMES


def test_statuses_and_opinions_stand_under_each_other(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    rows = []
    for name in ("1-мүше (оқу)", *LONG_NAMES[:3]):
        label = QLabel(name)
        label.setWordWrap(True)
        rows.append((label, QComboBox(), QPushButton("Dissenting opinion…")))
        column.addWidget(SigningRow(*rows[-1], QLabel(), Look()))
    column.addStretch(1)
    qtbot.addWidget(window)
    window.show()
    for width, beside in ((860, True), (600, False), (860, True)):
        window.resize(width, 700)
        for _ in range(3):
            settle()
        assert len({status.x() for _, status, _ in rows}) == 1
        assert len({dissent.x() for _, _, dissent in rows}) == 1
        for label, status, _ in rows:
            assert (label.geometry().right() < status.x()) is beside
            assert (label.geometry().bottom() < status.y()) is not beside
