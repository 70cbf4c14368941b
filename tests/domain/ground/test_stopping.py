"""Work that is told step by step and may be stopped."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.ground.stopping import Steps, Stopped, stoppable


def test_steps_are_told_through_two_loops_and_nothing_is_left_out() -> None:
    told: list[tuple[int, int]] = []
    steps = Steps(lambda done, of: told.append((done, of)), 500)
    assert list(steps.through(range(250))) == list(range(250))
    assert list(steps.through(range(250))) == list(range(250))
    assert told == [(100, 500), (200, 500), (300, 500), (400, 500), (500, 500)]


def test_steps_end_where_they_are_wanted_no_more() -> None:
    seen: list[int] = []
    with stoppable(lambda: len(seen) >= 150), pytest.raises(Stopped):
        seen.extend(Steps(None, 0).through(range(1000)))
    assert 150 <= len(seen) <= 250
