"""Reading an entry's body: everything a person could save is read again, and nothing else is let through."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kzpoll_desktop.domain.day import bodies as reading
from kzpoll_desktop.domain.ground.errors import Malformed

KEYS = frozenset({"a"})


@pytest.mark.parametrize(
    ("read", "code", "place"),
    [
        (lambda: reading.fields([], "x", KEYS), "not_an_object", "x"),
        (lambda: reading.fields({}, "x", KEYS), "missing_key", "x.a"),
        (lambda: reading.fields({"a": 1, "b": 1}, "x", KEYS), "unknown_key", "x.b"),
        (lambda: reading.fields({"b": 1}, "", frozenset(), KEYS), "unknown_key", "b"),
        (lambda: reading.mapping(None, "x"), "not_an_object", "x"),
        (lambda: reading.each({}, "x", reading.text), "not_a_list", "x"),
        (lambda: reading.texts(["a", 1], "x"), "not_text", "x[1]"),
        (lambda: reading.text(None, "x"), "not_text", "x"),
        (lambda: reading.texts_by_name({"a": None}, "x"), "not_text", "x.a"),
        (lambda: reading.whole(True, "x"), "not_a_whole_number", "x"),
        (lambda: reading.whole(1.0, "x"), "not_a_whole_number", "x"),
        (lambda: reading.one_of("c", "x", ("a", "b")), "unknown_value", "x"),
        (lambda: reading.one_of([], "x", ("a", "b")), "unknown_value", "x"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(read: Callable[[], Any], code: str, place: str) -> None:
    with pytest.raises(Malformed) as caught:
        read()
    assert (caught.value.said.code, caught.value.path) == (code, place)


def test_what_fits_comes_through_as_it_is() -> None:
    assert reading.fields({"a": 1}, "", KEYS) == {"a": 1}
    assert reading.fields({"a": 1, "b": 2}, "", KEYS, frozenset({"b", "c"})) == {"a": 1, "b": 2}
    assert reading.text(" \u202e\x00", "x") == " \u202e\x00"
    assert reading.texts([], "x") == ()
    assert reading.texts_by_name({"": "a"}, "x") == {"": "a"}
    assert reading.whole(-(10**30), "x") == -(10**30)
    assert reading.one_of("b", "x", ("a", "b")) == "b"
