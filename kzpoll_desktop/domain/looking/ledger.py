"""The ledger of a contest as a picture: what was received, issued, in the boxes and in the piles, and where it does not agree.

Nothing here is a sum for people to read: a gap has its place and its size to be drawn, and no text tells that size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.sums import ContestSums, sheet, total
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.discrepancies import CARRIED_AWAY, D202, D203
from kzpoll_desktop.domain.rules.errors import E104
from kzpoll_desktop.domain.rules.rule import Rule

ColumnName = Literal["received", "issued", "boxes", "piles"]
PartKind = Literal[
    "received",
    "issued",
    "unused",
    "spoiled",
    "box",
    "stationary",
    "carried_away",
    "choice",
    "against_all",
    "invalid",
    "not_established",
    "annulled",
    "gap",
]
COLUMNS: Final[tuple[ColumnName, ...]] = ("received", "issued", "boxes", "piles")


@dataclass(frozen=True, slots=True)
class LedgerPart:
    """A part of a column. subject: the choice or the portable box; size: ballots, None while a figure is missing.

    offset: where it begins, in ballots from the head of its column, a missing size taken for none. worked_out: it is
    the difference of other figures, so its size is drawn and never told. code: of a gap, the rule that does not hold.
    """

    kind: PartKind
    size: Counted
    paths: tuple[str, ...]
    subject: str = ""
    offset: int = 0
    worked_out: bool = False
    code: str = ""

    @property
    def end(self) -> int:
        """Where it ends in its column."""
        return self.offset + (self.size or 0)


@dataclass(frozen=True, slots=True)
class LedgerColumn:
    """The parts of one column from its head down."""

    name: ColumnName
    parts: tuple[LedgerPart, ...]

    @property
    def whole(self) -> bool:
        """Whether no figure of it is missing."""
        return all(part.size is not None for part in self.parts)

    @property
    def size(self) -> int:
        """Its known ballots, gaps with them."""
        return self.parts[-1].end if self.parts else 0


@dataclass(frozen=True, slots=True)
class BallotFlow:
    """Ballots that go from one column to the next. column: the place of the first, from 0; source, target: where the
    stretch begins in each, in ballots; unmatched: it comes from a gap or ends in one.
    """

    column: int
    source: int
    target: int
    size: int
    unmatched: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """The four columns of a contest, what flows between them, and the ballots of the largest column."""

    contest: str
    columns: tuple[LedgerColumn, ...]
    flows: tuple[BallotFlow, ...]
    scale: int

    def gaps(self) -> tuple[tuple[ColumnName, LedgerPart], ...]:
        """Every gap with the column that it stands in."""
        return tuple((c.name, part) for c in self.columns for part in c.parts if part.kind == "gap")


def ledger(record: PrecinctRecord, election: ElectionDefinition, contest_id: str) -> Ledger:
    """The picture of one contest [43(3), (4-1)]; a gap stands in the shorter of two columns that must be equal.

    D202: received against issued, unused and spoiled. D203: behind the issued ones, where the boxes hold more ballots of
    the established form. E104: the boxes against the piles. What is missing leaves its comparison open, without a gap.
    """
    one = sheet(record, election, contest_id)
    columns = (
        _column("received", _received(one)),
        _column("issued", _issued(one)),
        _column("boxes", _boxes(one)),
        _column("piles", _piles(one)),
    )
    flows = (*_from_receipt(columns), *_into_boxes(columns, one), *_into_piles(columns))
    return Ledger(contest_id, columns, flows, max(column.size for column in columns))


def _column(name: ColumnName, parts: Iterable[LedgerPart]) -> LedgerColumn:
    placed: list[LedgerPart] = []
    offset = 0
    for part in parts:
        placed.append(replace(part, offset=offset))
        offset = placed[-1].end
    return LedgerColumn(name, tuple(placed))


def _gap(rule: Rule, one: ContestSums, letter: str) -> list[LedgerPart]:
    """A gap on the side of this letter, where a rule does not hold because that side is too small."""
    relation, here = rule.relation, rule.relation_at(one)
    assert relation is not None  # the rules of this picture compare letters
    assert here is not None
    size = here.short(one, letter)
    return [LedgerPart("gap", size, relation.paths(one), code=rule.code)] if size > 0 else []


def _received(one: ContestSums) -> list[LedgerPart]:
    return [LedgerPart("received", one.H, one.paths("H")), *_gap(D202, one, "H")]


def _issued(one: ContestSums) -> list[LedgerPart]:
    return [
        LedgerPart("issued", one.B, one.paths("B")),
        *_gap(D203, one, "B"),
        LedgerPart("unused", one.I1, one.paths("I1")),
        LedgerPart("spoiled", one.I2, one.paths("I2")),
        *_gap(D202, one, "I"),
    ]


def _boxes(one: ContestSums) -> list[LedgerPart]:
    boxes = [
        LedgerPart("box", box.ballots.get(one.id, 0), one.box_paths("ballots", [box]), box.id)
        for box in one.boxes
    ]
    derived = not one.figures.stationary_counted
    stationary = None if one.S is None else max(0, one.S)
    over = CARRIED_AWAY.over(one)
    carried = None if over is None else max(0, over)
    return [
        *boxes,
        LedgerPart("stationary", stationary, one.paths("S"), worked_out=derived),
        *_gap(E104, one, "P"),
        LedgerPart("carried_away", carried, CARRIED_AWAY.paths(one), worked_out=True),
    ]


def _piles(one: ContestSums) -> list[LedgerPart]:
    parts = [
        LedgerPart("choice", votes, (one.path(f"votes.{choice}"),), choice)
        for choice, votes in one.figures.votes.items()
    ]
    if one.contest.against_all:
        parts.append(LedgerPart("against_all", one.F, one.paths("F")))
    parts.append(LedgerPart("invalid", one.G1, one.paths("G1")))
    parts.append(LedgerPart("not_established", one.X, one.paths("X")))
    if any(one.id in box.annulled for box in one.boxes):
        parts.append(LedgerPart("annulled", one.PA, one.paths("PA")))
    return [*parts, *_gap(E104, one, "D")]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Some ballots of a column."""

    offset: int
    size: int
    gap: bool = False


