"""A line of a list as high as its words take, however the style measures it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

# Narrower than this many dots nothing is wrapped any more.
_NARROWEST: Final = 14


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
