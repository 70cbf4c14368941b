"""The class on the trainer's desk: a folder is opened and looked at again, codes are typed, sticks taken in, tries picked."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.board import words
from kzpoll_desktop.gui.training.board.bars import Bars
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.gui.training.board.papers import PapersDialog
from kzpoll_desktop.gui.training.board.projector import POINTS
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.classroom.board import BoardCell
from kzpoll_desktop.training.classroom.hand_in import HandIn
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from tests.shared.classes import code_of, handed_in
from tests.shared.classes import row as made
from tests.shared.gui.keys import enter, press, type_text
from tests.shared.gui.walk import button, settle


@pytest.fixture
def board(context: Context, under: QWidget) -> Iterator[BoardDialog]:
    shown = BoardDialog(context, under)
    shown.show()
    settle()
    yield shown
    shown.reject()
    settle()


def looked(board: BoardDialog) -> None:
    """What was begun is over and shown."""
    board.working.wait()
    settle()


def cell(board: BoardDialog, seat: int, exercise: str) -> str:
    """A cell as it is shown."""
    line = board.board.seats.index(seat)
    column = board.board.exercises.index(exercise)
    return str(board.model.data(board.model.index(line, column)))


def test_a_class_from_an_empty_folder_to_a_full_board(
    board: BoardDialog, context: Context, tmp_path: Path
) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    assert not board.add.isEnabled()
    assert board.add.toolTip() == "Choose the class folder first."
    board.seats.setText("1-4")
    board.seats.editingFinished.emit()
    board.open_class(folder)
    looked(board)
    assert board.add.isEnabled()
    assert board.board.seats == (1, 2, 3, 4)
    assert context.settings.values.class_folder == str(folder)
    # Two seats hand in; the next look finds them.
    path, _ = handed_in(folder, "law-test", 1)
    handed_in(folder, "law-test", 3, "careless")
    board.look()
    looked(board)
    assert cell(board, 1, "law-test").startswith("100")
    assert cell(board, 2, "law-test") == ""
    # A code is typed with the keyboard alone; its slip is told and stays where it is.
    board.code.setFocus()
    code = code_of("law-test", 2)
    type_text(board, code[:-1] + str((int(code[-1]) + 1) % 10))
    enter(board)
    enter(board)
    assert "5" in board.told.text()
    assert board.code.text() != ""
    board.code.selectAll()
    type_text(board, code)
    enter(board)
    enter(board)
    assert cell(board, 2, "law-test") == "(100)"
    assert board.told.text() == "Seat 2, A test on the law: 100 points."
    # A second try of a seat waits beside the first, until it is picked.
    handed_in(folder, "law-test", 3, "careful", again=2)
    board.look()
    looked(board)
    first = cell(board, 3, "law-test")
    assert "+1" in first
    board.table.setCurrentIndex(board.model.index(2, board.board.exercises.index("law-test")))
    assert board.tries.count() == 2
    assert "More tries: 1." in board.cell.text()
    board.tries.setCurrentIndex(1)
    board.count_it.click()
    assert cell(board, 3, "law-test").startswith("100 +1")
    headings = [group.heading for group in board.bars.groups]
    assert headings[0] == "A test on the law"
    assert "Not handed in yet, seats: 4" in [line.text for line in board.bars.groups[0].lines]
    # What is torn is named; a stick brings the rest.
    (folder / "torn.kzpoll").write_bytes(path.read_bytes()[:5000])
    board.look()
    looked(board)
    assert "torn.kzpoll" in board.told.text()
    stick = tmp_path / "stick"
    handed_in(stick, "clean", 4)
    shutil.copy(path, stick / "again.kzpoll")
    board.take_stick(stick)
    settle()
    assert cell(board, 4, "clean").startswith("100")
    assert board.told.text() == "Taken in: 1. Known before: 1."
    board.seats.setText("4-1")
    board.seats.editingFinished.emit()
    assert "4-1" in board.told.text()
    assert context.settings.values.class_seats == "1-4"
    # The folder goes: that is said, and the board stays.
    shutil.rmtree(folder)
    board.look()
    looked(board)
    assert board.told.text() != ""
    assert cell(board, 4, "clean").startswith("100")


def test_the_projector_has_large_letters_and_no_names_in_every_language(
    board: BoardDialog, context: Context, tmp_path: Path
) -> None:
    handed_in(tmp_path / "class", "law-test", 1, "careless")
    board.open_class(tmp_path / "class")
    looked(board)
    press(board, Qt.Key.Key_F11)
    wall = board.projector
    assert wall is not None
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        for place in range(len(board.board.exercises)):
            wall.show_exercise(place)
            settle()
            labels = [one for one in wall.findChildren(Bars) if one.isVisible()]
            assert labels
            texts = [one for one in wall.findChildren(type(board.place)) if one.isVisible()]
            assert all(one.font().pointSize() >= POINTS for one in texts), language
            assert not any("kzpoll" in one.text() for one in texts)
    context.languages.set_language("en")
    first = wall.place
    press(wall, Qt.Key.Key_Right)
    assert wall.place == (first + 1) % len(board.board.exercises)
    press(wall, Qt.Key.Key_Left)
    assert wall.place == first
    press(wall, Qt.Key.Key_Escape)
    settle()
    assert board.projector is None
    assert board.isVisible()


def test_two_thousand_hand_ins_ask_only_for_what_is_in_sight(
    board: BoardDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "class").mkdir()
    board.open_class(tmp_path / "class")
    looked(board)
    exercises = board.board.exercises
    rows: list[HandIn] = [
        made(id=str(n), exercise=exercises[n % 10], seat=1 + n // 10, taken=n + 1) for n in range(2_000)
    ]
    asked: set[int] = set()
    short = words.short

    def counting(cell: BoardCell) -> str:
        asked.add(cell.seat)
        return short(cell)

    monkeypatch.setattr(words, "short", counting)
    board.rows = tuple(rows)
    board.refresh()
    settle()
    assert len(board.board.seats) == 200
    board.table.grab()
    assert 1 in asked
    assert len(asked) < 40, "only what is in sight"
    board.table.scrollToBottom()
    board.table.grab()
    assert 200 in asked
    assert len(asked) < 80


def test_photographs_that_show_no_code_are_named(board: BoardDialog, tmp_path: Path) -> None:
    (tmp_path / "class").mkdir()
    board.open_class(tmp_path / "class")
    looked(board)
    photo = tmp_path / "wall.png"
    photo.write_bytes(b"no picture")
    board.add_photos([photo])
    settle()
    assert "wall.png" in board.told.text()


def test_it_is_offered_on_the_start_page_and_opens_where_it_was(program: Program, tmp_path: Path) -> None:
    handed_in(tmp_path / "class", "law-test", 7)
    program.context.settings.change(class_folder=str(tmp_path / "class"), class_seats="7")
    button(program.start, "class").click()
    settle()
    (dialog,) = (d for d in program.start.findChildren(BoardDialog) if d.isVisible())
    looked(dialog)
    assert cell(dialog, 7, "law-test") == "100"
    assert not dialog.replay.isEnabled()
    dialog.table.setCurrentIndex(dialog.model.index(0, dialog.board.exercises.index("law-test")))
    dialog.replay.click()
    settle()
    (film,) = program.windows
    assert isinstance(film.desk, FilmDesk)
    assert film.desk.day.record == program.windows[0].desk.day.record
    assert film.close()
    settle()
    assert dialog.isVisible()
    dialog.show_papers()
    settle()
    (papers,) = (d for d in dialog.findChildren(PapersDialog) if d.isVisible())
    assert papers.seats.text() == "7"
    papers.reject()
    dialog.reject()
    settle()


def test_each_letter_with_alt_leads_to_one_thing_in_every_language(
    board: BoardDialog, context: Context
) -> None:
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        labels = [one.text() for one in board.findChildren(QLabel)]
        texts = labels + [one.text() for one in board.findChildren(QAbstractButton)]
        letters = Counter(m[1].casefold() for text in texts for m in re.finditer(r"&([^&\s])", text))
        assert [letter for letter, times in letters.items() if times > 1] == [], language
