"""The program itself, watched: `python -m tests.person.watched SOCKET MOMENT -- what the kzpoll command takes`.

SOCKET: the number of an inherited socket; MOMENT: what the clock shows at the beginning, ISO with offset. Nothing else is
other than in the program: its own main, its own windows, the real screen.
"""

from __future__ import annotations

import datetime
import faulthandler
import socket
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication

from kzpoll_desktop.cli.main import main as run
from kzpoll_desktop.domain.ground import clock as clocks
from tests.person.probe import Probe, remember_desks


class MovedClock:
    """The machine's clock, moved to another day; its monotonic count is moved forward with it."""

    def __init__(self, moment: str) -> None:
        self._zone = datetime.datetime.fromisoformat(moment).tzinfo
        self._moved = 0.0
        self._played = 0
        self.put(moment)
        self._played = 0

    def put(self, moment: str) -> None:
        """Show another moment from now on."""
        wanted = datetime.datetime.fromisoformat(moment).timestamp() - time.time()
        self._played += max(0, int((wanted - self._moved) * 1_000_000_000))
        self._moved = wanted

    def now(self, _clock: object) -> datetime.datetime:
        """For SystemClock.now."""
        return datetime.datetime.fromtimestamp(time.time() + self._moved, self._zone)

    def monotonic(self, _clock: object) -> int:
        """For SystemClock.monotonic."""
        return time.monotonic_ns() + self._played


def watch(line: socket.socket, clock: MovedClock, loop: Callable[[], int]) -> int:
    """The event loop, with a probe that lives as long as it does."""
    probe = Probe(line, clock)
    try:
        return loop()
    finally:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.removeNativeEventFilter(probe.arrived)
        probe.deleteLater()


def main() -> int:
    """Run the program with a probe in it; its exit status."""
    faulthandler.enable()
    number, moment, _, *arguments = sys.argv[1:]
    line = socket.socket(fileno=int(number))
    clock = MovedClock(moment)
    system: Any = clocks.SystemClock
    system.now, system.monotonic = lambda one: clock.now(one), lambda one: clock.monotonic(one)
    remember_desks()
    loop: Callable[[], int] = QApplication.exec
    program: Any = QApplication
    program.exec = staticmethod(lambda: watch(line, clock, loop))
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
