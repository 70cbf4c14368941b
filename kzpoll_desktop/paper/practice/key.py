"""The key to a seat's practice ballots: how many lie in each pile, which they are, and what is odd about some."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kzpoll_desktop.domain.election.definition import Contest
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.training.course import INVALID, NOT_ESTABLISHED, CountExercise
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import Block, DrawnPage
from kzpoll_desktop.paper.layout.paging import paged
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.practice.ballots import lines_of
from kzpoll_desktop.paper.practice.stack import PaperBallot
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.labels import ballot_name


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutKey(AboutPrecinct):
    """The ballots of one seat. exercise: as the seat has it."""

    exercise: CountExercise
    seat: int
    ballots: tuple[PaperBallot, ...]


def key_pages(about: AboutKey) -> list[DrawnPage]:
    """The pages of one seat's key."""
    phrases = Phrases(about)
    return paged(about, phrases, _blocks(about, phrases), "workshop_key", digest=False)


def _blocks(about: AboutKey, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(
        about,
        phrases,
        phrases.each("key_title"),
        [phrases.local(about.exercise.title), phrases.each("workshop_seat", seat=about.seat)],
    )
    yield paragraphs(phrases.each("key_says"))
    columns = [
        GridColumn(phrases.each("key_pile"), 190),
        GridColumn(phrases.each("workshop_quantity"), 50, "right", STRONG),
        GridColumn(phrases.each("key_numbers"), 260),
    ]
    for contest in held(about.election, about.record):
        yield section([ballot_name(contest, language) for language in phrases.languages])
        cells: list[list[Cell]] = []
        for pile in (*lines_of(about, contest), INVALID, NOT_ESTABLISHED):
            numbers = [one.number for one in about.ballots if _is(one, contest, pile)]
            cells.append(
                [
                    _pile(about, phrases, contest, pile),
                    count(len(numbers)),
                    ", ".join(map(str, numbers)) or "–",
                ]
            )
        yield from grid(columns, cells)
    odd = [one for one in about.ballots if not _plain(one)]
    if odd:
        yield section(phrases.each("key_not_ticks"))
        yield from grid(
            [
                GridColumn(phrases.each("key_ballot"), 60),
                GridColumn(phrases.each("key_what"), 230),
                GridColumn(phrases.each("key_right"), 200),
            ],
            [[str(one.number), _seen(one, phrases), _right(about, phrases, one)] for one in odd],
        )


def _is(one: PaperBallot, contest: Contest, pile: str) -> bool:
    return one.ballot.contest == contest.id and one.right == pile


def _plain(one: PaperBallot) -> bool:
    return (
        one.ballot.signed
        and one.ballot.form == "established"
        and len(one.ballot.marks) == 1
        and one.ballot.marks[0].how == "tick"
        and one.right == one.ballot.marks[0].choice
    )


def _pile(about: AboutKey, phrases: Phrases, contest: Contest, pile: str) -> list[str]:
    if pile in (INVALID, NOT_ESTABLISHED):
        found = phrases.each(f"pile_{pile}")
    else:
        names = {choice.id: choice.name for choice in about.record.ballot(contest)}
        found = phrases.local(names[pile]) if pile in names else phrases.each("ballot_against_all")
    return list(dict.fromkeys(found))


def _right(about: AboutKey, phrases: Phrases, one: PaperBallot) -> list[str]:
    return _pile(about, phrases, about.election.contest(one.ballot.contest), one.right)


def _seen(one: PaperBallot, phrases: Phrases) -> list[str]:
    """What makes a ballot odd, and how it is marked."""
    keys = []
    if one.ballot.form == "other":
        keys.append("seen_other_form")
    if not one.ballot.signed:
        keys.append("seen_unsigned")
    if len(one.ballot.marks) > 1:
        keys.append("seen_several")
    keys += [f"seen_{mark.how}" for mark in one.ballot.marks] or ["seen_no_mark"]
    return [
        "; ".join(phrases.one(language, key) for key in dict.fromkeys(keys)) for language in phrases.languages
    ]
