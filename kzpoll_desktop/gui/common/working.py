"""Work that takes longer than a blink, beside the window: its result comes back as a signal in the window's own thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from kzpoll_desktop.domain.ground.stopping import Report, Stopped, stoppable

__all__ = ["Report", "Working"]


class _Run(QRunnable):
    def __init__(self, work: Callable[[Report], Any], work_of: Working) -> None:
        super().__init__()
        self._work, self._of = work, work_of

    def run(self) -> None:
        """Do it; what goes wrong unforeseen goes to the crash guard."""
        try:
            with stoppable(self._of.is_unwanted):
                made = self._work(partial(self._tell, "progressed"))
        except Stopped:
            self._tell("stopped")
        else:
            self._tell("done", made)

    def _tell(self, signal: str, *what: object) -> None:
        """Whoever waited for it may have gone meanwhile, with the window: then nobody is told."""
        try:
            getattr(self._of, signal).emit(*what)
        except RuntimeError:
            if isValid(self._of):
                raise


class Working(QObject):
    """One thing at a time. done(result): it is over; stopped: it is wanted no more; progressed(steps done, of how many)."""

    done = Signal(object)
    stopped = Signal()
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._unwanted = threading.Event()

    def begin(self, work: Callable[[Report], Any]) -> None:
        """Do the work beside the window; it is given where to report its steps."""
        self._unwanted.clear()
        self._pool.start(_Run(work, self))

    def stop(self) -> None:
        """End what is being done as soon as it can be ended: then `stopped` is told, or `done` where it was over already."""
        self._unwanted.set()

    def is_unwanted(self) -> bool:
        """Whether a person wants what is being done no more."""
        return self._unwanted.is_set()

    def wait(self) -> None:
        """Until nothing is being done; what it leads to comes with the next turn of the window."""
        self._pool.waitForDone()
