"""Counting sheets: one numbered sheet a pile with groups of 50 boxes to tick, so that the count goes on by pen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.grid import fitted
from kzpoll_desktop.paper.layout.heading import paged
from kzpoll_desktop.paper.layout.page import HAIR, LEFT, LINE, RIGHT, ROOM, Block, Page, bold, regular
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.wording import Wording
from kzpoll_desktop.texts.format import count, date
from kzpoll_desktop.texts.names.labels import COLOURS

_GROUP: Final = 50
_ACROSS: Final = 5
_MOST_GROUPS: Final = 40
_CELL: Final = 9.0
_CELL_HEIGHT: Final = 9.4
_GAP: Final = 9.0
_NAME: Final = bold(15, 18.5)
_TITLE: Final = bold(11, 13.6)
_SMALL: Final = regular(8, 10)
_LABEL: Final = regular(6.6, 8)


class Pile(NamedTuple):
    """A pile of ballots: its row number and its name in the paper's languages."""

    number: str
    names: tuple[str, ...]


def counting_sheets_pdf(job: PrintJob) -> bytes:
    """The PDF of a contest's counting sheets, a page each."""
    wording = Wording(job)
    title = f"{wording.one(wording.languages[0], 'counting_title')} №{job.record.precinct.number}"
    return pdf(counting_sheets_pages(job), title, wording.languages[0])


def counting_sheets_pages(job: PrintJob) -> list[Page]:
    """The counting sheets' pages before they become a PDF."""
    wording = Wording(job)
    groups = _groups(job)
    sheets = [
        (pile, first, min(first + _MOST_GROUPS, groups))
        for pile in piles(job, wording)
        for first in range(0, groups, _MOST_GROUPS)
    ]
    blocks = [
        _sheet(job, wording, pile, (number, len(sheets)), range(first, last))
        for number, (pile, first, last) in enumerate(sheets, start=1)
    ]
    return paged(job, wording, blocks, "counting")


def _groups(job: PrintJob) -> int:
    """As many groups as there can be ballots in one pile: those received, else the list, else the largest precinct."""
    figures = job.record.contests.get(job.contest)
    received = figures.received if figures else None
    most = received or job.record.voter_list.at_opening or job.election.limits.precinct_voters
    return max(1, -(-most // _GROUP))


def piles(job: PrintJob, wording: Wording) -> Iterator[Pile]:
    """Every pile that is counted: the choices not struck out, against all, invalid, not of the established form."""
    rows = job.election.row_numbers()
    votes = rows.get("E")
    for index, choice in enumerate(job.record.ballot(job.definition), start=1):
        if not choice.struck_out:
            yield Pile(f"{votes}.{index}" if votes else str(index), wording.local(choice.name))
    if job.definition.against_all:
        yield Pile(str(rows.get("F", "")), wording.each("against_all"))
    yield Pile(str(rows.get("G", "")), wording.each("invalid_pile"))
    yield Pile(str(rows.get("X", "")), wording.each("not_established_pile"))


def _sheet(
    job: PrintJob, wording: Wording, pile: Pile, place: tuple[int, int], groups: Sequence[int]
) -> Block:
    """One page: whose pile it is, the groups of boxes, the sum, who counted and who checked."""
    block = Block()
    number, total = place
    title = " / ".join(text.upper() for text in wording.each("counting_title"))
    block.write(LEFT, 0, [title], _TITLE)
    block.write(LEFT, 1, [wording.joined("sheet_of", number=number, total=total)], _SMALL, "right", ROOM)
    y = block.put(LEFT, 15, _whose(job, wording), _SMALL, ROOM) + 5
    block.rule(LEFT, RIGHT, y, LINE)
    y = _pile_name(block, pile, y + 4)
    block.rule(LEFT, RIGHT, y, LINE)
    y += 4
    for text in wording.each("counting_how"):
        y = block.put(LEFT, y, text, _SMALL, ROOM)
    y = _boxes(block, y + 5, groups)
    block.height = _sums(block, wording, y + 8)
    return block


def _whose(job: PrintJob, wording: Wording) -> str:
    found = [f"№{job.record.precinct.number}", date(job.election.date)]
    colour = COLOURS.get(job.definition.colour)
    for language in wording.languages:
        district = job.district
        if colour:
            found.append(colour.get(language))
        found.append(job.definition.title.get(language))
        if district:
            found.append(district.name.get(language))
    return " · ".join(dict.fromkeys(found))


def _pile_name(block: Block, pile: Pile, y: float) -> float:
    below = block.write(LEFT, y, [pile.number], _NAME)
    x = LEFT + 52
    for name in dict.fromkeys(pile.names):
        style, found = fitted(name, _NAME, RIGHT - x, 3)
        y = block.write(x, y, found, style)
    return max(y, below) + 4


def _boxes(block: Block, top: float, groups: Sequence[int]) -> float:
    """Groups of five rows of ten boxes, each with its number and the count reached when it is full."""
    wide = _CELL * 10
    pitch = (ROOM - wide) / (_ACROSS - 1)
    high = _CELL_HEIGHT * 5
    y = top
    for index, group in enumerate(groups):
        x = LEFT + pitch * (index % _ACROSS)
        y = top + (index // _ACROSS) * (high + _GAP + _LABEL.leading)
        block.write(x, y, [str(group + 1)], _LABEL)
        block.write(x, y, [count((group + 1) * _GROUP)], _LABEL, "right", wide)
        start = y + _LABEL.leading + 1
        for row in range(6):
            weight = LINE if row in (0, 5) else HAIR
            block.rule(x, x + wide, start + row * _CELL_HEIGHT, weight)
        for column in range(11):
            block.upright(x + column * _CELL, start, start + high, LINE if column in (0, 5, 10) else HAIR)
    return y + _LABEL.leading + 1 + high


def _sums(block: Block, wording: Wording, y: float) -> float:
    """The lines for the sum in figures and in words, and for those who counted and checked."""
    left = f"{wording.joined('full_groups')}: ______ × {_GROUP} = ________"
    block.write(LEFT, y, [left], _SMALL)
    rest = f"{wording.joined('the_rest')}: ______"
    block.write(LEFT, y, [rest], _SMALL, "right", ROOM)
    y += 18
    for key in ("sum", "in_words", "counted_by", "checked_by"):
        text = wording.joined(key)
        block.write(LEFT, y, [text], _SMALL if key != "sum" else _TITLE)
        block.rule(LEFT + 214, RIGHT, y + 11, LINE if key == "sum" else HAIR)
        y += 21
    return y
