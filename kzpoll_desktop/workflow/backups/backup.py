"""Backups of an open precinct: after each stage and ten minutes of change, verified before they have their name, thinned."""

from __future__ import annotations

import contextlib
import datetime
import glob
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.files import FileProblem, make_folder, writing
from kzpoll_desktop.store import PrecinctFile, StoreError
from kzpoll_desktop.workflow.desk import Desk

INTERVAL: Final = datetime.timedelta(minutes=10)
# The newest ones are all kept; of the older ones one an hour.
KEPT: Final = 8
_STAMP: Final = re.compile(r"-(\d{8})-(\d{6})-(\d+)$")


def backup_folder(data: Path, precinct_file: Path) -> Path:
    """The folder of one precinct file's backups."""
    return data / "backups" / precinct_file.stem


def backup_folders(data: Path, second_medium: str, precinct_file: Path) -> tuple[Path, ...]:
    """Where the backups of a precinct file are: on this disk, and on the second medium where one is set."""
    own = backup_folder(data, precinct_file)
    return (own, Path(second_medium) / "kzpoll" / precinct_file.stem) if second_medium else (own,)


def backup_name(precinct_file: Path, wall: str, seq: int) -> str:
    """A name that sorts by time: stem-20230319-234107-118.kzpoll; wall: ISO time of the last entry, seq: its number."""
    digits = re.sub(r"\D", "", wall[:19])
    return f"{precinct_file.stem}-{digits[:8]}-{digits[8:14]}-{seq}{precinct_file.suffix}"


@dataclass(frozen=True, slots=True)
class Missed:
    """A folder that took no backup, and why; second: it is on a second medium, and this disk is not touched by it."""

    folder: Path
    second: bool
    fault: KzpollError


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a round of backups: the files that are there now, and each folder that took none."""

    files: tuple[Path, ...]
    missed: tuple[Missed, ...]


class Backups:
    """The backups of one desk. folders: the first one is on this disk, others are on a second medium.

    medium: where the second medium is found; a folder that is not there is never made in its place, so that no backup
    goes to this disk while a person believes it is on the stick.
    """

    def __init__(self, desk: Desk, folders: Sequence[Path], medium: Path | None = None) -> None:
        self._desk = desk
        self.folders = tuple(folders)
        self.medium = medium
        self._apart: set[Path] = set()
        self._seq = desk.day.seq
        self._stage = desk.day.count.reached
        self._at = desk.clock.now()

    def is_due(self) -> bool:
        """A stage was finished since the last one, or something changed and ten minutes are over."""
        day = self._desk.day
        if self._desk.read_only or day.seq == self._seq:
            return False
        now = self._desk.clock.now()
        # A clock that was set back is no reason to wait for the time it showed before.
        return day.count.reached != self._stage or now - self._at >= INTERVAL or now < self._at

    def make(self) -> Made:
        """A verified backup in each folder; a folder that does not take it stops no other."""
        day = self._desk.day
        self._seq, self._stage, self._at = day.seq, day.count.reached, self._desk.clock.now()
        name = backup_name(self._desk.path, day.wall, day.seq)
        files: list[Path] = []
        missed: list[Missed] = []
        for place, folder in enumerate(self.folders):
            second = place > 0
            try:
                # A medium that was pulled can fail at any look at it, not only at writing.
                with writing(folder / name):
                    if second:
                        self._find_medium()
                    made = self._make_in(folder, name, files[0] if files else None)
                    if second:
                        # Pulled in the middle, an empty folder of this disk may have taken the rest.
                        self._find_medium()
                    files.append(made)
            except KzpollError as fault:
                missed.append(Missed(folder, second, fault))
        return Made(tuple(files), tuple(missed))

    def _find_medium(self) -> None:
        """FileProblem or OSError where the second medium is gone, also where an empty folder is left in its place."""
        if self.medium is None:
            return
        if self.medium.stat().st_dev != self._desk.path.parent.stat().st_dev:
            self._apart.add(self.medium)
        elif self.medium in self._apart:
            raise FileProblem("no_folder", self.medium)

    def _make_in(self, folder: Path, name: str, ready: Path | None) -> Path:
        """From the file itself the first time; a second medium, which may be slow, gets a copy of that copy."""
        make_folder(folder, private=True)
        sweep(folder, self._desk.path)
        target = folder / name
        if not target.exists():
            if ready is None:
                self._desk.save_copy(target)
            else:
                with PrecinctFile.open(ready, read_only=True) as file:
                    file.save_copy(target)
        thin(folder, self._desk.path)
        return target


def sweep(folder: Path, precinct_file: Path) -> None:
    """Take away what a medium that was pulled in the middle of a backup has kept of it."""
    for left in folder.glob(f".{glob.escape(precinct_file.stem)}-*.part*"):
        with contextlib.suppress(OSError):
            left.unlink()


def thin(folder: Path, precinct_file: Path) -> tuple[Path, ...]:
    """Take old backups away: the newest eight stay, before them one an hour; nothing where the newest is not whole."""
    found = backups_in(folder, precinct_file)
    if len(found) <= KEPT or not is_whole(found[-1]):
        return ()
    gone: list[Path] = []
    hours: set[str] = set()
    for path in found[:-KEPT]:
        stamp = _STAMP.search(path.stem)
        assert stamp is not None  # backups_in finds no others
        hour = stamp[1] + stamp[2][:2]
        if hour in hours:
            with contextlib.suppress(OSError):
                path.unlink()
                gone.append(path)
        hours.add(hour)
    return tuple(gone)


def backups_in(folder: Path, precinct_file: Path) -> list[Path]:
    """The backups of a precinct file in a folder, the oldest first; none where the folder cannot be read."""
    try:
        found = [
            path
            for path in folder.iterdir()
            if path.suffix == precinct_file.suffix
            and path.stem.startswith(f"{precinct_file.stem}-")
            and _STAMP.search(path.stem) is not None
        ]
    except OSError:
        return []
    return sorted(found, key=lambda path: _STAMP.search(path.stem).groups())  # type: ignore[union-attr]


def is_whole(path: Path) -> bool:
    """The file opens, its pages are sound and its chain holds."""
    try:
        with PrecinctFile.open(path, read_only=True):
            return True
    except StoreError:
        return False
