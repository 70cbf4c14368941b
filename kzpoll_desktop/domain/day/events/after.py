"""After closing: a copy given or refused, copies posted, an act or complaint, a kit packed, something handed over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, Self

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.day.after import (
    CAPACITIES,
    DECISIONS,
    HANDED,
    PAPER_KINDS,
    PILES,
    SEALS,
    Complaint,
    Copy,
    HandedOver,
    Kit,
    Pack,
    Posting,
    SheetName,
)
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.domain.ground.decode import Raw

_SHEET: Final = frozenset({"contest", "version", "sheet"})
_PACK: Final = frozenset({"pile", "choice", "ballots", "seal"})


@dataclass(frozen=True, slots=True)
class CopyNoted(Event):
    """A line of the register of copies: given, or refused with its reason; see Copy."""

    kind: ClassVar[EntryKind] = "copied"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = _SHEET | {
        "number", "to", "capacity", "organisation", "asked", "reason", "certified",
    }  # fmt: skip
    tells: ClassVar[tuple[str, ...]] = ("copied.given", "copied.refused")

    copy: Copy

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        copy = self.copy
        return {
            **_sheet_to_json(copy.of),
            "number": copy.number,
            "to": copy.to,
            "capacity": copy.capacity,
            "organisation": copy.organisation,
            "asked": copy.asked,
            "reason": copy.reason,
            "certified": list(copy.certified),
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            Copy(
                _sheet({key: body[key] for key in _SHEET}, ""),
                bodies.whole(body["number"], "number"),
                bodies.text(body["to"], "to"),
                bodies.one_of(body["capacity"], "capacity", CAPACITIES),
                bodies.text(body["organisation"], "organisation"),
                bodies.text(body["asked"], "asked"),
                bodies.text(body["reason"], "reason"),
                bodies.texts(body["certified"], "certified"),
            )
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; a line of a number that is there takes its place, and the history keeps both."""
        copy = replace(self.copy, wall=stamp.wall)
        known = (copy.of.contest, copy.number)
        left = tuple(one for one in day.after.copies if (one.of.contest, one.number) != known)
        return replace(day, after=replace(day.after, copies=(*left, copy)))

    def told(self) -> Iterable[Told]:
        """See Event; without the name, which the register has."""
        what = "copied.given" if self.copy.given else "copied.refused"
        yield Told(what, reason=self.copy.reason, about=str(self.copy.number))


@dataclass(frozen=True, slots=True)
class CopiesPosted(Event):
    """Copies of these sheets hang where everybody sees them; see Posting."""

    kind: ClassVar[EntryKind] = "posted"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset({"sheets", "where", "at", "until"})
    tells: ClassVar[tuple[str, ...]] = ("posted",)

    posting: Posting

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        posting = self.posting
        sheets = [_sheet_to_json(one) for one in posting.sheets]
        return {"sheets": sheets, "where": posting.where, "at": posting.at, "until": posting.until}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            Posting(
                bodies.each(body["sheets"], "sheets", _sheet),
                bodies.text(body["where"], "where"),
                bodies.text(body["at"], "at"),
                bodies.text(body["until"], "until"),
            )
        )

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """See Event."""
        return replace(day, after=replace(day.after, postings=(*day.after.postings, self.posting)))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("posted", about=self.posting.where)


@dataclass(frozen=True, slots=True)
class ComplaintNoted(Event):
    """An act, an application or a complaint as it stands now: noted, or decided; see Complaint."""

    kind: ClassVar[EntryKind] = "complained"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset(
        {"number", "what", "by", "about", "article", "at", "attached", "decision", "reason", "for", "against"}
    )
    tells: ClassVar[tuple[str, ...]] = (
        "complained",
        "complained.granted",
        "complained.refused",
        "complained.forwarded",
    )

    complaint: Complaint

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        one = self.complaint
        return {
            "number": one.number,
            "what": one.kind,
            "by": one.by,
            "about": one.about,
            "article": one.article,
            "at": one.at,
            "attached": one.attached,
            "decision": one.decision,
            "reason": one.reason,
            "for": one.votes_for,
            "against": one.votes_against,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            Complaint(
                bodies.whole(body["number"], "number"),
                bodies.one_of(body["what"], "what", PAPER_KINDS),
                bodies.text(body["by"], "by"),
                bodies.text(body["about"], "about"),
                bodies.text(body["article"], "article"),
                bodies.text(body["at"], "at"),
                decode.boolean(body["attached"], "attached"),
                bodies.one_of(body["decision"], "decision", DECISIONS),
                bodies.text(body["reason"], "reason"),
                bodies.whole(body["for"], "for"),
                bodies.whole(body["against"], "against"),
            )
        )

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """See Event; what has its number takes the place of what was noted before."""
        before = day.after.complaints
        if any(one.number == self.complaint.number for one in before):
            now = tuple(self.complaint if one.number == self.complaint.number else one for one in before)
        else:
            now = (*before, self.complaint)
        return replace(day, after=replace(day.after, complaints=now))

    def told(self) -> Iterable[Told]:
        """See Event; without the name, which the register has."""
        decided = self.complaint.decision
        what = f"complained.{decided}" if decided else "complained"
        yield Told(what, reason=self.complaint.reason, about=str(self.complaint.number))


