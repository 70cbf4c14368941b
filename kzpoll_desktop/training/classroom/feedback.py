"""Feedback of a class in one go: a sheet for each seat, the list of the class in three forms, certificates by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.variant import NoVariant
from kzpoll_desktop.exchange.files import make_folder, write_bytes
from kzpoll_desktop.exchange.tables import write_table
from kzpoll_desktop.paper.about import AboutPrecinct, LanguageMode
from kzpoll_desktop.paper.layout.page import DrawnPage
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.feedback import (
    Judged,
    LostOnPaper,
    SeatOfClass,
    certificate_pages,
    list_pages,
    seat_pages,
)
from kzpoll_desktop.texts.printed import printed
from kzpoll_desktop.training.beginning import of_seat
from kzpoll_desktop.training.classroom.board import Board
from kzpoll_desktop.training.classroom.hand_in import HandIn
from kzpoll_desktop.training.classroom.room import Classroom
from kzpoll_desktop.training.debrief import lost_lines
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.workflow.desk import Desk

_SEAT_WIDTH: Final = 8
_NAMES_WIDTH: Final = 40
_POINTS_WIDTH: Final = 14


@dataclass(frozen=True, slots=True)
class Wanted:
    """languages: of the sheets; names: whether the names that were given at hand-in may stand on them; day: ISO."""

    languages: LanguageMode
    names: bool
    day: str

    @property
    def spoken(self) -> tuple[str, ...]:
        """In the order in which they stand on paper."""
        return ("kk", "ru") if self.languages == "kk_ru" else (self.languages,)


def write_feedback(classroom: Classroom, board: Board, folder: Path, wanted: Wanted) -> Iterator[Path]:
    """Write it all into a folder, each file as soon as it is made; FileProblem.

    `feedback-<seat>.pdf` for each seat that handed in, `feedback-all.pdf`, `class-list` as PDF, XLSX and CSV, and, where names
    are wanted and there are any, `certificates.pdf`.
    """
    make_folder(folder)
    course = classroom.course
    record = next(one.truth for one in course.exercises if isinstance(one, CountExercise))
    about = AboutPrecinct(classroom.election, record, languages=wanted.languages)
    titles = {one.id: one.title for one in course.exercises}
    names = classroom.names() if wanted.names else {}
    language = wanted.spoken[0]

    def write(name: str, pages: Sequence[DrawnPage], key: str) -> Path:
        path = folder / f"{name}.pdf"
        write_bytes(path, pdf(pages, f"{course.title.get(language)} · {printed(key, language)}", language))
        return path

    every: list[DrawnPage] = []
    for seat in board.seats:
        counted = [board.cell(seat, exercise).counts for exercise in board.exercises]
        judged = [_judged(classroom, one, titles[one.exercise], names, wanted) for one in counted if one]
        if judged:
            pages = seat_pages(about, course.title, seat, judged)
            every += pages
            yield write(f"feedback-{seat}", pages, "feedback_title")
    if every:
        yield write("feedback-all", every, "feedback_title")
    yield from _lists(about, classroom, board, folder, names, wanted, write)
    attended = _attended(board, names, titles)
    if attended:
        pages = certificate_pages(about, course.title, attended, wanted.day)
        yield write("certificates", pages, "certificate_title")


def _judged(
    classroom: Classroom, one: HandIn, title: LocalText, names: Mapping[str, tuple[str, ...]], wanted: Wanted
) -> Judged:
    return Judged(
        title,
        one.points,
        one.minutes,
        one.closed,
        tuple(one.criteria.items()),
        _lost(classroom, one, wanted) if one.source == "file" else (),
        names.get(one.id, ()),
    )


def _lost(classroom: Classroom, one: HandIn, wanted: Wanted) -> tuple[LostOnPaper, ...]:
    """What cost points, out of the copy that was graded; nothing where it is gone."""
    exercise = classroom.course.exercise(one.exercise)
    if exercise is None:
        return ()
    try:
        desk = Desk.open(classroom.copy_of(one), SystemClock(), read_only=True)
    except KzpollError:
        return ()
    try:
        own = of_seat(classroom.course, exercise, one.seat, classroom.election)
        night = Night(desk, classroom.course, classroom.election, own)
        grade = night.grade()
        told = [lost_lines(night, grade, language) for language in wanted.spoken]
    except (KzpollError, NoVariant):
        return ()
    finally:
        desk.close()
    return tuple(
        LostOnPaper(lines[0].points, lines[0].at, tuple(line.text for line in lines))
        for lines in zip(*told, strict=True)
    )


def _lists(
    about: AboutPrecinct,
    classroom: Classroom,
    board: Board,
    folder: Path,
    names: Mapping[str, tuple[str, ...]],
    wanted: Wanted,
    write: Callable[[str, Sequence[DrawnPage], str], Path],
) -> Iterator[Path]:
    course, language = classroom.course, wanted.spoken[0]
    lines = [_line(board, seat, names) for seat in board.seats]
    titles = [one.title for one in course.exercises]
    yield write("class-list", list_pages(about, course.title, titles, lines), "class_list_title")
    heading = [printed("solution_seat", language)]
    widths = [_SEAT_WIDTH]
    if names:
        heading.append(printed("class_list_names", language))
        widths.append(_NAMES_WIDTH)
    heading += [title.get(language) for title in titles]
    widths += [_POINTS_WIDTH] * len(titles)
    rows: list[list[str | int]] = [
        [
            one.seat,
            *([", ".join(one.names)] if names else []),
            *("" if points is None else points for points in one.points),
        ]
        for one in lines
    ]
    for ending in ("xlsx", "csv"):
        path = folder / f"class-list.{ending}"
        write_table(path, heading, widths, rows)
        yield path


def _line(board: Board, seat: int, names: Mapping[str, tuple[str, ...]]) -> SeatOfClass:
    cells = [board.cell(seat, exercise) for exercise in board.exercises]
    points = tuple(None if one.counts is None else one.counts.points for one in cells)
    sat = dict.fromkeys(name for one in cells if one.counts for name in names.get(one.counts.id, ()))
    return SeatOfClass(seat, points, tuple(sat))


def _attended(
    board: Board, names: Mapping[str, tuple[str, ...]], titles: Mapping[str, LocalText]
) -> list[tuple[str, tuple[LocalText, ...]]]:
    """Each name once, with the exercises that it handed in."""
    found: dict[str, dict[str, None]] = {}
    for exercise in board.exercises:
        for one in board.counted(exercise):
            for name in names.get(one.id, ()):
                found.setdefault(name, {})[exercise] = None
    return [(name, tuple(titles[one] for one in played)) for name, played in found.items()]
