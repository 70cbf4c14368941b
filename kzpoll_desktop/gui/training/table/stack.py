"""A stack of paper drawn to scale, a line for each pack of a hundred, so that what does not look right is seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzpoll_desktop.gui.common.look import Look

PACK: Final = 100
WIDE, HIGH = 150, 20


class Stack(QWidget):
    """pieces of a stack, beside the largest one of the table; ink, ground: the colours of its ballot."""

    def __init__(self, look: Look, ink: str, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ink, self._ground = ink, ground
        self._pieces, self._most = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_pieces(self, pieces: int, most: int) -> None:
        """How many pieces lie there, and how many in the largest stack beside it."""
        self._pieces, self._most = pieces, max(1, most)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the largest stack."""
        return QSize(self._look.px(WIDE), self._look.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Half of it can still be compared."""
        return QSize(self._look.px(WIDE) // 2, self._look.px(HIGH))

    @property
    def drawn(self) -> int:
        """How wide the stack is, in pixels: to scale, and never less than one where anything lies there."""
        room = self.width() - 2
        return max(1, room * self._pieces // self._most) if self._pieces else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box with a line at each pack; a thin ground line where nothing lies."""
        painter = QPainter(self)
        ink = QColor(self._ink)
        painter.setPen(QPen(ink, 1))
        bottom = self.height() - 1.5
        painter.drawLine(1, int(bottom), self.width() - 1, int(bottom))
        if self._pieces:
            box = QRectF(1, 2, self.drawn, bottom - 2)
            painter.setBrush(QColor(self._ground))
            painter.drawRect(box)
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            for pack in range(PACK, self._pieces, PACK):
                x = 1 + self.drawn * pack / self._pieces
                painter.drawLine(int(x), 3, int(x), int(bottom))
        painter.end()
