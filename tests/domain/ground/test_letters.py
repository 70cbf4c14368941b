"""Words that mix alphabets are known by their letters, whatever they look like."""

import pytest

from kzpoll_desktop.domain.ground.letters import is_mixed, mixed_words, shown_words


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("Серiк Оқуов", {"Серiк": "i"}),  # Latin i
        ("Aйгүл", {"Aйгүл": "A"}),
        ("«Рecпублика»", {"Рecпублика": "ec"}),
        ("Пοлат", {"Пοлат": "ο"}),  # Greek omicron
        ("AМANAT", {"AМANAT": "М"}),  # one Cyrillic letter in a Latin word
        ("Ocen and Ceкen", {"Ceкen": "к"}),
        ("№8 мeктеп, Абaй", {"мeктеп": "e", "Абaй": "a"}),
        ("ӘCЕТ", {"ӘCЕТ": "C"}),
        ("Эрəн", {"Эрəн": "ə"}),  # Latin schwa
    ],
)
def test_s20_a_word_in_two_alphabets_is_told_with_its_odd_letters(name: str, odd: dict[str, str]) -> None:
    assert mixed_words(name) == odd
    assert all(is_mixed(word) for word in odd)
    assert shown_words(odd) == "; ".join(f"«{word}»: {', '.join(letters)}" for word, letters in odd.items())


@pytest.mark.parametrize(
    "name",
    [
        "1-мүше (оқу)",
        "«AMANAT» партиясы",
        "БИ Group-қа",
        "QazTech-орталық",
        "№ 2464-I",
        "Ұлытау облысы, 5A үй",
        "м² VIII ª",
        "Қазақстан Демократиялық «Ақ жол» партиясы",
        "",
    ],
)
def test_s20_words_of_one_alphabet_each_are_taken(name: str) -> None:
    assert mixed_words(name) == {}
