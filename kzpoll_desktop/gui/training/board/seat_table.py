"""The table of the board, which takes no characters: what is typed at it is told by its window."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from kzpoll_desktop.gui.common.lines.telling import typed_text


class SeatTable(QTableView):
    """Qt looks for what is typed in the cells of a column, where points stand, and says nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys go about; characters are not taken."""
        if typed_text(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
