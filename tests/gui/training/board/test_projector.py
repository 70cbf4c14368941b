"""The projector goes round the exercises and back, and is left by its keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.training.board.bars import BarLine, Group
from kzpoll_desktop.gui.training.board.projector import Projector
from tests.shared.gui.keys import press
from tests.shared.gui.walk import settle


def test_it_goes_round_and_is_left(qapp: QApplication) -> None:
    plan = {0: "09:00\u201309:50. Chair \u2013 person 1."}
    wall = Projector(
        Look(),
        3,
        lambda place: [Group(f"exercise {place}", (BarLine("a"),))],
        lambda place: plan.get(place, ""),
    )
    gone: list[bool] = []
    wall.destroyed.connect(lambda: gone.append(True))
    wall.resize(1024, 600)
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
        assert (wall.plan.text(), wall.plan.isVisible()) == (plan.get(place, ""), place in plan)
    press(wall, Qt.Key.Key_F11)
    settle()
    assert gone or not wall.isVisible()


def test_what_has_no_room_is_scrolled_to_by_keys_before_the_next_exercise(qapp: QApplication) -> None:
    lines = tuple(BarLine(f"line {number}", number, 9) for number in range(4))
    wall = Projector(Look(), 2, lambda _: [Group(f"heading {n}", lines) for n in range(5)], lambda _: "")
    wall.resize(1024, 600)
    wall.show()
    settle()
    bar = wall._bar
    assert bar.maximum() > 0
    press(wall, Qt.Key.Key_Down)
    assert bar.value() > 0
    press(wall, Qt.Key.Key_Up)
    assert bar.value() == 0
    steps = 0
    while wall.place == 0:
        press(wall, Qt.Key.Key_Space, " ")
        steps += 1
    assert steps > 1, "everything was in sight before"
    assert (wall.place, bar.value()) == (1, 0)
    wall.close()
