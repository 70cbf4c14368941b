"""Ready the day before, in words: whole sentences in three languages, with dates, thousands and ballots as people say them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from kzpoll_desktop.texts.readiness import READINESS, STATES, item_sentence, state_word
from tests.shared.practice import ELECTION
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES, parameters

GIVEN: Final[Mapping[str, str | int]] = {
    "time": "18:00",
    "offset": "+06:00",
    "precinct": "+05:00",
    "date": "2023-03-19",
    "percent": 80,
    "megabytes": 73_108,
    "folder": "E:",
    "letters": "X",
    "contest": ELECTION.contests[0].id,
    "lines": 12,
}


def given(code: str) -> dict[str, str | int]:
    """What the sentence of a code names: its ballot is given as a contest."""
    names = parameters(READINESS[code].en)
    return {name: GIVEN[name] for name in ("contest" if name == "ballot" else name for name in names)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", READINESS)
def test_every_item_is_a_whole_sentence(code: str, language: str) -> None:
    told = item_sentence(code, given(code), ELECTION, language)
    assert told.endswith(".")
    assert "{" not in told
    assert told[0] == told[0].upper()
    assert without_glyph(told) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_and_thousands_are_written_as_everywhere(language: str) -> None:
    assert "19.03.2023" in item_sentence("date_tomorrow", given("date_tomorrow"), ELECTION, language)
    assert "73\u202f108" in item_sentence("disk", given("disk"), ELECTION, language)


def test_a_ballot_is_named_by_its_colour() -> None:
    starts = {"kk": "Көк бюллетень", "ru": "Синий бюллетень"}
    for language, start in starts.items():
        assert item_sentence("ballot", given("ballot"), ELECTION, language).startswith(start)


def test_the_letters_to_look_for_are_the_nine_of_kazakh() -> None:
    for language in LANGUAGES:
        assert "ӘҒҚҢӨҰҮҺІ" in READINESS["printer"].get(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_are_named_in_capitals_and_differ(language: str) -> None:
    words = [state_word(state, language) for state in STATES]
    assert len(set(words)) == len(words)
    assert all(word.isupper() for word in words)


def test_an_item_or_a_parameter_that_is_not_known_is_no_sentence() -> None:
    with pytest.raises(KeyError):
        item_sentence("no_such_item", {}, ELECTION, "kk")
    with pytest.raises(KeyError):
        item_sentence("disk", {}, ELECTION, "kk")
