"""Every problem of a row of candidates has its sentence, with parameters that are really given."""

import pytest

from kzpoll_desktop.exchange.candidates import COLUMNS
from kzpoll_desktop.texts.problems.candidates import COLUMN_NAMES, ROWS, row_problem
from tests.shared.texts.raised import raised
from tests.shared.texts.sentences import LANGUAGES, faults, parameters

RAISED = list(raised("exchange/candidates.py", {"RowProblem": 1, "_Wrong": 0, "add": 0}))
SAMPLE: dict[str, str | int] = {
    "column": "kk",
    "value": "x",
    "other": 7,
    "most": 200,
    "expected": 2,
}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert {found.code for found in RAISED} == ROWS.keys()


def test_every_column_has_a_name() -> None:
    assert set(COLUMNS) == COLUMN_NAMES.keys()


def test_texts_are_sound() -> None:
    assert faults(ROWS) == []
    assert faults(COLUMN_NAMES) == []


@pytest.mark.parametrize("code", ROWS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_names_the_row_and_says_what_to_do(code: str, language: str) -> None:
    assert parameters(ROWS[code].get(language)) <= SAMPLE.keys()
    told = row_problem(12, code, SAMPLE, language)
    assert told.startswith({"kk": "12-жол: ", "ru": "Строка 12: ", "en": "Row 12: "}[language])
    assert told.endswith(".")
    assert ";" in told
    if "{column}" in ROWS[code].get(language):
        assert COLUMN_NAMES["kk"].get(language) in told
