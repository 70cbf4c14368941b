"""Backups of an open precinct: after each stage and ten minutes of change, verified before they have their name, thinned."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.files import FileProblem, make_folder, writing
from kzpoll_desktop.store import Head, PrecinctFile, StoreError, first_entry
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import SUFFIX

INTERVAL: Final = datetime.timedelta(minutes=10)
# The newest ones are all kept; of the older ones one an hour.
KEPT: Final = 8
_STAMP: Final = re.compile(r"-(\d{8})-(\d{6})-(\d+)$")
_PART: Final = re.compile(r"\..*-\d{8}-\d{6}-\d+\.kzpoll\..*\.part")


def backup_folders(data: Path, second_medium: str, file_id: str) -> tuple[Path, ...]:
    """Where backups of a precinct file go: on this disk, and on the second medium where one is set.

    file_id: what the file was given when it was made; its name may be another file's too.
    """
    return tuple(root / safe_name(file_id) for root in roots(data, second_medium))


def roots(data: Path, second_medium: str) -> tuple[Path, ...]:
    """The folders that hold a folder for each precinct file: on this disk, and on the second medium."""
    own = data / "backups"
    return (own, Path(second_medium) / "kzpoll") if second_medium else (own,)


def folders_in(places: Sequence[Path]) -> tuple[Path, ...]:
    """Every folder of backups there, whatever file it is of: versions before this one named it after the file."""
    found: list[Path] = []
    for place in places:
        with contextlib.suppress(OSError):
            found += sorted(one for one in place.iterdir() if one.is_dir())
    return tuple(found)


def safe_name(file_id: str) -> str:
    """A file's id as the name of a folder: one that this program did not make can be of any length and letters."""
    if re.fullmatch(r"[0-9a-f]{8,64}", file_id):
        return file_id
    return hashlib.sha256(file_id.encode(errors="surrogatepass")).hexdigest()[:32]


def backup_name(day: Day, head: str) -> str:
    """A short name that is this state's alone and sorts by time: 123-9f86d081-20230319-234107-118.kzpoll.

    head: the hash of the last entry, which no other precinct and no other day of this one has.
    """
    digits = re.sub(r"\D", "", day.wall[:19])
    return f"{day.record.precinct.number}-{head[:8]}-{digits[:8]}-{digits[8:14]}-{day.seq}.kzpoll"


def file_id(path: Path) -> str | None:
    """The id of the precinct file that a file is or was copied from; None where it cannot be read."""
    try:
        found = first_entry(path).get("body")
    except StoreError:
        return None
    given = found.get("file") if isinstance(found, dict) else None
    return given if isinstance(given, str) else None


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
        self._sheets = desk.day.sheets
        self._at = desk.clock.now()
        # The state that is known to be in every folder; only this disk is looked at, a medium may be slow to answer.
        found = bool(folders) and (folders[0] / self._name()).exists()
        self._whole = (desk.day.seq, self.folders) if found else None

    def is_due(self) -> bool:
        """Since the last one a stage was finished, sheets were closed or signed, or ten minutes with a change are over."""
        day = self._desk.day
        if self._desk.read_only or day.seq == self._seq:
            return False
        now = self._desk.clock.now()
        # A clock that was set back is no reason to wait for the time it showed before.
        if day.count.reached != self._stage or day.sheets != self._sheets:
            return True
        return now - self._at >= INTERVAL or now < self._at

    def is_behind(self) -> bool:
        """A folder lacks what stands in the file now, as far as is known: it changed since, or the last round missed one."""
        return not self._desk.read_only and self._whole != (self._desk.day.seq, self.folders)

    def _name(self) -> str:
        return backup_name(self._desk.day, self._desk.frozen.hash)

    def make(self) -> Made:
        """A verified backup in each folder; a folder that does not take it stops no other."""
        day = self._desk.day
        self._seq, self._stage, self._at = day.seq, day.count.reached, self._desk.clock.now()
        self._sheets = day.sheets
        name, folders = self._name(), self.folders
        files: list[Path] = []
        missed: list[Missed] = []
        for place, folder in enumerate(folders):
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
        self._whole = None if missed else (day.seq, folders)
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
        sweep(folder)
        target = folder / name
        if not target.exists():
            if ready is None:
                self._desk.save_copy(target)
            else:
                with PrecinctFile.open(ready, read_only=True) as file:
                    file.save_copy(target)
        thin(folder, self._desk.had)
        return target


def sweep(folder: Path) -> None:
    """Take away what a medium that was pulled in the middle of a backup has kept of it."""
    for left in folder.glob(".*.part*"):
        if _PART.match(left.name):
            with contextlib.suppress(OSError):
                left.unlink()


def thin(folder: Path, has: Callable[[Head], bool]) -> tuple[Path, ...]:
    """Take old backups of a file away: the newest eight stay, before them one an hour.

    has: whether a head is one that the file had. Only a whole backup of such a head is counted or taken away: one with
    another history crowds none of ours out, whatever it says it is of. Nothing where the newest is not whole.
    """
    found = stamped_in(folder)
    if len(found) <= KEPT or not is_whole(found[-1]):
        return ()
    ours = [path for path in found if (head := whole_head(path)) is not None and has(head)]
    gone: list[Path] = []
    hours: set[str] = set()
    for path in ours[:-KEPT]:
        date, time, _ = _stamp(path)
        hour = date + time[:2]
        if hour in hours:
            with contextlib.suppress(OSError):
                path.unlink()
                gone.append(path)
        hours.add(hour)
    return tuple(gone)


def whole_head(path: Path) -> Head | None:
    """The head of a file that is whole, which is looked at once as long as nobody changes it; None of any other."""
    try:
        state = path.stat()
    except OSError:
        return None
    return _head_of(path, state.st_ino, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=512)
def _head_of(path: Path, _inode: int, _changed: int, _size: int) -> Head | None:
    try:
        with PrecinctFile.open(path, read_only=True) as file:
            return file.head
    except StoreError:
        return None


def stamped_in(folder: Path) -> list[Path]:
    """The files in a folder that are named as backups are, the oldest first; none where the folder cannot be read."""
    try:
        found = [
            path for path in folder.iterdir() if path.suffix.lower() == SUFFIX and _STAMP.search(path.stem)
        ]
    except OSError:
        return []
    return sorted(found, key=lambda path: (_stamp(path), path.name))


def _stamp(path: Path) -> tuple[str, str, int]:
    """Date, time and number of the last entry, as the name of a backup tells them."""
    found = _STAMP.search(path.stem)
    assert found is not None  # stamped_in finds no others
    return found[1], found[2], int(found[3])


def is_whole(path: Path) -> bool:
    """The file opens, its pages are sound and its chain holds."""
    try:
        with PrecinctFile.open(path, read_only=True):
            return True
    except StoreError:
        return False
