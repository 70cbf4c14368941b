"""The board as a table: what is marked stays marked while the same seats are shown."""

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.training.board.model import BoardModel
from kzpoll_desktop.training.classroom.board import board
from tests.shared.classes import row

TITLES = ("Clean", "Stuffed")


def test_cells_headers_and_marks(qapp: QApplication) -> None:
    model = BoardModel(Look())
    first = board([row()], ("clean", "stuffed"), (1, 2), {})
    model.show(first, TITLES)
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    marked = QPersistentModelIndex(model.index(1, 0))
    model.show(board([row(), row(id="b", seat=2, points=50)], ("clean", "stuffed"), (1, 2), {}), TITLES)
    assert marked.isValid()
    assert model.data(marked) == "50"
    assert "Seat 2, Clean" in model.data(marked, Qt.ItemDataRole.AccessibleTextRole)
    assert model.data(marked, Qt.ItemDataRole.DecorationRole) is None
    model.show(board([row(seat=9)], ("clean", "stuffed"), (1, 2), {}), TITLES)
    assert not marked.isValid()
    assert [model.headerData(n, Qt.Orientation.Vertical) for n in range(3)] == ["1", "2", "9"]
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "2. Stuffed"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "2"
