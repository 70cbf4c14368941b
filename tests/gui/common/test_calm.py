"""Choices that only a person changes: the wheel does not, and nothing is put into a reason that nobody typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.calm import CalmComboBox, OpenChoice
from tests.shared.gui.keys import press, type_text


@pytest.fixture
def reasons(qapp: QApplication) -> Iterator[OpenChoice]:
    made = OpenChoice(12)
    made.offer(["Mistyped", "Counted again"])
    made.show()
    yield made
    made.deleteLater()


def test_nothing_is_chosen_before_a_person_does(reasons: OpenChoice) -> None:
    assert (reasons.currentText(), reasons.currentIndex()) == ("", -1)
    reasons.setFocus()
    press(reasons, Qt.Key.Key_Down)
    assert reasons.currentText() == "Mistyped"


def test_a_text_is_not_made_up_from_its_beginning(reasons: OpenChoice) -> None:
    type_text(reasons, "Mis")
    assert reasons.currentText() == "Mis"
    press(reasons, Qt.Key.Key_Return, "\r")
    assert reasons.count() == 2, "what was typed does not become an entry"


def test_a_text_has_its_greatest_length(reasons: OpenChoice) -> None:
    type_text(reasons, "x" * 20)
    assert reasons.currentText() == "x" * 12


def test_what_was_typed_stays_when_other_texts_are_offered(reasons: OpenChoice) -> None:
    type_text(reasons, "Other")
    reasons.offer(["Опечатка", "Пересчитано", "Другое"])
    assert reasons.currentText() == "Other"
    assert [reasons.itemText(place) for place in range(reasons.count())] == [
        "Опечатка",
        "Пересчитано",
        "Другое",
    ]


def test_the_wheel_changes_no_choice(qapp: QApplication) -> None:
    choice = CalmComboBox()
    choice.addItems(["one", "two", "three"])
    choice.setCurrentIndex(1)
    choice.show()
    choice.setFocus()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, turned)
    assert choice.currentText() == "two"
    assert not turned.isAccepted(), "what is round it scrolls"
    choice.deleteLater()


def test_an_entry_is_chosen_by_its_data_and_the_first_one_without(qapp: QApplication) -> None:
    choice = CalmComboBox()
    for name in ("chair", "deputy"):
        choice.addItem(name.title(), name)
    choice.choose("deputy")
    assert choice.currentText() == "Deputy"
    choice.choose("nobody")
    assert choice.currentText() == "Chair"
    choice.deleteLater()
