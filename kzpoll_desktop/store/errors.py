"""Known faults of a file on a disk, apart from bugs: the one place where SQLite's and the system's errors get their code."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Param, Said
from kzpoll_desktop.domain.ground.shown import shown_ends
from kzpoll_desktop.domain.ground.stopping import Stopped, is_stopped


@dataclass(frozen=True, slots=True)
class StoreFault(Said):
    """What is wrong with a precinct file, or with the disk that it is on.

    Codes: exists, not_found, no_folder, not_a_precinct_file, newer_than_program, locked, changed_elsewhere,
    disk_full, read_only, permission, name_too_long, io_error, chain_broken, damaged, strange_tables, took_too_long,
    too_large, other_precinct, other_history.
    params: file (its name), name (strange_tables: of the first), most (too_large, in megabytes), folder (no_folder),
    holder (locked; empty where not known), seq (chain_broken); other_precinct: precinct and made of the file, backup,
    its other and other_made; a number of a precinct, a local day and time; other_history: backup, first (the number of its
    first entry that is another), theirs (how many it has from there), ours.
    """

    family = "store"


class StoreError(KzpollError):
    """A precinct file that cannot be made, read or written: it carries a StoreFault."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(StoreFault(code, params))


# What is wrong with the file itself, whatever disk it is on: its journal may still prove something.
DAMAGES: Final = ("chain_broken", "damaged", "not_a_precinct_file", "strange_tables")
_SQLITE_CODES: Final = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "io_error",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PERM: "permission",
    sqlite3.SQLITE_CANTOPEN: "permission",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "not_a_precinct_file",
    sqlite3.SQLITE_INTERRUPT: "took_too_long",
    sqlite3.SQLITE_TOOBIG: "damaged",
}
_SYSTEM_CODES: Final = {
    errno.EEXIST: "exists",
    errno.ENOENT: "not_found",
    errno.ENOTDIR: "no_folder",
    errno.EISDIR: "not_a_precinct_file",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.EROFS: "read_only",
    errno.ENAMETOOLONG: "name_too_long",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
}


@contextmanager
def known_faults(path: Path) -> Iterator[None]:
    """Turn the faults of the world into StoreError; anything else, a bug, goes through as it is."""
    try:
        yield
    except sqlite3.Error as error:
        code = _sqlite_code(error)
        if code is None:
            raise
        if code == "took_too_long" and is_stopped():
            raise Stopped from error
        raise fault(code, path) from error
    except UnicodeDecodeError as error:
        # A name or a message that is no text.
        raise fault("damaged", path) from error
    except OSError as error:
        code = _SYSTEM_CODES.get(error.errno or 0, "io_error")
        if code == "not_found" and not path.parent.is_dir():
            code = "no_folder"
        raise fault(code, path) from error


def fault(code: str, path: Path, **params: Param) -> StoreError:
    """The StoreError of this code about a file."""
    if code == "no_folder":
        params = {"folder": str(path.parent), **params}
    if code == "locked":
        params = {"holder": "", **params}
    return StoreError(code, file=shown_ends(path.name), **params)


def _sqlite_code(error: sqlite3.Error) -> str | None:
    number: int | None = getattr(error, "sqlite_errorcode", None)
    if number is not None:
        return _SQLITE_CODES.get(number & 0xFF)
    # Without a number it comes from Python's module: text in the file that is no UTF-8, or a mistake of ours.
    return "damaged" if type(error) is sqlite3.OperationalError else None
