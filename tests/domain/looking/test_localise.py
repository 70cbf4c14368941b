"""Which figures explain what fired: fewest changes, likeliest first, nothing new made."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths, with_figure
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.looking.localise import MOST, independent_groups, suggest
from kzpoll_desktop.domain.rules.engine import check
from tests.shared.practice import ELECTION, RECORD

SHARED = Path(__file__).parents[4] / "shared"
PATHS = [p for p in figure_paths(RECORD) if not p.startswith(("turnout.", "voter_list."))]


def changed(**figures: int) -> PrecinctRecord:
    """The practice record with figures of the party list replaced."""
    record = RECORD
    for name, value in figures.items():
        record = with_figure(record, f"party_list.{name.replace('__', '.')}", value, ELECTION)
    return record


def first(record: PrecinctRecord) -> list[tuple[str, int | None]]:
    """The changes of the first suggestion."""
    return [(c.path, c.new) for c in suggest(record, ELECTION)[0].changes]


def test_a_balanced_record_gets_no_suggestion() -> None:
    assert suggest(RECORD, ELECTION) == ()


@pytest.mark.parametrize(
    ("name", "typed", "true"),
    [
        ("votes__auyl", 113, 131),
        ("votes__amanat", 565, 655),
        ("signatures", 1262, 1226),
        ("received", 8162, 1862),
        ("unused", 680, 608),
        ("stationary", 124, 1224),
        ("issued_by_member__m4", 286, 268),
    ],
)
def test_one_slip_is_the_first_suggestion(name: str, typed: int, true: int) -> None:
    assert first(changed(**{name: typed})) == [(f"party_list.{name.replace('__', '.')}", true)]


def test_exchanged_rows_of_different_sums_are_one_suggestion() -> None:
    record = changed(unused=3, spoiled=608)
    assert suggest(record, ELECTION) == ()  # their sum is the same: nothing fires
    record = changed(stationary=28, invalid_pile=1224)
    found = suggest(record, ELECTION)[0]
    assert {(c.path, c.new) for c in found.changes} == {
        ("party_list.stationary", 1224),
        ("party_list.invalid_pile", 28),
    }
    assert {c.slip for c in found.changes} == {"exchanged_rows"}


def test_two_slips_in_one_contest_are_found_together() -> None:
    record = changed(unused=680, votes__auyl=113)
    found = [{(c.path, c.new) for c in s.changes} for s in suggest(record, ELECTION)]
    assert {("party_list.unused", 608)} in found[:2]
    assert {("party_list.votes.auyl", 131)} in found[:2]


def test_inequalities_alone_name_figures_without_a_value() -> None:
    record = changed(spoiled=3)
    record = with_figure(record, "portable_boxes.P1.applications", 9, ELECTION)
    record = with_figure(record, "portable_boxes.P1.signed.party_list", 9, ELECTION)
    groups = independent_groups(check(record, ELECTION))
    assert groups
    for suggestion in suggest(record, ELECTION):
        if all(code in ("D203", "D204", "D205") for code, _ in suggestion.settles):
            assert all(change.new is None for change in suggestion.changes)


def test_groups_come_in_turn() -> None:
    record = changed(votes__auyl=113)
    record = with_figure(record, "single_mandate.votes.c05", 109, ELECTION)
    settled = [s.settles[0] for s in suggest(record, ELECTION)]
    assert settled[0] != settled[1]
    for key in set(settled):
        assert settled.count(key) <= MOST


@settings(max_examples=60)
@given(st.sampled_from(PATHS), st.integers(0, 3000))
def test_a_proposal_settles_its_group_and_makes_nothing_new(path: str, value: int) -> None:
    record = with_figure(RECORD, path, value, ELECTION)
    before = {(f.code, f.contest) for f in check(record, ELECTION) if f.severity != "warning"}
    for suggestion in suggest(record, ELECTION):
        if any(change.new is None for change in suggestion.changes):
            continue
        after = record
        for change in suggestion.changes:
            assert figure(record, change.path) == change.old
            after = with_figure(after, change.path, change.new, ELECTION)
        left = {(f.code, f.contest) for f in check(after, ELECTION) if f.severity != "warning"}
        assert not left & set(suggestion.settles)
        assert left <= before


@pytest.mark.skipif(not SHARED.is_dir(), reason="the specification's data are not here")
def test_one_slip_in_real_precincts_is_mostly_first() -> None:
    data = SHARED / "data" / "spb-2021"
    election = election_from_json(parse((data / "election.json").read_text(encoding="utf-8")))
    lines = (data / "records.jsonl").read_text(encoding="utf-8").splitlines()
    tried = hit = among_three = 0
    for line in lines[::3]:
        record = record_from_json(parse(line), election)
        if any(f.severity != "warning" for f in check(record, election)):
            continue
        for path in ("party_list.signatures", "party_list.votes.c05", "single_mandate.unused"):
            true = figure(record, path)
            assert true is not None
            text = str(true)
            if len(text) < 3 or text[-1] == text[-2]:
                continue
            typed = int(text[:-2] + text[-1] + text[-2])
            found = suggest(with_figure(record, path, typed, election), election)
            changes = [[(c.path, c.new) for c in s.changes] for s in found]
            tried += 1
            hit += changes[0] == [(path, true)]
            among_three += [(path, true)] in changes[:3]
    assert tried > 150
    assert hit * 100 >= 81 * tried
    assert among_three * 100 >= 92 * tried
