"""Which PINs are taken for a new key: long enough, and none of those that somebody else tries first."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Collection
from contextlib import suppress
from typing import Final

from kzpoll_desktop.domain.day.refused import Refused

SHORTEST_PIN: Final = 8
LONGEST_PIN: Final = 12
# Keys of earlier versions open with the PINs that were taken then.
SHORTEST_EVER: Final = 6
# Ways over the keys of a telephone, and what else stands high in lists of what people take.
_COMMONEST: Final = frozenset(
    "01234567 02468135 10293847 11235813 12300123 12345678 12369874 12378945 12398745 12563478 13467982 13579246 "
    "13572468 14723695 14725836 14753698 14785236 14789632 14796325 15935728 15935746 15975346 15975348 16180339 "
    "18273645 19283746 19876543 20406080 24681357 25801470 25802580 27182818 31415926 32165498 36925814 36985214 "
    "52013140 52013145 52099025 74108520 74185296 75315984 75395128 78945612 78963214 85208520 85246793 87654312 "
    "95135728 95175382 96325874 96385274 98745632 123654789 123698745 123789456 123987456 147258369 147852369 "
    "147896325 159357258 159753456 159753852 258369147 321654987 357159258 369258147 456789123 456123789 741852963 "
    "753951456 789456123 789654123 951753852 963258741 963852741 987456321 1472583690 1478523690 0147258369 "
    "3141592653 0987654321 7894561230 1029384756 9876543210 147258369147 123456789012 314159265358".split()
)


def may_be_pin(pin: str) -> bool:
    """Whether it can be anybody's PIN at all, of an earlier version too: digits, neither too few nor too many."""
    return pin.isascii() and pin.isdigit() and SHORTEST_EVER <= len(pin) <= LONGEST_PIN


def pin_problem(pin: str, others: Collection[str] = ()) -> Refused | None:
    """Why a PIN is not taken for a new key; others: what the other holders take.

    Refused: pin_short (digits, most), pin_date, pin_number, pin_pattern, pins_same.
    """
    if not may_be_pin(pin) or len(pin) < SHORTEST_PIN:
        return Refused("pin_short", {"digits": SHORTEST_PIN, "most": LONGEST_PIN})
    if pin in others:
        return Refused("pins_same")
    if _is_date(pin[:8]) or _is_date(pin[-8:]):
        return Refused("pin_date")
    if _is_telephone(pin) or _is_identity(pin):
        return Refused("pin_number")
    return Refused("pin_pattern") if _is_pattern(pin) else None


def _is_date(eight: str) -> bool:
    """A day of these two centuries, in whatever order it is written."""
    return any(
        "1900" <= year <= "2099" and _is_day(year, month, day)
        for year, month, day in (
            (eight[4:], eight[2:4], eight[:2]),
            (eight[4:], eight[:2], eight[2:4]),
            (eight[:4], eight[4:6], eight[6:]),
            (eight[:4], eight[6:], eight[4:6]),
        )
    )


def _is_day(year: str, month: str, day: str) -> bool:
    with suppress(ValueError):
        datetime.date(int(year), int(month), int(day))
        return True
    return False


def _is_telephone(pin: str) -> bool:
    bare = pin[1:] if len(pin) == 11 and pin[0] in "78" else pin
    return len(bare) == 10 and bare.startswith(("70", "747", "77"))


def _is_identity(pin: str) -> bool:
    """A number that stands on an identity card: the day of birth, then the century."""
    if len(pin) != 12 or pin[6] not in "123456":
        return False
    century = ("18", "18", "19", "19", "20", "20")[int(pin[6]) - 1]
    return _is_day(century + pin[:2], pin[2:4], pin[4:6])


def _is_pattern(pin: str) -> bool:
    """Digits that follow from each other: in a row, repeated, doubled, in even steps, or among the commonest."""
    if pin in _COMMONEST or len(set(pin)) < 4:
        return True
    if any(pin == (pin[:period] * len(pin))[: len(pin)] for period in range(1, len(pin) // 2 + 1)):
        return True
    single = pin[::2] if pin[::2] == pin[1::2] else pin
    pairs = [int(pin[start : start + 2]) for start in range(0, len(pin) - 1, 2)]
    return _turns(list(map(int, single))) <= 2 or _turns(pairs) == 0


def _turns(numbers: list[int]) -> int:
    """How often the step from one to the next is another than before."""
    steps = [(after - before) % 10 for before, after in itertools.pairwise(numbers)]
    return sum(one != other for one, other in itertools.pairwise(steps))
