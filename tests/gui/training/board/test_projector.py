"""The projector goes round the exercises and back, and is left by its keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.training.board.bars import Group, Line
from kzpoll_desktop.gui.training.board.projector import Projector
from tests.shared.gui.keys import press
from tests.shared.gui.walk import settle


def test_it_goes_round_and_is_left(qapp: QApplication) -> None:
    wall = Projector(Look(), 3, lambda place: [Group(f"exercise {place}", (Line("a"),))])
    gone: list[bool] = []
    wall.destroyed.connect(lambda: gone.append(True))
    wall.show()
    settle()
    for key, place in (
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_PageDown, 0),
        (Qt.Key.Key_Space, 1),
        (Qt.Key.Key_A, 1),
    ):
        press(wall, key)
        assert wall.place == place
        assert wall.bars.groups[0].heading == f"exercise {place}"
    press(wall, Qt.Key.Key_F11)
    settle()
    assert gone or not wall.isVisible()
