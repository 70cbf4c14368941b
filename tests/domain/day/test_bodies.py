"""Reading an entry's body: everything a person could save is read again, and nothing else is let through."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.ground.errors import Malformed

KEYS = frozenset({"a"})


@pytest.mark.parametrize(
    ("read", "code", "place"),
    [
        (lambda: bodies.fields([], "x", KEYS), "not_an_object", "x"),
        (lambda: bodies.fields({}, "x", KEYS), "missing_key", "x.a"),
        (lambda: bodies.fields({"a": 1, "b": 1}, "x", KEYS), "unknown_key", "x.b"),
        (lambda: bodies.fields({"b": 1}, "", frozenset(), KEYS), "unknown_key", "b"),
        (lambda: bodies.mapping(None, "x"), "not_an_object", "x"),
        (lambda: bodies.each({}, "x", bodies.text), "not_a_list", "x"),
        (lambda: bodies.texts(["a", 1], "x"), "not_text", "x[1]"),
        (lambda: bodies.text(None, "x"), "not_text", "x"),
        (lambda: bodies.texts_by_name({"a": None}, "x"), "not_text", "x.a"),
        (lambda: bodies.whole(True, "x"), "not_a_whole_number", "x"),
        (lambda: bodies.whole(1.0, "x"), "not_a_whole_number", "x"),
        (lambda: bodies.one_of("c", "x", ("a", "b")), "unknown_value", "x"),
        (lambda: bodies.one_of([], "x", ("a", "b")), "unknown_value", "x"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(read: Callable[[], Any], code: str, place: str) -> None:
    with pytest.raises(Malformed) as caught:
        read()
    assert (caught.value.said.code, caught.value.path) == (code, place)


def test_what_fits_comes_through_as_it_is() -> None:
    assert bodies.fields({"a": 1}, "", KEYS) == {"a": 1}
    assert bodies.fields({"a": 1, "b": 2}, "", KEYS, frozenset({"b", "c"})) == {"a": 1, "b": 2}
    assert bodies.text(" \u202e\x00", "x") == " \u202e\x00"
    assert bodies.texts([], "x") == ()
    assert bodies.texts_by_name({"": "a"}, "x") == {"": "a"}
    assert bodies.whole(-(10**30), "x") == -(10**30)
    assert bodies.one_of("b", "x", ("a", "b")) == "b"
