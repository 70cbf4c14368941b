"""The register of copies of one protocol: to whom, asked when, given or refused and why, certified by whom [43(8)]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.after import Copy
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import contest_names, paragraphs, precinct_heading
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import lines_to_sign, officers
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import moment
from kzpoll_desktop.texts.names.after import CAPACITIES

_TITLE: Final = "register_title"


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutRegister(AboutBallot):
    """The lines of the register, by their numbers."""

    copies: tuple[Copy, ...]


def _blocks(about: AboutRegister, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE), [contest_names(about)])
    columns = (
        GridColumn(phrases.each("copy_number"), 24, "right", STRONG),
        GridColumn(phrases.each("copy_sheet"), 44),
        GridColumn(phrases.each("copy_to"), 150),
        GridColumn(phrases.each("copy_asked"), 58),
        GridColumn(phrases.each("copy_outcome"), 96),
        GridColumn(phrases.each("copy_certified"), 90),
        GridColumn(phrases.each("copy_received"), 76),
    )
    if about.copies:
        yield from grid(columns, [_row(about, phrases, one) for one in about.copies])
    else:
        yield paragraphs(phrases.each("register_empty"))
    yield from lines_to_sign(officers(about.record), phrases)


def _row(about: AboutRegister, phrases: Phrases, copy: Copy) -> list[str | list[str]]:
    capacity = dict.fromkeys(phrases.local(CAPACITIES[copy.capacity]))
    outcome = phrases.each("copy_given") if copy.given else phrases.each("copy_refused", reason=copy.reason)
    names = [member.name for member in about.record.commission if member.id in copy.certified]
    return [
        str(copy.number),
        f"{copy.of.version}, {copy.of.sheet}",
        [copy.to, *capacity, *([copy.organisation] if copy.organisation else [])],
        moment(copy.asked),
        list(outcome),
        names,
        "",
    ]


SHEET: Final = Sheet(kind="register", about=AboutRegister, title=titled(_TITLE), blocks=_blocks)
