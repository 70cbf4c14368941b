"""What the tests of a person's work share: a clock that stands at the night of the count."""

from __future__ import annotations

import datetime

import pytest

from kzpoll_desktop.domain.ground.clock import PlayClock


@pytest.fixture
def clock() -> PlayClock:
    zone = datetime.timezone(datetime.timedelta(hours=6))
    return PlayClock(datetime.datetime(2023, 3, 19, 23, 41, 7, tzinfo=zone))
