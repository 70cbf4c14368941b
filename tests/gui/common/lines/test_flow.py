"""Parts beside each other: in one line where there is room, in several where there is not, and none of them cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from tests.shared.gui.walk import cut_off, settle


def made(qtbot: QtBot) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    """A label, and two buttons that are pushed to the right."""
    whole = QWidget()
    qtbot.addWidget(whole)
    line = FlowLayout(whole)
    label = QLabel("Total in the piles: 1 238")
    parts: list[QWidget] = [label, QPushButton("Empty are 0"), QPushButton("Next: Green piles")]
    line.addWidget(label)
    line.push()
    for part in parts[1:]:
        line.addWidget(part)
    whole.show()
    return whole, line, parts


def test_there_is_one_line_where_it_has_room(qapp: QApplication, qtbot: QtBot) -> None:
    whole, line, parts = made(qtbot)
    whole.resize(800, line.heightForWidth(800))
    settle()
    assert len({part.geometry().center().y() for part in parts}) == 1
    assert parts[-1].geometry().right() == 799
    assert cut_off(whole) == []


def test_what_has_no_room_goes_to_the_next_line(qapp: QApplication, qtbot: QtBot) -> None:
    whole, line, parts = made(qtbot)
    wide = line.minimumSize().width()
    assert wide == max(part.minimumSizeHint().width() for part in parts)
    whole.resize(wide, line.heightForWidth(wide))
    settle()
    tops = [part.y() for part in parts]
    assert tops == sorted(set(tops))
    assert whole.width() == wide
    assert cut_off(whole) == []


def test_what_is_hidden_takes_no_room(qapp: QApplication, qtbot: QtBot) -> None:
    _whole, line, parts = made(qtbot)
    before = line.sizeHint().width()
    parts[1].hide()
    assert line.sizeHint().width() < before
    assert line.count() == 3
    assert line.takeAt(7) is None
    assert line.itemAt(7) is None


def test_parts_are_measured_anew_only_after_one_of_them_changed(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _whole, line, parts = made(qtbot)
    measured = []
    place = FlowLayout._place

    def count(flow: FlowLayout, rect: QRect, *, move: bool) -> int:
        measured.append(move)
        return place(flow, rect, move=move)

    monkeypatch.setattr(FlowLayout, "_place", count)
    wide = line.sizeHint().width()
    height, again = line.heightForWidth(wide), line.heightForWidth(wide)
    assert height == again
    assert len(measured) <= 1
    button = parts[1]
    assert isinstance(button, QPushButton)
    button.setText("Empty are 0 of all the rows that are counted in this pile")
    assert line.sizeHint().width() > wide
    assert line.heightForWidth(wide) > height
