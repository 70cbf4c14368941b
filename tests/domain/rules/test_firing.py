"""What fires fast fires as the plain way says: over any record, and over one that agrees but for a few figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.figures.missing import missing_of_ballot, missing_of_precinct
from kzpoll_desktop.domain.figures.record import PortableBox, figure_paths
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.rules.boxes import wrongly_annulled
from kzpoll_desktop.domain.rules.engine import RULES
from kzpoll_desktop.domain.rules.errors import list_parts
from kzpoll_desktop.domain.rules.firing import fails
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import Relation, Tolerance
from tests.shared.balanced import balanced
from tests.shared.build import changed
from tests.shared.rules import E, R
from tests.shared.strategies import WITH_THREE, records

SLOW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@st.composite
def reconciliations(draw: Any) -> Reconciliation:
    """Any record at all, or one that agrees with up to six figures changed or missing."""
    if draw(st.booleans()):
        return Reconciliation(draw(records()), WITH_THREE)
    given = draw(balanced())
    counts = st.one_of(st.none(), st.integers(0, 3), st.integers(0, 99_999))
    paths = st.sampled_from(list(figure_paths(given.record)))
    changes = draw(st.dictionaries(paths, counts, max_size=6))
    return Reconciliation(changed(given.record, given.election, changes), given.election)


def one_of(found: Iterable[bool | None]) -> bool | None:
    """Fires for one; open while one is open."""
    states = list(found)
    return True if True in states else None if None in states else False


def of_contest(code: str, sheet: ContestSums, whole: Reconciliation) -> bool | None:
    part = RULES[code].contest
    assert part is not None
    return part.fires(sheet, whole)


def of_precinct(code: str, whole: Reconciliation) -> bool | None:
    part = RULES[code].precinct
    assert part is not None
    return part.fires(whole)


@SLOW
@given(reconciliations())
def test_figures_are_missing_where_some_are_named(whole: Reconciliation) -> None:
    assert of_precinct("E101", whole) is bool(missing_of_precinct(whole.record))
    for sheet in whole.sheets:
        assert of_contest("E101", sheet, whole) is bool(missing_of_ballot(sheet.id, sheet.figures))


@SLOW
@given(reconciliations())
def test_the_lists_are_impossible_where_a_part_is(whole: Reconciliation) -> None:
    assert of_precinct("E106", whole) is one_of(part.fired for part in list_parts(whole))


@SLOW
@given(reconciliations())
def test_the_annulment_is_wrong_where_a_box_is(whole: Reconciliation) -> None:
    wrong, still_open = wrongly_annulled(whole)
    assert of_precinct("E105", whole) is one_of([bool(wrong), None if still_open else False])


def box_states(box: PortableBox, contest: str) -> dict[str, bool | None]:
    """The rules about one box from its bare figures."""
    ballots, forms = box.ballots.get(contest, 0), box.not_established.get(contest, 0)
    signed, written = box.signed.get(contest, 0), box.applications
    annulled = contest in box.annulled
    states: dict[str, bool | None] = {
        "D204": annulled or None,
        "D205": False if annulled else None,
        "W301": None,
    }
    if ballots is None or forms is None:
        return states
    ordinary = ballots - forms
    if written is not None:
        states["D204"] = annulled or ordinary > written
        if signed is not None:
            states["D205"] = not annulled and signed < ordinary <= written
    if signed is not None:
        states["W301"] = ordinary < signed
    return states


@SLOW
@given(reconciliations())
def test_a_rule_about_boxes_fires_where_it_does_for_one(whole: Reconciliation) -> None:
    for sheet in whole.sheets:
        states = [box_states(box, sheet.id) for box in sheet.boxes]
        for code in ("D204", "D205", "W301"):
            assert of_contest(code, sheet, whole) is one_of(s[code] for s in states), code


# Limits that few ballots reach.
SMALL = replace(E, limits=replace(E.limits, invalid_percent=50, turnout_at_least=1, turnout_percent=50))
# Every shape that a relation can have, those that no rule has at present too.
SHAPES = (
    Relation("B = C"),
    Relation("B <= A"),
    Relation("B >= C"),
    Relation("H = B + I"),
    Relation("H <= B + I"),
    Relation("H + J = B + C + I"),
    Relation("P + S - XT <= B"),
    Relation("D + G >= P"),
    Relation("G <= P + S", share="invalid_percent"),
    Relation("B <= P + S - XT", apart=("more", Tolerance("turnout_at_least", "turnout_percent"))),
)


FEW = st.sampled_from((0, 1, 2, 2, 3, 4, None))
LETTERS = st.fixed_dictionaries(dict.fromkeys(("A", "B", "C", "D", "G", "H", "I", "J", "P", "S", "XT"), FEW))


@settings(max_examples=500)
@given(LETTERS)
def test_a_relation_of_any_shape_fires_where_it_fails(letters: dict[str, int | None]) -> None:
    """With so few ballots that both sides are often the same, or one apart."""
    in_boxes = None if letters["P"] is None or letters["S"] is None else letters["P"] + letters["S"]
    sheet: Any = SimpleNamespace(**letters, in_boxes=in_boxes)
    whole = Reconciliation(R, SMALL)
    for relation in SHAPES:
        assert fails(relation)(sheet, whole) is relation.fails(sheet, whole.limits), relation.text
