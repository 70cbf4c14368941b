"""Figures in bundles: read as written, added up, and nothing else is taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.figures.bundles import read_bundles, total_of, written
from kzpoll_desktop.domain.ground.counted import MAX_COUNT

PARTS = st.lists(st.tuples(st.integers(2, 40), st.integers(1, 60)), min_size=1, max_size=10)


@pytest.mark.parametrize(
    ("text", "bundles", "total"),
    [
        ("7×50+32", ((7, 50), (1, 32)), 382),
        ("7*50 + 32", ((7, 50), (1, 32)), 382),
        ("7х50", ((7, 50),), 350),
        ("7x50+3x10+1", ((7, 50), (3, 10), (1, 1)), 381),
        ("12", ((1, 12),), 12),
        ("0×50+0", ((0, 50), (1, 0)), 0),
        (" 1 × 1 000 ", ((1, 1000),), 1000),
    ],
)
def test_bundles_are_read_as_people_write_them(
    text: str, bundles: tuple[tuple[int, int], ...], total: int
) -> None:
    assert read_bundles(text) == bundles
    assert total_of(bundles) == total


@pytest.mark.parametrize(
    "text",
    ["", "+", "7×", "×50", "7××50", "7×50+", "a", "-7×50", "7.5×2", "7×50×2", "99999×99999", "1+" * 60 + "1"],
)
def test_anything_else_is_no_bundle(text: str) -> None:
    assert read_bundles(text) is None


@given(PARTS)
def test_what_is_written_is_read_again(parts: list[tuple[int, int]]) -> None:
    if total_of(parts) <= MAX_COUNT:
        assert read_bundles(written(parts)) == tuple(parts)
