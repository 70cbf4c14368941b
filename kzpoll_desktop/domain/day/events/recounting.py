"""A recount was asked for, began, or was given up; the count before it stays as it was closed [43(7-1), 43(9)]."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.day.count import Count
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.recount import (
    ANSWERS,
    BASES,
    Application,
    GivenUp,
    Recount,
    counted_again,
    piles_again,
)
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.rows import contest_of, rows
from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.domain.ground.decode import Raw


@dataclass(frozen=True, slots=True)
class RecountAsked(Event):
    """A proxy applied for a recount, and the commission decided; see Application.

    Granted before closing, the piles of these ballots are blank again within the same count.
    """

    kind: ClassVar[EntryKind] = "recount_asked"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset(
        {"number", "by", "at", "contests", "decision", "reason", "for", "against", "before_closing"}
    )
    tells: ClassVar[tuple[str, ...]] = ("recount_asked.granted", "recount_asked.refused")

    application: Application

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        one = self.application
        return {
            "number": one.number,
            "by": one.by,
            "at": one.at,
            "contests": list(one.contests),
            "decision": one.answer,
            "reason": one.reason,
            "for": one.votes_for,
            "against": one.votes_against,
            "before_closing": one.before,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            Application(
                bodies.text(body["number"], "number"),
                bodies.text(body["by"], "by"),
                bodies.text(body["at"], "at"),
                bodies.texts(body["contests"], "contests"),
                bodies.one_of(body["decision"], "decision", ANSWERS),
                bodies.text(body["reason"], "reason"),
                bodies.whole(body["for"], "for"),
                bodies.whole(body["against"], "against"),
                decode.boolean(body["before_closing"], "before_closing"),
            )
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        noted = replace(self.application, wall=stamp.wall)
        day = replace(day, applications=(*day.applications, noted))
        if not (noted.granted and noted.before):
            return day
        piles = [stage for stage in day.stages if contest_of(stage) in noted.contests]
        record = piles_again(day.record, day.election, noted.contests)
        gone = {row.path for stage in piles for row in rows(stage, day.election, record)}
        count = day.count
        made = replace(
            count,
            record=record,
            reached=min([count.reached, *map(day.stages.index, piles)]),
            disputed=tuple(one for one in count.disputed if one.contest not in noted.contests),
            second=count.second.without(gone),
            hinted=count.hinted - gone,
            undoable=(),
        )
        return day.with_count(made)

    def told(self) -> Iterable[Told]:
        """See Event; without the name of the applicant."""
        what = f"recount_asked.{self.application.answer}"
        for contest in self.application.contests:
            yield Told(what, reason=self.application.reason, about=contest, about_is="ballot")


@dataclass(frozen=True, slots=True)
class RecountOpened(Event):
    """After closing a count begins anew, or goes on with more ballots; see Recount."""

    kind: ClassVar[EntryKind] = "recount_opened"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset(
        {"contests", "lists", "base", "number", "by", "at", "ballots", "present", "absent"}
    )
    tells: ClassVar[tuple[str, ...]] = ("recount_opened",)

    recount: Recount

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        one = self.recount
        return {
            "contests": list(one.contests),
            "lists": one.lists,
            "base": one.base,
            "number": one.number,
            "by": one.by,
            "at": one.at,
            "ballots": one.ballots,
            "present": one.present,
            "absent": one.absent,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            Recount(
                bodies.texts(body["contests"], "contests"),
                decode.boolean(body["lists"], "lists"),
                bodies.one_of(body["base"], "base", BASES),
                bodies.text(body["number"], "number"),
                bodies.text(body["by"], "by"),
                bodies.text(body["at"], "at"),
                bodies.text(body["ballots"], "ballots"),
                bodies.text(body["present"], "present"),
                bodies.text(body["absent"], "absent"),
            )
        )

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; what was typed of a recount that goes on with more ballots stays."""
        recount = replace(self.recount, wall=stamp.wall, restored=len(day.restored))
        if day.under_recount:
            return self._widened(day, recount)
        version = 1 + max(one.version for one in day.counts)
        before = day.count
        made = Count(
            counted_again(day.record, day.election, recount.contests, lists=recount.lists),
            before.receipts,
            version=version,
            announced=None if recount.lists else before.announced,
            announced_at=None if recount.lists else before.announced_at,
            late_changes=tuple(one for one in before.late_changes if not recount.covers(one.path)),
            early_end=before.early_end,
            recount=recount,
        )
        return _at_its_beginning(replace(day, counts=(*day.counts, made)))

    def _widened(self, day: Day, recount: Recount) -> Day:
        """It goes on with more ballots, or with the lists too; what was typed of the others stays."""
        before = day.count
        known = before.recount.contests if before.recount is not None else ()
        new = tuple(one for one in recount.contests if one not in known)
        if recount.lists and before.recount is not None and not before.recount.lists:
            new = recount.contests
        record = counted_again(day.record, day.election, new, lists=recount.lists)
        announced = None if recount.lists else before.announced
        made = replace(before, record=record, recount=recount, announced=announced, undoable=())
        return _at_its_beginning(day.with_count(made))

    def told(self) -> Iterable[Told]:
        """See Event."""
        for contest in self.recount.contests:
            yield Told("recount_opened", reason=self.recount.number, about=contest, about_is="ballot")


@dataclass(frozen=True, slots=True)
class RecountClosed(Event):
    """A recount was given up by a decision: the count before it counts; see GivenUp."""

    kind: ClassVar[EntryKind] = "recount_closed"
    version: ClassVar[int] = 2
    required: ClassVar[frozenset[str]] = frozenset({"number", "by", "at", "reason"})
    tells: ClassVar[tuple[str, ...]] = ("recount_closed",)

    given_up: GivenUp

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        one = self.given_up
        return {"number": one.number, "by": one.by, "at": one.at, "reason": one.reason}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(GivenUp(*(bodies.text(body[name], name) for name in ("number", "by", "at", "reason"))))

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event."""
        return day.with_count(replace(day.count, given_up=replace(self.given_up, wall=stamp.wall)))

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("recount_closed", reason=self.given_up.reason)


def _at_its_beginning(day: Day) -> Day:
    """At the first stage whose figures are counted again."""
    recount = day.count.recount
    assert recount is not None  # it has just begun
    return day.with_count(replace(day.count, reached=day.stages.index(recount.begins_at)))
