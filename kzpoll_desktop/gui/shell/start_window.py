"""The window before a precinct is open: it shows the start page, or the page of an activity in its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.lines.telling import Telling, entered_nothing, untaken
from kzpoll_desktop.gui.shell.app import has_screen

# What a window manager puts round a window, at most; pixels.
_FRAME: Final = (16, 48)


class StartWindow(QMainWindow):
    """A stack of pages, each of which scrolls where the screen is too small for it; over them, what was typed nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedWidget(self)
        self._areas: dict[QWidget, Area] = {}
        self.notice = Telling("notice")
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice.room)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self.setWindowTitle("kzpoll")
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # there is no window without one
        application.focusChanged.connect(self._on_focus_changed)

    def begin(self, width: int, height: int) -> None:
        """Its size at the beginning, with its frame not larger than the screen."""
        if has_screen():
            room = self.screen().availableGeometry()
            width, height = min(width, room.width() - _FRAME[0]), min(height, room.height() - _FRAME[1])
        self.resize(width, height)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is in sight, and what was typed elsewhere is over; nothing moves away from under the mouse."""
        moved = now is not None and now.window() is self
        if moved and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.notice.tell("")
        for page, area in self._areas.items():
            if now is not None and page.isAncestorOf(now):
                area.ensureWidgetVisible(now, 40, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no part of a page took: nothing goes nowhere without a word."""
        told = entered_nothing if event.key() in ENTER else untaken(event, self.focusWidget())
        if told is not None:
            self.notice.tell(told, "error")
        else:
            super().keyPressEvent(event)

    def shows(self, page: QWidget) -> bool:
        """Whether a page is the one in sight, or would be."""
        area = self._areas.get(page)
        return area is not None and self._stack.currentWidget() is area

    def room(self) -> QWidget:
        """Where a page may be built that is to be shown: there it is given its style once, not with each step on its way."""
        return self._new_area().room

    def _new_area(self) -> Area:
        area = Area(sideways=True, parent=self._stack)
        self._stack.addWidget(area)
        return area

    def show_page(self, page: QWidget) -> None:
        """Show a page; at large text on a small screen it scrolls."""
        if page not in self._areas:
            area = self._areas[page] = self._area_of(page) or self._new_area()
            # Qt would otherwise lay it out in the size that it would like to have, and then once more.
            page.resize(self.size())
            area.setWidget(page)
        self._stack.setCurrentWidget(self._areas[page])
        self.notice.tell("")

    def drop_page(self, page: QWidget) -> None:
        """Let a page go, whether it was shown or not."""
        area = self._areas.pop(page, None) or self._area_of(page)
        if area is not None:
            self._stack.removeWidget(area)
            area.deleteLater()
        else:
            page.deleteLater()

    def _area_of(self, page: QWidget) -> Area | None:
        """The area that a page was built into, where it was."""
        room: QWidget | None = page.parentWidget()
        area = room.parentWidget() if room is not None else None
        return area if isinstance(area, Area) else None
