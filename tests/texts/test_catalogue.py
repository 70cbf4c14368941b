"""Texts in three languages: looked up, filled in, and never half filled in."""

import pytest

from kzpoll_desktop.texts.catalogue import Message, capital, filled
from tests.shared.texts.sentences import faults

GREETING = Message("{who}: {n} дауыс", "{who}: голосов {n}", "{who}: {n} votes")


def test_a_sentence_in_each_language() -> None:
    params: dict[str, str | int] = {"who": "Ә", "n": 12_345}
    assert filled(GREETING, params, "kk") == "Ә: 12\u202f345 дауыс"
    assert filled(GREETING, params, "ru") == "Ә: голосов 12\u202f345"
    assert filled(GREETING, params, "en") == "Ә: 12\u202f345 votes"


def test_what_is_put_in_is_never_read_as_a_parameter() -> None:
    assert filled(GREETING, {"who": "{n} {0.__class__}", "n": 1}, "en") == "{n} {0.__class__}: 1 votes"


def test_a_missing_parameter_is_an_error() -> None:
    with pytest.raises(KeyError):
        filled(GREETING, {"who": "Ә"}, "en")


def test_a_sentence_begins_with_a_capital_whatever_it_begins_with() -> None:
    assert [capital(text) for text in ("әр жол", "1-жол", "")] == ["Әр жол", "1-жол", ""]


@pytest.mark.parametrize(
    "message",
    [
        Message("{a}", "б", "c"),
        Message("", "б", "c"),
        Message("а ", "б", "c"),
        Message("а\nб", "б", "c"),
        Message("сома → бес", "б", "c"),
        Message("учаскелiк", "б", "c"),
        Message("а", "а", "c"),
        Message("а", "б", "с"),
        Message("и\u0306", "б", "c"),
    ],
)
def test_the_tests_own_eye_sees_a_faulty_text(message: Message) -> None:
    assert faults({"code": message})


def test_a_sound_text_passes() -> None:
    assert faults({"code": Message("«AMANAT» партиясы", "Партия «AMANAT»", "AMANAT Party")}) == []