def _stretch(part: LedgerPart) -> _Stretch:
    return _Stretch(part.offset, part.size or 0, part.kind == "gap")


def _poured(column: int, sources: Sequence[_Stretch], targets: Sequence[_Stretch]) -> list[BallotFlow]:
    """What flows where each stretch gives to the first that still takes, in order; it ends when one side is used up."""
    flows: list[BallotFlow] = []
    given = taken = source = target = 0
    while source < len(sources) and target < len(targets):
        giver, taker = sources[source], targets[target]
        size = min(giver.size - given, taker.size - taken)
        if size > 0:
            unmatched = giver.gap or taker.gap
            flows.append(BallotFlow(column, giver.offset + given, taker.offset + taken, size, unmatched))
        given, taken = given + size, taken + size
        if given >= giver.size:
            source, given = source + 1, 0
        if taken >= taker.size:
            target, taken = target + 1, 0
    return flows


def _from_receipt(columns: Sequence[LedgerColumn]) -> list[BallotFlow]:
    received, issued = columns[0], columns[1]
    if not (received.whole and issued.whole):
        return []
    targets = [_stretch(part) for part in issued.parts if part.code != D203.code]
    return _poured(0, [_stretch(part) for part in received.parts], targets)


def _into_boxes(columns: Sequence[LedgerColumn], one: ContestSums) -> list[BallotFlow]:
    """Ballots not of the established form were not issued by the commission: they lie in a box and come from nowhere."""
    issued, boxes = columns[1], columns[2]
    if issued.parts[0].size is None or not boxes.whole or one.XT is None:
        return []
    established = [*one.ordinary, (one.S or 0) - (one.figures.not_established or 0)]
    lying = [part for part in boxes.parts if part.kind in ("box", "stationary")]
    targets = [
        _Stretch(part.offset, min(part.size or 0, max(0, size or 0)))
        for part, size in zip(lying, established, strict=True)
    ]
    targets += [_stretch(part) for part in boxes.parts if part.kind == "carried_away"]
    sources = [_stretch(part) for part in issued.parts if part.kind == "issued" or part.code == D203.code]
    return _poured(1, sources, targets)


