"""Blocks of text and lines, and how they flow over A4 pages: nothing is split, table heads are repeated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from kzpoll_desktop.paper.layout.fonts import BOLD, REGULAR, width, wrap

# All lengths in points, 72 to the inch; A4.
PAGE_WIDTH: Final = 595.276
PAGE_HEIGHT: Final = 841.89
LEFT: Final = 65.2  # 23 mm for the punch holes
RIGHT: Final = PAGE_WIDTH - 36.0
TOP: Final = PAGE_HEIGHT - 34.0
BOTTOM: Final = 54.0
ROOM: Final = RIGHT - LEFT
HAIR: Final = 0.4
LINE: Final = 0.8
_GAP: Final = 44.0

Align = Literal["left", "right", "centre"]


class Style(NamedTuple):
    """A font, its size and the distance between lines."""

    font: str
    size: float
    leading: float


class TextLine(NamedTuple):
    """One line of text; x, y: start of its base line; ink: 0 black … 1 white."""

    x: float
    y: float
    font: str
    size: float
    text: str
    ink: float = 0.0


class RuledLine(NamedTuple):
    """A straight line from one point to another; dashed: a line to cut along."""

    x0: float
    y0: float
    x1: float
    y1: float
    weight: float = HAIR
    dashed: bool = False


class Box(NamedTuple):
    """A rectangle; x, y: its lower left corner; fill: 0 black … 1 white, None for an outline of the given weight."""

    x: float
    y: float
    width: float
    height: float
    weight: float = HAIR
    fill: float | None = None


class BoxStamp(NamedTuple):
    """Black rectangles that stand alike on many pages and are kept in a document once; x, y: their lower left corner.

    boxes: measured from that corner upwards, within width and height.
    """

    x: float
    y: float
    width: float
    height: float
    boxes: tuple[Box, ...]


class Stroke(NamedTuple):
    """A smooth line through points, as a pen leaves it, or a ground of one colour; nothing on a protocol has any.

    colour: red, green and blue from 0 to 255; filled: a ground with straight edges, drawn beneath everything else.
    """

    points: tuple[tuple[float, float], ...]
    weight: float
    colour: tuple[int, int, int]
    filled: bool = False


@dataclass(slots=True)
class DrawnPage:
    """What stands on one page, measured from its lower left corner; marks: words written across it."""

    texts: list[TextLine] = field(default_factory=list)
    rules: list[RuledLine] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    stamps: list[BoxStamp] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    marks: tuple[str, ...] = ()


@dataclass(slots=True)
class Block:
    """Something that stays on one page, measured from its upper left corner downwards.

    keep: it is never the last thing on a page; head: what is repeated above it where a page begins with it.
    """

    height: float = 0.0
    texts: list[TextLine] = field(default_factory=list)
    rules: list[RuledLine] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    stamps: list[BoxStamp] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    keep: bool = False
    head: Block | None = None

    def write(
        self,
        x: float,
        y: float,
        lines: Iterable[str],
        style: Style,
        align: Align = "left",
        room: float = 0.0,
        ink: float = 0.0,
    ) -> float:
        """Write lines below y in the room that starts at x; answers where the next thing may begin."""
        font, size, leading = style
        base = y + leading * 0.78
        for line in lines:
            if align == "left":
                start = x
            elif align == "right":
                start = x + room - width(line, font, size)
            else:
                start = x + (room - width(line, font, size)) / 2
            self.texts.append(TextLine(start, base, font, size, line, ink))
            base += leading
        return base - leading * 0.78

    def put(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        room: float,
        align: Align = "left",
        ink: float = 0.0,
    ) -> float:
        """Write a text broken into the room; answers where the next thing may begin."""
        return self.write(x, y, wrap(text, style.font, style.size, room), style, align, room, ink)

    def rule(self, x0: float, x1: float, y: float, weight: float = HAIR) -> None:
        """Draw a level line."""
        self.rules.append(RuledLine(x0, y, x1, y, weight))

    def upright(self, x: float, y0: float, y1: float, weight: float = HAIR) -> None:
        """Draw an upright line."""
        self.rules.append(RuledLine(x, y0, x, y1, weight))

    def box(
        self, x: float, y: float, wide: float, high: float, weight: float = HAIR, fill: float | None = None
    ) -> None:
        """Draw a rectangle whose upper left corner is at x, y."""
        self.boxes.append(Box(x, y, wide, high, weight, fill))

    def add(self, other: Block, y: float) -> None:
        """Draw another block inside this one, its top at y."""
        self.texts += [t._replace(y=t.y + y) for t in other.texts]
        self.rules += [r._replace(y0=r.y0 + y, y1=r.y1 + y) for r in other.rules]
        self.boxes += [b._replace(y=b.y + y) for b in other.boxes]
        self.stamps += [s._replace(y=s.y + y) for s in other.stamps]
        self.strokes += [s._replace(points=tuple((px, py + y) for px, py in s.points)) for s in other.strokes]


def together(blocks: Sequence[Block]) -> Block:
    """Several blocks as one, so that no page break comes between them."""
    whole = Block(head=blocks[0].head)
    for block in blocks:
        whole.add(block, whole.height)
        whole.height += block.height
    return whole


def space(height: float, keep: bool = False) -> Block:
    """Nothing, some points high; a page never begins with it."""
    return Block(height=height, keep=keep)


Furniture = Callable[[int, int], Block]


class PageFlow:
    """Puts blocks on pages one after another; top and bottom are the same on every page.

    struck_gaps: a line is drawn across what stays empty at the end of a page.
    """

    def __init__(self, top: float = TOP, bottom: float = BOTTOM, *, struck_gaps: bool = False) -> None:
        self.pages: list[DrawnPage] = []
        self.top = top
        self.bottom = bottom
        self.y = bottom
        self.fresh = False
        self.struck_gaps = struck_gaps

    def place(self, blocks: Iterable[Block]) -> None:
        """Put blocks below what is there; those kept together go to a new page together where they fit on one."""
        group: list[Block] = []
        for block in blocks:
            group.append(block)
            if not block.keep:
                self._place_group(group)
                group = []
        if group:
            self._place_group(group)

    def _place_group(self, group: list[Block]) -> None:
        needed = sum(block.height for block in group)
        head = group[0].head.height if group[0].head else 0.0
        if not self.pages or (self.y - needed < self.bottom and not self.fresh):
            if not self.pages or needed + head <= self.top - self.bottom:
                self.new_page()
        for block in group:
            if self.y - block.height < self.bottom and not self.fresh:
                self.new_page()
            self._place(block)

    def new_page(self) -> None:
        """Go on at the top of a new page; a gap left on the one before is crossed where that is wanted."""
        if self.struck_gaps and self.pages and self.y - self.bottom > _GAP:
            self.pages[-1].rules.append(RuledLine(LEFT, self.bottom + 6, RIGHT, self.y - 6))
        self.pages.append(DrawnPage())
        self.y = self.top
        self.fresh = True

    def _place(self, block: Block) -> None:
        if self.fresh:
            if not (block.texts or block.rules or block.boxes or block.stamps):
                return
            self.fresh = False
            if block.head is not None:
                self._draw(block.head, self.y)
                self.y -= block.head.height
        self._draw(block, self.y)
        self.y -= block.height

    def _draw(self, block: Block, top: float) -> None:
        draw(self.pages[-1], block, top)

    def finish(self, *furniture: Furniture) -> list[DrawnPage]:
        """The pages, each with what stands on every one: blocks made from (page, pages), from the paper's top edge."""
        total = len(self.pages)
        for number, page in enumerate(self.pages, start=1):
            for make in furniture:
                draw(page, make(number, total), PAGE_HEIGHT)
        return self.pages


def draw(page: DrawnPage, block: Block, top: float) -> None:
    """Put a block on a page, its upper edge at top."""
    page.texts += [TextLine(x, top - y, font, size, text, ink) for x, y, font, size, text, ink in block.texts]
    page.rules += [RuledLine(x0, top - y0, x1, top - y1, w, d) for x0, y0, x1, y1, w, d in block.rules]
    page.boxes += [Box(x, top - y - high, wide, high, w, f) for x, y, wide, high, w, f in block.boxes]
    page.stamps += [s._replace(y=top - s.y - s.height) for s in block.stamps]
    page.strokes += [s._replace(points=tuple((x, top - y) for x, y in s.points)) for s in block.strokes]


def regular(size: float, leading: float | None = None) -> Style:
    """The regular font at a size; leading: 1.2 times the size where it is not given."""
    return Style(REGULAR, size, leading or round(size * 1.2, 2))


def bold(size: float, leading: float | None = None) -> Style:
    """The bold font at a size; leading: 1.2 times the size where it is not given."""
    return Style(BOLD, size, leading or round(size * 1.2, 2))
