"""Makes a stick ready for a class in one go: program, course, class file and seats for the tables, the key for the trainer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.stopping import breathe
from kzpoll_desktop.domain.training.course import CountExercise, Course
from kzpoll_desktop.domain.training.plan import Plan, parts
from kzpoll_desktop.domain.training.variant import NoVariant, Variants
from kzpoll_desktop.exchange.courses import SUFFIX, write_course
from kzpoll_desktop.exchange.files import FileProblem, make_folder, write_bytes
from kzpoll_desktop.paper.about import AboutPrecinct, LanguageMode
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.room_key import AboutRoomKey, KeyPart, room_key_pages
from kzpoll_desktop.texts.printed import printed
from kzpoll_desktop.training.before.class_file import write_plan
from kzpoll_desktop.training.before.program import copy_program
from kzpoll_desktop.training.before.seats import NAME as SEATS
from kzpoll_desktop.training.before.seats import write_seats

TABLES: Final = "tables"
TRAINER: Final = "trainer"
KEY: Final = "key-practice.pdf"


@dataclass(frozen=True, slots=True)
class Class:
    """What a stick is made for. program: the bundle to copy, None where there is none."""

    course: Course
    election: ElectionDefinition
    plan: Plan
    program: Path | None = None
    languages: LanguageMode = "kk_ru"


def prepare(what: Class, stick: Path) -> Iterator[Path]:
    """Write everything, each thing as soon as it is whole; FileProblem, Stopped.

    The key lies in a folder of its own, so that the tables' folder can be handed round alone.
    """
    tables, trainer = stick / TABLES, stick / TRAINER
    for folder in (tables, trainer):
        make_folder(folder)
    course = tables / f"{what.course.id}{SUFFIX}"
    write_course(course, what.course)
    yield course
    yield write_plan(tables, what.plan)
    seats = tables / SEATS
    spoken = "ru" if what.languages == "ru" else "kk"
    write_seats(
        seats, what.plan.seats, [printed(f"key_{name}", spoken) for name in ("seat", "group", "place")]
    )
    yield seats
    key = trainer / KEY
    write_bytes(key, key_of(what))
    yield key
    # The longest comes last: what was there by then is whole where somebody stops it.
    if what.program is not None:
        yield copy_program(what.program, tables)


def key_of(what: Class) -> bytes:
    """The key sheet for the room as PDF: for each exercise of the plan its times, its turns, and each seat's figures."""
    found = tuple(_key_parts(what))
    first = next((one.exercise.truth for one in found if isinstance(one.exercise, CountExercise)), None)
    if first is None:
        from kzpoll_desktop.training.beginning import empty_precinct

        first = empty_precinct(what.election)
    about = AboutPrecinct(what.election, first, languages=what.languages)
    pages = room_key_pages(AboutRoomKey.of(about, plan=what.plan, course=what.course, parts=found))
    spoken = "ru" if what.languages == "ru" else "kk"
    title = f"{what.course.title.get(spoken)} · {printed('foot.workshop_key', spoken)}"
    return pdf(pages, title, spoken)


def _key_parts(what: Class) -> Iterator[KeyPart]:
    for part in parts(what.plan, what.course):
        exercise = what.course.exercise(part.exercise)
        assert exercise is not None  # the parts are those that the course has
        seats: list[tuple[int, CountExercise]] = []
        if isinstance(exercise, CountExercise):
            variants = Variants(what.course.id, exercise, what.election)
            for seat in sorted({one.seat for one in what.plan.seats}):
                breathe()
                try:
                    seats.append((seat, variants.of(seat)))
                except NoVariant as problem:
                    raise FileProblem("no_variant", Path(KEY), path=exercise.id, seat=problem.seat) from None
        yield KeyPart(part, exercise, tuple(seats))
