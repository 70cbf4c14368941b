"""A process that starts, paints its first window, answers a key and ends: the program's start page, or a bare window."""

from __future__ import annotations

import os
import sys

KINDS = ("bare", "start", "precinct")


def until_used() -> int:
    """Wait until the shown window is painted and a key typed into it has been taken; ends the process at once.

    A window that is covered wholly is not painted itself: then the paint of the page that covers it counts.
    """
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Painted(QObject):
        """Sees what comes to these two alone: watching the whole application would make a wrapper of every widget."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Lets everything pass."""
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    (window,) = (w for w in QApplication.topLevelWidgets() if w.isWindow() and w.isVisible())
    painted = Painted()
    for watched in (window, *window.findChildren(QWidget, "start")):
        watched.installEventFilter(painted)
    while not painted.seen:
        QApplication.processEvents()
    before: QWidget | None = window.focusWidget()
    target = window if before is None else before
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
    QApplication.sendEvent(target, key)
    QApplication.processEvents()
    # The start page answers Tab by moving the focus; a bare window has none to move.
    os._exit(1 if before is not None and window.focusWidget() is before else 0)


def bare() -> None:
    """What no Qt program can be faster than."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 740)
    window.show()
    until_used()
    application.quit()


def program(*words: str) -> None:
    """The command as a person starts it; its event loop is the waiting above."""
    # Only the module that runs the loop is prepared; everything else is the program's own start.
    from PySide6.QtWidgets import QApplication

    from kzpoll_desktop.cli.main import main

    QApplication.exec = staticmethod(until_used)  # type: ignore[method-assign]
    sys.exit(main(list(words)))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(*sys.argv[2:])
