"""A test on paper: every question with its answers, the ballots as they are judged, and a key with reasons and articles."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.training.course import Ballot, QuestionsExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.paper.about import AboutPrecinct, LanguageMode
from kzpoll_desktop.paper.layout.fonts import width
from kzpoll_desktop.paper.layout.page import DrawnPage
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.ballots import SQUARE, ballot_block
from kzpoll_desktop.paper.practice.questions import (
    AboutTest,
    answers_of,
    question_key_pages,
    question_pages,
)
from kzpoll_desktop.paper.practice.stack import PaperBallot
from kzpoll_desktop.training.beginning import empty_precinct
from tests.shared.paper.extract import whole_text

COURSE, ELECTION = find_course("one-night")


def about(languages: LanguageMode) -> AboutTest:
    exercise = COURSE.exercise("law-test")
    assert isinstance(exercise, QuestionsExercise)
    precinct = AboutPrecinct(ELECTION, empty_precinct(ELECTION), languages=languages)
    return AboutTest.of(precinct, exercise=exercise)


def text_of(pages: list[DrawnPage]) -> str:
    return " ".join(whole_text(pdf(pages, "t", "kk")).replace("\xa0", " ").split())


def spoken(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())


@pytest.mark.parametrize("languages", ["kk", "ru", "kk_ru"])
def test_questions_and_key_say_everything_in_the_languages_of_the_paper(languages: LanguageMode) -> None:
    test = about(languages)
    phrases = Phrases(test)
    asked, key = text_of(question_pages(test)), text_of(question_key_pages(test))
    for item in test.exercise.items:
        words = answers_of(test, phrases, item)
        assert item.right_ids <= set(words)
        for language in test.spoken:
            assert spoken(item.text.get(language)) in asked
        for texts in words.values():
            assert all(spoken(text) in asked for text in texts)
        assert all(spoken(text) in key for one in item.right_ids for text in words[one])
        assert all(spoken(item.why.get(language)) in key for language in test.spoken)
        assert item.article in key
        # What is right and why stands in the key alone.
        assert not any(spoken(item.why.get(language)) in asked for language in test.spoken)


@pytest.mark.parametrize("languages", ["kk", "ru", "kk_ru"])
def test_no_name_runs_into_the_square_of_its_line(languages: LanguageMode) -> None:
    for contest in ELECTION.contests:
        of = Ballot(contest.id, (), True, "established")
        block = ballot_block(about(languages), PaperBallot(1, of, "invalid"), (50, 240), "seed")
        squares = [box for box in block.boxes if box.width == box.height == SQUARE]
        top = squares[0].y
        names = [one for one in block.texts if top <= one.y <= squares[-1].y + SQUARE]
        assert len(names) >= len(squares)
        assert [one.text for one in names if one.x + width(one.text, one.font, one.size) > squares[0].x] == []
