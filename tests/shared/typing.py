"""A day typed at a desk, as a commission does it, without the window."""

from __future__ import annotations

from typing import Any

from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.checked import check_again
from tests.shared.practice import RECORD
from tests.shared.script import changes
from tests.shared.script import rows as figures_of


def type_day(desk: Desk, until: str = "protocols", record: PrecinctRecord = RECORD) -> None:
    """Enter a record, the practice one where none is given, stage by stage."""
    for stage in desk.day.stages:
        if stage == until:
            return
        for path, value in (*changes(stage, desk.day, record),):
            entered(desk, path, value)
        for path, value in figures_of(stage, desk.day, record):
            entered(desk, path, value)
        if stage == "second_check":
            check_again(desk)
        assert isinstance(desk.finish_stage(), Entered), stage


def kept_before(desk: Desk, path: str, value: Any) -> None:
    """Enter what an earlier version took and this one refuses, as a file of that version has it."""
    made = desk._step(lambda stamp: entering.enter(desk.day, [(path, value)], stamp))
    assert isinstance(made, Entered), made


def entered(desk: Desk, path: str, value: Any) -> None:
    made = desk.enter(path, value)
    assert isinstance(made, Entered) or made.code == "nothing_changes", made
