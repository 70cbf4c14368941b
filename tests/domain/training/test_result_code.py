"""The result code: every field comes back, what does not fit is cut to its bits, and what is none is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.short_code import BadShortCode, grouped
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.training.grade import Grade
from kzpoll_desktop.domain.training.result_code import BITS, BadResultCode, read_result, result_code
from tests.shared.courses import course, read

COURSE = read(course())
GRADE = Grade("small", "test", 999, 87, {"hints": -3}, 61, True, 2, 1, ("a", "b"))
KAZAKH = str.maketrans("1234567890", '"әіңғ,.үұқ')


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 999),
    st.integers(0, 100),
    st.integers(0, 300),
    st.integers(0, 40),
    st.integers(0, 9),
    st.booleans(),
)
def test_a_grade_comes_back_as_far_as_its_bits_hold(
    seat: int, points: int, minutes: int, planted: int, fitted: int, closed: bool
) -> None:
    paths = tuple(map(str, range(fitted)))
    grade = replace(
        GRADE, seat=seat, points=points, minutes=minutes, planted=planted, made_to_fit=paths, closed=closed
    )
    found = read_result(result_code(grade, COURSE), [COURSE])
    assert (found.course, found.exercise, found.seat, found.points) == ("small", "test", seat, points)
    assert (found.minutes, found.planted, found.made_to_fit) == (
        min(minutes, 255),
        min(planted, 31),
        min(fitted, 7),
    )
    assert (found.closed, found.found, found.hints) == (closed, 1, 3)


def test_the_number_is_put_together_most_significant_first() -> None:
    assert sum(BITS.values()) == 60
    number = int("".join(group[:4] for group in result_code(GRADE, COURSE).split()))
    assert number >> 48 == int(COURSE.digest[:3], 16)
    assert (number >> 42) & 63 == 1
    assert (number >> 32) & 1023 == 999
    assert (number >> 25) & 127 == 87
    assert number & 1 == 1


def test_it_may_be_typed_or_scanned_on_a_kazakh_keyboard_and_from_a_picture() -> None:
    code = result_code(GRADE, COURSE)
    for typed in (f"KZW1:{code}", code.replace(" ", ""), code.translate(KAZAKH), code.replace(" ", ".")):
        assert read_result(typed, [COURSE]) == read_result(code, [COURSE])


@pytest.mark.parametrize(
    "grade",
    [GRADE, replace(GRADE, seat=1, points=100, minutes=190, criteria={}), replace(GRADE, exercise="night")],
)
def test_every_wrong_digit_and_every_exchange_of_neighbours_is_noticed(grade: Grade) -> None:
    """Over the gap between two groups too."""
    digits = result_code(grade, COURSE).replace(" ", "")
    wrong = [
        digits[:i] + other + digits[i + 1 :]
        for i in range(25)
        for other in "0123456789"
        if other != digits[i]
    ]
    wrong += [
        digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]
        for i in range(24)
        if digits[i] != digits[i + 1]
    ]
    assert len(wrong) > 25 * 9 + 10
    for one in wrong:
        with pytest.raises(BadShortCode, match="short_code_group"):
            read_result(one, [COURSE])


@pytest.mark.parametrize(
    ("text", "courses", "code"),
    [
        (grouped(1 << 60), [COURSE], "result_too_large"),
        (grouped(10**20 - 1), [COURSE], "result_too_large"),
        (result_code(GRADE, COURSE), [], "result_other_course"),
        (result_code(GRADE, COURSE), [replace(COURSE, digest="f" * 64)], "result_other_course"),
        (grouped((int(COURSE.digest[:3], 16) << 48) + (2 << 42)), [COURSE], "result_other_course"),
    ],
)
def test_what_is_no_result_of_a_course_at_hand_is_refused(text: str, courses: Any, code: str) -> None:
    with pytest.raises(KzpollError, match=code) as refused:
        read_result(text, courses)
    assert isinstance(refused.value, BadResultCode)
