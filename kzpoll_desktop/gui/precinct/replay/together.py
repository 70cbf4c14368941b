"""Two or three nights side by side on one clock, without names: for talking about a slip with the whole room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QTabBar, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import Room, row
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard, Shown
from kzpoll_desktop.gui.common.lines.telling import Telling, untaken
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.precinct.replay.player import Player
from kzpoll_desktop.gui.precinct.replay.screen import Screen
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from kzpoll_desktop.workflow.replay.together import MOST, WAYS, Pacing, figures_of, together

# What a page needs beside the others.
LEAST_WIDE: Final = 425
_MINUTE: Final = 60
_SCROLLS: Final = {
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
}


class TogetherStrip(Player):
    """Over the screens: by what they go together, the figure that is talked about, and the buttons for all of them.

    shown: they stand at another moment.
    """

    shown = Signal()

    def __init__(
        self, screens: Sequence[Screen], planted: Sequence[str], context: Context, window: QWidget
    ) -> None:
        super().__init__(context, window)
        self.setObjectName("together")
        self.setProperty("band", True)
        self.screens = tuple(screens)
        self._films = [one.desk.film for one in screens]
        self.figures = figures_of(self._films, planted)
        self.clock = together(self._films, "time")
        self._beat = self.clock.start
        self.way, self.figure = ChoiceBox(), ChoiceBox()
        for way in WAYS:
            self.way.addItem("", way)
        way_name = self.field("way", self.way, lambda: self.tr("&Together"))
        figure_name_ = self.field("slip", self.figure, lambda: self.tr("Fi&gure"))
        self.figure.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.figure.setMinimumContentsLength(24)
        self.moment = self.button("moment", lambda: self.tr("To its &moment"), self.go_to_moment)
        self.where = self.label(self._where_words, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(4)
        column.addLayout(row(*self.buttons, self.where))
        column.addLayout(row(way_name, self.way, figure_name_, self.figure, self.moment))
        order = (*self.buttons, self.way, self.figure, self.moment)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.live(self._say_choices)
        self.way.activated.connect(lambda _: self.choose_way(self.way.currentData()))
        self.figure.activated.connect(lambda _: self.choose_figure(self.figure.currentData()))
        for number, screen in enumerate(self.screens):
            screen.moved.connect(lambda place, n=number: self.go_to(self.clock.beat_of(n, place)))
        allow(
            self.figure,
            "" if self.figures else self.tr("No figure was recounted or changed in these nights."),
        )
        self.show_place(self._beat)

    # --- texts

    def _say_choices(self) -> None:
        language = self._context.language
        day = self.screens[0].desk.film.days[-1]
        for place, text in enumerate(
            (self.tr("by the time"), self.tr("stage by stage"), self.tr("from the moment of the figure"))
        ):
            self.way.setItemText(place, text)
        chosen = max(self.figure.currentIndex(), 0)
        self.figure.clear()
        self.figure.addItem(self.tr("none"), "")
        for path in self.figures:
            self.figure.addItem(figure_name(path, day.record, day.election, language, ballot=True), path)
        self.figure.setCurrentIndex(chosen)

    def _where_words(self) -> str:
        """How far the common clock is, in minutes."""
        start = self.clock.beats[self.clock.start]
        now, end = (
            int((one - start) // _MINUTE) for one in (self.clock.beats[self._beat], self.clock.beats[-1])
        )
        return self.tr("Minute %1 of %2").replace("%1", str(now)).replace("%2", str(end))

    # --- the films

    @property
    def place(self) -> int:
        """The beat of the common clock."""
        return self._beat

    @property
    def last(self) -> int:
        """Its last beat."""
        return len(self.clock.beats) - 1

    def seconds(self, place: int) -> float:
        """Until the next beat."""
        beats = self.clock.beats
        return beats[place + 1] - beats[place] if place < self.last else 0.0

    def has_mark(self, place: int) -> bool:
        """Any of the films has one there."""
        return self.marked(place - 1, 1) == place

    def marked(self, place: int, direction: int) -> int | None:
        """The next mark of any of them."""
        return self.clock.marked(place, direction)

    def show_place(self, place: int) -> None:
        """Every film where it was at a beat."""
        self._beat = min(max(0, place), self.last)
        for screen, there in zip(self.screens, self.clock.places(self._beat), strict=True):
            if screen.desk.place != there or not screen.shown:
                screen.show_place(there)
        self.where.setText(self._where_words())
        self.say_place()
        self.shown.emit()

    # --- by what they go together

    def choose_way(self, way: Pacing) -> None:
        """Another way; whatever the first film shows stays in sight."""
        if way == "figure" and not self.path:
            if not self.figures:
                self.way.setCurrentIndex(0)
                way = "time"
            else:
                self.choose_figure(self.figures[0])
                return
        self._put_way(way)
        self.go_to(self.clock.beat_of(0, self.screens[0].desk.place))

    def _put_way(self, way: Pacing) -> None:
        self.way.setCurrentIndex(WAYS.index(way))
        self.clock = together(self._films, way, self.path)

    @property
    def path(self) -> str:
        """The figure that is talked about; empty where none is."""
        return self.figure.currentData() or ""

    def choose_figure(self, path: str) -> None:
        """Mark a figure's moments in each film, and go to them; for an empty path to none."""
        self.figure.setCurrentIndex(self.figure.findData(path))
        for screen in self.screens:
            screen.show_figure(path)
        self.moment.setEnabled(bool(path))
        if path:
            self._put_way("figure")
            self.go_to_moment()
        elif self.way.currentData() == "figure":
            self.choose_way("time")
        self.say_place()

    def go_to_moment(self) -> None:
        """Each film at its own moment of the figure; one in which it never was at its end."""
        if not self.path:
            return
        self._put_way("figure")
        at = self.screens[0].seen.at
        self.go_to(self.clock.beat_of(0, len(self._films[0].moments) - 1 if at is None else at))

    def say_place(self) -> None:
        """And whether there is a figure to go to."""
        super().say_place()
        allow(self.moment, "" if self.path else self.tr("Choose a figure first."))


