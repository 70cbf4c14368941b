"""Inputs that only a deliberate key or click changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget


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


class OpenChoice(QComboBox):
    """A text that is picked from a list or typed; nothing is put into it that nobody picked or typed."""

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]
        editor = self.lineEdit()
        assert editor is not None  # the list is editable
        self.editor: QLineEdit = editor
        self.editor.setMaxLength(longest)

    def offer(self, texts: Iterable[str]) -> None:
        """Other texts to pick from; what was typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(texts))
        self.setCurrentIndex(-1)
        self.setEditText(typed)
