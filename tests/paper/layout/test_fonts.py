"""Widths and line breaks of the bundled font."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.paper.layout.fonts import BOLD, REGULAR, REPLACEMENT, missing, printable, width, wrap
from kzpoll_desktop.texts.format import count


def test_digits_are_tabular() -> None:
    assert len({width(digit, BOLD, 13) for digit in "0123456789"}) == 1


def test_width_grows_with_size() -> None:
    assert width("Әділет", REGULAR, 20) == pytest.approx(2 * width("Әділет", REGULAR, 10))


def test_text_that_fits_stays_on_one_line() -> None:
    assert wrap("Бір мың сегіз жүз", REGULAR, 9, 300) == ("Бір мың сегіз жүз",)


def test_lines_break_at_spaces_and_no_word_gets_a_hyphen() -> None:
    text = "халықтық-демократиялық патриоттық партиясы"
    found = wrap(text, REGULAR, 9, 120)
    assert len(found) > 1
    assert " ".join(found) == text


def test_a_no_break_space_holds_a_line_together() -> None:
    room = width("саны 1\u202f848", REGULAR, 9) - 1
    assert wrap("саны 1\u202f848", REGULAR, 9, room) == ("саны", "1\u202f848")


NUMBER = re.compile("[0-9][0-9\u202f]*")


@given(
    st.lists(
        st.one_of(st.sampled_from(("Ә", "бюллетень", "барлығы:")), st.integers(0, 9_999_999).map(count)),
        min_size=1,
    ),
    st.sampled_from((" ", "\u00a0", "")),
    st.integers(60, 200),
)
def test_no_number_goes_on_in_the_next_line(words: list[str], between: str, room: int) -> None:
    """Not in a word either that is wider than its line, as a long name that is held to its number."""
    text = between.join(words)
    found = [number for line in wrap(text, REGULAR, 9, float(room)) for number in NUMBER.findall(line)]
    whole = [number for number in NUMBER.findall(text) if width(number, REGULAR, 9) <= room]
    assert [number for number in whole if number not in found] == []
    if len(whole) == len(NUMBER.findall(text)):
        assert found == whole


def test_the_number_sign_keeps_its_number() -> None:
    room = width("Школа №", REGULAR, 9) + 3
    assert wrap("Школа № 12", REGULAR, 9, room) == ("Школа", "№\xa012")


def test_a_missing_character_is_shown_and_named() -> None:
    assert missing("Әли 漢☐Әли漢") == "漢☐"
    assert printable("Әли 漢") == f"Әли {REPLACEMENT}"


def test_characters_without_a_picture_of_their_own_are_left_out() -> None:
    assert missing("Ай\u200bгүл\u00ad") == ""
    assert printable("Ай\u200bгүл\u00ad") == "Айгүл"


@given(st.text(alphabet="абвгӘҒҚҢӨҰҮҺі -№1\u202f\n\t漢", max_size=300), st.integers(12, 400))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, room: int) -> None:
    found = wrap(text, REGULAR, 9, float(room))
    assert all(width(line, REGULAR, 9) <= room + 1e-6 for line in found)
    kept = "".join("".join(found).split())
    assert kept == "".join(printable(text).split())


def test_the_thousands_of_a_number_that_was_typed_keep_together() -> None:
    room = width("актіде 1", REGULAR, 9) + 3
    assert wrap("актіде 1 611", REGULAR, 9, room) == ("актіде", "1\xa0611")


def test_a_double_name_that_is_wider_than_its_line_goes_on_after_its_hyphen() -> None:
    name = "Мұхамбетқалиева-Құдайбергенова"
    room = width("Мұхамбетқалиева-Құдай", REGULAR, 9)
    assert wrap(f"Гүл {name} Нұр", REGULAR, 9, room) == ("Гүл Мұхамбетқалиева-", "Құдайбергенова Нұр")
    # Half of it is wider still: by letters.
    narrow = width("Мұхамбет", REGULAR, 9)
    assert wrap(name, REGULAR, 9, narrow)[0] == "Мұхамбет"
