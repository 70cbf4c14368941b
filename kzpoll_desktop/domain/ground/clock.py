"""The clock that is passed in: wall time with its offset, and a monotonic count that never goes back."""

from __future__ import annotations

import datetime
import functools
import time
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    import zoneinfo


class Clock(Protocol):
    """now: local wall time with offset; monotonic: nanoseconds that only grow while the machine runs."""

    def now(self) -> datetime.datetime:
        """Local wall time, aware of its offset from UTC."""
        ...

    def monotonic(self) -> int:
        """Nanoseconds since some moment; never goes back."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime.datetime:
        """Local wall time by the machine's zone."""
        return datetime.datetime.now().astimezone()

    def monotonic(self) -> int:
        """The machine's monotonic count."""
        return time.monotonic_ns()


class PlayClock:
    """A clock that stands where it is put, for rehearsals; its monotonic count goes forward with it."""

    def __init__(self, now: datetime.datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("a clock needs an offset from UTC")
        self._now = now
        self._played = 0

    def now(self) -> datetime.datetime:
        """The time it was put to."""
        return self._now

    def put(self, now: datetime.datetime) -> None:
        """Put it to another time; what it is put forward by passes in its monotonic count too."""
        self._played += max(0, (now - self._now) // datetime.timedelta(microseconds=1)) * 1_000
        self._now = now

    def monotonic(self) -> int:
        """The machine's monotonic count, and what was played beside it."""
        return time.monotonic_ns() + self._played


class PracticeClock:
    """The clock of one practice night: it goes on with real time, jumps to where the night would be, and never goes back.

    real: the clock that time passes by, whose monotonic count is the one that is kept.
    """

    def __init__(self, now: datetime.datetime, real: Clock) -> None:
        if now.tzinfo is None:
            raise ValueError("a clock needs an offset from UTC")
        self._real = real
        self._put(now)

    def _put(self, now: datetime.datetime) -> None:
        self._from, self._since = now, self._real.monotonic()

    def now(self) -> datetime.datetime:
        """The time of the night."""
        passed = (self._real.monotonic() - self._since) // 1_000
        return self._from + datetime.timedelta(microseconds=passed)

    def reach(self, moment: datetime.datetime) -> None:
        """Jump to a moment that is still to come; one that is over changes nothing."""
        if moment > self.now():
            self._put(moment)

    def monotonic(self) -> int:
        """The real count: a jump is no time that passed."""
        return self._real.monotonic()


ClockMove = Literal["back", "forward", "zone"]
# Seconds by which wall time and monotonic time may part before it is noted.
DRIFT: Final = 90


class ClockChange(NamedTuple):
    """What the clock did between two entries. seconds: wall time minus the time that passed, 0 for another zone alone.

    kind: back, forward (put forward, or the machine was suspended), zone (another offset from UTC).
    """

    kind: ClockMove
    seconds: int
    was: str
    now: str


def clock_change(was: str, was_mono: int | None, now: str, now_mono: int) -> ClockChange | None:
    """How the clock moved otherwise than time did; was, now: ISO with offset.

    was_mono: None where the entry before is of another run of the program, whose count cannot be compared.
    """
    before, after = datetime.datetime.fromisoformat(was), datetime.datetime.fromisoformat(now)
    passed = (now_mono - was_mono) // 1_000_000_000 if was_mono is not None else None
    gone = (after - before) // datetime.timedelta(seconds=1)
    drift = gone - passed if passed is not None else min(gone, 0)
    if drift < -DRIFT:
        return ClockChange("back", drift, was, now)
    if drift > DRIFT:
        return ClockChange("forward", drift, was, now)
    if before.utcoffset() != after.utcoffset():
        return ClockChange("zone", 0, was, now)
    return None


@functools.lru_cache(maxsize=64)
def zone_of(offset: str) -> datetime.timezone:
    """The zone of an offset from UTC like +06:00."""
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    span = datetime.timedelta(hours=hours, minutes=minutes)
    return datetime.timezone(-span if offset[0] == "-" else span)


def local(wall: str, offset: str) -> str:
    """A moment in ISO form as it is told at an offset from UTC; what is no moment, as in a damaged file, stays as it is."""
    try:
        moment = datetime.datetime.fromisoformat(wall)
        if moment.tzinfo is None:
            return wall
        return moment.astimezone(zone_of(offset)).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        return wall


def offset_of(moment: datetime.datetime) -> str:
    """The offset from UTC of a moment that knows it, like +06:00."""
    return f"{moment:%z}"[:3] + ":" + f"{moment:%z}"[3:5]


def local_minute(clock: Clock, offset: str) -> str:
    """Now at an offset from UTC, to the minute: 2023-03-19T23:41."""
    return clock.now().astimezone(zone_of(offset)).strftime("%Y-%m-%dT%H:%M")


@functools.cache
def zone_named(name: str) -> zoneinfo.ZoneInfo:
    """A zone by the data that came with the program, as a system's may be older than its last change.

    ZoneInfoNotFoundError, ValueError or OSError where there is none of that name.
    """
    import importlib.resources
    import zoneinfo

    known = zoneinfo.ZoneInfo(name)
    try:
        data = importlib.resources.files("tzdata.zoneinfo").joinpath(*name.split("/"))
        with data.open("rb") as stream:
            return zoneinfo.ZoneInfo.from_file(stream, key=name)
    except (ImportError, OSError, ValueError):
        return known


def moment_at(date: str, at: str, zone: str) -> datetime.datetime:
    """The moment of a date and time, HH:MM, in a zone by its name."""
    day = datetime.date.fromisoformat(date)
    hours, minutes = map(int, at.split(":"))
    return datetime.datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone_named(zone))
