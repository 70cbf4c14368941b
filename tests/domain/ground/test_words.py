"""Numbers in words: every one of the hundred thousand, against another speaker and against examples written by hand."""

import pytest
from num2words import num2words  # type: ignore[import-untyped]

from kzpoll_desktop.domain.ground.errors import NumberOutOfRange
from kzpoll_desktop.domain.ground.words import LARGEST, in_words
from tests.shared.texts.letters import foreign_words, without_glyph

LANGUAGES = ("kk", "ru", "en")
ALL = range(LARGEST + 1)


@pytest.mark.parametrize(
    ("number", "kk", "ru", "en"),
    [
        (0, "Нөл", "Ноль", "Zero"),
        (1, "Бір", "Один", "One"),
        (2, "Екі", "Два", "Two"),
        (10, "Он", "Десять", "Ten"),
        (11, "Он бір", "Одиннадцать", "Eleven"),
        (19, "Он тоғыз", "Девятнадцать", "Nineteen"),
        (20, "Жиырма", "Двадцать", "Twenty"),
        (40, "Қырық", "Сорок", "Forty"),
        (48, "Қырық сегіз", "Сорок восемь", "Forty-eight"),
        (90, "Тоқсан", "Девяносто", "Ninety"),
        (100, "Бір жүз", "Сто", "One hundred"),
        (101, "Бір жүз бір", "Сто один", "One hundred and one"),
        (112, "Бір жүз он екі", "Сто двенадцать", "One hundred and twelve"),
        (200, "Екі жүз", "Двести", "Two hundred"),
        (655, "Алты жүз елу бес", "Шестьсот пятьдесят пять", "Six hundred and fifty-five"),
        (1000, "Бір мың", "Одна тысяча", "One thousand"),
        (1001, "Бір мың бір", "Одна тысяча один", "One thousand and one"),
        (1100, "Бір мың бір жүз", "Одна тысяча сто", "One thousand one hundred"),
        (
            1251,
            "Бір мың екі жүз елу бір",
            "Одна тысяча двести пятьдесят один",
            "One thousand two hundred and fifty-one",
        ),
        (2002, "Екі мың екі", "Две тысячи два", "Two thousand and two"),
        (4000, "Төрт мың", "Четыре тысячи", "Four thousand"),
        (5000, "Бес мың", "Пять тысяч", "Five thousand"),
        (11000, "Он бір мың", "Одиннадцать тысяч", "Eleven thousand"),
        (12000, "Он екі мың", "Двенадцать тысяч", "Twelve thousand"),
        (20000, "Жиырма мың", "Двадцать тысяч", "Twenty thousand"),
        (21000, "Жиырма бір мың", "Двадцать одна тысяча", "Twenty-one thousand"),
        (
            32073,
            "Отыз екі мың жетпіс үш",
            "Тридцать две тысячи семьдесят три",
            "Thirty-two thousand and seventy-three",
        ),
        (
            99999,
            "Тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз",
            "Девяносто девять тысяч девятьсот девяносто девять",
            "Ninety-nine thousand nine hundred and ninety-nine",
        ),
    ],
)
def test_numbers_written_by_hand(number: int, kk: str, ru: str, en: str) -> None:
    assert (in_words(number, "kk"), in_words(number, "ru"), in_words(number, "en")) == (kk, ru, en)


def test_russian_agrees_with_num2words_everywhere() -> None:
    assert [n for n in ALL if in_words(n, "ru").lower() != num2words(n, lang="ru")] == []


def test_kazakh_agrees_with_num2words_but_for_a_bare_hundred() -> None:
    """num2words says «жүз» where the hundreds are one, and agrees to the letter everywhere else, «бір мың» included."""
    differing = [n for n in ALL if in_words(n, "kk").lower() != num2words(n, lang="kz")]
    assert differing == [n for n in ALL if n // 100 % 10 == 1]
    for number in differing:
        assert in_words(number, "kk").lower().replace("бір жүз", "жүз") == num2words(number, lang="kz")


def test_english_agrees_with_num2words_but_for_the_comma() -> None:
    # num2words takes its time over English: every seventh number meets every digit at every place.
    assert [
        n for n in ALL[::7] if in_words(n, "en").lower() != num2words(n, lang="en").replace(",", "")
    ] == []


def test_kazakh_never_leaves_room_before_a_hundred_or_a_thousand() -> None:
    digits = {in_words(n, "kk").lower() for n in range(1, 10)}
    tens = {in_words(n, "kk").lower() for n in range(10, 100, 10)}
    for number in ALL:
        before = ""
        for word in in_words(number, "kk").lower().split():
            if word == "жүз":
                assert before in digits, number
            if word == "мың":
                assert before in digits | tens, number
            before = word


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_numbers_are_said_alike(language: str) -> None:
    assert len({in_words(n, language) for n in ALL}) == len(ALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_capital_at_the_beginning_and_single_spaces(language: str) -> None:
    for number in ALL:
        text = in_words(number, language)
        assert text[0].isupper(), number
        assert text[1:].islower(), number
        assert " ".join(text.split()) == text, number


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_is_in_the_bundled_font(language: str) -> None:
    text = "".join({letter for number in ALL for letter in in_words(number, language)})
    assert without_glyph(text) == ""


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_letter_of_another_alphabet(language: str) -> None:
    assert foreign_words(" ".join({w for n in ALL for w in in_words(n, language).split()})) == []


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_outside_the_range_is_refused(number: int, language: str) -> None:
    with pytest.raises(NumberOutOfRange) as refused:
        in_words(number, language)
    assert refused.value.said.params == {"number": number}
