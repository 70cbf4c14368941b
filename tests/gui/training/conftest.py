"""What tests of an exercise in the window share: one begun and opened with its companion."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.workflow.desk import Desk
from tests.gui.conftest import close_windows

COURSE, ELECTION = find_course("one-night")
Played = tuple[PrecinctWindow, Companion]


@pytest.fixture
def open_exercise(
    tmp_path: Path, context: Context, open_window: Callable[..., PrecinctWindow]
) -> Iterator[Callable[..., Played]]:
    """Begin an exercise of a seat, and open its window."""
    desks: list[Desk] = []

    def opened(exercise_id: str, seat: int = 1, **size: int) -> Played:
        exercise = COURSE.exercise(exercise_id)
        assert exercise is not None
        path = tmp_path / file_name(COURSE.id, exercise_id, seat)
        desks.append(begin(path, COURSE, exercise, seat, ELECTION, context.clock))
        window = open_window(desks[-1], **size)
        companion = Companion(window, Night.at(desks[-1], tmp_path), context, window)
        QApplication.processEvents()
        return window, companion

    yield opened
    close_windows()
    for desk in desks:
        desk.close()
