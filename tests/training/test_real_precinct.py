"""What practice does is refused on a real precinct's file, wherever it lies, and the file stays as it is to the byte."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.classroom.room import Classroom
from kzpoll_desktop.training.clearing import NotTouched, clear, move_aside, practice, survey
from kzpoll_desktop.training.grading import Graders
from kzpoll_desktop.training.night import Night, NotAtHand
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct

COURSE, ELECTION = find_course("one-night")
CLEAN = COURSE.exercise("clean")
NAME = file_name(COURSE.id, "clean", 1)
ZONE = datetime.timezone(datetime.timedelta(hours=6))
CLOCK = PlayClock(datetime.datetime(2023, 3, 19, 6, 30, tzinfo=ZONE))


def real(path: Path) -> Path:
    """A real precinct with some figures, under the name of an exercise."""
    made = practice_precinct()
    path.parent.mkdir(parents=True, exist_ok=True)
    election = dataclasses.replace(made.election, training=False)
    desk = Desk.create(path, election, made.record, CLOCK, made.typist)
    for number in range(3):
        desk.enter("attendance.media", number)
    desk.close()
    return path


def what_lies_there(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(one.relative_to(folder)): (one.read_bytes(), one.stat().st_mtime_ns)
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def test_every_action_on_files_leaves_a_real_precinct_to_the_byte(tmp_path: Path) -> None:
    """Begun anew, cleared, begun in its place, graded, taken into a class from its folder and from a stick, opened as one."""
    data, folder, stick = tmp_path / "data", tmp_path / "class", tmp_path / "stick"
    paths = [real(data / "practice" / NAME), real(folder / NAME), real(stick / NAME)]
    before = what_lies_there(tmp_path)
    assert CLEAN is not None

    def begin_there() -> None:
        begin(paths[0], COURSE, CLEAN, 1, ELECTION, CLOCK)

    refused: list[tuple[Callable[[], object], type[Exception]]] = [
        (begin_there, Exception),
        *((lambda path=path: move_aside(path, data), NotTouched) for path in paths),
        *((lambda path=path: practice(path, (path.parent,)).__enter__(), NotTouched) for path in paths),
    ]
    for act, why in refused:
        with pytest.raises(why):
            act()
        assert what_lies_there(tmp_path) == before
    for where in (str(folder), str(stick), ""):
        found = survey(COURSE.id, data, where)
        assert (found.practice, found.handed, found.backups, found.left) == ((), (), (), ())
        assert clear(COURSE.id, data, where) == (0, ())
    assert [Graders().grade(path).fault for path in paths] == ["not_practice"] * 3
    assert what_lies_there(tmp_path) == before
    room = Classroom(folder, COURSE, ELECTION, data)
    told = [*room.scan().wrong, *room.take_stick(stick).wrong]
    assert {one.fault for one in told} == {"not_practice"}
    assert room.rows == ()
    after = what_lies_there(tmp_path)
    assert {name: after[name] for name in before} == before
    # The class has no copy of it either.
    assert not any(name.endswith(".kzpoll") for name in set(after) - set(before))


def test_a_desk_of_a_real_precinct_notes_nothing_of_practice(tmp_path: Path) -> None:
    path = real(tmp_path / NAME)
    desk = Desk.open(path, CLOCK)
    seq, clock = desk.day.seq, desk.clock
    for made in (desk.recount("party_list.unused", 5), desk.answer("when", ["1"], 1)):
        assert isinstance(made, NotDone)
        assert made.code == "not_practice"
    assert not desk.may_reveal
    desk.note_revealed(["party_list.unused"])
    with pytest.raises(NotAtHand):
        Night.at(desk, tmp_path)
    assert (desk.exercise, desk.day.seq, desk.clock) == (None, seq, clock)
    assert clock is CLOCK
    desk.close()
