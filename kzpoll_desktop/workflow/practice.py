"""Makes a fresh practice precinct file in a folder and says its name: `python -m kzpoll_desktop.workflow.practice DIR`."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from kzpoll_desktop.domain.ground.clock import Clock, SystemClock
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import free_path, practice_precinct


def make_practice(folder: Path, clock: Clock) -> Desk:
    """The practice precinct that comes with the program, nothing counted; FileProblem or StoreError where that fails."""
    make_folder(folder)
    made = practice_precinct()
    path = free_path(folder, made.record.precinct.number, practice=True)
    return Desk.create(path, made.election, made.record, clock, made.typist)


def practice_key(name: str, password: str, moment: datetime.datetime) -> bytes:
    """A member's key for practice, as the file that a certification centre would give; moment: aware of its offset."""
    from kzpoll_desktop.seal.practice import practice_key

    return practice_key(name, password, moment)


if __name__ == "__main__":
    desk = make_practice(Path(sys.argv[1]), SystemClock())
    desk.close()
    print(desk.path)
