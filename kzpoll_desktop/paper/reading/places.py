"""The rows of a table as they stand on the pages of a closed paper: what is seen in a row is what is read of it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kzpoll_desktop.paper.layout.fonts import BOLD
from kzpoll_desktop.paper.layout.page import HAIR, LEFT, RIGHT, Box, RuledLine, TextLine
from kzpoll_desktop.paper.layout.table import RowLook, edges
from kzpoll_desktop.paper.reading.contents import Read
from kzpoll_desktop.paper.reading.faces import NotSet

NEAR: Final = 0.6
_MOST_ROWS: Final = 1_000
_LEAST_ROW: Final = 8.0
_LEAST_FIGURE: Final = 5.0
_LEAST_TEXT: Final = 3.5
# A name is set smaller only where it has many lines.
_SMALL_TEXT, _MANY_LINES = 6.5, 4
# Lines of one text are at least so far apart, by their size: then they are read in the order in which they are seen.
_LEADING: Final = 0.7
_FIGURE_COLUMN: Final = 2
_HEAD_GREY: Final = 0.91

Ink = tuple[float, float, float, float]


@dataclass(slots=True)
class PlacedRow:
    """A row on a page. bottom, top: its place; figure: it has a column for one; texts: by columns, from the top.

    head: it stands on grey; struck: a line runs through its name; scribbled: one that is not that of a struck name.
    """

    page: int
    bottom: float
    top: float
    figure: bool
    head: bool = False
    number: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    digits: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    struck: bool = False
    scribbled: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """A text with where it ends and where its ink is."""

    text: TextLine
    end: float
    ink: Ink


def rows_of(pages: Sequence[Read], look: RowLook, side: float) -> list[PlacedRow]:
    """The rows of all pages from the top, heads among them; NotSet where anything else is seen in one than is read."""
    found: list[PlacedRow] = []
    for number, page in enumerate(pages, start=1):
        for row in _rows(number, page, look, side):
            found.append(row)
            if len(found) > _MOST_ROWS:
                raise NotSet
    return found


def _rows(number: int, page: Read, look: RowLook, side: float) -> Iterator[PlacedRow]:
    """The rows on a page: each has a line beside its label from its bottom to its top."""
    label, figure, _ = edges(look)
    beside = [rule for rule in page.rules if upright_at(rule, label)]
    sides = {(rule.y0, rule.y1) for rule in page.rules if upright_at(rule, figure)}
    found = [
        PlacedRow(number, min(rule.y0, rule.y1), max(rule.y0, rule.y1), (rule.y0, rule.y1) in sides)
        for rule in beside
    ]
    found.sort(key=lambda row: -row.top)
    for upper, lower in itertools.pairwise(found):
        if abs(lower.top - upper.bottom) > NEAR:
            raise NotSet
    seen = [
        _Seen(text, end, ink)
        for text, end, ink in zip(page.texts, page.ends, page.inks, strict=True)
        if found and text.text.strip()
    ]
    for row in found:
        if page.code[1] + side > row.bottom or row.top - row.bottom < _LEAST_ROW:
            raise NotSet
        row.head = any(_is_behind(box, row) for box in page.boxes)
        _fill(row, page, look, seen)
        yield row


def upright_at(rule: RuledLine, x: float) -> bool:
    """Whether a line stands upright there."""
    return abs(rule.x0 - x) < 0.01 and abs(rule.x1 - x) < 0.01


def _is_behind(box: Box, row: PlacedRow) -> bool:
    return (
        box.fill == _HEAD_GREY
        and abs(box.y - row.bottom) < 0.01
        and abs(box.y + box.height - row.top) < 0.01
        and abs(box.x - LEFT) < 0.01
    )


def _fill(row: PlacedRow, page: Read, look: RowLook, seen: Sequence[_Seen]) -> None:
    """What is written in a row, each text with all its ink in one column, and what is drawn there, where rows have it."""
    label, figure, words = edges(look)
    last = RIGHT if not row.figure or not look.words else words
    columns: list[tuple[float, float, list[str], list[_Seen]]] = [
        (LEFT, label, row.number, []),
        (label, figure if row.figure else RIGHT, row.label, []),
    ]
    if row.figure:
        columns += [(figure, last, row.digits, []), (words, RIGHT, row.words, [])]
    inside = [one for one in seen if one.ink[1] < row.top - HAIR and one.ink[3] > row.bottom + HAIR]
    for one in inside:
        left, low, right, high = one.ink
        into = next(
            (some for start, stop, _, some in columns if start - NEAR <= left and right <= stop + NEAR), None
        )
        within = low >= row.bottom - NEAR and high <= row.top + NEAR
        if into is None or not within or one.text.ink:
            raise NotSet
        into.append(one)
    for place, (_, _, texts, some) in enumerate(columns):
        some.sort(key=lambda one: -one.text.y)
        _hold_lines_of(some, _LEAST_FIGURE if place == _FIGURE_COLUMN else _SMALL_TEXT)
        texts += [one.text.text for one in some]
    if row.figure and any(one.text.font != BOLD for one in columns[_FIGURE_COLUMN][3]):
        raise NotSet
    if not row.head:
        _hold_rules(row, page, look, inside)


def _hold_lines_of(texts: Sequence[_Seen], least: float) -> None:
    """Each text is a line of its own, one below the other, and none too small to be seen."""
    for upper, lower in itertools.pairwise(texts):
        if upper.text.y - lower.text.y < _LEADING * max(upper.text.size, lower.text.size):
            raise NotSet
    if any(one.text.size < (_LEAST_TEXT if len(texts) >= _MANY_LINES else least) for one in texts):
        raise NotSet


def _hold_rules(row: PlacedRow, page: Read, look: RowLook, inside: Sequence[_Seen]) -> None:
    """No line and no frame runs through a row but its edges, what strikes its name out, and what follows its words."""
    label, figure, words = edges(look)
    upper, lower = row.top - HAIR, row.bottom + HAIR
    behind = figure if row.figure else RIGHT
    columns = {LEFT, label, RIGHT, behind, *((words,) if row.figure and look.words else ())}
    frames = 0
    for box in page.boxes:
        if box.y < upper and box.y + box.height > lower:
            frames += 1
            if box.fill is not None or row.digits or frames > 1 or not _is_empty(box, look):
                raise NotSet
    taken: set[int] = set()
    for rule in page.rules:
        low, high = sorted((rule.y0, rule.y1))
        left, right = sorted((rule.x0, rule.x1))
        if low >= upper or high <= lower or any(upright_at(rule, x) for x in columns):
            continue
        if low != high:
            raise NotSet
        if label <= left and right <= behind:
            row.struck = True
            through = _text_of(rule, inside, taken, label, behind, struck=True)
            row.scribbled = row.scribbled or through is None
            continue
        after = (
            _text_of(rule, inside, taken, words, RIGHT, struck=False) if row.figure and look.words else None
        )
        if after is None or left < after.ink[2] or abs(right - (RIGHT - 5)) > NEAR:
            raise NotSet


def _is_empty(box: Box, look: RowLook) -> bool:
    """The frame where no figure is known: as wide as its column, but for its edges."""
    _, figure, _ = edges(look)
    return abs(box.x - figure - 6) < NEAR and abs(box.width - look.figure + 12) < NEAR


def _text_of(
    rule: RuledLine, inside: Sequence[_Seen], taken: set[int], start: float, stop: float, *, struck: bool
) -> _Seen | None:
    """The text to which a level line belongs, and to it alone: through all of it, or from its end on."""
    left, right = sorted((rule.x0, rule.x1))
    for place, one in enumerate(inside):
        if place in taken or not (start <= one.text.x and one.end <= stop + NEAR):
            continue
        above = rule.y0 - one.text.y
        if struck:
            fits = 0 < above < 0.5 * one.text.size and abs(left - one.text.x) < 2 and abs(right - one.end) < 2
        else:
            fits = -NEAR < above < 2
        if fits:
            taken.add(place)
            return one
    return None


def plain(text: str) -> str:
    """Without its spaces and breaks, which are the printer's."""
    return "".join(letter for letter in text if not letter.isspace())
