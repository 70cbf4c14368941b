"""The foot of the window: saved at, who is typing, what is left of the twelve hours, local time with its offset."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.look import Look


class StatusLine(QFrame):
    """Four sentences, in several lines where one has no room for them; they inform and never block."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._look = look
        self.saved, self.typist, self.left, self.local = QLabel(), QLabel(), QLabel(), QLabel()
        line = FlowLayout(self, gaps=(24, 0))
        line.setContentsMargins(16, 4, 16, 4)
        for label in (self.saved, self.typist, self.left, self.local):
            label.setWordWrap(True)
            line.addWidget(label)

    def make_low(self, low: bool, *, tiny: bool) -> None:
        """In a low window only whether it is safe, and what is left; in a tiny one only the first. The head has the rest."""
        self.left.setVisible(not tiny)
        self.typist.setVisible(not low)
        self.local.setVisible(not low)

    def show_left(self, text: str, *, urgent: bool) -> None:
        """What is left of the time for the count; urgent: two hours or less."""
        self.left.setText(text)
        look = f"color: {self._look.tokens.discrepancy}; font-weight: bold;" if urgent else ""
        if self.left.styleSheet() != look:
            self.left.setStyleSheet(look)
