"""Courses in files: the one that is named by its file or its id, and those that come with the program; writing one."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from kzpoll_desktop import resources
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.letters import mixed_words, shown_words
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.course import CountExercise, Course
from kzpoll_desktop.domain.training.course_json import course_from_json, course_to_json, election_of_course
from kzpoll_desktop.exchange.definitions import find_definition
from kzpoll_desktop.exchange.files import naming, read_text, write_text

SUFFIX: Final = ".course.json"
MAX_COURSE: Final = 2 * 1024 * 1024
_ID: Final = re.compile(r"[a-z0-9-]{1,40}")


def read_course(path: Path, data_dir: Path | None = None) -> tuple[Course, ElectionDefinition]:
    """The course in a file and its definition; FileProblem with the place of the first thing that does not fit."""
    text = read_text(path, MAX_COURSE)
    with naming(path):
        tree = parse(text)
        election = find_definition(election_of_course(tree), data_dir)
        course = course_from_json(tree, election)
        _hold_names(course)
        return course, election


def _hold_names(course: Course) -> None:
    """Malformed mixed_script (words) where a name of a precinct or its people mixes alphabets."""
    for place, one in enumerate(course.exercises):
        if not isinstance(one, CountExercise):
            continue
        precinct, of = one.truth.precinct, f"exercises[{place}].truth"
        names = [(f"{of}.commission[{n}].name", who.name) for n, who in enumerate(one.truth.commission)]
        for what in ("region", "settlement", "address"):
            text = getattr(precinct, what)
            names += [(f"{of}.precinct.{what}.{language}", text.get(language)) for language in ("kk", "ru")]
        for path, name in names:
            mixed = mixed_words(name)
            if mixed:
                raise Malformed("mixed_script", path, words=shown_words(mixed))


def find_course(named: str, data_dir: Path | None = None) -> tuple[Course, ElectionDefinition]:
    """The course that a file holds, or that comes with the program under this id; FileProblem, Malformed no_course (id)."""
    path = Path(named)
    if _ID.fullmatch(named) and not path.exists():
        bundled = resources.resource("training") / f"{named}{SUFFIX}"
        if not bundled.is_file():
            raise Malformed("no_course", "", id=shown(named))
        path = bundled
    return read_course(path, data_dir)


def bundled_courses() -> tuple[str, ...]:
    """The ids of the courses that come with the program."""
    found = resources.resource("training").glob(f"*{SUFFIX}")
    return tuple(sorted(path.name.removesuffix(SUFFIX) for path in found))


def write_course(path: Path, course: Course) -> None:
    """Write a course as readable JSON, whole or not at all; FileProblem as `files.write_bytes`."""
    write_text(path, course_text(course))


def course_text(course: Course) -> str:
    """A course as it stands in its file."""
    return json.dumps(course_to_json(course), ensure_ascii=False, indent=1) + "\n"
