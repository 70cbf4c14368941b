"""D201 to D209 at their boundaries, on both sides; expectations come from the text of the rules, not from their code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.shared.build import changed, election, found, record, state, the, with_annulled
from tests.shared.rules import THREE, Changes, E, R, fires


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("list.signatures", 590),
        ("portable_boxes.P1.signed.list", 10),
        ("list.issued_by_member.m2", 250),
        ("list.issued_by_member.m5", 150),
    ],
)
def test_D201_issued_is_the_sum_of_the_members(figure: str, value: int) -> None:
    assert not fires("D201", "list", {figure: value})
    for off in (-1, 1):
        assert fires("D201", "list", {figure: value + off})
        assert not fires("D201", "mandate", {figure: value + off})


def test_D201_numbers() -> None:
    after = changed(R, E, {"list.issued_by_member.m2": 240})
    assert the("D201", after, E).numbers == {"B": 600, "C": 590, "difference": 10}


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("list.received", 1010),
        ("list.signatures", 590),
        ("portable_boxes.P1.signed.list", 10),
        ("list.unused", 405),
        ("list.spoiled", 5),
    ],
)
def test_D202_received_are_issued_unused_and_spoiled(figure: str, value: int) -> None:
    assert not fires("D202", "list", {figure: value})
    for off in (-1, 1):
        assert fires("D202", "list", {figure: value + off})
        assert not fires("D202", "mandate", {figure: value + off})


def test_D202_numbers() -> None:
    after = changed(R, E, {"list.received": 1000})
    assert the("D202", after, E).numbers == {"H": 1000, "B": 600, "I": 410, "difference": -10}


def test_D203_no_more_in_the_boxes_than_issued() -> None:
    assert not fires("D203", "list", {"list.stationary": 591})
    assert fires("D203", "list", {"list.stationary": 592})
    assert fires("D203", "list", {"portable_boxes.P1.ballots.list": 12})
    assert not fires("D203", "mandate", {"list.stationary": 592})
    after = changed(R, E, {"list.stationary": 600})
    assert the("D203", after, E).numbers == {"P": 10, "S": 600, "XT": 1, "B": 600, "difference": 9}


def test_D203_leaves_out_the_forms_of_every_box() -> None:
    over: Changes = {"list.stationary": 593, "portable_boxes.P1.not_established.list": 1}
    assert fires("D203", "list", over)
    assert not fires("D203", "list", {**over, "list.not_established": 2})
    annulled = with_annulled(R, "P1", "list", "mandate")
    assert fires("D203", "list", over, base=annulled)
    assert not fires("D203", "list", {**over, "portable_boxes.P1.not_established.list": 2}, base=annulled)


def test_D203_takes_the_derived_where_stationary_is_not_counted() -> None:
    base = record(E, counted=False)
    assert not fires("D203", "list", {"list.votes.a": 401}, base=base)
    assert fires("D203", "list", {"list.votes.a": 402}, base=base)


def test_D206_the_final_report_within_a_percent() -> None:
    for turnout, fired in ((593, True), (594, False), (606, False), (607, True)):
        assert fires("D206", None, {"turnout.22:00": turnout}) is fired, turnout
    assert not fires("D206", None, {"turnout.12:00": 0})
    after = changed(R, E, {"turnout.22:00": 590})
    assert the("D206", after, E).numbers == {"turnout": 590, "B": 600, "limit": 6, "difference": -10}


def test_D206_the_limit_is_rounded_down_and_at_least_three() -> None:
    assert not fires("D206", None, {"list.signatures": 589, "turnout.22:00": 604})
    assert fires("D206", None, {"list.signatures": 589, "turnout.22:00": 605})
    small: Changes = {"list.signatures": 90, "portable_boxes.P1.signed.list": 10}
    assert not fires("D206", None, {**small, "turnout.22:00": 103})
    assert fires("D206", None, {**small, "turnout.22:00": 104})
    assert not fires("D206", None, {**small, "turnout.22:00": 97})
    assert fires("D206", None, {**small, "turnout.22:00": 96})


def test_D206_compares_the_first_party_list_that_is_held_here() -> None:
    assert not fires("D206", None, {"mandate.signatures": 500})
    two_lists = replace(E, contests=(E.contests[1], E.contests[0], replace(E.contests[0], id="second")))
    figures = dict.fromkeys(("mandate", "list", "second"), R.contests["list"])
    base = replace(R, contests=figures)
    assert fires("D206", None, {"list.signatures": 500}, two_lists, base)
    assert not fires("D206", None, {"second.signatures": 500, "mandate.signatures": 500}, two_lists, base)
    without = replace(base, contests={c: figures[c] for c in ("mandate", "second")})
    assert fires("D206", None, {"second.signatures": 500}, two_lists, without)


def test_D206_without_a_party_list_or_a_final_report() -> None:
    plain = election(party_list=False)
    assert not fires("D206", None, {"turnout.22:00": 1}, plain)
    assert not fires("W312", None, {"turnout.22:00": 599}, plain)
    assert not fires("D206", None, {}, election(at=()))
    for reported in ((), R.turnout[:1]):
        assert found(replace(R, turnout=reported), E) == set()
        assert state("D206", replace(R, turnout=reported), E) is None


def test_D208_contests_differ_by_more_than_certificates_explain() -> None:
    for signatures, far, near in (
        (590, False, False),
        (589, False, True),
        (578, False, True),
        (577, True, False),
    ):
        changes: Changes = {"mandate.signatures": signatures}
        assert fires("D208", None, changes) is far, signatures
        assert fires("W303", None, changes) is near, signatures
    for signatures, far in ((602, False), (603, True)):
        assert fires("D208", None, {"mandate.signatures": signatures}) is far, signatures
    after = changed(R, E, {"mandate.signatures": 560})
    assert the("D208", after, E).numbers == {
        "B.list": 600,
        "J.list": 5,
        "B.mandate": 570,
        "J.mandate": 5,
        "limit": 12,
        "difference": 30,
    }


def test_D208_certificates_are_taken_off() -> None:
    fewer: Changes = {"list.absentee_voters": 8, "mandate.absentee_voters": 1, "mandate.signatures": 583}
    assert not fires("W303", None, fewer)
    assert not fires("D208", None, {**fewer, "mandate.signatures": 571})
    assert fires("D208", None, {**fewer, "mandate.signatures": 570})
    assert fires(
        "D208", None, {"list.absentee_voters": 10, "mandate.absentee_voters": 0, "mandate.signatures": 593}
    )


def test_D208_the_limit_is_of_the_larger_and_at_least_five() -> None:
    assert not fires("D208", None, {"list.signatures": 640, "mandate.signatures": 627})
    assert fires("D208", None, {"list.signatures": 639, "mandate.signatures": 626})
    assert not fires("D208", None, {"list.signatures": 627, "mandate.signatures": 640})
    assert fires("D208", None, {"list.signatures": 626, "mandate.signatures": 639})
    small: Changes = {"list.signatures": 90, "mandate.signatures": 85}
    assert not fires("D208", None, small)
    assert fires("D208", None, {**small, "mandate.signatures": 84})


def test_D208_compares_the_first_contest_with_each_other_one_only() -> None:
    apart: Changes = {"mandate.signatures": 580, "region.signatures": 600}
    assert not fires("D208", None, apart, THREE)
    assert fires("D208", None, {"region.signatures": 610}, THREE)
    after = changed(record(THREE), THREE, {"mandate.signatures": 589, "region.signatures": 620})
    assert {("D208", None), ("W303", None)} <= found(after, THREE)
    assert "mandate.signatures" not in the("D208", after, THREE).figures
    assert "region.signatures" not in the("W303", after, THREE).figures
    both = changed(record(THREE), THREE, {"mandate.signatures": 620, "region.signatures": 630})
    numbers = the("D208", both, THREE).numbers
    assert (numbers["difference.mandate"], numbers["difference.region"]) == (-30, -40)
    assert (numbers["limit.mandate"], numbers["limit.region"]) == (12, 12)


def test_D209_many_carried_away_where_stationary_is_not_counted() -> None:
    base = record(E, counted=False)
    assert not fires("D209", "list", {"list.votes.a": 395}, base=base)
    assert fires("D209", "list", {"list.votes.a": 394}, base=base)
    assert not fires("W302", "list", {"list.votes.a": 394}, base=base)
    assert not fires("D209", "list", {"list.stationary": 1})
    after = changed(base, E, {"list.votes.a": 390})
    numbers = {"B": 600, "P": 10, "S": 580, "XT": 1, "carried_away": 11, "limit": 6, "difference": 5}
    assert the("D209", after, E).numbers == numbers
