"""The table of the rules: every code is there, in order, with its test and its one row."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

from kzpoll_desktop.domain.figures.rows import rows, stages, uncounted
from kzpoll_desktop.domain.rules import engine
from kzpoll_desktop.domain.rules.engine import RULES, all_checks, check, count_passed
from tests.shared.build import changed
from tests.shared.practice import ELECTION, RECORD
from tests.shared.rules import E, R


def named_tests() -> set[str]:
    """The codes that a test of this folder is named after."""
    found = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found.add(node.name.split("_")[1])
    return found


def test_the_base_record_has_no_findings() -> None:
    assert check(R, E) == ()
    assert [c.code for c in all_checks(R, E) if c.fired is not False] == []


def test_the_codes_are_those_of_the_specification() -> None:
    errors = [f"E{number}" for number in range(101, 107)]
    discrepancies = [f"D{number}" for number in range(201, 210)]
    warnings = [f"W{number}" for number in range(301, 313)]
    assert list(RULES) == errors + discrepancies + warnings


def test_a_code_has_one_row() -> None:
    codes = Counter(rule.code for rule in engine.written())
    assert codes == Counter(RULES.keys())


def test_every_code_has_its_named_test() -> None:
    assert set(RULES) - named_tests() == set()


def test_f3_of_an_empty_precinct_nothing_is_passed() -> None:
    """Fifteen "checks passed" stood beside a precinct in which nothing was typed."""
    for election, record in ((E, R), (ELECTION, RECORD)):
        assert [
            check.code for check in all_checks(uncounted(election, record), election) if check.passed
        ] == []


def test_f3_of_a_whole_precinct_all_is_passed_that_compared_something() -> None:
    checks = all_checks(RECORD, ELECTION)
    assert all(check.fired is False for check in checks)
    idle = {check.code for check in checks if not check.passed}
    # Struck-out lines are closed with 0; stationary boxes are counted; the ballots have other lengths.
    assert idle == {"E103", "D209", "W308"}


def test_the_passed_checks_are_counted_as_they_are_told() -> None:
    """With everything known, with nothing, and with each figure alone missing or 0: numbers make no difference."""
    empty = uncounted(ELECTION, RECORD)
    tried = [RECORD, empty]
    for path in (row.path for stage in stages(ELECTION, RECORD) for row in rows(stage, ELECTION, RECORD)):
        tried += [changed(RECORD, ELECTION, {path: None}), changed(RECORD, ELECTION, {path: 0})]
    counts = [count_passed(record, ELECTION) for record in tried]
    assert counts == [sum(one.passed for one in all_checks(record, ELECTION)) for record in tried]
    assert counts[0] > counts[1]
    assert len(set(counts)) > 3
