"""Tool tips of buttons: what each does, and the key that does the same."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from kzpoll_desktop.gui.common.allowed import give_tip


def tip(words: str, keys: QKeySequence.StandardKey | str) -> str:
    """«Печать (Ctrl+P)»: the words of a button without its letter and dots; keys: as they are pressed."""
    bare = re.sub(r"&(.)", r"\1", words).rstrip("…")
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{bare} ({shown})" if shown else bare


def tip_buttons(page: QWidget, language: str) -> None:
    """Every button of a page says what it does, by its name or as its property `tipped` calls it."""
    # The start page has no such buttons, and is to be there soon.
    from kzpoll_desktop.texts.help.tips import tip_of

    for button in page.findChildren(QAbstractButton):
        told = tip_of(button.property("tipped") or button.objectName())
        if told is not None:
            words = told.does.get(language)
            give_tip(button, f"{words} ({told.key})" if told.key else words)
