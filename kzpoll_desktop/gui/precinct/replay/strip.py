"""Play, pause, step, speed and the time line of a film, over the pages of the window that shows it."""

from __future__ import annotations

from typing import Any, Final, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.precinct.replay.player import Player
from kzpoll_desktop.gui.precinct.replay.showing import FilmWindow, moment_words, show_moment
from kzpoll_desktop.gui.precinct.replay.timeline import TimeLine
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk

# What menus, status line and the beginning of a page need of the window's height.
_KEPT: Final = 205


class StripWindow(FilmWindow, Protocol):
    """A window that says something of its own beside it."""

    notice: Any


class ReplayStrip(Player):
    """Over the page. playing: it goes on by itself; the window under it shows the day of the moment."""

    def __init__(self, window: StripWindow, desk: FilmDesk, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.setObjectName("replay")
        self.setProperty("band", True)
        self._window, self._desk = window, desk
        self.line = TimeLine(context.look, desk.film)
        self.line.moved.connect(self.go_to)
        self.says(self.line.slider.setAccessibleName, lambda: self.tr("Time line of the night"))
        self.told = self.label(self._told_words, wrap=True)
        self.told.setObjectName("moment")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(2)
        column.addLayout(row(*self.buttons))
        column.addWidget(self.line)
        column.addWidget(self.told)
        for before, after in zip((self.line.slider, *self.buttons), self.buttons, strict=False):
            self.setTabOrder(before, after)
        window.beside.put_over(self, context.look.px(_KEPT))
        window.notice.room.most = lambda: parent.height() * 2 // 3
        self.show_place(desk.place)

    # --- texts

    def _told_words(self) -> str:
        """Where the film is, when that was, and what happened."""
        film, place = self._desk.film, self._desk.place
        where = (
            self.tr("Replay %1 of %2").replace("%1", count(place + 1)).replace("%2", count(len(film.moments)))
        )
        return f"{where} · {moment_words(self._desk, self._context.language)}"

    # --- the film

    @property
    def place(self) -> int:
        """Of the moment that is shown."""
        return self._desk.place

    @property
    def last(self) -> int:
        """Of the last moment."""
        return len(self._desk.film.moments) - 1

    def seconds(self, place: int) -> float:
        """Until the next entry."""
        return self._desk.film.moments[place].seconds

    def has_mark(self, place: int) -> bool:
        """Something else than a stage."""
        return bool(set(self._desk.film.moments[place].marks) - {"stage"})

    def marked(self, place: int, direction: int) -> int | None:
        """As the film says."""
        return self._desk.film.marked(place, direction)

    def show_place(self, place: int) -> None:
        """The day after the entry at a place, on the page that it is about."""
        show_moment(self._window, self._desk, place)
        self.line.put(self._desk.place)
        self.told.setText(self._told_words())
        self.say_place()
