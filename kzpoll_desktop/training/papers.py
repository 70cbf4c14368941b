"""The papers of an exercise for the tables of a room: a set a seat, practice ballots with their key, the solution."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.course import MAX_SEAT, AnyExercise, CountExercise, Course
from kzpoll_desktop.domain.training.variant import Variants
from kzpoll_desktop.exchange.files import make_folder, write_bytes
from kzpoll_desktop.paper.about import AboutPrecinct, LanguageMode
from kzpoll_desktop.paper.layout.page import DrawnPage
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.ballots import ballot_pages
from kzpoll_desktop.paper.practice.key import AboutKey, key_pages
from kzpoll_desktop.paper.practice.questions import AboutTest, question_key_pages, question_pages
from kzpoll_desktop.paper.practice.solution import AboutSolution, solution_pages
from kzpoll_desktop.paper.practice.stack import can_be_counted, stack
from kzpoll_desktop.paper.practice.table import AboutTable, table_pages
from kzpoll_desktop.texts.printed import printed
from kzpoll_desktop.training.beginning import empty_precinct

_SEATS: Final = re.compile(r"([0-9]{1,3})(?:-([0-9]{1,3}))?")


class NoPapers(KzpollError):
    """Why an exercise has no papers. Codes: papers_no_exercise (exercise), bad_seats (seats)."""


def seats_named(text: str) -> tuple[int, ...]:
    """The seats of «1-30» or «1-10, 15», each once, in order; NoPapers bad_seats."""
    found: set[int] = set()
    for part in text.split(","):
        one = _SEATS.fullmatch(part.strip())
        first, last = (int(one[1]), int(one[2] or one[1])) if one else (1, 0)
        if first > last or last > MAX_SEAT:
            raise NoPapers(Refused("bad_seats", {"seats": shown(text), "most": MAX_SEAT}))
        found.update(range(first, last + 1))
    return tuple(sorted(found))


def exercise_named(course: Course, exercise_id: str) -> AnyExercise:
    """The exercise whose papers are asked for; NoPapers papers_no_exercise."""
    found = course.exercise(exercise_id)
    if found is None:
        raise NoPapers(Refused("papers_no_exercise", {"exercise": shown(exercise_id)}))
    return found


def print_papers(
    course: Course,
    exercise: AnyExercise,
    election: ElectionDefinition,
    seats: Sequence[int],
    folder: Path,
    languages: LanguageMode = "kk_ru",
) -> Iterator[Path]:
    """Write the papers into a folder, each file as soon as it is made; NoVariant, FileProblem.

    A set for each seat and one of all; where the exercise has few enough ballots the ballots of each seat and the key to
    all; the solution of all seats. Of a test its questions, the same for every seat, and the key to them.
    """
    make_folder(folder)
    if isinstance(exercise, CountExercise):
        yield from _of_count(course, exercise, election, seats, folder, languages)
        return
    about = AboutTest.of(
        AboutPrecinct(election, empty_precinct(election), languages=languages), exercise=exercise
    )
    yield _write(folder, exercise, "questions", question_pages(about), "workshop", languages)
    yield _write(folder, exercise, "key", question_key_pages(about), "workshop_key", languages)


def _write(
    folder: Path,
    exercise: AnyExercise,
    name: str,
    pages: Sequence[DrawnPage],
    kind: str,
    languages: LanguageMode,
) -> Path:
    spoken = "ru" if languages == "ru" else "kk"
    path = folder / f"{exercise.id}-{name}-practice.pdf"
    title = f"{exercise.title.get(spoken)} · {printed(f'foot.{kind}', spoken)}"
    write_bytes(path, pdf(pages, title, spoken))
    return path


def _of_count(
    course: Course,
    exercise: CountExercise,
    election: ElectionDefinition,
    seats: Sequence[int],
    folder: Path,
    languages: LanguageMode,
) -> Iterator[Path]:
    variants = Variants(course.id, exercise, election)
    own = [(seat, variants.of(seat)) for seat in seats]
    by_hand = can_be_counted(exercise)
    sets: list[DrawnPage] = []
    keys: list[DrawnPage] = []

    def write(name: str, pages: Sequence[DrawnPage], kind: str) -> Path:
        return _write(folder, exercise, name, pages, kind, languages)

    for seat, one in own:
        about = AboutPrecinct(election, one.truth, languages=languages)
        pages = table_pages(AboutTable.at(about, one, seat, by_hand=by_hand))
        sets += pages
        yield write(f"{seat}-papers", pages, "workshop")
        if by_hand:
            ballots = stack(course.id, one, seat, election)
            seed = (course.id, exercise.id, str(seat))
            yield write(f"{seat}-ballots", ballot_pages(about, ballots, *seed), "workshop")
            keys += key_pages(AboutKey.of(about, exercise=one, seat=seat, ballots=ballots))
    if len(own) > 1:
        yield write("all-papers", sets, "workshop")
    if by_hand:
        yield write("key", keys, "workshop_key")
    whole = AboutPrecinct(election, exercise.truth, languages=languages)
    solution = AboutSolution.of(whole, exercise=exercise, seats=tuple(own))
    yield write("solution", solution_pages(solution), "workshop_solution")
