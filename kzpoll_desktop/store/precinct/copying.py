"""A new file beside its final name, whole or not at all: how a precinct file is first made and how a copy is saved."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kzpoll_desktop.store.errors import fault
from kzpoll_desktop.store.precinct import connection, journal
from kzpoll_desktop.store.precinct.guarding import Guarded
from kzpoll_desktop.store.precinct.lock import WriterLock

# Of the 255 bytes of a name; a Kazakh letter takes two.
_MOST_BYTES = 200
_SIDE_FILES = ("-wal", "-shm", "-journal")


@contextlib.contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """An empty file of the user's own in target's folder; moved to target when the block ends, removed when it fails."""
    refuse_orphaned_log(target)
    handle, name = tempfile.mkstemp(prefix=f".{_short(target.name)}.", suffix=".part", dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.replace(target)
    except BaseException:
        for leftover in (part, *side_files(part)):
            with contextlib.suppress(OSError):
                leftover.unlink()
        raise
    connection.sync_folder(target)


def side_files(path: Path) -> tuple[Path, ...]:
    """What SQLite may keep beside a file."""
    return tuple(path.with_name(path.name + ending) for ending in _SIDE_FILES)


def refuse_orphaned_log(path: Path) -> None:
    """A log that another file of this name left would be read into the new one: StoreError exists, naming it."""
    for beside in side_files(path):
        if beside.exists():
            raise fault("exists", beside)


def save_copy(source: sqlite3.Connection, target: Path) -> None:
    """A verified whole copy at target, replacing what was there; in one file, without a log, so that any tool reads it."""
    with WriterLock(target), unfinished(target) as part:
        with contextlib.closing(sqlite3.connect(part, isolation_level=None, factory=Guarded)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.verify(copy, target)
            if journal.read_head(copy) != journal.read_head(source):
                raise fault("changed_elsewhere", target)
        with part.open("r+b") as file:
            os.fsync(file.fileno())


def _short(name: str) -> str:
    """As much of a name as leaves room for what is put around it; where nothing is cut off, exactly the name."""
    data = os.fsencode(name)
    return name if len(data) <= _MOST_BYTES else data[:_MOST_BYTES].decode(errors="ignore")


def free_name(path: Path, mark: str) -> Path:
    """A neighbour's name that nothing has yet: stem.mark.suffix, then stem.mark-2.suffix and so on."""
    stem = _short(path.stem)
    candidate = path.with_name(f"{stem}.{mark}{path.suffix}")
    number = 2
    while candidate.exists():
        candidate = path.with_name(f"{stem}.{mark}-{number}{path.suffix}")
        number += 1
    return candidate
