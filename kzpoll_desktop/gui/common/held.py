"""A key that is held down answers once: what the keyboard repeats by itself confirms nothing, in no window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_ANSWERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
# Keys that answer where a button has the focus, and write or rub out in a field.
_AT_BUTTONS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Minus)


class HeldKeys(QObject):
    """Sees the keys of every watched window before its parts do.

    in_pairs: whether each repeat comes as a release and a press of one moment, as X sends it. Qt marks those as repeated
    where it sees both at once, and no others; and after a key was let go over another program it goes on marking the
    next press, which is a person's. So there the pair itself is what tells.
    """

    def __init__(self, parent: QObject | None = None, *, in_pairs: bool | None = None) -> None:
        super().__init__(parent)
        self._in_pairs = QGuiApplication.platformName() == "xcb" if in_pairs is None else in_pairs
        self._released: tuple[int, int] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repeats of a key that answers end here."""
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._released = event.key(), event.timestamp()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._is_repeated(event) and _answers(event.key())
        return False

    def _is_repeated(self, event: QKeyEvent) -> bool:
        moment = event.timestamp()
        pair = moment > 0 and (event.key(), moment) == self._released
        return pair or (event.isAutoRepeat() and not self._in_pairs)


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
