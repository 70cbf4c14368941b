"""What an exercise in the making plants and fires, and what is in the way of saving its course: the words of `course check`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kzpoll_desktop import resources
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.stopping import breathe
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.domain.training.course_json import course_from_json, course_to_json
from kzpoll_desktop.exchange.courses import MAX_COURSE, SUFFIX, bundled_courses, course_text, write_course
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.training.at_hand import FOLDER
from kzpoll_desktop.training.checking import check_played

COURSE: Final = "course"
EXERCISE: Final = "exercise"
HAPPENINGS: Final = "happenings"
QUESTIONS: Final = "questions"
COMMISSION: Final = "commission"
BALLOTS: Final = "ballots"
_IN_EXERCISE: Final = re.compile(r"exercises\[([0-9]+)\]\.?(.*)", re.DOTALL)
_PLACE: Final = re.compile(r"(happenings|items|ballots|truth\.commission)\[([0-9]+)\]")
_PAGES: Final = {
    "happenings": HAPPENINGS,
    "items": QUESTIONS,
    "ballots": BALLOTS,
    "truth.commission": COMMISSION,
}


@dataclass(frozen=True, slots=True)
class AtOnce:
    """What the rules say of an exercise at once; records: those that the findings are of, on the sheets and as they stay."""

    planted: tuple[str, ...]
    fires: tuple[Finding, ...]
    stays: tuple[Finding, ...]
    silent: tuple[str, ...]
    on_sheets: PrecinctRecord
    met: PrecinctRecord
    met_election: ElectionDefinition


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a course. exercise: its place, None in what is the course's own; page: a stage, or one of this module.

    field: the figure there, or the name of what is typed; row: the place of the happening, question, ballot or member, from 0.
    """

    exercise: int | None
    page: str
    field: str = ""
    row: int = 0


def seen(exercise: CountExercise, election: ElectionDefinition) -> AtOnce:
    """`planted`, `fires`, `stays` and `silent`, as `course check` has them; half an exercise has them too."""
    met, met_election = planted.met(exercise, election)
    return AtOnce(
        planted.planted(exercise),
        planted.fires(exercise, election),
        planted.stays(exercise, election),
        planted.silent(exercise, election),
        planted.on_sheets(exercise.truth, exercise.sheets, election),
        met,
        met_election,
    )


def first_fault(course: Course, election: ElectionDefinition) -> Malformed | None:
    """What a reader of the course would refuse first; fast, for it plays nothing."""
    try:
        course_from_json(paired(course_to_json(course)), election)
    except Malformed as problem:
        return problem
    return None


def own_fault(course: Course, election: ElectionDefinition) -> Malformed | None:
    """The same of a course of one's own: files and grades would take one under the program's id for the program's."""
    return first_fault(course, election) or _taken(course)


def _taken(course: Course) -> Malformed | None:
    return Malformed("programs_own_id", "id", value=course.id) if course.id in bundled_courses() else None


class Faults:
    """The same as `first_fault`, fast enough for every letter that is typed: an exercise that stayed is not read again."""

    def __init__(self) -> None:
        self._read: list[tuple[AnyExercise, str, Malformed | None]] = []

    def of(self, course: Course, election: ElectionDefinition) -> Malformed | None:
        """The first fault of the whole course; its own titles come first, then exercise by exercise."""
        head = first_fault(replace(course, exercises=()), election)
        if head is not None and head.path != "exercises":
            return head
        taken = _taken(course)
        if taken is not None:
            return taken
        ids = [one.id for one in course.exercises]
        if not ids or len(set(ids)) < len(ids):
            return first_fault(course, election)
        known_ones = {id(one): (one, of, fault) for one, of, fault in self._read if of == election.id}
        self._read = [
            known_ones.get(id(one)) or (one, election.id, self._alone(course, one, election))
            for one in course.exercises
        ]
        for place, (_, _, fault) in enumerate(self._read):
            if fault is not None:
                return _at_place(fault, place)
        return None

    def of_exercise(self, course: Course, place: int) -> Malformed | None:
        """Of one exercise, as it was read last."""
        exercise = course.exercises[place]
        fault = next((fault for one, _, fault in self._read if one is exercise), None)
        return None if fault is None else _at_place(fault, place)

    def _alone(self, course: Course, exercise: AnyExercise, election: ElectionDefinition) -> Malformed | None:
        return first_fault(replace(course, exercises=(exercise,)), election)


