"""A part that scrolls comes to rest, also where its content is higher when it is wider."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.lines.area import Area
from tests.shared.gui.walk import settle

LOW, HIGH = 120, 600


class Restless(QWidget):
    """High where it is wide, and low where a scroll bar makes it narrow."""

    def __init__(self, turning_point: int) -> None:
        super().__init__()
        self.sizes: list[QSize] = []
        self._turning_point = turning_point
        self._part = QWidget()
        self._part.setFixedHeight(HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self.sizes.append(self.size())
        self._part.setFixedHeight(HIGH if self.width() > self._turning_point else LOW)


def test_what_is_higher_where_it_is_wider_comes_to_rest(qapp: QApplication, qtbot: QtBot) -> None:
    inside = Restless(395)
    area = Area(inside)
    qtbot.addWidget(area)
    for height in (300, 301, 300):
        area.resize(400, height)
        area.show()
        for _ in range(20):
            settle()
        seen = len(inside.sizes)
        settle()
        assert len(inside.sizes) == seen < 200
        assert inside.width() <= 400


def test_what_fits_has_all_the_room_and_what_is_too_high_scrolls(qapp: QApplication, qtbot: QtBot) -> None:
    inside = QWidget()
    inside.setMinimumHeight(LOW)
    area = Area(inside)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    settle()
    assert inside.size() == QSize(400, 300)
    assert area.verticalScrollBar().maximum() == 0
    inside.setMinimumHeight(HIGH)
    settle()
    assert inside.height() == HIGH
    assert area.verticalScrollBar().maximum() == HIGH - 300
