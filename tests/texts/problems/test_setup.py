"""Every problem and every advice of a new precinct has its sentence."""

import pytest

from kzpoll_desktop.texts.problems.setup import ADVICE, PROBLEMS, setup_advice, setup_problem
from tests.shared.texts.raised import raised
from tests.shared.texts.sentences import LANGUAGES, faults

MADE = {*raised("workflow/setup.py", {"Problem": 1}), *raised("workflow/ballots.py", {"Problem": 1})}
CODES = {found.code for found in MADE} | {
    "two_chairs",
    "two_deputies",
    "two_secretaries",
    "no_chair",
    "no_secretary",
}
PARAMS = {"most": 99_999, "line": 2, "other": 1, "voting": 6, "least": 5}


def test_every_code_has_a_sentence() -> None:
    assert CODES - PROBLEMS.keys() - ADVICE.keys() == set()


def test_texts_are_sound() -> None:
    assert faults(PROBLEMS) == faults(ADVICE) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_whole(language: str) -> None:
    for code in PROBLEMS:
        assert setup_problem(code, PARAMS, language).endswith(".")
    for code in ADVICE:
        assert setup_advice(code, PARAMS, language).endswith(".")


def test_what_the_reader_says_of_a_text_becomes_a_sentence() -> None:
    told = setup_problem("text_too_long", {"most": 200}, "ru")
    assert told[0].isupper()
    assert told.endswith(".")
    assert "200" in told
