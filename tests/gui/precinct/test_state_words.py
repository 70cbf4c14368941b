"""The day in words: what stands beside the pages follows the desk, and the countdown the precinct's own clock."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.state_words import StateInWords, minutes_left
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put

ALMATY = datetime.timezone(datetime.timedelta(hours=6))


@pytest.fixture
def words(desk: Desk, context: Context) -> StateInWords:
    return StateInWords(desk, context)


def states(words: StateInWords) -> dict[str, str]:
    return {view.key: view.state for view in words.stages()}


@pytest.mark.parametrize(
    ("ended", "counted", "now", "left"),
    [
        (None, None, "2023-03-19T21:00", None),
        ("20:00", "23:30", "2023-03-19T23:40", None),
        ("20:00", None, "2023-03-19T20:00", 720),
        ("20:00", None, "2023-03-20T06:30", 90),
        ("20:00", None, "2023-03-20T08:00", 0),
        ("20:00", None, "2023-03-20T08:01", -1),
        ("20:00", None, "2023-04-02T21:00", 660),
        ("20:00", None, "2023-04-02T02:00", 360),
        ("20:00", None, "2023-04-02T12:00", None),
    ],
)
def test_what_is_left_of_the_twelve_hours(
    ended: str | None, counted: str | None, now: str, left: int | None
) -> None:
    """On another day the end is the last time the clock showed it."""
    moment = datetime.datetime.fromisoformat(now).replace(tzinfo=ALMATY)
    assert minutes_left(ended, counted, "2023-03-19", moment) == left


def test_the_countdown_is_urgent_in_its_last_two_hours(
    words: StateInWords, desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]
) -> None:
    bring_to(desk, "voting_ended", practice)
    put_clock("20:00")
    assert (words.times().left, words.times().urgent) == ("", False)
    put(desk, "day.voting_ended", "08:00")
    put_clock("17:59")
    assert (words.times().left, words.times().urgent) == ("2 h 1 min left for the count", False)
    put_clock("18:00")
    assert (words.times().left, words.times().urgent) == ("2 h 0 min left for the count", True)
    put_clock("20:01")
    assert words.times().left == "The twelve hours for the count are over"


def test_the_foot_says_who_types_and_the_time_of_the_precinct(
    words: StateInWords, desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]
) -> None:
    put_clock("09:05")
    times = words.times()
    typist = practice.member(desk.day.typist)
    assert typist is not None
    assert times.typist == f"Typing: {typist.name}"
    assert times.local == "local 09:05 UTC+6"
    assert times.saved == "Saved 06:30:00"


def test_the_precinct_is_named_by_number_region_and_district(
    words: StateInWords, practice: PrecinctRecord, context: Context, desk: Desk
) -> None:
    district = desk.day.election.contest("single_mandate").district(3)
    assert district is not None
    context.languages.set_language("ru")
    parts = words.place().split(" · ")
    assert str(practice.precinct.number) in parts[0]
    assert parts[1:] == [practice.precinct.region.ru, district.name.ru]
    assert words.election() == f"{desk.day.election.title.ru} · 19.03.2023"


def test_stages_are_done_current_and_ahead_in_order(
    words: StateInWords, desk: Desk, practice: PrecinctRecord
) -> None:
    bring_to(desk, "voting_ended", practice)
    assert list(states(words).values())[:4] == ["done", "done", "current", "ahead"]
    spoken = [view.spoken for view in words.stages()][:4]
    assert spoken == ["done", "done", "current", "not reached"]


def test_piles_may_be_counted_side_by_side(words: StateInWords, desk: Desk, practice: PrecinctRecord) -> None:
    bring_to(desk, "piles.party_list", practice)
    view = next(view for view in words.stages() if view.key == "piles.single_mandate")
    assert (view.state, view.spoken) == ("current", "may be counted side by side")
    assert words.is_open("piles.single_mandate")
    assert not words.is_open("reconciliation")


def test_what_is_missing_is_work_until_its_page_is_done(
    words: StateInWords, desk: Desk, practice: PrecinctRecord
) -> None:
    assert any(f.rule.missing for f in desk.findings)
    assert words.findings() == []
    bring_to(desk, "turnout", practice)
    assert not any(f.rule.missing for f in words.findings())
    put(desk, "voter_list.at_opening", None)
    assert {f.severity for f in words.findings() if f.rule.missing} == {"error"}


def test_findings_are_counted_by_severity_and_mark_their_stage(
    words: StateInWords, desk: Desk, practice: PrecinctRecord
) -> None:
    bring_to(desk, "reconciliation", practice)
    assert words.findings_heading() == "No findings so far"
    assert words.passed() != "Checks passed: 0"
    put(desk, "party_list.unused", 577, reason="counted again")
    put(desk, "turnout.12:00", 198)
    severities = [view.severity for view in words.finding_views()]
    assert "discrepancy" in severities
    heading = words.findings_heading()
    assert heading.startswith(f"{severities.count('discrepancy')} discrepanc")
    assert f"{severities.count('warning')} warning" in heading
    marked = {view.key: view.severity for view in words.stages() if view.severity}
    assert marked["turnout"] == "warning"
    assert marked["unused_and_lists"] == "discrepancy"


def test_a_figure_leads_to_the_stage_of_its_page(words: StateInWords) -> None:
    assert words.stage_of("voter_list.at_opening") == "opening"
    assert words.stage_of("party_list.unused") == "unused_and_lists"
    assert words.stage_of("turnout.12:00") == "turnout"
