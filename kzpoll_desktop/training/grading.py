"""Grades of files: practice precinct files, hand-ins and folders of them, each opened read-only with its chain verified."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.grade import Grade, Grader, NotGraded, Ungraded, begun_of, grade_to_json
from kzpoll_desktop.domain.training.variant import NoVariant
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.exchange.files import FileProblem, own_folder
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.training.at_hand import courses
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
    """The courses at hand, each read once; course: the one that is named, otherwise those at hand, by their digest."""

    def __init__(self, course: str | None = None, data_dir: Path | None = None) -> None:
        """course: the file or the id of one, then no other is asked; FileProblem, Malformed no_course."""
        self._data_dir = data_dir or own_folder()
        self._named = Grader(*find_course(course, data_dir)) if course is not None else None
        self._at_hand: dict[str, Grader] | None = None
        self._ids: set[str] = set()

    def _of(self, begun: ExerciseBegun) -> Grader:
        if self._named is not None:
            return self._named
        if self._at_hand is None:
            found = list(courses(self._data_dir))
            self._at_hand = {course.digest: Grader(course, election) for course, election in found}
            self._ids = {course.id for course, _ in found}
        if begun.digest in self._at_hand:
            return self._at_hand[begun.digest]
        if begun.course in self._ids:
            raise NotGraded("other_course")
        raise Malformed("no_course", "", id=shown(begun.course))

    def grade(self, path: Path) -> GradedFile:
        """The grade of a file, or why it has none; nothing is written."""
        try:
            entries = read_journal(path)
            grader = self._of(begun_of(entries))
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
