"""Which seats are expected on the board: out of a table with groups and precincts; names only where they are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.hand_in import names_file
from tests.shared.classes import handed_in
from tests.shared.gui.keys import press
from tests.shared.gui.walk import cut_off, settle, unnamed

NAME = "Бірінші Орын (оқу)"


@pytest.fixture
def board(context: Context, under: QWidget, tmp_path: Path) -> Iterator[BoardDialog]:
    """A class in which seats 1 and 7 handed in a test, and seat 1 told a name."""
    path, _ = handed_in(tmp_path / "class", "law-test", 1)
    handed_in(tmp_path / "class", "law-test", 7)
    names_file(path).write_text(f'{{"format": "kzpoll-hand/1", "names": ["{NAME}"]}}', encoding="utf-8")
    context.settings.change(class_folder=str(tmp_path / "class"), class_seats="1-3")
    shown = BoardDialog(context, under)
    shown.show()
    shown.working.wait()
    settle()
    yield shown
    shown.reject()
    settle()


def lines(board: BoardDialog) -> list[str]:
    """What stands at the left of each line."""
    count = board.model.rowCount()
    return [str(board.model.headerData(n, Qt.Orientation.Vertical)) for n in range(count)]


def missing(board: BoardDialog) -> str:
    """The seats that the board says are missing."""
    board.table.setCurrentIndex(board.model.index(0, board.board.exercises.index("law-test")))
    found = [line.text for line in board.bars.groups[0].lines if "seats" in line.text]
    return found[0].rpartition(": ")[2] if found else ""


def test_a_table_tells_seats_groups_and_precincts_and_who_is_missing(
    board: BoardDialog, context: Context, tmp_path: Path
) -> None:
    part = board.seats_part
    assert lines(board) == ["1", "2", "3", "7"]
    assert missing(board) == "2-3"
    path = tmp_path / "seats.csv"
    path.write_text("1;А;123\n4;А;124\n1;Ә;125\n5;Ә;126\nx;Ә;1\n", encoding="utf-8")
    part.take(path)
    settle()
    assert "line 5" in board.told.text()
    assert lines(board) == ["1", "2", "3", "7"], "nothing of a bad table is taken in"
    path.write_text("1;А;123\n4;А;124\n1;Ә;125\n5;Ә;126\n", encoding="utf-8")
    part.take(path)
    settle()
    assert lines(board) == ["1 · А · 123, Ә · 125", "4 · А · 124", "5 · Ә · 126", "7"]
    assert missing(board) == "4-5"
    assert "(А · 123, Ә · 125)" in board.cell.text()
    assert not part.seats.isEnabled()
    assert part.seats.toolTip() != ""
    # One of the groups alone, by keyboard.
    part.group.setFocus()
    press(board, Qt.Key.Key_Down)
    assert part.chosen_group == "А"
    assert lines(board) == ["1 · 123", "4 · 124", "7"]
    assert missing(board) == "4"
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        assert cut_off(board) == []
        assert unnamed(board) == []
        assert part.chosen_group == "А"
    context.languages.set_language("en")
    # It is kept with the class, until it is taken away.
    board._on_course()
    board.working.wait()
    settle()
    assert lines(board) == ["1 · А · 123, Ә · 125", "4 · А · 124", "5 · Ә · 126", "7"]
    part.table.click()
    settle()
    assert lines(board) == ["1", "2", "3", "7"]
    assert part.group.isHidden()
    assert part.seats.isEnabled()


def test_names_stand_on_the_board_only_where_they_are_wanted_and_never_on_the_wall(
    board: BoardDialog,
) -> None:
    def told() -> str:
        labels = [one.text() for one in board.findChildren(QLabel)]
        return " ".join([*labels, *lines(board), board.model.sentence(board.model.index(0, 0))])

    assert not board.seats_part.names.isChecked()
    assert NAME not in told()
    board.seats_part.names.setFocus()
    press(board, Qt.Key.Key_Space, " ")
    assert lines(board)[0] == f"1 · {NAME}"
    board.table.setCurrentIndex(board.model.index(0, 0))
    assert NAME in board.cell.text()
    board.show_projector()
    assert board.projector is not None
    for place in range(len(board.board.exercises)):
        board.projector.show_exercise(place)
        settle()
        assert not [one for one in board.projector.findChildren(QLabel) if NAME in one.text()]
    board.projector.close()
    settle()
    press(board, Qt.Key.Key_Space, " ")
    board.seats_part.names.setChecked(False)
    assert NAME not in told()


def test_a_name_that_is_taken_away_is_gone(board: BoardDialog, tmp_path: Path) -> None:
    board.seats_part.names.setChecked(True)
    assert NAME in lines(board)[0]
    for beside in (tmp_path / "class").glob("*.kzhand.json"):
        beside.unlink()
    board.refresh()
    assert lines(board)[0] == "1"
    # Nowhere else is any of it: neither in the settings nor beside the copies.
    for path in (tmp_path / "settings").rglob("*"):
        assert not path.is_file() or NAME.encode() not in path.read_bytes()
