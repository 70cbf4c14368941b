"""The rows of a closed protocol or annex as they stand on its pages, held one by one against the figures of its code."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from kzpoll_desktop.domain.ground.words import LARGEST, in_words
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.fonts import BOLD
from kzpoll_desktop.paper.layout.page import HAIR, LEFT, PAGE_HEIGHT, RIGHT, Box, Rule, Text
from kzpoll_desktop.paper.layout.paging import marks
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.table import ANNEX, PROTOCOL, Line, RowLook, edges, lines
from kzpoll_desktop.paper.reading.contents import Read
from kzpoll_desktop.paper.reading.faces import NotSet
from kzpoll_desktop.paper.sheets.annex import figure_lines
from kzpoll_desktop.texts.format import count, digest_groups

_NEAR: Final = 0.6
_MOST_ROWS: Final = 1_000
_MOST_ROWS_OF_A_PAGE: Final = 100
_LEAST_FIGURE: Final = 5.0
_HEAD_GREY: Final = 0.91


@dataclass(frozen=True, slots=True)
class Differs:
    """A row of a page that is not the code's. row: its printed number, or that before it; printed, told: its figure, or name.

    what: "figure", "name" of a choice, or "label" of a row, which a later program may have worded otherwise.
    """

    what: Literal["figure", "name", "label"]
    page: int
    row: str
    printed: str
    told: str


@dataclass(slots=True)
class _Row:
    """A row on a page. bottom, top: its place; figure: it has a column for one; texts: by columns, from the top.

    struck: a line runs through its name.
    """

    page: int
    bottom: float
    top: float
    figure: bool
    number: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    digits: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    struck: bool = False


def compared(
    pages: Sequence[Read], about: AboutBallot, side: float, *, names: bool
) -> tuple[int, tuple[Differs, ...]]:
    """How many figures were read, and every row that differs; NotSet where the pages are not set as this printer sets them.

    about: a record with the code's figures; side: how wide the code is; names: who stands in the rows of the choices is
    known of it.
    """
    phrases = Phrases(about)
    look, expected = _expected(pages, about, phrases)
    _hold_pages(pages, about, phrases, side)
    rows = [row for number, page in enumerate(pages, start=1) for row in _rows(number, page, look, side)]
    _hold_heads(rows, pages, phrases, look, side)
    found = [row for row in rows if not _is_head(row, pages[row.page - 1])]
    # The table begins below the heading of the first page: no other one can stand before it.
    if not found or len(found) > _MOST_ROWS or found[0].page != 1 or found[0].top < PAGE_HEIGHT / 2:
        raise NotSet
    different: list[Differs] = []
    before = ""
    for row, line in itertools.zip_longest(found, expected):
        before = line.number if line is not None and line.number else before
        page = row.page if row is not None else len(pages)
        if row is None or line is None or not _has_figure(row, line, phrases, look):
            told = "–" if line is None or line.figure is None else count(line.figure)
            different.append(Differs("figure", page, before, _printed(row), told))
        elif row.struck > line.struck or (line.number and not _has_label(row, line, phrases)):
            is_name = "." in line.number
            if names or not is_name:
                told = " / ".join(line.labels)
                what: Literal["name", "label"] = "name" if is_name else "label"
                different.append(Differs(what, page, before, " ".join(row.label), told))
    return sum(1 for line in expected if not line.heads), tuple(different)


def _expected(pages: Sequence[Read], about: AboutBallot, phrases: Phrases) -> tuple[RowLook, list[Line]]:
    """The table of a protocol, or else that of an annex, by the title over it."""
    said = _plain("".join(text.text for text in pages[0].texts))
    if all(_plain(title.upper()) in said for title in phrases.each("annex_title")):
        return ANNEX, figure_lines(about, phrases)
    if all(_plain(title.upper()) in said for title in phrases.each("protocol_title")):
        return PROTOCOL, list(lines(about, phrases, about.election.rows))
    raise NotSet


def _hold_pages(pages: Sequence[Read], about: AboutBallot, phrases: Phrases, side: float) -> None:
    """What stands on every page: the words across it, the digest in its foot, and the code below all else."""
    for page in pages:
        foot = digest_groups(about.digest)
        whose = f"№{about.record.precinct.number} · "
        if tuple(page.marks) != marks(about, phrases):
            raise NotSet
        if _plain(foot) not in _plain("".join(text.text for text in page.texts)):
            raise NotSet
        if not any(text.text.startswith(whose) for text in page.texts):
            raise NotSet
        x, y = page.code
        if not (x >= LEFT and x + side <= RIGHT + _NEAR and y > 0 and y + side < PAGE_HEIGHT / 2):
            raise NotSet


# --- found ----------------------------------------------------------------------------------------------------


def _rows(number: int, page: Read, look: RowLook, side: float) -> Iterator[_Row]:
    """The rows on a page from its top: each has a line beside its label from its bottom to its top."""
    label, figure, _ = edges(look)
    beside = [rule for rule in page.rules if _upright_at(rule, label)]
    sides = {(rule.y0, rule.y1) for rule in page.rules if _upright_at(rule, figure)}
    found = [
        _Row(number, min(rule.y0, rule.y1), max(rule.y0, rule.y1), (rule.y0, rule.y1) in sides)
        for rule in beside
    ]
    if len(found) > _MOST_ROWS_OF_A_PAGE:
        raise NotSet
    found.sort(key=lambda row: -row.top)
    for upper, lower in itertools.pairwise(found):
        if abs(lower.top - upper.bottom) > _NEAR:
            raise NotSet
    for row in found:
        if page.code[1] + side > row.bottom:
            raise NotSet
        _fill(row, page, look)
        yield row


def _upright_at(rule: Rule, x: float) -> bool:
    return abs(rule.x0 - x) < 0.01 and abs(rule.x1 - x) < 0.01


def _fill(row: _Row, page: Read, look: RowLook) -> None:
    """Whatever is written or drawn in a row: every text within one of its columns, and lines only where rows have them."""
    label, figure, words = edges(look)
    last = RIGHT if not row.figure or not look.words else words
    bounds = [(LEFT, label, row.number), (label, figure if row.figure else RIGHT, row.label)]
    if row.figure:
        bounds += [(figure, last, row.digits), (words, RIGHT, row.words)]
    inside = [
        (text, end)
        for text, end in zip(page.texts, page.ends, strict=True)
        if row.bottom - 0.2 * text.size < text.y < row.top
    ]
    for text, end in sorted(inside, key=lambda one: -one[0].y):
        column = next(
            (into for start, stop, into in bounds if start - _NEAR <= text.x and end <= stop + _NEAR), None
        )
        if column is None or text.ink or text.y < row.bottom:
            raise NotSet
        if column is row.digits and (text.font != BOLD or text.size < _LEAST_FIGURE):
            raise NotSet
        column.append(text.text)
    if not _is_head(row, page):
        _hold_lines(row, page, look, inside)


def _hold_lines(row: _Row, page: Read, look: RowLook, inside: Sequence[tuple[Text, float]]) -> None:
    """No line and no frame runs through a row but its edges, what strikes its name out, and what follows its words."""
    label, figure, words = edges(look)
    upper, lower = row.top - HAIR, row.bottom + HAIR
    behind = figure if row.figure else RIGHT
    columns = {LEFT, label, RIGHT, behind, *((words,) if row.figure and look.words else ())}
    for box in page.boxes:
        in_figure = not row.digits and figure < box.x and box.x + box.width < (words if look.words else RIGHT)
        if box.y < upper and box.y + box.height > lower and not (box.fill is None and in_figure):
            raise NotSet
    for rule in page.rules:
        low, high = sorted((rule.y0, rule.y1))
        left, right = sorted((rule.x0, rule.x1))
        if low >= upper or high <= lower or any(_upright_at(rule, x) for x in columns):
            continue
        if low != high:
            raise NotSet
        if label <= left and right <= behind:
            row.struck = True
            continue
        ends = [end for text, end in inside if text.x >= words and abs(text.y - low) < text.size]
        if not row.figure or not look.words or left < max([words, *ends]):
            raise NotSet


def _hold_heads(
    rows: Sequence[_Row], pages: Sequence[Read], phrases: Phrases, look: RowLook, side: float
) -> None:
    """The head of the table stands once, over the first row of each page that has rows, and says what it always says.

    The rows fill their pages one after another, and where they go on nothing is written between the last one and the code.
    """
    columns = [("№",), phrases.each("row"), phrases.each("in_figures")]
    columns += [phrases.each("in_words")] if look.words else []
    said = [_plain(" / ".join(dict.fromkeys(names))) for names in columns]
    for number, (page, some) in enumerate(itertools.groupby(rows, key=lambda row: row.page), start=1):
        first, *others = some
        if page != number or not _is_head(first, pages[page - 1]):
            raise NotSet
        found = [_plain("".join(texts)) for texts in (first.number, first.label, first.digits, first.words)]
        if found[: len(said)] != said or any(_is_head(row, pages[page - 1]) for row in others):
            raise NotSet
        last = [first, *others][-1]
        goes_on = any(row.page > page for row in rows)
        read = pages[page - 1]
        if goes_on and any(read.code[1] + side < text.y < last.bottom for text in read.texts):
            raise NotSet


def _is_head(row: _Row, page: Read) -> bool:
    """The head of the table, which stands on grey over the whole width."""
    return any(_is_behind(box, row) for box in page.boxes)


def _is_behind(box: Box, row: _Row) -> bool:
    return (
        box.fill == _HEAD_GREY
        and abs(box.y - row.bottom) < 0.01
        and abs(box.y + box.height - row.top) < 0.01
        and abs(box.x - LEFT) < 0.01
    )


# --- held against the code ------------------------------------------------------------------------------------


def _has_figure(row: _Row, line: Line, phrases: Phrases, look: RowLook) -> bool:
    """Number, figure and words of a row are those of a line."""
    if row.figure == line.heads or "".join(row.number) != line.number:
        return False
    figure = line.figure
    if line.heads:
        return True
    if figure is None:
        return not row.digits
    spoken = [in_words(figure, one) if 0 <= figure <= LARGEST else "–" for one in phrases.languages]
    words = not look.words or _plain("".join(row.words)) == _plain("".join(spoken))
    return words and [_plain(text) for text in row.digits] == [_plain(count(figure))]


def _has_label(row: _Row, line: Line, phrases: Phrases) -> bool:
    """The name of a row and nothing behind it, but that it is struck out."""
    struck = phrases.joined("struck_out") if line.struck else ""
    return _plain("".join(row.label)) == _plain("".join((*line.labels, struck)))


def _plain(text: str) -> str:
    """Without its spaces and breaks, which are the printer's."""
    return "".join(letter for letter in text if not letter.isspace())


def _printed(row: _Row | None) -> str:
    return "–" if row is None else " ".join((*row.digits, *row.words)) or "–"
