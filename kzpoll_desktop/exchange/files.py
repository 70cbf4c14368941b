"""Reads and writes text files within limits; every fault of a file is a code with the file's name and the place in it."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import FileFault, Param
from kzpoll_desktop.domain.ground.shown import shown_ends

MAX_FILE: Final = 4_000_000
MAX_LINE: Final = 1_000_000
_BOM: Final = b"\xef\xbb\xbf"
_CHUNK: Final = 65_536
# Windows would change line ends without its own flag.
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_PRIVATE: Final = 0o600
_USUAL: Final = 0o666

_READING: Final = {
    errno.ENOENT: "not_found",
    errno.ENOTDIR: "not_found",
    errno.ENAMETOOLONG: "not_found",
    errno.EINVAL: "not_found",
    errno.EISDIR: "is_a_folder",
    errno.EACCES: "unreadable",
    errno.EPERM: "unreadable",
    errno.ELOOP: "link_loop",
}
_WRITING: Final = {
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EEXIST: "no_folder",
    errno.EISDIR: "is_a_folder",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.EROFS: "read_only",
    errno.ENAMETOOLONG: "name_too_long",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    # A stick that was pulled, as the system tells it while files of it are open.
    errno.ENODEV: "medium_gone",
    errno.ENXIO: "medium_gone",
    errno.ESTALE: "medium_gone",
}


class FileProblem(KzpollError):
    """A file that cannot be used. params: file (its name), path, line and column inside it where known, and the code's own.

    Codes of this module: not_found, is_a_folder, not_a_file, link_loop, unreadable, read_failed, empty_file, too_large
    (most: bytes), line_too_long (most: bytes), not_utf8 (byte, from 0), utf16; writing: no_folder, is_a_folder,
    permission, read_only, disk_full, name_too_long, medium_gone, io_error. A Malformed content keeps its own code.
    """

    def __init__(self, code: str, file: Path, /, **params: Param) -> None:
        super().__init__(FileFault(code, {"file": shown_name(file), **params}))


def shown_name(path: Path) -> str:
    """The name of a file fit to stand in a sentence: one line, no control characters, at most 120 characters."""
    return shown_ends(path.name or str(path))


@contextmanager
def naming(path: Path, line: int | None = None) -> Iterator[None]:
    """A content that does not fit its format becomes a FileProblem of this file and, where given, this line."""
    try:
        yield
    except FileProblem:
        raise
    except KzpollError as error:
        raise named(error, path, line) from None


def named(error: KzpollError, path: Path, line: int | None = None) -> FileProblem:
    """The FileProblem of a content that does not fit its format; line: of the file, where it has a record a line."""
    params = dict(error.said.params)
    if not params.get("path"):
        params.pop("path", None)
    if line is not None:
        params["line"] = line
    return FileProblem(error.said.code, path, **params)


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileProblem(_READING.get(error.errno or 0, "read_failed"), path) from error


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """An ordinary file open for reading bytes; FileProblem not_found, is_a_folder, not_a_file, link_loop, unreadable.

    What is no ordinary file is never opened: a pipe would wait for a writer and a device has no end.
    """
    with _reading(path):
        try:
            mode = path.stat().st_mode
        except ValueError:
            # A name with a NUL or half a character names no file on any system.
            raise FileProblem("not_found", path) from None
    if stat.S_ISDIR(mode):
        raise FileProblem("is_a_folder", path)
    if not stat.S_ISREG(mode):
        raise FileProblem("not_a_file", path)
    with _reading(path):
        file = path.open("rb")
    with file:
        yield file


def read_bytes(path: Path, limit: int = MAX_FILE) -> bytes:
    """All bytes of a file; FileProblem empty_file, too_large, or one of `opened`."""
    with opened(path) as file, _reading(path):
        data = file.read(limit + 1)
    if len(data) > limit:
        raise FileProblem("too_large", path, most=limit)
    if not data:
        raise FileProblem("empty_file", path)
    return data


def read_text(path: Path, limit: int = MAX_FILE) -> str:
    """The text of a UTF-8 file, a byte order mark left out; FileProblem not_utf8, utf16, or one of `read_bytes`."""
    return decoded(read_bytes(path, limit), path)


def decoded(data: bytes, path: Path, line: int | None = None) -> str:
    """Bytes as UTF-8 text, a byte order mark left out; line: which line of the file they are, where it is read by lines."""
    place = {} if line is None else {"line": line}
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileProblem("utf16", path, **place)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise FileProblem("not_utf8", path, byte=error.start, **place) from None
    text = text.removeprefix("\ufeff")
    if line is None and not text.strip():
        raise FileProblem("empty_file", path)
    return text


def read_lines(path: Path, limit: int = MAX_LINE) -> Iterator[tuple[int, bytes | FileProblem]]:
    """Every line that is not blank with its number from 1; one that is too long is a FileProblem and does not stop the rest."""
    with opened(path) as file:
        number = 0
        while True:
            line = _read_line(file, limit + 1, path)
            if not line:
                return
            number += 1
            if len(line) > limit and not line.endswith(b"\n"):
                with _reading(path):
                    _skip_line(file)
                yield number, FileProblem("line_too_long", path, line=number, most=limit)
                continue
            if number == 1:
                line = line.removeprefix(_BOM)
            if not line.isspace() and line:
                yield number, line


def _read_line(file: BinaryIO, most: int, path: Path) -> bytes:
    try:
        return file.readline(most)
    except OSError as error:
        with _reading(path):
            raise error


def _skip_line(file: BinaryIO) -> None:
    while (rest := file.readline(_CHUNK)) and not rest.endswith(b"\n"):
        pass


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """A fault of the disk while a file or folder is written becomes a FileProblem of it: see the codes of `write_bytes`."""
    try:
        yield
    except OSError as error:
        raise FileProblem(_WRITING.get(error.errno or 0, "io_error"), path) from error


def own_folder() -> Path:
    """Where the program keeps its own files for this user, as the system has it; the same for window and command."""
    import platformdirs

    return platformdirs.user_data_path("kzpoll", appauthor=False)


def make_folder(folder: Path, *, private: bool = False) -> None:
    """Make a folder with those above it where they are missing; FileProblem no_folder, permission, read_only, disk_full.

    private: a new one is open to nobody but the user.
    """
    with writing(folder):
        folder.mkdir(0o700 if private else 0o777, parents=True, exist_ok=True)


def write_bytes(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a whole file or nothing: into a neighbour that is flushed to the disk and then takes the file's place.

    private: nobody but the user may read it; a file for others has the usual permissions.

    FileProblem no_folder, is_a_folder, permission, read_only, disk_full, name_too_long, io_error.
    """
    neighbour = path.with_name(f".{path.name[:100]}.{os.urandom(4).hex()}.part")
    with writing(path):
        try:
            with os.fdopen(os.open(neighbour, _NEW, _PRIVATE if private else _USUAL), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            neighbour.replace(path)
        except BaseException:
            # What made it fail is told, not that a medium that is gone cannot be tidied up either.
            with suppress(OSError):
                neighbour.unlink(missing_ok=True)
            raise
        flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make the new name durable too, where the system lets a folder be flushed; the file itself is whole already."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(descriptor)


def write_text(path: Path, text: str, *, private: bool = False) -> None:
    """Write a UTF-8 text as `write_bytes` does."""
    write_bytes(path, text.encode(), private=private)
