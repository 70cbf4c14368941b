"""Work that takes longer than a blink, beside the window: its result comes back as a signal in the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Report = Callable[[int, int], None]


class _Run(QRunnable):
    def __init__(self, work: Callable[[Report], Any], work_of: Working) -> None:
        super().__init__()
        self._work, self._of = work, work_of

    def run(self) -> None:
        """Do it; what goes wrong unforeseen goes to the crash guard."""
        self._of.done.emit(self._work(self._of.progressed.emit))


class Working(QObject):
    """One thing at a time. done(result): it is over; progressed(steps done, of how many)."""

    done = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def begin(self, work: Callable[[Report], Any]) -> None:
        """Do the work beside the window; it is given where to report its steps."""
        self._pool.start(_Run(work, self))

    def wait(self) -> None:
        """Until nothing is being done; what it leads to comes with the next turn of the window."""
        self._pool.waitForDone()
