"""An exercise in a precinct's window: its table, what the commission is told, handing in and beginning anew, in a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.keys import Lines, OwnKeys
from kzpoll_desktop.gui.training.graded import hand_in
from kzpoll_desktop.gui.training.places import Places
from kzpoll_desktop.gui.training.resetting import ResetDialog
from kzpoll_desktop.gui.training.story import StorySheet
from kzpoll_desktop.gui.training.table.panel import WIDTH, TablePanel
from kzpoll_desktop.training.night import Night

TABLE_KEY: Final = "F10"
# What a page needs beside the table, in the language with the longest words; pixels at the usual text size.
PAGE: Final = 600


class Companion(QObject):
    """For as long as the window is there. anew_requested: the exercise is to be begun anew.

    moment_requested(seq, dialog): an entry of the journal is to be seen again in the replay, from a dialog.
    """

    anew_requested = Signal()
    moment_requested = Signal(int, object)

    def __init__(self, window: Places, night: Night, context: Context, parent: QWidget) -> None:
        """parent: the window as what it is to Qt."""
        super().__init__(parent)
        self._window, self._context, self._over = window, context, parent
        self.night = night
        self.table = TablePanel(night, context)
        self.story = StorySheet(night, context)
        window.beside.put(self.table, context.look.px(WIDTH), context.look.px(PAGE))
        window.beside.over.addWidget(self.story)
        # In an exercise the key of the menus opens the table; Alt leads to the menus.
        window.shortcuts[TABLE_KEY].setEnabled(False)
        OwnKeys(parent, self.key_lines)
        self.menu = QMenu(parent)
        bar = window.menuBar()
        bar.insertMenu(bar.actions()[-1], self.menu)
        self.actions: dict[str, QAction] = {}
        self._add("table", TABLE_KEY, self.show_table)
        self._add("story", "Ctrl+M", self.show_story)
        self._add("hand_in", "Ctrl+Shift+H", self.hand_in)
        self._add("anew", "Ctrl+Shift+R", self.begin_anew)
        self.table.left.connect(self.leave_table)
        window.beside.told.connect(self.table.tell)
        self.story.put_aside.connect(self._go_on)
        window.beside.refreshed.connect(self._on_refreshed)
        self.table.live(self._say)
        self.story.begin()

    def _add(self, name: str, key: str, run: Callable[[], object]) -> None:
        action = self.menu.addAction("")
        action.setObjectName(f"training.{name}")
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: run())
        self.actions[name] = action

    def _say(self) -> None:
        words = {
            "table": self.tr("The &table"),
            "story": self.tr("Story and &messages"),
            "hand_in": self.tr("&Hand in…"),
            "anew": self.tr("&Begin anew…"),
        }
        self.menu.setTitle(self.tr("&Training"))
        for name, action in self.actions.items():
            action.setText(words[name])

    def key_lines(self) -> Lines:
        """The keys of an exercise, for the card of F1."""
        return (
            (TABLE_KEY, self.tr("the table: what the counting sheets say, and counting again")),
            ("Ctrl+M", self.tr("the story and the messages to the commission")),
            ("Ctrl+Shift+H", self.tr("hand in the exercise")),
            ("Ctrl+Shift+R", self.tr("begin the exercise anew")),
        )

    # --- the table and what is told

    def show_table(self) -> None:
        """Open the table, or go back to the page from it."""
        beside = self._window.beside
        if beside.is_open and beside.has_focus:
            self.leave_table()
        else:
            self.table.show_stage(self._window.shown)
            beside.open()

    def leave_table(self) -> None:
        """Put it away, and go on where somebody worked last."""
        self._window.beside.close()
        self._go_on()

    def _go_on(self) -> None:
        self._window.page(self._window.shown).focus_again()

    def show_story(self) -> None:
        """Read it again; put it aside where it is in sight."""
        if self.story.isVisible():
            self.story.put_away()
        else:
            self.story.read_again()

    # --- handing in

    def hand_in(self) -> None:
        """Hand it in, at any time; then comes the grade."""
        hand_in(self.night, self._context, self._over, self._window.go_to_figure, self.moment_requested.emit)

    def begin_anew(self) -> None:
        """Ask once, and begin the same exercise at the same seat anew."""
        dialog = ResetDialog(self.night.desk.path, self._context, self._over)
        dialog.accepted.connect(self.anew_requested)
        dialog.appear()

    def _on_refreshed(self) -> None:
        if self._window.beside.is_open:
            self.table.show_stage(self._window.shown)
        self.story.look()
