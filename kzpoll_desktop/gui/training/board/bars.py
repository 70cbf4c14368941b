"""What a class needs next, as sentences with bars beneath them, in the letters of the board or of the projector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.look import Look


@dataclass(frozen=True, slots=True)
class BarLine:
    """A sentence; value of most: how long the bar beneath it is, None for no bar."""

    text: str
    value: int | None = None
    most: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under a heading."""

    heading: str
    lines: tuple[BarLine, ...]


class ScaleBar(QWidget):
    """A bar to scale."""

    def __init__(self, look: Look, value: int, most: int, high: int) -> None:
        super().__init__()
        self._look, self._value, self._most, self._high = look, value, max(1, most), high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as its letters want it."""
        return QSize(self._look.px(80), self._high)

    @property
    def drawn(self) -> int:
        """How long it is, in pixels; never less than one where there is anything."""
        return max(1, self.width() * self._value // self._most) if self._value else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar on its whole length."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.line))
        painter.fillRect(0, 0, self.drawn, self.height(), QColor(self._look.tokens.accent))


def scrolled(bars: Bars) -> QScrollArea:
    """Bars in an area whose scroll bar is always there: no width depends on a height that depends on that width."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidget(bars)
    return area


class Bars(QWidget):
    """Groups of lines one under the other; most: lines of a group that are shown."""

    def __init__(self, look: Look, bar_height: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._high, self._most = look, bar_height, most
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)
        self.groups: tuple[Group, ...] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Other groups; nothing is made anew where they are the same."""
        if tuple(groups) == self.groups:
            return
        self.groups = tuple(groups)
        while (item := self._column.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        for group in groups:
            heading = self._label(group.heading)
            heading.setProperty("heading", True)
            self._column.addWidget(heading)
            for line in group.lines[: self._most]:
                self._column.addWidget(self._label(line.text))
                if line.value is not None:
                    self._column.addWidget(ScaleBar(self._look, line.value, line.most, self._high))
        self._column.addStretch(1)

    def _label(self, text: str) -> QLabel:
        made = QLabel(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setWordWrap(True)
        return made
