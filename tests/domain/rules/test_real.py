"""The rules over given records: the examples of the specification, and three hundred real precincts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.figures.sums import derived, sheets
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.rules.engine import check
from tests.shared.build import found, the

SHARED: Final = Path(__file__).parents[3].parent / "shared"
EXAMPLES: Final = SHARED / "examples"
REAL: Final = SHARED / "data" / "spb-2021"

examples = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="the examples of the specification are not here")
real = pytest.mark.skipif(not REAL.is_dir(), reason="the real precincts are not here")


def example(name: str) -> tuple[PrecinctRecord, ElectionDefinition]:
    """An example record and its definition."""
    definition = election_from_json(parse((EXAMPLES / "training.election.json").read_text(encoding="utf-8")))
    text = (EXAMPLES / f"{name}.record.json").read_text(encoding="utf-8")
    return record_from_json(parse(text), definition), definition


@examples
def test_the_balanced_example_has_nothing_to_find() -> None:
    record, definition = example("balanced")
    assert check(record, definition) == ()
    assert derived(record, sheets(record, definition)) == {
        "voters": 1848,
        "party_list": {"issued": 1251, "cancelled": 611, "in_boxes": 1249, "invalid": 29, "took_part": 1220},
        "single_mandate": {
            "issued": 1246,
            "cancelled": 616,
            "in_boxes": 1242,
            "invalid": 34,
            "took_part": 1208,
        },
    }


@examples
def test_the_example_with_two_slips_has_exactly_its_findings() -> None:
    record, definition = example("two-slips")
    expected = json.loads((EXAMPLES / "two-slips.findings.json").read_text(encoding="utf-8"))["findings"]
    assert [(f.code, f.contest) for f in check(record, definition)] == [
        (f["code"], f["contest"]) for f in expected
    ]
    finding = the("D202", record, definition)
    assert finding.numbers == {"H": 1862, "B": 1287, "I": 611, "difference": -36}
    assert finding.figures == (
        "party_list.received",
        "party_list.signatures",
        "portable_boxes.P1.signed.party_list",
        "portable_boxes.P2.signed.party_list",
        "party_list.unused",
        "party_list.spoiled",
    )


@real
def test_real_precincts_that_balance_have_no_error_and_the_ten_others_have_theirs() -> None:
    definition = election_from_json(parse((REAL / "election.json").read_text(encoding="utf-8")))
    lines = (REAL / "records.jsonl").read_text(encoding="utf-8").splitlines()
    losing = {}
    for line in lines:
        tree = json.loads(line)
        record = record_from_json(parse(line), definition)
        objections = {(code, contest) for code, contest in found(record, definition) if code[0] in "ED"}
        expected = {("D202", contest) for contest in tree["contests"] if _lost(tree, contest)}
        assert objections == expected, record.precinct.number
        if expected:
            losing[record.precinct.number] = max(abs(_lost(tree, contest)) for contest in tree["contests"])
    assert len(lines) == 300
    assert len(losing) == 10
    assert set(losing.values()) <= set(range(1, 7))


def _lost(tree: dict, contest: str) -> int:  # type: ignore[type-arg]
    """Ballots received, less those issued and cancelled, added up from the bare numbers."""
    own = tree["contests"][contest]
    signed = sum(box["signed"].get(contest, 0) for box in tree["portable_boxes"])
    lost: int = own["received"] - own["signatures"] - signed - own["unused"] - own["spoiled"]
    return lost
