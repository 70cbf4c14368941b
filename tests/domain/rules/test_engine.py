"""Every rule at its boundary, on both sides; expectations come from the text of the rules, not from their code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Member, PrecinctRecord, RoleChange, TurnoutReport
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.engine import CODES
from tests.shared.build import (
    all_of,
    changed,
    election,
    found,
    record,
    state,
    the,
    with_annulled,
    with_changes,
    with_roles,
)

E = election()
R = record(E)
THREE = election(3)
CONTEST_SCOPE = election(scope="contest")
STRUCK_OUT = election(struck_out=("c",))
Changes = dict[str, Counted]


def fires(
    code: str,
    contest: str | None,
    changes: Changes,
    definition: ElectionDefinition = E,
    base: PrecinctRecord | None = None,
) -> bool:
    """Whether a rule fires after some figures were changed; nothing may be left open."""
    before = record(definition) if base is None else base
    after = changed(before, definition, changes)
    known = state(code, after, definition, contest)
    assert known is not None
    assert known == ((code, contest) in found(after, definition))
    return known


def reports(*voters: Counted, corrected: str = "") -> PrecinctRecord:
    """The record with these turnout reports; corrected: the time of the one that is marked as a correction."""
    times = ("10:00", "12:00", "14:00", "22:00")
    made = [
        TurnoutReport(at, v, "typed wrongly" if at == corrected else None)
        for at, v in zip(times, voters, strict=False)
    ]
    return replace(R, turnout=tuple(made))


def test_the_base_record_has_no_findings() -> None:
    assert found(R, E) == set()


# --- errors ---------------------------------------------------------------------------------------------------

OWN_FIGURES = [
    "received",
    "signatures",
    "absentee_voters",
    "issued_by_member.m2",
    "unused",
    "spoiled",
    "stationary",
    "not_established",
    "invalid_pile",
    "votes.c",
    "against_all",
]


@pytest.mark.parametrize("figure", OWN_FIGURES)
def test_E101_every_figure_of_a_contest_is_required(figure: str) -> None:
    after = changed(R, E, {f"mandate.{figure}": None})
    assert the("E101", after, E).contest == "mandate"
    assert the("E101", after, E).figures == (f"mandate.{figure}",)
    assert the("E101", after, E).numbers == {"missing": 1}
    assert not fires("E101", "mandate", {f"mandate.{figure}": 0})


@pytest.mark.parametrize(
    "figure",
    [
        "voter_list.at_opening",
        "voter_list.added",
        "voter_list.excluded",
        "voter_list.certificates_issued",
        "portable_boxes.P1.applications",
        "portable_boxes.P1.signed.list",
        "portable_boxes.P1.ballots.mandate",
        "portable_boxes.P1.not_established.list",
    ],
)
def test_E101_figures_of_the_list_or_a_box_belong_to_the_precinct(figure: str) -> None:
    after = changed(R, E, {figure: None})
    assert the("E101", after, E).contest is None
    assert the("E101", after, E).figures == (figure,)
    assert not fires("E101", None, {figure: 0})


def test_E101_is_one_finding_a_contest_that_names_every_figure() -> None:
    missing = ["list.received", "list.issued_by_member.m4", "list.votes.a", "list.against_all"]
    common = ["voter_list.added", "portable_boxes.P1.applications"]
    after = changed(R, E, dict.fromkeys([*common, *missing, "mandate.unused"]))
    by_contest = all_of("E101", after, E)
    assert set(by_contest["list"].figures) == set(missing)
    assert by_contest["list"].numbers == {"missing": 4}
    assert set(by_contest[None].figures) == set(common)
    assert by_contest["mandate"].figures == ("mandate.unused",)


def test_E101_stationary_only_where_it_is_counted_separately() -> None:
    assert not fires("E101", "list", {}, base=record(E, counted=False))
    assert fires("E101", "list", {"list.stationary": None})


def test_E101_turnout_and_boxes_may_be_empty_and_a_report_unknown() -> None:
    assert not all_of("E101", replace(record(E, boxes=0), turnout=()), E)
    assert not all_of("E101", reports(100, None), E)


def test_E101_who_is_not_named_issued_none() -> None:
    bare = replace(R.contests["list"], issued_by_member={})
    assert not all_of("E101", replace(R, contests={**R.contests, "list": bare}), E)


def test_E102_issued_up_to_the_voters() -> None:
    assert not fires("E102", "list", {"list.signatures": 990})
    assert fires("E102", "list", {"list.signatures": 991})


def test_E102_voters_are_opening_and_added_less_excluded_and_issued_has_the_signed() -> None:
    same = {"list.signatures": 970, "portable_boxes.P1.signed.list": 20, "voter_list.at_opening": 980}
    assert not fires("E102", "list", {**same, "voter_list.added": 20})
    assert fires("E102", "list", {**same, "voter_list.added": 19})
    assert fires("E102", "list", {**same, "voter_list.added": 20, "voter_list.excluded": 11})
    assert fires("E102", "list", {**same, "voter_list.added": 20, "portable_boxes.P1.signed.list": 21})
    assert not fires("E102", "mandate", {**same, "voter_list.added": 19})


def test_E102_numbers() -> None:
    after = changed(R, E, {"list.signatures": 1000})
    assert the("E102", after, E).numbers == {"B": 1010, "N": 1000, "difference": 10}


def test_E103_a_struck_out_candidate_has_no_votes() -> None:
    assert not fires("E103", "list", {"list.votes.c": 0}, STRUCK_OUT)
    assert fires("E103", "list", {"list.votes.c": 1}, STRUCK_OUT)
    assert not fires("E103", "mandate", {"list.votes.c": 1}, STRUCK_OUT)
    assert not fires("E103", "list", {"list.votes.c": 1})


def test_E103_names_only_those_with_votes() -> None:
    both = election(struck_out=("b", "c"))
    base = changed(record(both), both, {"list.votes.b": 0, "list.votes.c": 7})
    finding = all_of("E103", base, both)["list"]
    assert finding.figures == ("list.votes.c",)
    assert finding.numbers == {"votes.c": 7}


@pytest.mark.parametrize("off", [-1, 1])
@pytest.mark.parametrize(
    "figure",
    [
        "portable_boxes.P1.ballots.list",
        "list.stationary",
        "list.votes.a",
        "list.votes.c",
        "list.against_all",
        "list.invalid_pile",
        "list.not_established",
        "portable_boxes.P1.not_established.list",
    ],
)
def test_E104_piles_add_up_to_the_boxes(figure: str, off: int) -> None:
    base = changed(
        R,
        E,
        {"list.votes.c": 5, "list.votes.a": 393, "portable_boxes.P1.not_established.list": 2},
    )
    value = {
        "portable_boxes.P1.ballots.list": 10,
        "list.stationary": 590,
        "list.votes.a": 393,
        "list.votes.c": 5,
        "list.against_all": 40,
        "list.invalid_pile": 9,
        "list.not_established": 1,
        "portable_boxes.P1.not_established.list": 2,
    }[figure]
    assert not fires("E104", "list", {figure: value}, base=base)
    assert fires("E104", "list", {figure: value + off}, base=base)
    assert not fires("E104", "mandate", {figure: value + off}, base=base)


def test_E104_numbers() -> None:
    after = changed(R, E, {"list.votes.a": 410})
    assert the("E104", after, E).numbers == {"P": 10, "S": 590, "D": 600, "G": 10, "difference": -10}


def test_E104_invalid_has_the_ballots_of_an_annulled_box_and_not_its_forms() -> None:
    annulled = with_annulled(
        changed(R, E, {"portable_boxes.P1.not_established.list": 3}), "P1", "list", "mandate"
    )
    assert fires("E104", "list", {}, base=annulled)
    assert not fires("E104", "list", {"list.votes.a": 390}, base=annulled)
    assert not fires(
        "E104", "list", {"list.votes.a": 390, "portable_boxes.P1.ballots.list": 20}, base=annulled
    )


def test_E104_where_stationary_is_not_counted_the_derived_may_not_be_negative() -> None:
    base = record(E, counted=False)
    assert not fires("E104", "list", {"list.votes.a": 777}, base=base)
    assert not fires("E104", "list", {"portable_boxes.P1.ballots.list": 600}, base=base)
    assert fires("E104", "list", {"portable_boxes.P1.ballots.list": 601}, base=base)
    after = changed(base, E, {"portable_boxes.P1.ballots.list": 603})
    assert the("E104", after, E).numbers == {"D": 590, "G": 10, "P": 603, "S": -3, "difference": -3}
    assert "list.stationary" not in the("E104", after, E).figures


def test_E105_scope_box_annuls_every_contest_where_one_has_an_excess() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 13}
    assert not fires("E105", None, {"portable_boxes.P1.ballots.list": 12})
    assert fires("E105", None, over)
    for annulled in (("list",), ("mandate",)):
        assert fires("E105", None, over, base=with_annulled(R, "P1", *annulled))
    assert not fires("E105", None, over, base=with_annulled(R, "P1", "mandate", "list"))


def test_E105_scope_box_annuls_none_without_an_excess() -> None:
    for annulled in (("list",), ("mandate",), ("list", "mandate")):
        assert fires("E105", None, {}, base=with_annulled(R, "P1", *annulled))


def test_E105_scope_contest_annuls_those_with_an_excess() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 13}
    for annulled, wrong in (
        ((), True),
        (("list",), False),
        (("mandate",), True),
        (("list", "mandate"), True),
    ):
        base = with_annulled(record(CONTEST_SCOPE), "P1", *annulled)
        assert fires("E105", None, over, CONTEST_SCOPE, base) is wrong, annulled
    assert not fires("E105", None, {}, CONTEST_SCOPE)
    assert fires("E105", None, {}, CONTEST_SCOPE, with_annulled(record(CONTEST_SCOPE), "P1", "mandate"))


def test_E105_forms_are_no_excess_and_written_applications_count() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 14}
    assert not fires("E105", None, {**over, "portable_boxes.P1.not_established.list": 2})
    assert fires("E105", None, {**over, "portable_boxes.P1.not_established.list": 1})
    assert fires("E105", None, {**over, "portable_boxes.P1.not_established.mandate": 2})
    assert fires("E105", None, {**over, "portable_boxes.P1.signed.list": 14})
    assert not fires("E105", None, {**over, "portable_boxes.P1.applications": 14})


def test_E105_names_every_wrong_box_and_no_other() -> None:
    base = with_annulled(record(E, boxes=3), "P1", "list", "mandate")
    after = changed(base, E, {"portable_boxes.P3.ballots.mandate": 13})
    finding = the("E105", after, E)
    assert {path.split(".")[1] for path in finding.figures} == {"P1", "P3"}
    assert finding.numbers["P3.mandate"] == 13
    assert finding.numbers["P1.list.annulled"] == 1
    assert finding.numbers["P3.applications"] == 12


def test_E106_voted_by_certificate_up_to_those_added() -> None:
    assert not fires("E106", None, {"mandate.absentee_voters": 10})
    assert fires("E106", None, {"mandate.absentee_voters": 11})
    after = changed(R, E, {"list.absentee_voters": 11, "mandate.absentee_voters": 13})
    assert the("E106", after, E).numbers == {"J.list": 11, "J.mandate": 13, "added": 10, "difference": 3}


def test_E106_excluded_up_to_the_list_at_opening() -> None:
    assert not fires("E106", None, {"voter_list.excluded": 1000})
    assert fires("E106", None, {"voter_list.excluded": 1001})
    after = changed(R, E, {"voter_list.excluded": 1002})
    assert the("E106", after, E).numbers == {"excluded": 1002, "at_opening": 1000, "difference": 2}


def test_E106_certificates_up_to_the_list_at_opening() -> None:
    assert not fires("E106", None, {"voter_list.certificates_issued": 1000})
    assert fires("E106", None, {"voter_list.certificates_issued": 1001})


def test_E106_signed_up_to_the_written_applications_of_a_box() -> None:
    assert not fires("E106", None, {"portable_boxes.P1.signed.mandate": 12})
    assert fires("E106", None, {"portable_boxes.P1.signed.mandate": 13})
    two = record(E, boxes=2)
    assert fires("E106", None, {"portable_boxes.P2.signed.list": 13}, base=two)
    assert not fires(
        "E106", None, {"portable_boxes.P1.applications": 24, "portable_boxes.P1.signed.list": 13}, base=two
    )


def test_E106_is_one_finding_that_names_every_part() -> None:
    after = changed(R, E, {"list.absentee_voters": 11, "portable_boxes.P1.signed.mandate": 13})
    finding = the("E106", after, E)
    assert set(finding.figures) == {
        "list.absentee_voters",
        "voter_list.added",
        "portable_boxes.P1.signed.mandate",
        "portable_boxes.P1.applications",
    }
    assert finding.numbers == {"J.list": 11, "added": 10, "P1.signed.mandate": 13, "P1.applications": 12}


# --- discrepancies --------------------------------------------------------------------------------------------


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


def test_D204_an_excess_over_the_written_applications() -> None:
    assert not fires("D204", "list", {"portable_boxes.P1.ballots.list": 12})
    assert fires("D204", "list", {"portable_boxes.P1.ballots.list": 13})
    assert not fires("D204", "mandate", {"portable_boxes.P1.ballots.list": 13})
    with_form: Changes = {"portable_boxes.P1.ballots.list": 13, "portable_boxes.P1.not_established.list": 1}
    assert not fires("D204", "list", with_form)


def test_D204_a_contest_annulled_in_a_box() -> None:
    base = with_annulled(R, "P1", "mandate")
    assert fires("D204", "mandate", {}, base=base)
    assert not fires("D204", "list", {}, base=base)


def test_D204_names_the_boxes_concerned() -> None:
    base = with_annulled(record(E, boxes=3), "P3", "list")
    after = changed(base, E, {"portable_boxes.P2.ballots.list": 15})
    finding = the("D204", after, E)
    assert {path.split(".")[1] for path in finding.figures} == {"P2", "P3"}
    assert finding.numbers["P2.ballots"] == 15
    only = changed(R, E, {"portable_boxes.P1.ballots.list": 15, "portable_boxes.P1.not_established.list": 1})
    numbers = {"P1.ballots": 15, "P1.not_established": 1, "P1.applications": 12, "difference": 2}
    assert the("D204", only, E).numbers == numbers


def test_D205_more_than_signed_and_up_to_the_written() -> None:
    for ballots, fired in ((9, False), (10, False), (11, True), (12, True), (13, False)):
        assert fires("D205", "list", {"portable_boxes.P1.ballots.list": ballots}) is fired, ballots
    assert not fires("D205", "mandate", {"portable_boxes.P1.ballots.list": 11})


def test_D205_leaves_out_forms_and_annulled_boxes() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 11}
    assert not fires("D205", "list", {**over, "portable_boxes.P1.not_established.list": 1})
    assert not fires("D205", "list", over, base=with_annulled(R, "P1", "list"))
    assert fires("D205", "list", over, base=with_annulled(R, "P1", "mandate"))


def test_D205_names_the_boxes_concerned() -> None:
    after = changed(record(E, boxes=3), E, {"portable_boxes.P2.ballots.list": 11})
    assert {path.split(".")[1] for path in the("D205", after, E).figures} == {"P2"}
    assert the("D205", after, E).numbers["P2.signed"] == 10


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


def test_D207_chair_secretary_and_advisory_issue_no_ballots() -> None:
    base = with_roles(R, "chair", "deputy", "secretary", "member", "member", "advisory")
    for member, fired in (("m1", True), ("m2", False), ("m3", True), ("m4", False), ("m6", True)):
        assert fires("D207", "list", {f"list.issued_by_member.{member}": 1}, base=base) is fired, member
        assert not fires("D207", "list", {f"list.issued_by_member.{member}": 0}, base=base)
    assert not fires("D207", "mandate", {"list.issued_by_member.m1": 1}, base=base)
    after = changed(base, E, {"list.issued_by_member.m1": 3, "list.issued_by_member.m6": 4})
    assert the("D207", after, E).numbers == {"issued.m1": 3, "issued.m6": 4}
    assert the("D207", after, E).figures == ("list.issued_by_member.m1", "list.issued_by_member.m6")


@pytest.mark.parametrize(
    ("member", "change", "fired"),
    [
        ("m1", RoleChange("12:00", "member", False, "1"), False),
        ("m1", RoleChange("12:00", "secretary", False, "1"), True),
        ("m3", RoleChange("12:00", "deputy", False, "1"), False),
        ("m4", RoleChange("12:00", "chair", False, "1"), False),
        ("m4", RoleChange("12:00", None, True, "1"), False),
        ("m1", RoleChange("12:00", None, True, "1"), True),
    ],
)
def test_D207_any_time_of_the_day_counts(member: str, change: RoleChange, fired: bool) -> None:
    base = with_changes(R, member, change)
    assert fires("D207", "list", {f"list.issued_by_member.{member}": 200}, base=base) is fired


def test_D207_a_member_appointed_during_the_day() -> None:
    appointed = Member("m6", "6-мүше (оқу)", None, (RoleChange("12:00", "member", False, "1"),))
    for member, fired in ((appointed, False), (replace(appointed, changes=()), True)):
        base = replace(R, commission=(*R.commission, member))
        assert fires("D207", "list", {"list.issued_by_member.m6": 1}, base=base) is fired


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


# --- warnings -------------------------------------------------------------------------------------------------


def test_W301_fewer_ballots_than_signed() -> None:
    assert not fires("W301", "list", {"portable_boxes.P1.ballots.list": 10})
    assert fires("W301", "list", {"portable_boxes.P1.ballots.list": 9})
    assert not fires("W301", "mandate", {"portable_boxes.P1.ballots.list": 9})
    assert fires("W301", "list", {"portable_boxes.P1.not_established.list": 1})
    assert fires("W301", "list", {"portable_boxes.P1.signed.list": 11})
    after = changed(record(E, boxes=2), E, {"portable_boxes.P2.ballots.list": 7})
    numbers = {"P2.ballots": 7, "P2.not_established": 0, "P2.signed": 10, "difference": -3}
    assert the("W301", after, E).numbers == numbers
    assert {path.split(".")[1] for path in the("W301", after, E).figures} == {"P2"}


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


@pytest.mark.parametrize(
    ("members", "at_opening", "fired"),
    [
        (3, 2000, True),
        (4, 2000, True),
        (5, 2000, False),
        (6, 2000, True),
        (7, 2000, False),
        (8, 2000, True),
        (9, 2000, True),
        (5, 2001, True),
        (7, 2001, False),
        (8, 2001, True),
        (11, 2001, False),
        (12, 2001, True),
        (13, 2001, True),
    ],
)
def test_W309_an_odd_number_of_voting_members_in_bounds(members: int, at_opening: int, fired: bool) -> None:
    roles = ["chair", "deputy", "secretary", *["member"] * 20][:members]
    base = with_roles(R, *roles)
    changes: Changes = {"voter_list.at_opening": at_opening, "voter_list.added": 900}
    changes |= {f"list.issued_by_member.{m}": 0 for m in ("m2", "m4", "m5") if base.member(m)}
    assert fires("W309", None, changes, base=base) is fired


def test_W309_advisory_and_suspended_ones_are_left_out() -> None:
    assert not fires(
        "W309", None, {}, base=with_roles(R, "chair", "deputy", "secretary", "member", "member", "advisory")
    )
    suspended = RoleChange("12:00", None, True, "1")
    assert fires("W309", None, {}, base=with_changes(R, "m5", suspended))
    back = RoleChange("13:00", "member", False, "2")
    assert not fires("W309", None, {}, base=with_changes(R, "m5", suspended, back))
    acting = RoleChange("12:00", "chair", False, "1")
    assert not fires("W309", None, {}, base=with_changes(R, "m2", acting))
    assert fires("W309", None, {}, base=with_changes(R, "m5", RoleChange("12:00", "advisory", False, "1")))
    later = Member("m6", "6-мүше (оқу)", None)
    assert not fires("W309", None, {}, base=replace(R, commission=(*R.commission, later)))
    appointed = replace(later, changes=(RoleChange("12:00", "member", False, "1"),))
    assert fires("W309", None, {}, base=replace(R, commission=(*R.commission, appointed)))
    after = with_changes(R, "m5", suspended)
    assert the("W309", after, E).numbers == {"members": 4, "least": 5, "most": 7}


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


# --- the table ------------------------------------------------------------------------------------------------


def test_the_codes_are_those_of_the_specification() -> None:
    errors = [f"E{number}" for number in range(101, 107)]
    discrepancies = [f"D{number}" for number in range(201, 210)]
    warnings = [f"W{number}" for number in range(301, 313)]
    assert list(CODES) == errors + discrepancies + warnings


def test_every_code_has_its_named_test() -> None:
    names = [name.split("_")[1] for name in globals() if name.startswith("test_")]
    assert [code for code in CODES if code not in names] == []
