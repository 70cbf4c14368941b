"""Moves an exercise's file aside, or takes all practice of a course away; what is no practice of it is never touched."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.events.creating import PrecinctCreated
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.files import writing
from kzpoll_desktop.store import PrecinctFile, StoreError, free_name, held
from kzpoll_desktop.training import beginning
from kzpoll_desktop.training.classroom import private
from kzpoll_desktop.training.hand_in import names_file
from kzpoll_desktop.workflow.backups.backup import backup_folders
from kzpoll_desktop.workflow.setup import SUFFIX

Why = Literal["open", "damaged", "linked", "elsewhere", "not_practice"]
_ASIDE: Final = "aside"


@dataclass(frozen=True, slots=True)
class Practice:
    """A file that is an exercise: what its second entry says, and the id that its first entry gave it."""

    path: Path
    begun: ExerciseBegun
    file_id: str


class NotTouched(Exception):
    """Why a file is left as it is: open, damaged, linked, in another folder, or no practice."""

    def __init__(self, path: Path, why: Why) -> None:
        super().__init__(str(path))
        self.path, self.why = path, why


def folders(data_dir: Path, class_folder: str) -> tuple[Path, ...]:
    """Where practice may lie: this program's own folder, the class folder, and the copies that a class was graded from."""
    found = [data_dir / beginning.FOLDER]
    if class_folder:
        found.append(Path(class_folder))
    with contextlib.suppress(OSError):
        found += sorted(one for one in (data_dir / private.FOLDER).iterdir() if one.is_dir())
    return tuple(found)


@contextlib.contextmanager
def practice(path: Path, allowed: Sequence[Path]) -> Iterator[Practice]:
    """The exercise that a file is, by its first two entries, its chain verified, while nobody else can write to it.

    NotTouched where it is none, or lies elsewhere, or something is in the way; then nothing was written anywhere.
    """
    if not any(path.parent.absolute() == folder.absolute() for folder in allowed):
        raise NotTouched(path, "elsewhere")
    try:
        if path.is_symlink() or path.lstat().st_nlink > 1:
            raise NotTouched(path, "linked")
        # Without writing: whether it is worth a lock at all.
        _read(path)
        with held(path):
            yield _read(path)
    except StoreError as problem:
        raise NotTouched(path, "open" if problem.said.code == "locked" else "damaged") from None
    except OSError:
        raise NotTouched(path, "damaged") from None


def _read(path: Path) -> Practice:
    """StoreError, NotTouched; a real precinct is known by its first entry."""
    try:
        with PrecinctFile.open(path, read_only=True) as file:
            entries = [journal.entry_from_json(stored.body) for stored in file.entries()][:2]
    except StoreError:
        raise
    except KzpollError:
        raise NotTouched(path, "damaged") from None
    begun = journal.exercise_of(entries)
    first = entries[0].event if entries else None
    if begun is None or not isinstance(first, PrecinctCreated):
        raise NotTouched(path, "not_practice")
    return Practice(path, begun, first.file)


def is_no_exercise(path: Path) -> bool:
    """Whether a file can be read and is something else, a real precinct above all; nothing is written."""
    try:
        _read(path)
    except NotTouched as left:
        return left.why == "not_practice"
    except StoreError:
        return False
    return False


# --- beginning anew -------------------------------------------------------------------------------------------


def move_aside(path: Path, data_dir: Path) -> Path:
    """Give an exercise's file another name beside it, which is answered; NotTouched, FileProblem. It is open nowhere."""
    with practice(path, (data_dir / beginning.FOLDER,)), writing(path):
        aside = free_name(path, _ASIDE)
        # Windows does not rename over another file, and here nobody else makes such names.
        path.rename(aside)
        return aside


# --- taking away ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """What there is of a course. practice: files on this computer; handed: hand-ins and copies; left: what is not touched."""

    practice: tuple[Path, ...]
    handed: tuple[Path, ...]
    backups: tuple[Path, ...]
    left: tuple[NotTouched, ...]


def survey(course: str, data_dir: Path, class_folder: str) -> Found:
    """Everything of a course by its id, looked at and not changed; files of other courses and real ones are not named."""
    allowed = folders(data_dir, class_folder)
    own: list[Path] = []
    handed: list[Path] = []
    backups: list[Path] = []
    left: list[NotTouched] = []
    for path in _files(allowed):
        try:
            with practice(path, allowed) as one:
                if one.begun.course != course:
                    continue
                (own if path.parent == allowed[0] else handed).append(path)
                backups += _backups(one, data_dir)
        except NotTouched as why:
            if why.why != "not_practice":
                left.append(why)
    return Found(tuple(own), tuple(handed), tuple(dict.fromkeys(backups)), tuple(left))


def _files(allowed: Sequence[Path]) -> Iterator[Path]:
    for folder in allowed:
        with contextlib.suppress(OSError):
            yield from sorted(
                path for path in folder.iterdir() if path.suffix == SUFFIX and not path.name.startswith(".")
            )


def _backups(one: Practice, data_dir: Path) -> list[Path]:
    folder = backup_folders(data_dir, "", one.file_id)[0]
    return list(_files((folder,)))


def clear(course: str, data_dir: Path, class_folder: str) -> tuple[int, tuple[NotTouched, ...]]:
    """Take away what `survey` finds, each file looked at again under its lock; how many are gone, and what is left."""
    allowed = folders(data_dir, class_folder)
    found = survey(course, data_dir, class_folder)
    left = list(found.left)
    gone = 0
    emptied = {path.parent for path in found.backups}
    for path in (*found.backups, *found.practice, *found.handed):
        try:
            with practice(path, (*allowed, *emptied)) as one:
                if one.begun.course != course:
                    continue
                path.unlink()
                with contextlib.suppress(OSError):
                    names_file(path).unlink(missing_ok=True)
                gone += 1
        except NotTouched as why:
            left.append(why)
    for folder in emptied:
        # One that holds something else stays.
        with contextlib.suppress(OSError):
            folder.rmdir()
    return gone, tuple(left)
