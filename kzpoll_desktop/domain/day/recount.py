"""A recount: who asked for it or decided it, what is counted again, and what is blank for it [43(7-1), 43(9)]."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import BALLOT_FIGURES, BOX_COUNTS, Figure, PlainValue, value_of
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import (
    ContestFigures,
    PortableBox,
    PrecinctRecord,
    empty_contest_figures,
    figure,
)
from kzpoll_desktop.domain.figures.rows import held, rows, stages
from kzpoll_desktop.domain.figures.stages import LISTS, PILES, PORTABLE, STATIONARY
from kzpoll_desktop.domain.ground.counted import Counted

Base = Literal["application", "decision"]
Answered = Literal["granted", "refused"]
BASES: Final[tuple[Base, ...]] = ("application", "decision")
ANSWERS: Final[tuple[Answered, ...]] = ("granted", "refused")
# Where stands what the ballots say; beside it, what the voter lists say.
_BALLOTS: Final = (PORTABLE, STATIONARY, PILES)
_WITH_LISTS: Final = (LISTS, *_BALLOTS)
# What is asked and said anew in every count: it is of no contest, or of every one.
_ANEW: Final = frozenset(
    {
        value_of("day", "acts"),
        value_of("day", "act_details"),
        value_of("day", "acknowledgements"),
        value_of("day", "disputed"),
        value_of("day", "signing"),
        value_of("day", "typist"),
        value_of("times", "count_ended"),
        value_of("box", "annulled"),
    }
)
_COUNTED_APART: Final = value_of("ballot", "stationary_counted")


@dataclass(frozen=True, slots=True)
class Application:
    """A proxy's written application for a recount and what the commission decided about it [43(7-1)].

    contests: of which ballots; at: local YYYY-MM-DDTHH:MM; before: it was decided before the protocols were closed, so that
    the piles are counted again within the same count; votes: for and against; wall: of its entry.
    """

    number: str
    by: str
    at: str
    contests: tuple[str, ...]
    answer: Answered
    reason: str
    votes_for: int
    votes_against: int
    before: bool
    wall: str = ""

    @property
    def granted(self) -> bool:
        """The votes are counted again."""
        return self.answer == "granted"


@dataclass(frozen=True, slots=True)
class Recount:
    """What is counted again after closing, and why. contests: of which ballots, in the definition's order.

    lists: the voter lists too; base, number: of the application or of the decision; by: who applied, or which commission
    decided; at: local YYYY-MM-DDTHH:MM; ballots: which ones, in words; present: the member of the higher commission;
    absent: why none was there; wall: of its entry; restored: how often the file had been put back until then.
    """

    contests: tuple[str, ...]
    lists: bool
    base: Base
    number: str
    by: str
    at: str
    ballots: str
    present: str
    absent: str
    wall: str = ""
    restored: int = 0

    @property
    def begins_at(self) -> str:
        """The stage that is the first one again."""
        return LISTS if self.lists else PORTABLE

    def covers(self, path: str) -> bool:
        """What stands at a path is counted or said anew."""
        where = known(path)
        if where is None:
            return False
        if where.kind in _ANEW or where.kind.of == "attendance":
            return True
        if where.kind.of == "list":
            return self.lists and where.kind.stage == LISTS
        return where.contest in self.contests and _is_found(where.kind, self.pages)

    @property
    def pages(self) -> tuple[str, ...]:
        """The stages whose figures are counted again; PILES for those of the piles."""
        return _WITH_LISTS if self.lists else _BALLOTS


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A recount that was given up by a decision: the count before it counts. at: local YYYY-MM-DDTHH:MM."""

    number: str
    by: str
    at: str
    reason: str
    wall: str = ""


def _is_found(kind: PlainValue, pages: Collection[str]) -> bool:
    """Whether a value of a ballot is found by counting what these stages count."""
    if kind is _COUNTED_APART:
        return STATIONARY in pages
    return isinstance(kind, Figure) and kind.stage in pages


def piles_again(
    record: PrecinctRecord, election: ElectionDefinition, contests: Collection[str]
) -> PrecinctRecord:
    """The same precinct with the piles of these contests to be counted; all else stands as it was counted [43(7-1)]."""
    record = _without_figures(record, election, contests, (PILES,))
    return replace(record, day=replace(record.day, count_ended=None))


def counted_again(
    record: PrecinctRecord, election: ElectionDefinition, contests: Collection[str], *, lists: bool
) -> PrecinctRecord:
    """The same precinct with these contests to be counted: what is found by counting is blank, and nothing is answered.

    lists: what the voter lists say is blank too; what the list had at the opening and the ballots received stay. A box is
    annulled no more where its ballots are counted again; where the definition annuls whole boxes, only if all of them are.
    """
    record = _without_figures(record, election, contests, _WITH_LISTS if lists else _BALLOTS)
    if lists:
        record = replace(record, voter_list=replace(record.voter_list, added=None, excluded=None))
    keep = election.annulment_scope == "box" and not set(record.contests) <= set(contests)
    boxes = record.portable_boxes
    if not keep:
        boxes = tuple(
            replace(box, annulled=tuple(one for one in box.annulled if one not in contests)) for box in boxes
        )
    day = replace(record.day, count_ended=None)
    return replace(record, portable_boxes=boxes, day=day, signing=(), acts=(), acknowledgements=())


def _without_figures(
    record: PrecinctRecord, election: ElectionDefinition, contests: Collection[str], pages: Collection[str]
) -> PrecinctRecord:
    figures = {
        contest.id: _blank(record, contest, pages) if contest.id in contests else record.contests[contest.id]
        for contest in held(election, record)
    }
    boxes = tuple(_blank_box(box, contests, pages) for box in record.portable_boxes)
    return replace(record, contests=figures, portable_boxes=boxes)


def _blank(record: PrecinctRecord, contest: Contest, pages: Collection[str]) -> ContestFigures:
    """With nothing of what these stages count; what is fixed without counting is what it is at the opening."""
    figures = record.contests[contest.id]
    empty = empty_contest_figures(contest.against_all, record.ballot(contest))
    found = {kind.name for kind in BALLOT_FIGURES if _is_found(kind, pages)}
    blank: dict[str, Any] = {name: getattr(empty, name) for name in found}
    return replace(figures, **blank)


def _blank_box(box: PortableBox, contests: Collection[str], pages: Collection[str]) -> PortableBox:
    """Without what was counted of these contests in it."""
    found = [kind.name for kind in BOX_COUNTS if _is_found(kind, pages)]
    blank: dict[str, Any] = {name: _without(getattr(box, name), contests) for name in found}
    return replace(box, **blank)


def _without(counts: Mapping[str, Counted], contests: Collection[str]) -> dict[str, Counted]:
    return {contest: None if contest in contests else count for contest, count in counts.items()}


def changed_figures(
    before: PrecinctRecord, now: PrecinctRecord, election: ElectionDefinition, recount: Recount, contest: str
) -> tuple[tuple[str, Counted, Counted], ...]:
    """The figures of a ballot, and of the lists where they were counted too, that are others now: path, was, is."""
    found = [row for stage in stages(election, now) for row in rows(stage, election, now)]
    pairs = (
        (row.path, figure(before, row.path), figure(now, row.path))
        for row in found
        if row.contest in (contest, None) and recount.covers(row.path)
    )
    return tuple((path, was, value) for path, was, value in pairs if was != value)
