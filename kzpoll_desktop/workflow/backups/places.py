"""Where a precinct file lies: folders that a system empties by itself, and a place where work is safe from that."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.store import PrecinctFile, StoreError, free_name
from kzpoll_desktop.workflow.backups.backup import file_id

# Under the settings of a user of Windows: what browsers and mail programs open from, before anything is saved.
_OF_WINDOWS: Final = (("Temp",), ("Microsoft", "Windows", "INetCache"))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file would lie in a folder; there: it lies there already, with at least the same entries."""

    path: Path
    there: bool


def is_temporary(path: Path) -> bool:
    """Whether a file lies where programs put what they show out of a ZIP or a letter, and a system empties it."""
    real = Path(os.path.realpath(path))
    return any(real.is_relative_to(os.path.realpath(folder)) for folder in _emptied())


def _emptied() -> Iterator[Path]:
    """The folders that are emptied by the system or by the program that filled them."""
    yield Path(tempfile.gettempdir())
    if sys.platform == "win32":
        yield from (
            Path(os.environ["LOCALAPPDATA"], *parts) for parts in _OF_WINDOWS if "LOCALAPPDATA" in os.environ
        )
        return
    yield Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser()
    # Where a file manager shows the inside of an archive.
    if os.environ.get("XDG_RUNTIME_DIR"):
        yield Path(os.environ["XDG_RUNTIME_DIR"])


def place_in(folder: Path, path: Path) -> Place:
    """Where a copy of the file goes in a folder: under its own name, beside another file of that name under a free one."""
    target = folder / path.name
    if not target.exists():
        return Place(target, there=False)
    if (
        file_id(target) is not None
        and file_id(target) == file_id(path)
        and _entries(target) >= _entries(path)
    ):
        return Place(target, there=True)
    return Place(free_name(target, "copy"), there=False)


def _entries(path: Path) -> int:
    """How many entries a file has; none where it cannot be read."""
    try:
        with PrecinctFile.open(path, read_only=True) as file:
            return file.head.seq
    except StoreError:
        return 0


def bring(path: Path, folder: Path) -> Path:
    """The file in that folder, copied there whole where it is not yet; StoreError, FileProblem where it cannot be."""
    place = place_in(folder, path)
    if not place.there:
        make_folder(folder)
        with PrecinctFile.open(path, read_only=True) as file:
            file.save_copy(place.path)
    return place.path
