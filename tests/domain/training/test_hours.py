"""The hours of a practice night: every stage has the one at which it usually begins, in the order of the day."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.training.hours import usual
from tests.shared.practice import ELECTION, RECORD


def test_every_stage_begins_no_earlier_than_the_one_before() -> None:
    hours = [usual(stage) for stage in stages(replace(ELECTION, second_check="read_aloud"), RECORD)]
    moments = [(hour.endswith("+1"), hour) for hour in hours]
    assert moments == sorted(moments)
