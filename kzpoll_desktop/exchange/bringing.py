"""Brings a finished file onto a medium under a name that nothing has: hidden first, read back, compared, then named."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.stopping import Report, breathe
from kzpoll_desktop.exchange.files import FileProblem, flush_folder, opened, writing

_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_PART: Final = ".part"
_CHUNK: Final = 1 << 20
# So much is written before it is flushed: on a slow stick a person who waits sees how far it is, and can stop.
_AT_ONCE: Final = 1 << 18
# What a medium takes for itself beside a file's bytes: its name, and the rest of its last cluster.
_BESIDE: Final = 128 * 1024


def bytes_needed(size: int) -> int:
    """The room that a medium has to have for a file of this size."""
    return size + _BESIDE


def bytes_free(folder: Path) -> int:
    """The room that there is where a folder is; FileProblem no_folder, io_error."""
    with writing(folder):
        return shutil.disk_usage(folder).free


def device_of(folder: Path) -> int:
    """Which disk or medium a folder is on; FileProblem no_folder, io_error."""
    with writing(folder):
        return folder.stat().st_dev


def bring(
    data: bytes,
    folder: Path,
    name: str,
    *,
    private: bool = False,
    device: int | None = None,
    report: Report | None = None,
) -> Path:
    """Write bytes under a hidden name, read them back, and only then give them a name that nothing has yet: with -2, -3 ….

    Whenever it ends in between, nothing has a new name, and what was there is as it was. private: for the user alone.
    device: what the folder is to be on; pulled in the middle, an empty folder of this disk may stand there (medium_gone).
    report: after each part that the medium has. Stopped where it is wanted no more. FileProblem no_folder, disk_full,
    permission, read_only, medium_gone, …; io_error where the medium does not give back what was written.
    """
    with writing(folder / name):
        part = folder / f".{name[:100]}.{os.urandom(4).hex()}{_PART}"
        try:
            stays(folder, device)
            with os.fdopen(os.open(part, _NEW, 0o600 if private else 0o666), "wb") as file:
                for at in range(0, len(data), _AT_ONCE):
                    breathe()
                    file.write(data[at : at + _AT_ONCE])
                    file.flush()
                    os.fsync(file.fileno())
                    if report is not None:
                        report(min(at + _AT_ONCE, len(data)), len(data))
            try:
                whole = _holds(part, data)
            except FileProblem:
                whole = False
            stays(folder, device)
            if not whole:
                raise FileProblem("io_error", folder / name)
            breathe()
            made = _named(part, folder, name)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        flush_folder(folder)
    return made


def stays(folder: Path, device: int | None) -> None:
    """A folder is still on a disk or medium, where that was asked for; FileProblem medium_gone, OSError."""
    if device is not None and folder.stat().st_dev != device:
        raise FileProblem("medium_gone", folder)


def bring_once(
    data: bytes, folder: Path, name: str, *, device: int | None = None, report: Report | None = None
) -> tuple[Path, bool]:
    """As `bring`; where these very bytes have the name, or one with a number, already, it is that file and nothing is written.

    The answer's second part: whether it was written now.
    """
    with writing(folder):
        stays(folder, device)
        _sweep(folder, name)
    for place in _names(folder, name):
        if not os.path.lexists(place):
            break
        with contextlib.suppress(OSError, FileProblem):
            if place.stat().st_size == len(data) and _holds(place, data):
                return place, False
    return bring(data, folder, name, device=device, report=report), True


def _sweep(folder: Path, name: str) -> None:
    """Take away what was left hidden where bringing this file was cut off."""
    left = re.compile(re.escape(f".{name[:100]}.") + r"[0-9a-f]{8}" + re.escape(_PART))
    for path in folder.iterdir():
        if left.fullmatch(path.name):
            with contextlib.suppress(OSError):
                path.unlink()


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file has these bytes as the medium gives them, not as the system remembers them, where it can be told so."""
    at = 0
    with opened(path) as file:
        if hasattr(os, "posix_fadvise"):
            with contextlib.suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            if chunk != data[at : at + len(chunk)]:
                return False
            at += len(chunk)
    return at == len(data)


def _names(folder: Path, name: str) -> Iterator[Path]:
    """The names that a file may get, the best first."""
    stem, ending = Path(name).stem, Path(name).suffix
    for number in count(1):
        yield folder / (name if number == 1 else f"{stem}-{number}{ending}")


def _named(part: Path, folder: Path, name: str) -> Path:
    """The first free name; two at the same time get one each where the medium has links, or the system does not replace."""
    for target in _names(folder, name):
        with contextlib.suppress(FileExistsError):
            try:
                os.link(part, target)
            except FileExistsError:
                raise
            except OSError:
                # A stick that has no links.
                if os.path.lexists(target):
                    continue
                part.rename(target)
            return target
    raise AssertionError("there is always another number")
