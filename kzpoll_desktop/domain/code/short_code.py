"""The short code of a protocol: twenty digits of the figures' digest in groups with a check digit, to be read aloud."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Param, Trouble

GROUPS: Final = 5
ASKED: Final = 3
DIGITS: Final = 4
# Damm's quasigroup of order 10: every wrong digit and every exchange of neighbours gives another check digit.
_TABLE: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
# The digit row of a Kazakh keyboard, where it is typed on or a scanner types for a keyboard of another language.
_KAZAKH_ROW: Final = str.maketrans('"әіңғ,.үұқ', "1234567890")
_ROW_LETTERS: Final = re.compile(r'["әіңғ,үұқ]')
_DIGIT: Final = re.compile(r"[0-9]")
_BETWEEN: Final = re.compile(r"[\s\-‐‑–.·]+")


class BadShortCode(KzpollError):
    """A typed short code that is none. Codes: short_code_length, short_code_letter (character), short_code_group (group)."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(Trouble(code, params))


def short_code(figures_digest: str) -> str:
    """The code of a figures digest (64 hexadecimal digits): `48213 09577 …`, five groups of four digits and a check digit."""
    return grouped(int(figures_digest, 16) % 10 ** (GROUPS * DIGITS))


def grouped(number: int) -> str:
    """A number of at most twenty digits in groups with their check digits."""
    digits = f"{number:0{GROUPS * DIGITS}}"
    parts = [digits[start : start + DIGITS] for start in range(0, len(digits), DIGITS)]
    return " ".join(part + str(_check(place, part)) for place, part in enumerate(parts))


def drawn(code: str, figures: int, most: int = ASKED) -> tuple[int, ...]:
    """Which of so many figures are asked for beside a code that is read aloud: places from 0, in order, drawn by the code."""
    drawing = hashlib.sha256(b"kzpoll-ask/1\0" + code.encode()).digest()
    ranked = sorted(range(figures), key=lambda place: hashlib.sha256(drawing + place.to_bytes(4)).digest())
    return tuple(sorted(ranked[:most]))


def looks_like_short_code(text: str) -> bool:
    """Begins as one: what is then wrong with it is told as of a short code."""
    return text[:1].isdigit()


def read_short_code(text: str) -> str:
    """A typed code as `short_code` writes it; BadShortCode names the first group that is mistyped, counted from 1."""
    bare = _BETWEEN.sub("", _as_digits(text))
    for character in bare:
        if character not in "0123456789":
            raise BadShortCode("short_code_letter", character=character)
    if len(bare) != GROUPS * (DIGITS + 1):
        raise BadShortCode("short_code_length", digits=GROUPS * (DIGITS + 1), found=len(bare))
    parts = [bare[start : start + DIGITS + 1] for start in range(0, len(bare), DIGITS + 1)]
    for place, part in enumerate(parts):
        if _interim(place, part) != 0:
            raise BadShortCode("short_code_group", group=place + 1)
    return " ".join(parts)


def number_of(text: str) -> int:
    """The number of a typed code, as `grouped` wrote it; BadShortCode as `read_short_code`."""
    return int("".join(group[:DIGITS] for group in read_short_code(text).split()))


def _as_digits(text: str) -> str:
    """What was typed or scanned on the digit row of a Kazakh keyboard, as digits.

    A dot is a digit there too: it is one beside letters of that row, and stands between groups beside digits.
    """
    if _ROW_LETTERS.search(text) or not _DIGIT.search(text):
        return text.translate(_KAZAKH_ROW)
    return text


def _interim(place: int, digits: str) -> int:
    """Damm's interim digit after some digits; each group starts with another one, so that exchanged groups show."""
    interim = place
    for digit in digits:
        interim = _TABLE[interim][int(digit)]
    return interim


def _check(place: int, digits: str) -> int:
    """The digit that brings the interim to 0."""
    return _TABLE[_interim(place, digits)].index(0)
