"""Keys as a person presses them: an event to what has the focus; characters one by one, whatever their alphabet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(window: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
    """One key to what has the focus in a window."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target: QWidget | None = window.focusWidget()
        QApplication.sendEvent(target or window, QKeyEvent(kind, key, modifiers, text))
    QApplication.processEvents()


def press_place(window: QWidget, digit: str, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """The key of a digit in the upper row, in a layout where it types something else; X tells which key it was."""
    number = 10 + "1234567890".index(digit)
    target: QWidget | None = window.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, modifiers, number, 0, 0, text)
        QApplication.sendEvent(target or window, event)
    QApplication.processEvents()


def enter(window: QWidget) -> None:
    """The Enter key."""
    press(window, Qt.Key.Key_Return, "\r")


def tab(window: QWidget, steps: int = 1) -> None:
    """The Tab key, several times."""
    for _ in range(steps):
        press(window, Qt.Key.Key_Tab, "\t")


def type_text(window: QWidget, text: str) -> None:
    """A text, character by character."""
    for character in text:
        press(window, Qt.Key.Key_unknown, character)


def focused(window: QWidget) -> str:
    """The object name of what has the focus in a window."""
    widget: QWidget | None = window.focusWidget()
    return widget.objectName() if widget is not None else ""
