"""Bytes as the letters that a QR code holds most densely (RFC 9285); exactly one text for all bytes."""

from __future__ import annotations

from typing import Final

_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES: Final = {letter: value for value, letter in enumerate(_LETTERS)}


def to_base45(data: bytes) -> str:
    """Two bytes as three letters, a last single one as two."""
    out: list[str] = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        number = int.from_bytes(pair)
        for _ in range(len(pair) + 1):
            number, value = divmod(number, 45)
            out.append(_LETTERS[value])
    return "".join(out)


def from_base45(text: str) -> bytes | None:
    """The bytes of a text; None where no bytes are written so."""
    if len(text) % 3 == 1 or any(letter not in _VALUES for letter in text):
        return None
    out = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        number = sum(_VALUES[letter] * 45**place for place, letter in enumerate(group))
        length = len(group) - 1
        if number >= 256**length:
            return None
        out += number.to_bytes(length)
    return bytes(out)
