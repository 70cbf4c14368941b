"""The rows of a protocol: number, label, figure, and the figure in words with a line drawn to the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from kzpoll_desktop.domain.election.definition import ProtocolRow
from kzpoll_desktop.domain.figures.record import ISSUING_ROLES
from kzpoll_desktop.domain.figures.rows import choice_number
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.words import LARGEST, in_words
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.fonts import width, wrap
from kzpoll_desktop.paper.layout.grid import fitted
from kzpoll_desktop.paper.layout.page import HAIR, LEFT, LINE, RIGHT, Block, Style, bold, regular
from kzpoll_desktop.paper.layout.phrases import Phrases, capital
from kzpoll_desktop.texts.format import count

# A name of more lines is set smaller.
_MOST_LINES: Final = 8
# Empty lines for members appointed on the day.
_SPARE_MEMBERS: Final = 2


class RowLook(NamedTuple):
    """How a table is set: widths of the number and figure columns and of the words, and its styles.

    words: None where the table has no words; blank: nothing is known yet, and there is room for a pen.
    """

    number: float
    figure: float
    words: float | None
    label: Style
    small: Style
    digits: Style
    spoken: Style
    pad: float
    least: float
    blank: bool = False


PROTOCOL: Final = RowLook(
    number=29,
    figure=55,
    words=186,
    label=regular(8.6, 10.4),
    small=regular(6.6, 8),
    digits=bold(13, 15),
    spoken=regular(8.4, 10.8),
    pad=3.4,
    least=26,
)
EMPTY: Final = PROTOCOL._replace(least=36, blank=True)
COPYING: Final = PROTOCOL._replace(
    number=32,
    figure=78,
    words=218,
    label=regular(8.6, 10.4),
    digits=bold(20, 23),
    spoken=bold(9.8, 12.8),
    pad=5,
    least=38,
)
ANNEX: Final = PROTOCOL._replace(words=None, figure=74, digits=bold(11, 13), pad=2.6, least=17)


@dataclass(frozen=True, slots=True)
class TableLine:
    """A line of the table before it is set.

    labels: one a language, or one for all; figure: None is missing; heads: a heading without a figure of its own;
    struck: the name is struck out; keep: it stays on one page with the next line.
    """

    number: str
    labels: tuple[str, ...]
    figure: Counted = None
    heads: bool = False
    struck: bool = False
    keep: bool = False


def lines(
    about: AboutBallot, phrases: Phrases, rows: Sequence[ProtocolRow], start: int = 1, *, blank: bool = False
) -> Iterator[TableLine]:
    """The lines of the definition's rows in order, numbered from start; C and E with their sub-rows."""
    sheet = about.sums()
    for number, row in enumerate(rows, start=start):
        if row.figure == "C":
            yield from _members(about, phrases, number, row, sheet, blank)
        elif row.figure == "E":
            yield from _votes(about, phrases, number, row, sheet, blank)
        elif row.figure != "F" or about.definition.against_all:
            figure = None if blank else sheet.letter(row.figure)
            yield TableLine(str(number), _labels(phrases, row.label), figure)


def _labels(phrases: Phrases, label: LocalText) -> tuple[str, ...]:
    return tuple(capital(text) for text in phrases.local(label))


def _members(
    about: AboutBallot, phrases: Phrases, number: int, row: ProtocolRow, sheet: ContestSums, blank: bool
) -> Iterator[TableLine]:
    issued = sheet.figures.issued_by_member
    commission = about.record.commission
    if blank:
        members = [m for m in commission if m.role in ISSUING_ROLES]
    else:
        members = [m for m in commission if m.id in issued]
    yield TableLine(str(number), _labels(phrases, row.label), heads=True, keep=True)
    given = [(member.name, None if blank else issued[member.id]) for member in members]
    if blank:
        given += [("", None)] * _SPARE_MEMBERS
    for index, (name, figure) in enumerate(given, start=1):
        yield TableLine("", (name,), figure, keep=index == len(given))
    yield TableLine("", (phrases.joined("total"),), None if blank else sheet.C)


def _votes(
    about: AboutBallot, phrases: Phrases, number: int, row: ProtocolRow, sheet: ContestSums, blank: bool
) -> Iterator[TableLine]:
    yield TableLine(
        str(number), tuple(_open_ended(text) for text in phrases.local(row.label)), heads=True, keep=True
    )
    for index, choice in enumerate(about.record.ballot(about.definition), start=1):
        figure = sheet.figures.votes.get(choice.id)
        if blank:
            figure = 0 if choice.struck_out else None
        names = tuple(dict.fromkeys(phrases.local(choice.name)))
        yield TableLine(choice_number(str(number), index), names, figure, struck=choice.struck_out)


def _open_ended(label: str) -> str:
    """A label that waits for a name gets dots where the name belongs: before a postposition, after a preposition."""
    if label.startswith("үшін "):
        return f"… {label}"
    if label.endswith(" за"):
        return f"{capital(label)} …"
    return capital(label)


def table(phrases: Phrases, found: Sequence[TableLine], look: RowLook) -> list[Block]:
    """The blocks of a table: its head stands over the first row and over the first of every page."""
    head = _head(phrases, look)
    blocks = []
    for line in found:
        block = _row(phrases, line, look)
        block.head = head
        block.keep = line.keep
        blocks.append(block)
    first = Block(head.height, list(head.texts), list(head.rules), list(head.boxes), keep=True)
    return [first, *blocks]


