"""The card of F1: what the page one is on is for, what is typed there, its keys, and then every key there is.

Any other key than those that scroll puts it away, save what types: half of a number would land in the figure under it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QLabel, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.dialogs.column import ColumnDialog, scrolling
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.help.found import HELP
from kzpoll_desktop.texts.help.keys import KEYS, Help

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
SIDE = 20
# How wide the sentences of the help are where there is room.
LETTERS = 64
_STEPS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """The page that one is on. key: of its help; name: what it is called, in the language in force."""

    key: str
    name: Callable[[], str]
    language: Callable[[], str]


Lines: TypeAlias = tuple[tuple[str, str], ...]


class OwnKeys(QObject):
    """What keys do in one window and in no other; a child of that window, found by every card over it.

    lines: those keys with what they do; alone: the window has these and none of those of a precinct's window.
    """

    def __init__(self, window: QWidget, lines: Callable[[], Lines], *, alone: bool = False) -> None:
        super().__init__(window)
        self.lines = lines
        self.alone = alone


def _own_keys(widget: QWidget | None) -> OwnKeys | None:
    """The keys of the window that a card stands over, or of that under it."""
    here = Qt.FindChildOption.FindDirectChildrenOnly
    while widget is not None:
        found: OwnKeys | None = widget.findChild(OwnKeys, options=here)
        if found is not None:
            return found
        widget = widget.parentWidget()
    return None


class KeyCard(ColumnDialog):
    """Keys on the left, what they do on the right; opened by F1, and of itself at the first precinct."""

    form = False

    def __init__(self, parent: QWidget | None = None, page: Shown | None = None) -> None:
        """page: whose help stands above the keys; None where there is none."""
        super().__init__("keycard", parent, edges=(24, 20), spacing=12)
        self._own = _own_keys(parent)
        self.says(self.setWindowTitle, lambda: self.tr("Keys"))
        self.inside = QWidget()
        inside = QVBoxLayout(self.inside)
        inside.setContentsMargins(0, 0, 0, 0)
        if page is not None:
            self._add_help(inside, page, HELP[page.key])
        inside.addWidget(
            self.label(lambda: self.tr("Everything can be done with the keyboard"), heading=True)
        )
        self.grid = QGridLayout()
        inside.addLayout(self.grid)
        inside.addStretch(1)
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self.live(self._say_lines)
        self._area = scrolling(self.inside)
        self.close_button = self.button(
            "close", lambda: self.tr("&Close the card"), self.accept, primary=True
        )
        self.whole.addWidget(self._area, 1)
        self.foot(None, self.close_button)
        self.close_button.setFocus()
        keys, does = (
            max(one.fontMetrics().horizontalAdvance(one.text()) for one in side) for side in self._sides()
        )
        told = self.fontMetrics().averageCharWidth() * LETTERS if page is not None else 0
        self.fit(max(keys + does + 2 * SIDE, told))

    def _add_help(self, column: QVBoxLayout, page: Shown, told: Help) -> None:
        """What the page is for, what is typed there, and its own keys."""
        column.addWidget(self.label(page.name, heading=True))
        for words in (told.purpose, told.typed):
            column.addWidget(self.label(partial(_said, words, page.language), wrap=True))
        keys = QGridLayout()
        keys.setHorizontalSpacing(24)
        keys.setVerticalSpacing(4)
        keys.setColumnStretch(1, 1)
        for place, name in enumerate(told.keys):
            key, does = KEYS[name]
            keys.addWidget(self.label(partial(str, key), strong=True), place, 0)
            keys.addWidget(self.label(partial(_said, does, page.language), wrap=True), place, 1)
        column.addLayout(keys)
        column.addSpacing(SIDE)

    def lines(self) -> Lines:
        """Each key, or keys, with what they do in the window that the card stands over."""
        own = self._own.lines() if self._own is not None else ()
        if self._own is not None and self._own.alone:
            return (*own, self._help_line())
        taken = {key for keys, _ in own for key in keys.split(", ")}
        left = (
            (", ".join(k for k in keys.split(", ") if k not in taken), does) for keys, does in self._usual()
        )
        return (*((keys, does) for keys, does in left if keys), *own, self._help_line())

    def _help_line(self) -> tuple[str, str]:
        return "F1", self.tr("help for the page one is on, and this card")

    def _usual(self) -> Lines:
        return (
            (self.tr("Enter, Down, Tab"), self.tr("take the figure and go to the next one")),
            (self.tr("Up, Shift+Tab"), self.tr("back to the figure before")),
            ("Ctrl+Home, Ctrl+End", self.tr("first and last figure of the page")),
            (self.tr("PgUp, PgDn"), self.tr("leaf through a long ballot")),
            ("Esc", self.tr("the figure as it was before typing")),
            ("Ctrl+Z", self.tr("undo the last entry of this stage")),
            ("F7", self.tr("disputed ballots of the pile page")),
            ("F8", self.tr("all piles that are still empty are 0")),
            ("F9", self.tr("where to look first")),
            ("Ctrl+J", self.tr("the journal: what was entered, when and by whom")),
            ("Enter, Delete", self.tr("second check: agrees, another figure")),
            ("Alt+1 … Alt+9, Alt+0", self.tr("to one of the first ten stages")),
            (self.tr("Ctrl+PgDn, Ctrl+PgUp"), self.tr("to the next stage, to the one before")),
            ("F6", self.tr("page, findings, stages in turn")),
            ("F2", self.tr("who is typing")),
            ("Ctrl++, Ctrl+-, Ctrl+0", self.tr("larger, smaller and usual text")),
            ("Alt, F10", self.tr("the menu")),
            ("Ctrl+N, Ctrl+O", self.tr("a new precinct, open a precinct file")),
            ("Ctrl+P", self.tr("print the papers of the stage")),
        )

    def _sides(self) -> tuple[list[QLabel], list[QLabel]]:
        return [keys for keys, _ in self._labels], [does for _, does in self._labels]

    def _say_lines(self) -> None:
        for place, (keys, does) in enumerate(self.lines()):
            if place == len(self._labels):
                self._labels.append((QLabel(), QLabel()))
                self._labels[place][0].setProperty("strong", True)
                self._labels[place][1].setWordWrap(True)
                self.grid.addWidget(self._labels[place][0], place, 0)
                self.grid.addWidget(self._labels[place][1], place, 1)
            self._labels[place][0].setText(keys)
            self._labels[place][1].setText(does)
        self.setAccessibleDescription(". ".join(f"{keys}: {does}" for keys, does in self.lines()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key puts the card away; a modifier alone and what types do not, and a long card is scrolled."""
        bar = self._area.verticalScrollBar()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and bar.maximum() > 0:
            bar.triggerAction(step)
        elif event.text().strip() and event.text().isprintable():
            told = self.tr("“%1” was typed where nothing can be typed. Enter closes this card.")
            self.tell(told.replace("%1", event.text()))
        elif event.key() not in _ALONE:
            self.accept()


def _said(words: Message, language: Callable[[], str]) -> str:
    return words.get(language())