def _into_piles(columns: Sequence[LedgerColumn]) -> list[BallotFlow]:
    """All boxes are poured together before they are sorted: one flow, and one beside it where there is a gap."""
    boxes, piles = columns[2], columns[3]
    if not piles.whole or any(part.size is None for part in boxes.parts if part.kind != "carried_away"):
        return []
    return _poured(2, _lying(boxes), _lying(piles))


def _lying(column: LedgerColumn) -> list[_Stretch]:
    """What lies in all boxes or piles as one stretch, then the gap where there is one."""
    size = total(part.size for part in column.parts if part.kind not in ("gap", "carried_away")) or 0
    return [_Stretch(0, size), *(_stretch(part) for part in column.parts if part.kind == "gap")]


# Where everything stands in a picture, in its smallest whole units: pixels, tenths of a point.


@dataclass(frozen=True, slots=True)
class Bar:
    """Where a part stands in its column; height 0: nothing is drawn."""

    top: int
    height: int

    @property
    def end(self) -> int:
        """The first unit below it."""
        return self.top + self.height


LedgerBars = tuple[tuple[Bar, ...], ...]


def bars(drawn: Ledger, room: int, least_gap: int) -> LedgerBars:
    """The bars of every column to one scale in a room of so many units.

    A gap is never lower than least_gap, so that one of a few ballots is seen.
    """
    most = max(sum(part.kind == "gap" for part in column.parts) for column in drawn.columns)
    high = max(0, room - most * least_gap)
    scale = max(1, drawn.scale)
    found = []
    for column in drawn.columns:
        shift = 0
        placed: list[Bar] = []
        for part in column.parts:
            top, end = part.offset * high // scale, part.end * high // scale
            if part.kind == "gap" and end - top < least_gap:
                placed.append(Bar(top + shift, least_gap))
                shift += least_gap - (end - top)
            else:
                placed.append(Bar(top + shift, max(1, end - top) if part.size else 0))
        found.append(tuple(placed))
    return tuple(found)


def edges(column: LedgerColumn, placed: Sequence[Bar], offset: int, size: int) -> tuple[int, int]:
    """From where to where a stretch of a column reaches in its picture; both are the same where it has no ballots."""
    held = [(part, bar) for part, bar in zip(column.parts, placed, strict=True) if part.size]
    if not held or size <= 0:
        return 0, 0
    first, first_bar = [pair for pair in held if pair[0].offset <= offset][-1]
    last, last_bar = next((pair for pair in held if pair[0].end >= offset + size), held[-1])
    top = first_bar.top + (offset - first.offset) * first_bar.height // (first.size or 1)
    end = last_bar.top + (offset + size - last.offset) * last_bar.height // (last.size or 1)
    return top, max(top, end)


def labelled(parts: Sequence[LedgerPart], heights: Sequence[int], room: int, note: int) -> tuple[int, ...]:
    """The places of the parts whose labels have room, the smallest left out first; gaps are the last to go.

    heights: of each label; note: of the line that says how many have none, which needs its room as soon as one has none.
    """
    kept = set(range(len(parts)))
    used = sum(heights)
    order = sorted(kept, key=lambda i: (parts[i].kind == "gap", parts[i].size or 0, -i))
    for index in order:
        if used + (note if len(kept) < len(parts) else 0) <= room:
            break
        kept.remove(index)
        used -= heights[index]
    return tuple(sorted(kept))


def spread(wanted: Sequence[int], heights: Sequence[int], room: int) -> tuple[int, ...]:
    """Where labels begin, in order, each as near to its wanted place as the others let it; all must fit into the room.

    Those that would lie over each other become a group around the middle of their wanted places.
    """
    # Of each group: labels, their height together, the sum of the places where each wants the group to begin.
    groups: list[tuple[int, int, int]] = []
    for want, height in zip(wanted, heights, strict=True):
        group = (1, height, want)
        while groups and _begin(groups[-1], room) + groups[-1][1] > _begin(group, room):
            labels, high, wish = groups.pop()
            group = (labels + group[0], high + group[1], wish + group[2] - high * group[0])
        groups.append(group)
    tops: list[int] = []
    for group in groups:
        top = _begin(group, room)
        for _ in range(group[0]):
            tops.append(top)
            top += heights[len(tops) - 1]
    return tuple(tops)


def _begin(group: tuple[int, int, int], room: int) -> int:
    labels, high, wish = group
    return max(0, min(wish // labels, room - high))
