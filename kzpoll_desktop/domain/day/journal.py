"""The journal as a state: what an entry says in the file, and the day after it and after all of them.

An entry keeps the time as the laptop showed it; whatever the day tells of it is by the precinct's own clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kzpoll_desktop.domain.day.closing import ClosedSheet
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.creating import PrecinctCreated
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.day.events.registry import event_from_json
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.clock import local
from kzpoll_desktop.domain.ground.errors import Malformed


def start(entry: Entry) -> Day:
    """The state after the first entry; Malformed not_a_first_entry where it is none."""
    event = entry.event
    if not isinstance(event, PrecinctCreated) or entry.seq != 1:
        raise Malformed("not_a_first_entry", "", kind=event.kind)
    return event.begin(_local(entry.stamp, event.record.precinct.utc_offset))


def apply(day: Day, entry: Entry) -> Day:
    """The next state; KzpollError where the entry does not follow this state."""
    if entry.seq != day.seq + 1:
        raise Malformed("wrong_sequence", "", expected=day.seq + 1, value=entry.seq)
    before = day.record.precinct.utc_offset
    after = entry.event.apply(day, _local(entry.stamp, before))
    offset = after.record.precinct.utc_offset
    if offset != before:
        after = _put_right(after, offset)
    return replace(after, seq=entry.seq, wall=local(entry.stamp.wall, offset))


def _local(stamp: Stamp, offset: str) -> Stamp:
    """When it was by the precinct's clock, in whatever zone the laptop is."""
    return replace(stamp, wall=local(stamp.wall, offset))


def _put_right(day: Day, offset: str) -> Day:
    """The day whose precinct has another offset than was believed: every moment in it is told by that one."""

    def at(wall: str) -> str:
        return local(wall, offset)

    def sheet(one: ClosedSheet) -> ClosedSheet:
        return replace(one, wall=at(one.wall), voided_at=at(one.voided_at), signed_at=at(one.signed_at))

    counts = tuple(
        replace(
            count,
            announced_at=None if count.announced_at is None else at(count.announced_at),
            late_changes=tuple(replace(one, wall=at(one.wall)) for one in count.late_changes),
            sheets=tuple(map(sheet, count.sheets)),
            recount=None if count.recount is None else replace(count.recount, wall=at(count.recount.wall)),
        )
        for count in day.counts
    )
    restored = tuple(replace(one, wall=at(one.wall)) for one in day.restored)
    return replace(day, counts=counts, created=at(day.created), restored=restored)


def replay(entries: Iterable[Entry]) -> Day:
    """The state after a whole journal; Malformed not_an_entry where it is empty."""
    rest = iter(entries)
    first = next(rest, None)
    if first is None:
        raise Malformed("not_an_entry", "")
    day = start(first)
    for entry in rest:
        day = apply(day, entry)
    return day


def exercise_of(entries: Sequence[Entry]) -> ExerciseBegun | None:
    """The exercise that a practice precinct is, by the first two entries and nothing else; None of every other precinct."""
    if len(entries) < 2:
        return None
    first, second = entries[0].event, entries[1].event
    if not isinstance(first, PrecinctCreated) or not first.election.training:
        return None
    return second if isinstance(second, ExerciseBegun) else None


def entry_to_json(entry: Entry) -> dict[str, Any]:
    """The journal's body of an entry: version, sequence, wall, mono, run, by, kind, when, body."""
    return {
        "v": entry.event.version,
        "seq": entry.seq,
        "wall": entry.stamp.wall,
        "mono": entry.stamp.mono,
        "run": entry.stamp.run,
        "by": entry.stamp.by,
        "kind": entry.event.kind,
        "when": entry.when,
        "body": entry.event.to_json(),
    }


def entry_from_json(raw: Mapping[str, Any]) -> Entry:
    """An entry from a journal body; Malformed where it is none, does not fit, or is newer than this program."""
    try:
        seq, wall, mono, run, by = raw["seq"], raw["wall"], raw["mono"], raw["run"], raw["by"]
        version, kind, when, body = raw["v"], raw["kind"], raw["when"], raw["body"]
    except (KeyError, TypeError):
        raise Malformed("not_an_entry", "") from None
    if not (type(wall) is type(run) is type(by) is type(kind) is str and type(seq) is type(mono) is int):
        raise Malformed("not_an_entry", "")
    if when is not None and type(when) is not str:
        raise Malformed("not_an_entry", "")
    return Entry(seq, Stamp(wall, mono, run, by), event_from_json(version, kind, body), when)
