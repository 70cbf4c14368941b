"""The table of the board takes no characters: whoever types a seat there is told so, and arrows go about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.training.board.seat_table import SeatTable
from tests.shared.gui.keys import press, type_text
from tests.shared.gui.walk import settle


def test_characters_go_on_to_the_dialog_which_tells_them(under: QWidget) -> None:
    dialog, table = Dialog("any", under), SeatTable()
    model = QStandardItemModel(3, 3, table)
    table.setModel(model)
    dialog.whole.addWidget(table)
    dialog.foot(None, dialog.button("close", lambda: "x", dialog.reject))
    dialog.show()
    table.setFocus()
    settle()
    type_text(table, "7")
    assert "“7”" in dialog.told.text()
    press(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    dialog.reject()
    settle()
