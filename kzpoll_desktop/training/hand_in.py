"""Hands in practice: a whole copy of its file on a stick or in the class folder, never over another; the names apart."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.exchange.files import FileProblem, naming, read_bytes, read_text, write_text, writing
from kzpoll_desktop.workflow.desk import Desk

FORMAT: Final = "kzpoll-hand/1"
NAMES: Final = ".kzhand.json"
MOST_NAMES: Final = 20
LONGEST_NAME: Final = 200
_MOST_BYTES: Final = 64 * 1024
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def hand_in(desk: Desk, folder: Path, names: Sequence[str] = ()) -> Path:
    """Copy the file of a desk into a folder under its own name, or a free one, and say which; StoreError, FileProblem.

    names: of who sat there, as they want to be called; none is a matter of course. They are kept in a file of their own
    that can be taken away alone, and nowhere else.
    """
    with tempfile.TemporaryDirectory(prefix="kzpoll-", ignore_cleanup_errors=True) as own:
        whole = Path(own) / desk.path.name
        desk.save_copy(whole)
        handed = bring(read_bytes(whole), folder, desk.path.name)
    kept = [one.strip() for one in names if one.strip()]
    if kept:
        told = {"format": FORMAT, "names": [name[:LONGEST_NAME] for name in kept[:MOST_NAMES]]}
        write_text(names_file(handed), json.dumps(told, ensure_ascii=False, indent=1) + "\n", private=True)
    return handed


def bring(data: bytes, folder: Path, name: str) -> Path:
    """Write bytes under a hidden name, read them back, and only then give them a name that nothing has yet.

    FileProblem no_folder, disk_full, …; io_error where the medium does not give back what was written.
    """
    part = folder / f".{name[:100]}.{os.urandom(4).hex()}.part"
    with writing(folder / name):
        try:
            with os.fdopen(os.open(part, _NEW, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if hashlib.sha256(part.read_bytes()).digest() != hashlib.sha256(data).digest():
                raise FileProblem("io_error", folder / name)
            return _named(part, folder, name)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _named(part: Path, folder: Path, name: str) -> Path:
    """The first free name: as it is, then with -2, -3 … before its ending; two at the same time get one each."""
    stem, ending = Path(name).stem, Path(name).suffix
    for number in count(1):
        target = folder / (name if number == 1 else f"{stem}-{number}{ending}")
        # A name is taken by making it: nobody else can make it too.
        with contextlib.suppress(FileExistsError):
            try:
                os.link(part, target)
            except FileExistsError:
                raise
            except OSError:
                # A stick that has no links: the empty file that takes the name is replaced by the whole one.
                os.close(os.open(target, _NEW, 0o600))
                part.replace(target)
            return target
    raise AssertionError("there is always another number")


def names_file(handed: Path) -> Path:
    """The neighbour that has the names of a hand-in."""
    return handed.with_name(handed.stem + NAMES)


def names_of(handed: Path) -> tuple[str, ...]:
    """The names beside a hand-in; none where no such file is there. FileProblem where it is no list of names."""
    path = names_file(handed)
    if not path.exists():
        return ()
    text = read_text(path, _MOST_BYTES)
    with naming(path):
        found = decode.keyed(decode.parse(text), "", frozenset({"format", "names"}))
        decode.one_of(found["format"], "format", (FORMAT,))
        return decode.each(
            found["names"], "names", lambda raw, at: decode.text(raw, at, most=LONGEST_NAME), MOST_NAMES
        )
