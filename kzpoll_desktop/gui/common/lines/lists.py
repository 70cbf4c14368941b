"""A list of lines to choose from: each is whole, and a letter that leads nowhere is left to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

if TYPE_CHECKING:
    _Chooser = QWidget
else:
    # At run time a plain class: it stands before whichever class of Qt the widget is.
    _Chooser = object


class Sought(_Chooser):
    """A list in which a letter leads to the line that begins with it; one that leads nowhere is left to what is round it."""

    # Where what is typed goes into a line of its own.
    takes_text = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What chose nothing is not taken: the window or the dialog says so."""
        chooser: Any = self
        before = chooser.currentIndex()
        super().keyPressEvent(event)
        if (
            not self.takes_text
            and event.text().strip()
            and event.text().isprintable()
            and chooser.currentIndex() == before
        ):
            event.ignore()


class CalmList(Sought, QListWidget):
    """A list of lines to choose from."""

    def setWordWrap(self, on: bool) -> None:
        """Lines that are wrapped are measured by what draws them; one that never is does without it."""
        super().setWordWrap(on)
        if on:
            from kzpoll_desktop.gui.common.lines.whole import WholeLine

            self.setItemDelegate(WholeLine(self))
