"""Play, pause, step, speed and the time line of a film, over the pages of the window that shows it."""

from __future__ import annotations

from typing import Any, Final, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kzpoll_desktop.domain.figures.rows import page_of
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import Choice
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.precinct.replay.timeline import TimeLine
from kzpoll_desktop.texts import history as texts
from kzpoll_desktop.texts.format import count, time
from kzpoll_desktop.workflow.replay.film import Mark
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk

SPEEDS: Final = (1, 2, 5, 10, 30, 60)
_USUAL: Final = 10
# Milliseconds: no picture of a film is shown shorter, and none longer.
SHORTEST: Final = 60
LONGEST: Final = 4_000
_MOST_LINES: Final = 2
_HIGHEST: Final = 160


class FilmWindow(Protocol):
    """What the strip needs of the window of a precinct."""

    beside: Any
    shown: str

    def page(self, stage: str) -> Any:
        """The page of a stage."""
        ...

    def show_stage(self, stage: str) -> None:
        """Show the page of a stage."""
        ...

    def refresh(self) -> None:
        """Show the state of the day."""
        ...


class ReplayStrip(Live, QFrame):
    """Over the page. playing: it goes on by itself; the window under it shows the day of the moment."""

    def __init__(self, window: FilmWindow, desk: FilmDesk, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("replay")
        self.setProperty("band", True)
        self._window, self._desk, self._context = window, desk, context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self.line = TimeLine(context.look, desk.film)
        self.line.moved.connect(self._on_moved)
        self.says(self.line.slider.setAccessibleName, lambda: self.tr("Time line of the night"))
        self.told = self.label(self._told_words, wrap=True)
        self.told.setObjectName("moment")
        self.play_button = self.button("play", self._play_words, self.toggle, primary=True)
        self.before = self.button(
            "mark_before", lambda: self.tr("Mark before"), lambda: self.to_mark(-1), flat=True
        )
        self.back = self.button("step_back", lambda: self.tr("Back"), lambda: self.step(-1), flat=True)
        self.forward = self.button("step", lambda: self.tr("Forward"), lambda: self.step(1), flat=True)
        self.after = self.button(
            "mark_after", lambda: self.tr("Next mark"), lambda: self.to_mark(1), flat=True
        )
        self.speed = Choice()
        for times in SPEEDS:
            self.speed.addItem(f"×{times}", times)
        self.speed.setCurrentIndex(SPEEDS.index(_USUAL))
        self.speed.setMaximumWidth(context.look.px(80))
        self.speed.currentIndexChanged.connect(lambda _: self._go_on())
        self.speed.setObjectName("speed")
        self.says(self.speed.setAccessibleName, lambda: self.tr("Speed"))
        self.says(self.speed.setToolTip, lambda: self.tr("Speed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(2)
        column.addWidget(self.told)
        column.addWidget(self.line)
        column.addLayout(row(self.play_button, self.before, self.back, self.forward, self.after, self.speed))
        for part, words, keys in (
            (self.play_button, self._play_words, "Ctrl+Space"),
            (self.back, lambda: self.tr("Back"), "Alt+Left"),
            (self.forward, lambda: self.tr("Forward"), "Alt+Right"),
            (self.before, lambda: self.tr("Mark before"), "Alt+Up"),
            (self.after, lambda: self.tr("Next mark"), "Alt+Down"),
        ):
            self.live(lambda p=part, w=words, k=keys: p.setToolTip(tip(w(), k)))  # type: ignore[misc]
            QShortcut(QKeySequence(keys), parent, part.click)
        window.beside.over.addWidget(self)
        self.show_place(desk.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It is seen whole at every width; the page under it scrolls."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        layout = self.layout()
        # Before it is in its place it has a width that nothing follows from.
        if layout is not None and self.isVisible():
            most = self._context.look.px(_HIGHEST)
            self.setMinimumHeight(min(layout.heightForWidth(self.width()), most))

    # --- texts

    def _play_words(self) -> str:
        return self.tr("Pause") if self.playing else self.tr("Play")

    def _told_words(self) -> str:
        """Where the film is, when that was, and what happened."""
        film, place = self._desk.film, self._desk.place
        moment = film.moments[place]
        day, language = film.days[place], self._context.language
        lines = [texts.said(line, day.record, day.election, language) for line in moment.lines[:_MOST_LINES]]
        if len(moment.lines) > _MOST_LINES:
            lines.append("…")
        marks = [self._mark_words(mark) for mark in moment.marks if mark != "stage"]
        where = (
            self.tr("Replay %1 of %2").replace("%1", count(place + 1)).replace("%2", count(len(film.moments)))
        )
        what = "; ".join(lines)
        return " · ".join([where, time(moment.wall, seconds=True), *marks, *([what] if what else [])])

    def _mark_words(self, mark: Mark) -> str:
        return {
            "finding": self.tr("a finding appears"),
            "hint": self.tr("hint"),
            "recount": self.tr("recount"),
            "change": self.tr("change"),
            "act": self.tr("act"),
            "closed": self.tr("closed"),
        }.get(mark, "")

    # --- going about

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def show_place(self, place: int) -> None:
        """The day after the entry at a place, on the page that it is about."""
        desk = self._desk
        desk.show(place)
        stage = self._stage_shown()
        if stage != self._window.shown:
            self._window.show_stage(stage)
        page = self._window.page(self._window.shown)
        page.settle()
        page.refresh_hard()
        self._window.refresh()
        page.form.bring_path(desk.film.moments[desk.place].path)
        self.line.put(desk.place)
        self._say_place()

    def _stage_shown(self) -> str:
        """The page of the figure that the moment is about, as far as the day had come; otherwise where the day was."""
        moment = self._desk.film.moments[self._desk.place]
        day = self._desk.day
        page = page_of(moment.path, day.election, day.record) if moment.path else ""
        return page if page in day.stages and day.has_reached(page) else day.stage

    def _say_place(self) -> None:
        self.told.setText(self._told_words())
        self.play_button.setText(self._play_words())
        self._make_room()
        place, last = self._desk.place, len(self._desk.film.moments) - 1
        first_why = self.tr("This is the beginning.") if place == 0 else ""
        last_why = self.tr("This is the end.") if place == last else ""
        none = self.tr("There is no mark in this direction.")
        for part, why in (
            (self.back, first_why),
            (self.forward, last_why),
            (self.before, "" if self._desk.film.marked(place, -1) is not None else none),
            (self.after, "" if self._desk.film.marked(place, 1) is not None else none),
        ):
            # What somebody has just pressed keeps the keyboard, as long as it is of use.
            allow(part, why)

    def _on_moved(self, place: int) -> None:
        """A person went somewhere: it stays there."""
        self.pause()
        self.show_place(place)

    def step(self, by: int) -> None:
        """One entry on or back."""
        self.pause()
        self.show_place(self._desk.place + by)

    def to_mark(self, direction: int) -> None:
        """To the next mark in a direction."""
        self.pause()
        place = self._desk.film.marked(self._desk.place, direction)
        if place is not None:
            self.show_place(place)

    # --- playing

    def toggle(self) -> None:
        """Play, from the beginning where it is at its end; or pause."""
        if self.playing:
            self.pause()
            return
        if self._desk.place == len(self._desk.film.moments) - 1:
            self.show_place(0)
        self._begin()

    def pause(self) -> None:
        """Stay where it is."""
        self._timer.stop()
        self.play_button.setText(self._play_words())

    def _go_on(self) -> None:
        """At another speed from now on."""
        if self.playing:
            self._begin()

    def _begin(self) -> None:
        self._timer.start(self.milliseconds(self._desk.place))
        self.play_button.setText(self._play_words())

    def milliseconds(self, place: int) -> int:
        """How long the picture of a moment is shown at the speed that is chosen."""
        seconds = self._desk.film.moments[place].seconds
        return min(max(SHORTEST, int(seconds * 1000 / self.speed.currentData())), LONGEST)

    def _on_time(self) -> None:
        """The next picture; entries that follow each other faster than anybody sees are one."""
        moments, place = self._desk.film.moments, self._desk.place
        speed, passed = self.speed.currentData(), 0.0
        while place < len(moments) - 1:
            place += 1
            passed += moments[place].seconds * 1000 / speed
            if passed >= SHORTEST or set(moments[place].marks) - {"stage"}:
                break
        self.show_place(place)
        if place < len(moments) - 1:
            self._begin()
        else:
            self.pause()
