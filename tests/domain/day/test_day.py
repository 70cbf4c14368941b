"""The stages of the day: nothing is skipped, what was announced is marked, undo restores, the journal rebuilds all."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.day import journal, values
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.entering import ValuesUndone
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures import rows as form
from kzpoll_desktop.domain.figures.record import PrecinctRecord, RoleChange, figure
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.rules.engine import check
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, play, started


def enter(day: Day, *changes: tuple[str, Any], reason: str = "") -> Day:
    """The day after an entry that must be taken."""
    made = entering.enter(day, changes, STAMP, reason=reason)
    assert isinstance(made, Entry), made
    return journal.apply(day, made)


def refused(day: Day, *changes: tuple[str, Any], reason: str = "") -> Refused:
    """The refusal of an entry."""
    made = entering.enter(day, changes, STAMP, reason=reason)
    assert isinstance(made, Refused), made
    return made


def at(stage: str, election: ElectionDefinition = ELECTION, record: PrecinctRecord = RECORD) -> Day:
    """A day played up to the beginning of a stage."""
    return play(election, record, until=stage)[1]


def test_a_whole_day_gives_the_record_and_may_print() -> None:
    day = enter(at("protocols"), ("day.count_ended", "02:40"))
    assert stage_steps.may_print(day) is None
    for path in form_paths(day):
        assert figure(day.record, path) == figure(RECORD, path), path


def form_paths(day: Day) -> list[str]:
    return [row.path for stage in day.stages for row in form.rows(stage, day.election, day.record)]


def test_stages_follow_the_definition() -> None:
    _, day = started(ELECTION, RECORD)
    piles = [s for s in day.stages if s.startswith("piles.")]
    assert piles == [f"piles.{c.id}" for c in ELECTION.contests]
    assert day.stages[0] == "opening"
    assert day.stages[-1] == "protocols"


def stages_of_practice() -> list[str]:
    return list(started(ELECTION, RECORD)[1].stages)


@pytest.mark.parametrize("stage", [s for s in stages_of_practice() if s not in ("turnout", "protocols")])
def test_a_stage_waits_for_what_is_missing_and_says_so(stage: str) -> None:
    day = at(stage)
    if stage == "reconciliation":
        assert stage_steps.waits_for(day) is None
        return
    refusal = stage_steps.waits_for(day)
    assert refusal is not None
    if stage == "second_check":
        assert refusal.code == "second_check_open"
    else:
        assert refusal.code == "stage_waits"
        assert refusal.params["stage"] == stage
    assert refusal.paths
    assert isinstance(stage_steps.finish_stage(day, STAMP), Refused)


def test_turnout_waits_for_nothing() -> None:
    assert stage_steps.waits_for(at("turnout")) is None


@pytest.mark.parametrize(
    ("stage", "path", "value"),
    [
        ("opening", "turnout.10:00", 5),
        ("opening", "voter_list.added", 1),
        ("turnout", "party_list.signatures", 1),
        ("unused_and_lists", "portable_boxes.P1.ballots.party_list", 1),
        ("portable_boxes", "party_list.stationary", 1),
        ("stationary_boxes", "party_list.votes.amanat", 1),
        ("unused_and_lists", "day.count_ended", "02:00"),
    ],
)
def test_no_step_can_be_skipped(stage: str, path: str, value: Any) -> None:
    day = at(stage)
    if path.startswith("portable_boxes"):
        day = enter(day, ("portable_boxes", [{"id": "P1", "members": []}]))
    refusal = refused(day, (path, value))
    assert refusal.code == "stage_not_reached"
    assert refusal.params["current"] == stage


def test_piles_of_all_contests_open_together() -> None:
    day = at("piles.party_list")
    assert enter(day, ("single_mandate.votes.c01", 402)).record.contests["single_mandate"].votes["c01"] == 402


def test_every_page_can_be_gone_back_to() -> None:
    day = enter(at("piles.party_list"), ("turnout.10:00", 213))
    report = day.record.report("10:00")
    assert report is not None
    assert report.voters == 213


def test_an_announced_figure_changes_only_with_a_reason_and_is_marked() -> None:
    day = at("portable_boxes")
    assert refused(day, ("voter_list.added", 15)).code == "announced_needs_reason"
    assert refused(day, ("party_list.signatures", 1)).code == "announced_needs_reason"
    assert refused(day, ("receipts.party_list", [])).code == "announced_needs_reason"
    after = enter(day, ("voter_list.added", 15), reason="mistyped")
    (late,) = after.count.late_changes
    assert (late.path, late.value, late.was, late.reason) == ("voter_list.added", 15, 14, "mistyped")


def test_before_the_announcement_nothing_is_marked() -> None:
    day = enter(at("unused_and_lists"), ("voter_list.added", 14))
    assert enter(day, ("voter_list.added", 15)).count.late_changes == ()
    assert day.count.announced is None
    assert at("portable_boxes").count.announced is not None


def test_the_announcement_keeps_what_was_announced() -> None:
    day = enter(at("portable_boxes"), ("party_list.unused", 1), reason="recounted")
    assert day.count.announced is not None
    assert day.count.announced["party_list.unused"] == figure(RECORD, "party_list.unused")
    assert figure(day.record, "party_list.unused") == 1


def test_candidates_are_struck_out_and_restored_until_opening_is_done() -> None:
    _, day = started(ELECTION, RECORD)
    ballot = values.current(day, "ballot.single_mandate")
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


def test_stationary_boxes_not_counted_separately() -> None:
    day = at("stationary_boxes")
    day = enter(day, ("party_list.stationary_counted", False), ("single_mandate.stationary", 5))
    assert stage_steps.waits_for(day) is None
    assert refused(day, ("party_list.stationary", 5)).code == "bad_value"
    again = enter(day, ("party_list.stationary_counted", True))
    assert stage_steps.waits_for(again) is not None


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


def test_findings_keep_reconciliation_open() -> None:
    day = enter(at("reconciliation"), ("party_list.votes.amanat", 656))
    refusal = stage_steps.waits_for(day)
    assert refusal is not None
    assert refusal.code == "findings_open"
    assert refusal.params["errors"] == 1
    assert "party_list.votes.amanat" in refusal.paths


def test_a_warning_waits_for_its_reason() -> None:
    day = enter(at("reconciliation"), ("turnout.22:00", 1250))
    refusal = stage_steps.waits_for(day)
    assert refusal is not None
    assert refusal.code == "warnings_open"
    (finding,) = check(day.record, day.election)
    answer = {"code": finding.code, "contest": finding.contest, "numbers": dict(finding.numbers)}
    reason = {"reason": "late", "by": "m3", "answers": [answer]}
    assert stage_steps.waits_for(enter(day, ("acknowledgements", [reason]))) is None


def test_a_role_change_opens_a_figure_for_the_new_member() -> None:
    day = at("unused_and_lists")
    commission = values.current(day, "commission")
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
    assert "party_list.issued_by_member.m8" in form.missing("unused_and_lists", after.election, after.record)
    back = enter(after, ("commission", commission[:-1]))
    assert "m8" not in back.record.contests["party_list"].issued_by_member


def test_a_member_who_issued_ballots_cannot_be_taken_out() -> None:
    day = enter(at("unused_and_lists"), ("party_list.issued_by_member.m7", 265))
    commission = [m for m in values.current(day, "commission") if m["id"] != "m7"]
    refusal = refused(day, ("commission", commission))
    assert refusal.code == "bad_value"


def test_entries_after_the_event_mark_the_day() -> None:
    day = at("turnout")
    made = entering.enter(day, [("turnout.10:00", 1)], STAMP, after_event=True)
    assert isinstance(made, Entry)
    assert journal.apply(day, made).count.after_event
    assert not day.count.after_event


def test_an_event_out_of_sequence_is_not_applied() -> None:
    events, day = play(ELECTION, RECORD, until="turnout")
    with pytest.raises(Malformed):
        journal.apply(day, events[-1])
    with pytest.raises(Malformed):
        journal.replay(events[1:])


def test_a_newer_entry_is_told_apart() -> None:
    event, _ = started(ELECTION, RECORD)
    with pytest.raises(Malformed) as caught:
        journal.entry_from_json(journal.entry_to_json(event) | {"v": 2})
    assert caught.value.code == "unknown_version"


def test_a_third_contest_needs_no_code() -> None:
    purple = replace(ELECTION.contests[0], id="maslikhat", colour="purple", title=ELECTION.contests[1].title)
    election = replace(ELECTION, contests=(*ELECTION.contests, purple))
    record = replace(RECORD, contests={**RECORD.contests, "maslikhat": RECORD.contests["party_list"]})
    boxes = tuple(
        replace(
            box,
            signed={**box.signed, "maslikhat": box.signed["party_list"]},
            ballots={**box.ballots, "maslikhat": box.ballots["party_list"]},
        )
        for box in record.portable_boxes
    )
    record = replace(record, portable_boxes=boxes)
    day = at("reconciliation", election, record)
    assert "piles.maslikhat" in day.stages
    refusal = stage_steps.waits_for(day)
    assert refusal is not None
    assert refusal.code == "warnings_open"  # the same votes as the first contest: W308


PATHS = [
    "turnout.10:00",
    "voter_list.added",
    "party_list.signatures",
    "party_list.votes.amanat",
    "party_list.votes.auyl",
    "single_mandate.against_all",
    "portable_boxes.P1.ballots.party_list",
    "portable_boxes.P1.applications",
    "party_list.stationary",
    "party_list.issued_by_member.m4",
]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(PATHS), st.one_of(st.none(), st.integers(0, 99_999))),
        st.just("undo"),
        st.tuples(
            st.just("seals.stationary"), st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=5)
        ),
        st.sampled_from(
            [
                ("portable_boxes", []),
                ("portable_boxes", [{"id": "P1", "members": ["m4"]}, {"id": "P9", "members": []}]),
                ("receipts.party_list", [{"source": "first", "ballots": 7, "note": "x"}]),
                ("attendance.media", 3),
                ("typist", "m4"),
                ("signing", [{"member": "m1", "status": "absent"}]),
            ]
        ),
    ),
    max_size=25,
)
PLAYED, PLAYED_DAY = play(ELECTION, RECORD, until="reconciliation")


@settings(max_examples=60)
@given(STEPS)
def test_the_record_rebuilt_from_the_journal_is_the_current_one(steps: list[Any]) -> None:
    events, day = list(PLAYED), PLAYED_DAY
    for step in steps:
        made = entering.undo(day, STAMP) if step == "undo" else entering.enter(day, [step], STAMP, reason="x")
        if isinstance(made, Entry):
            events.append(made)
            day = journal.apply(day, made)
    written = [json.loads(json.dumps(journal.entry_to_json(e), ensure_ascii=False)) for e in events]
    rebuilt = journal.replay([journal.entry_from_json(body) for body in written])
    assert rebuilt == day
    assert record_to_json(rebuilt.record) == record_to_json(day.record)
