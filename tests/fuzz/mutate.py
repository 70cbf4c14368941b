"""Makes other files out of files: bytes, numbers, words, whole parts; inside of what is packed too."""

from __future__ import annotations

import hashlib
import io
import random
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Final

_NUMBER: Final = re.compile(rb"-?\d{1,12}")
_EDGES: Final = (
    b"0",
    b"-1",
    b"1",
    b"255",
    b"65536",
    b"99999",
    b"100000",
    b"2147483647",
    b"4294967296",
    b"9" * 30,
)
_MOST: Final = 3_000_000
_PACKED: Final = re.compile(rb"stream\r?\n")


def mutated(seeds: Sequence[bytes], words: Sequence[bytes], dice: random.Random) -> bytes:
    """One file more."""
    data = dice.choice(seeds)
    if data.startswith(b"PK") and dice.random() < 0.8:
        return _in_archive(data, words, dice)
    if data.startswith(b"SQLite") and dice.random() < 0.7:
        return _in_journal(data, words, dice)
    if data.startswith(b"%PDF") and dice.random() < 0.4:
        return _in_stream(data, words, dice)
    return _changed(data, seeds, words, dice)


def _changed(data: bytes, seeds: Sequence[bytes], words: Sequence[bytes], dice: random.Random) -> bytes:
    for _ in range(dice.choice((1, 1, 1, 2, 3, 5, 10))):
        data = dice.choice(_WAYS)(data, seeds, words, dice)[:_MOST]
    return data


def _bit(data: bytes, _: Sequence[bytes], __: Sequence[bytes], dice: random.Random) -> bytes:
    if not data:
        return b"\0"
    made = bytearray(data)
    made[dice.randrange(len(made))] ^= 1 << dice.randrange(8)
    return bytes(made)


def _byte(data: bytes, _: Sequence[bytes], __: Sequence[bytes], dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return (
        data[:at] + bytes([dice.choice((0, 10, 34, 45, 48, 127, 255, dice.randrange(256)))]) + data[at + 1 :]
    )


def _cut(data: bytes, _: Sequence[bytes], __: Sequence[bytes], dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data) + 1), int(dice.expovariate(1 / 30)) + 1
    return data[:at] if dice.random() < 0.1 else data[:at] + data[at + size :]


def _again(data: bytes, _: Sequence[bytes], __: Sequence[bytes], dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data) + 1), int(dice.expovariate(1 / 60)) + 1
    times = dice.choice((1, 1, 2, 10, 1_000, 20_000))
    return data[:at] + data[at : at + size] * times + data[at:]


def _number(data: bytes, _: Sequence[bytes], __: Sequence[bytes], dice: random.Random) -> bytes:
    places = list(_NUMBER.finditer(data, dice.randrange(len(data) + 1)))[:200]
    if not places:
        return data + dice.choice(_EDGES)
    found = dice.choice(places)
    return data[: found.start()] + dice.choice(_EDGES) + data[found.end() :]


def _word(data: bytes, _: Sequence[bytes], words: Sequence[bytes], dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    word = dice.choice(words) if words else b"\xff"
    return data[:at] + word * dice.choice((1, 1, 1, 2, 300)) + data[at + dice.choice((0, len(word))) :]


def _spliced(data: bytes, seeds: Sequence[bytes], _: Sequence[bytes], dice: random.Random) -> bytes:
    other = dice.choice(seeds)
    return data[: dice.randrange(len(data) + 1)] + other[dice.randrange(len(other) + 1) :]


def _moved(data: bytes, _: Sequence[bytes], __: Sequence[bytes], dice: random.Random) -> bytes:
    size = int(dice.expovariate(1 / 60)) + 1
    from_, to = dice.randrange(len(data) + 1), dice.randrange(len(data) + 1)
    part, rest = data[from_ : from_ + size], data[:from_] + data[from_ + size :]
    return rest[:to] + part + rest[to:]


_WAYS: Final[tuple[Callable[[bytes, Sequence[bytes], Sequence[bytes], random.Random], bytes], ...]] = (
    _bit, _byte, _cut, _again, _number, _word, _spliced, _moved,
)  # fmt: skip


def _in_archive(data: bytes, words: Sequence[bytes], dice: random.Random) -> bytes:
    """A part of a ZIP changed, and the whole packed again as if it had been so."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = source.infolist()
        chosen = {dice.choice(parts).filename for _ in range(dice.choice((1, 1, 2)))}
        with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as target:
            for part in parts:
                inside = source.read(part)
                if part.filename in chosen:
                    inside = _changed(inside, [inside], words, dice)
                target.writestr(part.filename, inside)
    return kept.getvalue()


def _in_journal(data: bytes, words: Sequence[bytes], dice: random.Random) -> bytes:
    """An entry changed, and every hash from it on made anew: what the chain proves is what a stranger wrote."""
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.deserialize(data)
        for kind, name in conn.execute(
            "SELECT type, name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            conn.execute(f'DROP {kind} "{name}"')
        conn.execute("PRAGMA ignore_check_constraints = ON")
        last = conn.execute("SELECT max(seq) FROM journal").fetchone()[0]
        at = dice.choice((1, last, dice.randint(1, last), dice.randint(max(1, last - 12), last)))
        body = conn.execute("SELECT body FROM journal WHERE seq = ?", (at,)).fetchone()[0]
        made = _changed(body.encode(), [body.encode()], words, dice).decode("utf-8", "replace")
        conn.execute("UPDATE journal SET body = ? WHERE seq = ?", (made, at))
        previous = bytes(32)
        for seq, text in conn.execute("SELECT seq, body FROM journal ORDER BY seq").fetchall():
            previous = hashlib.sha256(previous + text.encode()).digest()
            conn.execute("UPDATE journal SET hash = ? WHERE seq = ?", (previous.hex(), seq))
        conn.execute("UPDATE precinct SET hash = ?", (previous.hex(),))
        conn.commit()
        return conn.serialize()


def _in_stream(data: bytes, words: Sequence[bytes], dice: random.Random) -> bytes:
    """What is packed inside a PDF changed and packed again; the lengths stay as they were told."""
    places = list(_PACKED.finditer(data))
    if not places:
        return data
    at = dice.choice(places).end()
    end = data.find(b"endstream", at)
    try:
        inside = zlib.decompressobj().decompress(data[at:end], 2_000_000)
    except zlib.error:
        inside = data[at:end]
        return data[:at] + _changed(inside, [inside], words, dice) + data[end:]
    return data[:at] + zlib.compress(_changed(inside, [inside], words, dice)) + data[end:]
