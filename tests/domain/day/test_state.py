"""The day over its counts of the votes: what is asked of the day, and what of the current count."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.day.state import Day
from tests.shared import build
from tests.shared.played import DAY, ENTRIES
from tests.shared.script import play


def recounted() -> Day:
    """The closed day with a second count in which nothing is closed yet."""
    return replace(DAY, counts=(*DAY.counts, replace(DAY.count, version=2, sheets=(), reached=3)))


def test_the_last_count_is_the_current_one() -> None:
    day = recounted()
    assert day.count.version == 2
    assert day.stage == day.stages[3]
    assert day.has_reached(day.stages[3])
    assert not day.has_reached(day.stages[4])
    other = replace(day.record, acts=())
    changed = day.with_record(other)
    assert changed.record == changed.count.record == other
    assert changed.counts[0] == DAY.count


def test_sheets_of_all_counts_stay_and_the_newest_counts() -> None:
    day = recounted()
    assert day.sheets == DAY.sheets
    (kept,) = DAY.current_sheets.values()
    second = replace(kept, version=2, sheet=1)
    closed = day.with_count(replace(day.count, sheets=(second,)))
    assert closed.sheets == (*DAY.sheets, second)
    assert closed.current_sheets == {kept.contest: second}
    assert closed.closed


def test_a_day_is_closed_once_every_contest_has_a_sheet_that_counts() -> None:
    assert DAY.closed
    voided = tuple(replace(one, voided="x") for one in DAY.count.sheets)
    assert not DAY.with_count(replace(DAY.count, sheets=voided)).closed
    election = build.election(1)
    assert not play(election, build.record(election), until="turnout")[1].closed
    assert DAY.seq == ENTRIES[-1].seq
