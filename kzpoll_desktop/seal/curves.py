"""The lower one of the two halves of a signature on an elliptic curve, so that a signature has one way to be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# How many points the curves have on which signatures are taken.
_ORDERS: Final[Mapping[str, int]] = {
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
    "secp521r1": (1 << 521) - 0x5AE79787C40D069948033FEB708F65A2FC44A36477663B851449048E16EC79BF7,
}


def lower_of(s: int, curve: str) -> int:
    """The lower one of s and what verifies as well; ValueError for a curve on which nothing is taken."""
    if curve not in _ORDERS:
        raise ValueError("another curve")
    return min(s, _ORDERS[curve] - s)


def is_taken(curve: str) -> bool:
    """Whether signatures on a curve are taken."""
    return curve in _ORDERS
