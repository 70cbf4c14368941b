"""Values of a sealed PDF: read strictly, written in the two ways in which our papers have them, and nothing else is read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.seal.objects import (
    Name,
    NotOurs,
    Number,
    Reference,
    Text,
    Value,
    as_printed,
    as_sealed,
    extent,
    read_value,
    said,
    table,
    whole,
)

ATOMS: st.SearchStrategy[Value] = st.one_of(
    st.from_regex(rb"[A-Za-z0-9][A-Za-z0-9+_.\-]{0,9}", fullmatch=True).map(Name),
    st.integers(0, 10**9).map(lambda value: Number(b"%d" % value)),
    st.integers(1, 999).map(Reference),
    st.binary(max_size=30).map(Text),
)
KEYS = st.from_regex(rb"[A-Z][a-z]{0,5}", fullmatch=True)
VALUES: st.SearchStrategy[Value] = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=12).map(tuple), st.dictionaries(KEYS, inner, max_size=7)
    ),
    max_leaves=7,
)


@settings(max_examples=40, deadline=None)
@given(VALUES)
def test_what_is_written_in_either_way_is_read_as_it_was(value: Value) -> None:
    for write in (as_printed, as_sealed):
        written = write(value)
        found, end = read_value(written, 0)
        assert (found, end) == (value, len(written))
        assert write(found) == written


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_make_it_fail_otherwise(data: bytes) -> None:
    try:
        value, _ = read_value(data, 0)
    except NotOurs:
        return
    as_printed(value), as_sealed(value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"true",
        b"<00>",
        b"/",
        b"/A#42 ",
        b"+1",
        b"1.",
        b"01",
        b"(a",
        b"(\\n)",
        b"(\\777)",
        b"(\n)",
        b"1 1 R ",
    ],
)
def test_what_we_never_write_is_not_read(data: bytes) -> None:
    with pytest.raises(NotOurs):
        read_value(b"<<\n/A " + data + b"\n>>", 0)


def test_a_key_twice_and_too_many_levels_are_not_read() -> None:
    for data in (b"<</A 1 /A 1>>", b"[" * 10 + b"]" * 10, b"[" + b" 1" * 6_000 + b" ]"):
        with pytest.raises(NotOurs):
            read_value(data, 0)


def test_letters_of_one_byte_and_of_two_are_said() -> None:
    assert said(Text(b"M\xfcller \x8d\xa0\x8e")) == "Müller “€”"
    assert said(Text(b"\xfe\xff" + "Мүше".encode("utf-16-be"))) == "Мүше"
    assert said(None) == ""
    for value in (Text(b"\xfe\xff\xd8\x00"), Number(b"1")):
        with pytest.raises(NotOurs):
            said(value)
    assert whole(Number(b"12")) == 12
    for digits in (b"-1", b"1.5"):
        with pytest.raises(NotOurs):
            whole(Number(digits))


def test_a_table_has_entries_of_20_bytes_in_runs() -> None:
    assert (
        table({1: 9, 2: 20}) == b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000020 00000 n \n"
    )
    assert table({4: 9, 5: 20, 7: 3}).startswith(
        b"xref\n0 1\n0000000000 65535 f \n4 2\n0000000009 00000 n \n"
    )
    with pytest.raises(NotOurs):
        table({})


def test_an_object_without_an_end_or_far_too_long_is_not_ours() -> None:
    assert extent(b"<<\n>>\nstream\n\nendobj\n", 0) == 5
    for data in (b"<<\n>>", b"<<" + b" " * 300_000 + b">>\nendobj\n"):
        with pytest.raises(NotOurs):
            extent(data, 0)
