"""The journal: entries chained by their hashes, added in order, never changed."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.domain.code.canonical import canonical_bytes
from kzpoll_desktop.domain.ground.stopping import Steps
from kzpoll_desktop.store.errors import fault


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """One journal entry; seq counts from 1, hash is 64 hexadecimal digits."""

    seq: int
    body: dict[str, Any]
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's number and hash; of an empty journal 0 and 64 zeros."""

    seq: int
    hash: str


EMPTY: Final = Head(0, "0" * 64)


def chained(bodies: Iterable[dict[str, Any]], head: Head) -> list[tuple[int, str, str]]:
    """Rows (seq, canonical body, hash) that follow head; ValueError where a body is not numbered so."""
    rows: list[tuple[int, str, str]] = []
    for seq, body in enumerate(bodies, head.seq + 1):
        if body.get("seq") != seq:
            raise ValueError(f"entry {seq} is numbered {body.get('seq')!r}")
        data = canonical_bytes(body)
        head = Head(seq, _link(head.hash, data))
        rows.append((seq, data.decode(), head.hash))
    return rows


def _link(previous: str, body: bytes) -> str:
    """SHA-256 of the previous hash's 32 bytes followed by the canonical body."""
    return hashlib.sha256(bytes.fromhex(previous) + body).hexdigest()


def following(head: Head, body: object, digest: str) -> Head | None:
    """The head after an entry as it stands in a file; None where its hash does not follow from head."""
    if not isinstance(body, bytes) or digest != _link(head.hash, body):
        return None
    return Head(head.seq + 1, digest)


def insert(conn: sqlite3.Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """Add rows made by `chained`."""
    conn.executemany("INSERT INTO journal (seq, body, hash) VALUES (?, ?, ?)", rows)


def read_head(conn: sqlite3.Connection) -> Head:
    """The last entry as it stands in the file."""
    row = conn.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return EMPTY if row is None else Head(*row)


def read_entries(
    conn: sqlite3.Connection, after: int, path: Path, *, most: int = -1
) -> Iterator[StoredEntry]:
    """Entries with a greater number than `after`, oldest first; StoreError chain_broken where a body is no JSON object.

    most: how many at most; all of them where it is negative.
    """
    rows = conn.execute(
        "SELECT seq, body, hash FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", (after, most)
    ).fetchall()
    for seq, text, digest in rows:
        try:
            body = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise fault("chain_broken", path, seq=seq) from error
        if not isinstance(body, dict):
            raise fault("chain_broken", path, seq=seq)
        yield StoredEntry(seq, body, digest)


def read_first(conn: sqlite3.Connection, path: Path) -> dict[str, Any]:
    """The entry that a file began with, nothing verified; StoreError chain_broken where there is none."""
    for entry in read_entries(conn, 0, path, most=1):
        return entry.body
    raise fault("chain_broken", path, seq=1)


def verify(conn: sqlite3.Connection, path: Path) -> None:
    """Every hash follows from the one before; StoreError chain_broken with the first number that does not."""
    head = EMPTY
    rows = conn.execute("SELECT seq, CAST(body AS BLOB), CAST(hash AS TEXT) FROM journal ORDER BY seq")
    for seq, body, digest in Steps(None, 0).through(rows):
        after = following(head, body, digest) if seq == head.seq + 1 else None
        if after is None:
            raise fault("chain_broken", path, seq=head.seq + 1)
        head = after
    if head == EMPTY:
        raise fault("chain_broken", path, seq=1)
