"""Acts and disputed ballots: who decides, what an excess annuls, which answers no longer count."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.day import acts, by_path, journal
from kzpoll_desktop.domain.day.acts import ActDetails, DisputedBallot, PreparedLine, Vote
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, Answer, PrecinctRecord
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.rules.engine import check
from tests.shared import build
from tests.shared.script import STAMP, play

ELECTION = build.election(2)
RECORD = build.record(ELECTION)
MEMBERS = 5
DETAILS: dict[str, Any] = {
    "number": "1",
    "drawn_up": "2023-03-19T23:41",
    "recounted": {"portable_boxes.P1.ballots.list": 14},
    "vote": {"for": 4, "against": 1},
    "prepared": [{"code": "D204", "contest": "list", "kk": "Жәшікте 14", "ru": "В урне 14"}],
}
DISPUTED: dict[str, Any] = {"contest": "list", "number": 1, "ground": "two marks", "for": 1, "against": 4}


def with_excess(*contests: str) -> PrecinctRecord:
    """The record with 14 ballots of these contests in box P1, which has 12 written applications."""
    changes: dict[str, int | None] = {f"portable_boxes.P1.ballots.{c}": 14 for c in contests}
    return build.changed(RECORD, ELECTION, changes)


def day() -> Day:
    """A day at its reconciliation."""
    return play(ELECTION, RECORD, until="reconciliation")[1]


def entered(state: Day, path: str, value: Any) -> Entry | Refused:
    return entering.enter(state, [(path, value)], STAMP, reason="act")


@pytest.mark.parametrize(
    ("votes", "members", "carried"), [(3, 5, True), (2, 5, False), (3, 6, False), (4, 6, True)]
)
def test_more_than_half_of_all_members(votes: int, members: int, carried: bool) -> None:
    assert acts.more_than_half(votes, members) is carried


@pytest.mark.parametrize(
    ("votes", "expected"),
    [((3, 2), "valid"), ((2, 3), "invalid"), ((2, 2), None), ((0, 5), "invalid"), ((2, 0), None)],
)
def test_a_disputed_ballot_is_decided_by_more_than_half(votes: tuple[int, int], expected: str | None) -> None:
    assert DisputedBallot("list", 1, "x", Vote(*votes)).decision(MEMBERS) == expected


def test_details_are_kept_as_they_were_entered() -> None:
    made = entered(day(), "act_details", [DETAILS])
    assert isinstance(made, Entry)
    after = journal.apply(day(), made)
    assert after.count.act_details == (
        ActDetails(
            "1",
            "2023-03-19T23:41",
            {"portable_boxes.P1.ballots.list": 14},
            Vote(4, 1),
            (PreparedLine("D204", "list", "Жәшікте 14", "В урне 14"),),
        ),
    )
    assert by_path.current(after, "act_details") == [DETAILS]


@pytest.mark.parametrize(
    "wrong",
    [
        {"drawn_up": "19.03.2023 23:41"},
        {"drawn_up": "2023-03-19T24:41"},
        {"number": ""},
        {"vote": {"for": 4}},
        {"vote": {"for": -1, "against": 0}},
        {"vote": {"for": 100, "against": 0}},
        {"vote": 4},
        {"recounted": {"x": "14"}},
        {"recounted": []},
        {"prepared": [{"code": "D204"}]},
        {"prepared": None},
        {"more": 1},
    ],
)
def test_details_that_do_not_fit_are_refused(wrong: dict[str, Any]) -> None:
    made = entered(day(), "act_details", [{**DETAILS, **wrong}])
    assert isinstance(made, Refused)
    assert made.code == "bad_value"


def test_details_of_one_act_stand_once() -> None:
    with pytest.raises(Malformed, match="duplicate_id"):
        acts.details_from_json(paired([DETAILS, DETAILS]))


def test_a_vote_may_be_left_out() -> None:
    assert acts.details_from_json(paired([{**DETAILS, "vote": None}]))[0].vote is None


def test_disputed_ballots_are_kept_and_belong_to_the_piles() -> None:
    before = play(ELECTION, RECORD, until="stationary_boxes")[1]
    refused = entered(before, "disputed", [DISPUTED])
    assert isinstance(refused, Refused)
    assert refused.code == "stage_not_reached"
    made = entered(day(), "disputed", [DISPUTED])
    assert isinstance(made, Entry)
    after = journal.apply(day(), made)
    assert by_path.current(after, "disputed") == [DISPUTED]
    assert after.count.disputed[0].decision(MEMBERS) == "invalid"


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"for": 2, "against": 2}, "not_decided"),
        ({"for": 4, "against": 2}, "too_many_votes"),
        ({"contest": "other"}, "unknown_contest"),
        ({"ground": ""}, "empty_text"),
        ({"for": None}, "not_a_whole_number"),
    ],
)
def test_a_disputed_ballot_that_does_not_fit_is_refused(wrong: dict[str, Any], problem: str) -> None:
    made = entered(day(), "disputed", [{**DISPUTED, **wrong}])
    assert isinstance(made, Refused)
    assert made.params["problem"] == problem


# --- an excess ------------------------------------------------------------------------------------------------


def test_no_excess_annuls_nothing() -> None:
    assert acts.boxes_with_excess(RECORD) == ()
    assert acts.annulments(RECORD, ELECTION) == ()
    assert acts.excess_paths(RECORD) == ()


def test_the_scope_of_2023_annuls_the_whole_box() -> None:
    record = with_excess("list")
    assert acts.excess_paths(record) == ("portable_boxes.P1.ballots.list",)
    assert acts.annulments(record, ELECTION) == (("portable_boxes.P1.annulled", list(record.contests)),)


def test_the_newer_scope_annuls_the_contest_alone() -> None:
    election = replace(ELECTION, annulment_scope="contest")
    assert acts.annulments(with_excess("list"), election) == (("portable_boxes.P1.annulled", ["list"]),)


@pytest.mark.parametrize("scope", ["box", "contest"])
def test_what_is_annulled_is_what_the_rules_call_for(scope: Any) -> None:
    election = replace(ELECTION, annulment_scope=scope)
    record = with_excess("list")
    assert "E105" in build.codes(record, election)
    for path, contests in acts.annulments(record, election):
        record = build.with_annulled(record, path.split(".")[1], *contests)
    assert "E105" not in build.codes(record, election)


# --- answers that no longer count -----------------------------------------------------------------------------


def answered(record: PrecinctRecord, numbers: dict[str, int], code: str = "D202") -> PrecinctRecord:
    """The record with an act and a reason that answer a code of the first contest with these numbers."""
    answer = (Answer(code, "list", numbers),)
    return replace(
        record,
        acts=(Act("7", LocalText("қаз", "рус"), ("m1",), answer),),
        acknowledgements=(Acknowledgement("why", "m1", answer),),
    )


def test_an_act_whose_figures_changed_opens_its_discrepancy_again() -> None:
    record = build.changed(RECORD, ELECTION, {"list.unused": 404})
    finding = build.the("D202", record, ELECTION)
    kept = answered(record, dict(finding.numbers))
    assert acts.reopened(kept, finding) is None
    assert acts.idle_acts(kept, check(kept, ELECTION)) == ()
    changed = build.changed(kept, ELECTION, {"list.unused": 403})
    finding = build.the("D202", changed, ELECTION)
    assert acts.reopened(changed, finding) == changed.acts[0]
    assert acts.idle_acts(changed, check(changed, ELECTION)) == changed.acts


def test_a_corrected_figure_leaves_the_act_idle() -> None:
    record = answered(RECORD, {"H": 1, "B": 2, "I": 3, "difference": 4})
    assert acts.idle_acts(record, check(record, ELECTION)) == record.acts


def test_a_reason_is_reopened_as_an_act_is() -> None:
    record = build.changed(RECORD, ELECTION, {"list.received": 5000, "list.unused": 4395})
    finding = build.the("W304", record, ELECTION)
    kept = answered(record, {**finding.numbers, "H": 1}, "W304")
    assert acts.reopened(kept, finding) == kept.acknowledgements[0]
