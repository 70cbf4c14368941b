"""Why a step is not taken: one whole sentence, and for a value that does not fit the one that says why."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps.entering import enter
from kzpoll_desktop.domain.ground.said import Named, Param
from kzpoll_desktop.texts.said.refusals import REFUSALS
from kzpoll_desktop.texts.say import say
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, play
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES

PARAMS: dict[str, Param] = {
    "stage": Named("stage", "turnout"),
    "current": Named("stage", "opening"),
    "contest": Named("ballot", "party_list"),
    "missing": 3,
    "errors": 1,
    "discrepancies": 2,
    "warnings": 4,
    "figures": 5,
    "needed": 2,
    "digits": 6,
    "most": 12,
    "person": "1-мүше (оқу)",
    "group": 3,
    "seconds": 40,
    "close": "20:00",
    "opened": "07:00",
    "texts": "«ђ»",
    "words": "«Серiк»: i",
    "seats": "9-1",
    "exercise": "clean",
    "members": 7,
    "file": "AUTH_RSA256.p12",
    "name": "1-мүше (оқу)",
}
OF_VALUES = sorted(code.split(".")[1] for code in REFUSALS.catalogue if code.startswith("bad_value."))


@pytest.mark.parametrize("code", sorted(REFUSALS.catalogue))
def test_a_refusal_is_one_whole_sentence_in_every_language(code: str) -> None:
    told = [say(Refused(code, dict(PARAMS)), language, ELECTION) for language in LANGUAGES]
    assert len(set(told)) == len(LANGUAGES)
    for text in told:
        assert text.endswith(".")
        assert "{" not in text
        assert without_glyph(text) == ""


def test_a_sum_of_bundles_that_is_another_says_so() -> None:
    _, day = play(ELECTION, RECORD)
    first = ELECTION.contests[0].id
    path = f"{first}.unused"
    written = RECORD.contests[first].unused
    assert written is not None
    changes = [(path, written + 60)]
    refused = enter(day, changes, STAMP, reason="recount", bundles={path: ((1, written + 1),)})
    assert isinstance(refused, Refused)
    assert say(refused, "ru", ELECTION).startswith("Сумма пачек")


@pytest.mark.parametrize("problem", OF_VALUES)
def test_a_value_that_does_not_fit_says_why(problem: str) -> None:
    told = [say(Refused("bad_value", {"problem": problem}), language, ELECTION) for language in LANGUAGES]
    assert len(set(told)) == len(LANGUAGES)
    general = say(Refused("bad_value", {"problem": "anything"}), "en", ELECTION)
    assert told[2] != general
