"""Brings a precinct to a stage of its day without the window, so that a test can begin there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import Clock
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.checked import check_again
from tests.shared.script import changes
from tests.shared.script import rows as figures_of


def enter(desk: Desk, path: str, value: Any, reason: str = "") -> None:
    """One entry that has to be taken, or is there already."""
    made = desk.enter(path, value, reason=reason)
    assert isinstance(made, Entered) or made.code == "nothing_changes", made


def enter_stage(desk: Desk, stage: str, record: PrecinctRecord) -> None:
    """Everything that a record has for a stage."""
    for path, value in changes(stage, desk.day, record):
        enter(desk, path, value)
    for path, value in figures_of(stage, desk.day, record):
        enter(desk, path, value)


def bring_to(desk: Desk, until: str, record: PrecinctRecord) -> None:
    """The stages before one, entered and finished."""
    for stage in desk.day.stages:
        if stage == until:
            return
        enter_stage(desk, stage, record)
        if stage == rows.SECOND_CHECK:
            check_again(desk)
        made = desk.finish_stage()
        assert isinstance(made, Entered), made
    raise AssertionError(f"there is no stage {until}")


def bring_on(desk: Desk, until: str, record: PrecinctRecord) -> None:
    """The same from the stage where a desk stands."""
    while desk.day.stage != until:
        stage = desk.day.stage
        enter_stage(desk, stage, record)
        if stage == rows.SECOND_CHECK:
            check_again(desk)
        made = desk.finish_stage()
        assert isinstance(made, Entered), made


_PLAYED: dict[str, bytes] = {}


def played(name: str, path: Path, clock: Clock, play: Callable[[Path], Desk]) -> Desk:
    """A desk as play() leaves it: played once in a process, and opened from a copy by every test that asks for the name."""
    if name not in _PLAYED:
        play(path).close()
        _PLAYED[name] = path.read_bytes()
    path.write_bytes(_PLAYED[name])
    return Desk.open(path, clock)
