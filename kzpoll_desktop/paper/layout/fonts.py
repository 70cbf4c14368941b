"""The bundled Noto Sans as paper needs it: loaded once, widths measured and lines broken without any hyphen."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, Final

from kzpoll_desktop.paper.layout.outlines import BOLD, FILES, REGULAR, own_font
from kzpoll_desktop.resources import resource

# The names of the two fonts are known here too.
__all__ = [
    "BOLD",
    "INVISIBLE",
    "REGULAR",
    "REPLACEMENT",
    "font",
    "missing",
    "printable",
    "units",
    "width",
    "wrap",
]
REPLACEMENT: Final = "\ufffd"
# A no-break space and a thin space between thousands hold a line together, so only these break one.
_BREAKS: Final = re.compile("[ \t\n]+")
# Between the thousands of a number.
_THOUSANDS: Final = re.compile("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))")
# A number, a date or a time of day; or one letter.
_HALVES: Final = re.compile("[^-]+-?|-+", re.DOTALL)
_PARTS: Final = re.compile("[0-9](?:[0-9.,:\u202f]*[0-9])?|.", re.DOTALL)
# Characters without a picture of their own that a person may well have pasted; they are left out of print.
INVISIBLE: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


@cache
def font(name: str) -> Any:
    """The reportlab font of REGULAR or BOLD, registered under its name at first use."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    loaded = TTFont(name, str(resource("fonts", FILES[name])))
    registerFont(loaded)
    return loaded


@cache
def _advances(name: str) -> dict[str, int]:
    """Width of every printable character in thousandths of the size."""
    own = own_font(name)
    found = {chr(code): own.measures(glyph)[0] for code, glyph in own.of_letter.items()}
    # reportlab writes a no-break space as an ordinary one, so it is as wide as that.
    return found | {"\xa0": found[" "]}


def missing(text: str) -> str:
    """The characters of a text that the bundled font has no picture of, each once, in order."""
    regular, bold = _advances(REGULAR), _advances(BOLD)
    gone = (c for c in text if c not in "\t\n" and c not in INVISIBLE and not (c in regular and c in bold))
    return "".join(dict.fromkeys(gone))


@lru_cache(maxsize=8192)
def printable(text: str) -> str:
    """The text with every character that the font lacks shown as U+FFFD, so that a gap is never silent.

    The sign № keeps to the number after it, and the thousands of a number that somebody typed keep together.
    """
    text = _THOUSANDS.sub("\xa0", text.replace("№ ", "№\xa0"))
    gone = set(missing(text))
    if not gone and not INVISIBLE.intersection(text):
        return text
    return "".join(REPLACEMENT if c in gone else c for c in text if c not in INVISIBLE)


@lru_cache(maxsize=16384)
def units(text: str, name: str) -> int:
    """Width of a text in thousandths of the font size."""
    advances = _advances(name)
    return sum([advances[c] for c in text])


def width(text: str, name: str, size: float) -> float:
    """Width of a text in points."""
    return units(text, name) * size / 1000


@lru_cache(maxsize=4096)
def wrap(text: str, name: str, size: float, room: float) -> tuple[str, ...]:
    """The text in lines no wider than room points, broken at spaces; a single word that is wider is cut by measure."""
    limit = room * 1000 / size
    clean = printable(text).strip(" \t\n")
    if "\n" not in clean and "\t" not in clean and units(clean, name) <= limit:
        return (clean,)
    lines: list[str] = []
    line, used, space = "", 0, units(" ", name)
    for word in _pieces(clean, name, limit):
        wide = units(word, name)
        if line and used + space + wide > limit:
            lines.append(line)
            line, used = word, wide
        elif line:
            line, used = f"{line} {word}", used + space + wide
        else:
            line, used = word, wide
    lines.append(line)
    return tuple(lines)


def _pieces(text: str, name: str, limit: float) -> list[str]:
    pieces: list[str] = []
    for word in _BREAKS.split(text):
        if units(word, name) <= limit:
            pieces.append(word)
        else:
            pieces += _cut(word, name, limit)
    return pieces


def _parts(half: str, name: str, limit: float) -> list[str]:
    """What a line may end after: all of a half of a double word, where it fits into a line by itself."""
    return [half] if units(half, name) <= limit else _PARTS.findall(half)


def _cut(word: str, name: str, limit: float) -> list[str]:
    """A word that is wider than its line: after a hyphen, and else by letters; a number only where it is wider by itself."""
    pieces, piece, used = [], "", 0
    parts = [part for half in _HALVES.findall(word) for part in _parts(half, name, limit)]
    for part in parts:
        for held in (part,) if units(part, name) <= limit else part:
            wide = units(held, name)
            if piece and used + wide > limit:
                pieces.append(piece)
                piece, used = "", 0
            piece += held
            used += wide
    return [*pieces, piece]
