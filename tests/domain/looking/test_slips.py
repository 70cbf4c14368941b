"""How people slip: each kind is told by what the typist did, and every source of a typed figure is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.looking.slips import likelihood, true_values

COUNTS = st.integers(0, 99_999)


@pytest.mark.parametrize(
    ("true", "typed", "slip"),
    [
        (1226, 1262, "transposed_digits"),
        (190, 109, "transposed_digits"),
        (105, 15, "transposed_digits"),
        (321, 123, "transposed_digits"),
        (655, 665, "wrong_digit"),
        (655, 5, "other"),
        (1226, 126, "dropped_digit"),
        (1226, 122, "dropped_digit"),
        (126, 1226, "extra_digit"),
        (84, 844, "extra_digit"),
        (655, 131, "other"),
        (0, 1, "wrong_digit"),
    ],
)
def test_a_slip_is_named_by_what_the_typist_did(true: int, typed: int, slip: str) -> None:
    assert likelihood(typed, true)[0] == slip


def test_adjacent_digits_are_exchanged_more_often_than_distant_ones() -> None:
    assert likelihood(1262, 1226)[1] > likelihood(6221, 1226)[1]


@given(COUNTS, st.integers(0, 3))
def test_every_exchange_of_neighbours_is_found_again(true: int, place: int) -> None:
    text = str(true)
    if place + 1 < len(text) and text[place] != text[place + 1]:
        typed = int(text[:place] + text[place + 1] + text[place] + text[place + 2 :])
        assert true in set(true_values(typed)) or len(str(typed)) < len(text) - 1


@given(COUNTS, st.integers(0, 4), st.sampled_from("0123456789"))
def test_every_wrong_digit_is_found_again(true: int, place: int, digit: str) -> None:
    text = str(true)
    if place < len(text) and not (place == 0 and digit == "0"):
        typed = int(text[:place] + digit + text[place + 1 :])
        assert typed == true or true in set(true_values(typed))


@given(COUNTS)
def test_sources_stand_once_are_counts_and_never_the_figure_itself(typed: int) -> None:
    found = list(true_values(typed))
    assert len(found) == len(set(found))
    assert typed not in found
    assert all(0 <= value <= 99_999 for value in found)


@given(COUNTS, COUNTS)
def test_a_likelihood_is_a_whole_number_above_or_at_nothing(typed: int, true: int) -> None:
    slip, weight = likelihood(typed, true)
    assert isinstance(weight, int)
    assert weight >= 0
    assert slip
