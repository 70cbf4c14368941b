"""The precinct's key was made; protocols were closed; sheets were voided before they were signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, Self

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.day.closing import (
    ClosedSheet,
    Closing,
    Frozen,
    How,
    NewSheet,
    PrecinctKeys,
    TimeProblem,
    TrueTime,
    WrongPins,
    voided,
)
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.decode import Raw

_WAYS: Final[tuple[How, ...]] = ("pins", "recovery", "none")
_PROBLEMS: Final[tuple[TimeProblem, ...]] = ("clock_before_end", "clock_after_limit", "ended_early")
_TIME: Final = frozenset({"moment", "reason", "problem"})
_SHEET: Final = frozenset({"contest", "version", "sheet", "digest", "figures", "code", "papers"})
_TOLD: Final = frozenset({"by", "how", "act", "reason", "time"})
_JOURNAL: Final = frozenset({"seq", "hash"})


@dataclass(frozen=True, slots=True)
class KeysMade(Event):
    """The precinct's own key; see PrecinctKeys."""

    kind: ClassVar[EntryKind] = "keys_made"
    required: ClassVar[frozenset[str]] = frozenset({"public", "certificate", "wrapped"})
    tells: ClassVar[tuple[str, ...]] = ("keys_made",)

    public: str
    certificate: str
    wrapped: tuple[Mapping[str, Raw], ...]

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        wrapped = [dict(one) for one in self.wrapped]
        return {"public": self.public, "certificate": self.certificate, "wrapped": wrapped}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            bodies.text(body["public"], "public"),
            bodies.text(body["certificate"], "certificate"),
            bodies.each(body["wrapped"], "wrapped", _wrapped),
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        return replace(day, keys=PrecinctKeys(self.public, self.certificate, self.wrapped, stamp.wall))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("keys_made")


@dataclass(frozen=True, slots=True)
class ProtocolsClosed(Event):
    """Sheets were closed together. acts: number -> SHA-256 of its kept paper; frozen: the journal's head before."""

    kind: ClassVar[EntryKind] = "closed"
    required: ClassVar[frozenset[str]] = frozenset(
        {"by", "how", "act", "reason", "time", "sheets", "acts", "journal"}
    )
    tells: ClassVar[tuple[str, ...]] = tuple(f"closed.{how}" for how in _WAYS)

    closing: Closing
    sheets: tuple[NewSheet, ...]
    acts: Mapping[str, str]
    frozen: Frozen

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {
            **self.closing.told(),
            "sheets": [
                {
                    "contest": one.contest,
                    "version": one.version,
                    "sheet": one.sheet,
                    "digest": one.digest,
                    "figures": one.figures,
                    "code": one.code,
                    "papers": dict(one.papers),
                }
                for one in self.sheets
            ],
            "acts": dict(self.acts),
            "journal": {"seq": self.frozen.seq, "hash": self.frozen.hash},
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        closing = _closing(body)
        head = bodies.fields(body["journal"], "journal", _JOURNAL)
        return cls(
            closing,
            bodies.each(body["sheets"], "sheets", _sheet),
            bodies.texts_by_name(body["acts"], "acts"),
            Frozen(bodies.whole(head["seq"], "journal.seq"), bodies.text(head["hash"], "journal.hash")),
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; nothing before it can be undone any more."""
        made = tuple(
            ClosedSheet(
                one.contest,
                one.version,
                one.sheet,
                one.digest,
                one.figures,
                one.code,
                one.papers,
                self.closing,
                self.frozen,
                day.seq + 1,
                stamp.wall,
            )
            for one in self.sheets
        )
        count = replace(day.count, sheets=(*day.count.sheets, *made), kept_acts=self.acts, undoable=())
        return replace(day.with_count(count), wrong_pins=WrongPins())

    def told(self) -> Iterable[Told]:
        """See Event."""
        reason = self.closing.reason or self.closing.act
        for one in self.sheets:
            yield Told(f"closed.{self.closing.how}", reason=reason, about=one.contest, about_is="ballot")

    def keeps(self) -> Iterable[str]:
        """See Event."""
        for one in self.sheets:
            yield one.digest
            yield from one.papers.values()
        yield from self.acts.values()


@dataclass(frozen=True, slots=True)
class SheetsVoided(Event):
    """The current sheets of these contests were voided, so that a name can be put right."""

    kind: ClassVar[EntryKind] = "voided"
    required: ClassVar[frozenset[str]] = frozenset({"contests", "reason"})
    tells: ClassVar[tuple[str, ...]] = ("voided",)

    contests: tuple[str, ...]
    reason: str

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"contests": list(self.contests), "reason": self.reason}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.texts(body["contests"], "contests"), bodies.text(body["reason"], "reason"))

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        current = day.current_sheets
        ours = [current[one] for one in self.contests if one in current]
        left = day.with_sheets(lambda sheets: voided(sheets, ours, self.reason, stamp.wall))
        return left.with_count(replace(left.count, undoable=()))

    def told(self) -> Iterable[Told]:
        """See Event."""
        for contest in self.contests:
            yield Told("voided", reason=self.reason, about=contest, about_is="ballot")


# --- out of plain JSON ----------------------------------------------------------------------------------------


def _wrapped(raw: Raw, place: str) -> Mapping[str, Raw]:
    """The private part for some holders; only the holders are the day's business, the rest is the seal's."""
    found = bodies.mapping(raw, place)
    bodies.texts(found.get("holders"), f"{place}.holders")
    return found


def closing_from_json(told: Mapping[str, Raw]) -> Closing:
    """Who closed and how, as `Closing.told` has it without the time on the paper; Malformed."""
    return _closing(bodies.fields(told, "", _TOLD))


def _closing(body: Mapping[str, Raw]) -> Closing:
    return Closing(
        bodies.texts(body["by"], "by"),
        bodies.one_of(body["how"], "how", _WAYS),
        bodies.text(body["act"], "act"),
        bodies.text(body["reason"], "reason"),
        None if body["time"] is None else _true_time(body["time"]),
    )


def _true_time(raw: Raw) -> TrueTime:
    found = bodies.fields(raw, "time", _TIME)
    return TrueTime(
        bodies.text(found["moment"], "time.moment"),
        bodies.text(found["reason"], "time.reason"),
        bodies.one_of(found["problem"], "time.problem", _PROBLEMS),
    )


def _sheet(raw: Raw, place: str) -> NewSheet:
    found = bodies.fields(raw, place, _SHEET)
    return NewSheet(
        bodies.text(found["contest"], f"{place}.contest"),
        bodies.whole(found["version"], f"{place}.version"),
        bodies.whole(found["sheet"], f"{place}.sheet"),
        bodies.text(found["digest"], f"{place}.digest"),
        bodies.text(found["figures"], f"{place}.figures"),
        bodies.text(found["code"], f"{place}.code"),
        bodies.texts_by_name(found["papers"], f"{place}.papers"),
    )
