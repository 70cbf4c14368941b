"""Places in a sealed paper and the bits that are turned there; and whether what comes of it still passes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Final

from kzpoll_desktop.seal.inspection import inspect

SEED: Final = 20230319


def places(data: bytes, how_many: int) -> Iterator[tuple[int, int]]:
    """Seeded places with a bit each, and every byte of the seal's container with each of its eight bits."""
    yield from somewhere(data, how_many, 0)
    start = data.index(b"/Contents <") + len(b"/Contents <")
    for place in range(start - 1, data.index(b">", start) + 1):
        for bit in range(8):
            yield place, 1 << bit


def somewhere(data: bytes, how_many: int, begin: int) -> Iterator[tuple[int, int]]:
    """Seeded places from one on, with a bit each."""
    chance = random.Random(SEED)
    for _ in range(how_many):
        yield chance.randrange(begin, len(data)), 1 << chance.randrange(8)


def missed(data: bytes, changes: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The changes after which the file still passes as intact."""
    whole = bytearray(data)
    found = []
    for place, bit in changes:
        whole[place] ^= bit
        if inspect(bytes(whole)).intact:
            found.append((place, bit))
        whole[place] ^= bit
    return found


def passing(given: Sequence[tuple[str, bytes]]) -> list[str]:
    """The changes by parts after which the file still passes as intact."""
    return [name for name, data in given if inspect(data).intact]
