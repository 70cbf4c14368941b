"""A relation as it is written: what it comes to, by how much it fails, and which side is short of the other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.rules.engine import RULES
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import Relation, Tolerance
from kzpoll_desktop.domain.rules.rule import Rule
from tests.shared.balanced import Balanced, balanced, held_by_equations
from tests.shared.build import changed
from tests.shared.rules import E, R
from tests.shared.strategies import WITH_THREE, records

# What each relation says, worked out from the bare letters: by how much its left side is more than it may be.
WRITTEN = {
    "E102": "B - A",
    "E104": "P + S - (D + G)",
    "D201": "B - C",
    "D202": "H - (B + I)",
    "D203": "P + S - XT - B",
    "D209": "B - (P + S - XT) - max(carried_away_at_least, B * carried_away_percent // 100)",
    "W302": "B - (P + S - XT) - max(carried_away_at_least, B * carried_away_percent // 100)",
    "W305": "100 * G - invalid_percent * (P + S)",
    "W306": "100 * B - high_turnout_percent * A",
}
EQUAL = ("E104", "D201", "D202")


def sheet_of(record: PrecinctRecord) -> ContestSums:
    return Reconciliation(record, E).sheets[0]


def worked_out(code: str, sheet: ContestSums, whole: Reconciliation) -> int | None:
    """The difference by the table above; None while a letter is missing."""
    formula = WRITTEN[code]
    if code == "E104" and not sheet.figures.stationary_counted:
        formula = "D + G - P"
    names = {name: getattr(sheet, name) for name in ("A", "B", "C", "D", "G", "H", "I", "P", "S", "XT")}
    if any(names[name] is None for name in re.findall(r"\b[A-Z]+\b", formula)):
        return None
    limits = {name: getattr(whole.limits, name) for name in re.findall(r"\b[a-z_]{4,}\b", formula)}
    found: int = eval(formula, {"max": max}, names | limits)
    return found


def test_every_relation_is_worked_out_here() -> None:
    assert [code for code, rule in RULES.items() if rule.relation is not None] == list(WRITTEN)


@given(records())
def test_a_rule_fires_and_tells_its_difference_as_its_relation_says(record: PrecinctRecord) -> None:
    whole = Reconciliation(record, WITH_THREE)
    for sheet in whole.sheets:
        for code in WRITTEN:
            fires_as_written(RULES[code], sheet, whole)


def fires_as_written(rule: Rule, sheet: ContestSums, whole: Reconciliation) -> None:
    assert rule.contest is not None
    relation = rule.relation_at(sheet)
    assert relation is not None
    expected = worked_out(rule.code, sheet, whole)
    fired, detail = rule.contest.fires(sheet, whole), rule.contest.detail(sheet, whole)
    assert detail.numbers.get("difference") == expected, rule.code
    assert relation.difference(sheet, whole.limits) == expected, rule.code
    if detail.nothing:
        assert fired is False
    elif expected is None:
        assert fired is None
    elif rule.code == "E104" and relation.sign == ">=":
        assert fired is (expected < 0)
    else:
        assert fired is (expected != 0 if rule.code in EQUAL else expected > 0)
    assert fired in (False, relation.fails(sheet, whole.limits))


@given(balanced(), st.data())
def test_an_equation_grows_with_a_figure_by_its_coefficients(given: Balanced, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(held_by_equations(given)))
    old = figure(given.record, path)
    assert old is not None
    after = changed(given.record, given.election, {path: old + 10})
    before, now = (Reconciliation(r, given.election).sheets for r in (given.record, after))
    for sheet, again in zip(before, now, strict=True):
        for rule in RULES.values():
            relation = rule.relation_at(sheet)
            if relation is not None and relation.sign == "=":
                by = sum(n for letter, n in relation.coefficients if path in sheet.paths(letter))
                assert (relation.over(sheet), relation.over(again)) == (0, 10 * by), relation.text


@pytest.mark.parametrize(
    ("text", "received", "on_left", "on_right"),
    [
        ("H = B + I", 1010, 0, 0),
        ("H = B + I", 1000, 10, 0),
        ("H = B + I", 1020, 0, 10),
        ("H <= B + I", 1000, 0, 0),
        ("H <= B + I", 1020, 0, 10),
        ("H >= B + I", 1000, 10, 0),
        ("H >= B + I", 1020, 0, 0),
    ],
)
def test_the_side_that_is_too_small_is_short(text: str, received: int, on_left: int, on_right: int) -> None:
    sheet = sheet_of(changed(R, E, {"list.received": received}))
    relation = Relation(text)
    assert (relation.short(sheet, "H"), relation.short(sheet, "I")) == (on_left, on_right)
    assert relation.short(sheet_of(changed(R, E, {"list.received": None})), "H") == 0


def test_numbers_stand_in_the_order_of_the_letters_and_the_voters_are_N() -> None:
    sheet = sheet_of(R)
    assert list(Relation("P + S - XT <= B").numbers(sheet, E.limits)) == ["P", "S", "XT", "B", "difference"]
    assert Relation("B <= A").numbers(sheet, E.limits) == {"B": 600, "N": 1000, "difference": -400}


def test_a_tolerance_is_a_percentage_rounded_down_and_never_less_than_so_many() -> None:
    tolerance = Tolerance("carried_away_at_least", "carried_away_percent")
    limits = E.limits
    large = 100 * (limits.carried_away_at_least + 7) // limits.carried_away_percent
    assert tolerance.of(0, limits) == limits.carried_away_at_least
    assert tolerance.of(large, limits) == large * limits.carried_away_percent // 100


def test_the_document_tells_the_relation() -> None:
    """Where a rule fires, the opposite of its relation is told, in the letters of the page."""
    text = (Path(__file__).parents[3] / "docs" / "rules.md").read_text("utf-8")
    opposite = {"=": "≠", "<=": ">", ">=": "<"}
    for code in ("E102", "E104", "D201", "D202", "D203"):
        relation = RULES[code].relation
        assert relation is not None
        told = relation.text.replace(relation.sign, opposite[relation.sign]).replace("-", "−")
        told = re.sub(r"\bA\b", "N", told)
        (row,) = re.findall(rf"^\| {code} .*$", text, re.MULTILINE)
        assert told in row.replace("Σ", ""), (code, told)
