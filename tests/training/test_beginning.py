"""An exercise begins where the trainee takes over, on a clock of its own; what lies beside it keeps the system's."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import PlayClock, PracticeClock, moment_at
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.training.beginning import begin, empty_precinct, file_name
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.progress import enter_stage

COURSE, ELECTION = find_course("one-night")
TODAY = datetime.datetime(2026, 5, 4, 11, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=5)))
MINUTE = datetime.timedelta(minutes=1)


def begun(folder: Path, exercise_id: str, seat: int, clock: PlayClock) -> Desk:
    exercise = COURSE.exercise(exercise_id)
    assert exercise is not None
    return begin(folder / file_name(COURSE.id, exercise_id, seat), COURSE, exercise, seat, ELECTION, clock)


def shown(desk: Desk) -> str:
    return f"{desk.clock.now():%Y-%m-%d %H:%M%z}"


def test_it_begins_at_its_clock_goes_on_with_real_time_and_jumps_where_the_night_would(
    tmp_path: Path,
) -> None:
    real = PlayClock(TODAY)
    desk = begun(tmp_path, "pack-in-safe", 7, real)
    assert desk.path.name == "one-night-pack-in-safe-7-practice.kzpoll"
    assert desk.exercise is not None
    assert (desk.exercise.seat, desk.exercise.first, desk.day.seq) == (7, 9, 8)
    assert (desk.day.stage, shown(desk)) == ("unused_and_lists", "2023-03-19 20:10+0600")
    # Two seats are two files, whatever else is the same in them.
    other = begun(tmp_path, "pack-in-safe", 8, real)
    assert other.day.file_id != desk.day.file_id
    other.close()
    real.put(TODAY + 3 * MINUTE)
    assert shown(desk) == "2023-03-19 20:13+0600"
    assert isinstance(desk.enter("attendance.media", 2), Entered)
    assert desk.now_at("day.count_ended", "22:30").hour == 22, "a time that is near is reached"
    assert shown(desk) == "2023-03-19 22:30+0600"
    assert desk.now_at("day.count_ended", "02:30").hour == 22, "one that is far is not"
    assert desk.now_at("party_list.unused", 230).hour == 22
    # None of it is a move of a clock that anybody has to be told of, and it goes on where it stopped.
    desk.close()
    real.put(TODAY + datetime.timedelta(days=2))
    again = Desk.open(desk.path, real)
    assert shown(again) == "2023-03-19 20:13+0600", "after the last entry"
    assert isinstance(again.enter("attendance.media", 3), Entered)
    assert [entry.event.kind for entry in again.entries()][-2:] == ["entered", "entered"]
    again.close()


def test_a_real_file_beside_it_keeps_the_time_of_the_system(tmp_path: Path) -> None:
    real = PlayClock(TODAY)
    exercise = begun(tmp_path, "long-night", 1, real)
    assert isinstance(exercise.clock, PracticeClock)
    made = practice_precinct()
    beside = Desk.create(tmp_path / "precinct-1.kzpoll", made.election, made.record, real, made.typist)
    assert beside.exercise is None
    assert isinstance(exercise.enter("attendance.media", 1), Entered)
    assert isinstance(beside.enter("attendance.media", 1), Entered)
    assert beside.clock is real
    assert beside.entries()[-1].stamp.wall == "2026-05-04T11:00:00+05:00"
    assert exercise.entries()[-1].stamp.wall[:19] == "2023-03-19T06:30:00"
    for desk in (beside, exercise):
        desk.close()
    again = Desk.open(beside.path, real)
    assert (again.exercise, again.clock) == (None, real)
    again.close()


def test_the_stage_that_ended_last_leads_on_after_opening_too(tmp_path: Path) -> None:
    desk = begun(tmp_path, "clean", 0, PlayClock(TODAY))
    exercise = COURSE.exercise("clean")
    assert isinstance(exercise, CountExercise)
    enter_stage(desk, "opening", exercise.truth)
    assert shown(desk) == "2023-03-19 06:30+0600"
    assert isinstance(desk.finish_stage(), Entered)
    assert (desk.day.stage, shown(desk)) == ("turnout", "2023-03-19 10:00+0600")
    desk.close()
    again = Desk.open(desk.path, PlayClock(TODAY))
    assert shown(again) == "2023-03-19 10:00+0600"
    # A report that is not due yet is typed in its hour.
    due = moment_at("2023-03-19", "12:00", "Asia/Almaty")
    assert due <= again.now_at("turnout.12:00", 100) < due + MINUTE
    again.close()


def test_a_name_that_is_taken_is_refused_and_a_test_has_the_empty_precinct(tmp_path: Path) -> None:
    real = PlayClock(TODAY)
    desk = begun(tmp_path, "law-test", 5, real)
    assert (desk.day.seq, desk.day.record.voter_list.at_opening) == (2, None)
    with pytest.raises(StoreError) as problem:
        begun(tmp_path, "law-test", 5, real)
    assert problem.value.said.code in ("exists", "locked")
    desk.close()
    assert empty_precinct(ELECTION) == practice_precinct().record
