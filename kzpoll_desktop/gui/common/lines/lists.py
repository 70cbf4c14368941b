"""A list of lines to choose from: each is whole, and a letter that leads nowhere is left to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

# Narrower than this many dots nothing is wrapped any more.
_NARROWEST: Final = 14

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


class WholeLine(QStyledItemDelegate):
    """A line as high as its words take in the room that there is.

    The style measures a line a few dots wider than its list, and draws the last words of what just fits as "…".
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Wrapped until it is not wider than the list."""
        hint = super().sizeHint(option, index)
        room = self._view.viewport().width()
        narrower = QStyleOptionViewItem(option)
        while self._view.wordWrap() and hint.width() > room and narrower.rect.width() > _NARROWEST:
            narrower.rect.setWidth(narrower.rect.width() - (hint.width() - room))
            hint = super().sizeHint(narrower, index)
        return hint


class CalmList(Sought, QListWidget):
    """A list of lines to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(WholeLine(self))
