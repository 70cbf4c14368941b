"""The ledger of a contest as a picture on paper: columns of ballots to one scale, gaps hatched and without any number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from kzpoll_desktop.domain.looking.ledger import (
    Bar,
    Ledger,
    LedgerColumn,
    LedgerPart,
    bars,
    edges,
    labelled,
    ledger,
    spread,
)
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.fonts import width, wrap
from kzpoll_desktop.paper.layout.heading import section
from kzpoll_desktop.paper.layout.page import HAIR, LEFT, LINE, ROOM, Block, RuledLine, Style, bold, regular
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.ledger import (
    column_name,
    gap_sentence,
    others,
    part_count,
    part_name,
    title,
)

_LABEL: Final = regular(6.4, 7.6)
_STRONG: Final = bold(6.4, 7.6)
_HEADING: Final = bold(7, 8.6)
_NOTE: Final = regular(8.2, 10.2)
_HIGH: Final = 146.0
_BLOCK: Final = 12.0
_LEAD: Final = 9.0
_APART: Final = 6.0
# What is left for the labels of the four columns, in shares.
_SHARES: Final = (15, 22, 20, 43)
_LEAST_GAP: Final = 9.0
_HATCH: Final = 2.6
_FILL: Final = 0.55
_PALE: Final = 0.9
_PALE_KINDS: Final = ("unused", "spoiled", "carried_away", "invalid", "not_established", "annulled")
# The picture is laid out in whole tenths of a point.
_UNITS: Final = 10


class _Area(NamedTuple):
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Label:
    """The lines of a label, their style, and the middle of the block that it belongs to; None: it belongs to none."""

    area: _Area
    lines: tuple[str, ...]
    style: Style
    middle: float | None = None


@dataclass(frozen=True, slots=True)
class _DrawnColumn:
    """A column with its bars, the left edge of its blocks, and the left edge and the room of its labels."""

    column: LedgerColumn
    bars: tuple[Bar, ...]
    left: float
    label_left: float
    room: float


def ledger_blocks(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    """The picture under its heading; below it, in words, which side is short of the other."""
    drawn = ledger(about.record, about.election, about.contest)
    yield section([title(language) for language in phrases.languages])
    picture = Block(keep=bool(drawn.gaps()))
    places = _places(drawn)
    top = _headings(picture, places, phrases)
    labels = [label for place in places for label in _labels(place, top, about, phrases)]
    _flows(picture, drawn, places, top, [label.area for label in labels])
    for place in places:
        for part, bar in zip(place.column.parts, place.bars, strict=True):
            if bar.height:
                _block(picture, part, place.left, top + bar.top / _UNITS, bar.height / _UNITS)
        for label in labels:
            if label.area.left == place.label_left:
                _write(picture, label, place)
    picture.height = top + _HIGH + 5
    yield picture
    yield from _sentences(drawn, phrases)


def _sentences(drawn: Ledger, phrases: Phrases) -> Iterator[Block]:
    gaps = drawn.gaps()
    for place, (column, gap) in enumerate(gaps, start=1):
        told = " / ".join(gap_sentence(column, gap, language) for language in phrases.languages)
        block = Block(keep=place < len(gaps))
        block.height = block.put(LEFT, 0, told, _NOTE, ROOM) + 2
        yield block


def _places(drawn: Ledger) -> list[_DrawnColumn]:
    labels = ROOM - len(drawn.columns) * (_BLOCK + _LEAD + _APART) + _APART
    placed = bars(drawn, int(_HIGH * _UNITS) - 1, int(_LEAST_GAP * _UNITS))
    found = []
    left = LEFT
    for column, stand, share in zip(drawn.columns, placed, _SHARES, strict=True):
        room = labels * share / sum(_SHARES)
        found.append(_DrawnColumn(column, stand, left, left + _BLOCK + _LEAD, room))
        left += _BLOCK + _LEAD + room + _APART
    return found


def _headings(block: Block, places: Sequence[_DrawnColumn], phrases: Phrases) -> float:
    below = 0.0
    for place in places:
        text = _joined([column_name(place.column.name, language) for language in phrases.languages])
        below = max(below, block.put(place.left, 0, text, _HEADING, _BLOCK + _LEAD + place.room))
    return below + 3


def _joined(texts: Sequence[str]) -> str:
    """A name in each language, once where it is the same; the number of its row stands once."""
    row, _, _ = texts[0].partition(" ")
    if not row[:1].isdigit():
        return " / ".join(dict.fromkeys(texts))
    return f"{row} {' / '.join(dict.fromkeys(text.removeprefix(f'{row} ') for text in texts))}"


def _lines(
    part: LedgerPart, about: AboutBallot, phrases: Phrases, style: Style, room: float
) -> tuple[str, ...]:
    """Name and ballots of a part: in one line where there is room, otherwise each language begins its own."""
    names = list(
        dict.fromkeys(part_name(part, about.record, about.election, one) for one in phrases.languages)
    )
    number = part_count(part)
    # The number is held to the last word before it.
    end = f":\u00a0{number}" if number else ""
    whole = wrap(_joined(names) + end, style.font, style.size, room)
    if len(whole) == 1 or len(names) == 1:
        return whole
    row, _, _ = names[0].partition(" ")
    if row[:1].isdigit():
        names[1:] = [name.removeprefix(f"{row} ") for name in names[1:]]
    names[-1] += end
    return tuple(line for name in names for line in wrap(name, style.font, style.size, room))


def _labels(place: _DrawnColumn, top: float, about: AboutBallot, phrases: Phrases) -> Iterator[_Label]:
    """The labels of a column, none over another; those of the smallest parts give way to one note."""
    parts = place.column.parts
    styles = [_STRONG if part.kind == "gap" else _LABEL for part in parts]
    broken = [
        _lines(part, about, phrases, style, place.room) for part, style in zip(parts, styles, strict=True)
    ]
    heights = [int(len(lines) * _LABEL.leading * _UNITS) for lines in broken]
    room = int(_HIGH * _UNITS)
    note = int(len(_note(len(parts), place, phrases)) * _LABEL.leading * _UNITS)
    kept = labelled(parts, heights, room, note)
    high = [heights[i] for i in kept]
    middles = [place.bars[i].top + place.bars[i].height // 2 for i in kept]
    left_out = len(parts) - len(kept)
    wanted = [middle - tall // 2 for middle, tall in zip(middles, high, strict=True)]
    tops = spread(wanted, high, room - note if left_out else room)
    for i, start, middle in zip(kept, tops, middles, strict=True):
        area = _area(place, top + start / _UNITS, broken[i], styles[i])
        yield _Label(area, broken[i], styles[i], top + middle / _UNITS)
    if left_out:
        lines = _note(left_out, place, phrases)
        yield _Label(_area(place, top + (room - note) / _UNITS, lines, _LABEL), lines, _LABEL)


def _note(lines: int, place: _DrawnColumn, phrases: Phrases) -> tuple[str, ...]:
    text = _joined([others(lines, language) for language in phrases.languages])
    return wrap(text, _LABEL.font, _LABEL.size, place.room)


def _area(place: _DrawnColumn, top: float, lines: Sequence[str], style: Style) -> _Area:
    wide = max(width(line, style.font, style.size) for line in lines)
    return _Area(place.label_left, top, place.label_left + wide, top + len(lines) * style.leading)


def _write(block: Block, label: _Label, place: _DrawnColumn) -> None:
    block.write(label.area.left, label.area.top, label.lines, label.style)
    if label.middle is not None:
        middle = (label.area.top + label.area.bottom) / 2
        line = RuledLine(place.left + _BLOCK + 0.6, label.middle, label.area.left - 1.4, middle)
        block.rules.append(line)


def _block(block: Block, part: LedgerPart, left: float, top: float, high: float) -> None:
    if part.kind == "gap":
        _hatch(block, _Area(left, top, left + _BLOCK, top + high))
        return
    block.box(left, top, _BLOCK, high, fill=_PALE if part.kind in _PALE_KINDS else _FILL)
    block.box(left, top, _BLOCK, high)


def _hatch(block: Block, area: _Area) -> None:
    """Slanted lines in a dashed frame."""
    left, top, right, bottom = area
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True):
        block.rules.append(RuledLine(x0, y0, x1, y1, LINE, True))
    across: float = _HATCH
    while across < (right - left) + (bottom - top):
        # Where the line x + y = left + top + across enters and leaves the frame.
        begin = max(left, left + across - (bottom - top))
        end = min(right, left + across)
        block.rules.append(RuledLine(begin, top + across - (begin - left), end, top + across - (end - left)))
        across += _HATCH


def _flows(
    block: Block, drawn: Ledger, places: Sequence[_DrawnColumn], top: float, written: Sequence[_Area]
) -> None:
    """The edges of what flows; they leave out every text that stands in their way."""
    lines: dict[tuple[float, float, float, float], bool] = {}
    for flow in drawn.flows:
        first, second = places[flow.column], places[flow.column + 1]
        begins = edges(first.column, first.bars, flow.source, flow.size)
        ends = edges(second.column, second.bars, flow.target, flow.size)
        for begin_y, end_y in zip(begins, ends, strict=True):
            line = (first.left + _BLOCK, top + begin_y / _UNITS, second.left, top + end_y / _UNITS)
            lines[line] = lines.get(line, True) and flow.unmatched
    for (x0, y0, x1, y1), dashed in lines.items():
        for begin, end in _free(x0, y0, x1, y1, written):
            block.rules.append(
                RuledLine(
                    x0 + (x1 - x0) * begin,
                    y0 + (y1 - y0) * begin,
                    x0 + (x1 - x0) * end,
                    y0 + (y1 - y0) * end,
                    HAIR,
                    dashed,
                )
            )


def _free(
    x0: float, y0: float, x1: float, y1: float, areas: Iterable[_Area]
) -> Iterator[tuple[float, float]]:
    """The stretches of a line, 0 … 1 from its begin, that run through none of the areas."""
    taken = sorted(filter(None, (_inside(x0, y0, x1, y1, area) for area in areas)))
    at = 0.0
    for begin, end in taken:
        if begin > at:
            yield at, begin
        at = max(at, end)
    if at < 1:
        yield at, 1.0


def _inside(x0: float, y0: float, x1: float, y1: float, area: _Area) -> tuple[float, float] | None:
    """The stretch of a line that runs through an area and its narrow margin; x0 < x1."""
    margin = 1.2
    begin = max(0.0, (area.left - margin - x0) / (x1 - x0))
    end = min(1.0, (area.right + margin - x0) / (x1 - x0))
    upper, lower = area.top - margin, area.bottom + margin
    if y0 == y1:
        return (begin, end) if begin < end and upper < y0 < lower else None
    crossings = sorted(((upper - y0) / (y1 - y0), (lower - y0) / (y1 - y0)))
    begin, end = max(begin, crossings[0]), min(end, crossings[1])
    return (begin, end) if begin < end else None
