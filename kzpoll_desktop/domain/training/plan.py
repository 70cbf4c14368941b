"""The plan of a class (kzpoll-class/1): which seats, which exercises in which order, from when to when, and the turns."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Any, Final, Literal

from kzpoll_desktop.domain.election.definition_json import check_format
from kzpoll_desktop.domain.ground.decode import Raw, each, keyed, number, text, unique
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.course import MAX_SEAT, MOST_EXERCISES, Course

FORMAT: Final = "kzpoll-class/1"
MOST_SEATS: Final = 2_000
MOST_PERSONS: Final = 12
Turn = Literal["chair", "reader", "typist"]
TURNS: Final[tuple[Turn, ...]] = ("chair", "reader", "typist")
_PLAN: Final = frozenset("format course digest begins ends persons exercises seats".split())
_SEAT: Final = frozenset("seat group precinct".split())
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PlannedSeat:
    """A table in the room; group and precinct are whatever the trainer calls them, and may be empty."""

    seat: int
    group: str = ""
    precinct: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """begins, ends: local, YYYY-MM-DDTHH:MM; persons: at a table; exercises: ids in the order of the day."""

    course: str
    digest: str
    begins: str
    ends: str
    persons: int
    exercises: tuple[str, ...]
    seats: tuple[PlannedSeat, ...]


@dataclass(frozen=True, slots=True)
class PlannedExercise:
    """An exercise of the day. begins, ends: HH:MM; turns: who is what, persons from 1."""

    exercise: str
    begins: str
    ends: str
    turns: tuple[tuple[Turn, int], ...]


def parts(plan: Plan, course: Course) -> tuple[PlannedExercise, ...]:
    """The exercises one after another from the beginning, each as long as its target, with whose turn it is.

    What the course has not is left out. They may end after the class does: see `beyond`.
    """
    now = datetime.datetime.fromisoformat(plan.begins)
    found = []
    for place, one in enumerate(plan.exercises):
        exercise = course.exercise(one)
        if exercise is None:
            continue
        after = now + datetime.timedelta(minutes=exercise.minutes)
        found.append(PlannedExercise(one, f"{now:%H:%M}", f"{after:%H:%M}", turns(place, plan.persons)))
        now = after
    return tuple(found)


def turns(place: int, persons: int) -> tuple[tuple[Turn, int], ...]:
    """Who is chair, who reads and who types in the exercise of a place, from 0: each goes on by one person."""
    return tuple((turn, (place + number) % persons + 1) for number, turn in enumerate(TURNS))


def beyond(plan: Plan, course: Course) -> int:
    """Minutes that the exercises take beyond the planned end; 0 where they fit."""
    minutes = sum(one.minutes for name in plan.exercises if (one := course.exercise(name)) is not None)
    begins, ends = map(datetime.datetime.fromisoformat, (plan.begins, plan.ends))
    return max(0, minutes - int((ends - begins).total_seconds()) // 60)


def part_of(plan: Plan, course: Course, exercise: str) -> PlannedExercise | None:
    """The part of an exercise; None where it is not planned."""
    return next((one for one in parts(plan, course) if one.exercise == exercise), None)


# --- JSON -----------------------------------------------------------------------------------------------------


def plan_from_json(raw: Raw) -> Plan:
    """The plan of a parsed tree; Malformed with the first thing that does not fit."""
    check_format(raw, FORMAT)
    found = keyed(raw, "", _PLAN)
    digest = text(found["digest"], "digest", most=64)
    if not _DIGEST.fullmatch(digest):
        raise Malformed("bad_id", "digest", value=shown(digest))
    begins, ends = (_moment(found[key], key) for key in ("begins", "ends"))
    if ends <= begins:
        raise Malformed("ends_too_early", "ends")
    exercises = each(found["exercises"], "exercises", lambda one, at: text(one, at, most=40), MOST_EXERCISES)
    unique(exercises, "exercises")
    seats = each(found["seats"], "seats", _seat, MOST_SEATS)
    # The same number may be in two rooms.
    unique([f"{one.group} {one.seat}".strip() for one in seats], "seats")
    return Plan(
        text(found["course"], "course", most=40),
        digest,
        begins,
        ends,
        number(found["persons"], "persons", 1, MOST_PERSONS),
        exercises,
        seats,
    )


def _seat(raw: Raw, path: str) -> PlannedSeat:
    found = keyed(raw, path, _SEAT)
    return PlannedSeat(
        number(found["seat"], f"{path}.seat", 1, MAX_SEAT),
        *(text(found[key], f"{path}.{key}", may_be_empty=True, most=100) for key in ("group", "precinct")),
    )


def _moment(raw: Raw, path: str) -> str:
    if type(raw) is not str or not _MOMENT.fullmatch(raw):
        raise Malformed("bad_moment", path)
    try:
        datetime.datetime.fromisoformat(raw)
    except ValueError:
        raise Malformed("bad_moment", path) from None
    return raw


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The plan as plain dicts and lists."""
    return {
        "format": FORMAT,
        "course": plan.course,
        "digest": plan.digest,
        "begins": plan.begins,
        "ends": plan.ends,
        "persons": plan.persons,
        "exercises": list(plan.exercises),
        "seats": [{"seat": one.seat, "group": one.group, "precinct": one.precinct} for one in plan.seats],
    }
