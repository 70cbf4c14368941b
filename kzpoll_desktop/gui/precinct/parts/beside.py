"""What whoever opened the window puts into it: a part over the page, and a panel beside it in the place of the findings."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.lines.area import Area
from kzpoll_desktop.gui.common.lines.telling import Sayable
from kzpoll_desktop.gui.precinct.parts.sides import surface

_WIDEST: Final = 16_777_215


class Beside(QObject):
    """The places for them. refreshed: the window has shown the state of the day, or another page.

    changed: the panel was opened or closed, and the window finds room for it. told(Sayable, wrong): a sentence of the window,
    where the panel stands in the place of the page.
    """

    refreshed = Signal()
    changed = Signal()
    told = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._alone = False
        self.over = QVBoxLayout()
        self.over.setContentsMargins(0, 0, 0, 0)
        self.place = QHBoxLayout()
        self.place.setContentsMargins(0, 0, 0, 0)
        self._panel: QWidget | None = None
        self._side: QFrame | None = None
        self._width = self._page = 0

    def put(self, panel: QWidget, width: int, page: int = 0) -> None:
        """A panel beside the page, closed at first; width: what it has where there is room for the page too.

        page: the width that a page needs; where the window has not both, the panel stands in the place of the page.
        """
        self._panel, self._side, self._width, self._page = panel, surface(panel), width, page
        self.place.addWidget(self._side)
        self._side.hide()

    def open(self) -> None:
        """Bring the panel into sight and into focus."""
        if self._panel is not None:
            self.is_open = self._alone = True
            self.changed.emit()
            self._panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Put the panel away."""
        if self.is_open:
            self.is_open = False
            if self._side is not None:
                # First what goes: beside the page it would make the window wider for ever.
                self._side.hide()
            self.changed.emit()

    def put_over(self, part: QWidget, kept: int) -> None:
        """A part over the page, whole where the window is high enough; kept: pixels of it for page, menus and status line."""
        self.over.addWidget(Over(part, kept))

    def give_way(self) -> None:
        """The page is gone to: a panel that stands in its place is put away, one that stands beside it stays."""
        if self.is_open and self._alone:
            self.close()
        else:
            self.changed.emit()

    def takes(self, told: Sayable, wrong: bool) -> bool:
        """Whether the panel is open, which then tells it."""
        if self.is_open:
            self.told.emit(told, wrong)
        return self.is_open

    @property
    def has_focus(self) -> bool:
        """Whether somebody works in the panel."""
        focused = None if self._side is None else self._side.window().focusWidget()
        return focused is not None and self._side is not None and self._side.isAncestorOf(focused)

    def takes_all(self, width: int, *, must: bool) -> bool:
        """Whether the panel is to stand in the place of the page: it must, or this width of the window is not for both."""
        alone = must or (self.is_open and width < self._width + self._page)
        if self.is_open and alone and not self._alone and not self.has_focus:
            # The window became too narrow for both while somebody works on the page: that stays.
            self.is_open = False
        self._alone = alone
        return self.is_open and self._alone

    def fold(self) -> None:
        """Show the panel where it is open, beside the page or in its place."""
        alone = self._alone
        if self._side is not None:
            self._side.setMaximumWidth(_WIDEST if alone else self._width)
            self._side.setMinimumWidth(0 if alone else self._width)
            self._side.setVisible(self.is_open)


class Over(Area):
    """As high as its part is at this width, and no higher than what a window has left; what is higher scrolls.

    A sixth of the window is left to what it may have to say.
    """

    def __init__(self, part: QWidget, kept: int) -> None:
        self._part, self._kept = part, kept
        super().__init__(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What needs more room inside is told to what stands around."""
        if watched is self._part and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def heightForWidth(self, width: int) -> int:
        """What the part takes, or what is left."""
        layout = self._part.layout()
        whole = self._part.sizeHint().height() if layout is None else layout.totalHeightForWidth(width)
        left = self.window().height() * 5 // 6 - self._kept
        return min(whole, max(left, self.minimumSizeHint().height()))

    def sizeHint(self) -> QSize:
        """As its width has it."""
        return QSize(self._part.sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A line."""
        least = self._part.minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.fontMetrics().height()))
