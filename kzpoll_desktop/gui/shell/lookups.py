"""Whether files are still there, asked beside the window: a share that is gone answers after minutes, or never."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal


def is_there(name: str) -> bool:
    """Whether an ordinary file has this name; one that the system keeps from us has not."""
    try:
        return Path(name).is_file()
    except (OSError, ValueError):
        return False


class Lookups(QObject):
    """Each file on a thread of its own, so that none waits for another. answered(name, whether it is there)."""

    answered = Signal(str, bool)

    def __init__(self, look: Callable[[str], bool] = is_there, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._waiting: set[str] = set()
        self.answered.connect(lambda name, _: self._waiting.discard(name))

    def ask(self, name: str) -> None:
        """Begin to look; nothing where the last look at this file is not over."""
        if name not in self._waiting:
            self._waiting.add(name)
            # A daemon: the program ends, though a share never answers.
            threading.Thread(target=self._answer, args=(name,), daemon=True).start()

    def _answer(self, name: str) -> None:
        there = self._look(name)
        with contextlib.suppress(RuntimeError):
            # The window is gone by now: nobody asks any more.
            self.answered.emit(name, there)
