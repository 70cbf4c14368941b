"""Buttons and ticks with long words: broken between words, as high as they need, and told in one line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton, WrappedTick
from tests.shared.gui.walk import cut_off, settle
from tests.shared.longest import LONG_NAMES

WORDS = f"P1: {LONG_NAMES[0]}, {LONG_NAMES[1]}"


@pytest.mark.parametrize("kind", [WrappedButton, WrappedTick])
def test_words_go_on_in_the_next_line(
    qapp: QApplication, qtbot: QtBot, kind: type[WrappedButton] | type[WrappedTick]
) -> None:
    part = kind()
    part.setText(WORDS)
    whole = QWidget()
    qtbot.addWidget(whole)
    line = FlowLayout(whole)
    line.addWidget(part)
    whole.resize(420, line.heightForWidth(420))
    whole.show()
    settle()
    assert part.width() <= 420
    assert part.height() >= 3 * part.fontMetrics().height()
    assert part.text() == WORDS
    assert cut_off(whole) == []
    wide = part.sizeHint().width()
    whole.resize(wide, 200)
    settle()
    assert part.heightForWidth(wide) < 3 * part.fontMetrics().height()
    assert part.sizeHint().width() == wide
