"""What stands in a form: compared with what stood there first, it tells whether a person typed or chose anything."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

Standing = tuple[tuple[str, object], ...]


def standing(form: QWidget) -> Standing:
    """Every input of a form, by its name, with what stands in it."""
    return tuple(_inputs(form))


def _inputs(form: QWidget) -> Iterator[tuple[str, object]]:
    for part in form.findChildren(QWidget):
        name = part.objectName()
        if isinstance(part, QLineEdit):
            if not part.isReadOnly():
                yield name, part.text()
        elif isinstance(part, QPlainTextEdit):
            if not part.isReadOnly():
                yield name, part.toPlainText()
        elif isinstance(part, QCheckBox):
            yield name, part.isChecked()
        elif isinstance(part, QComboBox):
            # The text of an open choice is that of its line.
            yield name, None if part.isEditable() else part.currentIndex()
        elif isinstance(part, QListWidget):
            yield name, tuple(part.item(row).checkState() for row in range(part.count()))
            if part.property("answers"):
                # Where a line that is chosen is the answer, not only where somebody looks.
                yield name, tuple(index.row() for index in part.selectedIndexes())
        elif isinstance(part, QTableWidget):
            if part.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers:
                yield name, _cells(part)


def _cells(table: QTableWidget) -> tuple[str, ...]:
    cells = (
        table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())
    )
    return tuple(cell.text() if cell is not None else "" for cell in cells)
