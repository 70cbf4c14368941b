"""The dialogs of the window; each is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QPushButton, QScrollArea, QWidget

EDGE = 40
Asked = TypeVar("Asked", bound=QDialog)


class FormDialog(QDialog):
    """A dialog of many fields: Enter presses the button that has the focus and never one that has not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button; everything else as in every dialog."""
        focused: QWidget | None = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QPushButton):
                focused.click()
            return
        super().keyPressEvent(event)


class LineField(QLineEdit):
    """A line of a form: Enter goes on to the next field, and presses nothing there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; everything else as in every line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextPrevChild(True)
            return
        super().keyPressEvent(event)


def scrolling(inside: QWidget) -> QScrollArea:
    """A part of a dialog that scrolls upwards and downwards where the screen is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


@contextmanager
def passing(dialog: Asked) -> Iterator[Asked]:
    """A dialog whose own slots hold it, for as long as its question takes: the window under it lives for a day.

    WA_DeleteOnClose would be too early: what was chosen is read after the dialog has closed.
    """
    try:
        yield dialog
    finally:
        dialog.deleteLater()


def fit(dialog: QDialog, width: int, height: int = 0) -> None:
    """Give a dialog its size, not wider or higher than the window under it; height 0: what its texts need."""
    under = dialog.parentWidget()
    if under is not None:
        width = min(width, under.window().width() - EDGE)
        height = min(height, under.window().height() - EDGE)
    layout = dialog.layout()
    if height <= 0 and layout is not None:
        layout.activate()
        width = max(width, layout.minimumSize().width())
        height = (
            layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )
    dialog.resize(width, height)
