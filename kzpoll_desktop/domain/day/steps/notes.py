"""What is noted beside the figures: a hint where to look, a clock that moved otherwise than time did."""

from __future__ import annotations

from collections.abc import Sequence

from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.notes import ClockMoved, HintGiven
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.clock import ClockChange


def note_clock(day: Day, stamp: Stamp, change: ClockChange) -> Entry:
    """The clock moved otherwise than time did; the order of the entries is their sequence, whatever it shows."""
    return Entry(day.seq + 1, stamp, ClockMoved(change.kind, change.seconds, change.was))


def note_hint(day: Day, stamp: Stamp, paths: Sequence[str]) -> Entry | Refused:
    """The commission was told to recount these figures; a change of one of them is marked so.

    Refused: closed, nothing_changes.
    """
    fresh = tuple(path for path in dict.fromkeys(paths) if path not in day.count.hinted)
    if day.count.sheets:
        return Refused("closed", {}, tuple(paths))
    if not fresh:
        return Refused("nothing_changes", {}, tuple(paths))
    return Entry(day.seq + 1, stamp, HintGiven(fresh))
