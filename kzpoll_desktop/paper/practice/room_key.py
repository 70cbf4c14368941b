"""The key sheet for a room: the times and turns of the day, and for each seat its precinct and the figures to look for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.domain.training.plan import Plan, PlannedExercise
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import Block, DrawnPage
from kzpoll_desktop.paper.layout.paging import paged
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.format import count, date
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.turns import turns_words


@dataclass(frozen=True, slots=True)
class KeyPart:
    """An exercise of the day with the figures of each seat; a test has none of them."""

    part: PlannedExercise
    exercise: AnyExercise
    seats: tuple[tuple[int, CountExercise], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutRoomKey(AboutPrecinct):
    """The whole class; record: that of its first exercise."""

    plan: Plan
    course: Course
    parts: tuple[KeyPart, ...]


def room_key_pages(about: AboutRoomKey) -> list[DrawnPage]:
    """The pages of the key."""
    phrases = Phrases(about)
    return paged(about, phrases, _blocks(about, phrases), "workshop_key", digest=False)


def _blocks(about: AboutRoomKey, phrases: Phrases) -> Iterator[Block]:
    plan = about.plan
    yield precinct_heading(
        about, phrases, phrases.each("room_key_title"), [phrases.local(about.course.title)]
    )
    yield paragraphs(
        phrases.each("room_key_day", date=date(plan.begins), begins=plan.begins[11:], ends=_end(plan))
    )
    yield paragraphs(phrases.each("room_key_says"))
    if plan.persons > 1:
        yield paragraphs(phrases.each("room_key_turns", persons=plan.persons))
    for place, one in enumerate(about.parts, start=1):
        yield from _part(about, phrases, place, one)


def _end(plan: Plan) -> str:
    same = plan.begins[:10] == plan.ends[:10]
    return plan.ends[11:] if same else f"{date(plan.ends)} {plan.ends[11:]}"


def _part(about: AboutRoomKey, phrases: Phrases, place: int, one: KeyPart) -> Iterator[Block]:
    yield section([f"{place}. {title}" for title in phrases.local(one.exercise.title)])
    yield paragraphs([turns_words(one.part, language) for language in phrases.languages])
    if not one.seats:
        yield paragraphs(phrases.each("room_key_test"))
        return
    columns = [
        GridColumn(phrases.each("solution_seat"), 46),
        GridColumn(phrases.each("solution_precinct"), 60),
        GridColumn(phrases.each("figure"), 230),
        GridColumn(phrases.each("solution_sheet"), 70, "right"),
        GridColumn(phrases.each("solution_truth"), 70, "right", STRONG),
    ]
    yield from grid(columns, [row for seat, own in one.seats for row in _rows(about, phrases, seat, own)])


def _rows(about: AboutRoomKey, phrases: Phrases, seat: int, exercise: CountExercise) -> Iterator[list[Cell]]:
    """The slips of a seat; where none is planted, the ballots that are left of each colour: they tell the seats apart."""
    truth = exercise.truth
    paths = planted.planted(exercise) or tuple(f"{contest}.unused" for contest in truth.contests)
    for place, path in enumerate(paths):
        names = dict.fromkeys(
            figure_name(path, truth, about.election, language, ballot=True) for language in phrases.languages
        )
        true = figure(truth, path) or 0
        yield [
            str(seat) if place == 0 else "",
            str(truth.precinct.number) if place == 0 else "",
            list(names),
            count(exercise.sheets.get(path, true)),
            count(true),
        ]
