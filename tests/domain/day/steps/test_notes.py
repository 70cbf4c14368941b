"""What is noted beside the figures: only what was not noted before."""

from __future__ import annotations

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.notes import ClockMoved, HintGiven
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import notes
from kzpoll_desktop.domain.ground.clock import ClockChange
from tests.shared.days import at
from tests.shared.played import DAY as CLOSED
from tests.shared.script import STAMP

PATHS = ("party_list.unused", "party_list.spoiled")


def test_a_figure_is_named_by_a_hint_once() -> None:
    day = at("reconciliation")
    made = notes.note_hint(day, STAMP, [*PATHS, PATHS[0]])
    assert isinstance(made, Entry)
    assert made.event == HintGiven(PATHS)
    after = journal.apply(day, made)
    assert after.count.hinted == set(PATHS)
    again = notes.note_hint(after, STAMP, PATHS)
    assert again == Refused("nothing_changes", {}, PATHS)
    more = notes.note_hint(after, STAMP, [*PATHS, "party_list.stationary"])
    assert isinstance(more, Entry)
    assert more.event == HintGiven(("party_list.stationary",))


def test_nothing_is_hinted_after_closing() -> None:
    assert notes.note_hint(CLOSED, STAMP, PATHS) == Refused("closed", {}, PATHS)


def test_a_clock_that_moved_is_kept_with_the_time_it_showed_then() -> None:
    day = at("turnout")
    made = notes.note_clock(day, STAMP, ClockChange("back", -3600, "2023-03-19T07:00:00+06:00", STAMP.wall))
    assert made.event == ClockMoved("back", -3600, "2023-03-19T07:00:00+06:00")
    (kept,) = journal.apply(day, made).clock_changes
    assert kept == ClockChange("back", -3600, "2023-03-19T07:00:00+06:00", STAMP.wall)
