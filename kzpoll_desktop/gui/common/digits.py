"""Digits by the place of their key: in the Kazakh and some other layouts the number row types letters and signs."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from kzpoll_desktop.gui.common.calm import PlainLine
from kzpoll_desktop.gui.common.languages import QT_TRANSLATE_NOOP

# The keys of the row from 1 to 0: by their number where X or Wayland tell it, by their own name in Windows.
_PLACES: Final = dict(zip(range(10, 20), "1234567890", strict=True))
_NAMES: Final = {ord(digit): digit for digit in "1234567890"}
_HELD: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
# What the number row of the Kazakh layout types; its other signs are on other keyboards too.
_KAZAKH: Final = frozenset("әіңғүұқөһ")
_LAYOUT: Final = QT_TRANSLATE_NOOP(
    "Digits",
    "The keyboard is in the Kazakh layout, where the upper row types letters. Type digits on the block at the right, or "
    "switch to another layout.",
)


def by_place(event: QKeyEvent) -> QKeyEvent:
    """The press of a digit, where it was one by its key; otherwise the event as it is."""
    digit = _digit(event)
    if not digit:
        return event
    made = QKeyEvent(
        event.type(),
        Qt.Key(ord(digit)),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        digit,
        event.isAutoRepeat(),
    )
    made.setTimestamp(event.timestamp())
    return made


def _digit(event: QKeyEvent) -> str:
    text = event.text()
    if not text.isprintable() or not text or text.isdigit() or event.modifiers() & _HELD:
        return ""
    if sys.platform == "win32":
        return _NAMES.get(event.nativeVirtualKey(), "")
    return _PLACES.get(event.nativeScanCode(), "")


class DigitLine(PlainLine):
    """A line of digits and signs, each digit by the place of its key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in every line."""
        super().keyPressEvent(by_place(event))


def layout_told(text: str) -> str:
    """What to do about the layout, with a space before it, where letters of the Kazakh number row were typed; or nothing."""
    if not _KAZAKH & set(text.lower()):
        return ""
    return " " + QCoreApplication.translate("Digits", _LAYOUT)