def _at_place(fault: Malformed, place: int) -> Malformed:
    """A fault of an exercise that was read alone, with its path as in the whole course."""
    inside = {name: value for name, value in fault.said.params.items() if name != "path"}
    return Malformed(fault.said.code, fault.path.replace("exercises[0]", f"exercises[{place}]"), **inside)


def where(course: Course, in_file: str) -> Where:
    """The page on which a person finds what a refusal names by its place in the file of the course."""
    found = _IN_EXERCISE.fullmatch(in_file)
    if found is None or int(found[1]) >= len(course.exercises):
        return Where(None, COURSE, in_file.partition(".")[0])
    place, rest = int(found[1]), found[2]
    exercise = course.exercises[place]
    head, _, inner = rest.partition(".")
    row = _PLACE.match(rest)
    if row is not None:
        return Where(place, _PAGES[row[1]], "", int(row[2]))
    if not isinstance(exercise, CountExercise):
        return Where(place, EXERCISE, head)
    if rest in ("ballots", "truth.commission"):
        return Where(place, _PAGES[rest], "")
    if head == "notes":
        return Where(place, inner.rpartition(".")[0] or inner, "note")
    if head in ("truth", "sheets") and known(inner) is not None:
        return Where(place, _page(inner), f"{head}.{inner}")
    return Where(place, EXERCISE, head)


def _page(path: str) -> str:
    found = known(path)
    if found is None:
        return EXERCISE
    if found.kind.stands_on == "piles":
        return f"piles.{found.contest}"
    return found.kind.stands_on


class Checks:
    """What `course check` says of a whole course; an exercise that was played once is not played again."""

    def __init__(self) -> None:
        self._good: list[tuple[str, CountExercise]] = []

    def check(self, course: Course, election: ElectionDefinition) -> None:
        """Malformed with the first thing in the way; a person may stop it between two exercises."""
        fault = own_fault(course, election)
        if fault is not None:
            raise fault
        for place, exercise in enumerate(course.exercises):
            breathe()
            if isinstance(exercise, CountExercise) and (course.id, exercise) not in self._good:
                check_played(course, exercise, election, f"exercises[{place}]")
                self._good.append((course.id, exercise))


def save(
    course: Course, election: ElectionDefinition, path: Path, checks: Checks, data_dir: Path | None = None
) -> None:
    """Write a course that can be played; Malformed, FileProblem bundled_course, no_course_name, too_large, those of writing.

    It is written under a hidden name first, and takes its own once it is whole.
    """
    if is_the_programs(path, data_dir):
        raise FileProblem("bundled_course", path)
    if not path.name.endswith(".json"):
        # Whatever else has this name, a precinct file above all, stays as it is.
        raise FileProblem("no_course_name", path, ending=SUFFIX)
    checks.check(course, election)
    if len(course_text(course).encode()) > MAX_COURSE:
        raise FileProblem("too_large", path, most=MAX_COURSE)
    write_course(path, course)


def is_the_programs(path: Path, data_dir: Path | None = None) -> bool:
    """Whether a path is among the courses that come with the program, or that it keeps for what was begun: never written."""
    folders = [resources.resource("training"), *([data_dir / FOLDER] if data_dir else [])]
    return path.resolve().parent in [folder.resolve() for folder in folders]


def proposed_name(course: Course) -> str:
    """What the file of a course is called."""
    return f"{course.id}{SUFFIX}"
