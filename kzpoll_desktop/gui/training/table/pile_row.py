"""A line of the table: what lies there, what its counting sheet says, and what a recount costs or has found."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.training.table.stack import Stack
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.training.night import TablePile

# What a button has beside its words.
EDGE: Final = 44


class PileRow(Live, QFrame):
    """name: what lies there, in words; most: the largest stack of the table; on_paper: it lies printed on a real table.

    recount_wanted(path): it is to be counted again.
    """

    recount_wanted = Signal(str)

    def __init__(
        self,
        pile: TablePile,
        name: str,
        most: int,
        look: Look,
        colours: tuple[str, str],
        *,
        on_paper: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "told")
        self.pile = pile
        self._name = name
        self._on_paper = on_paper
        self._edge = look.px(EDGE)
        self.name = QLabel(name)
        self.name.setWordWrap(True)
        self.stack = Stack(look, *colours)
        self.stack.show_pieces(pile.sheet if pile.counted is None else pile.counted, most)
        self.figure = QLabel()
        self.figure.setProperty("strong", True)
        self.figure.setTextFormat(Qt.TextFormat.PlainText)
        self.found = QLabel()
        self.found.setProperty("severity", "done")
        self.found.setWordWrap(True)
        self.again = WrappedButton()
        self.again.setObjectName(f"recount.{pile.path}")
        self.again.clicked.connect(lambda: self.recount_wanted.emit(pile.path))
        self._lay_out()
        self.live(self._say)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.stack, 1)
        line.addWidget(self.figure)
        line.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addLayout(line)
        column.addWidget(self.found)
        # Only once they have a parent: shown before, they would be windows of their own.
        counted = self.pile.counted is not None
        self.stack.setVisible(not self._on_paper)
        self.figure.setVisible(not self._on_paper)
        self.again.setVisible(not counted)
        self.found.setVisible(counted)

    def _say(self) -> None:
        pile = self.pile
        self.figure.setText(count(pile.sheet))
        if pile.counted is not None:
            found = self.tr("Counted again: %1").replace("%1", count(pile.counted))
            self.found.setText(self.tr("Counted again") if self._on_paper else found)
        if self._on_paper:
            cost = self.tr("Recounted, %1 min").replace("%1", str(pile.minutes))
        else:
            cost = self.tr("Recount, %1 min").replace("%1", str(pile.minutes))
        self.again.setText(cost)
        # In one line: the lines of a table are many.
        wide = self.again.fontMetrics().horizontalAdvance(cost) + self._edge
        self.again.setMinimumWidth(wide)
        sheet = self.tr("sheet: %1").replace("%1", count(pile.sheet))
        told = self._name if self._on_paper else f"{self._name}, {sheet}"
        self.again.setAccessibleName(f"{cost}: {told}")
