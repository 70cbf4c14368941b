"""The pages of a paper one below the other; a page is rendered when it comes into sight, one at a time."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from kzpoll_desktop.exchange.pictures import NotDrawn
from kzpoll_desktop.gui.common.prints.overlay import Overlay
from kzpoll_desktop.gui.common.rendering import POINTS_PER_INCH, PdfPages, StrangersPages

GAP: Final = 12
_STEP: Final = 60


class PagesView(QScrollArea):
    """Scrolls through the pages of one PDF; a hundred of them open as fast as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self._open: type[PdfPages] | type[StrangersPages] = PdfPages
        self._data = b""
        self._over: Overlay | None = None
        self._dots_per_inch = 0
        self._pages: list[QLabel] = []
        self._rendered: set[int] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._render_next)

    def show_pdf(
        self, data: bytes, dots_per_inch: int, *, strangers: bool = False, over: Overlay | None = None
    ) -> None:
        """Other pages, or the same ones at another size; strangers: others made it; over: see print_pdf. NotDrawn."""
        self._over = over
        self._open = StrangersPages if strangers else PdfPages
        self._data, self._dots_per_inch = data, dots_per_inch
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        pages = self._open(data)
        try:
            self._pages, self._rendered = [], set()
            for index in range(len(pages)):
                page = QLabel()
                page.setStyleSheet("background: #FFFFFF;")
                width, height = (
                    math.ceil(side * dots_per_inch / POINTS_PER_INCH) for side in pages.size(index)
                )
                page.setFixedSize(width, height)
                column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
                self._pages.append(page)
            column.addStretch(1)
            self.setWidget(inside)
            self._render(pages, 0)
        finally:
            pages.close()
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More pages may be in sight."""
        super().resizeEvent(event)
        self._look()

    def _look(self) -> None:
        if len(self._rendered) < len(self._pages):
            self._timer.start(0)

    def _render_next(self) -> None:
        wanted = next(
            (i for i, page in enumerate(self._pages) if i not in self._rendered and _seen(page)), None
        )
        if wanted is None:
            self._timer.stop()
            return
        self._rendered.add(wanted)
        pages = self._open(self._data)
        try:
            self._render(pages, wanted)
        except NotDrawn:
            # The page stays white: those before it were drawn, and what cannot be drawn is none of ours.
            return
        finally:
            pages.close()

    def _render(self, pages: PdfPages | StrangersPages, index: int) -> None:
        self._rendered.add(index)
        picture = pages.picture(index, self._dots_per_inch)
        if self._over is not None:
            self._over.draw(picture, self._dots_per_inch)
        self._pages[index].setPixmap(QPixmap.fromImage(picture))


def _seen(page: QLabel) -> bool:
    return not page.visibleRegion().isEmpty()
