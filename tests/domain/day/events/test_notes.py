"""What a note does to a day."""

from __future__ import annotations

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import WrongPins
from kzpoll_desktop.domain.day.entry import Entry, Event
from kzpoll_desktop.domain.day.events.notes import (
    ClockMoved,
    HintGiven,
    OtherNote,
    PinsWrong,
    ProtocolsSigned,
)
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.clock import ClockChange
from tests.shared.played import DAY
from tests.shared.script import STAMP


def after(event: Event, day: Day = DAY) -> Day:
    """The day after an event."""
    return journal.apply(day, Entry(day.seq + 1, STAMP, event))


def test_hints_add_up() -> None:
    day = after(HintGiven(("list.unused",)), after(HintGiven(("list.spoiled",))))
    assert day.count.hinted == DAY.count.hinted | {"list.unused", "list.spoiled"}
    assert all(line.shows == "nothing" for line in HintGiven(("list.unused",)).told())


def test_the_clock_is_kept_in_order() -> None:
    day = after(ClockMoved("zone", 0, "b"), after(ClockMoved("back", -5, "a")))
    assert day.clock_changes == (
        ClockChange("back", -5, "a", STAMP.wall),
        ClockChange("zone", 0, "b", STAMP.wall),
    )


def test_signing_is_of_the_sheets_that_count() -> None:
    day = after(ProtocolsSigned())
    assert [bool(one.signed_at) for one in day.sheets] == [not one.voided for one in day.sheets]


def test_wrong_pins_add_up_with_the_time_of_the_last() -> None:
    day = after(PinsWrong(("m1",)), after(PinsWrong(("m1", "m3"))))
    assert day.wrong_pins == WrongPins(2, STAMP.wall, STAMP.mono, STAMP.run)


def test_a_note_of_a_later_program_changes_nothing_and_is_kept() -> None:
    event = OtherNote({"note": "recounted", "path": "list.unused", "value": 5})
    assert after(event).counts == DAY.counts
    assert event.to_json() == {"note": "recounted", "path": "list.unused", "value": 5}