@dataclass(frozen=True, slots=True)
class KitPacked(Event):
    """The kit of one ballot, as it is now; see Kit."""

    kind: ClassVar[EntryKind] = "packed"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset({"contest", "to", "packs", "things"})
    tells: ClassVar[tuple[str, ...]] = ("packed",)

    kit: Kit

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        packs = [
            {"pile": one.pile, "choice": one.choice, "ballots": one.ballots, "seal": one.seal}
            for one in self.kit.packs
        ]
        return {
            "contest": self.kit.contest,
            "to": self.kit.to,
            "packs": packs,
            "things": dict(self.kit.things),
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        things = bodies.mapping(body["things"], "things")
        return cls(
            Kit(
                bodies.text(body["contest"], "contest"),
                bodies.text(body["to"], "to"),
                bodies.each(body["packs"], "packs", _pack),
                tuple(sorted((name, bodies.whole(one, f"things.{name}")) for name, one in things.items())),
            )
        )

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """See Event."""
        return replace(day, after=replace(day.after, kits=(*day.after.kits, self.kit)))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("packed", about=self.kit.contest, about_is="ballot")


@dataclass(frozen=True, slots=True)
class ThingHandedOver(Event):
    """A kit or the result package was handed over; see HandedOver."""

    kind: ClassVar[EntryKind] = "handed_over"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset(
        {"what", "contest", "to", "sha256", "left", "arrived", "seals", "act"}
    )
    tells: ClassVar[tuple[str, ...]] = ("handed_over.kit", "handed_over.package", "handed_over.paper")

    handed: HandedOver

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        one = self.handed
        return {
            "what": one.what,
            "contest": one.contest,
            "to": one.to,
            "sha256": one.digest,
            "left": one.left,
            "arrived": one.arrived,
            "seals": one.seals,
            "act": one.act,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            HandedOver(
                bodies.one_of(body["what"], "what", HANDED),
                bodies.text(body["contest"], "contest"),
                bodies.text(body["to"], "to"),
                bodies.text(body["sha256"], "sha256"),
                bodies.text(body["left"], "left"),
                bodies.text(body["arrived"], "arrived"),
                bodies.one_of(body["seals"], "seals", SEALS),
                bodies.text(body["act"], "act"),
            )
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        handed = replace(self.handed, wall=stamp.wall)
        return replace(day, after=replace(day.after, handed=(*day.after.handed, handed)))

    def told(self) -> Iterable[Told]:
        """See Event."""
        if self.handed.what == "kit":
            yield Told("handed_over.kit", about=self.handed.contest, about_is="ballot")
        else:
            # Without a file the result went up on paper.
            told = "handed_over.package" if self.handed.digest else "handed_over.paper"
            yield Told(told, about=self.handed.to)


# --- out of plain JSON, and back --------------------------------------------------------------------------------


def _sheet_to_json(one: SheetName) -> dict[str, Any]:
    return {"contest": one.contest, "version": one.version, "sheet": one.sheet}


def _sheet(raw: Raw, place: str) -> SheetName:
    found = bodies.fields(raw, place, _SHEET)
    return SheetName(
        bodies.text(found["contest"], f"{place}.contest"),
        bodies.whole(found["version"], f"{place}.version"),
        bodies.whole(found["sheet"], f"{place}.sheet"),
    )


def _pack(raw: Raw, place: str) -> Pack:
    found = bodies.fields(raw, place, _PACK)
    return Pack(
        bodies.one_of(found["pile"], f"{place}.pile", PILES),
        bodies.text(found["choice"], f"{place}.choice"),
        bodies.whole(found["ballots"], f"{place}.ballots"),
        bodies.text(found["seal"], f"{place}.seal"),
    )
