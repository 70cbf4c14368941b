"""W302 to W312 at their boundaries, on both sides; expectations come from the text of the rules, not from their code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.shared.build import changed, election, record, state, the, with_annulled
from tests.shared.rules import THREE, Changes, E, R, fires, reports


def test_W302_many_carried_away() -> None:
    assert not fires("W302", "list", {"list.stationary": 585})
    assert fires("W302", "list", {"list.stationary": 584})
    assert fires("W302", "list", {"portable_boxes.P1.ballots.list": 4})
    assert fires("W302", "list", {"list.not_established": 7})
    assert not fires("W302", "mandate", {"list.stationary": 0})
    assert not fires("D209", "list", {"list.stationary": 0})
    after = changed(R, E, {"list.stationary": 580})
    numbers = {"B": 600, "P": 10, "S": 580, "XT": 1, "carried_away": 11, "limit": 6, "difference": 5}
    assert the("W302", after, E).numbers == numbers


def test_W302_the_limit_is_rounded_down_and_at_least_three() -> None:
    assert not fires("W302", "list", {"list.signatures": 589, "list.stationary": 585})
    assert fires("W302", "list", {"list.signatures": 589, "list.stationary": 584})
    small: Changes = {"list.signatures": 90, "list.stationary": 88}
    assert not fires("W302", "list", small)
    assert fires("W302", "list", {**small, "list.stationary": 87})


def test_W303_any_difference_within_the_limit() -> None:
    assert not fires("W303", None, {})
    assert fires("W303", None, {"mandate.signatures": 591})
    assert fires("W303", None, {"mandate.absentee_voters": 4})
    assert fires("W303", None, {"region.signatures": 589}, THREE)
    assert not fires("W303", None, {}, election(1))


def test_W304_received_are_the_list_and_its_reserve() -> None:
    for received, fired in ((989, True), (990, False), (1030, False), (1031, True)):
        assert fires("W304", "list", {"list.received": received}) is fired, received
    assert not fires("W304", "mandate", {"list.received": 1031})
    after = changed(R, E, {"list.received": 1050})
    numbers = {"H": 1050, "at_opening": 1000, "expected": 1010, "limit": 20, "difference": 40}
    assert the("W304", after, E).numbers == numbers


def test_W304_the_reserve_is_rounded_up_and_the_limit_down_to_at_least_five() -> None:
    for received, fired in ((991, True), (992, False), (1032, False), (1033, True)):
        changes: Changes = {"voter_list.at_opening": 1001, "list.received": received}
        assert fires("W304", "list", changes) is fired, received
    for received, fired in ((95, True), (96, False), (106, False), (107, True)):
        changes = {"voter_list.at_opening": 100, "list.received": received}
        assert fires("W304", "list", changes) is fired, received
    changes = {"voter_list.at_opening": 1049, "list.received": 1081}
    assert fires("W304", "list", changes)
    assert not fires("W304", "list", {**changes, "list.received": 1080})


def test_W305_many_invalid() -> None:
    assert not fires("W305", "list", {"list.invalid_pile": 29})
    assert fires("W305", "list", {"list.invalid_pile": 30})
    assert not fires("W305", "mandate", {"list.invalid_pile": 30})
    assert not fires("W305", "list", {"list.invalid_pile": 30, "list.stationary": 610})
    assert fires("W305", "list", {"list.invalid_pile": 20}, base=with_annulled(R, "P1", "list"))
    after = changed(R, E, {"list.invalid_pile": 30})
    assert the("W305", after, E).numbers == {"G": 31, "P": 10, "S": 590, "percent": 5, "difference": 100}
    empty = dict.fromkeys(("list.invalid_pile", "list.not_established", "list.stationary"), 0)
    assert not fires("W305", "list", {**empty, "portable_boxes.P1.ballots.list": 0})


def test_W306_high_turnout() -> None:
    assert not fires("W306", "list", {"list.signatures": 940})
    assert fires("W306", "list", {"list.signatures": 941})
    assert not fires("W306", "mandate", {"list.signatures": 941})
    after = changed(R, E, {"list.signatures": 941})
    assert the("W306", after, E).numbers == {"B": 951, "N": 1000, "percent": 95, "difference": 100}


@pytest.mark.parametrize(("kind", "fired"), [("ordinary", True), ("abroad", True), ("closed", False)])
def test_W306_not_in_a_closed_precinct(kind: str, fired: bool) -> None:
    base = replace(R, precinct=replace(R.precinct, kind=kind))  # type: ignore[arg-type]
    assert fires("W306", "list", {"list.signatures": 990}, base=base) is fired


def votes(contest: str, a: int, b: int, c: int, against_all: int) -> Changes:
    """What stands in the four lines of a contest."""
    return {
        f"{contest}.votes.a": a,
        f"{contest}.votes.b": b,
        f"{contest}.votes.c": c,
        f"{contest}.against_all": against_all,
    }


def test_W307_one_line_has_all_votes() -> None:
    assert fires("W307", "list", votes("list", 0, 21, 0, 0))
    assert not fires("W307", "list", votes("list", 0, 20, 0, 0))
    assert not fires("W307", "list", votes("list", 1, 21, 0, 0))
    assert not fires("W307", "list", votes("list", 0, 21, 0, 1))
    assert not fires("W307", "mandate", votes("list", 0, 21, 0, 0))
    after = changed(R, E, votes("list", 0, 30, 0, 0))
    assert the("W307", after, E).figures == ("list.votes.b",)
    assert the("W307", after, E).numbers == {"D": 30, "votes": 30}


def test_W307_against_all_is_a_line() -> None:
    assert fires("W307", "list", votes("list", 0, 0, 0, 21))
    assert not fires("W307", "list", votes("list", 0, 0, 0, 20))
    assert the("W307", changed(R, E, votes("list", 0, 0, 0, 21)), E).figures == ("list.against_all",)
    without = election(against_all=False)
    changes: Changes = {"list.votes.a": 590, "list.votes.b": 0, "list.votes.c": 0}
    assert fires("W307", "list", changes, without)


def test_W307_nobody_voted() -> None:
    assert not fires("W307", "list", votes("list", 0, 0, 0, 0), election(single_line_above=0))


def test_W308_two_contests_carry_the_same_votes() -> None:
    assert not fires("W308", None, votes("mandate", 400, 150, 1, 40))
    assert fires("W308", None, votes("mandate", 400, 150, 0, 40))
    assert fires("W308", None, votes("mandate", 400, 150, 0, 7))
    assert not fires("W308", None, votes("mandate", 150, 400, 0, 40))
    zeros = votes("list", 0, 0, 0, 3) | votes("mandate", 0, 0, 0, 4)
    assert not fires("W308", None, zeros)
    assert fires("W308", None, zeros | {"list.votes.c": 1, "mandate.votes.c": 1})


def test_W308_any_two_contests() -> None:
    after = changed(record(THREE), THREE, votes("region", 399, 151, 0, 40))
    finding = the("W308", after, THREE)
    assert finding.contest is None
    assert {path.split(".")[0] for path in finding.figures} == {"mandate", "region"}
    assert finding.numbers == {"E.mandate": 550, "E.region": 550}


def test_W310_voters_of_a_precinct() -> None:
    assert not fires("W310", None, {"voter_list.at_opening": 3000})
    assert fires("W310", None, {"voter_list.at_opening": 3001})
    assert fires("W310", None, {"voter_list.at_opening": 3000, "voter_list.added": 11})
    after = changed(R, E, {"voter_list.at_opening": 3005})
    assert the("W310", after, E).numbers == {"N": 3005, "limit": 3000, "difference": 5}


def test_W311_a_report_up_to_the_voters() -> None:
    assert state("W311", reports(1000), E) is False
    assert state("W311", reports(1001), E) is True
    assert state("W311", reports(1001, corrected="10:00"), E) is True
    finding = the("W311", reports(300, 1001, 1002), E)
    assert finding.numbers == {"N": 1000, "turnout.12:00": 1001, "turnout.14:00": 1002}
    assert finding.figures[:2] == ("turnout.12:00", "turnout.14:00")
    assert "voter_list.added" in finding.figures


def test_W311_a_report_not_below_the_one_before() -> None:
    assert state("W311", reports(300, 300), E) is False
    assert state("W311", reports(300, 299), E) is True
    assert state("W311", reports(300, 299, corrected="12:00"), E) is False
    assert state("W311", reports(300, 299, corrected="10:00"), E) is True
    assert state("W311", reports(300, 200, 250, corrected="12:00"), E) is False
    finding = the("W311", reports(100, 300, 299, 600), E)
    assert finding.figures == ("turnout.12:00", "turnout.14:00")
    assert finding.numbers == {"N": 1000, "turnout.12:00": 300, "turnout.14:00": 299}


def test_W311_a_correction_is_no_excuse_above_the_voters() -> None:
    finding = the("W311", reports(1200, 1100, corrected="12:00"), E)
    assert {"turnout.10:00", "turnout.12:00"} <= set(finding.figures)


def test_W312_the_final_report_differs_a_little() -> None:
    for turnout, fired in (
        (593, False),
        (594, True),
        (599, True),
        (600, False),
        (601, True),
        (606, True),
        (607, False),
    ):
        assert fires("W312", None, {"turnout.22:00": turnout}) is fired, turnout
    assert not fires("W312", None, {"mandate.signatures": 591})
