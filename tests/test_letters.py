"""The tests' own eye for letters sees what a person does not."""

import pytest

from tests.shared.texts.letters import foreign_words, is_composed, without_glyph


@pytest.mark.parametrize(
    "text",
    [
        "учаскелiк",  # Latin i
        "Хаттамa",  # Latin a
        "қaһарман",  # Latin a
        "сəйкессіздік",  # Latin schwa
        "өтiнiш, екі үй",
        "«Рeспублика»",  # a mixed word is no Latin name
        "партия AMANAT",  # a Latin name without quotation marks
        "їжак",  # another Cyrillic alphabet
        "c 20.00",  # Latin c for «с»
    ],
)
def test_a_letter_from_elsewhere_is_seen(text: str) -> None:
    assert foreign_words(text)


@pytest.mark.parametrize(
    "text", ["учаскелік һәм ұлытау", "«AMANAT» партиясы", "№1 ҮЙ-ЖАЙ", "область Жетісу", "п. 3-1"]
)
def test_a_pure_text_passes(text: str) -> None:
    assert not foreign_words(text)


def test_a_character_without_glyph_is_seen() -> None:
    assert without_glyph("сома → ✓ 5 ≤ 6 №«»–…") == "→≤✓"


def test_a_letter_in_two_parts_is_seen() -> None:
    assert is_composed("йё")
    assert not is_composed("и\u0306")
