"""Times of a day on both sides of what the definition's hours allow, and of now; the ground of an early end."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day.hours import (
    EarlyEnd,
    early,
    end_from_json,
    end_to_json,
    grounds,
    lacks_ground,
    odd,
)
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import DayTimes, PrecinctRecord
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import Malformed
from tests.shared import build

PRACTICE = build.election()
E = replace(PRACTICE, training=False)
R = build.record(E)
UNTOLD = replace(R, day=DayTimes())
BOTH = pytest.mark.parametrize("election", [E, PRACTICE])


def at(time: str, date: str = "2023-03-19", offset: str = "+06:00") -> datetime.datetime:
    return datetime.datetime.fromisoformat(f"{date}T{time}:00").replace(tzinfo=zone_of(offset))


LATE = at("23:59", "2023-03-20")


def code(
    path: str,
    value: object,
    now: datetime.datetime = LATE,
    record: PrecinctRecord = UNTOLD,
    election: ElectionDefinition = E,
) -> str:
    found = odd(election, record, path, value, now)
    return "" if found is None else found.code


@BOTH
def test_f3_a_report_for_a_time_that_has_not_come_is_asked_about(election: ElectionDefinition) -> None:
    """A report for 12:00 was typed at 10:05 without a word; a laptop's clock may be some minutes behind."""
    for now, wanted in (
        ("10:05", "to_come"),
        ("11:54", "to_come"),
        ("11:55", ""),
        ("12:00", ""),
        ("12:30", ""),
    ):
        assert code("turnout.12:00", 500, at(now), election=election) == wanted, now
    assert code("turnout.12:00", None, at("10:05"), election=election) == ""
    found = odd(election, UNTOLD, "turnout.12:00", 500, at("10:05"))
    assert found is not None
    assert found.times == {"now": "10:05"}


def test_f3_a_report_is_of_the_definitions_zone_and_now_is_told_by_the_precincts() -> None:
    """12:00 in Astana was 11:00 in the west."""
    west = replace(UNTOLD, precinct=replace(R.precinct, utc_offset="+05:00"))
    assert code("turnout.12:00", 500, at("10:54", offset="+05:00"), west) == "to_come"
    assert code("turnout.12:00", 500, at("10:55", offset="+05:00"), west) == ""
    found = odd(E, west, "turnout.12:00", 500, at("10:05"))
    assert found is not None
    assert found.times == {"now": "09:05"}


def test_f3_the_day_before_everything_is_still_to_come_but_in_practice() -> None:
    before = at("13:00", "2023-03-18")
    for path, value in (("turnout.12:00", 500), ("day.opened", "07:00"), ("day.voting_ended", "20:00")):
        assert code(path, value, before) == "to_come"
        assert code(path, value, before, election=PRACTICE) == ""
    for path in ("voter_list.added", "list.votes.a", "turnout.12:00.correction"):
        assert code(path, 5, before) == ""


@pytest.mark.parametrize("value", ["99:99", "7", "", 7, ["07:00"], True])
def test_what_is_no_time_is_not_asked_about(value: object) -> None:
    assert code("day.opened", value, at("05:00")) == ""


@pytest.mark.parametrize(
    ("opened", "wanted"),
    [("06:00", "before_hours"), ("06:59", "before_hours"), ("07:00", ""), ("07:20", ""), ("19:59", ""),
     ("20:00", "after_hours"), ("23:00", "after_hours")],
)  # fmt: skip
def test_f3_the_opening_lies_within_the_hours(opened: str, wanted: str) -> None:
    assert code("day.opened", opened) == wanted


def test_f3_the_opening_is_not_after_the_end_nor_still_to_come() -> None:
    closed = replace(R, day=DayTimes(voting_ended="14:00"))
    assert code("day.opened", "14:00", record=closed) == "after_hours"
    assert code("day.opened", "13:59", record=closed) == ""
    assert code("day.opened", "07:00", at("06:54")) == "to_come"
    assert code("day.opened", "07:00", at("06:55")) == ""


def test_f3_voting_ends_after_it_began_and_not_before_its_time_has_come() -> None:
    opened = replace(R, day=DayTimes(opened="07:30"))
    assert code("day.voting_ended", "07:30", record=opened) == "before_opening"
    assert code("day.voting_ended", "02:00") == "before_opening"
    assert code("day.voting_ended", "07:31", record=opened) == ""
    assert code("day.voting_ended", "20:00", at("19:40")) == "to_come"
    assert code("day.voting_ended", "20:00", at("19:55")) == ""


@pytest.mark.parametrize(
    ("ended", "wanted"),
    [("20:00", ""), ("23:30", ""), ("02:10", ""), ("08:00", ""), ("08:01", "count_too_long"),
     ("19:59", "count_too_long")],
)  # fmt: skip
def test_f3_the_count_ends_within_twelve_hours_of_the_end_of_voting(ended: str, wanted: str) -> None:
    assert code("day.count_ended", ended, at("23:59", "2023-03-21")) == wanted


def test_f3_the_count_ends_after_midnight_on_the_next_day() -> None:
    assert code("day.count_ended", "02:10", at("23:59")) == "to_come"
    assert code("day.count_ended", "02:10", at("02:10", "2023-03-20")) == ""
    assert code("day.count_ended", "23:30", at("22:00")) == "to_come"


# --- the ground of an early end -------------------------------------------------------------------------------


def ended(time: str, kind: str = "ordinary") -> PrecinctRecord:
    precinct = replace(R.precinct, kind=kind)  # type: ignore[arg-type]
    return replace(R, precinct=precinct, day=DayTimes("07:00", time))


def test_f4_voting_that_ended_before_its_hour_lacks_a_ground() -> None:
    for time, wanted in (
        ("07:01", True),
        ("19:40", True),
        ("19:59", True),
        ("20:00", False),
        ("22:00", False),
    ):
        assert early(E, ended(time), time) is wanted
        assert lacks_ground(E, ended(time), None) is wanted
        assert not lacks_ground(E, ended(time), EarlyEnd("decision", "7, 01.03.2023"))
    assert not lacks_ground(E, UNTOLD, None)


def test_f4_that_all_have_voted_is_a_ground_in_a_closed_precinct_alone() -> None:
    for kind in ("ordinary", "abroad"):
        assert grounds(ended("14:00", kind)) == ("decision",)
        assert lacks_ground(E, ended("14:00", kind), EarlyEnd("all_voted"))
    assert grounds(ended("14:00", "closed")) == ("all_voted", "decision")
    assert not lacks_ground(E, ended("14:00", "closed"), EarlyEnd("all_voted"))


@pytest.mark.parametrize("end", [None, EarlyEnd("all_voted"), EarlyEnd("decision", "7, 01.03.2023")])
def test_a_ground_is_read_back_as_it_was_kept(end: EarlyEnd | None) -> None:
    assert end_from_json(paired(end_to_json(end)), "early_end") == end


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        ("all_voted", "not_an_object"),
        ({"ground": "all_voted"}, "missing_key"),
        ({"ground": "tired", "decision": ""}, "unknown_value"),
        ({"ground": "decision", "decision": " "}, "empty_text"),
        ({"ground": "decision", "decision": 7}, "not_text"),
    ],
)
def test_a_ground_that_does_not_fit_is_refused(raw: object, fault: str) -> None:
    with pytest.raises(Malformed) as caught:
        end_from_json(paired(raw), "early_end")
    assert caught.value.said.code == fault
