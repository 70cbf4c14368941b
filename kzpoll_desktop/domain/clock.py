"""The clock that is passed in: wall time with its offset, and a monotonic count that never goes back."""

from __future__ import annotations

import datetime
import time
from typing import Protocol


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
    """A clock that stands where it is put, for rehearsals; its monotonic count is the machine's own."""

    def __init__(self, now: datetime.datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("a clock needs an offset from UTC")
        self._now = now

    def now(self) -> datetime.datetime:
        """The time it was put to."""
        return self._now

    def put(self, now: datetime.datetime) -> None:
        """Put it to another time."""
        self._now = now

    def monotonic(self) -> int:
        """The machine's monotonic count."""
        return time.monotonic_ns()


def zone_of(offset: str) -> datetime.timezone:
    """The zone of an offset from UTC like +06:00."""
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    span = datetime.timedelta(hours=hours, minutes=minutes)
    return datetime.timezone(-span if offset[0] == "-" else span)


def local_minute(clock: Clock, offset: str) -> str:
    """Now at an offset from UTC, to the minute: 2023-03-19T23:41."""
    return clock.now().astimezone(zone_of(offset)).strftime("%Y-%m-%dT%H:%M")
