"""Clocks that are passed in, zones by their offset, and what a clock did otherwise than time."""

from __future__ import annotations

import datetime
import importlib.resources
import zoneinfo
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.ground.clock import (
    DRIFT,
    PlayClock,
    PracticeClock,
    SystemClock,
    clock_change,
    local,
    local_minute,
    moment_at,
    offset_of,
    zone_named,
    zone_of,
)

SECOND = 1_000_000_000
SIX_HOURS = datetime.timedelta(hours=6)
AT = datetime.datetime(2023, 3, 19, 23, 41, 7, tzinfo=zone_of("+06:00"))


def test_the_machines_clock_knows_its_offset_and_never_goes_back() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() is not None
    assert clock.monotonic() <= clock.monotonic()


def test_a_played_clock_stands_where_it_is_put_and_its_time_passes() -> None:
    clock = PlayClock(AT)
    before = clock.monotonic()
    clock.put(AT + datetime.timedelta(hours=1))
    assert clock.now() == AT + datetime.timedelta(hours=1)
    assert clock.monotonic() - before >= 3600 * SECOND


def test_a_played_clock_put_back_takes_no_time_away() -> None:
    clock = PlayClock(AT)
    before = clock.monotonic()
    clock.put(AT - datetime.timedelta(hours=1))
    assert clock.now() < AT
    assert clock.monotonic() >= before


def test_a_played_clock_needs_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        PlayClock(AT.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("offset", "minutes"), [("+06:00", 360), ("+05:30", 330), ("-03:30", -210), ("+00:00", 0)]
)
def test_zones_by_their_offset(offset: str, minutes: int) -> None:
    assert zone_of(offset).utcoffset(None) == datetime.timedelta(minutes=minutes)


def test_now_at_the_precincts_offset_whatever_the_machines_is() -> None:
    assert local_minute(PlayClock(AT), "+06:00") == "2023-03-19T23:41"
    assert local_minute(PlayClock(AT), "+05:00") == "2023-03-19T22:41"


def test_a_moment_is_in_the_zone_as_it_was_then() -> None:
    """Almaty was at +06 on the day of 2023 and is at +05 now: the date decides."""
    assert moment_at("2023-03-19", "10:00", "Asia/Almaty").utcoffset() == datetime.timedelta(hours=6)
    assert moment_at("2026-03-19", "10:00", "Asia/Almaty").utcoffset() == datetime.timedelta(hours=5)


def test_f7_an_old_system_does_not_decide_what_a_zone_was(
    tmp_path: Path,
) -> None:
    """A system from before the change of 2024 has Almaty at +06 for ever; the data that came with the program know better."""
    old = tmp_path / "Asia" / "Almaty"
    old.parent.mkdir()
    with importlib.resources.files("tzdata.zoneinfo.Etc").joinpath("GMT-6").open("rb") as fixed:
        old.write_bytes(fixed.read())
    paths = zoneinfo.TZPATH
    try:
        zoneinfo.reset_tzpath(to=[str(tmp_path)])
        zoneinfo.ZoneInfo.clear_cache()
        zone_named.cache_clear()
        assert (
            datetime.datetime(2026, 3, 19, tzinfo=zoneinfo.ZoneInfo("Asia/Almaty")).utcoffset() == SIX_HOURS
        )
        assert offset_of(moment_at("2026-03-19", "10:00", "Asia/Almaty")) == "+05:00"
    finally:
        zoneinfo.reset_tzpath(to=paths)
        zoneinfo.ZoneInfo.clear_cache()
        zone_named.cache_clear()


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/localtime", "Asia/Nowhere", "Asia", ""])
def test_a_name_that_is_no_zone_is_none(name: str) -> None:
    with pytest.raises((zoneinfo.ZoneInfoNotFoundError, ValueError, OSError)):
        zone_named(name)


@pytest.mark.parametrize(
    ("wall", "told"),
    [
        ("2023-03-19T23:41:07+05:00", "2023-03-20T00:41:07+06:00"),
        ("2023-03-19T23:41:07+06:00", "2023-03-19T23:41:07+06:00"),
        ("2023-03-19T23:41:07", "2023-03-19T23:41:07"),
        ("no moment", "no moment"),
        ("", ""),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
    ],
)
def test_f6_a_moment_is_told_at_the_precincts_offset(wall: str, told: str) -> None:
    assert local(wall, "+06:00") == told


@given(passed=st.integers(0, 10**6), moved=st.integers(-(10**6), 10**6))
def test_within_one_run_every_move_beyond_the_drift_is_told_and_none_below(passed: int, moved: int) -> None:
    after = AT + datetime.timedelta(seconds=passed + moved)
    change = clock_change(AT.isoformat(), 0, after.isoformat(), passed * SECOND)
    if abs(moved) <= DRIFT:
        assert change is None
    else:
        assert change is not None
        assert change.kind == ("back" if moved < 0 else "forward")
        assert change.seconds == moved


def test_between_two_runs_only_going_back_can_be_told() -> None:
    later = (AT + datetime.timedelta(hours=5)).isoformat()
    assert clock_change(AT.isoformat(), None, later, 5) is None
    back = clock_change(later, None, AT.isoformat(), 5)
    assert back is not None
    assert (back.kind, back.seconds) == ("back", -5 * 3600)


def test_another_zone_alone() -> None:
    moved = AT.astimezone(zone_of("+05:00"))
    change = clock_change(AT.isoformat(), 0, moved.isoformat(), 0)
    assert change is not None
    assert (change.kind, change.seconds, change.was, change.now) == (
        "zone",
        0,
        AT.isoformat(),
        moved.isoformat(),
    )


def test_a_practice_clock_goes_on_with_real_time_and_jumps_only_forward() -> None:
    real = PlayClock(datetime.datetime(2026, 5, 4, 11, 0, tzinfo=datetime.UTC))
    evening = datetime.datetime(2023, 3, 19, 20, 0, tzinfo=datetime.UTC)
    minute = datetime.timedelta(minutes=1)
    clock = PracticeClock(evening, real)
    started = clock.monotonic()
    real.put(real.now() + 3 * minute)
    assert evening + 3 * minute <= clock.now() < evening + 4 * minute
    clock.reach(evening + 60 * minute)
    assert evening + 60 * minute <= clock.now() < evening + 61 * minute
    clock.reach(evening)
    assert clock.now() >= evening + 60 * minute
    # A jump is no time that passed.
    assert 180 * 10**9 <= clock.monotonic() - started < 240 * 10**9
    with pytest.raises(ValueError, match="offset"):
        PracticeClock(datetime.datetime(2023, 3, 19), real)  # noqa: DTZ001
