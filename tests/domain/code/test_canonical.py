"""The canonical bytes are one and the same for equal values, and different for different ones."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.canonical import (
    NotCanonical,
    canonical_bytes,
    closing_bytes,
    figures_digest,
    sha256,
)
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure_paths, with_figure
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.ground.decode import parse
from tests.shared.strategies import PRACTICE, PRACTICE_RECORD, WITH_THREE, records

ascii_keys = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=5)
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(ascii_keys, inner),
)


def practice() -> PrecinctRecord:
    return record_from_json(parse(PRACTICE_RECORD.read_text(encoding="utf-8")), PRACTICE)


def test_the_form_itself() -> None:
    tree = {"b": [1, None, True], "a": {"kk": "йод", "": -5}, "B": "«№1»"}
    assert canonical_bytes(tree) == '{"B":"«№1»","a":{"":-5,"kk":"йод"},"b":[1,null,true]}'.encode()


def test_a_letter_in_two_parts_and_in_one_are_the_same() -> None:
    assert canonical_bytes("и\u0306") == canonical_bytes("й") == '"й"'.encode()


@given(trees)
def test_the_order_of_keys_does_not_count(tree: Any) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(inner) for key, inner in reversed(value.items())}
        return [turned(inner) for inner in value] if isinstance(value, list) else value

    assert canonical_bytes(tree) == canonical_bytes(turned(tree))


@given(trees)
def test_it_is_json_of_the_same_tree_and_canonical_again(tree: Any) -> None:
    made = canonical_bytes(tree)
    assert canonical_bytes(json.loads(made)) == made
    assert b"\n" not in made


@pytest.mark.parametrize("value", [1.0, float("nan"), b"a", {1: 2}, {"ә": 1}, {"a": 0.5}, [object()], {"a"}])
def test_no_float_and_no_other_key_has_a_place(value: Any) -> None:
    with pytest.raises(NotCanonical):
        canonical_bytes(value)


def test_sha256_is_the_standard_one() -> None:
    assert sha256(b"abc") == hashlib.sha256(b"abc").hexdigest()
    assert len(sha256(b"")) == 64


def test_what_is_closed_covers_definition_record_contest_version_sheet_and_journal() -> None:
    record = practice()
    head = (7, "ab" * 32)
    base = closing_bytes(PRACTICE, record, "party_list", 1, 1, head)
    changes = [
        closing_bytes(replace(PRACTICE, second_check="none"), record, "party_list", 1, 1, head),
        closing_bytes(
            PRACTICE, with_figure(record, "party_list.spoiled", 4, PRACTICE), "party_list", 1, 1, head
        ),
        closing_bytes(
            PRACTICE, replace(record, day=replace(record.day, opened="07:01")), "party_list", 1, 1, head
        ),
        closing_bytes(PRACTICE, record, "single_mandate", 1, 1, head),
        closing_bytes(PRACTICE, record, "party_list", 2, 1, head),
        closing_bytes(PRACTICE, record, "party_list", 1, 2, head),
        closing_bytes(PRACTICE, record, "party_list", 1, 1, (8, "ab" * 32)),
        closing_bytes(PRACTICE, record, "party_list", 1, 1, (7, "ac" * 32)),
        closing_bytes(PRACTICE, record, "party_list", 1, 1, None),
    ]
    assert base == closing_bytes(PRACTICE, practice(), "party_list", 1, 1, head)
    assert len({base, *changes}) == 1 + len(changes)


def test_the_figures_digest_covers_every_figure_of_the_contest_and_nothing_else() -> None:
    record = practice()
    for contest in record.contests:
        others = [other for other in record.contests if other != contest]
        base = figures_digest(record, PRACTICE, contest)
        found = {base}
        about = 0
        for path in figure_paths(record):
            digest = figures_digest(with_figure(record, path, 77_777, PRACTICE), PRACTICE, contest)
            parts = path.split(".")
            elsewhere = parts[0] in ("turnout", *others) or parts[-1] in others
            assert (digest == base) is elsewhere, path
            about += not elsewhere
            found.add(digest)
        assert len(found) == about + 1
        same = replace(record, day=replace(record.day, opened=None), acts=())
        assert figures_digest(same, PRACTICE, contest) == base
        moved = replace(record, precinct=replace(record.precinct, number=124))
        assert figures_digest(moved, PRACTICE, contest) != base


@settings(max_examples=30)
@given(records())
def test_any_record_has_its_digests(record: PrecinctRecord) -> None:
    digests = {figures_digest(record, WITH_THREE, contest) for contest in record.contests}
    assert all(len(digest) == 64 for digest in digests)
    assert len(digests) == len(record.contests)
