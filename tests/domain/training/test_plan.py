"""The plan of a class: times one after another, turns that go round, and a file that is read strictly."""

from __future__ import annotations

from typing import Any

import pytest

from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.training.plan import (
    Plan,
    PlannedExercise,
    PlannedSeat,
    beyond,
    part_of,
    parts,
    plan_from_json,
    plan_to_json,
    turns,
)
from tests.shared.courses import count, course, questions, read

COURSE = read(course(count(minutes=60), questions(minutes=30)))
PLAN = Plan(
    "small",
    "a" * 64,
    "2026-12-01T09:30",
    "2026-12-01T11:00",
    3,
    ("test", "gone", "night"),
    (PlannedSeat(1, "А", "Алматы"), PlannedSeat(1, "Б"), PlannedSeat(2, "А")),
)


def test_exercises_follow_each_other_and_the_turns_go_round() -> None:
    assert parts(PLAN, COURSE) == (
        PlannedExercise("test", "09:30", "10:00", (("chair", 1), ("reader", 2), ("typist", 3))),
        PlannedExercise("night", "10:00", "11:00", (("chair", 3), ("reader", 1), ("typist", 2))),
    )
    night = part_of(PLAN, COURSE, "night")
    assert night is not None
    assert night.begins == "10:00"
    assert part_of(PLAN, COURSE, "gone") is None
    assert beyond(PLAN, COURSE) == 0


@pytest.mark.parametrize("persons", [1, 2, 3, 5])
def test_everybody_comes_to_every_turn(persons: int) -> None:
    for number in range(3):
        had = {turns(place, persons)[number][1] for place in range(persons)}
        assert had == set(range(1, persons + 1))


def test_what_takes_longer_than_the_class_is_counted() -> None:
    plan = plan_from_json(paired(plan_to_json(PLAN) | {"ends": "2026-12-01T10:15"}))
    assert beyond(plan, COURSE) == 45


def test_it_is_read_as_it_was_written() -> None:
    assert plan_from_json(paired(plan_to_json(PLAN))) == PLAN


@pytest.mark.parametrize(
    ("changed", "code", "path"),
    [
        ({"begins": "2026-13-01T09:30"}, "bad_moment", "begins"),
        ({"ends": "9:30"}, "bad_moment", "ends"),
        ({"ends": "2026-12-01T09:30"}, "ends_too_early", "ends"),
        ({"digest": "x"}, "bad_id", "digest"),
        ({"persons": 0}, "out_of_range", "persons"),
        ({"exercises": ["a", "a"]}, "duplicate_id", "exercises[1]"),
        ({"seats": [{"seat": 1, "group": "", "precinct": ""}] * 2}, "duplicate_id", "seats[1]"),
        ({"seats": [{"seat": 1000, "group": "", "precinct": ""}]}, "out_of_range", "seats[0].seat"),
        ({"more": 1}, "unknown_key", "more"),
    ],
)
def test_what_does_not_fit_is_named(changed: dict[str, Any], code: str, path: str) -> None:
    with pytest.raises(Malformed) as problem:
        plan_from_json(paired(plan_to_json(PLAN) | changed))
    assert (problem.value.said.code, problem.value.path) == (code, path)
