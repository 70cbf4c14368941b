"""Ready the day before, in words: whole sentences in three languages, with dates, thousands and ballots as people say them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from kzpoll_desktop.domain.ground.said import Named, Param
from kzpoll_desktop.texts.said.readiness import READINESS, STATES, state_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.readiness import Item
from tests.shared.practice import ELECTION
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES

GIVEN: Final[Mapping[str, Param]] = {
    "time": "18:00",
    "offset": "+06:00",
    "precinct": "+05:00",
    "date": Named("date", "2023-03-19"),
    "percent": 80,
    "megabytes": 73_108,
    "folder": "E:",
    "letters": "X",
    "words": "«X»: X",
    "ballot": Named("ballot", ELECTION.contests[0].id),
    "lines": 12,
    "names": "3. Оқу Айгүл / Учебная Айгуль",
}


def told_of(code: str, language: str) -> str:
    return say(Item(code, GIVEN, state="good"), language, ELECTION)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", READINESS.catalogue)
def test_every_item_is_a_whole_sentence(code: str, language: str) -> None:
    told = told_of(code, language)
    assert told.endswith(".")
    assert "{" not in told
    assert told[0] == told[0].upper()
    assert without_glyph(told) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_and_thousands_are_written_as_everywhere(language: str) -> None:
    assert "19.03.2023" in told_of("date_tomorrow", language)
    assert "73\u202f108" in told_of("disk", language)


def test_a_ballot_is_named_by_its_colour() -> None:
    starts = {"kk": "Көк бюллетень", "ru": "Голубой бюллетень"}
    for language, start in starts.items():
        assert told_of("ballot", language).startswith(start)


def test_the_letters_to_look_for_are_the_nine_of_kazakh() -> None:
    for language in LANGUAGES:
        assert "ӘҒҚҢӨҰҮҺІ" in READINESS.catalogue["printer"].get(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_are_named_in_capitals_and_differ(language: str) -> None:
    words = [state_word(state, language) for state in STATES]
    assert len(set(words)) == len(words)
    assert all(word.isupper() for word in words)
