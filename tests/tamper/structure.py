"""Changes of a sealed paper by its parts: objects, tables, trailers, streams and sections put otherwise, seeded."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable, Iterator
from typing import Final

from tests.tamper.bits import SEED

_ENTRY: Final = re.compile(rb"[0-9]{10} [0-9]{5} [nf] \n")
_STREAM: Final = re.compile(rb"/Length ([0-9]+)(.*?)\nstream\n", re.DOTALL)
_END: Final = b"%%EOF\n"

Change = Callable[[bytes, random.Random], bytes]


def _objects(data: bytes) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(rb"(?<=\n)[0-9]+ 0 obj\n(?:.|\n)*?endobj\n", data)]


def _tables_anew(data: bytes) -> bytes:
    """The same with every offset of an entry and every startxref true again, so that other readers take it."""
    places = {int(match[1]): match.start() + 1 for match in re.finditer(rb"\n([0-9]+) 0 obj\n", data)}
    out = data
    for match in re.finditer(rb"(?<=\n)([0-9]+) ([0-9]+)\n((?:[0-9]{10} [0-9]{5} [nf] \n)+)", data):
        first = int(match[1])
        lines = [
            b"%010d 00000 n \n" % places[first + place]
            if first + place in places and line.endswith(b"n \n")
            else line
            for place, line in enumerate(_ENTRY.findall(match[3]))
        ]
        out = out[: match.start(3)] + b"".join(lines) + out[match.end(3) :]
    return out


def objects_swapped(data: bytes, chance: random.Random) -> bytes:
    (a, b), (c, d) = sorted(chance.sample(_objects(data), 2))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def object_repeated(data: bytes, chance: random.Random) -> bytes:
    start, end = chance.choice(_objects(data))
    at = chance.choice(_objects(data))[chance.randrange(2)]
    return data[:at] + data[start:end] + data[at:]


def object_removed(data: bytes, chance: random.Random) -> bytes:
    start, end = chance.choice(_objects(data))
    return data[:start] + data[end:]


def object_renumbered(data: bytes, chance: random.Random) -> bytes:
    start, _ = chance.choice(_objects(data))
    end = data.index(b" ", start)
    return data[:start] + b"%d" % chance.randrange(1, 60) + data[end:]


def reference_changed(data: bytes, chance: random.Random) -> bytes:
    match = chance.choice(list(re.finditer(rb"(?<=[ \[])([0-9]+)(?= 0 R)", data)))
    return data[: match.start()] + b"%d" % chance.randrange(1, 60) + data[match.end() :]


def entry_changed(data: bytes, chance: random.Random) -> bytes:
    match = chance.choice(list(_ENTRY.finditer(data)))
    line = b"%010d %05d %b \n" % (
        chance.randrange(len(data)),
        chance.randrange(2),
        chance.choice((b"n", b"f")),
    )
    return data[: match.start()] + line + data[match.end() :]


def entry_repeated(data: bytes, chance: random.Random) -> bytes:
    match = chance.choice(list(_ENTRY.finditer(data)))
    return data[: match.end()] + match[0] + data[match.end() :]


def number_of_a_trailer_changed(data: bytes, chance: random.Random) -> bytes:
    where = chance.choice(list(re.finditer(rb"(?:/Size|/Prev|/Root|/Info|startxref)[ \n]([0-9]+)", data)))
    return data[: where.start(1)] + b"%d" % chance.randrange(len(data)) + data[where.end(1) :]


def sections_in_another_order(data: bytes, chance: random.Random) -> bytes:
    parts = data.split(_END)
    chance.shuffle(parts)
    return _END.join(parts)


def section_repeated(data: bytes, chance: random.Random) -> bytes:
    parts = [part + _END for part in data.split(_END)[:-1]]
    at = chance.randrange(len(parts) + 1)
    return b"".join([*parts[:at], chance.choice(parts), *parts[at:]])


def section_cut(data: bytes, chance: random.Random) -> bytes:
    """One section from the middle or the beginning is gone; the last one cut off leaves an older valid state."""
    parts = [part + _END for part in data.split(_END)[:-1]]
    if len(parts) == 1:
        return data[: chance.randrange(len(data))]
    gone = chance.randrange(len(parts) - 1)
    return b"".join(part for place, part in enumerate(parts) if place != gone)


def stream_packed(data: bytes, chance: random.Random) -> bytes:
    match = chance.choice(list(_STREAM.finditer(data)))
    long = int(match[1])
    packed = zlib.compress(data[match.end() : match.end() + long])
    head = b"/Length %d /Filter /FlateDecode%b\nstream\n" % (len(packed), match[2])
    return data[: match.start()] + head + packed + data[match.end() + long :]


def space_put_in(data: bytes, chance: random.Random) -> bytes:
    start, end = chance.choice(_objects(data))
    at = chance.choice([start, end, data.index(b"\n", start)])
    return data[:at] + chance.choice((b"\n", b" ", b"\r", b"%x\n", b"\0")) + data[at:]


def key_repeated(data: bytes, chance: random.Random) -> bytes:
    match = chance.choice(list(re.finditer(rb"/[A-Z][A-Za-z]+ [^/<>\n\[(]+", data[-30_000:])))
    at = len(data) - len(data[-30_000:]) + match.end()
    return data[:at] + b" " + match[0] + data[at:]


CHANGES: Final[tuple[Change, ...]] = (
    objects_swapped,
    object_repeated,
    object_removed,
    object_renumbered,
    reference_changed,
    entry_changed,
    entry_repeated,
    number_of_a_trailer_changed,
    sections_in_another_order,
    section_repeated,
    section_cut,
    stream_packed,
    space_put_in,
    key_repeated,
)


def mutations(data: bytes, how_many: int) -> Iterator[tuple[str, bytes]]:
    """So many changed papers, each with how it was changed; every other one with its tables true again."""
    chance = random.Random(SEED)
    made = 0
    while made < how_many:
        change = CHANGES[made % len(CHANGES)]
        changed = change(data, chance)
        if chance.randrange(2):
            changed = _tables_anew(changed)
        if changed != data:
            made += 1
            yield change.__name__, changed
