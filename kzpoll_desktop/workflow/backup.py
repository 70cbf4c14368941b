"""Backups of an open precinct: after each stage and ten minutes of change, verified before they have their name, thinned."""

from __future__ import annotations

import contextlib
import datetime
import os
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.errors import KzpollError
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.store import PrecinctFile, StoreError
from kzpoll_desktop.workflow.desk import Desk

INTERVAL: Final = datetime.timedelta(minutes=10)
# The newest ones are all kept; of the older ones one an hour.
KEPT: Final = 8
_STAMP: Final = re.compile(r"-(\d{8})-(\d{6})-(\d+)$")


def data_folder(given: Path | None = None) -> Path:
    """Where the program keeps its own files for this user; the same folder for the window and for the command."""
    if given is not None:
        return given
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "kzpoll"


def backup_folder(data: Path, precinct_file: Path) -> Path:
    """The folder of one precinct file's backups."""
    return data / "backups" / precinct_file.stem


def backup_name(precinct_file: Path, wall: str, seq: int) -> str:
    """A name that sorts by time: stem-20230319-234107-118.kzpoll; wall: ISO time of the last entry, seq: its number."""
    digits = re.sub(r"\D", "", wall[:19])
    return f"{precinct_file.stem}-{digits[:8]}-{digits[8:14]}-{seq}{precinct_file.suffix}"


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a round of backups: the files that are there now, and the fault of each folder that took none."""

    files: tuple[Path, ...]
    faults: tuple[KzpollError, ...]


class Backups:
    """The backups of one desk. folders: the first one is on this disk, others are second media that may be missing."""

    def __init__(self, desk: Desk, folders: Sequence[Path]) -> None:
        self._desk = desk
        self.folders = tuple(folders)
        self._seq = desk.day.seq
        self._stage = desk.day.reached
        self._at = desk.clock.now()

    def is_due(self) -> bool:
        """A stage was finished since the last one, or something changed and ten minutes are over."""
        day = self._desk.day
        if self._desk.read_only or day.seq == self._seq:
            return False
        now = self._desk.clock.now()
        # A clock that was set back is no reason to wait for the time it showed before.
        return day.reached != self._stage or now - self._at >= INTERVAL or now < self._at

    def make(self) -> Made:
        """A verified backup in each folder; a folder that does not take it stops no other."""
        day = self._desk.day
        self._seq, self._stage, self._at = day.seq, day.reached, self._desk.clock.now()
        files: list[Path] = []
        faults: list[KzpollError] = []
        for folder in self.folders:
            try:
                files.append(self._make_in(folder, files[0] if files else None))
            except KzpollError as fault:
                faults.append(fault)
        return Made(tuple(files), tuple(faults))

    def _make_in(self, folder: Path, ready: Path | None) -> Path:
        """From the file itself the first time; a second medium, which may be slow, gets a copy of that copy."""
        make_folder(folder)
        target = folder / backup_name(self._desk.path, self._desk.day.wall, self._desk.day.seq)
        if not target.exists():
            if ready is None:
                self._desk.save_copy(target)
            else:
                with PrecinctFile.open(ready, read_only=True) as file:
                    file.save_copy(target)
        thin(folder, self._desk.path)
        return target


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


def room_for(folder: Path, bytes_needed: int) -> bool:
    """Whether a folder has room for so many bytes; True where the system does not say."""
    try:
        return shutil.disk_usage(folder).free >= bytes_needed
    except OSError:
        return True
