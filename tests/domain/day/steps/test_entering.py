"""Values by their paths: what is taken, what is refused, what undoing restores."""

from __future__ import annotations

from typing import Any

import pytest

from kzpoll_desktop.domain.day import by_path, journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.entering import ValuesUndone
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import RoleChange, figure
from tests.shared.days import at, enter, refused
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, started


def test_candidates_are_struck_out_and_restored_until_opening_is_done() -> None:
    _, day = started(ELECTION, RECORD)
    ballot = by_path.current(day, "ballot.single_mandate")
    ballot[0]["struck_out"] = True
    struck = enter(day, ("ballot.single_mandate", ballot))
    assert struck.record.contests["single_mandate"].votes["c01"] == 0
    assert struck.election.contest("single_mandate").ballot(3)[0].struck_out
    later = at("turnout")
    assert refused(later, ("ballot.single_mandate", ballot)).code == "ballot_fixed"


def test_a_struck_out_candidate_is_closed_to_entry() -> None:
    refusal = refused(at("reconciliation"), ("single_mandate.votes.c08", 3))
    assert refusal.code == "struck_out"


@pytest.mark.parametrize("value", [-1, 100_000, True, 1.0, "5", [], 10**30])
def test_a_value_that_is_no_count_is_refused(value: Any) -> None:
    refusal = refused(at("turnout"), ("turnout.10:00", value))
    assert refusal.code == "bad_value"
    assert refusal.paths == ("turnout.10:00",)


@pytest.mark.parametrize(
    "path",
    [
        "turnout.11:00",
        "party_list.votes.nobody",
        "party_list.issued_by_member.m9",
        "voter_list.x",
        "",
        "a.b.c.d.e",
    ],
)
def test_an_unknown_figure_is_refused(path: str) -> None:
    assert refused(at("reconciliation"), (path, 1), reason="x").code == "unknown_figure"


def test_received_comes_from_the_log_of_receipts() -> None:
    _, day = started(ELECTION, RECORD)
    assert refused(day, ("party_list.received", 5)).code == "received_from_receipts"
    log = [
        {"source": "first", "ballots": 1800, "note": ""},
        {"source": "extra", "ballots": 100, "note": ""},
        {"source": "moved_away", "ballots": 38, "note": ""},
    ]
    full = enter(day, ("receipts.party_list", log))
    assert full.record.contests["party_list"].received == 1862
    assert enter(full, ("receipts.party_list", [])).record.contests["party_list"].received is None
    moved = [{"source": "moved_away", "ballots": 1, "note": ""}]
    assert refused(day, ("receipts.party_list", moved)).code == "bad_value"


def test_an_entry_takes_all_its_changes_or_none() -> None:
    day = at("piles.party_list")
    refusal = refused(day, ("party_list.votes.amanat", 5), ("party_list.votes.auyl", -5))
    assert refusal.paths == ("party_list.votes.auyl",)
    assert figure(day.record, "party_list.votes.amanat") is None


def test_nothing_changes_is_no_entry() -> None:
    day = enter(at("turnout"), ("turnout.10:00", 5))
    assert refused(day, ("turnout.10:00", 5)).code == "nothing_changes"


def test_undo_restores_and_is_an_entry_of_its_own() -> None:
    day = at("piles.party_list")
    one = enter(day, ("party_list.votes.amanat", 5))
    two = enter(one, ("party_list.votes.amanat", 655), ("party_list.votes.auyl", 1))
    for expected in (one, day):
        made = entering.undo(two, STAMP)
        assert isinstance(made, Entry)
        assert isinstance(made.event, ValuesUndone)
        two = journal.apply(two, made)
        assert two.record == expected.record
    assert isinstance(entering.undo(two, STAMP), Refused)


def test_undo_brings_a_removed_box_back_with_its_figures() -> None:
    day = at("reconciliation")
    removed = enter(day, ("portable_boxes", []), reason="x")
    made = entering.undo(removed, STAMP)
    assert isinstance(made, Entry)
    assert journal.apply(removed, made).record == day.record


def test_undo_ends_with_the_stage() -> None:
    made = entering.undo(at("portable_boxes"), STAMP)
    assert isinstance(made, Refused)
    assert made.code == "nothing_to_undo"


def test_a_role_change_opens_a_figure_for_the_new_member() -> None:
    day = at("unused_and_lists")
    commission = by_path.current(day, "commission")
    commission.append(
        {
            "id": "m8",
            "name": "5-мүше (оқу)",
            "role": None,
            "changes": [{"from": "12:00", "role": "member", "decision": "7"}],
        }
    )
    after = enter(day, ("commission", commission))
    member = after.record.member("m8")
    assert member is not None
    assert member.changes == (RoleChange("12:00", "member", False, "7"),)
    assert after.record.contests["party_list"].issued_by_member["m8"] is None
    assert "party_list.issued_by_member.m8" in rows.missing("unused_and_lists", after.election, after.record)
    back = enter(after, ("commission", commission[:-1]))
    assert "m8" not in back.record.contests["party_list"].issued_by_member


def test_a_member_who_issued_ballots_cannot_be_taken_out() -> None:
    day = enter(at("unused_and_lists"), ("party_list.issued_by_member.m7", 265))
    commission = [m for m in by_path.current(day, "commission") if m["id"] != "m7"]
    refusal = refused(day, ("commission", commission))
    assert refusal.code == "bad_value"


def test_entries_after_the_event_mark_the_day() -> None:
    day = at("turnout")
    made = entering.enter(day, [("turnout.10:00", 1)], STAMP, after_event=True)
    assert isinstance(made, Entry)
    assert journal.apply(day, made).count.after_event
    assert not day.count.after_event
