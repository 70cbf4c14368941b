"""The history of every value of a day out of its journal: what happened, when, by whom, at which stage, what was before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from kzpoll_desktop.domain.day.entry import Entry, Told
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.day.journal import start
from kzpoll_desktop.domain.figures.kinds import value_of
from kzpoll_desktop.domain.figures.path import parsed, written
from kzpoll_desktop.domain.ground.clock import local

Order = Literal["time", "stage", "person", "figure"]
ORDERS: Final[tuple[Order, ...]] = ("time", "stage", "person", "figure")
_RECEIPTS: Final = value_of("contest", "receipts")


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine(Told):
    """One thing that happened, with its place in the journal.

    wall: the precinct's time with offset; by: a member's id, empty where nobody was named; stage: where the day was then.
    veiled: its figures are not shown yet, because somebody has still to type them unseen.
    """

    seq: int
    wall: str
    by: str
    stage: str
    veiled: bool = False


def history(entries: Sequence[Entry], offset: str) -> tuple[HistoryLine, ...]:
    """A line for every value that was replaced and every step that was taken, oldest first; offset: the precinct's."""
    if not entries:
        return ()
    stages = start(entries[0]).stages
    reached = 0
    found: list[HistoryLine] = []
    for entry in entries:
        stage = stages[min(reached, len(stages) - 1)]
        found += lines_of(entry, offset, stage)
        if isinstance(entry.event, StageFinished):
            reached += 1
    return tuple(found)


def lines_of(entry: Entry, offset: str, stage: str) -> tuple[HistoryLine, ...]:
    """What one entry tells, made while the day was at a stage; offset: of the precinct's zone."""
    return tuple(_line(told, entry, offset, stage) for told in entry.event.told())


def _line(told: Told, entry: Entry, offset: str, stage: str) -> HistoryLine:
    return HistoryLine(
        told.what,
        told.path,
        told.was,
        told.value,
        told.reason,
        told.bundles,
        told.from_paper,
        local(told.about, offset) if told.about_is == "moment" else told.about,
        told.about_is,
        told.shows,
        seq=entry.seq,
        wall=local(entry.stamp.wall, offset),
        by=entry.stamp.by,
        stage=stage,
    )


def veiled(lines: Iterable[HistoryLine], paths: Iterable[str]) -> tuple[HistoryLine, ...]:
    """The lines without the figures of some paths, and without the bundles and receipts that add up to them."""
    paths = tuple(paths)
    hidden = set(paths)
    hidden |= {
        written(_RECEIPTS, where.contest) for where in map(parsed, paths) if where.is_("ballot", "received")
    }
    return tuple(
        replace(line, was=None, value=None, bundles=(), veiled=True) if line.path in hidden else line
        for line in lines
    )


def chosen(
    lines: Iterable[HistoryLine], *, stage: str = "", person: str = "", paths: Iterable[str] | None = None
) -> tuple[HistoryLine, ...]:
    """The lines of a stage, of a person, about some paths; an empty text or None chooses all."""
    wanted = None if paths is None else set(paths)
    return tuple(
        line
        for line in lines
        if (not stage or line.stage == stage)
        and (not person or line.by == person)
        and (wanted is None or line.path in wanted)
    )


def ordered(
    lines: Iterable[HistoryLine],
    order: Order,
    stages: Sequence[str],
    people: Sequence[str],
    paths: Sequence[str],
) -> tuple[HistoryLine, ...]:
    """By time the newest first; otherwise by stage, person or figure in the order given, and there the oldest first."""
    found = tuple(lines)
    if order == "time":
        return tuple(reversed(found))
    known = {"stage": stages, "person": people, "figure": paths}[order]
    ranks = {one: place for place, one in enumerate(known)}

    def key(line: HistoryLine) -> tuple[int, str, int]:
        of = {"stage": line.stage, "person": line.by, "figure": line.path}[order]
        return ranks.get(of, len(ranks)), of, line.seq

    return tuple(sorted(found, key=key))
