"""Digits by the place of their key: the row of the Kazakh layout, told by X and by Windows; nothing else is changed."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.digits import by_place, layout_told

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
GROUP = Qt.KeyboardModifier.GroupSwitchModifier
# What the keys from 1 to 0 type in the Kazakh layout.
ROW = '"әіңғ,.үұқ'


def pressed(text: str, scan: int = 0, virtual: int = 0, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(("digit", "sign"), list(zip("1234567890", ROW, strict=True)))
def test_t10_the_number_row_of_the_kazakh_layout_is_digits(
    digit: str, sign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = 10 + "1234567890".index(digit)
    made = by_place(pressed(sign, scan=scan))
    assert (made.text(), made.key()) == (digit, Qt.Key(ord(digit)))
    assert by_place(pressed(sign.upper(), scan=scan)).text() == digit
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", "win32")
        assert by_place(pressed(sign, scan=scan - 8, virtual=ord(digit))).text() == digit
        # In Windows the numbers of the keys are others: 16 is Q there, and 7 in X.
        assert by_place(pressed("й", scan=16, virtual=ord("Q"))).text() == "й"


@pytest.mark.parametrize(
    ("text", "scan", "modifiers"),
    [
        ("ө", 20, NONE),
        ("ә", 0, NONE),
        ("1", 19, NONE),
        ("Ә", 11, SHIFT),
        ("*", 17, SHIFT),
        ("ә", 11, CONTROL),
        ("@", 11, GROUP),
        ("\r", 36, NONE),
        ("", 11, NONE),
    ],
)
def test_t10_no_other_key_becomes_a_digit(text: str, scan: int, modifiers: Qt.KeyboardModifier) -> None:
    event = pressed(text, scan=scan, modifiers=modifiers)
    assert by_place(event) is event


def test_t10_the_layout_is_named_where_its_letters_were_typed(context: Context) -> None:
    assert "Kazakh layout" in layout_told("1Ң")
    assert all(layout_told(text) == "" for text in ("", "12", "абв", "-", '"'))
