"""Keys that were seen before: another key of the same precinct is told, practice is not remembered, nothing makes it fail."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.workflow.verifying.looked import Looked, Verdict
from kzpoll_desktop.workflow.verifying.report import lines
from kzpoll_desktop.workflow.verifying.seen import NAME, SeenKeys
from tests.shared.texts.sentences import LANGUAGES
from tests.workflow.verifying.claims import claim

FIRST, LATER = datetime.date(2023, 3, 20), datetime.date(2023, 3, 21)


def looked(key: str, *, practice: bool = False) -> Looked:
    real = replace(claim(), code=replace(claim().code, practice=practice))
    return Looked(
        "a.pdf", "pdf", claims=(real,), sealed=True, fingerprint=key * 32, precinct=123, known="unknown"
    )


def test_another_key_of_the_precinct_is_told_with_the_day_of_the_first(tmp_path: Path) -> None:
    assert SeenKeys(tmp_path, FIRST).compared([looked("ab")])[0].intact
    again = SeenKeys(tmp_path, LATER)
    assert again.compared([looked("ab")])[0].intact
    (other,) = again.compared([looked("cd")])
    assert [trouble.code for trouble in other.troubles] == ["key_was_another"]
    for language in LANGUAGES:
        assert any(
            "20.03.2023" in line.text and line.tone == "bad"
            for line in lines(Verdict((other,), ()), language)
        )
    # What was told is not learned.
    assert SeenKeys(tmp_path, LATER).compared([looked("ab")])[0].intact


def test_a_key_of_the_list_is_right_whatever_was_seen_before(tmp_path: Path) -> None:
    SeenKeys(tmp_path, FIRST).compared([looked("ab")])
    assert SeenKeys(tmp_path, LATER).compared([replace(looked("cd"), known="known")])[0].intact
    assert not SeenKeys(tmp_path, LATER).compared([looked("ab")])[0].intact


def test_practice_and_what_is_not_intact_are_not_remembered(tmp_path: Path) -> None:
    from kzpoll_desktop.domain.ground.said import Trouble

    seen = SeenKeys(tmp_path, FIRST)
    seen.compared([looked("ab", practice=True), replace(looked("ab"), troubles=(Trouble("another_key"),))])
    assert not (tmp_path / NAME).exists()
    assert seen.compared([looked("cd")])[0].intact


def test_a_code_that_says_practice_is_held_against_the_key_that_was_seen(tmp_path: Path) -> None:
    """Otherwise whoever says so would be asked for no key."""
    SeenKeys(tmp_path, FIRST).compared([looked("ab")])
    (other,) = SeenKeys(tmp_path, LATER).compared([looked("cd", practice=True)])
    assert [trouble.code for trouble in other.troubles] == ["key_was_another"]
    assert SeenKeys(tmp_path, LATER).compared([looked("ab")])[0].intact


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"x 1": 5}', '{"a b": ["00", "x"]}', "[" * 90_000])
def test_a_file_that_cannot_be_read_is_as_none(tmp_path: Path, kept: str) -> None:
    (tmp_path / NAME).write_text(kept)
    assert SeenKeys(tmp_path, FIRST).compared([looked("ab")])[0].intact
    assert not SeenKeys(tmp_path, LATER).compared([looked("cd")])[0].intact


def test_a_disk_that_takes_nothing_is_no_reason_not_to_verify(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert SeenKeys(tmp_path / "file", FIRST).compared([looked("ab")])[0].intact


def test_a_crowd_of_precincts_makes_no_key_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that grew too large would be as if there were none."""
    monkeypatch.setattr("kzpoll_desktop.workflow.verifying.seen._MOST_KEYS", 1)
    SeenKeys(tmp_path, FIRST).compared([looked("ab")])
    kept = (tmp_path / NAME).read_bytes()
    other = replace(claim().code, practice=False, precinct=999)
    SeenKeys(tmp_path, FIRST).compared([replace(looked("cd"), claims=(replace(claim(), code=other),))])
    assert (tmp_path / NAME).read_bytes() == kept
    assert not SeenKeys(tmp_path, LATER).compared([looked("cd")])[0].intact
