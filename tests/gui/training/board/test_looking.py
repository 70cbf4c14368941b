"""A class is looked at beside the window: another course in the middle of a look has nothing of the one before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.courses import find_course, write_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.gui.training.board.looking import Looking
from kzpoll_desktop.training import at_hand
from kzpoll_desktop.training.classroom.room import Classroom
from tests.shared.classes import handed_in
from tests.shared.gui.walk import settle

COURSE, ELECTION = find_course("one-night")


def test_a_look_that_nobody_wants_any_more_brings_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    looking = Looking()
    brought: list[object] = []
    looking.brought.connect(brought.append)
    (tmp_path / "class").mkdir()
    looking.open(tmp_path / "class", COURSE, ELECTION, tmp_path)
    assert looking.busy
    looking.forget()
    settle()
    assert (brought, looking.busy) == ([], False)
    looking.open(tmp_path / "class", COURSE, ELECTION, tmp_path)
    qtbot.waitUntil(lambda: len(brought) == 1)
    (found,) = brought
    assert isinstance(found, tuple)
    classroom, scan = found
    assert isinstance(classroom, Classroom)
    assert scan.wrong == ()
    (tmp_path / "class").rmdir()
    looking.again(classroom)
    qtbot.waitUntil(lambda: len(brought) == 2)
    assert isinstance(brought[1], KzpollError)


def test_a_course_from_a_file_takes_the_board_over_while_it_is_looked_at(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    folder = tmp_path / "class"
    handed_in(folder, "law-test", 1)
    board = BoardDialog(context, under)
    board.show()
    board.open_class(folder)
    own = replace(COURSE, id="own-night", exercises=COURSE.exercises[:2])
    path = tmp_path / "own-night.course.json"
    write_course(path, own)
    board.take_course(path)
    board.working.wait()
    settle()
    assert board.course is not None
    assert board.course[0] == own
    assert board.board.exercises == tuple(one.id for one in own.exercises)
    assert board.classroom is not None
    assert board.rows == ()
    assert "law-test" in board.told.text(), "a file of the course before is told, and not taken in"
    assert [one.id for one, _ in at_hand.courses(context.settings.folder)] == ["one-night", "own-night"]
    # What is no course is told, and the one that was chosen stays.
    path.write_text("{}", encoding="utf-8")
    board.take_course(path)
    assert "own-night.course.json" in board.told.text()
    assert board.course[0] == own
    board.reject()
