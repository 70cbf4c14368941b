"""Says a whole number from 0 to 99 999 in Kazakh, Russian or English words, as a protocol needs it beside its figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from kzpoll_desktop.domain.ground.errors import NumberOutOfRange

LARGEST: Final = 99_999

# The empty word stands where nothing is said: a nought, and the tens of a number that is one word itself.
_KK_ONES: Final = (" бір екі үш төрт бес алты жеті сегіз тоғыз").split(" ")
_KK_TENS: Final = (" он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан").split(" ")

_RU_MASCULINE: Final = (
    " один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
    " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
).split(" ")
_RU_FEMININE: Final = ("", "одна", "две", *_RU_MASCULINE[3:])
_RU_TENS: Final = ("  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто").split(
    " "
)
_RU_HUNDREDS: Final = (" сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот").split(" ")

_EN_ONES: Final = (
    " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split(" ")
_EN_TENS: Final = ("  twenty thirty forty fifty sixty seventy eighty ninety").split(" ")


def in_words(number: int, language: str) -> str:
    """The number in words of `kk`, `ru` or `en`, first letter capital, as in «Бір мың екі жүз елу бір».

    Always the nominative, masculine but for the Russian thousands, as figures of a protocol are written out
    [43(8)]. Kazakh always says «бір жүз» and «бір мың»: a pen makes «екі жүз» of a bare «жүз».
    NumberOutOfRange outside 0…99 999; KeyError for another language.
    """
    if not 0 <= number <= LARGEST:
        raise NumberOutOfRange(number)
    words = _SPEAKERS[language](*divmod(number, 1000))
    text = " ".join(word for word in words if word) or _ZERO[language]
    return text[0].upper() + text[1:]


def _kazakh(thousands: int, rest: int) -> tuple[str, ...]:
    hundreds, below = divmod(rest, 100)
    return (
        *_below_hundred_kk(thousands),
        "мың" if thousands else "",
        _KK_ONES[hundreds],
        "жүз" if hundreds else "",
        *_below_hundred_kk(below),
    )


def _below_hundred_kk(number: int) -> tuple[str, str]:
    tens, ones = divmod(number, 10)
    return _KK_TENS[tens], _KK_ONES[ones]


def _russian(thousands: int, rest: int) -> tuple[str, ...]:
    hundreds, below = divmod(rest, 100)
    return (
        *_below_hundred(thousands, _RU_FEMININE, _RU_TENS),
        _thousands_ru(thousands),
        _RU_HUNDREDS[hundreds],
        *_below_hundred(below, _RU_MASCULINE, _RU_TENS),
    )


def _thousands_ru(thousands: int) -> str:
    """The form of «тысяча» after its number: одна тысяча, две тысячи, пять and одиннадцать тысяч."""
    if not thousands:
        return ""
    tens, ones = divmod(thousands, 10)
    if tens == 1 or ones == 0 or ones > 4:
        return "тысяч"
    return "тысяча" if ones == 1 else "тысячи"


def _below_hundred(number: int, ones: Sequence[str], tens: Sequence[str]) -> tuple[str, str]:
    """Tens and ones where the numbers up to nineteen are one word each."""
    if number < 20:
        return "", ones[number]
    return tens[number // 10], ones[number % 10]


def _english(thousands: int, rest: int) -> tuple[str, ...]:
    hundreds, below = divmod(rest, 100)
    return (
        _below_hundred_en(thousands),
        "thousand" if thousands else "",
        _EN_ONES[hundreds],
        "hundred" if hundreds else "",
        "and" if below and (thousands or hundreds) else "",
        _below_hundred_en(below),
    )


def _below_hundred_en(number: int) -> str:
    return "-".join(word for word in _below_hundred(number, _EN_ONES, _EN_TENS) if word)


_ZERO: Final[Mapping[str, str]] = {"kk": "нөл", "ru": "ноль", "en": "zero"}
_SPEAKERS: Final[Mapping[str, Callable[[int, int], tuple[str, ...]]]] = {
    "kk": _kazakh,
    "ru": _russian,
    "en": _english,
}