def edges(look: RowLook) -> tuple[float, float, float]:
    """Where label, figure and words begin."""
    words = RIGHT - (look.words or 0)
    return LEFT + look.number, words - look.figure, words


def _frame(block: Block, look: RowLook, bottom: float) -> None:
    label, figure, words = edges(look)
    for x in (LEFT, label, figure, words, RIGHT) if look.words else (LEFT, label, figure, RIGHT):
        block.upright(x, 0, block.height)
    block.rule(LEFT, RIGHT, block.height, bottom)


def _head(phrases: Phrases, look: RowLook) -> Block:
    label, figure, words = edges(look)
    style = bold(7.6, 9.4)
    block = Block()
    cells = [(LEFT, look.number, ("№",)), (label, figure - label, phrases.each("row"))]
    cells.append((figure, look.figure, phrases.each("in_figures")))
    if look.words:
        cells.append((words, look.words, phrases.each("in_words")))
    below = 0.0
    texts = [(x, room, [" / ".join(dict.fromkeys(names))]) for x, room, names in cells]
    for x, room, names in texts:
        wrapped = [part for name in names for part in wrap(name, style.font, style.size, room - 6)]
        below = max(below, block.write(x + 3, 2.6, wrapped, style, "centre", room - 6))
    block.height = below + 2.4
    block.box(LEFT, 0, RIGHT - LEFT, block.height, fill=0.91)
    block.rule(LEFT, RIGHT, 0, LINE)
    _frame(block, look, LINE)
    return block


def _row(phrases: Phrases, line: TableLine, look: RowLook) -> Block:
    label, figure, words = edges(look)
    block = Block()
    if line.heads:
        figure = RIGHT
    room = figure - label - 8
    if line.number:
        block.write(LEFT, look.pad, [line.number], look.label, "centre", look.number)
    y = look.pad
    for text in line.labels:
        style, wrapped = fitted(text, look.label, room, _MOST_LINES)
        if line.struck:
            _strike(block, label + 4, y, wrapped, style)
        y = block.write(label + 4, y, wrapped, style) + 0.8
    below = y
    if line.struck:
        below = block.put(label + 4, y, phrases.joined("struck_out"), look.small, room)
    if not line.heads:
        below = max(below, _figure(block, line, look, phrases, figure, words))
    least = (
        look.least if len(phrases.languages) > 1 or look.blank else min(look.least, look.digits.leading + 4)
    )
    block.height = max(below + look.pad - 0.8, 0 if line.heads else least)
    if line.heads:
        block.upright(LEFT, 0, block.height)
        block.upright(label, 0, block.height)
        block.upright(RIGHT, 0, block.height)
        block.rule(LEFT, RIGHT, block.height)
    else:
        _frame(block, look, HAIR)
    return block


def _strike(block: Block, x: float, y: float, wrapped: Sequence[str], style: Style) -> None:
    for index, text in enumerate(wrapped):
        level = y + style.leading * (index + 0.78) - style.size * 0.28
        block.rule(x - 1, x + width(text, style.font, style.size) + 1, level, LINE)


def _figure(
    block: Block, line: TableLine, look: RowLook, phrases: Phrases, figure: float, words: float
) -> float:
    """Write the figure and its words; answers the y below them."""
    if line.figure is None:
        return _missing(block, look, phrases, figure, words)
    digits = count(line.figure)
    block.write(figure, look.pad - 1, [digits], _narrowed(digits, look), "right", look.figure - 6)
    if not look.words:
        return look.pad + look.digits.leading
    y = look.pad
    room = look.words - 12
    for language in phrases.languages:
        # Only a draft can carry a sum that nobody could have counted.
        text = in_words(line.figure, language) if 0 <= line.figure <= LARGEST else "–"
        wrapped = wrap(text, look.spoken.font, look.spoken.size, room)
        y = block.write(words + 5, y, wrapped, look.spoken)
        # A line to the end, so that nothing can be written after the words.
        begin = words + 5 + width(wrapped[-1], look.spoken.font, look.spoken.size) + 3
        if begin < RIGHT - 5:
            block.rule(begin, RIGHT - 5, y - look.spoken.leading * 0.28)
    return y


def _narrowed(digits: str, look: RowLook) -> Style:
    """The style of the figure; smaller for a sum that nobody could have counted."""
    font, size, leading = look.digits
    return Style(font, min(size, (look.figure - 9) / width(digits, font, 1)), leading)


def _missing(block: Block, look: RowLook, phrases: Phrases, figure: float, words: float) -> float:
    """A figure not known: room for a pen on an empty form, otherwise an empty box and the words that say so."""
    if look.blank:
        y = look.pad
        for _ in phrases.languages:
            y += 14.6
            block.rule(words + 5, RIGHT - 5, y - 1.5)
        return y
    high = look.digits.leading
    block.box(figure + 6, look.pad, look.figure - 12, high, LINE)
    if not look.words:
        return look.pad + high + 1
    y = look.pad
    for text in phrases.each("not_entered"):
        y = block.put(words + 5, y, text, look.spoken, look.words - 10)
    return max(y, look.pad + high + 1)
