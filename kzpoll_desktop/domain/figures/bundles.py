"""A figure counted in bundles: seven of fifty and thirty-two loose ones, written as 7×50+32."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from kzpoll_desktop.domain.ground.counted import MAX_COUNT

Bundles: TypeAlias = tuple[tuple[int, int], ...]
MOST_PARTS: Final = 40
_TERM: Final = re.compile(r"([0-9]{1,5})(?:[*×xх]([0-9]{1,5}))?")
_SPACES: Final = re.compile(r"[\s\u00a0\u2009\u202f]+")


def read_bundles(text: str) -> Bundles | None:
    """Pairs of how many bundles and how many ballots in each; a loose count is one bundle; None for anything else.

    The parts add up to at most 99 999, and there are at most forty of them.
    """
    terms = _SPACES.sub("", text).split("+")
    found = []
    for term in terms:
        match = _TERM.fullmatch(term)
        if match is None:
            return None
        found.append((int(match[1]), int(match[2])) if match[2] else (1, int(match[1])))
    bundles = tuple(found)
    return bundles if len(bundles) <= MOST_PARTS and total_of(bundles) <= MAX_COUNT else None


def total_of(bundles: Sequence[Sequence[int]]) -> int:
    """How many ballots there are in all bundles."""
    return sum(count * size for count, size in bundles)


def written(bundles: Sequence[Sequence[int]]) -> str:
    """The bundles as they are written: 7×50+32."""
    return "+".join(f"{count}×{size}" if count != 1 else str(size) for count, size in bundles)
