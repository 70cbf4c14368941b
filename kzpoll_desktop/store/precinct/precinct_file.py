"""One open precinct file: added to, read, rebuilt, copied."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kzpoll_desktop.store.errors import StoreError, fault, known_faults
from kzpoll_desktop.store.precinct import connection, copying, journal, schema
from kzpoll_desktop.store.precinct import projection as tables
from kzpoll_desktop.store.precinct.guarding import Guarded
from kzpoll_desktop.store.precinct.journal import EMPTY, Head, StoredEntry
from kzpoll_desktop.store.precinct.lock import WriterLock
from kzpoll_desktop.store.precinct.projection import Projection
from kzpoll_desktop.store.precinct.salvage import copied


class PrecinctFile:
    """A precinct file, from `create` or `open` until `close`; its methods may be called from any thread.

    path: where it is; read_only: nothing can be added. Every method raises StoreError for a fault of the world.
    """

    def __init__(self, path: Path, conn: sqlite3.Connection, lock: WriterLock | None) -> None:
        """For `create` and `open`; lock: None where the file is open for reading only."""
        self.path = path
        self.read_only = lock is None
        self._conn = conn
        self._lock = lock
        self._guard = threading.RLock()
        self._identity = _identity(path)
        self._projection: Projection | None = None

    # --- opening and closing

    @classmethod
    def create(cls, path: Path, first: dict[str, Any], projection: Projection) -> Self:
        """A new file with its first entry; StoreError exists, no_folder, disk_full, …, and then there is no file."""
        with known_faults(path):
            lock = WriterLock(path)
            try:
                if path.exists():
                    raise fault("exists", path)
                with copying.unfinished(path) as part:
                    _write_new(part, first, projection)
                try:
                    return cls._opened(path, lock)
                except BaseException:
                    # There was room for the file and none for working on it.
                    for left in (path, *copying.side_files(path)):
                        with contextlib.suppress(OSError):
                            left.unlink()
                    raise
            except BaseException:
                lock.release()
                raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """An existing file, its chain verified; StoreError.

        An older or altered set of tables is made anew, after a copy beside the file; see `needs_rebuild`.
        """
        with known_faults(path):
            connection.check_header(path)
            if read_only:
                return cls._opened(path, None)
            lock = WriterLock(path)
            try:
                return cls._opened(path, lock)
            except BaseException:
                lock.release()
                raise

    @classmethod
    def _opened(cls, path: Path, lock: WriterLock | None) -> Self:
        if lock is not None:
            _verify_untouched(path)
        conn = connection.for_reading(path) if lock is None else connection.for_writing(path)
        try:
            if lock is None:
                connection.verify(conn, path)
            if lock is not None and not schema.is_current(conn):
                copying.save_copy(conn, copying.free_name(path, f"before-{schema.FILE_FORMAT}"))
                with connection.transaction(conn):
                    schema.prepare(conn)
            file = cls(path, conn, lock)
            if schema.is_current(conn):
                # Rows of another type than they were written in are made anew from the journal.
                with contextlib.suppress(TypeError, ValueError, OverflowError):
                    file._projection = tables.read(conn)
            return file
        except BaseException:
            conn.close()
            raise

    def close(self) -> None:
        """Leave the file alone on the disk, without a log beside it, and let others write."""
        with self._guard:
            try:
                # Where this fails (a full disk, a reader) the log stays beside the file, and nothing is lost.
                with contextlib.suppress(sqlite3.Error, OSError):
                    self._begin()
                    if not self.read_only and _identity(self.path) == self._identity:
                        self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                        self._conn.execute("PRAGMA journal_mode = DELETE").fetchone()
            finally:
                self._conn.close()
                if self._lock is not None:
                    self._lock.release()
                    self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- reading

    @property
    def head(self) -> Head:
        """The last entry as it stands in the file now."""
        with self._reading():
            return journal.read_head(self._conn)

    def has(self, head: Head) -> bool:
        """Whether the journal has this entry under this number."""
        with self._reading():
            row = self._conn.execute("SELECT hash FROM journal WHERE seq = ?", (head.seq,)).fetchone()
        return row is not None and row[0] == head.hash

    def entries(self, after: int = 0) -> Iterator[StoredEntry]:
        """The entries with a greater number than `after`, oldest first, as they stand now."""
        with self._reading():
            return journal.read_entries(self._conn, after, self.path)

    def blob(self, digest: str) -> bytes:
        """A made file by its SHA-256; StoreError damaged where it is not there or its bytes are others."""
        with self._reading():
            row = self._conn.execute("SELECT bytes FROM blob WHERE digest = ?", (digest,)).fetchone()
        if row is None or hashlib.sha256(row[0]).hexdigest() != digest:
            raise fault("damaged", self.path)
        data: bytes = row[0]
        return data

    def blobs(self) -> tuple[str, ...]:
        """The digests of all made files, sorted."""
        with self._reading():
            return tuple(row[0] for row in self._conn.execute("SELECT digest FROM blob ORDER BY digest"))

    @property
    def needs_rebuild(self) -> bool:
        """The projection tables are empty after a migration or repair; `rebuild` or the next entry fills them."""
        return self._projection is None

    def altered_tables(self) -> tuple[str, ...]:
        """The tables, triggers and views that are not as this program makes them, others that it does not make too."""
        with self._reading():
            return schema.altered(self._conn)

    def stored_projection(self) -> Projection:
        """The projection as it stands in the tables; StoreError damaged where it waits to be rebuilt."""
        with self._reading():
            found = tables.read(self._conn) if schema.is_current(self._conn) else None
        if found is None:
            raise fault("damaged", self.path)
        return found

    def verify_chain(self) -> None:
        """Every hash follows from the one before, to the last entry; StoreError chain_broken (seq), damaged."""
        with self._reading():
            connection.verify(self._conn, self.path)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        with self._guard, known_faults(self.path):
            self._begin()
            yield

    def _begin(self) -> None:
        """What is done now has its own time."""
        if isinstance(self._conn, Guarded):
            self._conn.begin()

    # --- writing

    def append(self, bodies: Sequence[dict[str, Any]], expected: Head, projection: Projection) -> Head:
        """Add entries after `expected`, with the state they lead to; on the disk when it returns.

        StoreError changed_elsewhere where the journal has another head; then, and at every fault, nothing is written.
        """
        return self.append_with_blobs(bodies, {}, expected, projection)

    def append_with_blobs(
        self,
        bodies: Sequence[dict[str, Any]],
        blobs: Mapping[str, bytes],
        expected: Head,
        projection: Projection,
    ) -> Head:
        """As `append`, with made files by their SHA-256, in the same transaction; ValueError for a wrong digest."""
        for digest, data in blobs.items():
            if hashlib.sha256(data).hexdigest() != digest:
                raise ValueError(f"{digest} is not the SHA-256 of these bytes")
        rows = journal.chained(bodies, expected)
        after = tables.frozen(projection)
        with self._writing():
            if journal.read_head(self._conn) != expected:
                raise fault("changed_elsewhere", self.path)
            journal.insert(self._conn, rows)
            _keep(self._conn, blobs)
            if blobs:
                schema.settle_steps(self._conn)
            head = Head(*rows[-1][::2]) if rows else expected
            tables.write(self._conn, self._projection, after, head)
        self._projection = after
        return head

    def rebuild(self, projection: Projection) -> None:
        """Write all projection tables anew from the state that the journal gives."""
        after = tables.frozen(projection)
        with self._writing():
            tables.write(self._conn, None, after, journal.read_head(self._conn))
        self._projection = after

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        with self._guard, known_faults(self.path):
            if self.read_only:
                raise fault("read_only", self.path)
            if _identity(self.path) != self._identity:
                # Moved, and another put in its place: what is added here would be seen by nobody.
                raise fault("changed_elsewhere", self.path)
            self._begin()
            with connection.transaction(self._conn):
                yield

    def checkpoint(self) -> None:
        """Bring everything from the log into the file, so that the file alone is whole; StoreError locked where one reads."""
        if not self.read_only:
            with self._reading():
                busy, _, _ = self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if busy:
                    raise fault("locked", self.path)

    def save_copy(self, target: Path) -> None:
        """A verified whole copy in one file, replacing target where it exists; StoreError about target."""
        with self._guard, known_faults(target):
            if target.exists() and target.samefile(self.path):
                raise fault("exists", target)
            self._begin()
            copying.save_copy(self._conn, target)


def first_entry(path: Path) -> dict[str, Any]:
    """The entry that a file began with, read without verifying the rest; StoreError where it cannot be read."""
    with known_faults(path), contextlib.closing(connection.for_reading(path)) as conn:
        return journal.read_first(conn, path)


def _verify_untouched(path: Path) -> None:
    """A damaged file is never written to, and opening one for writing already writes its first page.

    A log that a killed process left alone beside the file cannot be read without writing either: then a copy is read.
    """
    try:
        with known_faults(path), contextlib.closing(connection.for_reading(path)) as looking:
            _verify_all(looking, path)
    except StoreError as problem:
        if problem.said.code != "read_only":
            raise
        with (
            copied(path) as copy,
            known_faults(path),
            contextlib.closing(sqlite3.connect(copy, isolation_level=None, factory=Guarded)) as conn,
        ):
            connection.check_schema(conn, path)
            _verify_all(conn, path)


def _verify_all(conn: sqlite3.Connection, path: Path) -> None:
    """The chain, the pages, and that every table made from the journal can be read."""
    connection.verify(conn, path)
    if schema.is_current(conn):
        with contextlib.suppress(TypeError, ValueError, OverflowError):
            tables.read(conn)


def _write_new(part: Path, first: dict[str, Any], projection: Projection) -> None:
    rows = journal.chained([first], EMPTY)
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as conn:
        conn.execute("PRAGMA synchronous = FULL")
        with connection.transaction(conn):
            schema.prepare(conn)
            journal.insert(conn, rows)
            tables.write(conn, None, projection, Head(*rows[0][::2]))


def _keep(conn: sqlite3.Connection, blobs: Mapping[str, bytes]) -> None:
    if blobs:
        conn.executemany(
            "INSERT INTO blob (digest, bytes) SELECT ?1, ?2"
            " WHERE NOT EXISTS (SELECT 1 FROM blob WHERE digest = ?1)",
            [(digest, data) for digest, data in blobs.items()],
        )


def _identity(path: Path) -> tuple[int, int]:
    """Which file stands under this name; OSError where none does."""
    status = path.stat()
    return status.st_dev, status.st_ino
