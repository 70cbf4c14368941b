"""The yellow and black hatch of a practice precinct, with the word on it; real ones never have it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.look import Look

HEIGHT: Final = 24


class PracticeBand(QWidget):
    """A band over the whole width."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._word = ""
        self.make_low(False)

    def make_low(self, low: bool) -> None:
        """No higher than its word where the window is low."""
        height = self._look.px(HEIGHT)
        self.setFixedHeight(min(height, self.fontMetrics().height()) if low else height)

    def show_word(self, word: str) -> None:
        """The word for practice in the language in force."""
        self._word = word
        self.setAccessibleName(word)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stripes, and the word on a plain ground so that it can be read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("#FFD21F"))
        height = self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#1B1F24"))
        for x in range(-height, self.width() + height, 2 * height):
            corners = ((x, height), (x + height, 0), (x + 2 * height, 0), (x + height, height))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self._word) + 32
        label = QRectF((self.width() - width) / 2, 0, width, height)
        painter.fillRect(label, QColor("#FFD21F"))
        painter.setPen(QColor("#1B1F24"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._word)
        painter.end()
