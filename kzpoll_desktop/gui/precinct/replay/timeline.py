"""The time line of a film: a slider, and over it a mark for whatever is worth one, each kind at a height of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.workflow.replay.film import MARKS, Film, MarkKind

_HIGH: Final = 22
_WIDE: Final = 3
# How high each mark is, in parts of the whole, so that they are told apart without colours too.
_HEIGHTS: Final[dict[MarkKind, int]] = {
    "closed": 8,
    "finding": 8,
    "act": 6,
    "hint": 5,
    "change": 4,
    "recount": 3,
    "stage": 2,
}
_WHOLE: Final = 8


class MarksRow(QWidget):
    """The marks over the slider. chosen(place): one was clicked at."""

    chosen = Signal(int)

    def __init__(self, look: Look, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._film = look, film
        # Where there is room for less than all of them the most telling one of each place is drawn.
        self.columns: dict[int, MarkKind] = {}
        # Moments that somebody asked for, drawn over all others from top to bottom.
        self.places: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as the letters."""
        return QSize(self._look.px(200), self._look.px(_HIGH))

    def x_of(self, place: int) -> int:
        """Where a moment stands, in pixels."""
        last = max(1, len(self._film.moments) - 1)
        return place * max(0, self.width() - _WIDE) // last

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Which mark stands where at this width."""
        super().resizeEvent(event)
        self.columns = {}
        ranks = {mark: rank for rank, mark in enumerate(MARKS)}
        for place, moment in enumerate(self._film.moments):
            if moment.marks:
                x = self.x_of(place)
                there = self.columns.get(x)
                if there is None or ranks[moment.marks[0]] < ranks[there]:
                    self.columns[x] = moment.marks[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every mark from the bottom up."""
        painter = QPainter(self)
        high = self.height()
        tokens = self._look.tokens
        colours = {
            "finding": tokens.error,
            "hint": tokens.warning,
            "recount": tokens.focus,
            "change": tokens.discrepancy,
            "act": tokens.done,
            "closed": tokens.ink,
            "stage": tokens.line,
        }
        painter.fillRect(0, high - 1, self.width(), 1, QColor(tokens.line))
        for x, mark in self.columns.items():
            tall = high * _HEIGHTS[mark] // _WHOLE
            painter.fillRect(x, high - tall, _WIDE, tall, QColor(colours[mark]))
        for place in self.places:
            x = self.x_of(place)
            painter.fillRect(x, 0, _WIDE, high, QColor(tokens.accent))
            painter.fillRect(max(0, x - _WIDE), 0, 3 * _WIDE, _WIDE, QColor(tokens.accent))

    def show_places(self, places: Sequence[int]) -> None:
        """Draw other moments over all others."""
        self.places = tuple(places)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the moment that stands there."""
        last = len(self._film.moments) - 1
        x = min(max(0, round(event.position().x())), max(1, self.width() - _WIDE))
        self.chosen.emit(round(x * last / max(1, self.width() - _WIDE)))


class TimeLine(QWidget):
    """The slider with its marks. moved(place): a person wants to be there."""

    moved = Signal(int)

    def __init__(self, look: Look, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = MarksRow(look, film)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("time_line")
        self.slider.setRange(0, len(film.moments) - 1)
        self.slider.setPageStep(max(1, len(film.moments) // 20))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.marks)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self.moved)
        self.marks.chosen.connect(self.slider.setValue)

    def put(self, place: int) -> None:
        """Show a place without asking for it."""
        self.slider.blockSignals(True)
        self.slider.setValue(place)
        self.slider.blockSignals(False)
