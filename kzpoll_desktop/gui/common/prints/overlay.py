"""Lines that stand in the margin of a print alone: what makes it a copy of the sheet, and is in no file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from kzpoll_desktop.gui.common.rendering import POINTS_PER_INCH

# In points: where the margin for punch holes begins and ends, what is left free above and below, and sizes of letters.
_FROM: Final = 20.0
_TO: Final = 62.0
_ENDS: Final = 36.0
_SIZE: Final = 9.0
FAMILY: Final = "Noto Sans"


class Overlay:
    """Lines that are read from the head of the page downwards, in the margin at the left, on each page of a paper."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = tuple(lines)

    def draw(self, picture: QImage, dots_per_inch: int) -> None:
        """Draw them on the picture of a page; long names are set smaller, and none is cut."""
        if not self.lines:
            return
        dots = dots_per_inch / POINTS_PER_INCH
        length = picture.height() - 2 * _ENDS * dots
        high = (_TO - _FROM) * dots / len(self.lines)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            painter.translate(_TO * dots, _ENDS * dots)
            painter.rotate(90)
            for place, line in enumerate(self.lines):
                painter.setFont(_fitting(line, length, min(_SIZE * dots, high * 0.72)))
                room = QRectF(0, place * high, length, high)
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        finally:
            painter.end()


def _fitting(line: str, length: float, largest: float) -> QFont:
    """The largest letters, in dots, in which a line has room."""
    font = QFont(FAMILY)
    size = max(1, int(largest))
    font.setPixelSize(size)
    while size > 1 and QFontMetricsF(font).horizontalAdvance(line) > length:
        size -= 1
        font.setPixelSize(size)
    return font
