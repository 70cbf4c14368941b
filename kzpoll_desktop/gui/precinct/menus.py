"""The menus of the window, made from the rows of its actions: all of it is reachable by the keyboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.gui.precinct.actions import ACTIONS, MENUS, NO_RECENT, RECENT, Action, in_words
from kzpoll_desktop.gui.precinct.commands import Commands
from kzpoll_desktop.texts.say import say


class Menus(QObject):
    """Says the actions and shows which can be done now. refused(told): why one that was chosen cannot be."""

    refused = Signal(object)

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        super().__init__(bar)
        self._bar = bar
        self._commands = commands
        self._refusals: dict[str, Refused | None] = {}
        self._choices: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {name: bar.addMenu("") for name in MENUS}
        for menu in self.menus.values():
            menu.setToolTipsVisible(True)
        self.actions: dict[str, QAction] = {action.name: self._add(action) for action in ACTIONS}
        self.recent = QMenu(bar)
        self.menus["file"].insertMenu(self.actions["copy"], self.recent)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.say()

    def _add(self, action: Action) -> QAction:
        menu = self.menus[action.menu]
        if action.apart:
            menu.addSeparator()
        made = menu.addAction("")
        made.setObjectName(action.name)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setCheckable(action.checked is not None)
        if action.choice:
            self._choices.setdefault(action.choice, QActionGroup(self)).addAction(made)
        made.triggered.connect(lambda: self._run(action))
        return made

    def _fill_recent(self) -> None:
        """The recent files, newest first, each with its folder; the one that is open here is left out."""
        self.recent.clear()
        here = str(self._commands.desk.path)
        for name in self._commands.context.settings.values.recent:
            if name != here:
                path = Path(name)
                text = f"{path.name} – {path.parent}".replace("&", "&&")
                self.recent.addAction(text, partial(self._commands.open_recent, name))
        if self.recent.isEmpty():
            self.recent.addAction(in_words(NO_RECENT)).setEnabled(False)

    def answer(self, event: QKeyEvent) -> bool:
        """A key of an action that did not get through to it, as of one that cannot be done now; False where it has none."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(plain, Qt.Key(event.key())))
        action = next((one for one in ACTIONS if pressed in map(QKeySequence, one.keys)), None)
        if action is not None:
            self._run(action)
        return action is not None

    def open_first(self) -> None:
        """The first menu with the first line that can be chosen marked; the arrows lead to the others."""
        menu = next(iter(self.menus.values()))
        self._bar.setActiveAction(menu.menuAction())
        lines = (line for line in menu.actions() if line.isEnabled() and not line.isSeparator())
        menu.setActiveAction(next(lines))

    def _run(self, action: Action) -> None:
        refused = action.may(self._commands.desk)
        if refused is None:
            action.run(self._commands)
        else:
            self.refused.emit(lambda: self._sentence(refused))

    def say(self) -> None:
        """Say every menu in the language in force, and show what is in force and what may be done now."""
        for name, text in MENUS.items():
            self.menus[name].setTitle(in_words(text))
        self.recent.setTitle(in_words(RECENT))
        for action in ACTIONS:
            shown = self.actions[action.name]
            shown.setText(action.words())
            if action.checked is not None:
                shown.setChecked(action.checked(self._commands))
        self._refusals.clear()
        self.refresh()

    def refresh(self) -> None:
        """What may be done in the state of the day; why something may not is its tool tip."""
        for action in ACTIONS:
            refused = action.may(self._commands.desk)
            if action.name not in self._refusals or refused != self._refusals[action.name]:
                self._refusals[action.name] = refused
                shown = self.actions[action.name]
                shown.setEnabled(refused is None)
                shown.setToolTip("" if refused is None else self._sentence(refused))

    def why_not(self, name: str) -> str:
        """Why an action cannot be done now, in words; empty where it can."""
        refused = self._refusals[name]
        return "" if refused is None else self._sentence(refused)

    def _sentence(self, refused: Refused) -> str:
        return say(refused, self._commands.context.language, self._commands.desk.day.election)
