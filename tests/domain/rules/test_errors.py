"""E101 to E106 at their boundaries, on both sides; expectations come from the text of the rules, not from their code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.shared.build import all_of, changed, election, record, the, with_annulled
from tests.shared.rules import STRUCK_OUT, E, R, fires, reports

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
