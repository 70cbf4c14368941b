"""The words on paper: in three languages, in letters of the font, with the same parameters."""

import re

import pytest

from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.printed import PRINTED, printed
from tests.shared.texts.letters import foreign_words, without_glyph

LANGUAGES = ("kk", "ru", "en")
# What everybody calls so: the number that opens, and the command that is typed.
NAMES = {"PIN", "QR", "kzpoll", "verify"}


@pytest.mark.parametrize("key", PRINTED)
def test_every_phrase_is_whole_in_three_languages(key: str) -> None:
    texts = [PRINTED[key].get(language) for language in LANGUAGES]
    assert all(text.strip() == text and text for text in texts)
    assert len({frozenset(re.findall(r"\{(\w+)\}", text)) for text in texts}) == 1


@pytest.mark.parametrize("key", PRINTED)
def test_every_letter_can_be_printed(key: str) -> None:
    for language in LANGUAGES:
        assert without_glyph(printed_plain(key, language)) == ""
    for language in ("kk", "ru"):
        foreign = foreign_words(re.sub(r"\{\w+\}", "", printed_plain(key, language)))
        assert set(foreign) <= NAMES


def printed_plain(key: str, language: str) -> str:
    return PRINTED[key].get(language)


def test_the_law_s_own_wording_is_not_repeated_here() -> None:
    assert not set(PRINTED) & set(legal("2023-01-01").phrases)


def test_parameters_are_filled_in() -> None:
    assert printed("role_since", "ru", since="12:40", decision="№8") == "с 12:40; решение: №8"
    with pytest.raises(KeyError):
        printed("role_since", "ru", since="12:40")
    with pytest.raises(KeyError):
        printed("no such phrase", "ru")
