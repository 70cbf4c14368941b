"""A clock set back, put forward, in another zone, a laptop that slept: noticed, noted once, harmless to the order."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import clock_change
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.practice import ELECTION, RECORD

SIX = datetime.timezone(datetime.timedelta(hours=6))
FIVE = datetime.timezone(datetime.timedelta(hours=5))
BEGUN = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=SIX)


class TwoClocks:
    """A wall clock and a monotonic one that a test moves apart."""

    def __init__(self) -> None:
        self.wall = BEGUN
        self.mono = 1_000_000_000

    def now(self) -> datetime.datetime:
        return self.wall

    def monotonic(self) -> int:
        return self.mono

    def pass_time(self, seconds: int) -> None:
        self.wall += datetime.timedelta(seconds=seconds)
        self.mono += seconds * 1_000_000_000

    def move(self, minutes: int) -> None:
        self.wall += datetime.timedelta(minutes=minutes)


def opened(tmp_path: Path, clock: TwoClocks) -> Desk:
    return Desk.create(tmp_path / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")


def put(desk: Desk, value: int) -> None:
    assert isinstance(desk.enter("voter_list.at_opening", value), Entered)


def kinds(desk: Desk) -> list[str]:
    return [change.kind for change in desk.day.clock_changes]


@pytest.mark.parametrize(
    ("minutes", "expected"), [(-120, ["back"]), (120, ["forward"]), (1, []), (-1, []), (0, [])]
)
def test_a_clock_that_was_moved_is_noted_once(tmp_path: Path, minutes: int, expected: list[str]) -> None:
    clock = TwoClocks()
    desk = opened(tmp_path, clock)
    put(desk, 1)
    clock.pass_time(40)
    put(desk, 2)
    clock.move(minutes)
    put(desk, 3)
    clock.pass_time(600)
    put(desk, 4)
    assert kinds(desk) == expected
    entries = desk.entries()
    assert [event.seq for event in entries] == list(range(1, len(entries) + 1))
    assert desk.day.record.voter_list.at_opening == 4
    desk.close()
    again = Desk.open(tmp_path / "123.kzpoll", clock)
    assert again.day == desk.day
    again.close()


def test_another_zone_is_noted_and_the_moment_is_the_same(tmp_path: Path) -> None:
    clock = TwoClocks()
    desk = opened(tmp_path, clock)
    clock.pass_time(10)
    clock.wall = clock.wall.astimezone(FIVE)
    put(desk, 1)
    put(desk, 2)
    assert kinds(desk) == ["zone"]
    assert [line.what for line in desk.history()].count("clock.zone") == 1
    desk.close()


def test_a_clock_set_back_between_two_runs_is_noted(tmp_path: Path) -> None:
    clock = TwoClocks()
    desk = opened(tmp_path, clock)
    put(desk, 1)
    desk.close()
    clock.mono = 5
    clock.move(300)
    later = Desk.open(tmp_path / "123.kzpoll", clock)
    put(later, 2)
    assert kinds(later) == []
    later.close()
    clock.mono = 7
    clock.move(-200)
    back = Desk.open(tmp_path / "123.kzpoll", clock)
    put(back, 3)
    assert kinds(back) == ["back"]
    assert isinstance(back.undo(), Entered)
    assert back.day.record.voter_list.at_opening == 2
    back.close()


def test_what_is_refused_leaves_the_note_and_nothing_else(tmp_path: Path) -> None:
    clock = TwoClocks()
    desk = opened(tmp_path, clock)
    put(desk, 1)
    clock.move(-90)
    assert not isinstance(desk.enter("voter_list.at_opening", 1), Entered)
    assert kinds(desk) == ["back"]
    assert desk.entries()[-1].event.kind == "noted"
    desk.close()


def test_moments_are_compared_and_not_their_digits() -> None:
    assert (
        clock_change("2023-03-19T20:00:00+06:00", 0, "2023-03-19T19:00:01+05:00", 1_000_000_000) is not None
    )
    assert clock_change("2023-03-19T20:00:00+06:00", 0, "2023-03-19T20:00:05+06:00", 5_000_000_000) is None
