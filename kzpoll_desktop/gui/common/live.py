"""Widgets that speak the language in force: what they say is said anew as soon as it is another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton

if TYPE_CHECKING:
    _Widget = QWidget
else:
    # At run time a plain class: it stands before whichever class of Qt the widget is.
    _Widget = object

Words = Callable[[], str]
Run = Callable[..., object] | SignalInstance


class Live(_Widget):
    """`class Page(Live, QWidget)`: what is given to live() is said at once, and again in every other language.

    Words are given as functions, so that each is written once, beside the part that says it:
    `self.button("keep", lambda: self.tr("&Keep"), self.keep)`. Looks are properties that the style knows.
    """

    _said: tuple[Callable[[], object], ...] = ()

    def live(self, say: Callable[[], object]) -> None:
        """Say it now, and whenever another language is in force; in the order of these calls."""
        self._said = (*self._said, say)
        say()

    def says(self, put: Callable[[str], object], words: Words) -> None:
        """Put the words, as with `label.setText`."""
        self.live(lambda: put(words()))

    def label(self, words: Words, *, wrap: bool = False, **looks: bool) -> QLabel:
        """A sentence or a heading."""
        made = QLabel()
        made.setWordWrap(wrap)
        look_as(made, looks)
        self.says(made.setText, words)
        return made

    def field(
        self,
        name: str,
        field: QWidget,
        words: Words,
        *,
        called: Words | None = None,
        wrap: bool = False,
    ) -> QLabel:
        """The label of a field, by its object name; called: what a screen reader says where the label is too short."""
        field.setObjectName(name)
        made = label_of(field, wrap=wrap)
        self.says(made.setText, words)
        if called is not None:
            self.says(field.setAccessibleName, called)
        return made

    def button(self, name: str, words: Words, run: Run, **looks: bool) -> QPushButton:
        """A button, by its object name, and what it does."""
        made = WrappedButton()
        made.setObjectName(name)
        look_as(made, looks)
        made.clicked.connect(run)
        self.says(made.setText, words)
        return made

    def say_again(self) -> None:
        """Everything in the language in force; Qt calls for it by itself a moment after another one is."""
        for say in self._said:
            say()

    def silence(self) -> None:
        """Say nothing again: what it spoke of is gone, and it is being let go."""
        self._said = ()

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say_again()
        super().changeEvent(event)


def label_of(field: QWidget, *, wrap: bool = False) -> QLabel:
    """The label that names a field: a screen reader says it, and its letter leads there."""
    made = QLabel()
    made.setWordWrap(wrap)
    made.setBuddy(field)
    return made


def look_as(widget: QWidget, looks: dict[str, bool]) -> None:
    """Properties that the style knows."""
    for name, value in looks.items():
        widget.setProperty(name, value)
