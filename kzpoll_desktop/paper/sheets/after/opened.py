"""The opening statement: boxes shown empty and sealed, with the numbers of their seals, and who was present [40]."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.closing import OFFICERS
from kzpoll_desktop.domain.figures.record import ATTENDANCE_FIGURES
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import lines_to_sign
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import count, date

_TITLE: Final = "opened_title"
_SEALS: Final = ("stationary", "portable", "premises")


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutOpened(AboutPrecinct):
    """seals: the numbers as they were noted at the opening, by what they are on."""

    seals: Mapping[str, str]


def _blocks(about: AboutOpened, phrases: Phrases) -> Iterator[Block]:
    facts = [[date(about.election.date)] * len(phrases.languages)]
    yield precinct_heading(about, phrases, phrases.each(_TITLE), facts)
    yield paragraphs(phrases.each("opened_says"))
    columns = (
        GridColumn(phrases.each("opened_what"), 300),
        GridColumn(phrases.each("opened_value"), 180, style=STRONG),
    )
    rows: list[list[str | list[str]]] = [[list(phrases.each("opened_at")), about.record.day.opened or ""]]
    rows += [[list(phrases.each(f"opened_{name}")), about.seals.get(name, "")] for name in _SEALS]
    yield from grid(columns, rows)
    yield section(phrases.each("attendance"))
    present = []
    for name in ATTENDANCE_FIGURES:
        number = getattr(about.record.attendance, name)
        present.append([list(phrases.each(f"attendance.{name}")), "" if number is None else count(number)])
    yield from grid(columns, present)
    yield from lines_to_sign([m for m in about.record.commission if m.role in OFFICERS], phrases)


SHEET: Final = Sheet(kind="opened", about=AboutOpened, title=titled(_TITLE), blocks=_blocks)
