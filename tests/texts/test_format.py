"""Counts, dates, times, plural forms and lists as they are written officially, and counts read from pasted text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.texts import format as form
from kzpoll_desktop.texts.format import digest_groups


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1\u202f000"),
        (12_035_578, "12\u202f035\u202f578"),
        (-36_000, "-36\u202f000"),
    ],
)
def test_thousands_stand_apart(number: int, written: str) -> None:
    assert form.count(number) == written


@given(st.integers(0, 10**15 - 1))
def test_a_written_count_is_read_back(number: int) -> None:
    assert form.parse_count(form.count(number)) == number
    assert form.parse_count(f" {number}\r\n") == number


@pytest.mark.parametrize("space", list(" \u00a0\u2002\u2003\u2005\u2007\u2008\u2009\u200a\u202f\u205f"))
def test_a_pasted_count_may_have_any_space_between_thousands(space: str) -> None:
    assert form.parse_count(f"1{space}234") == 1234
    assert form.parse_count(f"12{space}345{space}678") == 12_345_678


@pytest.mark.parametrize(
    "text",
    ["", " ", "1,234", "1.234", "1'234", "12 34", "1 2345", "1234 567", "1  234", "1 234 56", "-5", "+5", "5.0", "1e3",
     "5 голосов", "٣", "²", "Ⅳ", "0x1", "1_000", "1\n234", "1\t234", "9" * 16, "9" * 5000],
)  # fmt: skip
def test_anything_else_is_no_count(text: str) -> None:
    assert form.parse_count(text) is None


def test_dates_and_times() -> None:
    moment = "2023-03-19T23:41:07.123456+06:00"
    assert form.date("2023-03-19") == form.date(moment) == "19.03.2023"
    assert form.time("07:05") == "07:05"
    assert form.time(moment) == "23:41"
    assert form.time(moment, seconds=True) == "23:41:07"
    assert form.time("23:41:07", seconds=True) == "23:41:07"
    assert form.time("07:05", seconds=True) == "07:05:00"
    with pytest.raises(ValueError, match="no time"):
        form.time("2023-03-19")


@pytest.mark.parametrize(
    ("number", "index"),
    [(1, 0), (21, 0), (101, 0), (2, 1), (4, 1), (23, 1), (0, 2), (5, 2), (11, 2), (12, 2), (14, 2), (20, 2), (111, 2)],
)  # fmt: skip
def test_russian_has_three_forms(number: int, index: int) -> None:
    assert form.plural("ru", number) == index


@pytest.mark.parametrize("language", ["kk", "en"])
def test_kazakh_and_english_have_two(language: str) -> None:
    assert [form.plural(language, n) for n in (0, 1, 2, 11, 21, 101)] == [1, 0, 1, 1, 1, 1]


def test_lists() -> None:
    assert form.join_list([], "kk") == ""
    assert form.join_list(["P1"], "ru") == "P1"
    assert form.join_list(["P1", "P2"], "kk") == "P1 және P2"
    assert form.join_list(["P1", "P2", "P3"], "ru") == "P1, P2 и P3"
    assert form.join_list(("P1", "P2", "P3"), "en") == "P1, P2 and P3"


def test_a_digest_in_groups_of_four() -> None:
    assert digest_groups("0123456789ab") == "0123 4567 89ab"
    assert digest_groups("01234") == "0123 4"
    assert digest_groups("") == ""
