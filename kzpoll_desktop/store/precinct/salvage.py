"""What the journal of a damaged file still proves: its entries from the first on, as far as their hashes follow each other."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.store.errors import known_faults
from kzpoll_desktop.store.precinct import journal, schema
from kzpoll_desktop.store.precinct.connection import has_log, log_of
from kzpoll_desktop.store.precinct.guarding import Guarded
from kzpoll_desktop.store.precinct.journal import EMPTY

# What reading a damaged page can give: an error of SQLite, a text that is none, another type than stood there.
_UNREADABLE: Final = (sqlite3.Error, ValueError, TypeError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class Salvage:
    """bodies: the proved entries in order, hashes: theirs; blobs: made files whose bytes are whole, by digest."""

    bodies: tuple[dict[str, Any], ...]
    hashes: tuple[str, ...]
    blobs: dict[str, bytes]


def salvage(path: Path) -> Salvage:
    """Read a damaged file through a copy of it; the file itself is never opened by SQLite and never written to.

    The log beside it is read with it, and left out where that proves more. StoreError where the file cannot be copied.
    """
    found = _read(path, with_log=True)
    if not has_log(path):
        return found
    return max(found, _read(path, with_log=False), key=lambda one: len(one.bodies))


@contextlib.contextmanager
def copied(path: Path, *, with_log: bool = True) -> Iterator[Path]:
    """A copy of a file, and of the log beside it, that may be opened in any way; gone when the block ends."""
    with tempfile.TemporaryDirectory(prefix="kzpoll-") as folder:
        copy = Path(folder) / "copy.kzpoll"
        with known_faults(path):
            shutil.copyfile(path, copy)
            if with_log and has_log(path):
                shutil.copyfile(log_of(path), log_of(copy))
        yield copy


def _read(path: Path, *, with_log: bool) -> Salvage:
    with copied(path, with_log=with_log) as copy:
        try:
            with contextlib.closing(sqlite3.connect(copy, isolation_level=None, factory=Guarded)) as conn:
                if not schema.has_journal(conn):
                    # What stands under that name is asked nothing.
                    return Salvage((), (), {})
                proved = list(_proved(conn))
                bodies, hashes = tuple(body for body, _ in proved), tuple(digest for _, digest in proved)
                return Salvage(bodies, hashes, dict(_whole_blobs(conn)))
        except _UNREADABLE:
            return Salvage((), (), {})


def _proved(conn: sqlite3.Connection) -> Iterator[tuple[dict[str, Any], str]]:
    head = EMPTY
    while True:
        try:
            row = conn.execute(
                "SELECT CAST(body AS BLOB), CAST(hash AS TEXT) FROM journal WHERE seq = ?", (head.seq + 1,)
            ).fetchone()
            after = None if row is None else journal.following(head, row[0], row[1])
            body = None if after is None else json.loads(row[0])
        except _UNREADABLE:
            return
        if after is None or not isinstance(body, dict):
            return
        head = after
        yield body, head.hash


def _whole_blobs(conn: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    try:
        digests = [row[0] for row in conn.execute("SELECT digest FROM blob")]
    except _UNREADABLE:
        return
    for digest in digests:
        with contextlib.suppress(*_UNREADABLE):
            row = conn.execute("SELECT bytes FROM blob WHERE digest = ?", (digest,)).fetchone()
            if row is not None and hashlib.sha256(row[0]).hexdigest() == digest:
                yield digest, row[0]
