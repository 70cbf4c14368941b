"""The code on every page of a closed protocol: a QR code drawn once in a document, and the short code beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.paper.layout.page import LEFT, LINE, RIGHT, Block, Box, BoxStamp, bold, regular
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.format import key_digits

# 0.42 mm: what a telephone and a scanner still tell apart after folding and a photocopy.
MODULE: Final = 0.42 / 25.4 * 72
QUIET: Final = 4
_CAPTION: Final = bold(7.6, 9.4)
_NOTE: Final = regular(7, 8.6)
_SHORT: Final = bold(13.5, 16)
_GAP: Final = 10.0
_ABOVE: Final = 5.0


@lru_cache(maxsize=8)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code of a text, row by row from the top, True is dark; a quarter of it may be spoiled."""
    import segno

    made = segno.make(text, error="q", mode="alphanumeric", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


@lru_cache(maxsize=8)
def _drawn(text: str) -> tuple[Box, ...]:
    """The dark modules of a code from its lower left corner, those beside each other in one."""
    dark = modules(text)
    return tuple(
        Box(start * MODULE, (len(dark) - 1 - row) * MODULE, (end - start) * MODULE, MODULE, fill=0.0)
        for row, line in enumerate(dark)
        for start, end in _runs(line)
    )


def code_height(text: str) -> float:
    """How much room the code takes at the foot of every page, in points."""
    return _ABOVE + (len(modules(text)) + 2 * QUIET) * MODULE


def code_block(closed: Closed, phrases: Phrases) -> Block:
    """The code measured from its upper left corner: the QR code at the right, what it is for at the left."""
    block = Block()
    dark = modules(closed.code)
    wide = (len(dark) + 2 * QUIET) * MODULE
    left = RIGHT - wide + QUIET * MODULE
    top = _ABOVE + QUIET * MODULE
    block.rule(LEFT, RIGHT, 0, LINE)
    side = len(dark) * MODULE
    block.stamps.append(BoxStamp(left, top, side, side, _drawn(closed.code)))
    room = RIGHT - wide - LEFT - _GAP
    y = block.put(LEFT, _ABOVE + 2, phrases.joined("short_code"), _CAPTION, room) + 2
    y = block.put(LEFT, y, closed.short.replace(" ", "\u2002"), _SHORT, room) + 3
    for text in _said(closed, phrases):
        y = block.put(LEFT, y, text, _NOTE, room) + 1.5
    block.height = max(code_height(closed.code), y)
    return block


def _said(closed: Closed, phrases: Phrases) -> Iterator[str]:
    yield from phrases.each("code_says")
    key = {"pins": "sealed", "recovery": "sealed_by_recovery", "none": "not_sealed"}[closed.closing.how]
    act = closed.closing.act.removeprefix("№").strip()
    for language in phrases.languages:
        yield phrases.one(language, key, act=act)
    if closed.key:
        yield phrases.joined("key_digits", digits=key_digits(closed.key))


def _runs(line: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """From where to where the modules of a row are dark."""
    start: int | None = None
    for place, dark in enumerate((*line, False)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place
            start = None
