"""A part that scrolls, whose content may be higher where it is wider: it comes to rest instead of turning to and fro."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# How often its scroll bar may come and go while it keeps its size; after that it stays.
_TURNS: Final = 6


class Area(QScrollArea):
    """Scrolls what is too high, without a frame; its content is as wide as it, and never gets the keyboard through it.

    Qt fits the content within the event that tells of its new size. Where a scroll bar makes a row narrow, and a narrow row
    needs no scroll bar, that never ends: here the next fit waits for its turn, and then the scroll bar stays.
    """

    def __init__(
        self, inside: QWidget | None = None, *, sideways: bool = False, parent: QWidget | None = None
    ) -> None:
        """sideways: it scrolls to the sides too. What is built into its room is given its style once, not with each step."""
        super().__init__(parent)
        # Qt's own is not known here: to find out what it is, PySide would load every kind of widget that there is.
        self.room = QWidget(self)
        self.room.setAutoFillBackground(True)
        self.setViewport(self.room)
        self._fits = False
        self._turns, self._room, self._width = 0, QSize(), 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inside is not None:
            self.setWidget(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A new size of the content while it is being fitted is looked at after that."""
        inside: QWidget | None = self.widget()
        if inside is None or watched is not inside or event.type() != QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        self._count_turns(inside.width())
        if self._fits:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
            return False
        self._fits = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._fits = False

    def _count_turns(self, width: int) -> None:
        """The content's width changes without the area's only where the scroll bar comes or goes."""
        room = self.size()
        if room != self._room:
            self._turns, self._room = 0, room
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        elif width != self._width:
            self._turns += 1
            if self._turns > _TURNS:
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._width = width
