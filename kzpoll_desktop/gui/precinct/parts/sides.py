"""What stages and findings stand in beside the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.dialogs.column import scrolling


def scrolling_side(inside: QWidget, width: int) -> QScrollArea:
    """What is too high for a low window scrolls."""
    area = scrolling(inside)
    area.setFixedWidth(width)
    return area


def surface(inside: QWidget, *, at_left: bool = False) -> QFrame:
    """A ground of its own for what stands beside the page."""
    frame = QFrame()
    frame.setProperty("surface", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside, 0, Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag(0))
    return frame
