"""What lies on the table of each stage, what a recount tells and costs, and what happens when."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course, read_course, write_course
from kzpoll_desktop.training import at_hand
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.grading import Graders
from kzpoll_desktop.training.night import Night, NotAtHand
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared import courses as small

COURSE, ELECTION = find_course("one-night")
NOW = datetime.datetime(2026, 5, 4, 11, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=5)))


@pytest.fixture
def desks() -> Iterator[list[Desk]]:
    made: list[Desk] = []
    yield made
    for desk in made:
        desk.close()


def night(folder: Path, desks: list[Desk], exercise_id: str, seat: int = 0) -> Night:
    exercise = COURSE.exercise(exercise_id)
    assert exercise is not None
    path = folder / file_name(COURSE.id, exercise_id, seat)
    desks.append(begin(path, COURSE, exercise, seat, ELECTION, PlayClock(NOW)))
    return Night.at(desks[-1], folder)


def test_the_table_has_the_sheets_and_a_recount_what_truly_lies_there(
    tmp_path: Path, desks: list[Desk]
) -> None:
    one = night(tmp_path, desks, "pack-in-safe")
    piles = {pile.path: pile for pile in one.table("unused_and_lists")}
    unused = piles["party_list.unused"]
    assert (unused.sheet, unused.counted, unused.minutes) == (508, None, 5)
    assert piles["single_mandate.issued_by_member.m4"].minutes == 3
    assert one.table("protocols") == ()
    assert {pile.path for pile in one.table("reconciliation")} > set(piles)
    later = one.recount("party_list.votes.aqjol")
    assert isinstance(later, Refused)
    assert later.code == "stage_not_reached"
    assert isinstance(one.recount("party_list.unused"), Entered)
    assert one.desk.entries()[-1].event.to_json() == {
        "note": "recounted", "path": "party_list.unused", "value": 608,
    }  # fmt: skip
    for again in (one, Night.at(one.desk, tmp_path)):
        found = next(p for p in again.table("unused_and_lists") if p.path == "party_list.unused")
        assert (found.sheet, found.counted, found.minutes) == (508, 608, 0)
        assert again.minutes_spent() == 5
    assert one.desk.day.record.contests["party_list"].unused is None, "nothing is typed for the trainee"


def test_what_happens_comes_in_its_moment_and_stays_until_it_is_met(
    tmp_path: Path, desks: list[Desk]
) -> None:
    one = night(tmp_path, desks, "long-night", 4)
    desk = one.desk
    assert [h.id for h in one.happened()] == ["late-strike"]
    ballot: Any = by_path.current(desk.day, "ballot.single_mandate")
    for choice in ballot:
        if choice["id"] == "c06":
            choice["struck_out"] = True
    assert isinstance(desk.enter("ballot.single_mandate", ballot), Entered)
    assert one.happened() == ()
    assert isinstance(one.exercise, CountExercise)
    story = one.text("{party_list.unused} {sheet:party_list.unused} {sheet:party_list.spoiled}")
    truth = one.exercise.truth.contests["party_list"]
    assert story == f"{truth.unused} {one.exercise.sheets['party_list.unused']} {truth.spoiled}"


def test_the_grade_at_the_desk_is_that_of_the_file(tmp_path: Path, desks: list[Desk]) -> None:
    one = night(tmp_path, desks, "law-test", 9)
    desk = one.desk
    assert one.table(desk.day.stage) == ()
    assert one.happened() == ()
    assert isinstance(desk.answer("before-boxes", ["2"], 1), Entered)
    copy = tmp_path / "copy.kzpoll"
    desk.save_copy(copy)
    assert one.grade() == Graders().grade(copy).grade == Graders().grade(desk.path).grade
    assert one.grade().points == 4
    assert len(one.code(one.grade()).split()) == 5


def test_a_course_from_a_stick_stays_at_hand_and_another_digest_is_another_course(
    tmp_path: Path, desks: list[Desk]
) -> None:
    stick, data = tmp_path / "stick", tmp_path / "data"
    stick.mkdir()
    write_course(stick / "small.course.json", small.read(small.course(small.questions())))
    course, election = read_course(stick / "small.course.json")
    desks.append(begin(tmp_path / "t.kzpoll", course, course.exercises[0], 3, election, PlayClock(NOW)))
    with pytest.raises(NotAtHand):
        Night.at(desks[0], data)
    at_hand.keep(course, data)
    at_hand.keep(course, data)
    at_hand.keep(COURSE, data)
    assert [one.id for one, _ in at_hand.courses(data)] == ["one-night", "small"]
    assert Night.at(desks[0], data).course == course
    (kept,) = (data / "courses").iterdir()
    kept.write_text(
        kept.read_text(encoding="utf-8").replace('"minutes": 30', '"minutes": 31'), encoding="utf-8"
    )
    with pytest.raises(NotAtHand):
        Night.at(desks[0], data)
    kept.write_text("{", encoding="utf-8")
    assert [one.id for one, _ in at_hand.courses(data)] == ["one-night"]
