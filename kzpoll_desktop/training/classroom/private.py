"""The private folder of a class: copies of what was handed in, each by its SHA-256, with its grade beside it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.exchange.files import (
    FileProblem,
    make_folder,
    read_bytes,
    read_text,
    write_bytes,
    write_text,
)
from kzpoll_desktop.training.classroom.hand_in import HandIn, from_json, to_json
from kzpoll_desktop.training.classroom.roster import RosterSeat
from kzpoll_desktop.training.grading import MAX_HAND_IN

FOLDER: Final = "classes"
_STATE: Final = "class.json"
_MOST_STATE: Final = 16 << 20
_MOST_GRADE: Final = 1 << 20
# A copy that was begun this long ago was left by a program that ended in the middle.
_LEFT: Final = 3600


@dataclass(frozen=True, slots=True)
class PrivateState:
    """What the trainer did and what was taken in. taken: id -> name and try, in order; codes: digits in order.

    picks: «exercise/seat» -> the id that counts instead of the first. roster: the table of the seats, empty without one.
    """

    taken: Mapping[str, tuple[str, int]]
    codes: tuple[str, ...]
    picks: Mapping[str, str]
    roster: tuple[RosterSeat, ...] = ()


class PrivateFolder:
    """Where a class keeps its copies; made open to nobody but the user when the first thing is kept."""

    def __init__(self, class_folder: Path, data_dir: Path, course_digest: str) -> None:
        name = hashlib.sha256(os.fsencode(os.path.realpath(class_folder))).hexdigest()[:20]
        self.path = data_dir / FOLDER / name
        self._course = course_digest

    def prepare(self) -> None:
        """Make the folder and take away copies that were never finished; FileProblem."""
        make_folder(self.path, private=True)
        for part in self.path.glob(".*.part"):
            with contextlib.suppress(OSError):
                if time.time() - part.stat().st_mtime > _LEFT:
                    part.unlink()

    def copy(self, path: Path) -> str:
        """Copy a foreign file here and answer its SHA-256; it is read once, within limits, and never changed.

        FileProblem not_a_file for a link or what is no ordinary file, too_large, or what the disk says.
        """
        try:
            ordinary = stat.S_ISREG(path.lstat().st_mode)
        except (OSError, ValueError):
            # What is wrong with it is said where it is read.
            ordinary = True
        if not ordinary:
            raise FileProblem("not_a_file", path)
        data = read_bytes(path, MAX_HAND_IN)
        digest = hashlib.sha256(data).hexdigest()
        if not self.file(digest).exists():
            write_bytes(self.file(digest), data, private=True)
        return digest

    def file(self, digest: str) -> Path:
        """Where the copy of a file lies."""
        return self.path / f"{digest}.kzpoll"

    def drop(self, digest: str) -> None:
        """Take away a copy that turned out to be no hand-in."""
        with contextlib.suppress(OSError):
            self.file(digest).unlink()

    # --- what is kept beside the copies

    def grade(self, digest: str) -> HandIn | None:
        """The kept row of a file, as this edition of the course graded it; None where there is none."""
        found = self._json(self.path / f"{digest}.json", _MOST_GRADE)
        if not isinstance(found, dict) or found.get("course") != self._course:
            return None
        try:
            return from_json(found.get("row"))
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def keep_grade(self, one: HandIn) -> None:
        """Keep a row; a disk that does not take it only means that the file is graded again."""
        with contextlib.suppress(FileProblem):
            text = json.dumps({"course": self._course, "row": to_json(one)}, ensure_ascii=False)
            write_text(self.path / f"{one.id}.json", text, private=True)

    def state(self) -> PrivateState:
        """What is known of the class; nothing where there is none yet or it cannot be read."""
        found = self._json(self.path / _STATE, _MOST_STATE)
        if not isinstance(found, dict):
            return PrivateState({}, (), {})
        try:
            taken = {str(i): (str(name), int(attempt)) for i, name, attempt in found["taken"]}
            codes = tuple(str(code) for code in found["codes"])
            picks = {str(key): str(value) for key, value in found["picks"].items()}
            roster = tuple(
                RosterSeat(int(seat), str(group), str(precinct))
                for seat, group, precinct in found.get("roster", ())
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            return PrivateState({}, (), {})
        return PrivateState(taken, codes, picks, roster)

    def keep_state(self, state: PrivateState) -> None:
        """Keep it; FileProblem."""
        taken = [[i, name, attempt] for i, (name, attempt) in state.taken.items()]
        roster = [[one.seat, one.group, one.precinct] for one in state.roster]
        found = {"taken": taken, "codes": list(state.codes), "picks": dict(state.picks), "roster": roster}
        write_text(self.path / _STATE, json.dumps(found, ensure_ascii=False), private=True)

    def _json(self, path: Path, most: int) -> Any:
        try:
            return json.loads(read_text(path, most))
        except (FileProblem, ValueError, RecursionError):
            return None
