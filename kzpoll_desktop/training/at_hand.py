"""Courses at hand: those that come with the program, and those from a stick that somebody here has begun an exercise of."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.exchange.courses import SUFFIX, bundled_courses, find_course, read_course, write_course
from kzpoll_desktop.exchange.files import make_folder

FOLDER: Final = "courses"


def keep(course: Course, data_dir: Path) -> None:
    """A course that does not come with the program stays at hand, so that its files can be opened and graded later.

    FileProblem where the disk does not take it.
    """
    if any(one.digest == course.digest for one, _ in courses(data_dir)):
        return
    folder = data_dir / FOLDER
    make_folder(folder, private=True)
    write_course(folder / f"{course.id}-{course.digest[:12]}{SUFFIX}", course)


def courses(data_dir: Path) -> Iterator[tuple[Course, ElectionDefinition]]:
    """Every course at hand with its definition; a kept file that cannot be read is passed over."""
    for bundled in bundled_courses():
        yield find_course(bundled, data_dir)
    for path in sorted((data_dir / FOLDER).glob(f"*{SUFFIX}")):
        with contextlib.suppress(KzpollError):
            yield read_course(path, data_dir)


def course_of(begun: ExerciseBegun, data_dir: Path) -> tuple[Course, ElectionDefinition] | None:
    """The course that an exercise is of, by its digest; None where it is not at hand."""
    return next((found for found in courses(data_dir) if found[0].digest == begun.digest), None)
