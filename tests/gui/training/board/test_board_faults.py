"""What a class is told where something is missing or cannot be done, and what is asked for by its buttons."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.domain.ground.stopping import Stopped
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.before import BeforeDialog
from kzpoll_desktop.gui.training.board import dialog as module
from kzpoll_desktop.gui.training.board import writing
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.gui.training.board.feedback import FeedbackDialog
from kzpoll_desktop.gui.training.board.papers import PapersDialog
from kzpoll_desktop.gui.training.board.side_by_side import SideBySideDialog
from kzpoll_desktop.training.classroom.room import Scan
from kzpoll_desktop.training.classroom.roster import RosterSeat
from tests.shared.classes import code_of, handed_in
from tests.shared.gui.walk import settle

Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def board(context: Context, under: QWidget) -> Iterator[BoardDialog]:
    shown = BoardDialog(context, under)
    shown.show()
    settle()
    yield shown
    shown.reject()
    settle()


@pytest.fixture
def of_class(board: BoardDialog, tmp_path: Path) -> BoardDialog:
    """A board of a class in which two seats have handed in, one by a code alone."""
    handed_in(tmp_path / "class", "law-test", 1)
    open_class(board, tmp_path / "class")
    board.code.setText(code_of("law-test", 2))
    board.add_code()
    settle()
    return board


def open_class(board: BoardDialog, folder: Path) -> None:
    board.open_class(folder)
    board.working.wait()
    settle()


def mark(board: BoardDialog, seat: int, exercise: str) -> None:
    line, column = board.board.seats.index(seat), board.board.exercises.index(exercise)
    board.table.setCurrentIndex(board.model.index(line, column))
    settle()


def opened(board: BoardDialog, kind: type[Kind]) -> Kind:
    settle()
    (found,) = (one for one in board.findChildren(kind) if one.isVisible())
    return found


def choosing(monkeypatch: pytest.MonkeyPatch, name: str, chosen: object) -> None:
    monkeypatch.setattr(module, name, lambda *_: chosen)


# --- before a class is there


def test_nothing_is_done_for_a_class_that_is_not_there(board: BoardDialog, tmp_path: Path) -> None:
    board.take_stick(tmp_path)
    board.add_code()
    board.add_photos([tmp_path / "x.png"])
    board.show_feedback()
    board.show_projector()
    board.watch()
    board.pick()
    settle()
    assert board.told.text() == ""
    assert board.projector is None
    assert [one for one in board.findChildren(QDialog) if one.isVisible()] == []


def test_the_folder_that_is_chosen_is_opened_and_none_leaves_all_as_it_was(
    board: BoardDialog, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, "choose_folder", None)
    board._choose_folder()
    assert board.classroom is None
    (tmp_path / "class").mkdir()
    choosing(monkeypatch, "choose_folder", tmp_path / "class")
    board._choose_folder()
    board.working.wait()
    settle()
    assert board.classroom is not None
    assert context.settings.values.class_folder == str(tmp_path / "class")
    assert board.place.text() == f"Looking at {tmp_path / 'class'}; hand-ins: 0."


# --- what is wrong


def test_a_course_that_cannot_be_read_is_told_and_the_class_stays(
    of_class: BoardDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "broken.course.json"
    path.write_text("no course", encoding="utf-8")
    course = of_class.course
    choosing(monkeypatch, "choose_file", path)
    of_class._choose_course()
    assert path.name in of_class.told.text()
    assert of_class.course == course
    assert of_class.classroom is not None


def test_many_files_that_cannot_be_taken_in_are_counted_and_the_first_are_named(
    of_class: BoardDialog, tmp_path: Path
) -> None:
    for number in range(module._TOLD + 2):
        (tmp_path / "class" / f"torn-{number}.kzpoll").write_bytes(b"torn")
    of_class.look()
    of_class.working.wait()
    settle()
    told = of_class.told.text()
    assert told.count("torn-") == module._TOLD
    assert told.endswith(f"Files that could not be taken in: {module._TOLD + 2}.")


def test_a_folder_with_more_files_than_one_look_takes_is_told(of_class: BoardDialog) -> None:
    of_class._tell_wrong(Scan((), (), 0, more=True))
    assert of_class.told.text() == (
        "There are more files than are looked at in one go: use a folder of its own."
    )


def test_a_stick_that_is_gone_is_told(of_class: BoardDialog, tmp_path: Path) -> None:
    of_class.take_stick(tmp_path / "gone")
    settle()
    assert "gone" in of_class.told.text()
    assert of_class._timer.isActive(), "the class is looked at again"


def test_what_was_taken_in_before_a_person_stopped_stays(
    of_class: BoardDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classroom = of_class.classroom
    assert classroom is not None
    handed_in(tmp_path / "stick", "law-test", 3)

    def stopped(_: QWidget, __: str, work: Any, **___: bool) -> object:
        work(lambda *_: None)
        raise Stopped

    monkeypatch.setattr(module, "beside", stopped)
    choosing(monkeypatch, "choose_folder", tmp_path / "stick")
    of_class._choose_stick()
    assert of_class.told.text() == "Taken in: 0. Known before: 0."
    assert {one.seat for one in of_class.rows} == {1, 2, 3}


def test_photographs_of_codes_are_taken_in_by_their_button(
    of_class: BoardDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classroom = of_class.classroom
    assert classroom is not None
    photo = tmp_path / "wall.png"
    monkeypatch.setattr(classroom, "add_picture", lambda _: [classroom.add_code(code_of("law-test", 4))])
    choosing(monkeypatch, "choose_files", (photo,))
    of_class._choose_photos()
    settle()
    assert of_class.told.text() == "Seat 4, A test on the law: 100 points."
    assert {one.seat for one in of_class.rows} == {1, 2, 4}


def test_a_table_of_seats_is_kept_with_the_class_and_a_fault_of_the_disk_is_told(
    of_class: BoardDialog, tmp_path: Path
) -> None:
    classroom = of_class.classroom
    assert classroom is not None
    places = (RosterSeat(1, "A", ""),)
    of_class._put_roster(places)
    assert classroom.roster == places
    shutil.rmtree(tmp_path / "class")
    of_class._put_roster(())
    assert of_class.told.text() != ""


# --- what is opened


def test_papers_feedback_and_what_comes_before_open_over_the_board(of_class: BoardDialog) -> None:
    of_class.show_before()
    opened(of_class, BeforeDialog).reject()
    of_class.show_papers()
    opened(of_class, PapersDialog).reject()
    of_class.show_feedback()
    assert not of_class._timer.isActive(), "nothing looks at the class meanwhile"
    opened(of_class, FeedbackDialog).reject()
    settle()
    assert of_class._timer.isActive()


def test_nights_side_by_side_are_those_of_files_and_the_marked_are_ticked(
    of_class: BoardDialog, tmp_path: Path
) -> None:
    classroom = of_class.classroom
    assert classroom is not None
    for seat in (1, 2, 3):
        handed_in(tmp_path / "class", "swapped-digits", seat, "careless")
    of_class.look()
    of_class.working.wait()
    settle()
    mark(of_class, 2, "swapped-digits")
    column = of_class.board.exercises.index("law-test")
    of_class.table.selectionModel().select(
        of_class.model.index(of_class.board.seats.index(1), column), QItemSelectionModel.SelectionFlag.Select
    )
    heard: list[tuple[Sequence[Path], tuple[str, ...]]] = []
    of_class.together_wanted.connect(lambda paths, planted: heard.append((paths, planted)))
    of_class.show_beside()
    dialog = opened(of_class, SideBySideDialog)
    assert dialog.list.count() == 4
    assert len(dialog.chosen) == 2
    dialog.show_chosen()
    settle()
    ((paths, planted),) = heard
    assert [one.name for one in paths] == [one.name for one in dialog.chosen]
    assert planted == ("party_list.votes.aqjol",)


def test_side_by_side_takes_two_or_three_and_says_so(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = SideBySideDialog([], set(), context, under)
    dialog.show()
    heard: list[tuple[Path, ...]] = []
    dialog.wanted.connect(heard.append)
    dialog.add_files([tmp_path / "1.kzpoll"])
    dialog.show_chosen()
    assert dialog.told.text() == "Tick two or three nights."
    dialog.add_files([tmp_path / name for name in ("1.kzpoll", "2.kzpoll", "3.kzpoll", "4.kzpoll")])
    assert [one.name for one in dialog.chosen] == ["1.kzpoll", "2.kzpoll", "3.kzpoll"]
    dialog.list.item(3).setCheckState(Qt.CheckState.Checked)
    assert dialog.told.text().startswith("No more than 3 nights")
    assert len(dialog.chosen) == 3
    dialog.show_chosen()
    assert heard == [tuple(tmp_path / f"{number}.kzpoll" for number in (1, 2, 3))]


# --- files that are written beside a dialog


def test_what_was_written_before_a_person_stopped_is_told_as_written(
    context: Context, under: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: QWidget, __: str, work: Any, **___: bool) -> object:
        work(lambda *_: None)
        raise Stopped

    monkeypatch.setattr(writing, "beside", stopped)
    dialog = SideBySideDialog([], set(), context, under)
    made = writing.written_beside(dialog, context, "…", lambda: [tmp_path / "a.pdf", tmp_path / "b.pdf"])
    assert made == (tmp_path / "a.pdf", tmp_path / "b.pdf")
