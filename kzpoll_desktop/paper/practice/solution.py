"""The trainer's solution of an exercise: what is planted at each seat, what fires, what stays, and what is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import CountExercise, Happening, LateStriking, Way
from kzpoll_desktop.domain.training.sound import filled
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import Block, DrawnPage
from kzpoll_desktop.paper.layout.paging import paged
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import ballot_name, box_name, role_name, stage_name


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutSolution(AboutPrecinct):
    """An exercise as it is written, and as each seat has it; record: the truth as it is written."""

    exercise: CountExercise
    seats: tuple[tuple[int, CountExercise], ...]


def solution_pages(about: AboutSolution) -> list[DrawnPage]:
    """The pages of the solution."""
    phrases = Phrases(about)
    return paged(about, phrases, _blocks(about, phrases), "workshop_solution", digest=False)


def _blocks(about: AboutSolution, phrases: Phrases) -> Iterator[Block]:
    exercise, election = about.exercise, about.election
    yield precinct_heading(about, phrases, phrases.each("solution_title"), [phrases.local(exercise.title)])
    yield paragraphs(phrases.each("solution_minutes", minutes=exercise.minutes))
    yield from _planted(about, phrases)
    yield from _findings(
        about, phrases, "solution_fires", planted.fires(exercise, election), on_the_sheets=True
    )
    yield from _findings(
        about, phrases, "solution_stays", planted.stays(exercise, election), on_the_sheets=False
    )
    silent = planted.silent(exercise, election)
    if silent:
        yield section(phrases.each("solution_silent"))
        for path in silent:
            yield paragraphs(_named(about, phrases, path))
    for box in exercise.truth.portable_boxes:
        for contest in box.annulled:
            yield paragraphs(
                [
                    phrases.one(
                        language,
                        "solution_annulled",
                        box=f"{box_name(box.id, language)}, {ballot_name(election.contest(contest), language)}",
                    )
                    for language in phrases.languages
                ]
            )
    yield from _happenings(about, phrases)
    if exercise.notes:
        yield section(phrases.each("solution_notes"))
        for text in exercise.notes.values():
            yield paragraphs(phrases.local(text))
    yield from _figures(about, phrases)


def _planted(about: AboutSolution, phrases: Phrases) -> Iterator[Block]:
    paths = planted.planted(about.exercise)
    if not paths:
        yield paragraphs(phrases.each("solution_none"))
        return
    yield section(phrases.each("solution_planted"))
    columns = [
        GridColumn(phrases.each("solution_seat"), 46),
        GridColumn(phrases.each("solution_precinct"), 60),
        GridColumn(phrases.each("figure"), 230),
        GridColumn(phrases.each("solution_sheet"), 70, "right"),
        GridColumn(phrases.each("solution_truth"), 70, "right", STRONG),
    ]
    cells: list[list[Cell]] = [
        [
            str(seat),
            str(exercise.truth.precinct.number),
            _named(about, phrases, path),
            count(exercise.sheets[path]),
            count(figure(exercise.truth, path) or 0),
        ]
        for seat, exercise in about.seats
        for path in paths
    ]
    yield from grid(columns, cells)


def _findings(
    about: AboutSolution, phrases: Phrases, key: str, found: tuple[Finding, ...], *, on_the_sheets: bool
) -> Iterator[Block]:
    if not found:
        return
    exercise, election = about.exercise, about.election
    record = planted.met(exercise, election)[0]
    if on_the_sheets:
        record = planted.on_sheets(exercise.truth, exercise.sheets, election)
    yield section(phrases.each(key))
    columns = [GridColumn(phrases.each("code"), 40, style=STRONG), GridColumn(phrases.each("rule"), 440)]
    cells: list[list[Cell]] = []
    for one in found:
        told = [describe(one, record, election, language) for language in phrases.languages]
        cells.append([one.code, [f"{text.title}. {text.todo}" for text in told]])
    yield from grid(columns, cells)


def _named(about: AboutSolution, phrases: Phrases, path: str) -> list[str]:
    names = (
        figure_name(path, about.record, about.election, language, ballot=True)
        for language in phrases.languages
    )
    return list(dict.fromkeys(names))


# --- happenings -------------------------------------------------------------------------------------------------


def _happenings(about: AboutSolution, phrases: Phrases) -> Iterator[Block]:
    if not about.exercise.happenings:
        return
    yield section(phrases.each("solution_happenings"))
    for one in about.exercise.happenings:
        yield paragraphs([_when(about, phrases, one, language) for language in phrases.languages])
        yield paragraphs(
            [
                f"{filled(one.text.get(language), about.record, dict(about.exercise.sheets))} – "
                f"{_expected(about, phrases, one, language)}"
                for language in phrases.languages
            ]
        )


def _when(about: AboutSolution, phrases: Phrases, one: Happening, language: str) -> str:
    if one.at:
        when = phrases.one(language, "workshop_at", stage=stage_name(one.at, about.election, language))
    else:
        name = figure_name(one.after, about.record, about.election, language, ballot=True)
        when = phrases.one(language, "workshop_after", figure=name)
    return phrases.one(language, "workshop_when", when=when)


def _expected(about: AboutSolution, phrases: Phrases, one: Happening, language: str) -> str:
    match one.expects:
        case None:
            return phrases.one(language, "solution_nothing")
        case LateStriking(contest, choice, struck):
            ballot = about.record.ballot(about.election.contest(contest))
            name = next(c.name.get(language) for c in ballot if c.id == choice)
            return phrases.one(language, "solution_strike" if struck else "solution_restore", name=name)
        case ways:
            joint = f" {phrases.one(language, 'solution_or')} "
            return joint.join(_way(about, way, language) for way in ways)


def _way(about: AboutSolution, way: Way, language: str) -> str:
    member = about.record.member(way.member)
    role = "suspended" if way.suspended else way.role
    return f"{member.name if member else way.member}: {role_name(role, language)}"


# --- what is true -----------------------------------------------------------------------------------------------


def _figures(about: AboutSolution, phrases: Phrases) -> Iterator[Block]:
    """The true figures that the trainee types, of the exercise as it is written or of the one seat that is printed."""
    exercise = about.seats[0][1] if len(about.seats) == 1 else about.exercise
    yield section(phrases.each("solution_figures"))
    columns = [
        GridColumn(phrases.each("figure"), 400),
        GridColumn(phrases.each("solution_truth"), 80, "right", STRONG),
    ]
    cells: list[list[Cell]] = [
        [_named(about, phrases, path), count(figure(exercise.truth, path) or 0)]
        for path in planted.typed_paths(exercise, about.election)
    ]
    yield from grid(columns, cells)