class _Whole(Room):
    """Never wider than the window, whatever a page asks for before it has its size."""

    def minimumSizeHint(self) -> QSize:
        """A few lines high."""
        return QSize(0, super().minimumSizeHint().height())


class TogetherWindow(Live, QWidget):
    """left: it is closed. planted: the figures that are worth talking about most."""

    left = Signal()

    def __init__(self, desks: Sequence[FilmDesk], planted: Sequence[str], context: Context) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("side_by_side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.screens = tuple(
            Screen(number, desk, context, self) for number, desk in enumerate(desks[:MOST], 1)
        )
        self.strip = TogetherStrip(self.screens, planted, context, self)
        self.tabs = QTabBar()
        self.tabs.setObjectName("nights")
        self.tabs.setExpanding(False)
        self.says(self.tabs.setAccessibleName, lambda: self.tr("Nights in sight"))
        for screen in self.screens:
            self.tabs.addTab(screen.name())
        self.tabs.currentChanged.connect(lambda _: self.fold())
        self.told = Telling("told")
        self.strip.shown.connect(lambda: self.told.tell(""))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 4, 8, 8)
        self._row.setSpacing(8)
        for screen in self.screens:
            self._row.addWidget(screen, 1)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.tabs)
        column.addLayout(self._row, 1)
        # Where letters are large and the window is low all of it scrolls, and nothing is squeezed.
        self.room = _Whole(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.room, 1)
        whole.addWidget(self.told.room)
        self.live(self._say)
        # Before it is shown too: all of them beside each other would make it wider than a small screen.
        self.fold()
        QShortcut(QKeySequence("F6"), self, self.next_night)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.strip.play_button.setFocus()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Side by side"))
        for number, screen in enumerate(self.screens):
            self.tabs.setTabText(number, screen.name())
            screen.setToolTip("")
        self.tabs.setToolTip(tip(self.tr("Next night"), "F6"))

    def continue_from(self, window: TogetherWindow) -> None:
        """Go on where another window of these nights was left, which is not used any more."""
        old = window.strip
        self.strip.speed.setCurrentIndex(old.speed.currentIndex())
        if old.path:
            self.strip.choose_figure(old.path)
        self.strip.choose_way(old.way.currentData())
        self.strip.show_place(old.place)
        self.tabs.setCurrentIndex(window.tabs.currentIndex())

    # --- room

    def fitting(self) -> int:
        """How many of them have room beside each other."""
        least = self.context.look.px(LEAST_WIDE)
        return max(1, min(len(self.screens), self.width() // least))

    def fold(self) -> None:
        """As many nights as there is room for, from the one that is chosen on; all of them where they fit."""
        fitting = self.fitting()
        self.tabs.setVisible(fitting < len(self.screens))
        first = min(max(0, self.tabs.currentIndex()), len(self.screens) - fitting)
        for number, screen in enumerate(self.screens):
            screen.setVisible(first <= number < first + fitting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer."""
        super().resizeEvent(event)
        self.fold()

    # --- keys

    def next_night(self) -> None:
        """F6: from the buttons to the time line of each night in turn, and back."""
        focused: QWidget | None = self.focusWidget()
        within = [
            n for n, one in enumerate(self.screens) if focused is not None and one.isAncestorOf(focused)
        ]
        number = within[0] + 1 if within else 0
        if number >= len(self.screens):
            self.strip.play_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self.screens[number].isHidden():
            self.tabs.setCurrentIndex(number)
        self.screens[number].line.slider.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.room.verticalScrollBar().maximum():
            top = self.screens[number].mapTo(self._inside, QPoint(0, 0)).y()
            self.room.verticalScrollBar().setValue(top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it, F1 helps, PgDown and PgUp scroll a low window; any other key says that it does nothing here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        if event.key() == Qt.Key.Key_F1:
            KeyCard(self, Shown("together", self.windowTitle, lambda: self.context.language)).appear()
            return
        bar = self.room.verticalScrollBar()
        if event.key() in _SCROLLS and bar.maximum():
            bar.triggerAction(_SCROLLS[Qt.Key(event.key())])
            return
        told = untaken(event, self.focusWidget())
        if told is not None:
            self.told.tell(told, "error")
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """It plays no more."""
        self.strip.pause()
        self.left.emit()
        super().closeEvent(event)
