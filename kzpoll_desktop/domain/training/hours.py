"""The hours of a practice night: when each stage usually begins."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final

from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.day.state import Day
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


def resumed(entries: Sequence[Entry], begun: ExerciseBegun, day: Day) -> datetime.datetime:
    """When the night goes on in a file that is opened: after its last entry, where the stage begins that this one led to."""
    last = entries[-1]
    found = datetime.datetime.fromisoformat(last.stamp.wall)
    later = begun.clock if last.seq < begun.first else ""
    if isinstance(last.event, StageFinished) and not later:
        later = usual(day.stage)
    return max(found, moment(later, day.election, day.record)) if later else found


def moment(clock: str, election: ElectionDefinition, record: PrecinctRecord) -> datetime.datetime:
    """The moment of a clock on the night of the election, in the precinct's zone."""
    at, _, after = clock.partition("+")
    found = datetime.datetime.fromisoformat(f"{election.date}T{at}:00")
    return (found + datetime.timedelta(days=bool(after))).replace(tzinfo=zone_of(record.precinct.utc_offset))
