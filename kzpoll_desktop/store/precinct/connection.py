"""Connections to a precinct file: how it is opened for writing and for reading, and what makes a file one of ours."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import quote

from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.store.errors import fault, known_faults
from kzpoll_desktop.store.precinct import journal, projection, schema
from kzpoll_desktop.store.precinct.guarding import Guarded

# A precinct with all its papers, closed several times, has twenty.
MOST_MEGABYTES: Final = 500
_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100
_APPLICATION_ID: Final = slice(68, 72)
_READ_VERSION: Final = 19
_WAL: Final = 2
# Only another SQLite tool can hold the file for a moment; a person waits no longer than this.
_BUSY_SECONDS: Final = 2.0


def check_header(path: Path) -> bytes:
    """The file's first bytes; StoreError not_found, no_folder, permission, not_a_precinct_file, too_large."""
    with known_faults(path):
        if path.exists() and not path.is_file():
            raise fault("not_a_precinct_file", path)
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
            size = os.fstat(file.fileno()).st_size
    ours = schema.APPLICATION_ID.to_bytes(4, "big")
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC) or header[_APPLICATION_ID] != ours:
        raise fault("not_a_precinct_file", path)
    if size > MOST_MEGABYTES * 1_000_000:
        raise fault("too_large", path, most=MOST_MEGABYTES)
    return header


def log_of(path: Path) -> Path:
    """Where entries stand that are not folded into the file yet."""
    return path.with_name(path.name + "-wal")


def has_log(path: Path) -> bool:
    """Whether there is one; a name so long that its log's cannot be has none."""
    try:
        return log_of(path).exists()
    except OSError:
        return False


def for_writing(path: Path) -> sqlite3.Connection:
    """A connection that saves durably: write-ahead log, every commit on the disk before it returns."""
    conn = _connect(path, "mode=rw")
    try:
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "fullfsync = ON",
            "foreign_keys = ON",
            "recursive_triggers = ON",
        ):
            conn.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        conn.close()
        raise
    return conn


def for_reading(path: Path) -> sqlite3.Connection:
    """A connection that leaves nothing beside the file, on a medium that cannot be written either."""
    header = check_header(path)
    if header[_READ_VERSION] == _WAL and not has_log(path):
        # A log at rest is empty: the file alone is whole, and looking for a log would make one.
        return _connect(path, "immutable=1")
    try:
        return _connect(path, "mode=ro")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CANTOPEN:
            raise
        if log_of(path).stat().st_size:
            # Entries stand in the log alone, and this medium lets nobody read it: it must be copied to a disk first.
            raise fault("read_only", path) from error
        return _connect(path, "immutable=1")


def _connect(path: Path, how: str) -> sqlite3.Connection:
    """A connection to a file of this program's format or an older one; StoreError newer_than_program, strange_tables."""
    # All but letters and digits is quoted, so that neither a share's name nor bytes that are no UTF-8 are taken apart.
    uri = f"file:{quote(os.fsencode(path.absolute()), safe='')}?{how}"
    conn = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS, check_same_thread=False, factory=Guarded
    )
    try:
        if schema.version(conn) > schema.FILE_FORMAT:
            raise fault("newer_than_program", path)
        check_schema(conn, path)
    except BaseException:
        conn.close()
        raise
    return conn


def check_schema(conn: sqlite3.Connection, path: Path) -> None:
    """Nothing stands in the file that could be run and is not ours; StoreError strange_tables names it."""
    name = schema.strange(conn)
    if name:
        raise fault("strange_tables", path, name=shown(name))


@contextlib.contextmanager
def transaction(conn: sqlite3.Connection) -> Iterator[None]:
    """One IMMEDIATE transaction: all of it on the disk, or none."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def verify(conn: sqlite3.Connection, path: Path) -> None:
    """The chain holds and ends where the projection says; StoreError chain_broken, damaged."""
    try:
        _verify(conn, path)
    except (TypeError, ValueError, OverflowError) as error:
        # A damaged page can give a text where a number stood.
        raise fault("damaged", path) from error


def _verify(conn: sqlite3.Connection, path: Path) -> None:
    if not schema.has_kept_tables(conn):
        raise fault("damaged", path)
    journal.verify(conn, path)
    if schema.names_its_head(conn):
        made_from = projection.read_head(conn)
        head = journal.read_head(conn)
        if made_from is not None and made_from != head:
            seq = head.seq if made_from.seq == head.seq else min(made_from.seq, head.seq) + 1
            raise fault("chain_broken", path, seq=seq)
    if conn.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise fault("damaged", path)


def sync_folder(path: Path) -> None:
    """The folder's new name for a file is on the disk too, where the file system can say so."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
