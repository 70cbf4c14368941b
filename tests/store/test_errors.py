"""Every fault of the world has its code; a bug goes through as it is."""

import errno
import sqlite3
from pathlib import Path

import pytest

from kzpoll_desktop.store.errors import known_faults
from tests.shared.samples import refused

SYSTEM = {
    errno.EEXIST: "exists",
    errno.ENOENT: "not_found",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.EROFS: "read_only",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EISDIR: "not_a_precinct_file",
    errno.ENOTDIR: "no_folder",
    errno.ENAMETOOLONG: "name_too_long",
    errno.EIO: "io_error",
}
SQLITE = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR_WRITE: "io_error",
    sqlite3.SQLITE_IOERR_FSYNC: "io_error",
    sqlite3.SQLITE_READONLY_DIRECTORY: "read_only",
    sqlite3.SQLITE_BUSY_SNAPSHOT: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PERM: "permission",
    sqlite3.SQLITE_CANTOPEN_ISDIR: "permission",
    sqlite3.SQLITE_CORRUPT_VTAB: "damaged",
    sqlite3.SQLITE_NOTADB: "not_a_precinct_file",
}


def raised(error: Exception, path: Path) -> None:
    with known_faults(path):
        raise error


@pytest.mark.parametrize("number", SYSTEM)
def test_fault_of_the_system(tmp_path: Path, number: int) -> None:
    told = refused(SYSTEM[number], lambda: raised(OSError(number, "fault"), tmp_path / "123.kzpoll"))
    assert told.said.params["file"] == "123.kzpoll"


@pytest.mark.parametrize("number", SQLITE)
def test_fault_told_by_sqlite(tmp_path: Path, number: int) -> None:
    error = sqlite3.OperationalError("fault")
    error.sqlite_errorcode = number
    told = refused(SQLITE[number], lambda: raised(error, tmp_path / "123.kzpoll"))
    assert told.said.params["file"] == "123.kzpoll"


def test_text_that_is_none_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    refused("damaged", lambda: raised(sqlite3.OperationalError("Could not decode to UTF-8"), path))


def broken(number: int) -> sqlite3.Error:
    error = sqlite3.IntegrityError("a mistake of ours")
    error.sqlite_errorcode = number
    return error


@pytest.mark.parametrize(
    "bug",
    [
        ValueError("bug"),
        broken(sqlite3.SQLITE_CONSTRAINT_CHECK),
        broken(sqlite3.SQLITE_ERROR),
        sqlite3.ProgrammingError("closed"),
    ],
)
def test_bug_goes_through(tmp_path: Path, bug: Exception) -> None:
    with pytest.raises(type(bug)) as caught:
        raised(bug, tmp_path / "123.kzpoll")
    assert caught.value is bug
