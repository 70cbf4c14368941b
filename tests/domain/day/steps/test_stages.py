"""From stage to stage: nothing is skipped, each says what it waits for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.said import Named
from kzpoll_desktop.domain.rules.engine import check
from tests.shared.days import at, enter, refused
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, started


def test_a_whole_day_gives_the_record_and_may_print() -> None:
    day = enter(at("protocols"), ("day.count_ended", "02:40"))
    assert stage_steps.may_print(day) is None
    for path in form_paths(day):
        assert figure(day.record, path) == figure(RECORD, path), path


def form_paths(day: Day) -> list[str]:
    return [row.path for stage in day.stages for row in rows.rows(stage, day.election, day.record)]


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
        assert refusal.params["stage"] == Named("stage", stage)
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
    assert refusal.params["current"] == Named("stage", stage)


def test_f4_voting_ends_before_its_hour_on_a_lawful_ground_alone() -> None:
    """19:40 in an ordinary precinct; that all have voted is a ground in a closed one."""
    day = enter(at("voting_ended"), ("day.voting_ended", "19:40"))
    for ground in (None, {"ground": "all_voted", "decision": ""}):
        given = day if ground is None else enter(day, ("early_end", ground))
        waits = stage_steps.waits_for(given)
        assert waits == Refused("ended_early", {"close": "20:00"}, ("day.voting_ended",))
    by_decision = enter(day, ("early_end", {"ground": "decision", "decision": "7, 01.03.2023"}))
    assert stage_steps.waits_for(by_decision) is None
    closed = with_kind(day, "closed")
    assert (
        stage_steps.waits_for(enter(closed, ("early_end", {"ground": "all_voted", "decision": ""}))) is None
    )
    assert stage_steps.waits_for(enter(day, ("day.voting_ended", "20:00"))) is None
    before = stage_steps.waits_for(enter(day, ("day.voting_ended", "06:30")))
    assert before == Refused("ended_before_opening", {"opened": "07:00"}, ("day.voting_ended",))


def with_kind(day: Day, kind: Any) -> Day:
    return day.with_record(replace(day.record, precinct=replace(day.record.precinct, kind=kind)))


def test_f2_the_lists_wait_until_it_is_said_which_portable_boxes_there_were() -> None:
    day = at("unused_and_lists", record=replace(RECORD, portable_boxes=()))
    for row in rows.rows("unused_and_lists", ELECTION, day.record):
        day = enter(day, (row.path, figure(RECORD, row.path)))
    waits = stage_steps.waits_for(day)
    assert waits is not None
    assert (waits.code, waits.paths) == ("stage_waits", ("portable_boxes",))
    assert stage_steps.waits_for(enter(day, ("no_portable_boxes", True))) is None
    listed = enter(day, ("portable_boxes", [{"id": "P1", "members": []}]))
    assert "portable_boxes" not in (stage_steps.waits_for(listed) or waits).paths
    assert stage_steps.waits_for(enter(listed, ("portable_boxes", []))) == waits


def test_f2_files_of_earlier_versions_announced_an_empty_list_as_none() -> None:
    """There the lists were finished without a word about portable boxes; the day goes on with none."""
    day = at("unused_and_lists", record=replace(RECORD, portable_boxes=()))
    assert not day.record.boxes_said
    after = StageFinished("unused_and_lists").apply(day, STAMP)
    assert after.record.boxes_said
    assert after.stage == "portable_boxes"


def test_piles_of_all_contests_open_together() -> None:
    day = at("piles.party_list")
    assert enter(day, ("single_mandate.votes.c01", 402)).record.contests["single_mandate"].votes["c01"] == 402


def test_every_page_can_be_gone_back_to() -> None:
    day = enter(at("piles.party_list"), ("turnout.10:00", 213))
    report = day.record.report("10:00")
    assert report is not None
    assert report.voters == 213


def test_stationary_boxes_not_counted_separately() -> None:
    day = at("stationary_boxes")
    day = enter(day, ("party_list.stationary_counted", False), ("single_mandate.stationary", 5))
    assert stage_steps.waits_for(day) is None
    assert refused(day, ("party_list.stationary", 5)).code == "bad_value"
    again = enter(day, ("party_list.stationary_counted", True))
    assert stage_steps.waits_for(again) is not None


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
