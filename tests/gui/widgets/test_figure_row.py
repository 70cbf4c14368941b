"""A row as on the paper: its words follow what is typed, its marks are told, a closed line takes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets import figure_row
from kzpoll_desktop.gui.widgets.figure_row import NARROW, FigureRow, ShareBar, last_line
from tests.shared.gui.keys import enter, type_text
from tests.shared.gui.walk import cut_off, settle
from tests.shared.longest import LONG_NAMES

PATH = "party_list.received"
LONG = "Number of ballots that the commission received before the voting began, with those for the portable boxes"


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look()


@pytest.fixture
def row(look: Look) -> Iterator[FigureRow]:
    """A row in a window beside another field."""
    window = QWidget()
    made = FigureRow(PATH, "10", look, bar="#1B6E3C")
    made.say(LONG, "Count them twice.", "en")
    column = QVBoxLayout(window)
    column.addWidget(made)
    other = QLineEdit()
    column.addWidget(other)
    window.resize(look.px(900), 200)
    window.show()
    made.edit.setFocus()
    settle()
    yield made
    window.deleteLater()


def test_the_words_follow_what_is_typed(row: FigureRow) -> None:
    assert row.words.text() == ""
    type_text(row.window(), "655")
    assert row.words.text() == in_words(655, "en")
    row.say(LONG, "", "kk")
    assert row.words.text() == in_words(655, "kk")


def test_the_field_is_found_by_its_path_and_named_by_number_and_label(row: FigureRow) -> None:
    assert row.edit.objectName() == PATH
    assert row.label.buddy() is row.edit
    spoken = QAccessible.queryAccessibleInterface(row.edit)
    assert spoken.text(QAccessible.Text.Name) == f"10 {LONG}"
    assert spoken.text(QAccessible.Text.Description) == "Count them twice."


def test_a_mark_is_a_shape_and_a_word(row: FigureRow) -> None:
    row.mark("discrepancy", "DISCREPANCY")
    assert not row.shape.pixmap().isNull()
    assert row.shape.toolTip() == "DISCREPANCY"
    assert row.edit.accessibleDescription() == "DISCREPANCY. Count them twice."
    assert row.edit.property("state") == "discrepancy"
    row.mark("", "")
    assert row.shape.pixmap().isNull()
    assert row.edit.accessibleDescription() == "Count them twice."


def test_a_line_closed_to_entry_takes_nothing_and_says_why(row: FigureRow) -> None:
    row.close_to_entry("Struck out: no votes are entered.")
    type_text(row.window(), "7")
    assert row.edit.text() == ""
    assert row.words.text() == "Struck out: no votes are entered."
    assert row.label.property("struck") is True


def test_what_is_being_typed_is_not_replaced(row: FigureRow) -> None:
    type_text(row.window(), "65")
    row.show_value(700)
    assert row.edit.text() == "65"
    enter(row.window())
    row.show_value(700)
    assert row.edit.value == 700


def test_a_note_stands_under_the_row_as_long_as_there_is_one(row: FigureRow) -> None:
    assert not row.note.isVisible()
    row.show_note("Changed after a hint")
    assert row.note.isVisible()
    row.show_note("")
    assert not row.note.isVisible()


def test_in_a_narrow_window_the_words_go_under_the_label(row: FigureRow, look: Look) -> None:
    type_text(row.window(), "655")
    assert row.words.x() > row.edit.x()
    row.window().resize(look.px(NARROW) - 40, 300)
    settle()
    assert row.words.y() > row.edit.y()
    assert cut_off(row.window()) == []
    row.window().resize(look.px(900), 200)
    settle()
    assert row.words.x() > row.edit.x()


def test_a_hint_already_told_on_the_page_is_not_shown_again(row: FigureRow) -> None:
    row.say(LONG, "Count them twice.", "en", show_hint=False)
    assert not row.hint.isVisible()
    row.say(LONG, "Count them twice.", "en")
    assert row.hint.isVisible()


def test_a_bar_is_as_long_as_its_share(qapp: QApplication) -> None:
    bar = ShareBar("#1B6E3C")
    bar.resize(200, 6)

    def drawn() -> int:
        image = bar.grab().toImage()
        return sum(image.pixelColor(x, 3) == QColor("#1B6E3C") for x in range(image.width()))

    assert drawn() == 0
    bar.show_share(1, 4)
    assert drawn() == 50
    bar.show_share(5, 4)
    assert drawn() == 200
    bar.show_share(1, 0)
    assert drawn() == 0
    bar.deleteLater()


def test_a_row_is_measured_again_only_once_it_says_something_else(
    row: FigureRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []
    real = figure_row.height_at

    def counted(widget: QWidget, width: int) -> int:
        measured.append(width)
        return real(widget, width)

    monkeypatch.setattr(figure_row, "height_at", counted)
    plain = row.height_at(600)
    assert (row.height_at(600), measured) == (plain, [600])
    row.show_note("Changed after the announcement")
    assert row.height_at(600) > plain
    row.show_note("")
    row.say(LONG * 3, "", "en")
    assert row.height_at(600) == real(row, 600) > plain
    type_text(row.window(), "77777")
    assert row.height_at(600) == real(row, 600)
    assert measured == [600] * 4


def test_a_mark_is_told_again_after_the_row_says_itself_again(row: FigureRow) -> None:
    row.mark("error", "ERROR")
    row.say(LONG, "Count them twice.", "en")
    row.mark("error", "ERROR")
    assert row.edit.accessibleDescription() == "ERROR. Count them twice."


def test_the_words_of_a_narrow_row_stand_beside_the_end_of_its_label_and_never_over_it(
    look: Look, qtbot: QtBot
) -> None:
    row = FigureRow("single_mandate.votes.c06", "7.6", look)
    row.say(f"{LONG_NAMES[0].removesuffix(' (оқу)')} (6, оқу)", "", "ru")
    row.edit.set_value(23)
    qtbot.addWidget(row)
    row.resize(NARROW + 200, 200)
    row.show()
    beside = 0
    for width in range(420, NARROW, 3):
        row.resize(width, row.height_at(width))
        settle()
        if row.words.isVisible() and row.words.geometry().top() < row.label.geometry().bottom():
            beside += 1
            room = row.label.width() - row.words.width()
            assert last_line(row.label, row.label.width()) <= room, width
    assert beside
