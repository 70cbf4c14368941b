"""Grades of files: practice precinct files, hand-ins and folders of them, each opened read-only with its chain verified."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.domain.training.grade import Grade, Grader, NotGraded, Ungraded, begun_of, grade_to_json
from kzpoll_desktop.domain.training.variant import NoVariant
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.workflow.setup import SUFFIX

MAX_HAND_IN: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class GradedFile:
    """A file with its grade, or why it has none: a Said, or the code of NotGraded."""

    path: Path
    grade: Grade | None
    fault: Said | Ungraded | None = None


def files_of(named: Sequence[Path]) -> Iterator[Path]:
    """The files that are meant: a folder stands for the precinct files in it, by name."""
    for path in named:
        if path.is_dir():
            yield from sorted(one for one in path.glob(f"*{SUFFIX}") if not one.name.startswith("."))
        else:
            yield path


class Graders:
    """The courses at hand, each read once; course: the one that is named, otherwise those that come with the program."""

    def __init__(self, course: str | None = None, data_dir: Path | None = None) -> None:
        self._named = course
        self._data_dir = data_dir
        self._known: dict[str, Grader] = {}
        if course is not None:
            self._of(course)

    def _of(self, course: str) -> Grader:
        if course not in self._known:
            found, election = find_course(course, self._data_dir)
            self._known[course] = Grader(found, election)
        return self._known[course]

    def grade(self, path: Path) -> GradedFile:
        """The grade of a file, or why it has none; nothing is written."""
        try:
            entries = read_journal(path)
            grader = self._of(self._named or _bundled(entries))
            return GradedFile(path, grader.grade(entries))
        except NotGraded as problem:
            return GradedFile(path, None, problem.code)
        except NoVariant:
            return GradedFile(path, None, "other_course")
        except KzpollError as problem:
            return GradedFile(path, None, problem.said)


def graded_line(path: Path, grade: Grade, names: str | None) -> str:
    """The line of `kzpoll grade --json` about a file; names: who handed it in, None where nobody asks or says."""
    told = grade_to_json(grade)
    about = {"course": told.pop("course"), "exercise": told.pop("exercise"), "seat": told.pop("seat")}
    return json.dumps({"file": path.name, **about, "name": names, **told}, ensure_ascii=False)


def _bundled(entries: Sequence[Entry]) -> str:
    return begun_of(entries).course


def read_journal(path: Path) -> tuple[Entry, ...]:
    """The journal of a foreign file, its chain verified; StoreError, Malformed, FileProblem too_large."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    if size > MAX_HAND_IN:
        raise FileProblem("too_large", path, most=MAX_HAND_IN)
    with PrecinctFile.open(path, read_only=True) as file:
        return tuple(journal.entry_from_json(stored.body) for stored in file.entries())
