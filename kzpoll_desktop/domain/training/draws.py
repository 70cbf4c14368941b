"""Numbers drawn from a seed, the same on every machine for ever; and ballots shared out anew by them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Final

_WORDS: Final = 1 << 32


class Draws:
    """A stream of 32-bit big-endian words: block n is the SHA-256 of the seed and n as 4 bytes; 00 stands between its parts."""

    def __init__(self, *parts: str) -> None:
        self._seed = b"\x00".join(part.encode() for part in parts)
        self._words = self._stream()

    def _stream(self) -> Iterator[int]:
        block = 0
        while True:
            digest = hashlib.sha256(self._seed + block.to_bytes(4, "big")).digest()
            for start in range(0, len(digest), 4):
                yield int.from_bytes(digest[start : start + 4], "big")
            block += 1

    def below(self, k: int) -> int:
        """A number 0…k - 1, each as likely: a word at or above the largest multiple of k is passed over."""
        limit = _WORDS // k * k
        return next(word for word in self._words if word < limit) % k

    def within(self, most: int) -> int:
        """A number -most…most."""
        return self.below(2 * most + 1) - most


def shared_out(values: Sequence[int], total: int, draws: Draws, percent: int) -> tuple[int, ...] | None:
    """The same number of shares that add up to a total: each first moved by up to some percent of it, then all to scale.

    What was 0 stays 0. None where nothing can be shared out.
    """
    moved = [value + draws.within(value * percent // 100) if value else 0 for value in values]
    whole = sum(moved)
    if whole == 0:
        return tuple(moved) if total == 0 else None
    if total < 0:
        return None
    found = [value * total // whole for value in moved]
    left = total - sum(found)
    for place, value in enumerate(moved):
        if left == 0:
            break
        if value:
            found[place] += 1
            left -= 1
    return tuple(found)
