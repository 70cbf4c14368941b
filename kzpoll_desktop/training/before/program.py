"""The program itself on a stick: only a bundle that was made to run from one is copied, everything else is left out."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import kzpoll_desktop
from kzpoll_desktop.domain.ground.stopping import breathe
from kzpoll_desktop.exchange.files import FileProblem, writing

# Beside the program in a bundle that runs from a stick; its own files go to the folder of this name there.
MARK: Final = "portable.txt"
OWN: Final = "data"
NAME: Final = "kzpoll"
_DEEPEST: Final = 6


def bundle(package: Path | None = None) -> Path | None:
    """The folder of the bundle that this program runs from; None where it is installed, or runs from a checkout."""
    inside = (package or Path(kzpoll_desktop.__file__)).resolve()
    for folder in list(inside.parents)[:_DEEPEST]:
        if (folder / MARK).is_file():
            return folder
    return None


def copy_program(of: Path, into: Path) -> Path:
    """Copy a bundle without anybody's own files, under a hidden name first; each file is compared. FileProblem, Stopped."""
    target, part = into / NAME, into / f".{NAME}.{os.urandom(4).hex()}.part"
    with writing(target):
        try:
            for path in _files(of):
                breathe()
                copy = part / path.relative_to(of)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, copy)
                if _digest(copy) != _digest(path):
                    raise FileProblem("io_error", copy)
            if target.exists():
                if not (target / MARK).is_file():
                    raise FileProblem("in_the_way", target)
                # An earlier copy is in the way of the whole one only from here on.
                shutil.rmtree(target)
            part.rename(target)
        finally:
            with suppress(OSError):
                shutil.rmtree(part)
    return target


def _files(of: Path) -> Iterator[Path]:
    for path in sorted(of.rglob("*")):
        if path.relative_to(of).parts[0] != OWN and path.is_file() and not path.is_symlink():
            yield path


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
