"""Strict reading of an entry's body, plain JSON as the journal gives it: whatever a person could save is read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from kzpoll_desktop.domain.ground.decode import Raw, join
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.shown import shown

T = TypeVar("T")


def fields(
    raw: Raw, path: str, required: frozenset[str], optional: frozenset[str] = frozenset()
) -> Mapping[str, Raw]:
    """An object with every required key and none beyond the optional ones; Malformed otherwise."""
    found = mapping(raw, path)
    keys = found.keys()
    if keys != required and not (keys >= required and optional.issuperset(keys - required)):
        for key in sorted(keys - required - optional):
            raise Malformed("unknown_key", join(path, key), key=shown(key))
        for key in sorted(required - keys):
            raise Malformed("missing_key", join(path, key), key=key)
    return found


def mapping(raw: Raw, path: str) -> Mapping[str, Raw]:
    """An object with whatever keys."""
    if type(raw) is not dict:
        raise Malformed("not_an_object", path)
    return raw


def each(raw: Raw, path: str, read: Callable[[Raw, str], T]) -> tuple[T, ...]:
    """Every item of a list, read with its place."""
    if type(raw) is not list:
        raise Malformed("not_a_list", path)
    return tuple(read(item, f"{path}[{place}]") for place, item in enumerate(raw))


def text(raw: Raw, path: str) -> str:
    """A text as it was saved."""
    if type(raw) is not str:
        raise Malformed("not_text", path)
    return raw


def texts(raw: Raw, path: str) -> tuple[str, ...]:
    """A list of texts."""
    return each(raw, path, text)


def texts_by_name(raw: Raw, path: str) -> dict[str, str]:
    """Texts by their names."""
    return {key: text(value, join(path, key)) for key, value in mapping(raw, path).items()}


def whole(raw: Raw, path: str) -> int:
    """A whole number of any size."""
    if type(raw) is not int:
        raise Malformed("not_a_whole_number", path)
    return raw


def one_of(raw: Raw, path: str, allowed: Iterable[T]) -> T:
    """One of the allowed words, as it is typed."""
    for word in allowed:
        if raw == word:
            return word
    raise Malformed("unknown_value", path, value=shown(str(raw)), allowed=", ".join(map(str, allowed)))
