"""Texts of others as they may stand in a report: one line, nothing in them that hides, and not longer than is read."""

from __future__ import annotations

import unicodedata
from typing import Final

from kzpoll_desktop.domain.ground.letters import is_hidden

LONGEST: Final = 120
# Control characters, marks of direction and other letters that nobody sees, ends of lines, halves of characters.
_HIDDEN: Final = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_QUOTES: Final = str.maketrans(dict.fromkeys('«»“”„‟"', "'"))


def visible(text: str) -> str:
    """The same text in one line; what would not be seen in it stands as its number: U+202E -> "<U+202E>"."""
    return "".join(f"<U+{ord(c):04X}>" if _is_hidden(c) else c for c in text)


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in _HIDDEN or is_hidden(character)


def one_line(text: str) -> str:
    """A text of somebody else's: visible, its quotation marks plain so that it does not end its own, cut after 120 letters."""
    seen = visible(text.strip()).translate(_QUOTES)
    return seen if len(seen) <= LONGEST else f"{seen[: LONGEST - 1]}…"
