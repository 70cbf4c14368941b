"""Run under `unshare -rm`: a package is brought to real media that do not take it, and what came of each is printed.

A medium that is full is a small file system in memory; write-protected, the same mounted anew; pulled, one that is let go
while its files are written, so that the empty folder of this disk stands in its place.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kzpoll_desktop.exchange.bringing import bring_once
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.workflow.handing.stick import room_for

NAME = "result-123.kzresult"


def run(*words: str) -> None:
    """A command that must do it."""
    subprocess.run(words, check=True)


def tried(stick: Path, size: int) -> str:
    """What bringing so many bytes came to."""
    found = room_for([size], stick)
    fits = "fits" if found.fits else "does not fit"
    try:
        bring_once(os.urandom(size), stick, NAME, device=found.device)
    except FileProblem as problem:
        return f"{fits}, {problem.said.code}"
    return f"{fits}, given"


def main(stick: Path) -> None:
    """Each medium in turn, at the same folder."""
    mount = ("mount", "-t", "tmpfs", "-o", "size=512k", "stick", str(stick))
    run(*mount)
    print(tried(stick, 100_000))
    (stick / NAME).unlink()
    print(tried(stick, 900_000), list(stick.iterdir()))
    run("mount", "-o", "remount,ro", str(stick))
    print(tried(stick, 100_000), list(stick.iterdir()))
    run("mount", "-o", "remount,rw", str(stick))
    real = os.fsync

    def pulled(descriptor: int) -> None:
        real(descriptor)
        os.fsync = real
        run("umount", "-l", str(stick))

    os.fsync = pulled  # type: ignore[assignment]
    print(tried(stick, 300_000), list(stick.iterdir()))


main(Path(sys.argv[1]))
