"""What the tests ask of a text's letters: that the bundled font has them, and that no alphabets are mixed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from reportlab.pdfbase.ttfonts import TTFont

from kzpoll_desktop.resources import resource

# Kazakh as of 2023; Russian is a part of it, and official Russian texts keep Kazakh letters in names («область Ұлытау»).
KAZAKH: Final = frozenset("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")
_QUOTED: Final = re.compile(r"«[^«»]*»")
_WORD: Final = re.compile(r"[^\W\d_]+")


@cache
def _glyphs(name: str) -> frozenset[int]:
    font = TTFont(name, resource("fonts", f"{name}.ttf"))
    return frozenset(font.face.charToGlyph)


def without_glyph(text: str) -> str:
    """The characters that a bundled face cannot show."""
    known = _glyphs("NotoSans-Regular") & _glyphs("NotoSans-Bold")
    return "".join(sorted(c for c in set(text) if ord(c) not in known))


def foreign_words(text: str) -> list[str]:
    """The words of a Kazakh or Russian text that have a letter from elsewhere, such as a Latin i in «учаскелiк».

    A name wholly in Latin letters may stand in quotation marks, as «AMANAT» does.
    """
    quoted = {word for part in _QUOTED.findall(text) for word in _WORD.findall(part) if word.isascii()}
    return [w for w in _WORD.findall(text) if not KAZAKH.issuperset(w.lower()) and w not in quoted]


def is_composed(text: str) -> bool:
    """Whether the text is in NFC: «й» and «ё» as one character each."""
    return unicodedata.is_normalized("NFC", text)


def texts_of(tree: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Path and text of every string value in a JSON tree."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from texts_of(value, f"{path}.{key}" if path else key)
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from texts_of(value, f"{path}.{index}")
    elif isinstance(tree, str):
        yield path, tree
