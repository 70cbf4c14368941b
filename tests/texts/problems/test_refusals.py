"""Why a step is not taken: every code that the day refuses with has its sentence, in three languages, naming its place."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps.entering import enter
from kzpoll_desktop.texts.problems.refusals import BAD_TEXTS, REFUSALS, refusal
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, play
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.raised import raised
from tests.shared.texts.sentences import LANGUAGES, parameters

PARAMS: dict[str, str | int] = {
    "stage": "turnout",
    "current": "opening",
    "missing": 3,
    "errors": 1,
    "discrepancies": 2,
    "warnings": 4,
    "figures": 5,
    "needed": 2,
    "digits": 6,
    "group": 3,
    "seconds": 40,
    "letters": "ђ",
}


def test_every_refusal_that_is_made_has_its_sentence() -> None:
    made = {one.code for part in ("domain", "workflow") for one in raised(part, {"Refused": 0})}
    assert made == set(REFUSALS)


@pytest.mark.parametrize("code", sorted(REFUSALS))
def test_a_refusal_is_one_whole_sentence_in_every_language(code: str) -> None:
    _, day = play(ELECTION, RECORD, until="turnout")
    told = [refusal(Refused(code, dict(PARAMS)), day, language) for language in LANGUAGES]
    assert len(set(told)) == len(LANGUAGES)
    for text in told:
        assert text.endswith(".")
        assert "{" not in text
        assert without_glyph(text) == ""


@pytest.mark.parametrize("code", sorted(REFUSALS))
def test_languages_name_the_same(code: str) -> None:
    texts = [REFUSALS[code].get(language) for language in LANGUAGES]
    assert len({frozenset(parameters(text)) for text in texts}) == 1
    assert parameters(texts[0]) <= set(PARAMS)


def test_a_sum_of_bundles_that_is_another_says_so() -> None:
    _, day = play(ELECTION, RECORD)
    first = ELECTION.contests[0].id
    path = f"{first}.unused"
    written = RECORD.contests[first].unused
    assert written is not None
    changes = [(path, written + 60)]
    refused = enter(day, changes, STAMP, reason="recount", bundles={path: ((1, written + 1),)})
    assert isinstance(refused, Refused)
    assert refusal(refused, day, "ru").startswith("Сумма пачек")


@pytest.mark.parametrize("problem", sorted(BAD_TEXTS))
def test_a_value_that_does_not_fit_says_why(problem: str) -> None:
    _, day = play(ELECTION, RECORD, until="turnout")
    told = [refusal(Refused("bad_value", {"problem": problem}), day, language) for language in LANGUAGES]
    assert len(set(told)) == len(LANGUAGES)
    general = refusal(Refused("bad_value", {"problem": "anything"}), day, "en")
    assert told[2] != general


def test_stages_are_named_by_their_names() -> None:
    _, day = play(ELECTION, RECORD, until="turnout")
    refused = Refused("stage_not_reached", {"stage": "turnout", "current": "opening"})
    assert refusal(refused, day, "ru") == (
        "Это пока рано: сначала завершите этап «Открытие». Заполняется на этапе «Голосование»."
    )
