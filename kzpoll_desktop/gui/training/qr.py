"""A QR code on the screen, large enough for a telephone across the table."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzpoll_desktop.paper.layout.code import modules

MODULE: Final = 4
QUIET: Final = 4


class QrCode(QWidget):
    """text: what it says, out of digits, capital letters and a few signs."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._dark = modules(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Whole modules with their quiet zone; the same at every text size, for a camera reads no letters."""
        side = (len(self._dark) + 2 * QUIET) * MODULE
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black on white in every theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        ink = QColor("#000000")
        for row, line in enumerate(self._dark):
            for column, dark in enumerate(line):
                if dark:
                    place = QRectF((column + QUIET) * MODULE, (row + QUIET) * MODULE, MODULE, MODULE)
                    painter.fillRect(place, ink)
        painter.end()
