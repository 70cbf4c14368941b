"""The act of cancelling unused ballots before the boxes are opened, with the figures that were announced [43(3-1)]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.figures.sums import sheet
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import lines_to_sign, signers
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.names.labels import ballot_name

_TITLE: Final = "cancelling_title"


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutCancelling(AboutPrecinct):
    """announced_at: when the figures of the lists were announced, a moment with offset; empty where it is not known."""

    announced_at: str


def _blocks(about: AboutCancelling, phrases: Phrases) -> Iterator[Block]:
    facts = [phrases.each("cancelling_at", at=moment(about.announced_at))] if about.announced_at else []
    yield precinct_heading(about, phrases, phrases.each(_TITLE), facts)
    yield paragraphs(phrases.each("cancelling_says"))
    keys = ("cancelling_received", "cancelling_unused", "cancelling_spoiled", "cancelling_all")
    columns = [
        GridColumn(phrases.each("cancelling_ballot"), 160),
        *(GridColumn(phrases.each(key), 80, "right", STRONG) for key in keys),
    ]
    rows: list[list[Cell]] = []
    for contest in held(about.election, about.record):
        sums = sheet(about.record, about.election, contest.id)
        names = list(dict.fromkeys(ballot_name(contest, language) for language in phrases.languages))
        rows.append([names, *(_number(one) for one in (sums.H, sums.I1, sums.I2, sums.I))])
    yield from grid(columns, rows)
    yield from lines_to_sign(signers(about.record), phrases)


def _number(figure: Counted) -> str:
    return "" if figure is None else count(figure)


SHEET: Final = Sheet(kind="cancelling", about=AboutCancelling, title=titled(_TITLE), blocks=_blocks)
