"""What holds for any record: a balanced one has nothing wrong, a changed figure is seen, both ways to check agree."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.figures.record import (
    PrecinctRecord,
    figure,
    figure_paths,
)
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.rules.engine import RULES, Finding, all_checks, check
from kzpoll_desktop.domain.rules.rule import SEVERITIES
from tests.shared.balanced import Balanced, balanced, held_by_equations
from tests.shared.build import changed, election, found, record
from tests.shared.strategies import WITH_THREE, records


def objections(base: PrecinctRecord, definition: ElectionDefinition) -> set[tuple[str, str | None]]:
    """Errors and discrepancies by code and contest."""
    return {(f.code, f.contest) for f in check(base, definition) if f.severity != "warning"}


@given(balanced())
def test_a_balanced_record_has_no_error_and_no_discrepancy_but_the_act_of_an_annulled_box(
    given: Balanced,
) -> None:
    assert objections(given.record, given.election) == {("D204", contest) for contest in given.annulled}


@given(balanced(), st.data())
def test_any_other_value_of_a_figure_in_an_equation_is_an_error_or_a_discrepancy(
    given: Balanced, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(held_by_equations(given)))
    old = figure(given.record, path)
    near = st.sampled_from([-1, 1, 10]).map(lambda off: (old or 0) + off)
    new = data.draw((near | st.integers(0, MAX_COUNT)).filter(lambda value: value != old and value >= 0))
    before = objections(given.record, given.election)
    after = objections(changed(given.record, given.election, {path: new}), given.election)
    equations = {code for code, _ in after - before} & {"D201", "D202", "E104"}
    assert equations, path


@given(balanced(), st.data())
def test_a_figure_outside_the_equations_breaks_none(given: Balanced, data: st.DataObject) -> None:
    held = set(held_by_equations(given))
    closed = {f"{c.id}.against_all" for c in given.election.contests if not c.against_all}
    closed |= {f"{c}.stationary" for c, f in given.record.contests.items() if not f.stationary_counted}
    others = [path for path in figure_paths(given.record) if path not in held | closed]
    after = changed(
        given.record,
        given.election,
        {data.draw(st.sampled_from(others)): data.draw(st.integers(0, MAX_COUNT))},
    )
    for code, contest in objections(after, given.election):
        derived = contest is not None and not after.contests[contest].stationary_counted
        assert code not in ("D201", "D202"), contest
        assert code != "E104" or derived, contest


@given(st.one_of(balanced().map(lambda b: (b.election, b.record)), records().map(lambda r: (WITH_THREE, r))))
def test_checks_and_findings_agree(given: tuple[ElectionDefinition, PrecinctRecord]) -> None:
    definition, base = given
    checks = all_checks(base, definition)
    keys = [(c.code, c.contest) for c in checks]
    assert len(set(keys)) == len(keys)
    fired = {(c.code, c.contest): (c.severity, c.figures, dict(c.numbers)) for c in checks if c.fired}
    findings = check(base, definition)
    assert fired == {(f.code, f.contest): (f.severity, f.figures, dict(f.numbers)) for f in findings}
    assert {code for code, _ in keys} == set(RULES)


@given(records())
def test_findings_are_ordered_by_severity_code_and_contest(base: PrecinctRecord) -> None:
    held = [None, *(c.id for c in WITH_THREE.contests)]
    keys = [(SEVERITIES.index(f.severity), f.code, held.index(f.contest)) for f in check(base, WITH_THREE)]
    assert keys == sorted(keys)


def shuffled(tree: Any, order: random.Random) -> Any:
    """The same tree with the keys of every object in another order."""
    if isinstance(tree, dict):
        keys = list(tree)
        order.shuffle(keys)
        return {key: shuffled(tree[key], order) for key in keys}
    return [shuffled(item, order) for item in tree] if isinstance(tree, list) else tree


def comparable(findings: tuple[Finding, ...]) -> list[Any]:
    """Findings without the order of figures that a file's order of members gives."""
    return [(f.code, f.contest, sorted(f.figures), dict(f.numbers)) for f in findings]


@given(
    st.one_of(balanced().map(lambda b: (b.election, b.record)), records().map(lambda r: (WITH_THREE, r))),
    st.randoms(use_true_random=False),
)
@pytest.mark.long
def test_findings_do_not_depend_on_the_order_of_keys(
    given: tuple[ElectionDefinition, PrecinctRecord], order: random.Random
) -> None:
    definition, base = given
    other = election_from_json(paired(shuffled(election_to_json(definition), order)))
    read = record_from_json(paired(shuffled(record_to_json(base), order)), other)
    assert comparable(check(read, other)) == comparable(check(base, definition))


@given(records())
def test_every_figure_named_is_a_figure_of_the_record(base: PrecinctRecord) -> None:
    for one in all_checks(base, WITH_THREE):
        for path in one.figures:
            figure(base, path)
        assert len(set(one.figures)) == len(one.figures)
        assert all(type(number) is int for number in one.numbers.values())


@pytest.mark.parametrize("contests", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("against_all", [True, False])
def test_any_number_of_contests_speaks_for_itself(contests: int, against_all: bool) -> None:
    definition = election(contests, against_all=against_all)
    base = record(definition, boxes=2)
    assert found(base, definition) == set()
    for contest in definition.contests:
        wrong = changed(base, definition, {f"{contest.id}.received": 1009, f"{contest.id}.votes.a": 1})
        assert objections(wrong, definition) == {("E104", contest.id), ("D202", contest.id)}


def test_colours_make_no_difference() -> None:
    definition = election(5)
    assert [c.colour for c in definition.contests] == ["blue", "green", "purple", "orange", "grey"]
    base = changed(record(definition), definition, {"district.unused": 404})
    assert objections(base, definition) == {("D202", "district")}
