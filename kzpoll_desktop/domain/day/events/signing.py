"""A member's own digital signature in a sealed protocol: the signed file is kept beside the sealed one, which stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.day.after import MemberSignature
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.decode import Raw


@dataclass(frozen=True, slots=True)
class MemberSigned(Event):
    """A member signed the file of a sealed protocol; see MemberSignature."""

    kind: ClassVar[EntryKind] = "member_signed"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset({"paper", "field", "before", "after"})
    tells: ClassVar[tuple[str, ...]] = ("member_signed",)

    signature: MemberSignature

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        one = self.signature
        return {"paper": one.paper, "field": one.field, "before": one.before, "after": one.after}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            MemberSignature(
                bodies.text(body["paper"], "paper"),
                bodies.text(body["field"], "field"),
                bodies.text(body["before"], "before"),
                bodies.text(body["after"], "after"),
            )
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        signature = replace(self.signature, wall=stamp.wall)
        return replace(day, after=replace(day.after, signatures=(*day.after.signatures, signature)))

    def told(self) -> Iterable[Told]:
        """See Event; by the member whose field it is."""
        yield Told("member_signed", about=self.signature.member, about_is="person")

    def keeps(self) -> Iterable[str]:
        """See Event."""
        yield self.signature.after
