"""Why a time is asked about and on which ground voting ended early, in every language with what it is compared with."""

from __future__ import annotations

from typing import get_args

import pytest

from kzpoll_desktop.domain.day.hours import GROUNDS, Code, Odd
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.times import ODD, ground, odd_time
from tests.shared.practice import ELECTION

TIMES = {"now": "10:05", "open": "07:00", "close": "20:00", "ended": "20:01"}
NAMES = {
    "to_come": "now",
    "before_hours": "open",
    "after_hours": "close",
    "before_opening": "open",
    "count_too_long": "ended",
}


def test_every_odd_time_has_its_sentence() -> None:
    assert set(ODD) == set(get_args(Code)) == set(NAMES)


@pytest.mark.parametrize("code", get_args(Code))
def test_an_odd_time_is_told_with_what_it_is_compared_with(code: Code) -> None:
    told = {odd_time(Odd(code, {NAMES[code]: TIMES[NAMES[code]]}), language) for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)
    for sentence in told:
        assert TIMES[NAMES[code]] in sentence
        assert sentence.endswith(".")
        assert "{" not in sentence


def test_a_ground_is_told_with_its_article() -> None:
    wording = legal(ELECTION.law.edition)
    english = f"Everyone on the voter list has voted ({wording.citation('38(3)', 'en')})"
    assert ground("all_voted", ELECTION, "en") == english
    assert ground("decision", ELECTION, "ru").endswith(f"({wording.citation('38(1)', 'ru')})")
    told = {ground(code, ELECTION, language) for code in GROUNDS for language in LANGUAGES}
    assert len(told) == len(GROUNDS) * len(LANGUAGES)
