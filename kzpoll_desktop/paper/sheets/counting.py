"""Counting sheets: one numbered sheet a pile with groups of 50 boxes to tick, so that the count goes on by pen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from kzpoll_desktop.domain.figures.rows import piles_stage, rows
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.grid import fitted
from kzpoll_desktop.paper.layout.page import BOTTOM, HAIR, LEFT, LINE, RIGHT, ROOM, Block, bold, regular
from kzpoll_desktop.paper.layout.paging import bands, top_of
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import count, date
from kzpoll_desktop.texts.names.figure_names import label_alone, row_label
from kzpoll_desktop.texts.names.labels import COLOURS

_HEADING: Final = "counting_title"
_GROUP: Final = 50
_ACROSS: Final = 5
_MOST_GROUPS: Final = 40
_ROWS: Final = 5
_CELL: Final = 9.0
_CELL_HEIGHT: Final = 9.4
_GAP: Final = 9.0
_SUM_LINES: Final = ("sum", "in_words", "counted_by", "checked_by")
_SUMS_BEGIN: Final = 18
_SUM_LINE: Final = 21
_SUMS: Final = _SUMS_BEGIN + _SUM_LINE * len(_SUM_LINES)
_NAME: Final = bold(15, 18.5)
_TITLE: Final = bold(11, 13.6)
_SMALL: Final = regular(8, 10)
_LABEL: Final = regular(6.6, 8)


class NamedPile(NamedTuple):
    """A pile of ballots: its row number and its name in the paper's languages."""

    number: str
    names: tuple[str, ...]


def _blocks(about: AboutBallot, phrases: Phrases) -> list[Block]:
    """A page for each pile, and more where its boxes need them."""
    groups = _groups(about)
    places = [
        (pile, first, min(first + _MOST_GROUPS, groups))
        for pile in _piles(about, phrases)
        for first in range(0, groups, _MOST_GROUPS)
    ]
    return [
        _page(about, phrases, pile, (number, len(places)), range(first, last))
        for number, (pile, first, last) in enumerate(places, start=1)
    ]


def _groups(about: AboutBallot) -> int:
    """As many groups as there can be ballots in one pile: those received, else the list, else the largest precinct."""
    figures = about.record.contests.get(about.contest)
    received = figures.received if figures else None
    most = received or about.record.voter_list.at_opening or about.election.limits.precinct_voters
    return max(1, -(-most // _GROUP))


def _piles(about: AboutBallot, phrases: Phrases) -> Iterator[NamedPile]:
    """Every pile that is counted: the choices not struck out, against all, invalid, not of the established form."""
    for row in rows(piles_stage(about.contest), about.election, about.record):
        if row.closed:
            continue
        if row.kind.of == "choice":
            names = tuple(row_label(row, about.record, about.election, one) for one in phrases.languages)
        else:
            names = tuple(label_alone(row.kind, one) for one in phrases.languages)
        yield NamedPile(row.number, names)


def _page(
    about: AboutBallot, phrases: Phrases, pile: NamedPile, place: tuple[int, int], groups: Sequence[int]
) -> Block:
    """One page: whose pile it is, the groups of boxes, the sum, who counted and who checked."""
    block = Block()
    number, total = place
    title = " / ".join(text.upper() for text in phrases.each(_HEADING))
    block.write(LEFT, 0, [title], _TITLE)
    block.write(LEFT, 1, [phrases.joined("sheet_of", number=number, total=total)], _SMALL, "right", ROOM)
    y = block.put(LEFT, 15, _whose(about, phrases), _SMALL, ROOM) + 5
    block.rule(LEFT, RIGHT, y, LINE)
    y = _pile_name(block, pile, y + 4)
    block.rule(LEFT, RIGHT, y, LINE)
    y += 4
    for text in phrases.each("counting_how"):
        y = block.put(LEFT, y, text, _SMALL, ROOM)
    y = _boxes(block, y + 5, groups, top_of(bands(about, phrases)) - BOTTOM - _SUMS - 8)
    block.height = _sums(block, phrases, y + 8)
    return block


def _whose(about: AboutBallot, phrases: Phrases) -> str:
    found = [f"№{about.record.precinct.number}", date(about.election.date)]
    colour = COLOURS.get(about.definition.colour)
    for language in phrases.languages:
        district = about.district
        if colour:
            found.append(colour.get(language))
        found.append(about.definition.title.get(language))
        if district:
            found.append(district.name.get(language))
    return " · ".join(dict.fromkeys(found))


def _pile_name(block: Block, pile: NamedPile, y: float) -> float:
    below = block.write(LEFT, y, [pile.number], _NAME)
    x = LEFT + 52
    for name in dict.fromkeys(pile.names):
        style, found = fitted(name, _NAME, RIGHT - x, 3)
        y = block.write(x, y, found, style)
    return max(y, below) + 4


def _boxes(block: Block, top: float, groups: Sequence[int], below: float) -> float:
    """Groups of five rows of ten boxes, each with its number and the count reached when it is full.

    They end above below, so that under the longest names too there is room for the sums: the boxes are lower then.
    """
    wide = _CELL * 10
    pitch = (ROOM - wide) / (_ACROSS - 1)
    lines = -(-len(groups) // _ACROSS)
    cell = min(_CELL_HEIGHT, ((below - top + _GAP) / lines - _GAP - _LABEL.leading - 1) / _ROWS)
    high = cell * _ROWS
    y = top
    for index, group in enumerate(groups):
        x = LEFT + pitch * (index % _ACROSS)
        y = top + (index // _ACROSS) * (high + _GAP + _LABEL.leading)
        block.write(x, y, [str(group + 1)], _LABEL)
        block.write(x, y, [count((group + 1) * _GROUP)], _LABEL, "right", wide)
        start = y + _LABEL.leading + 1
        for row in range(_ROWS + 1):
            weight = LINE if row in (0, _ROWS) else HAIR
            block.rule(x, x + wide, start + row * cell, weight)
        for column in range(11):
            block.upright(x + column * _CELL, start, start + high, LINE if column in (0, 5, 10) else HAIR)
    return y + _LABEL.leading + 1 + high


def _sums(block: Block, phrases: Phrases, y: float) -> float:
    """The lines for the sum in figures and in words, and for those who counted and checked."""
    left = f"{phrases.joined('full_groups')}: ______ × {_GROUP} = ________"
    block.write(LEFT, y, [left], _SMALL)
    rest = f"{phrases.joined('the_rest')}: ______"
    block.write(LEFT, y, [rest], _SMALL, "right", ROOM)
    y += _SUMS_BEGIN
    for key in _SUM_LINES:
        text = phrases.joined(key)
        block.write(LEFT, y, [text], _SMALL if key != "sum" else _TITLE)
        block.rule(LEFT + 214, RIGHT, y + 11, LINE if key == "sum" else HAIR)
        y += _SUM_LINE
    return y


SHEET: Final = Sheet(kind="counting", about=AboutBallot, title=titled(_HEADING), blocks=_blocks)
