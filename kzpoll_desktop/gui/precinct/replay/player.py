"""Play, pause, steps, marks and speed of whatever goes by in pictures: one film, or several on one clock."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.common.live import Live

SPEEDS: Final = (1, 2, 5, 10, 30, 60)
_USUAL: Final = 10
# Milliseconds: no picture of a film is shown shorter, and none longer.
SHORTEST: Final = 60
LONGEST: Final = 4_000


class Player(Live, QFrame):
    """A frame with the buttons for it, which a subclass lays out: play_button, before, back, forward, after, speed.

    playing: it goes on by itself. A subclass says where it is, what its pictures are and how one is shown.
    """

    def __init__(self, context: Context, keys_of: QWidget) -> None:
        """keys_of: the window in which the keys count."""
        super().__init__(keys_of)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self.play_button = self.button("play", self._play_words, self.toggle, primary=True)
        self.before = self.button(
            "mark_before", lambda: self.tr("Mark before"), lambda: self.to_mark(-1), flat=True
        )
        self.back = self.button("step_back", lambda: self.tr("Back"), lambda: self.step(-1), flat=True)
        self.forward = self.button("step", lambda: self.tr("Forward"), lambda: self.step(1), flat=True)
        self.after = self.button(
            "mark_after", lambda: self.tr("Next mark"), lambda: self.to_mark(1), flat=True
        )
        self.speed = ChoiceBox()
        for times in SPEEDS:
            self.speed.addItem(f"×{times}", times)
        self.speed.setCurrentIndex(SPEEDS.index(_USUAL))
        self.speed.setMaximumWidth(context.look.px(80))
        self.speed.currentIndexChanged.connect(lambda _: self._go_on())
        self.speed.setObjectName("speed")
        self.says(self.speed.setAccessibleName, lambda: self.tr("Speed"))
        self.says(self.speed.setToolTip, lambda: self.tr("Speed"))
        for part, words, keys in (
            (self.play_button, self._play_words, "Ctrl+Space"),
            (self.back, lambda: self.tr("Back"), "Alt+Left"),
            (self.forward, lambda: self.tr("Forward"), "Alt+Right"),
            (self.before, lambda: self.tr("Mark before"), "Alt+Up"),
            (self.after, lambda: self.tr("Next mark"), "Alt+Down"),
        ):
            self.live(lambda p=part, w=words, k=keys: p.setToolTip(tip(w(), k)))  # type: ignore[misc]
            QShortcut(QKeySequence(keys), keys_of, part.click)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """In the order of a row."""
        return (self.play_button, self.before, self.back, self.forward, self.after, self.speed)

    def _play_words(self) -> str:
        return self.tr("Pause") if self.playing else self.tr("Play")

    # --- what a subclass says

    @property
    def place(self) -> int:
        """Which picture is shown, from 0."""
        raise NotImplementedError

    @property
    def last(self) -> int:
        """The last picture."""
        raise NotImplementedError

    def seconds(self, place: int) -> float:
        """How long it was from a picture to the next one."""
        raise NotImplementedError

    def has_mark(self, place: int) -> bool:
        """Whether a picture is worth standing still for."""
        raise NotImplementedError

    def marked(self, place: int, direction: int) -> int | None:
        """The next picture with a mark in a direction; None where there is none."""
        raise NotImplementedError

    def show_place(self, place: int) -> None:
        """Show a picture, and say at the end where it is by `say_place`."""
        raise NotImplementedError

    # --- going about

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def say_place(self) -> None:
        """What can be done at this picture."""
        self.play_button.setText(self._play_words())
        place = self.place
        first_why = self.tr("This is the beginning.") if place == 0 else ""
        last_why = self.tr("This is the end.") if place == self.last else ""
        none = self.tr("There is no mark in this direction.")
        for part, why in (
            (self.back, first_why),
            (self.forward, last_why),
            (self.before, "" if self.marked(place, -1) is not None else none),
            (self.after, "" if self.marked(place, 1) is not None else none),
        ):
            # What somebody has just pressed keeps the keyboard, as long as it is of use.
            allow(part, why)

    def go_to(self, place: int) -> None:
        """A person went somewhere: it stays there."""
        self.pause()
        self.show_place(place)

    def step(self, by: int) -> None:
        """One picture on or back."""
        self.go_to(self.place + by)

    def to_mark(self, direction: int) -> None:
        """To the next mark in a direction."""
        self.pause()
        place = self.marked(self.place, direction)
        if place is not None:
            self.show_place(place)

    # --- playing

    def toggle(self) -> None:
        """Play, from the beginning where it is at its end; or pause."""
        if self.playing:
            self.pause()
            return
        if self.place == self.last:
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
        self._timer.start(self.milliseconds(self.place))
        self.play_button.setText(self._play_words())

    def milliseconds(self, place: int) -> int:
        """How long the picture of a moment is shown at the speed that is chosen."""
        return min(max(SHORTEST, int(self.seconds(place) * 1000 / self.speed.currentData())), LONGEST)

    def _on_time(self) -> None:
        """The next picture; what follows faster than anybody sees is one."""
        place, speed, passed = self.place, self.speed.currentData(), 0.0
        while place < self.last:
            place += 1
            passed += self.seconds(place) * 1000 / speed
            if passed >= SHORTEST or self.has_mark(place):
                break
        self.show_place(place)
        if place < self.last:
            self._begin()
        else:
            self.pause()
