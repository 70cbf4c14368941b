"""What a workshop leaves on paper: a sheet for each seat, the list of the class, a certificate of attendance for each name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, fitted, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, section
from kzpoll_desktop.paper.layout.page import (
    HAIR,
    LEFT,
    LINE,
    PAGE_HEIGHT,
    RIGHT,
    ROOM,
    Block,
    DrawnPage,
    PageFlow,
    bold,
    regular,
    space,
)
from kzpoll_desktop.paper.layout.paging import band_block, bands, top_of
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.format import count, date
from kzpoll_desktop.texts.names.grades import MOST, criterion_name

_TITLE: Final = bold(15, 19)
_COURSE: Final = regular(10, 13)
_NAME: Final = bold(26, 34)
_LINE: Final = regular(12, 17)
_FOOT: Final = regular(6.8, 8.4)
_ACROSS: Final = 14


@dataclass(frozen=True, slots=True)
class LostOnPaper:
    """What cost points: how many, when it was (empty where never), and the sentence in each language of the paper."""

    points: int
    at: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """An exercise of a seat. criteria: points by criterion, empty where only a code is known."""

    title: LocalText
    points: int
    minutes: int
    finished: bool
    criteria: tuple[tuple[str, int], ...]
    lost: tuple[LostOnPaper, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SeatOfClass:
    """A line of the class list. points: by exercise, None where nothing was handed in; names: empty unless wanted."""

    seat: int
    points: tuple[int | None, ...]
    names: tuple[str, ...] = ()


def seat_pages(
    about: AboutPrecinct, course: LocalText, seat: int, judged: Sequence[Judged]
) -> list[DrawnPage]:
    """The sheet of a seat: each exercise with its points, and for each point lost what would have been right."""
    phrases = Phrases(about)
    blocks = [_heading(phrases, "feedback_title", course, phrases.each("workshop_seat", seat=seat))]
    for one in judged:
        blocks += _judged(phrases, one)
    return _pages(about, phrases, blocks, "feedback_title")


def _judged(phrases: Phrases, one: Judged) -> Iterator[Block]:
    yield section(phrases.local(one.title))
    key = "feedback_points" if one.finished else "feedback_unfinished"
    yield paragraphs(phrases.each(key, points=one.points, minutes=one.minutes))
    if one.names:
        yield paragraphs([", ".join(one.names)])
    if one.criteria:
        columns = [
            GridColumn(phrases.each("feedback_criterion"), 220),
            GridColumn(phrases.each("feedback_got"), 60, "right", STRONG),
            GridColumn(phrases.each("feedback_most"), 60, "right"),
        ]
        cells: list[list[Cell]] = [
            [
                [criterion_name(name, language) for language in phrases.languages],
                count(points),
                count(MOST[name]),
            ]
            for name, points in one.criteria
            if points or MOST[name]
        ]
        yield from grid(columns, cells)
    if one.lost:
        yield space(8, keep=True)
        yield from grid(
            [
                GridColumn(phrases.each("feedback_lost"), 44, "right", STRONG),
                GridColumn(phrases.each("at"), 44),
                GridColumn(phrases.each("feedback_why"), 420),
            ],
            [[count(lost.points), lost.at, list(dict.fromkeys(lost.texts))] for lost in one.lost],
        )
    elif one.criteria:
        yield paragraphs(phrases.each("feedback_nothing_lost"))


def list_pages(
    about: AboutPrecinct, course: LocalText, exercises: Sequence[LocalText], seats: Sequence[SeatOfClass]
) -> list[DrawnPage]:
    """The list of the class: a line a seat, a column an exercise; the names of the exercises above it by their numbers."""
    phrases = Phrases(about)
    blocks = [_heading(phrases, "class_list_title", course)]
    for start in range(0, len(exercises), _ACROSS):
        part = range(start, min(start + _ACROSS, len(exercises)))
        named = "; ".join(f"{n + 1} – {exercises[n].get(phrases.languages[0])}" for n in part)
        blocks.append(paragraphs([named]))
        has_names = any(one.names for one in seats)
        columns = [
            GridColumn(phrases.each("solution_seat"), 40, style=STRONG),
            *([GridColumn(phrases.each("class_list_names"), 150)] if has_names else []),
            *(GridColumn((str(n + 1),), 30, "right") for n in part),
        ]
        cells: list[list[Cell]] = [
            [
                str(one.seat),
                *([list(one.names) or ""] if has_names else []),
                *("" if one.points[n] is None else count(one.points[n] or 0) for n in part),
            ]
            for one in seats
        ]
        blocks += grid(columns, cells)
    return _pages(about, phrases, blocks, "class_list_title")


def certificate_pages(
    about: AboutPrecinct, course: LocalText, names: Sequence[tuple[str, tuple[LocalText, ...]]], day: str
) -> list[DrawnPage]:
    """A page for each name, with the exercises that were played; day: when, in ISO form. It is no practice paper."""
    phrases = Phrases(about)
    pages: list[DrawnPage] = []
    for name, played in names:
        block = Block()
        y = 150.0
        for text in phrases.each("certificate_title"):
            y = block.put(LEFT, y, text, _TITLE, ROOM, "centre") + 4
        y += 36
        style, lines = fitted(name, _NAME, ROOM, 3)
        y = block.write(LEFT, y, lines, style, "centre", ROOM) + 20
        for language in phrases.languages:
            text = phrases.one(language, "certificate_says", course=course.get(language))
            y = block.put(LEFT + 30, y, text, _LINE, ROOM - 60, "centre") + 4
        y += 14
        for language in phrases.languages:
            titles = "; ".join(one.get(language) for one in played)
            y = block.put(LEFT + 30, y, titles, _COURSE, ROOM - 60, "centre") + 4
        y += 60
        block.write(LEFT, y, [date(day)], _LINE)
        block.rule(LEFT + ROOM * 0.5, RIGHT, y + 14, LINE)
        block.put(LEFT + ROOM * 0.5, y + 18, phrases.joined("certificate_trainer"), _COURSE, ROOM * 0.5)
        block.height = y + 40
        flow = PageFlow()
        flow.place([block])
        pages += flow.pages
    return pages


def _heading(phrases: Phrases, key: str, course: LocalText, fact: Sequence[str] = ()) -> Block:
    block = Block()
    y = 4.0
    for text in dict.fromkeys(phrases.each(key)):
        y = block.put(LEFT, y, text, _TITLE, ROOM)
    for text in dict.fromkeys(phrases.local(course)):
        y = block.put(LEFT, y, text, _COURSE, ROOM)
    if fact:
        y = block.put(LEFT, y + 2, " / ".join(dict.fromkeys(fact)), bold(12, 15), ROOM)
    block.rule(LEFT, RIGHT, y + 3)
    block.height = y + 8
    return block


def _pages(about: AboutPrecinct, phrases: Phrases, blocks: Iterable[Block], foot: str) -> list[DrawnPage]:
    """The blocks with the band of practice above and the page's number below; no precinct, for there are several."""
    top = bands(about, phrases)
    flow = PageFlow(top=top_of(top))
    flow.place(blocks)

    def below(number: int, total: int) -> Block:
        block = Block()
        y = PAGE_HEIGHT - 44
        block.rule(LEFT, RIGHT, y, HAIR)
        block.write(LEFT, y + 3, [phrases.joined(foot)], _FOOT)
        pages = " · ".join(phrases.each("page", page=number, pages=total))
        block.write(LEFT, y + 3, [pages], _FOOT, "right", ROOM)
        return block

    return flow.finish(lambda _number, _total: band_block(top), below)
