"""Plain tables of text: columns with a head that is repeated, rows that are never split."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from kzpoll_desktop.paper.layout.fonts import wrap
from kzpoll_desktop.paper.layout.page import LEFT, LINE, RIGHT, Align, Block, Style, bold, regular

_HEAD: Final = bold(7, 8.6)
BODY: Final = regular(7.6, 9.4)
STRONG: Final = bold(7.8, 9.4)
_MOST_LINES: Final = 24


class GridColumn(NamedTuple):
    """A column: its heading (one text a language), its width, and how its cells are set."""

    titles: tuple[str, ...]
    width: float
    align: Align = "left"
    style: Style = BODY


Cell = str | Sequence[str]


def fitted(text: str, style: Style, room: float, most: int = _MOST_LINES) -> tuple[Style, tuple[str, ...]]:
    """A text in lines; a very long one is set smaller, so that no row outgrows a page."""
    found = wrap(text, style.font, style.size, room)
    if len(found) <= most:
        return style, found
    for size in (6.0, 4.6, 3.6):
        if size < style.size:
            style = Style(style.font, size, size * 1.2)
            found = wrap(text, style.font, size, room)
            if len(found) <= most * 2:
                break
    return style, found


def grid(columns: Sequence[GridColumn], rows: Sequence[Sequence[Cell]]) -> list[Block]:
    """The blocks of a table over the whole width; a cell is a text, or several texts one below the other.

    Column widths are shares: they are scaled to the width of the page.
    """
    scale = (RIGHT - LEFT) / sum(column.width for column in columns)
    edges = [LEFT]
    for column in columns:
        edges.append(edges[-1] + column.width * scale)
    head = _head(columns, edges)
    first = Block(head.height, head.texts, head.rules, head.boxes, keep=True)
    blocks = [first]
    for row in rows:
        block = _row(columns, edges, row)
        block.head = head
        blocks.append(block)
    return blocks


def _head(columns: Sequence[GridColumn], edges: Sequence[float]) -> Block:
    block = Block()
    below = 0.0
    for column, x, end in zip(columns, edges, edges[1:], strict=False):
        y = 2.2
        for title in dict.fromkeys(column.titles):
            y = block.put(x + 3, y, title, _HEAD, end - x - 6, "left" if column.align == "left" else "right")
        below = max(below, y)
    block.height = below + 2
    block.box(LEFT, 0, RIGHT - LEFT, block.height, fill=0.91)
    block.rule(LEFT, RIGHT, 0, LINE)
    _frame(block, edges, LINE)
    return block


def _row(columns: Sequence[GridColumn], edges: Sequence[float], row: Sequence[Cell]) -> Block:
    block = Block()
    below = 0.0
    for column, cell, x, end in zip(columns, row, edges, edges[1:], strict=False):
        y = 2.4
        room = end - x - 6
        for text in (cell,) if isinstance(cell, str) else cell:
            style, found = fitted(text, column.style, room)
            y = block.write(x + 3, y, found, style, column.align, room) + 0.6
        below = max(below, y)
    block.height = below + 1.8
    _frame(block, edges, 0.4)
    return block


def _frame(block: Block, edges: Sequence[float], bottom: float) -> None:
    for x in edges:
        block.upright(x, 0, block.height)
    block.rule(LEFT, RIGHT, block.height, bottom)
