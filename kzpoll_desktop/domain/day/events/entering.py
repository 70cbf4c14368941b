"""Values were replaced by their paths, or put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Final, Self

from kzpoll_desktop.domain.day import bodies, by_path
from kzpoll_desktop.domain.day.count import Change, LateChange
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.second_check import SecondCheck
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.bundles import Bundles
from kzpoll_desktop.domain.figures.kinds import figure_of, value_of
from kzpoll_desktop.domain.figures.path import parsed, written
from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed, UnknownFigure
from kzpoll_desktop.domain.ground.shown import shown

UNDO_DEPTH: Final = 100
_CHANGE: Final = frozenset({"path", "value", "was"})
_RECEIVED: Final = figure_of("ballot", "received")
# What takes rows away or adds some.
_WHOSE_ROWS: Final = frozenset(
    {
        value_of("day", "portable_boxes"),
        value_of("day", "commission"),
        value_of("day", "precinct"),
        value_of("contest", "ballot"),
    }
)


@dataclass(frozen=True, slots=True)
class ValuesEntered(Event):
    """Values replaced in one entry.

    bundles: out of which parts a figure was added up, by path; after_event: typed afterwards from paper; settles: the one
    figure that was recounted because two persons had come to different ones, empty otherwise.
    """

    kind: ClassVar[EntryKind] = "entered"
    required: ClassVar[frozenset[str]] = frozenset({"changes"})
    optional: ClassVar[frozenset[str]] = frozenset({"bundles", "reason", "after_event", "settles"})
    tells: ClassVar[tuple[str, ...]] = ("entered", "recounted")

    changes: tuple[Change, ...]
    reason: str = ""
    bundles: Mapping[str, Bundles] = field(default_factory=dict)
    after_event: bool = False
    settles: str = ""

    def to_json(self) -> dict[str, Any]:
        """See Event; what is not so does not stand there."""
        body: dict[str, Any] = {"changes": _changes_to_json(self.changes)}
        if self.bundles:
            body["bundles"] = {path: [list(part) for part in parts] for path, parts in self.bundles.items()}
        if self.reason:
            body["reason"] = self.reason
        if self.after_event:
            body["after_event"] = True
        if self.settles:
            body["settles"] = self.settles
        return body

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        changes = _changes_from_json(body["changes"])
        if len(body) == 1:
            return cls(changes)
        bundles = bodies.mapping(body.get("bundles", {}), "bundles")
        return cls(
            changes,
            bodies.text(body.get("reason", ""), "reason"),
            {path: bodies.each(parts, f"bundles.{path}", _bundle) for path, parts in bundles.items()},
            decode.boolean(body.get("after_event", False), "after_event"),
            bodies.text(body.get("settles", ""), "settles"),
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; it can be undone until its stage is finished."""
        after = _replaced(day, self.changes)
        second = _settled(day, self, stamp.by) if self.settles else _second_check(day, after, self, stamp.by)
        count = replace(
            after.count,
            undoable=(*day.count.undoable, (day.seq + 1, self.changes))[-UNDO_DEPTH:],
            late_changes=(*day.count.late_changes, *_late(day, self, stamp)),
            after_event=day.count.after_event or self.after_event,
            second=second,
        )
        return after.with_count(count)

    def told(self) -> Iterable[Told]:
        """See Event."""
        what = "recounted" if self.settles else "entered"
        for one in self.changes:
            bundles = self.bundles.get(one.path, ())
            yield Told(what, one.path, one.was, one.value, self.reason, bundles, self.after_event)


@dataclass(frozen=True, slots=True)
class ValuesUndone(Event):
    """What an entry had replaced was put back. undoes: that entry's number; reason: "undo" for what was announced before."""

    kind: ClassVar[EntryKind] = "undone"
    required: ClassVar[frozenset[str]] = frozenset({"undoes", "changes"})
    optional: ClassVar[frozenset[str]] = frozenset({"reason"})
    tells: ClassVar[tuple[str, ...]] = ("undone",)

    undoes: int
    changes: tuple[Change, ...]
    reason: str = ""

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        body: dict[str, Any] = {"undoes": self.undoes, "changes": _changes_to_json(self.changes)}
        return body | {"reason": self.reason} if self.reason else body

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            bodies.whole(body["undoes"], "undoes"),
            _changes_from_json(body["changes"]),
            bodies.text(body.get("reason", ""), "reason"),
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; the entry before the undone one is the next that can be undone."""
        after = _replaced(day, self.changes)
        count = replace(
            after.count,
            undoable=day.count.undoable[:-1],
            late_changes=(*day.count.late_changes, *_late(day, self, stamp)),
            second=_second_check(day, after, self, stamp.by),
        )
        return after.with_count(count)

    def told(self) -> Iterable[Told]:
        """See Event."""
        for one in self.changes:
            yield Told("undone", one.path, one.was, one.value)


def _replaced(day: Day, changes: Iterable[Change]) -> Day:
    for change in changes:
        day = by_path.with_value(day, change.path, change.value)
    return day


def _late(day: Day, event: ValuesEntered | ValuesUndone, stamp: Stamp) -> Iterable[LateChange]:
    """The changes of what was announced before, or named by a hint."""
    count = day.count
    if count.announced is None and not count.hinted:
        return
    for one in event.changes:
        announced = count.has_announced(one.path)
        hinted = one.path in count.hinted
        if announced or hinted:
            yield LateChange(
                one.path, one.value, one.was, stamp.wall, stamp.by, event.reason, announced, hinted
            )


def _settled(day: Day, event: ValuesEntered, by: str) -> SecondCheck:
    if event.settles not in day.count.second.given or not event.changes:
        raise UnknownFigure(event.settles)
    return day.count.second.settled(event.settles, event.changes[0].value, by)


def _second_check(day: Day, after: Day, event: ValuesEntered | ValuesUndone, by: str) -> SecondCheck:
    """The second check after changes: what was changed needs it again, what went away does not."""
    second = day.count.second.changed({_figure_behind(one.path) for one in event.changes}, by)
    if any(_is_a_list(one.path) for one in event.changes):
        rows = {row.path for row in after.checked_rows}
        second = second.without({path for path in second.authors if path not in rows})
    return second


def _figure_behind(path: str) -> str:
    """The figure that an entry changes: the log of receipts adds up to the ballots received."""
    where = parsed(path)
    return written(_RECEIVED, where.contest) if where.is_("contest", "receipts") else path


def _is_a_list(path: str) -> bool:
    return parsed(path).kind in _WHOSE_ROWS


# --- as plain JSON --------------------------------------------------------------------------------------------


def _changes_to_json(changes: Iterable[Change]) -> list[dict[str, Raw]]:
    return [{"path": one.path, "value": one.value, "was": one.was} for one in changes]


def _changes_from_json(raw: Raw) -> tuple[Change, ...]:
    return bodies.each(raw, "changes", _change)


def _change(raw: Raw, place: str) -> Change:
    found = bodies.fields(raw, place, _CHANGE)
    return Change(bodies.text(found["path"], f"{place}.path"), found["value"], found["was"])


def _bundle(raw: Raw, place: str) -> tuple[int, int]:
    match bodies.each(raw, place, bodies.whole):
        case (times, size):
            return times, size
    raise Malformed("unknown_value", place, value=shown(str(raw)), allowed="[times, size]")
