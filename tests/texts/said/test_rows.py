"""What is wrong in a row of candidates, in one sentence: which row, what it is, what to do."""

import pytest

from kzpoll_desktop.domain.ground.said import Named, Param
from kzpoll_desktop.exchange.headings import COLUMNS
from kzpoll_desktop.exchange.names import RowFault
from kzpoll_desktop.texts.said.rows import COLUMN_NAMES, ROWS
from kzpoll_desktop.texts.say import say
from tests.shared.texts.sentences import LANGUAGES, faults

SAMPLE: dict[str, Param] = {
    "line": 1012,
    "column": Named("column", "kk"),
    "value": "x",
    "other": 7,
    "most": 200,
    "expected": 2,
    "letter": "x",
    "count": 4,
    "separator": ",",
}


def test_every_column_has_a_name() -> None:
    assert set(COLUMNS) == COLUMN_NAMES.keys()
    assert faults(COLUMN_NAMES) == []


@pytest.mark.parametrize("code", ROWS.catalogue)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_names_the_row_and_says_what_to_do(code: str, language: str) -> None:
    told = say(RowFault(code, SAMPLE), language)
    assert told.startswith({"kk": "1012-жол: ", "ru": "Строка 1012: ", "en": "Row 1012: "}[language])
    assert told.endswith(".")
    assert ";" in told
    if "{column}" in ROWS.catalogue[code].get(language):
        assert COLUMN_NAMES["kk"].get(language) in told
