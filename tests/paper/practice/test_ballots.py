"""Practice ballots: the marks that are read back from the paper add up to the truth, and the odd ones are odd by the law."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from kzpoll_desktop.domain.election.definition import COLOUR_NAMES
from kzpoll_desktop.domain.training.course import AGAINST_ALL, HOWS, Ballot, CountExercise, Mark
from kzpoll_desktop.domain.training.variant import variant
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.paper.about import AboutPrecinct, LanguageMode
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.ballots import INKS, SQUARE, ballot_pages, inks, lines_of
from kzpoll_desktop.paper.practice.stack import PaperBallot, piles_of, stack
from tests.shared.paper import practice_read
from tests.shared.paper.practice_read import ReadBallot, read_ballots

COURSE, ELECTION = find_course("one-night")


@cache
def small(seat: int) -> CountExercise:
    found = COURSE.exercise("small-count")
    assert isinstance(found, CountExercise)
    return variant(COURSE.id, found, seat, ELECTION)


def printed(seat: int, languages: LanguageMode, most: int = 999) -> bytes:
    about = AboutPrecinct(ELECTION, small(seat).truth, languages=languages)
    ballots = stack(COURSE.id, small(seat), seat, ELECTION)[:most]
    pages = ballot_pages(about, ballots, COURSE.id, "small-count", str(seat))
    return pdf(pages, "ballots", "kk")


def pile(found: ReadBallot, lines: tuple[str, ...], struck: str | None) -> str:
    """The pile by the articles, judged from what is seen alone [43(5), 43(6)]."""
    if not found.tinted:
        return "not_established"
    marked = [(line, one) for line, one in zip(lines, found.lines, strict=True) if one.inside or one.outside]
    if not found.signed or len(marked) != 1:
        return "invalid"
    line, one = marked[0]
    if one.inside != ["tick"] or one.outside or line == struck:
        return "invalid"
    return line


@pytest.mark.parametrize(("seat", "languages"), [(7, "ru")])
def test_the_marks_read_back_from_the_paper_add_up_to_the_truth(seat: int, languages: LanguageMode) -> None:
    exercise = small(seat)
    about = AboutPrecinct(ELECTION, exercise.truth, languages=languages)
    counted: Counter[tuple[str, str]] = Counter()
    marked = 0
    for found in read_ballots(printed(seat, languages)):
        # The ballot of another form has the lines of its own contest: it is told by how many there are.
        contest = next(c for c in ELECTION.contests if len(lines_of(about, c)) == len(found.lines))
        assert found.tinted in ("", contest.colour)
        words = {"kk": "ОҚУ ҮЛГІСІ", "ru": "УЧЕБНЫЙ ОБРАЗЕЦ", "kk_ru": "ОҚУ ҮЛГІСІ / УЧЕБНЫЙ ОБРАЗЕЦ"}
        assert found.words.count(words[languages]) == 2
        lines = lines_of(about, contest)
        struck = next((c.id for c in about.record.ballot(contest) if c.struck_out), None)
        assert [one.struck for one in found.lines] == [line == struck for line in lines]
        for line, one in zip(lines, found.lines, strict=True):
            names = {c.id: c.name for c in about.record.ballot(contest)}
            told = (
                [names[line].kk, names[line].ru]
                if line != AGAINST_ALL
                else ["Бәріне қарсымын", "Против всех"]
            )
            spoken = {"kk": told[:1], "ru": told[1:], "kk_ru": told}[languages]
            assert one.words == " ".join(spoken)
        counted[contest.id, pile(found, lines, struck)] += 1
        marked += 1
    piles = {
        (contest, name): value
        for contest in exercise.truth.contests
        for name, value in piles_of(exercise.truth, contest).items()
        if value
    }
    assert dict(counted) == piles
    assert marked == sum(piles.values())


def test_every_way_of_marking_is_seen_as_what_it_is() -> None:
    about = AboutPrecinct(ELECTION, small(0).truth)
    seen = {}
    for number, how in enumerate(HOWS, start=1):
        of = Ballot("party_list", (Mark("auyl", how),), how != "cross", "established")
        pages = ballot_pages(about, [PaperBallot(number, of, "auyl")], "seed")
        (found,) = read_ballots(pdf(pages, "t", "kk"))
        assert found.signed is (how != "cross")
        line = found.lines[1]
        assert [one for one in found.lines if one.inside or one.outside] == [line]
        seen[how] = (line.inside, line.outside)
    assert seen == {
        "tick": (["tick"], []),
        "cross": (["line", "line"], []),
        "pencil": (["pencil", "pencil"], []),
        "faint": (["faint"], []),
        "outside": ([], ["tick"]),
        "corrected": (["scribble", "tick"], []),
    }


def test_no_two_marks_are_alike_and_the_same_seat_has_the_same_paper() -> None:
    data = printed(7, "kk_ru", 4)
    assert data == printed(7, "kk_ru", 4)
    assert data != printed(8, "kk_ru", 4)
    assert "ОҚУ ҮЛГІСІ / УЧЕБНЫЙ ОБРАЗЕЦ" in next(read_ballots(data)).words
    about = AboutPrecinct(ELECTION, small(7).truth)
    ballots = [one for one in stack(COURSE.id, small(7), 7, ELECTION) if one.right == "amanat"]
    drawn = [ballot_pages(about, [one], "seed")[0].strokes[-1].points for one in ballots]
    assert len(set(drawn)) == len(drawn) > 20


def test_four_stand_on_a_page_with_cut_marks_and_long_ballots_alone() -> None:
    about = AboutPrecinct(ELECTION, small(0).truth)
    ballots = stack(COURSE.id, small(0), 0, ELECTION)
    pages = ballot_pages(about, ballots, "seed")
    assert len(pages) == -(-len(ballots) // 4)
    uprights = [rule for rule in pages[0].rules if rule.x0 == rule.x1]
    assert len(uprights) == 3
    assert practice_read.SQUARE == SQUARE
    assert [one.number for one in ballots] == list(range(1, len(ballots) + 1))


def test_every_colour_of_ballots_has_its_ink() -> None:
    assert set(INKS) == set(COLOUR_NAMES)
    assert inks("#0000ff") == ((0, 0, 255), (226, 226, 254))
