"""From stage to stage: nothing is skipped, each says what it waits for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

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
