"""Times and short texts: taken when a person goes on, refused where they mean nothing, kept in sight while unsaved."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kzpoll_desktop.gui.widgets.text_edits import ShortEdit, TimeEdit
from tests.shared.gui.keys import enter, press, tab, type_text


class Heard:
    """What a field said."""

    def __init__(self, edit: ShortEdit) -> None:
        self.committed: list[object] = []
        self.refused: list[str] = []
        self.moved: list[int] = []
        edit.committed.connect(self.committed.append)
        edit.refused.connect(self.refused.append)
        edit.moved.connect(self.moved.append)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A window with a time, a text and a line beside them."""
    made = QWidget()
    column = QVBoxLayout(made)
    for name, part in (("time", TimeEdit()), ("text", ShortEdit()), ("other", QLineEdit())):
        part.setObjectName(name)
        column.addWidget(part)
    made.show()
    yield made
    made.deleteLater()


def field(window: QWidget, name: str) -> ShortEdit:
    found = window.findChild(ShortEdit, name)
    assert found is not None
    found.setFocus()
    return found


@pytest.mark.parametrize("typed", ["23:41", "2341", "23.41", "23 41", "23-41", " 23,41 "])
def test_a_time_is_understood_as_people_write_it(window: QWidget, typed: str) -> None:
    edit = field(window, "time")
    heard = Heard(edit)
    type_text(window, typed)
    enter(window)
    assert (heard.committed, edit.text()) == (["23:41"], "23:41")


def test_an_hour_of_one_digit_gets_its_nought(window: QWidget) -> None:
    edit = field(window, "time")
    type_text(window, "7:05")
    enter(window)
    assert edit.value == "07:05"


@pytest.mark.parametrize("typed", ["24:00", "12:60", "midnight", "7", "1:2", "٢٣:٤١", "12345"])
def test_t6_what_is_no_time_is_refused_and_stays_selected(window: QWidget, typed: str) -> None:
    edit = field(window, "time")
    edit.set_value("20:00")
    edit.selectAll()
    heard = Heard(edit)
    type_text(window, typed)
    enter(window)
    assert heard.committed == []
    assert heard.refused == [typed]
    assert heard.moved == []
    assert (edit.text(), edit.selectedText()) == (typed, typed)
    press(window, Qt.Key.Key_Escape)
    assert edit.text() == "20:00"


def test_a_time_that_was_taken_away_is_told(window: QWidget) -> None:
    edit = field(window, "time")
    edit.set_value("20:00")
    heard = Heard(edit)
    edit.selectAll()
    press(window, Qt.Key.Key_Backspace)
    enter(window)
    assert heard.committed == [None]
    assert heard.refused == []


@pytest.mark.parametrize(
    ("key", "step"),
    [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Enter, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)],
)
def test_every_key_that_moves_takes_the_text_once(window: QWidget, key: Qt.Key, step: int) -> None:
    edit = field(window, "text")
    heard = Heard(edit)
    type_text(window, "  No. 7 ")
    press(window, key)
    press(window, key)
    assert heard.committed == ["No. 7"]
    assert heard.moved == [step, step]


def test_leaving_takes_what_was_typed(window: QWidget) -> None:
    heard = Heard(field(window, "text"))
    type_text(window, "No. 7")
    tab(window)
    assert heard.committed == ["No. 7"]
    assert heard.moved == []


def test_escape_brings_back_what_is_kept(window: QWidget) -> None:
    edit = field(window, "text")
    edit.set_value("No. 7")
    edit.selectAll()
    type_text(window, "No. 8")
    press(window, Qt.Key.Key_Escape)
    assert (edit.text(), edit.selectedText()) == ("No. 7", "No. 7")


def test_the_whole_text_is_selected_where_the_focus_comes(window: QWidget) -> None:
    other = field(window, "time")
    other.set_value("20:00")
    field(window, "text")
    field(window, "time")
    assert other.selectedText() == "20:00"


def test_what_is_being_typed_is_not_replaced_from_outside(window: QWidget) -> None:
    edit = field(window, "text")
    type_text(window, "No. 7")
    edit.set_value("No. 1")
    assert edit.text() == "No. 7"
    field(window, "time")
    edit.set_value("No. 1")
    assert edit.text() == "No. 1"


def test_what_could_not_be_saved_stays_and_is_tried_again(window: QWidget) -> None:
    edit = field(window, "text")
    heard = Heard(edit)
    type_text(window, "No. 7")
    enter(window)
    edit.hold("No. 1")
    edit.set_value("No. 1")
    assert edit.held
    assert edit.text() == "No. 7"
    enter(window)
    assert heard.committed == ["No. 7", "No. 7"]
    assert not edit.held
