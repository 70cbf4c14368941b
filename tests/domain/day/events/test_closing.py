"""What closing and voiding do to a day, and which kept files they name."""

from __future__ import annotations

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import Closing, Frozen, NewSheet, WrongPins
from kzpoll_desktop.domain.day.entry import Entry, Event
from kzpoll_desktop.domain.day.events.closing import KeysMade, ProtocolsClosed, SheetsVoided
from kzpoll_desktop.domain.day.events.notes import PinsWrong
from kzpoll_desktop.domain.day.state import Day
from tests.shared.days import at, enter
from tests.shared.script import STAMP

DAY = enter(at("protocols"), ("day.count_ended", "02:40"))
PAPERS = {"protocol": "2" * 64, "annex": "3" * 64}
CLOSED = ProtocolsClosed(
    Closing(("m1", "m3"), "recovery", "7", ""),
    tuple(NewSheet(c, 1, 1, "0" * 64, "1" * 64, "KZP1:", PAPERS) for c in DAY.record.contests),
    {"1": "4" * 64},
    Frozen(DAY.seq, "5" * 64),
)


def after(event: Event, day: Day = DAY) -> Day:
    """The day after an event."""
    return journal.apply(day, Entry(day.seq + 1, STAMP, event))


def test_the_key_is_kept_with_the_time_it_was_made() -> None:
    keys = after(KeysMade("02", "30", ({"holders": ["m1", "m3"]},))).keys
    assert keys is not None
    assert (keys.public, keys.certificate, keys.made) == ("02", "30", STAMP.wall)
    assert keys.wrapped_for(("m3", "m1")) == {"holders": ["m1", "m3"]}


def test_closing_freezes_and_forgets_what_could_be_undone_and_wrong_tries() -> None:
    day = after(CLOSED, after(PinsWrong(("m1",))))
    assert day.closed
    assert day.count.undoable == ()
    assert day.count.kept_acts == {"1": "4" * 64}
    assert day.wrong_pins == WrongPins()
    for sheet in day.sheets:
        assert (sheet.version, sheet.seq, sheet.wall) == (1, day.seq, STAMP.wall)
        assert (sheet.closing, sheet.frozen, sheet.papers) == (CLOSED.closing, CLOSED.frozen, PAPERS)


def test_every_kept_file_is_named() -> None:
    assert set(CLOSED.keeps()) == {digit * 64 for digit in "0234"}


def test_the_line_of_closing_says_with_which_act_or_why_without_a_seal() -> None:
    assert [(line.what, line.reason) for line in CLOSED.told()] == [("closed.recovery", "7")] * 2


def test_voiding_is_of_the_named_contests_alone() -> None:
    first, second = DAY.record.contests
    day = after(SheetsVoided((first,), "misspelt"), after(CLOSED))
    assert {one.contest: one.voided for one in day.sheets} == {first: "misspelt", second: ""}
    assert list(day.current_sheets) == [second]
    assert not day.closed
