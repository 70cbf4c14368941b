"""A key that is held down answers once: what the keyboard repeats by itself confirms nothing, in no window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

# Milliseconds. A screen that repeats a key tells its release and the next press at the same moment, and Qt does not
# always see that they are one; no finger is that fast.
INSTANT: Final = 2
_ANSWERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
# Keys that answer where a button has the focus, and write or rub out in a field.
_AT_BUTTONS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Minus)


class HeldKeys(QObject):
    """Sees the keys of every watched window before its parts do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key: int = 0
        self._released = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repeats of a key that answers end here."""
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._key, self._released = event.key(), event.timestamp()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._is_repeated(event) and _answers(event.key())
        return False

    def _is_repeated(self, event: QKeyEvent) -> bool:
        instant = self._released > 0 and 0 <= event.timestamp() - self._released < INSTANT
        return event.isAutoRepeat() or (instant and event.key() == self._key)


def _answers(key: int) -> bool:
    focused: QWidget | None = QApplication.focusWidget()
    return key in _ANSWERS or (key in _AT_BUTTONS and isinstance(focused, QAbstractButton))


def answer_once(window: QWidget) -> None:
    """Watch a window that is about to be shown; all windows of the program are watched by one."""
    application = QCoreApplication.instance()
    handle = window.windowHandle()
    if application is None or handle is None:
        return
    watcher = application.findChild(HeldKeys) or HeldKeys(application)
    handle.installEventFilter(watcher)
