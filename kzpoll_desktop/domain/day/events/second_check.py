"""The second check was taken over; a figure was confirmed, denied, typed again unseen, or found the same by recounting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.second_check import Claim, Given, SecondCheck
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed, UnknownFigure


@dataclass(frozen=True, slots=True)
class CheckClaimed(Event):
    """Whoever types took the check over; reader: who reads the sheet aloud, empty in a blind check."""

    kind: ClassVar[EntryKind] = "checked"
    part: ClassVar[str] = "claimed"
    required: ClassVar[frozenset[str]] = frozenset({"check", "reader"})
    tells: ClassVar[tuple[str, ...]] = ("checked.claimed", "checked.claimed.read")

    reader: str

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"check": self.part, "reader": self.reader}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.text(body["reader"], "reader"))

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        return _with_check(day, day.count.second.claimed(Claim(stamp.by, self.reader)))

    def told(self) -> Iterable[Told]:
        """See Event."""
        if self.reader:
            yield Told("checked.claimed.read", about=self.reader, about_is="person")
        else:
            yield Told("checked.claimed")


@dataclass(frozen=True, slots=True)
class FigureConfirmed(Event):
    """The figure that the reader read aloud is the one on the screen, the first one."""

    kind: ClassVar[EntryKind] = "checked"
    part: ClassVar[str] = "confirmed"
    required: ClassVar[frozenset[str]] = frozenset({"check", "path", "first", "value", "reader"})
    tells: ClassVar[tuple[str, ...]] = ("checked.confirmed",)

    path: str
    first: int
    reader: str

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {
            "check": self.part,
            "path": self.path,
            "first": self.first,
            "value": self.first,
            "reader": self.reader,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        first = bodies.whole(body["first"], "first")
        if body["value"] != first:
            raise Malformed("unknown_value", "value", value=str(body["value"]), allowed=str(first))
        return cls(bodies.text(body["path"], "path"), first, bodies.text(body["reader"], "reader"))

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        return _answered(day, self.path, Given(self.first, self.first, stamp.by, self.reader))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told(
            "checked.confirmed", self.path, self.first, self.first, about=self.reader, about_is="person"
        )


@dataclass(frozen=True, slots=True)
class FigureDenied(Event):
    """Another figure was read aloud than the first one, and has to be recounted."""

    kind: ClassVar[EntryKind] = "checked"
    part: ClassVar[str] = "denied"
    required: ClassVar[frozenset[str]] = frozenset({"check", "path", "first", "value", "reader"})
    tells: ClassVar[tuple[str, ...]] = ("checked.denied",)

    path: str
    first: int
    reader: str

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {
            "check": self.part,
            "path": self.path,
            "first": self.first,
            "value": None,
            "reader": self.reader,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        if body["value"] is not None:
            raise Malformed("unknown_value", "value", value=str(body["value"]), allowed="null")
        return cls(
            bodies.text(body["path"], "path"),
            bodies.whole(body["first"], "first"),
            bodies.text(body["reader"], "reader"),
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        return _answered(day, self.path, Given(self.first, None, stamp.by, self.reader))

    def told(self) -> Iterable[Told]:
        """See Event; no value, nobody is to be led to one."""
        yield Told(
            "checked.denied", self.path, self.first, about=self.reader, about_is="person", shows="nothing"
        )


@dataclass(frozen=True, slots=True)
class FigureTyped(Event):
    """A second person typed the figure without seeing the first one."""

    kind: ClassVar[EntryKind] = "checked"
    part: ClassVar[str] = "typed"
    required: ClassVar[frozenset[str]] = frozenset({"check", "path", "first", "value"})
    tells: ClassVar[tuple[str, ...]] = ("checked.typed",)

    path: str
    first: int
    value: int

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"check": self.part, "path": self.path, "first": self.first, "value": self.value}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            bodies.text(body["path"], "path"),
            bodies.whole(body["first"], "first"),
            bodies.whole(body["value"], "value"),
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; nothing is shown before all figures are typed."""
        return _answered(day, self.path, Given(self.first, self.value, stamp.by, shown=False))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("checked.typed", self.path, self.first, self.value)


@dataclass(frozen=True, slots=True)
class DifferenceSettled(Event):
    """A figure on which two persons differed was recounted, and is what it was; another one is entered, see ValuesEntered."""

    kind: ClassVar[EntryKind] = "checked"
    part: ClassVar[str] = "settled"
    required: ClassVar[frozenset[str]] = frozenset({"check", "path", "value"})
    tells: ClassVar[tuple[str, ...]] = ("checked.settled",)

    path: str
    value: int

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"check": self.part, "path": self.path, "value": self.value}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.text(body["path"], "path"), bodies.whole(body["value"], "value"))

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        if self.path not in day.count.second.given:
            raise UnknownFigure(self.path)
        return _with_check(day, day.count.second.settled(self.path, self.value, stamp.by))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("checked.settled", self.path, value=self.value, shows="value")


def _answered(day: Day, path: str, given: Given) -> Day:
    rows = [row.path for row in day.checked_rows]
    return _with_check(day, day.count.second.answered(path, given, rows))


def _with_check(day: Day, second: SecondCheck) -> Day:
    return day.with_count(replace(day.count, second=second))
