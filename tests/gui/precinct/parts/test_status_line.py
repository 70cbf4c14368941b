"""The foot of the window: four sentences beside each other, the time that is left marked when it grows short."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.status_line import StatusLine
from tests.shared.gui.walk import cut_off, settle


def test_four_sentences_stand_beside_each_other_and_none_is_cut(qapp: QApplication) -> None:
    line = StatusLine(Look())
    line.saved.setText("Saved at 21:04:17")
    line.typist.setText("Typing: 3-мүше (оқу)")
    line.show_left("11 h 20 min left for the count", urgent=False)
    line.local.setText("local 21:04 UTC+6")
    line.resize(1366, line.sizeHint().height())
    line.show()
    settle()
    assert cut_off(line) == []
    places = [label.x() for label in (line.saved, line.typist, line.left, line.local)]
    assert places == sorted(places)
    line.deleteLater()


def test_what_is_left_is_marked_only_while_it_is_urgent(qapp: QApplication) -> None:
    look = Look()
    line = StatusLine(look)
    line.show()

    def colour() -> str:
        settle()
        return line.left.palette().color(QPalette.ColorRole.WindowText).name()

    line.show_left("11 h left", urgent=False)
    usual = colour()
    line.show_left("1 h 59 min left", urgent=True)
    assert colour() == QColor(look.tokens.discrepancy).name() != usual
    assert line.left.font().bold()
    line.show_left("11 h left", urgent=False)
    assert colour() == usual
    line.deleteLater()
