"""The hours of a practice night: when each stage usually begins."""

from __future__ import annotations

import datetime
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.stages import (
    LISTS,
    OPENING,
    PILES,
    PORTABLE,
    PROTOCOLS,
    RECONCILIATION,
    SECOND_CHECK,
    STATIONARY,
    TURNOUT,
    VOTING_ENDED,
)
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.training.course import CountExercise, Exercise

_USUAL: Final = {
    OPENING: "06:30",
    TURNOUT: "10:00",
    VOTING_ENDED: "20:00",
    LISTS: "20:10",
    PORTABLE: "21:00",
    STATIONARY: "21:20",
    PILES: "22:00",
    RECONCILIATION: "23:30",
    SECOND_CHECK: "23:50",
    PROTOCOLS: "00:30+1",
}


def usual(stage: str) -> str:
    """When a stage usually begins: HH:MM, +1 behind it after midnight."""
    return _USUAL[stage.partition(".")[0]]


def clock_of(exercise: Exercise) -> str:
    """When the trainee takes over."""
    if isinstance(exercise, CountExercise):
        return exercise.clock or usual(exercise.starts_at)
    return _USUAL[OPENING]


def moment(clock: str, election: ElectionDefinition, record: PrecinctRecord) -> datetime.datetime:
    """The moment of a clock on the night of the election, in the precinct's zone."""
    at, _, after = clock.partition("+")
    found = datetime.datetime.fromisoformat(f"{election.date}T{at}:00")
    return (found + datetime.timedelta(days=bool(after))).replace(tzinfo=zone_of(record.precinct.utc_offset))
