"""The tables of a TrueType font: its outlines, their measures, and which of them its letters have."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cache
from typing import Final

from kzpoll_desktop.resources import resource

REGULAR: Final = "NotoSans"
BOLD: Final = "NotoSans-Bold"
FILES: Final = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}
_MOST_TABLES: Final = 40
_TRUE_TYPE: Final = b"\0\1\0\0"


@cache
def own_font(name: str) -> Outlines:
    """The program's own REGULAR or BOLD."""
    return Outlines(resource("fonts", FILES[name]).read_bytes())


class Outlines:
    """The tables of a font by their names, and the outlines in it; a ValueError where it is none."""

    def __init__(self, data: bytes) -> None:
        (how_many,) = struct.unpack_from(">H", data, 4)
        if how_many > _MOST_TABLES or data[:4] != _TRUE_TYPE:
            raise ValueError("font")
        self.tables: dict[str, bytes] = {}
        for place in range(how_many):
            tag, _, start, length = struct.unpack_from(">4sLLL", data, 12 + 16 * place)
            if tag.decode("latin-1") in self.tables or start + length > len(data):
                raise ValueError("font")
            self.tables[tag.decode("latin-1")] = data[start : start + length]
        (long,) = struct.unpack_from(">H", self.tables["head"], 50)
        loca = self.tables["loca"]
        wide = 4 if long else 2
        found = struct.unpack(f">{len(loca) // wide}{'L' if long else 'H'}", loca)
        self._places = found if long else tuple(2 * place for place in found)
        (self._full,) = struct.unpack_from(">H", self.tables["hhea"], 34)

    def counts_fit(self) -> bool:
        """Whether there are as many outlines and measures as the font says, so that every reader finds the same ones."""
        glyphs = int(struct.unpack_from(">H", self.tables["maxp"], 4)[0])
        full = int(self._full)
        measured = len(self.tables["hmtx"]) == 4 * full + 2 * (glyphs - full)
        return len(self._places) == glyphs + 1 and 0 < full <= glyphs and measured

    def outline(self, glyph: int) -> bytes:
        """The bytes of an outline; an empty one where nothing is drawn."""
        start, end = self._places[glyph], self._places[glyph + 1]
        data = self.tables["glyf"][start:end]
        if len(data) != end - start:
            raise ValueError("font")
        return data

    def measures(self, glyph: int) -> tuple[int, int]:
        """How wide it is, and where its left side is."""
        hmtx = self.tables["hmtx"]
        if glyph < self._full:
            wide, left = struct.unpack_from(">Hh", hmtx, 4 * glyph)
            return wide, left
        (wide,) = struct.unpack_from(">H", hmtx, 4 * (self._full - 1))
        (left,) = struct.unpack_from(">h", hmtx, 4 * self._full + 2 * (glyph - self._full))
        return wide, left

    @property
    def of_letter(self) -> Mapping[int, int]:
        """Outlines by letters, of a font that knows letters by their numbers in Unicode."""
        return _letters(self.tables["cmap"])


@cache
def _letters(cmap: bytes) -> Mapping[int, int]:
    (how_many,) = struct.unpack_from(">H", cmap, 2)
    for place in range(how_many):
        platform, encoding, start = struct.unpack_from(">2HL", cmap, 4 + 8 * place)
        if (platform, encoding) == (3, 1) and struct.unpack_from(">H", cmap, start) == (4,):
            return _segments(cmap, start)
    raise ValueError("font")


def _segments(cmap: bytes, start: int) -> Mapping[int, int]:
    (twice,) = struct.unpack_from(">H", cmap, start + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", cmap, start + 14)
    begins = struct.unpack_from(f">{count}H", cmap, start + 16 + twice)
    deltas = struct.unpack_from(f">{count}H", cmap, start + 16 + 2 * twice)
    ranges_at = start + 16 + 3 * twice
    ranges = struct.unpack_from(f">{count}H", cmap, ranges_at)
    found: dict[int, int] = {}
    for place, (begin, end, delta, behind) in enumerate(zip(begins, ends, deltas, ranges, strict=True)):
        for letter in range(begin, min(end, 0xFFFE) + 1):
            glyph = letter
            if behind:
                (glyph,) = struct.unpack_from(
                    ">H", cmap, ranges_at + 2 * place + behind + 2 * (letter - begin)
                )
            if glyph:
                found[letter] = (glyph + delta) & 0xFFFF if not behind or glyph else 0
    return found
