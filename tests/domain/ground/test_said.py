"""A code with its parameters: a value of its family that nothing changes."""

from __future__ import annotations

import dataclasses

import pytest

from kzpoll_desktop.domain.ground.said import FileFault, Named


def test_more_parameters_make_another_one_and_its_own_count() -> None:
    said = FileFault("not_text", {"path": "x"})
    more = said.about(file="a.json", path="y")
    assert more == FileFault("not_text", {"path": "x", "file": "a.json"})
    assert said == FileFault("not_text", {"path": "x"})
    assert type(more) is FileFault


def test_nothing_changes_it() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        FileFault("not_text").code = "other"  # type: ignore[misc]


def test_it_is_shown_with_what_it_says() -> None:
    assert str(FileFault("too_large", {"file": "a", "most": 3})) == "too_large(file='a', most=3)"
    assert str(Named("stage", "opening")) == "opening"
