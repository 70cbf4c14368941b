"""What stands beside a field of a new precinct: whole sentences, in the words of the reader where a text does not fit."""

import pytest

from kzpoll_desktop.domain.ground.said import FileFault, Param
from kzpoll_desktop.texts.said.fields import FIELDS
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.setup import FieldFault
from tests.shared.texts.sentences import LANGUAGES

PARAMS: dict[str, Param] = {
    "most": 99_999,
    "line": 2,
    "other": 1,
    "voting": 6,
    "least": 5,
    "texts": "«ђ»",
    "words": "«Серiк»: i",
    "lines": 4,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", FIELDS.catalogue)
def test_a_sentence_is_whole(code: str, language: str) -> None:
    told = say(FieldFault(code, PARAMS), language)
    assert told.endswith(".")
    assert "{" not in told


def test_what_the_reader_says_of_a_text_is_a_sentence_of_its_own() -> None:
    told = say(FileFault("text_too_long", {"most": 200}), "ru")
    assert told == "Текст длиннее 200 знаков; сократите его."
