"""What was noted beside the figures: hints, the clock, signatures by hand, PINs that did not open the key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, Self

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.day.closing import Replaced, Restored, WrongPins, signed
from kzpoll_desktop.domain.day.entry import AboutKind, EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.clock import ClockChange, ClockMove
from kzpoll_desktop.domain.ground.decode import Raw

_MOVES: Final[tuple[ClockMove, ...]] = ("back", "forward", "zone")


@dataclass(frozen=True, slots=True)
class HintGiven(Event):
    """The commission was told to recount these figures; a change of one of them is marked so."""

    kind: ClassVar[EntryKind] = "noted"
    part: ClassVar[str] = "hint"
    required: ClassVar[frozenset[str]] = frozenset({"note", "paths"})
    tells: ClassVar[tuple[str, ...]] = ("hint",)

    paths: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"note": self.part, "paths": list(self.paths)}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.texts(body["paths"], "paths"))

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """See Event."""
        return day.with_count(replace(day.count, hinted=day.count.hinted | set(self.paths)))

    def told(self) -> Iterable[Told]:
        """See Event; never a value."""
        for path in self.paths:
            yield Told("hint", path, shows="nothing")


@dataclass(frozen=True, slots=True)
class ClockMoved(Event):
    """The clock moved otherwise than time did; the order of the entries is their sequence, whatever it shows.

    As ClockChange: move, seconds by which it went, wall time that it was.
    """

    kind: ClassVar[EntryKind] = "noted"
    part: ClassVar[str] = "clock"
    required: ClassVar[frozenset[str]] = frozenset({"note", "kind", "seconds", "was"})
    tells: ClassVar[tuple[str, ...]] = tuple(f"clock.{move}" for move in _MOVES)

    move: ClockMove
    seconds: int
    was: str

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"note": self.part, "kind": self.move, "seconds": self.seconds, "was": self.was}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            bodies.one_of(body["kind"], "kind", _MOVES),
            bodies.whole(body["seconds"], "seconds"),
            bodies.text(body["was"], "was"),
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        change = ClockChange(self.move, self.seconds, self.was, stamp.wall)
        return replace(day, clock_changes=(*day.clock_changes, change))

    def told(self) -> Iterable[Told]:
        """See Event."""
        about_is: AboutKind = "laptop" if self.move == "zone" else "moment"
        yield Told(f"clock.{self.move}", about=self.was, about_is=about_is)


@dataclass(frozen=True, slots=True)
class ProtocolsSigned(Event):
    """The current sheets were signed by hand."""

    kind: ClassVar[EntryKind] = "noted"
    part: ClassVar[str] = "signed"
    required: ClassVar[frozenset[str]] = frozenset({"note"})
    tells: ClassVar[tuple[str, ...]] = ("signed",)

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"note": self.part}

    @classmethod
    def _read(cls, _: Mapping[str, Raw], /) -> Self:
        return cls()

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        return day.with_sheets(lambda sheets: signed(sheets, day.current_sheets.values(), stamp.wall))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("signed")


@dataclass(frozen=True, slots=True)
class PinsWrong(Event):
    """PINs of these members, or the recovery code, did not open the key; nothing of what was typed is kept."""

    kind: ClassVar[EntryKind] = "noted"
    part: ClassVar[str] = "wrong_pins"
    required: ClassVar[frozenset[str]] = frozenset({"note", "holders"})
    tells: ClassVar[tuple[str, ...]] = ("wrong_pins",)

    holders: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"note": self.part, "holders": list(self.holders)}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.texts(body["holders"], "holders"))

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; the next try has to wait longer."""
        wrong = WrongPins(day.wrong_pins.tries + 1, stamp.wall, stamp.mono, stamp.run)
        return replace(day, wrong_pins=wrong)

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("wrong_pins")


@dataclass(frozen=True, slots=True)
class FileRestored(Event):
    """A backup took the place of the file, or what a damaged one proved; what the replaced one had closed stays told.

    As Restored: seq and hash of the backup's last entry; replaced: None where no file was there.
    """

    version: ClassVar[int] = 2
    kind: ClassVar[EntryKind] = "noted"
    part: ClassVar[str] = "restored"
    required: ClassVar[frozenset[str]] = frozenset({"note", "seq", "hash", "replaced"})
    tells: ClassVar[tuple[str, ...]] = ("restored", "recovered")

    seq: int
    hash: str
    replaced: Replaced | None

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        there = self.replaced
        replaced = (
            None if there is None else {"seq": there.seq, "hash": there.hash, "sheets": dict(there.sheets)}
        )
        return {"note": self.part, "seq": self.seq, "hash": self.hash, "replaced": replaced}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        replaced = None
        if body["replaced"] is not None:
            found = bodies.fields(body["replaced"], "replaced", frozenset({"seq", "hash", "sheets"}))
            sheets = bodies.mapping(found["sheets"], "replaced.sheets")
            replaced = Replaced(
                bodies.whole(found["seq"], "replaced.seq"),
                bodies.text(found["hash"], "replaced.hash"),
                {name: bodies.whole(number, "replaced.sheets") for name, number in sheets.items()},
            )
        return cls(bodies.whole(body["seq"], "seq"), bodies.text(body["hash"], "hash"), replaced)

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        return replace(day, restored=(*day.restored, self._as_told(stamp.wall)))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("recovered" if self._as_told("").from_itself else "restored")

    def _as_told(self, wall: str) -> Restored:
        return Restored(self.seq, self.hash, self.replaced, wall)


@dataclass(frozen=True, slots=True)
class OtherNote(Event):
    """A note that this program does not know; it leads to nothing, and its body is kept as it is."""

    kind: ClassVar[EntryKind] = "noted"
    required: ClassVar[frozenset[str]] = frozenset()
    tells: ClassVar[tuple[str, ...]] = ("other",)

    body: Mapping[str, Raw]

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return dict(self.body)

    @classmethod
    def from_json(cls, body: Raw) -> Self:
        """The note with whatever keys it has."""
        return cls._read(bodies.mapping(body, ""))

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(dict(body))

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """Nothing follows from it."""
        return day

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("other")
