"""The head of the window: which precinct and election this is, the languages, the keys, and undo."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.languages import NAMES
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.shapes import icon
from kzpoll_desktop.texts.languages import LANGUAGES


class Header(QFrame):
    """Names on the left, wrapped where they are long, and buttons on the right.

    also: what stands at the foot of the window where that is high enough for it.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("band", True)
        self.place, self.election, self.also = QLabel(), QLabel(), QLabel()
        self.place.setProperty("strong", True)
        self.election.setProperty("muted", True)
        self.also.setProperty("muted", True)
        self.also.hide()
        self.languages = {code: QPushButton(NAMES[code]) for code in LANGUAGES}
        self.keys, self.undo = QPushButton("F1"), QPushButton()
        size = look.px(18)
        self.undo.setIconSize(QSize(size, size))
        self.undo.setIcon(icon("undo", look.tokens.ink, size))
        for code, button in self.languages.items():
            button.setObjectName(f"language.{code}")
            button.setCheckable(True)
        for button in (*self.languages.values(), self.keys):
            # A click leaves the focus, and what stands typed, where it is.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.keys.setObjectName("keys")
        self.undo.setObjectName("undo")
        self._lay_out()

    def _lay_out(self) -> None:
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 12, 4)
        names = QVBoxLayout()
        names.setSpacing(0)
        for label in (self.place, self.election, self.also):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            names.addWidget(label)
        line.addLayout(names, 1)
        line.addSpacing(12)
        for button in (*self.languages.values(), self.keys, self.undo):
            button.setProperty("flat", True)
            line.addWidget(button)

    def name_undo(self, name: str, *, in_words: bool) -> None:
        """What the button does: in words, or by its sign alone where there is no room for them."""
        self.undo.setAccessibleName(name)
        self.undo.setText(name if in_words else "")

    def take_undo(self) -> None:
        """The button comes back from where it stood instead."""
        self._line.addWidget(self.undo)
