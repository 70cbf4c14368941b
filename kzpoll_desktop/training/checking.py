"""Whether a course can be played on every seat, and what each of its exercises plants and fires."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from kzpoll_desktop.domain.day.events.practice import Recounted
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.counted import recount_minutes
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.domain.training.planted import FindingKey
from kzpoll_desktop.domain.training.variant import NoVariant, Variants
from kzpoll_desktop.training.bare_desk import BareDesk
from kzpoll_desktop.training.players import play

SEATS: Final = 40
# What a target leaves beside the recounts, in minutes.
LEAST_BESIDE: Final = 20


@dataclass(frozen=True, slots=True)
class CheckedExercise:
    """What is planted, fires, stays and is noticed by no rule; all empty for a test."""

    exercise: AnyExercise
    planted: tuple[str, ...] = ()
    fires: tuple[FindingKey, ...] = ()
    stays: tuple[FindingKey, ...] = ()
    silent: tuple[str, ...] = ()


def check_course(
    course: Course, election: ElectionDefinition
) -> Iterator[tuple[AnyExercise, CheckedExercise | Malformed]]:
    """Every exercise in order; one that cannot be played is the Malformed that says where and why."""
    for place, exercise in enumerate(course.exercises):
        if not isinstance(exercise, CountExercise):
            yield exercise, CheckedExercise(exercise)
            continue
        try:
            check_played(course, exercise, election, f"exercises[{place}]")
        except Malformed as problem:
            yield exercise, problem
        else:
            yield (
                exercise,
                CheckedExercise(
                    exercise,
                    planted.planted(exercise),
                    planted.keys(planted.fires(exercise, election)),
                    planted.keys(planted.stays(exercise, election)),
                    planted.silent(exercise, election),
                ),
            )


def check_played(course: Course, exercise: CountExercise, election: ElectionDefinition, path: str) -> None:
    """Malformed cannot_be_played, target_too_short (least), no_variant (seat): seats 0 to 40 are tried."""
    desk = BareDesk(course, exercise, 0, exercise.truth, election)
    play(desk, "careful")
    if not desk.day.closed:
        raise Malformed("cannot_be_played", path)
    least = LEAST_BESIDE + recounts(desk)
    if exercise.minutes < least:
        raise Malformed("target_too_short", f"{path}.minutes", least=least)
    variants = Variants(course.id, exercise, election)
    for seat in range(1, SEATS + 1):
        try:
            variants.of(seat)
        except NoVariant:
            raise Malformed("no_variant", path, seat=seat) from None


def recounts(desk: BareDesk) -> int:
    """What the recounts of a played exercise cost, in minutes."""
    found = [entry.event for entry in desk.entries if isinstance(entry.event, Recounted)]
    return sum(recount_minutes(one.value) for one in found)


def checked_to_json(one: CheckedExercise) -> dict[str, Any]:
    """One line of `kzpoll course check --json`."""
    return {
        "exercise": one.exercise.id,
        "kind": "count" if isinstance(one.exercise, CountExercise) else "questions",
        "planted": list(one.planted),
        "fires": [list(key) for key in one.fires],
        "stays": [list(key) for key in one.stays],
        "silent": list(one.silent),
    }
