"""Inputs that only a deliberate key or click changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class CalmComboBox(QComboBox):
    """A choice that the wheel never changes: it scrolls what is round it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the choice as it is."""
        event.ignore()

    def choose(self, data: object) -> None:
        """Choose the entry with these data; the first one where there is none."""
        self.setCurrentIndex(max(0, self.findData(data)))
