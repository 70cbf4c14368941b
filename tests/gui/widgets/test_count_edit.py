"""The field for a figure: digits only, any space in a pasted figure, nothing but a person changes it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.widgets.count_edit import MOST, CountEdit
from tests.shared.gui.keys import CONTROL, press, type_text


class Heard:
    """What a field announced."""

    def __init__(self, edit: CountEdit) -> None:
        self.committed: list[object] = []
        self.refused: list[str] = []
        self.moved: list[int] = []
        edit.committed.connect(self.committed.append)
        edit.refused.connect(self.refused.append)
        edit.moved.connect(self.moved.append)


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[CountEdit]:
    """A field with the focus, and another input beside it."""
    window = QWidget()
    made, other = CountEdit(window), CountEdit(window)
    other.setObjectName("other")
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(other)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    yield made
    window.close()


@pytest.fixture
def heard(edit: CountEdit) -> Heard:
    return Heard(edit)


def paste(edit: CountEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    edit.take(data)


def test_a_figure_is_committed_once_and_the_next_is_asked_for(edit: CountEdit, heard: Heard) -> None:
    type_text(edit.window(), "1843")
    assert heard.committed == []
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == [1843]
    assert heard.moved == [1]
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == [1843]


@pytest.mark.parametrize(
    ("key", "step"),
    [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Enter, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)],
)
def test_every_key_that_moves_takes_the_figure(edit: CountEdit, heard: Heard, key: Qt.Key, step: int) -> None:
    type_text(edit.window(), "7")
    press(edit.window(), key)
    assert (heard.committed, heard.moved) == ([7], [step])


def test_leaving_takes_the_figure_and_groups_it(edit: CountEdit, heard: Heard) -> None:
    type_text(edit.window(), "12345")
    press(edit.window(), Qt.Key.Key_Tab, "\t")
    assert heard.committed == [12_345]
    assert edit.text() == "12\u202f345"
    edit.setFocus()
    assert edit.text() == "12345"
    assert edit.selectedText() == "12345"


def test_blank_is_not_zero(edit: CountEdit, heard: Heard) -> None:
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == []
    type_text(edit.window(), "0")
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == [0]
    press(edit.window(), Qt.Key.Key_A, "", CONTROL)
    press(edit.window(), Qt.Key.Key_Backspace)
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == [0, None]


@pytest.mark.parametrize("wrong", ["a", "ә", "-", ".", ",", "e", "٣", "२", "½", "/", " "])
def test_only_digits_are_taken(edit: CountEdit, heard: Heard, wrong: str) -> None:
    type_text(edit.window(), f"1{wrong}2")
    assert edit.text() == "12"
    assert heard.refused == [wrong]


@pytest.mark.parametrize("sign", ["*", "+", "×"])
def test_a_sign_after_a_number_asks_for_bundles(edit: CountEdit, heard: Heard, sign: str) -> None:
    wanted: list[str] = []
    edit.bundles_wanted.connect(wanted.append)
    type_text(edit.window(), f"7{sign}")
    assert wanted == [f"7{sign}"]
    assert heard.refused == []


def test_a_sign_alone_is_refused(edit: CountEdit, heard: Heard) -> None:
    type_text(edit.window(), "+")
    edit.set_value(5)
    edit.selectAll()
    type_text(edit.window(), "*")
    assert heard.refused == ["+", "*"]


def test_no_figure_over_the_most_can_be_typed(edit: CountEdit, heard: Heard) -> None:
    type_text(edit.window(), "99999")
    assert heard.refused == []
    type_text(edit.window(), "9")
    assert edit.text() == "99999"
    assert heard.refused == ["999999"]


@pytest.mark.parametrize("text", ["1 234", "1\u00a0234", "1\u202f234", "1\u2009234", " 1234\n", "1234"])
def test_a_pasted_figure_may_have_any_space(edit: CountEdit, heard: Heard, text: str) -> None:
    paste(edit, text)
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == [1234]


@pytest.mark.parametrize("text", ["12,5", "1.234", "-5", "1e3", "abc", "", "100000", "1\n2", "9" * 5000])
def test_anything_else_pasted_is_refused_and_the_field_stays(
    edit: CountEdit, heard: Heard, text: str
) -> None:
    edit.set_value(7)
    paste(edit, text)
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == []
    assert edit.value == 7
    assert len(heard.refused) == 1


def test_ctrl_v_pastes(edit: CountEdit, heard: Heard) -> None:
    QApplication.clipboard().setText("1\u202f862")
    press(edit.window(), Qt.Key.Key_V, "", CONTROL)
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == [1862]


def test_the_wheel_never_changes_a_number(edit: CountEdit, heard: Heard) -> None:
    edit.set_value(5)
    for turn in (120, -120):
        event = QWheelEvent(
            QPointF(3, 3),
            QPointF(3, 3),
            QPoint(0, 0),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(edit, event)
        assert not event.isAccepted(), "the page scrolls instead"
    assert (edit.value, heard.committed) == (5, [])


def test_escape_restores(edit: CountEdit, heard: Heard) -> None:
    edit.set_value(655)
    type_text(edit.window(), "5")
    press(edit.window(), Qt.Key.Key_Escape)
    assert edit.text() == "655"
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == []


def test_a_value_from_outside_is_shown_without_being_announced(edit: CountEdit, heard: Heard) -> None:
    edit.set_value(12)
    assert (edit.text(), heard.committed) == ("12", [])


def test_what_could_not_be_saved_stays_and_is_tried_again(edit: CountEdit, heard: Heard) -> None:
    edit.committed.connect(lambda _: edit.hold(None) if len(heard.committed) < 2 else None)
    type_text(edit.window(), "8")
    press(edit.window(), Qt.Key.Key_Return)
    assert edit.held
    assert edit.text() == "8"
    press(edit.window(), Qt.Key.Key_Return)
    assert not edit.held
    assert heard.committed == [8, 8]


def test_a_closed_field_takes_nothing(edit: CountEdit, heard: Heard) -> None:
    edit.setReadOnly(True)
    type_text(edit.window(), "5")
    paste(edit, "6")
    press(edit.window(), Qt.Key.Key_Return)
    assert heard.committed == []
    assert edit.text() == ""


@given(st.integers(0, MOST))
def test_any_figure_typed_is_the_figure_taken(number: int) -> None:
    edit = CountEdit()
    heard = Heard(edit)
    for digit in str(number):
        press(edit, Qt.Key.Key_unknown, digit)
    edit.commit()
    assert heard.committed == [number]
    assert heard.refused == []
    edit.deleteLater()


def test_another_figure_put_there_rights_what_was_refused(edit: CountEdit) -> None:
    """Its sentence is not told of a figure that stands nowhere any more."""
    righted: list[bool] = []
    edit.righted.connect(lambda: righted.append(True))
    type_text(edit.window(), "12o")
    edit.set_value(7)
    assert (edit.held, righted) == (False, [True])
    edit.set_value(8)
    assert righted == [True]
