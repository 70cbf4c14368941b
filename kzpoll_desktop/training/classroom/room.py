"""A class that is open on the trainer's desk: its folder is looked through, sticks are taken in, codes are typed in."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.code.short_code import read_short_code
from kzpoll_desktop.domain.day.events.creating import PrecinctCreated
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.domain.training.course import MAX_SEAT, Course
from kzpoll_desktop.domain.training.grade import Grader, NotGraded, Ungraded, begun_of
from kzpoll_desktop.domain.training.result_code import QR_PREFIX, read_result
from kzpoll_desktop.domain.training.variant import NoVariant
from kzpoll_desktop.exchange.files import FileProblem, shown_name
from kzpoll_desktop.exchange.pictures import read_codes
from kzpoll_desktop.training.classroom.hand_in import HandIn, of_code, of_file
from kzpoll_desktop.training.classroom.private import PrivateFolder, PrivateState
from kzpoll_desktop.training.classroom.roster import RosterSeat
from kzpoll_desktop.training.grading import read_journal
from kzpoll_desktop.training.hand_in import names_of
from kzpoll_desktop.workflow.setup import SUFFIX

# Files that are looked at in one go, and how deep a stick is gone through.
MOST_FILES: Final = 5_000
_DEEPEST: Final = 3
# Seconds that a file may have no content yet.
_COMING: Final = 10
_SEATED: Final = re.compile(r"-[0-9]{1,3}-practice(?P<again>-[0-9]{1,3})?$")


@dataclass(frozen=True, slots=True)
class NotTakenIn:
    """A file that could not be taken in: its name, and a Said or the code of NotGraded."""

    name: str
    fault: Said | Ungraded


@dataclass(frozen=True, slots=True)
class Scan:
    """What a look through a folder brought. taken: rows that are new; wrong: what could not be taken in; known: the rest.

    more: there are more files than are looked at in one go.
    """

    taken: tuple[HandIn, ...]
    wrong: tuple[NotTakenIn, ...]
    known: int
    more: bool = False


class Classroom:
    """A class folder with everything that was taken in from it, from sticks, and as codes.

    Foreign files are copied to a private folder first and opened there, read-only, their chain verified before anything
    else; the folder itself is only read. Used from one thread at a time.
    """

    def __init__(self, folder: Path, course: Course, election: ElectionDefinition, data_dir: Path) -> None:
        self.folder = folder
        self.course = course
        self.election = election
        self._grader = Grader(course, election)
        self._private = PrivateFolder(folder, data_dir, course.digest)
        self._private.prepare()
        self._rows: dict[str, HandIn] = {}
        # What a file looked like when it was read last; it is read again when that has changed.
        self._seen: dict[Path, tuple[int, int, str]] = {}
        self._wrong: dict[Path, NotTakenIn] = {}
        state = self._private.state()
        self._picks = dict(state.picks)
        self._roster = state.roster
        self._recall(state)

    @property
    def rows(self) -> tuple[HandIn, ...]:
        """Everything that was taken in, in order."""
        return tuple(self._rows.values())

    @property
    def picks(self) -> Mapping[str, str]:
        """«exercise/seat» -> the id of the hand-in that counts by the trainer's choice."""
        return dict(self._picks)

    @property
    def roster(self) -> tuple[RosterSeat, ...]:
        """The table of the seats with their groups and precincts; empty where none was taken in."""
        return self._roster

    def _recall(self, state: PrivateState) -> None:
        for digest, (name, attempt) in state.taken.items():
            row = self._private.grade(digest)
            if row is None:
                try:
                    row = self._graded(digest)
                except (KzpollError, NotGraded, NoVariant):
                    continue
            self._rows[digest] = row.as_taken(name, attempt, len(self._rows) + 1)
        for code in state.codes:
            try:
                self._add_code(code)
            except KzpollError:
                continue

    # --- files

    def scan(self, breathe: Callable[[int], None] = lambda _: None) -> Scan:
        """Look through the class folder; breathe: told how many files were looked at, may raise to stop."""
        return self._scan(_files(self.folder, 0), breathe)

    def take_stick(self, stick: Path, breathe: Callable[[int], None] = lambda _: None) -> Scan:
        """Take in everything from a stick, folders in it too."""
        return self._scan(_files(stick, _DEEPEST), breathe)

    def _scan(self, files: Iterator[Path], breathe: Callable[[int], None]) -> Scan:
        taken: list[HandIn] = []
        wrong: list[NotTakenIn] = []
        known = 0
        found = sorted(files, key=_in_order)
        for place, path in enumerate(found[:MOST_FILES], start=1):
            breathe(place)
            row = self._take(path)
            if isinstance(row, NotTakenIn):
                wrong.append(row)
            elif row is None:
                known += 1
            else:
                taken.append(row)
        if taken:
            self._keep()
        return Scan(tuple(taken), tuple(wrong), known, len(found) > MOST_FILES)

    def _take(self, path: Path) -> HandIn | NotTakenIn | None:
        """The new row of a file, why it is none, or None where it is known."""
        try:
            about = path.lstat()
            look = (about.st_size, about.st_mtime_ns)
            fresh = stat.S_ISREG(about.st_mode) and time.time() - about.st_mtime < _COMING
            if fresh and not about.st_size:
                # Its name is taken and it is being written: told only where it stays so.
                return None
        except (OSError, ValueError):
            look = (-1, -1)
        seen = self._seen.get(path)
        if seen is not None and seen[:2] == look:
            return self._wrong.get(path)
        self._wrong.pop(path, None)
        digest = ""
        try:
            digest = self._private.copy(path)
            if digest in self._rows:
                self._seen[path] = (*look, digest)
                return None
            row = self._graded(digest)
        except NotGraded as problem:
            return self._failed(path, look, digest, problem.code)
        except NoVariant:
            return self._failed(path, look, digest, "other_course")
        except KzpollError as problem:
            return self._failed(path, look, digest, problem.said)
        self._seen[path] = (*look, digest)
        row = row.as_taken(path.name, _try_of(path), len(self._rows) + 1)
        self._rows[digest] = row
        return row

    def _failed(self, path: Path, look: tuple[int, int], digest: str, fault: Said | Ungraded) -> NotTakenIn:
        if digest:
            self._private.drop(digest)
        self._seen[path] = (*look, "")
        if isinstance(fault, Said):
            # The copy that was opened has a name that nobody knows.
            fault = replace(fault, params={**fault.params, "file": shown_name(path)})
        self._wrong[path] = NotTakenIn(path.name, fault)
        return self._wrong[path]

    def _graded(self, digest: str) -> HandIn:
        entries = read_journal(self._private.file(digest))
        first = entries[0].event if entries else None
        if not isinstance(first, PrecinctCreated) or begun_of(entries).seat > MAX_SEAT:
            raise NotGraded("not_an_exercise")
        row = of_file(digest, first.file, self._grader.grade(entries))
        self._private.keep_grade(row)
        return row

    # --- codes

    def add_code(self, text: str) -> HandIn:
        """Take in a code that was read aloud or typed; one that is known is answered again. BadShortCode, BadResultCode."""
        row = self._add_code(text)
        self._keep()
        return row

    def _add_code(self, text: str) -> HandIn:
        result = read_result(text, [self.course])
        digits = read_short_code(text.strip().removeprefix(QR_PREFIX))
        if digits not in self._rows:
            self._rows[digits] = of_code(digits, result).as_taken("", 1, len(self._rows) + 1)
        return self._rows[digits]

    def add_picture(self, path: Path) -> tuple[HandIn, ...]:
        """Take in the result codes of a photograph; FileProblem no_code_found where it shows none of this kind."""
        codes = [text for text in read_codes(path) if text.startswith(QR_PREFIX)]
        if not codes:
            raise FileProblem("no_code_found", path)
        rows = tuple(self._add_code(text) for text in codes)
        self._keep()
        return rows

    # --- what lies beside the rows

    def copy_of(self, one: HandIn) -> Path:
        """Where the copy of a file lies that its row was made from."""
        return self._private.file(one.id)

    def names(self) -> dict[str, tuple[str, ...]]:
        """Id of a hand-in -> the names beside it, read now and kept nowhere; of sticks that are gone there are none."""
        found: dict[str, tuple[str, ...]] = {}
        for path, (_, _, digest) in self._seen.items():
            if digest in self._rows and digest not in found:
                with contextlib.suppress(KzpollError):
                    names = names_of(path)
                    if names:
                        found[digest] = names
        return found

    # --- the trainer's choice

    def pick(self, one: HandIn) -> None:
        """Let another try of its seat and exercise count."""
        self._picks[key_of(one.exercise, one.seat)] = one.id
        self._keep()

    def put_roster(self, places: Sequence[RosterSeat]) -> None:
        """Keep another table of the seats with the class, or none; FileProblem."""
        self._roster = tuple(places)
        self._keep()

    def _keep(self) -> None:
        rows = self._rows.values()
        taken = {row.id: (row.name, row.attempt) for row in rows if row.source == "file"}
        codes = tuple(row.id for row in rows if row.source == "code")
        self._private.keep_state(PrivateState(taken, codes, self._picks, self._roster))


def key_of(exercise: str, seat: int) -> str:
    """How a cell of the board is called among the picks."""
    return f"{exercise}/{seat}"


def _files(folder: Path, deep: int) -> Iterator[Path]:
    """Precinct files by name; hidden ones are still being copied, and links are left alone."""
    try:
        with os.scandir(folder) as inside:
            entries = sorted(inside, key=lambda one: one.name)
    except OSError as error:
        if deep == _DEEPEST or deep == 0:
            raise FileProblem("not_found", folder) from error
        return
    for one in entries:
        if one.name.startswith("."):
            continue
        if one.name.endswith(SUFFIX):
            yield Path(one.path)
        elif deep and one.is_dir(follow_symlinks=False):
            yield from _files(Path(one.path), deep - 1)


def _try_of(path: Path) -> int:
    """The try that a name tells: a second hand-in of a seat is `…-practice-2`."""
    found = _SEATED.search(path.name.removesuffix(SUFFIX))
    again = found["again"] if found else None
    return int(again[1:]) if again else 1


def _in_order(path: Path) -> tuple[int, str]:
    return _try_of(path), str(path)
