"""What becomes of a key that no part of the window took: it is answered, or told why it does nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.telling import named, typed_text
from kzpoll_desktop.gui.precinct.menus import Menus


class Keys(QObject):
    """told(told): why a key that somebody pressed does nothing here."""

    told = Signal(object)

    def __init__(self, menus: Menus) -> None:
        super().__init__(menus)
        self._menus = menus

    def answer(self, event: QKeyEvent, focused: QWidget | None) -> bool:
        """Whether the key was answered or told; one that only goes about, at an end for instance, is neither."""
        if event.key() in ENTER and isinstance(focused, QPushButton):
            focused.click()
            return True
        if self._menus.answer(event):
            return True
        text, key, name = typed_text(event), event.key(), named(event)

        def said() -> str:
            return self._sentence(text, key, name)

        if said():
            self.told.emit(said)
        return bool(said())

    def _sentence(self, text: str, key: int, name: str) -> str:
        if key == Qt.Key.Key_F7:
            return self.tr("F7 is for the disputed ballots, on the pages of the piles.")
        if key == Qt.Key.Key_F8:
            return self.tr("F8 is for the empty piles, on the pages of the piles.")
        if text:
            sentence = self.tr(
                "“%1” was typed where nothing can be typed. Choose a figure first, by Tab or the mouse."
            )
            return sentence.replace("%1", text)
        if name:
            return self.tr("%1 does nothing here. F1 shows what the keys do.").replace("%1", name)
        return ""
