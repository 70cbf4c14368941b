"""The shapes that name a state beside its word: cross, unequal, exclamation, check, pointer, ring; drawn from SVG files."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kzpoll_desktop.resources import resource

SHAPES: Final = ("error", "discrepancy", "warning", "done", "current", "ahead", "undo", "note")


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def picture(name: str, colour: str, size: int) -> QPixmap:
    """A shape in a colour, size in device-independent pixels."""
    ratio = QApplication.primaryScreen().devicePixelRatio()
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """A shape as an icon for a button or a list."""
    return QIcon(picture(name, colour, size))


class Shape(QLabel):
    """A shape that stands beside a word; it says nothing of its own to a screen reader."""

    def __init__(self, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setFixedWidth(size + 4)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)

    def show_shape(self, name: str, colour: str) -> None:
        """Show a shape, or nothing where name is empty."""
        if name:
            self.setPixmap(picture(name, colour, self._size))
        else:
            self.clear()
