"""The short code: every wrong digit, every exchange of neighbours and every exchange of groups names its group."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.short_code import GROUPS, BadShortCode, drawn, read_short_code, short_code

DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)


def problem(text: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(BadShortCode) as told:
        read_short_code(text)
    return told.value.said.code, dict(told.value.said.params)


@given(DIGESTS)
def test_a_code_reads_back_however_it_is_typed(digest: str) -> None:
    code = short_code(digest)
    assert [len(group) for group in code.split(" ")] == [5] * GROUPS
    for typed in (code, code.replace(" ", ""), code.replace(" ", "-"), f" {code.replace(' ', chr(0xA0))} "):
        assert read_short_code(typed) == code


@given(DIGESTS, st.integers(0, 24), st.integers(1, 9))
def test_every_wrong_digit_names_its_group(digest: str, at: int, by: int) -> None:
    digits = short_code(digest).replace(" ", "")
    wrong = digits[:at] + str((int(digits[at]) + by) % 10) + digits[at + 1 :]
    assert problem(wrong) == ("short_code_group", {"group": at // 5 + 1})


@given(DIGESTS, st.integers(0, 4), st.integers(0, 3))
def test_every_exchange_of_neighbours_names_its_group(digest: str, group: int, at: int) -> None:
    digits = short_code(digest).replace(" ", "")
    first = group * 5 + at
    if digits[first] != digits[first + 1]:
        wrong = digits[:first] + digits[first + 1] + digits[first] + digits[first + 2 :]
        assert problem(wrong) == ("short_code_group", {"group": group + 1})


@given(DIGESTS, st.integers(0, 4), st.integers(0, 4))
def test_every_exchange_of_two_groups_is_noticed(digest: str, one: int, other: int) -> None:
    groups = short_code(digest).split(" ")
    if one != other:
        groups[one], groups[other] = groups[other], groups[one]
        assert problem(" ".join(groups))[0] == "short_code_group"


def test_what_is_no_code_is_told() -> None:
    assert problem("") == ("short_code_length", {"digits": 25, "found": 0})
    assert problem("1" * 26) == ("short_code_length", {"digits": 25, "found": 26})
    assert problem("12345 1234x") == ("short_code_letter", {"character": "x"})


def test_other_digests_have_other_codes() -> None:
    assert len({short_code(f"{number:064x}") for number in range(2_000)}) == 2_000


def test_s19_three_figures_are_drawn_by_the_code_and_each_is_drawn_at_times() -> None:
    codes = [short_code(f"{number:064x}") for number in range(400)]
    drawings = [drawn(code, 12) for code in codes]
    assert drawings == [drawn(code, 12) for code in codes]
    assert all(len(set(places)) == 3 and list(places) == sorted(places) for places in drawings)
    times = Counter(place for places in drawings for place in places)
    assert set(times) == set(range(12))
    assert min(times.values()) > 50
    assert drawn(codes[0], 2) == (0, 1)
    assert drawn(codes[0], 0) == ()
