"""The short code of a protocol: twenty digits of the figures' digest in groups with a check digit, to be read aloud."""

from __future__ import annotations

import re
from typing import Final

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Param, Trouble

GROUPS: Final = 5
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
_BETWEEN: Final = re.compile(r"[\s\-‐‑–.·]+")


class BadShortCode(KzpollError):
    """A typed short code that is none. Codes: short_code_length, short_code_letter (character), short_code_group (group)."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(Trouble(code, params))


def short_code(figures_digest: str) -> str:
    """The code of a figures digest (64 hexadecimal digits): `48213 09577 …`, five groups of four digits and a check digit."""
    number = int(figures_digest, 16) % 10 ** (GROUPS * DIGITS)
    digits = f"{number:0{GROUPS * DIGITS}}"
    parts = [digits[start : start + DIGITS] for start in range(0, len(digits), DIGITS)]
    return " ".join(part + str(_check(place, part)) for place, part in enumerate(parts))


def looks_like_short_code(text: str) -> bool:
    """Begins as one: what is then wrong with it is told as of a short code."""
    return text[:1].isdigit()


def read_short_code(text: str) -> str:
    """A typed code as `short_code` writes it; BadShortCode names the first group that is mistyped, counted from 1."""
    bare = _BETWEEN.sub("", text)
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


def _interim(place: int, digits: str) -> int:
    """Damm's interim digit after some digits; each group starts with another one, so that exchanged groups show."""
    interim = place
    for digit in digits:
        interim = _TABLE[interim][int(digit)]
    return interim


def _check(place: int, digits: str) -> int:
    """The digit that brings the interim to 0."""
    return _TABLE[_interim(place, digits)].index(0)
