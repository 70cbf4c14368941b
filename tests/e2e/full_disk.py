"""A whole day on a disk that is full again and again: at each commit through the store, at seeded ones through the window.

`python -m tests.e2e.full_disk FOLDER KIND VIA`: KIND limit (RLIMIT_FSIZE) or filled (a small file system filled to its
last block); VIA desk or window. Prints one line of JSON: refused, entered, lost.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import random
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.record import figure, figure_paths
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow.desk import Desk, Entered, Unsaved
from tests.shared.checked import check_again
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import changes
from tests.shared.script import rows as figures_of

EVENING = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
MOMENTS, OFTEN = 50, 0.9
# The system says "no room" of a full disk, and an error of the disk of a file that may not grow.
FAULTS = ("disk_full", "io_error")


class FullDisk:
    """Takes the room away from a folder, and gives it back."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.folder, self.kind = folder, kind

    @contextlib.contextmanager
    def full(self) -> Iterator[None]:
        """While this lasts nothing can grow."""
        if self.kind == "limit":
            hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
            sizes = [p.stat().st_size for p in self.folder.iterdir() if p.is_file() and "shm" not in p.name]
            resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes, default=0), hard))
            try:
                yield
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            return
        filler = self.folder / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            block = bytes(1 << 16)
            while True:
                if file.write(block) < len(block):
                    block = bytes(512)
        try:
            yield
        finally:
            filler.unlink()


def through_the_desk(folder: Path, disk: FullDisk) -> dict[str, Any]:
    """Every entry of the day is first tried on a full disk, then with room."""
    clock = PlayClock(EVENING)
    desk = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    refused = entered = 0

    def put(path: str, value: Any) -> None:
        nonlocal refused, entered
        before = desk.day
        with disk.full():
            made = desk.enter(path, value)
        if isinstance(made, Refused) and made.code == "nothing_changes":
            return
        if isinstance(made, Unsaved):
            assert made.code in FAULTS, made
            assert desk.day is before
            refused += 1
            made = desk.enter(path, value)
        assert isinstance(made, Entered), made
        entered += 1

    for stage in desk.day.stages:
        if stage == "protocols":
            break
        for entries in (changes, figures_of):
            for path, value in list(entries(stage, desk.day, RECORD)):
                put(path, value)
        if stage == "second_check":
            check_again(desk)
        with disk.full():
            made = desk.finish_stage()
        if isinstance(made, Unsaved):
            assert made.code in FAULTS, made
            refused += 1
            made = desk.finish_stage()
        assert isinstance(made, Entered), made
    desk.close()
    return {"refused": refused, "entered": entered, "lost": lost(folder)}


def through_the_window(folder: Path, disk: FullDisk) -> dict[str, Any]:
    """The rehearsal's hands at the real window; at seeded fields the disk is full while Enter is pressed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QWidget

    from kzpoll_desktop.gui.common.context import Context
    from kzpoll_desktop.gui.common.look import Look
    from kzpoll_desktop.gui.precinct.window import PrecinctWindow
    from kzpoll_desktop.gui.rehearsal import player as rehearsal
    from kzpoll_desktop.gui.shell import app
    from kzpoll_desktop.workflow.settings import SettingsFile

    chance = random.Random(50)
    counted = {"fields": 0, "refused": 0}

    class Hands(rehearsal.RecordTypist):
        def type_value(self, field: QWidget) -> None:
            """What the record has, on a disk that is full now and then."""
            counted["fields"] += 1
            if counted["refused"] >= MOMENTS or chance.random() > OFTEN:
                super().type_value(field)
                return
            seq = self.window.desk.day.seq
            with disk.full():
                super().type_value(field)
            if self.window.desk.day.seq == seq and getattr(field, "held", False):
                counted["refused"] += 1
                field.commit()  # type: ignore[attr-defined]

        def shoot(self, name: str) -> None:
            """No pictures: they would need room."""

    look = Look()
    application = app.make_application(look)
    languages = app.make_languages("en")
    clock = PlayClock(EVENING.replace(hour=6))
    context = Context(look, languages, SettingsFile(folder / "s", in_memory=True), clock)
    desk = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    window = PrecinctWindow(desk, context)
    window.resize(1366, 768)
    window.show()
    hands = Hands(window, RECORD, ELECTION, clock, folder / "out", pace=0)
    (folder / "out").mkdir()
    done = hands.play()
    window.close()
    application.processEvents()
    assert done
    return {"refused": counted["refused"], "entered": counted["fields"], "lost": lost(folder)}


def lost(folder: Path) -> int:
    """How many figures of the record are not in the file that was left."""
    desk = Desk.open(folder / "123.kzpoll", PlayClock(EVENING), read_only=True)
    record = desk.day.record
    assert journal.replay(desk.entries()) == desk.day
    desk.close()
    return sum(
        figure(record, path) != figure(RECORD, path)
        for path in figure_paths(RECORD)
        if not path.startswith("turnout.") or record.turnout
    )


def main() -> int:
    """The command line."""
    folder, kind, via = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    disk = FullDisk(folder, kind)
    run = through_the_window if via == "window" else through_the_desk
    print(json.dumps(run(folder, disk)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
