"""Base45: the examples of RFC 9285, and exactly one text for all bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.base45 import from_base45, to_base45


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
        (b"", ""),
    ],
)
def test_the_examples_of_the_standard(data: bytes, text: str) -> None:
    assert to_base45(data) == text
    assert from_base45(text) == data


@given(st.binary(max_size=200))
def test_bytes_come_back(data: bytes) -> None:
    assert from_base45(to_base45(data)) == data


@given(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:a", max_size=12))
def test_no_other_text_says_the_same_bytes(text: str) -> None:
    data = from_base45(text)
    assert data is None or to_base45(data) == text


@pytest.mark.parametrize("text", ["A", "AAAA", "GGW", ":::", "::", "aa", "ЖЖ"])
def test_what_no_bytes_are_written_as_is_none(text: str) -> None:
    assert from_base45(text) is None
