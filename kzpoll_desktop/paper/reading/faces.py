"""The fonts in a closed paper: every letter has the shape that it has in the program's own, or the pages are not read."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from functools import cache
from typing import Final

from kzpoll_desktop.paper.layout.fonts import BOLD, REGULAR
from kzpoll_desktop.paper.layout.outlines import Outlines, own_font

_NAME: Final = re.compile(r"[A-Z]{6}\+(NotoSans(?:-Bold|-Regular)?)")
_NAMES: Final = {"NotoSans": REGULAR, "NotoSans-Regular": REGULAR, "NotoSans-Bold": BOLD}
_LETTER: Final = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]{4})>$", re.MULTILINE)
# What the printer has in every font and never writes.
_NONE: Final = "\0"
_MOST_LETTERS: Final = 256
_MOST_DEPTH: Final = 6
# Of an outline made of others: more follow, both places are words, and how it is made larger, by bytes.
_MORE, _WORDS = 0x20, 0x01
_SCALES: Final = ((0x08, 2), (0x40, 4), (0x80, 8))
# Tables that are copied, and where those differ that are copied but for their numbers; beside them stand only those made anew.
_COPIED: Final = ("OS/2", "cvt ", "fpgm", "name", "prep")
_NUMBERED: Final = {"head": ((8, 12), (50, 52)), "hhea": ((34, 36),), "maxp": ((4, 6),)}
_ANEW: Final = ("cmap", "glyf", "hmtx", "loca", "post")
_HEAD_OF_OUTLINE: Final = 10
# Ascent, height of capitals, descent, flags, slant, width of what is missing, width of stems, and the box of each font. By
# the flags readers decide by which table letters are found.
_SIZES: Final = {
    REGULAR: (1069, 714, -293, 4, 0, 600, 87, -621, -389, 2800, 1067),
    BOLD: (1069, 714, -293, 262148, 0, 600, 165, -644, -389, 2800, 1069),
}


class NotSet(ValueError):
    """A page, or a font of it, is not set as the printer sets it."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font in a paper, of which every letter has the right shape. letters, widths: by their bytes, in thousandths.

    inks: how far each letter's ink reaches left of its place, below its line, right of its width, and above its line.
    """

    name: str
    letters: tuple[str, ...]
    widths: tuple[int, ...]
    inks: tuple[tuple[int, int, int, int], ...] = ()

    def said(self, raw: bytes) -> str:
        """Bytes as letters."""
        if any(byte >= len(self.letters) or self.letters[byte] == _NONE for byte in raw):
            raise NotSet
        return "".join(self.letters[byte] for byte in raw)

    def width(self, raw: bytes) -> int:
        """How wide they are."""
        return sum(self.widths[byte] for byte in raw)

    def ink(self, raw: bytes) -> tuple[int, int, int, int]:
        """How far the ink of some letters reaches left, below, right and above; see inks."""
        lefts, lows, rights, highs = zip(*[self.inks[byte] for byte in set(raw)], strict=True)
        return min(lefts), min(lows), max(rights), max(highs)


def read_face(
    name: str, widths: tuple[int, ...], sizes: tuple[int, ...], letters: bytes, file: bytes
) -> Face:
    """A font by what a paper says of it; NotSet where a letter has another shape or width than in the program's own.

    sizes: of its description, with its box behind them.
    """
    match = _NAME.fullmatch(name)
    told = _LETTER.findall(letters)
    if match is None or match[1] not in _NAMES or len(told) != len(widths) or len(told) > _MOST_LETTERS:
        raise NotSet
    if [int(code, 16) for code, _ in told] != list(range(len(told))):
        raise NotSet
    ours = _NAMES[match[1]]
    if sizes != _SIZES[ours]:
        raise NotSet
    signs = tuple(chr(int(sign, 16)) for _, sign in told)
    try:
        _hold(Outlines(file), own_font(ours), signs, widths)
    except (struct.error, ValueError, IndexError, KeyError):
        raise NotSet from None
    return Face(ours, signs, widths, tuple(_ink(ours, sign) for sign in signs))


def _hold(found: Outlines, own: Outlines, signs: tuple[str, ...], widths: tuple[int, ...]) -> None:
    if set(found.tables) != {*_COPIED, *_NUMBERED, *_ANEW} or not found.counts_fit():
        raise NotSet
    if found.tables["post"] != b"\0\3\0\0" + own.tables["post"][4:16] + bytes(16):
        raise NotSet
    for tag in _COPIED:
        if found.tables.get(tag) != own.tables.get(tag):
            raise NotSet
    for tag, places in _NUMBERED.items():
        if _without(found.tables[tag], places) != _without(own.tables[tag], places):
            raise NotSet
    cmap = found.tables["cmap"]
    head = struct.pack(">9H", 0, 1, 1, 0, 0, 12, 6, 10 + 2 * len(signs), 0)
    if cmap[:22] != head + struct.pack(">2H", 0, len(signs)) or len(cmap) != 22 + 2 * len(signs):
        raise NotSet
    for sign, width, glyph in zip(
        signs, widths, struct.unpack_from(f">{len(signs)}H", cmap, 22), strict=True
    ):
        if sign == _NONE:
            continue
        other = own.of_letter.get(ord(sign), 0)
        if own.measures(other)[0] != width or not _same(found, glyph, own, other, 0):
            raise NotSet


def _without(table: bytes, places: tuple[tuple[int, int], ...]) -> bytes:
    out = bytearray(table)
    for start, end in places:
        out[start:end] = bytes(end - start)
    return bytes(out)


def _same(found: Outlines, one: int, own: Outlines, other: int, depth: int) -> bool:
    """Whether two outlines are the same, with all that they are made of."""
    mine, theirs = found.outline(one), own.outline(other)
    if found.measures(one) != own.measures(other) or len(mine) != len(theirs) or depth > _MOST_DEPTH:
        return False
    if len(theirs) <= 2 or theirs[0] < 0x80:
        return mine == theirs
    at, flags, checked = 10, _MORE, bytearray(mine)
    while flags & _MORE:
        flags, part = struct.unpack_from(">2H", theirs, at)
        (mine_part,) = struct.unpack_from(">H", mine, at + 2)
        if not _same(found, mine_part, own, part, depth + 1):
            return False
        checked[at + 2 : at + 4] = theirs[at + 2 : at + 4]
        at += 8 if flags & _WORDS else 6
        at += next((more for flag, more in _SCALES if flags & flag), 0)
    return bytes(checked) == theirs


@cache
def _ink(name: str, sign: str) -> tuple[int, int, int, int]:
    """How far a letter's ink reaches beyond its place and width, and below and above its line; see Face."""
    own = own_font(name)
    glyph = own.of_letter.get(ord(sign), 0)
    outline = own.outline(glyph)
    if len(outline) < _HEAD_OF_OUTLINE:
        return 0, 0, 0, 0
    left, low, right, high = struct.unpack_from(">4h", outline, 2)
    return min(left, 0), low, max(right - own.measures(glyph)[0], 0), high
