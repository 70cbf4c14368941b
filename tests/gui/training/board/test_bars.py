"""Bars are to scale, and groups are shown up to their most."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.training.board.bars import BarLine, Bars, Group, ScaleBar
from tests.shared.gui.walk import settle


def test_they_are_to_scale_and_no_more_than_asked_for(qapp: QApplication, under: QWidget) -> None:
    bars = Bars(Look(), 8, 2, under)
    bars.resize(400, 300)
    lines = (BarLine("half", 5, 10), BarLine("none", 0, 10), BarLine("beyond", 10, 10))
    bars.show_groups([Group("Heading", lines), Group("Other", (BarLine("no bar"),))])
    bars.show()
    settle()
    drawn = bars.findChildren(ScaleBar)
    assert len(drawn) == 2
    assert abs(drawn[0].drawn * 2 - drawn[0].width()) <= 1
    assert drawn[1].drawn == 0
    assert [label.text() for label in bars.findChildren(QLabel)] == [
        "Heading",
        "half",
        "none",
        "Other",
        "no bar",
    ]
    bars.show_groups([])
    settle()
    assert not [one for one in bars.findChildren(ScaleBar) if one.isVisible()]
