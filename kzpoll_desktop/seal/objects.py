"""The objects of a sealed PDF: read strictly, and written anew in the three ways in which our papers have them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

_DEEPEST: Final = 8
_LONGEST_ARRAY: Final = 5_000
_NAME: Final = re.compile(rb"/[A-Za-z0-9][A-Za-z0-9+_.\-]{0,126}")
_NUMBER: Final = re.compile(rb"-?(?:(?:0|[1-9][0-9]{0,9})(?:\.[0-9]{1,6})?|\.[0-9]{1,6})(?![0-9.])")
_REFERENCE: Final = re.compile(rb"([1-9][0-9]{0,6}) 0 R(?![A-Za-z])")
_TEXT: Final = re.compile(rb"\((?:[^()\\\x00-\x1f\x7f-\xff]|\\[0-7]{3}|\\[()\\])*\)")
_ESCAPED: Final = re.compile(rb"\\([0-7]{3}|[()\\])")
_SPACE: Final = re.compile(rb"[ \n]*")
# What stands in a line before reportlab begins another one.
_IN_A_LINE_OF_DICTIONARY: Final = 6
_IN_A_LINE_OF_ARRAY: Final = 10
_HIGHEST_BYTE: Final = 255
_LONGEST_OBJECT: Final = 250_000
# The letters of PDFDocEncoding that are not those of Latin-1.
_LETTERS: Final[Mapping[int, str]] = {
    **dict(enumerate("˘ˇˆ˙˝˛˚˜", start=0x18)),
    **dict(enumerate("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž", start=0x80)),
    0xA0: "€",
}


class NotOurs(ValueError):
    """The bytes are not what our program writes."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name without its slash."""

    name: bytes


@dataclass(frozen=True, slots=True)
class Number:
    """A number by its digits: which of several ways to write it was taken matters."""

    digits: bytes


@dataclass(frozen=True, slots=True)
class Text:
    """The bytes of a text."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Reference:
    """Another object, always of generation 0."""

    number: int


Value: TypeAlias = "Name | Number | Text | Reference | tuple[Value, ...] | dict[bytes, Value]"
Dictionary: TypeAlias = dict[bytes, Value]


def number(value: int) -> Number:
    """A whole number as it is written."""
    return Number(b"%d" % value)


def whole(value: Value | None) -> int:
    """A whole number that is not negative; NotOurs for anything else."""
    if not isinstance(value, Number) or not value.digits.isdigit():
        raise NotOurs("number")
    return int(value.digits)


def said(value: Value | None) -> str:
    """A text as its letters: UTF-16 with its mark, or PDF's own letters of one byte; empty where there is none."""
    if value is None:
        return ""
    if not isinstance(value, Text):
        raise NotOurs("text")
    try:
        if value.content.startswith(b"\xfe\xff"):
            return value.content[2:].decode("utf-16-be")
    except UnicodeDecodeError:
        raise NotOurs("text") from None
    return "".join(_LETTERS.get(byte, chr(byte)) for byte in value.content)


def extent(data: bytes, at: int) -> int:
    """Where what is written of an object before its stream or end ends; NotOurs where that is longer than ours ever is."""
    ends = [data.find(mark, at, at + _LONGEST_OBJECT) for mark in (b"\nendobj\n", b"\nstream\n")]
    found = min((end for end in ends if end >= 0), default=-1)
    if found < 0:
        raise NotOurs("object")
    return found


# --- reading --------------------------------------------------------------------------------------------------


def read_value(data: bytes, at: int, depth: int = 0) -> tuple[Value, int]:
    """A value, and where it ends; how it is spaced is held by writing it anew."""
    if depth > _DEEPEST:
        raise NotOurs("depth")
    if data.startswith(b"<<", at):
        return _read_dictionary(data, at + 2, depth)
    if data.startswith(b"[", at):
        return _read_array(data, at + 1, depth)
    for pattern, made in _ATOMS:
        match = pattern.match(data, at)
        if match is not None:
            return made(match), match.end()
    raise NotOurs("value")


def _text(match: re.Match[bytes]) -> Text:
    return Text(_ESCAPED.sub(_unescaped, match[0][1:-1]))


def _unescaped(match: re.Match[bytes]) -> bytes:
    if len(match[1]) == 1:
        return match[1]
    byte = int(match[1], 8)
    if byte > _HIGHEST_BYTE:
        raise NotOurs("text")
    return bytes([byte])


