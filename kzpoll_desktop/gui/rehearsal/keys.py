"""The hands of a rehearsal: key events to whatever has the focus, and nothing else; pictures of what is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from kzpoll_desktop.gui.common.rendering import keep_picture
from kzpoll_desktop.gui.precinct.window import PrecinctWindow

CHARACTER: Final = Qt.Key.Key_unknown
_TEXTS: Final = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r"}
# How often the window under a dialog that closed is let go on before anything is typed.
SETTLING: Final = 4


class Hands:
    """Types into a window. pace: milliseconds after each key, 0 without a screen.

    on_dialog: what is done with a modal dialog that a key opens; each is met once.
    """

    def __init__(self, window: PrecinctWindow, pace: int, on_dialog: Callable[[QDialog], None]) -> None:
        self._window = window
        self._pace = pace
        self._on_dialog = on_dialog

    # --- into the window

    def focused(self) -> QWidget:
        """Where the next key goes."""
        self.settle()
        return self._holder()

    def _holder(self) -> QWidget:
        """What has the focus; a key sent to nothing would end the process."""
        found: QWidget | None = self._window.focusWidget()
        if found is None:
            raise RuntimeError("nothing has the focus")
        return found

    def type(self, text: str) -> None:
        """A text, character by character, over what is selected."""
        for character in text:
            self._send(CHARACTER, character)

    def press(self, key: Qt.Key) -> None:
        """One key without a character; a dialog that it opens is filled in."""
        self._send(key, _TEXTS.get(key, ""))

    def command(self, name: str) -> None:
        """What a key of the menu does: the key itself goes through the screen, and there may be none."""
        QTimer.singleShot(0, self._meet_dialog)
        self._window.menus.actions[name].trigger()
        self.wake()

    def wake(self) -> None:
        """The window under a dialog that closed has to be the active one before anything is typed."""
        self._window.activateWindow()
        for _ in range(SETTLING):
            self.settle()

    def push(self, button: QAbstractButton) -> None:
        """Press a button that opens a dialog, which is met."""
        QTimer.singleShot(0, self._meet_dialog)
        self.accept(button)
        self.wake()

    def settle(self) -> None:
        """Let the window do what it has to do; on a screen, at a pace to watch."""
        if self._pace:
            loop = QEventLoop()
            QTimer.singleShot(self._pace, loop.quit)
            loop.exec()
        QApplication.sendPostedEvents()
        QApplication.processEvents()

    def _send(self, key: Qt.Key, text: str) -> None:
        """One key to whatever has the focus; dialogs run inside of it."""
        QTimer.singleShot(0, self._meet_dialog)
        self.key(self._holder(), key, text)
        self.settle()

    def _meet_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog.property("driven"):
            return
        dialog.setProperty("driven", True)
        self._on_dialog(dialog)

    # --- into a dialog

    def type_into(self, field: QWidget, text: str) -> None:
        """A text into a field."""
        field.setFocus()
        for character in text:
            self.key(field, CHARACTER, character)

    def accept(self, button: QAbstractButton) -> None:
        """Press a button."""
        button.setFocus()
        self.key(button, Qt.Key.Key_Space, " ")

    def key(self, target: QWidget, key: Qt.Key, text: str) -> None:
        """One key to a widget."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


class Pictures:
    """Pictures of windows and dialogs in a folder, numbered in the order in which they were seen."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._taken = 0

    def take(self, seen: QWidget, name: str) -> None:
        """One picture, under its number and name."""
        self._taken += 1
        keep_picture(seen, self._out / f"{self._taken:02}-{name.replace('.', '-')}.png")
