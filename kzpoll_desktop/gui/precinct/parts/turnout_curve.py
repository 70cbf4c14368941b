"""The turnout of the day as a curve against the voter list; the same in words for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.texts.format import count


class TurnoutCurve(QWidget):
    """Reports from left to right, the voter list as the line on top."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._times: tuple[str, ...] = ()
        self._reports: dict[str, int] = {}
        self._voters = 0
        self.setMinimumHeight(look.px(136))

    def sizeHint(self) -> QSize:
        """Low enough to stand under seven reports."""
        return QSize(480, self._look.px(140))

    def show_reports(
        self, times: Sequence[str], reports: Sequence[tuple[str, int]], voters: int | None, spoken: str
    ) -> None:
        """Show reports (time, voters) against the list; spoken: all of it in words."""
        self._times, self._reports, self._voters = tuple(times), dict(reports), voters or 0
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axis, list, curve, points with their figures."""
        if not self._times:
            return
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(10 * self._look.scale / 100)
        painter.setFont(font)
        text = painter.fontMetrics().height()
        field = QRectF(52, text + 6, self.width() - 52 - 60, self.height() - 2 * text - 14)
        top = max(self._voters, *self._reports.values(), 1) if self._reports else max(self._voters, 1)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.setPen(QColor(tokens.muted))
        for index, at in enumerate(self._times):
            x = self._x(field, index)
            painter.drawText(QRectF(x - 30, field.bottom() + 2, 60, text), Qt.AlignmentFlag.AlignCenter, at)
        if self._voters:
            y = field.bottom() - field.height() * self._voters / top
            painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.drawText(
                QRectF(field.right() + 4, y - text / 2, 58, text),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                count(self._voters),
            )
        self._draw_curve(painter, field, top, text)
        painter.end()

    def _draw_curve(self, painter: QPainter, field: QRectF, top: int, text: int) -> None:
        tokens = self._look.tokens
        points = [
            (QPointF(self._x(field, i), field.bottom() - field.height() * self._reports[at] / top), at)
            for i, at in enumerate(self._times)
            if at in self._reports
        ]
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPolyline(QPolygonF([point for point, _ in points]))
        painter.setBrush(QColor(tokens.accent))
        for point, at in points:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(point, 4, 4)
            painter.setPen(QColor(tokens.ink))
            above = QRectF(point.x() - 40, point.y() - text - 6, 80, text)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, count(self._reports[at]))

    def _x(self, field: QRectF, index: int) -> float:
        return field.left() + field.width() * index / max(1, len(self._times) - 1)
