"""The film of a journal: the day after every entry, how long it took until the next one, and what is worth a mark."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.closing import ProtocolsClosed
from kzpoll_desktop.domain.day.events.entering import ValuesEntered, ValuesUndone
from kzpoll_desktop.domain.day.events.notes import HintGiven
from kzpoll_desktop.domain.day.events.practice import Recounted, ValueRevealed
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.day.history import HistoryLine, lines_of
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.rules.engine import check

MarkKind = Literal["finding", "hint", "recount", "change", "act", "stage", "closed"]
# The first one that an entry has is what its mark looks like.
MARKS: Final[tuple[MarkKind, ...]] = ("closed", "act", "finding", "hint", "recount", "change", "stage")
# Nothing happens for longer than this in no film, however long it took.
MOST_SECONDS: Final = 600


@dataclass(frozen=True, slots=True)
class Moment:
    """An entry as it is shown. seconds: until the next one; path: the figure that it is about, empty where of none.

    stage: where the day was then; marks: what is worth one, the most telling first.
    """

    seq: int
    wall: str
    stage: str
    lines: tuple[HistoryLine, ...]
    path: str
    marks: tuple[MarkKind, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Film:
    """entries, days: after each of them; moments: the same as they are shown."""

    entries: tuple[Entry, ...]
    days: tuple[Day, ...]
    moments: tuple[Moment, ...]

    def marked(self, after: int, step: int) -> int | None:
        """The next place with a mark, from a place on in a direction; None where there is none. Stages alone are none."""
        places = range(after + step, len(self.moments) if step > 0 else -1, step)
        return next((place for place in places if set(self.moments[place].marks) - {"stage"}), None)

    def place_of(self, seq: int) -> int:
        """The place of an entry by its number; the last one where there is no such."""
        return min(max(0, seq - 1), len(self.moments) - 1)


def film_of(entries: Sequence[Entry], breathe: Callable[[int, int], None] = lambda _done, _of: None) -> Film:
    """The film of a journal; Malformed where it is none. breathe: told how far it is, may raise to stop."""
    days = [journal.start(entries[0])]
    for place, entry in enumerate(entries[1:], start=1):
        days.append(journal.apply(days[-1], entry))
        if place % 50 == 0:
            breathe(place, 2 * len(entries))
    offset = days[-1].record.precinct.utc_offset
    moments = []
    open_before: frozenset[tuple[str, str | None]] = frozenset()
    before = None
    for place, (entry, day) in enumerate(zip(entries, days, strict=True)):
        stage = days[max(0, place - 1)].stage
        # Most entries change no figure, and what is found in a record is found in the same record.
        found = open_before if before is not None and day.record is before.record else _open(day)
        lines = lines_of(entry, offset, stage)
        path = next((line.path for line in lines if line.path), "")
        marks = _marks(entry, before, day, appeared=bool(found - open_before) and place > 0)
        seconds = _between(entry, entries[place + 1]) if place + 1 < len(entries) else 0.0
        moments.append(Moment(entry.seq, day.wall, stage, lines, path, marks, seconds))
        open_before, before = found, day
        if place % 50 == 0:
            breathe(len(entries) + place, 2 * len(entries))
    return Film(tuple(entries), tuple(days), tuple(moments))


def _open(day: Day) -> frozenset[tuple[str, str | None]]:
    return frozenset((one.code, one.contest) for one in check(day.record, day.election))


def _marks(entry: Entry, before: Day | None, day: Day, *, appeared: bool) -> tuple[MarkKind, ...]:
    event = entry.event
    found: set[MarkKind] = set()
    if appeared:
        found.add("finding")
    if isinstance(event, HintGiven | ValueRevealed):
        found.add("hint")
    if isinstance(event, Recounted):
        found.add("recount")
    if isinstance(event, StageFinished):
        found.add("stage")
    if isinstance(event, ProtocolsClosed):
        found.add("closed")
    if isinstance(event, ValuesUndone) or (
        isinstance(event, ValuesEntered) and any(_is_changed(one.was, one.value) for one in event.changes)
    ):
        found.add("change")
    if before is not None and len(day.record.acts) > len(before.record.acts):
        found.add("act")
    return tuple(one for one in MARKS if one in found)


def _is_changed(was: object, value: object) -> bool:
    """A figure that stood there already has another value now; what was empty before was only filled in."""
    return type(was) is int and type(value) is int and was != value


def _between(one: Entry, other: Entry) -> float:
    """Seconds from one entry to the next: by the monotonic count within a run, otherwise by the clock; never below 0."""
    if one.stamp.run == other.stamp.run:
        seconds = (other.stamp.mono - one.stamp.mono) / 10**9
    else:
        first, then = (datetime.datetime.fromisoformat(entry.stamp.wall) for entry in (one, other))
        seconds = (then - first).total_seconds()
    return min(max(0.0, seconds), MOST_SECONDS)


def spread(film: Film) -> tuple[float, ...]:
    """Where each moment stands in the whole film, from 0 to 1, by time; all alike where no time went by."""
    total = sum(one.seconds for one in film.moments)
    if not total:
        return tuple(place / max(1, len(film.moments) - 1) for place in range(len(film.moments)))
    at, found = 0.0, []
    for one in film.moments:
        found.append(at / total)
        at += one.seconds
    assert all(first <= second for first, second in pairwise(found))
    return tuple(found)
