"""The derived figures against the statute's formulas, and what they are counted from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.sums import derived, sheet, sheets, total
from tests.shared import build
from tests.shared.balanced import Balanced, balanced

LETTERS = (
    "A",
    "B",
    "B1",
    "B2",
    "C",
    "D",
    "E",
    "F",
    "G",
    "G1",
    "H",
    "I",
    "I1",
    "I2",
    "J",
    "K",
    "P",
    "PA",
    "S",
    "X",
    "XT",
)


@given(st.lists(st.one_of(st.none(), st.integers(0, 99_999))))
def test_a_sum_with_a_missing_value_is_missing(values: list[int | None]) -> None:
    known = [value for value in values if value is not None]
    assert total(values) == (sum(known) if len(known) == len(values) else None)


@given(balanced())
def test_the_letters_are_the_formulas_of_the_order(made: Balanced) -> None:
    """Worked out from the record alone, by the definitions of the letters."""
    for one in sheets(made.record, made.election):
        figures, boxes = one.figures, one.boxes
        signed = sum(b.signed.get(one.id, 0) or 0 for b in boxes)
        ordinary = [b for b in boxes if one.id not in b.annulled]
        annulled = [b for b in boxes if one.id in b.annulled]
        assert one.B2 == one.K == signed
        assert one.B == (figures.signatures or 0) + signed
        assert one.D == sum(v or 0 for v in figures.votes.values()) + (figures.against_all or 0)
        assert one.P == sum(b.ballots.get(one.id, 0) or 0 for b in boxes)
        assert one.PA == sum(b.ballots.get(one.id, 0) or 0 for b in annulled)
        forms = sum(b.not_established.get(one.id, 0) or 0 for b in ordinary)
        assert one.X == (figures.not_established or 0) + forms
        assert one.XT == (one.X or 0) + sum(b.not_established.get(one.id, 0) or 0 for b in annulled)
        assert one.G == (figures.invalid_pile or 0) + (one.X or 0) + (one.PA or 0)
        assert one.I == (figures.unused or 0) + (figures.spoiled or 0)
        assert one.ordinary == tuple(
            (b.ballots.get(one.id, 0) or 0) - (b.not_established.get(one.id, 0) or 0) for b in boxes
        )
        if not figures.stationary_counted:
            assert one.S == (one.D or 0) + (one.G or 0) - (one.P or 0)


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_missing_exactly_while_one_of_its_figures_is(letter: str) -> None:
    election = build.election(2)
    base = build.record(election, boxes=2)
    one = sheet(base, election, "list")
    assert one.letter(letter) is not None
    paths = one.paths(letter)
    assert len(paths) == len(set(paths))
    for path in paths:
        assert figure(base, path) is not None
        without = sheet(build.changed(base, election, {path: None}), election, "list")
        assert without.letter(letter) is None, path


def test_derived_figures_are_those_of_the_sheets() -> None:
    election = build.election(1)
    record = build.record(election)
    (one,) = sheets(record, election)
    assert derived(record, (one,)) == {
        "voters": 1000,
        "list": {"issued": one.B, "cancelled": one.I, "in_boxes": 600, "invalid": 10, "took_part": 590},
    }
    unknown = replace(record, voter_list=replace(record.voter_list, added=None))
    assert derived(unknown, sheets(unknown, election))["voters"] is None
