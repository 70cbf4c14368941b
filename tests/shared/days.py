"""Days in the middle of their entries, so that a test can go on from there."""

from __future__ import annotations

from typing import Any

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, play


def enter(day: Day, *changes: tuple[str, Any], reason: str = "") -> Day:
    """The day after an entry that must be taken."""
    made = entering.enter(day, changes, STAMP, reason=reason)
    assert isinstance(made, Entry), made
    return journal.apply(day, made)


def refused(day: Day, *changes: tuple[str, Any], reason: str = "") -> Refused:
    """The refusal of an entry."""
    made = entering.enter(day, changes, STAMP, reason=reason)
    assert isinstance(made, Refused), made
    return made


def at(stage: str, election: ElectionDefinition = ELECTION, record: PrecinctRecord = RECORD) -> Day:
    """A day played up to the beginning of a stage."""
    return play(election, record, until=stage)[1]
