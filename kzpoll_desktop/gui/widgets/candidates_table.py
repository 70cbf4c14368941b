"""Candidates in ballot order, to be looked at or typed: name in Kazakh, in Russian, in English."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.workflow.ballots import TypedCandidate

NAMES: Final = 3
STATE: Final = 3


class CandidatesTable(Live, QTableWidget):
    """Arrows go about, a letter or Enter starts typing, Enter goes on to the next name and the next line.

    edited: a name was typed. Lines without any name are no candidates.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, NAMES + 1, parent)
        self.setObjectName("candidates")
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setWordWrap(True)
        self._may_edit = True
        self._filling = False
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._on_changed)
        self.live(self._say)

    def set_editable(self, editable: bool) -> None:
        """Whether names can be typed."""
        self._may_edit = editable
        self._filling = True
        for row in range(self.rowCount()):
            self._set_flags(row)
        self._filling = False

    def show_ballot(self, ballot: Sequence[Choice], least: int = 0) -> None:
        """Show a ballot, with empty lines after it up to `least` lines."""
        names = [(choice.name, choice.struck_out) for choice in ballot]
        self.show_lines([TypedCandidate(n.kk, n.ru, n.en or "", struck) for n, struck in names], least)

    def show_lines(self, lines: Sequence[TypedCandidate], least: int = 0) -> None:
        """Show lines as they were typed, with empty ones after them up to `least` lines."""
        self._filling = True
        self.setRowCount(0)
        for line in lines:
            self._append(line.kk, line.ru, line.en, line.struck_out)
        while self.rowCount() < least:
            self._append("", "", "", False)
        self._filling = False
        if self.rowCount():
            self.setCurrentCell(0, 0)

    def add_line(self) -> None:
        """An empty line at the end, ready for typing."""
        self._filling = True
        self._append("", "", "", False)
        self._filling = False
        self.setCurrentCell(self.rowCount() - 1, 0)

    def remove_line(self) -> None:
        """Take the current line away."""
        if self.currentRow() >= 0:
            self.removeRow(self.currentRow())
            self.edited.emit()

    def _append(self, kk: str, ru: str, en: str, struck_out: bool) -> None:
        row = self.rowCount()
        self.insertRow(row)
        for column, text in enumerate((kk, ru, en)):
            self.setItem(row, column, QTableWidgetItem(text))
        state = QTableWidgetItem(self.tr("struck out") if struck_out else "")
        state.setData(Qt.ItemDataRole.UserRole, struck_out)
        self.setItem(row, STATE, state)
        self._set_flags(row)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None  # every line is filled by _append
        return item

    def _is_struck(self, row: int) -> bool:
        return bool(self._cell(row, STATE).data(Qt.ItemDataRole.UserRole))

    def _set_flags(self, row: int) -> None:
        enabled = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        for column in range(NAMES + 1):
            item = self._cell(row, column)
            struck = self._is_struck(row)
            editable = self._may_edit and column < NAMES
            item.setFlags(enabled | Qt.ItemFlag.ItemIsEditable if editable else enabled)
            font = item.font()
            font.setStrikeOut(struck and column < NAMES)
            item.setFont(font)

    def lines(self) -> list[TypedCandidate]:
        """Every line as it stands."""
        found = []
        for row in range(self.rowCount()):
            kk, ru, en = (self._cell(row, column).text() for column in range(NAMES))
            found.append(TypedCandidate(kk, ru, en, self._is_struck(row)))
        return found

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() < NAMES:
            self.edited.emit()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types into the cell; Delete empties it."""
        item = self.item(self.currentRow(), self.currentColumn())
        if self.state() == QAbstractItemView.State.EditingState:
            # The editor has taken the key already and passes it on.
            event.accept()
            return
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            if event.key() in ENTER:
                self.editItem(item)
                return
            if event.key() == Qt.Key.Key_Delete:
                item.setText("")
                return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A name taken by Enter goes on to the next cell."""
        row, column = self.currentRow(), self.currentColumn()
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            if column + 1 < NAMES:
                self.setCurrentCell(row, column + 1)
            elif row + 1 < self.rowCount():
                self.setCurrentCell(row + 1, 0)

    # --- language

    def _say(self) -> None:
        self.setHorizontalHeaderLabels(
            [
                self.tr("Name in Kazakh"),
                self.tr("Name in Russian"),
                self.tr("Name in English (may stay empty)"),
                self.tr("State"),
            ]
        )
        self.setAccessibleName(self.tr("Candidates in ballot order"))
        self._filling = True
        for row in range(self.rowCount()):
            self._cell(row, STATE).setText(self.tr("struck out") if self._is_struck(row) else "")
        self._filling = False