_ATOMS: Final[tuple[tuple[re.Pattern[bytes], Callable[[re.Match[bytes]], Value]], ...]] = (
    (_NAME, lambda match: Name(match[0][1:])),
    (_REFERENCE, lambda match: Reference(int(match[1]))),
    (_NUMBER, lambda match: Number(match[0])),
    (_TEXT, _text),
)


def _read_array(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    found: list[Value] = []
    at = _spaces(data, at)
    while not data.startswith(b"]", at):
        if len(found) >= _LONGEST_ARRAY:
            raise NotOurs("array")
        value, at = read_value(data, at, depth + 1)
        found.append(value)
        at = _spaces(data, at)
    return tuple(found), at + 1


def _read_dictionary(data: bytes, at: int, depth: int = 0) -> tuple[Dictionary, int]:
    """Keys and values up to the end of a dictionary; a key twice is not ours."""
    found: Dictionary = {}
    at = _spaces(data, at)
    while not data.startswith(b">>", at):
        match = _NAME.match(data, at)
        if match is None or match[0][1:] in found:
            raise NotOurs("key")
        value, at = read_value(data, _spaces(data, match.end()), depth + 1)
        found[match[0][1:]] = value
        at = _spaces(data, at)
    return found, at + 2


def _spaces(data: bytes, at: int) -> int:
    match = _SPACE.match(data, at)
    return match.end() if match is not None else at


# --- writing --------------------------------------------------------------------------------------------------


def as_printed(value: Value) -> bytes:
    """As reportlab writes it, which prints our papers."""
    if isinstance(value, dict):
        pairs = [b"/" + key + b" " + as_printed(one) for key, one in value.items()]
        return b"<<\n" + _in_lines(pairs, _IN_A_LINE_OF_DICTIONARY) + b"\n>>"
    if isinstance(value, tuple):
        return b"[ " + _in_lines([as_printed(one) for one in value], _IN_A_LINE_OF_ARRAY) + b" ]"
    if isinstance(value, Text):
        return b"(" + b"".join(_printed_byte(byte) for byte in value.content) + b")"
    return _atom(value)


def _in_lines(parts: list[bytes], most: int) -> bytes:
    broken: list[bytes] = []
    for place, part in enumerate(parts):
        if place and place % most == 0:
            broken.append(b"\n ")
        broken.append(part)
    return b" ".join(broken)


def _printed_byte(byte: int) -> bytes:
    if byte in b"\\()":
        return b"\\%c" % byte
    return b"%c" % byte if 32 <= byte < 127 else b"\\%03o" % byte


def as_sealed(value: Value) -> bytes:
    """As pyHanko writes it, which puts seals and signatures in."""
    if isinstance(value, dict):
        return b"<<\n" + b"".join(b"/%b %b\n" % (k, as_sealed(v)) for k, v in value.items()) + b">>"
    if isinstance(value, tuple):
        return b"[" + b"".join(b" " + as_sealed(one) for one in value) + b" ]"
    if isinstance(value, Text):
        return b"(" + b"".join(_sealed_byte(byte) for byte in value.content) + b")"
    return _atom(value)


def as_written(value: Value) -> bytes:
    """As the program itself writes it, in papers that are one revision."""
    if isinstance(value, dict):
        return b"<<\n" + b"".join(b"/%b %b\n" % (k, as_written(v)) for k, v in value.items()) + b">>"
    if isinstance(value, tuple):
        return b"[" + b" ".join(map(as_written, value)) + b"]"
    return as_printed(value)


def _sealed_byte(byte: int) -> bytes:
    one = bytes([byte])
    return one if one.isalnum() or one == b" " else b"\\%03o" % byte


def _atom(value: Name | Number | Reference) -> bytes:
    if isinstance(value, Name):
        return b"/" + value.name
    if isinstance(value, Number):
        return value.digits
    return b"%d 0 R" % value.number


def table(offsets: Mapping[int, int]) -> bytes:
    """The cross-reference table of these objects: number -> where it begins, entries of 20 bytes, ascending."""
    numbers = sorted(offsets)
    if not numbers:
        raise NotOurs("table")
    out = [b"xref\n"]
    starts = [place for place, one in enumerate(numbers) if place == 0 or one != numbers[place - 1] + 1]
    if numbers[0] != 1:
        out.append(b"0 1\n0000000000 65535 f \n")
    for start, end in zip(starts, [*starts[1:], len(numbers)], strict=True):
        run = numbers[start:end]
        if run[0] == 1:
            out.append(b"0 %d\n0000000000 65535 f \n" % (len(run) + 1))
        else:
            out.append(b"%d %d\n" % (run[0], len(run)))
        out += [b"%010d 00000 n \n" % offsets[one] for one in run]
    return b"".join(out)
