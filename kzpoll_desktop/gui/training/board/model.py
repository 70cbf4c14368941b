"""The board as a table: a line for each seat, a column for each exercise; only what is in sight is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.training.board import words
from kzpoll_desktop.training.classroom.board import Board, BoardCell

BoardIndex = QModelIndex | QPersistentModelIndex
_EMPTY: Final = Board((), (), {})
_NOWHERE: Final = QModelIndex()


class BoardModel(QAbstractTableModel):
    """A board; titles: of its exercises in their order, in the language in force; about: seat -> what stands beside it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.board = _EMPTY
        self._titles: tuple[str, ...] = ()
        self._about: Mapping[int, str] = {}

    def show(self, board: Board, titles: tuple[str, ...], about: Mapping[int, str] | None = None) -> None:
        """Another board; where it has the same lines and columns, what is marked stays marked."""
        same = (board.seats, board.exercises) == (self.board.seats, self.board.exercises)
        if not same:
            self.beginResetModel()
        self.board, self._titles, self._about = board, titles, about or {}
        if not same:
            self.endResetModel()
        elif board.seats and board.exercises:
            last = self.index(len(board.seats) - 1, len(board.exercises) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(board.exercises) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(board.seats) - 1)

    def cell(self, index: BoardIndex) -> BoardCell:
        """What stands there."""
        return self.board.cell(self.board.seats[index.row()], self.board.exercises[index.column()])

    def sentence(self, index: BoardIndex) -> str:
        """What a screen reader says of it."""
        told = words.sentence(self.cell(index), self._titles[index.column()])
        beside = self._about.get(self.board.seats[index.row()])
        return f"{told} ({beside})" if beside else told

    # --- what a table asks

    def rowCount(self, parent: BoardIndex = _NOWHERE) -> int:
        """A line for each seat."""
        return 0 if parent.isValid() else len(self.board.seats)

    def columnCount(self, parent: BoardIndex = _NOWHERE) -> int:
        """A column for each exercise."""
        return 0 if parent.isValid() else len(self.board.exercises)

    def data(self, index: BoardIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell in short, in a sentence, and in its colours."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.short(self.cell(index))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.sentence(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
            case Qt.ItemDataRole.BackgroundRole:
                return self._ground(self.cell(index))
            case Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(self._look.tokens.ink))
        return None

    def _ground(self, cell: BoardCell) -> QBrush | None:
        tokens = self._look.tokens
        if cell.shared:
            return QBrush(QColor(tokens.discrepancy_ground))
        if cell.state == "unfinished":
            return QBrush(QColor(tokens.warning_ground))
        return QBrush(QColor(tokens.surface)) if cell.state == "handed_in" else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The place of an exercise, with its title where somebody asks; the number of a seat and what is known of it."""
        if orientation == Qt.Orientation.Vertical:
            seat = self.board.seats[section]
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return " · ".join(filter(None, (str(seat), self._about.get(seat)))) if shown else None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(section + 1)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{section + 1}. {self._titles[section]}"
        return None
