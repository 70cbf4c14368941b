"""How people slip when they type a figure: how likely a typed figure is, given what stands on the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal

from kzpoll_desktop.domain.ground.counted import MAX_COUNT

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
    """The likeliest slip that makes `typed` out of `true`, and how likely all of them together do, in parts of 10⁹."""
    a = str(true)
    found: list[tuple[int, Slip]] = [(_other(typed, true), "other")]
    found.append((_share(TRANSPOSED, _transposed(a), typed, true), "transposed_digits"))
    found.append((_share(DROPPED, _dropped(a), typed, true), "dropped_digit"))
    found.append((_share(DOUBLED, _doubled(a), typed, true) + _extra(a, str(typed)), "extra_digit"))
    # A figure that came to begin with a zero is shorter on the screen than it was typed.
    b = str(typed).rjust(len(a), "0")
    if len(a) == len(b):
        found += _same_length(a, b)
    best = max(found, key=lambda entry: entry[0])
    return best[1], sum(weight for weight, _ in found)


def _share(weight: int, ways: list[str], typed: int, true: int) -> int:
    """A kind of slip happens in each of its ways alike."""
    made = [value for way in ways if way and (value := int(way)) != true]
    return weight * SCALE * made.count(typed) // len(made) if made else 0


def _transposed(a: str) -> list[str]:
    return [a[:i] + a[i + 1] + a[i] + a[i + 2 :] for i in range(len(a) - 1) if a[i] != a[i + 1]]


def _dropped(a: str) -> list[str]:
    return [a[:i] + a[i + 1 :] for i in range(len(a))]


def _doubled(a: str) -> list[str]:
    return [a[: i + 1] + a[i:] for i in range(len(a))]


def _same_length(a: str, b: str) -> list[tuple[int, Slip]]:
    different = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    if len(different) == 1:
        return [(WRONG * SCALE // (9 * len(a)), "wrong_digit")]
    if len(different) == 2:
        i, j = different
        if j > i + 1 and a[i] == b[j] and a[j] == b[i]:
            return [(TRANSPOSED_APART * SCALE // len(a), "transposed_digits")]
    return []


def _extra(a: str, b: str) -> int:
    """A key that was hit beside: any digit anywhere."""
    if len(b) != len(a) + 1:
        return 0
    places = sum(b[:i] + b[i + 1 :] == a for i in range(len(b)))
    return EXTRA * SCALE * places // (10 * len(b))


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
