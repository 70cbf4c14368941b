"""Looks at a class beside the window: one look at a time, and what another class was still looked at for is nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.stopping import Stopped, breathe
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.gui.common.working import Report, Working
from kzpoll_desktop.training.classroom.room import Classroom, Scan

Brought = tuple[Classroom, Scan] | KzpollError | None


class Looking(QObject):
    """brought(the class and what came, why it cannot be, or None where it was stopped); busy: a look is not over yet."""

    brought = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.working = Working(self)
        self.working.done.connect(self._on_done)
        self.busy = False
        self._turn = 0

    def open(self, folder: Path, course: Course, election: ElectionDefinition, data_dir: Path) -> None:
        """Open the class of a folder, whatever was being looked at."""
        self.forget()

        def opening() -> Brought:
            classroom = Classroom(folder, course, election, data_dir)
            return classroom, classroom.scan(lambda _: breathe())

        self._begin(opening)

    def again(self, classroom: Classroom) -> None:
        """Look at an open class once more, unless it is being looked at."""
        if not self.busy:
            self._begin(lambda: (classroom, classroom.scan(lambda _: breathe())))

    def forget(self) -> None:
        """What is being looked at is not wanted any more, and nothing of it is told."""
        self.working.stop()
        self.working.wait()
        self._turn += 1
        self.busy = False

    def _begin(self, look: Callable[[], Brought]) -> None:
        self.busy = True
        self._turn += 1
        turn = self._turn

        def of_this_turn(_: Report) -> tuple[int, Brought]:
            try:
                return turn, look()
            except KzpollError as problem:
                return turn, problem
            except Stopped:
                return turn, None

        self.working.begin(of_this_turn)

    def _on_done(self, found: tuple[int, Any]) -> None:
        turn, made = found
        if turn == self._turn:
            self.busy = False
            self.brought.emit(made)
