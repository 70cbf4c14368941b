"""How people slip when they type a figure: how likely a typed figure is, given what stands on the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from .record import MAX_COUNT

Slip = Literal[
    "transposed_digits",
    "wrong_digit",
    "dropped_digit",
    "extra_digit",
    "exchanged_rows",
    "neighbour_row",
    "other",
]

# Parts of a thousand slips, as typists make them; the rest is a miscount or anything else.
TRANSPOSED: Final = 250
TRANSPOSED_APART: Final = 20
WRONG: Final = 300
DROPPED: Final = 110
DOUBLED: Final = 80
EXTRA: Final = 30
EXCHANGED: Final = 100
NEIGHBOUR: Final = 90
OTHER: Final = 20
SCALE: Final = 10**6


@lru_cache(maxsize=65536)
def likelihood(typed: int, true: int) -> tuple[Slip, int]:
    """The likeliest slip that makes `typed` out of `true`, and its likelihood in parts of 10⁹."""
    a, b = str(true), str(typed)
    found: list[tuple[int, Slip]] = [(_other(typed, true), "other")]
    if len(b) < len(a):
        # A figure that came to begin with a zero is shorter on the screen than it was typed.
        found += _same_length(a, b.rjust(len(a), "0"))
    if len(a) == len(b):
        found += _same_length(a, b)
    elif len(b) == len(a) - 1:
        places = sum(a[:i] + a[i + 1 :] == b for i in range(len(a)))
        found.append((DROPPED * SCALE * places // len(a), "dropped_digit"))
    elif len(b) == len(a) + 1:
        found.append((_extra(a, b), "extra_digit"))
    best = max(found, key=lambda entry: entry[0])
    return best[1], best[0]


def _same_length(a: str, b: str) -> list[tuple[int, Slip]]:
    different = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    if len(different) == 1:
        return [(WRONG * SCALE // (9 * len(a)), "wrong_digit")]
    if len(different) == 2:
        i, j = different
        if a[i] == b[j] and a[j] == b[i]:
            if j == i + 1:
                pairs = sum(x != y for x, y in pairwise(a))
                return [(TRANSPOSED * SCALE // max(1, pairs), "transposed_digits")]
            return [(TRANSPOSED_APART * SCALE // len(a), "transposed_digits")]
    return []


def _extra(a: str, b: str) -> int:
    places = [i for i in range(len(b)) if b[:i] + b[i + 1 :] == a]
    if not places:
        return 0
    doubled = any((i and b[i] == b[i - 1]) or (i + 1 < len(b) and b[i] == b[i + 1]) for i in places)
    share = DOUBLED // len(a) if doubled else 0
    return (share * SCALE) + EXTRA * SCALE // (10 * (len(a) + 1))


def _other(typed: int, true: int) -> int:
    """A miscount is small; anything else is as likely as any number of that size."""
    distance = abs(typed - true)
    return (
        OTHER * SCALE // (10 + distance * distance)
        if distance <= 20
        else OTHER * SCALE // (400 + 20 * distance)
    )


def true_values(typed: int) -> Iterator[int]:
    """Every figure out of which one slip of digits makes `typed`."""
    text = str(typed)
    seen = {typed}
    for candidate in _digit_sources(text):
        value = int(candidate)
        if value <= MAX_COUNT and value not in seen:
            seen.add(value)
            yield value


def _digit_sources(text: str) -> Iterator[str]:
    size = len(text)
    for i in range(size - 1):
        yield text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    if size < 5:
        yield text[0] + "0" + text[1:]
    for i in range(size):
        for digit in "0123456789":
            yield text[:i] + digit + text[i + 1 :]
    if size > 1:
        for i in range(size):
            yield text[:i] + text[i + 1 :]
    if size < 5:
        for i in range(size + 1):
            for digit in "0123456789":
                yield text[:i] + digit + text[i:]
