"""The foot of the window: saved at, who is typing, what is left of the twelve hours, local time with its offset."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kzpoll_desktop.gui.common.look import Look


class StatusLine(QFrame):
    """Four sentences; they inform and never block."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._look = look
        self.saved, self.typist, self.left, self.local = QLabel(), QLabel(), QLabel(), QLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 16, 4)
        line.setSpacing(24)
        for label, stretch in ((self.saved, 1), (self.typist, 1), (self.left, 1), (self.local, 0)):
            line.addWidget(label, stretch)

    def show_left(self, text: str, *, urgent: bool) -> None:
        """What is left of the time for the count; urgent: two hours or less."""
        self.left.setText(text)
        self.left.setStyleSheet(
            f"color: {self._look.tokens.discrepancy}; font-weight: bold;" if urgent else ""
        )
