"""A test on the law on paper: its questions with the ballots to judge, and the trainer's key with reasons and articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.training.course import (
    AGAINST_ALL,
    INVALID,
    NOT_ESTABLISHED,
    CourseQuestion,
    QuestionsExercise,
)
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.handed import paragraph
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading
from kzpoll_desktop.paper.layout.page import LEFT, LINE, ROOM, Block, DrawnPage, bold, regular
from kzpoll_desktop.paper.layout.paging import paged
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.practice.ballots import ballot_block
from kzpoll_desktop.paper.practice.stack import PaperBallot

_SEED: Final = "kzpoll-practice-test/1"
_NUMBER: Final = bold(11, 14)
_ASKED: Final = bold(9.6, 12.4)
_OPTION: Final = regular(9.2, 11.8)
_INDENT: Final = 24.0
_SQUARE: Final = 9.0
_GAP: Final = 12.0
# A ballot beside its piles.
_WIDE: Final = 262.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutTest(AboutPrecinct):
    """A test on the law; record: the precinct whose candidates stand on its ballots."""

    exercise: QuestionsExercise


def question_pages(about: AboutTest) -> list[DrawnPage]:
    """What lies before a trainee; the same for every seat."""
    phrases = Phrases(about)
    return paged(about, phrases, _questions(about, phrases), "workshop", digest=False)


def question_key_pages(about: AboutTest) -> list[DrawnPage]:
    """What is right, why, and by which article."""
    phrases = Phrases(about)
    return paged(about, phrases, _key(about, phrases), "workshop_key", digest=False)


def _questions(about: AboutTest, phrases: Phrases) -> Iterator[Block]:
    exercise = about.exercise
    yield precinct_heading(
        about, phrases, phrases.local(exercise.title), [phrases.each("test_whose"), _minutes(about, phrases)]
    )
    for text in _once(phrases.local(exercise.story)):
        yield paragraph(text)
    yield paragraphs(phrases.each("test_how"))
    for number, item in enumerate(exercise.items, start=1):
        yield _question(about, phrases, number, item)


def _minutes(about: AboutTest, phrases: Phrases) -> tuple[str, ...]:
    return phrases.each("solution_minutes", minutes=about.exercise.minutes)


def _question(about: AboutTest, phrases: Phrases, number: int, item: CourseQuestion) -> Block:
    """A question on one page: its number, what is asked, and a square before each answer."""
    block = Block()
    block.write(LEFT, _GAP - 1.4, [f"{number}."], _NUMBER)
    y = _GAP
    for text in _once(phrases.local(item.text)):
        y = block.put(LEFT + _INDENT, y, text, _ASKED, ROOM - _INDENT)
    if item.several:
        for text in phrases.each("test_several"):
            y = block.put(LEFT + _INDENT, y, text, _OPTION, ROOM - _INDENT)
    y += 4
    x, below = LEFT + _INDENT, y
    if item.ballot is not None:
        paper = PaperBallot(number, item.ballot, item.right)
        picture = ballot_block(about, paper, (LEFT + _INDENT - 10, _WIDE), _SEED, about.exercise.id)
        block.add(picture, y - 8)
        x, below = x + _WIDE, y + picture.height - 8
    for texts in answers_of(about, phrases, item).values():
        block.box(x, y + 1.2, _SQUARE, _SQUARE, LINE)
        for text in texts:
            y = block.put(x + _SQUARE + 6, y, text, _OPTION, LEFT + ROOM - x - _SQUARE - 6)
        y += 3.5
    block.height = max(y, below)
    return block


def answers_of(about: AboutTest, phrases: Phrases, item: CourseQuestion) -> dict[str, list[str]]:
    """The answers in their order: id -> its words in each language; of a ballot always every pile."""
    if item.ballot is None:
        return {str(place): _once(phrases.local(one.text)) for place, one in enumerate(item.options, start=1)}
    contest = about.election.contest(item.ballot.contest)
    found = {one.id: _once(phrases.local(one.name)) for one in about.record.ballot(contest)}
    if contest.against_all:
        found[AGAINST_ALL] = _once(phrases.each("ballot_against_all"))
    return found | {pile: _once(phrases.each(f"pile_{pile}")) for pile in (INVALID, NOT_ESTABLISHED)}


def _key(about: AboutTest, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(
        about,
        phrases,
        phrases.each("test_key"),
        [phrases.local(about.exercise.title), _minutes(about, phrases)],
    )
    yield paragraphs(phrases.each("test_points"))
    columns = [
        GridColumn(("№",), 26, style=STRONG),
        GridColumn(phrases.each("test_right"), 190),
        GridColumn(phrases.each("test_why"), 215),
        GridColumn(phrases.each("test_article"), 62),
    ]
    cells: list[list[Cell]] = []
    for number, item in enumerate(about.exercise.items, start=1):
        words = answers_of(about, phrases, item)
        right = [text for one in words if one in item.right_ids for text in words[one]]
        cells.append([str(number), right, _once(phrases.local(item.why)), item.article])
    yield from grid(columns, cells)


def _once(texts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(texts))
