"""What the exercise in the making plants and fires, at once; and what is in the way of saving it, with a way there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import scrolling
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.common.working import Working
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.gui.training.editor.words import said_fault
from kzpoll_desktop.texts.findings import describe, figure_name
from kzpoll_desktop.training.checking import check_played
from kzpoll_desktop.training.editing.checked import AtOnce, Faults, seen, where

# Milliseconds of rest before what was typed is looked at, and before it is played.
SOON: Final = 120
LATER: Final = 900
_HIGH: Final = 104
_NARROW: Final = 480

Played = tuple[object, Malformed | None]


class FindingsStrip(Live, QWidget):
    """fires, stays, silent, and the first thing in the way. go_wanted(Where): it is to be gone to.

    fault: None where nothing is known to be in the way; is_played: whether that is of the course as it stands, played too.
    """

    go_wanted = Signal(object)
    looked = Signal()

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__()
        self._making, self._context = making, context
        self.fault: Malformed | None = None
        self.is_played = False
        self._faults = Faults()
        self._seen: AtOnce | None = None
        self._playing: object = None
        self.working = Working(self)
        self.working.done.connect(self._on_played)
        self._soon, self._later = QTimer(self), QTimer(self)
        for timer, rest, run in ((self._soon, SOON, self.look), (self._later, LATER, self._play)):
            timer.setSingleShot(True)
            timer.setInterval(rest)
            timer.timeout.connect(run)
        self.lines = {name: QLabel() for name in ("fires", "stays", "silent", "fault")}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, line in self.lines.items():
            line.setObjectName(name)
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            if name != "fault":
                column.addWidget(line)
        column.addStretch(1)
        self.go = self.button("go", lambda: self.tr("&Go there"), self._on_go)
        room = scrolling(body)
        room.setFixedHeight(context.look.px(_HIGH))
        room.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.says(room.setAccessibleName, lambda: self.tr("What fires, what stays, what no check notices"))
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self.lines["fault"], 1)
        self._foot.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(room)
        whole.addLayout(self._foot)
        self.live(self.say)
        making.changed.connect(self._on_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the sentence beside the way there, it is over it."""
        super().resizeEvent(event)
        narrow = self.width() < self._context.look.px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._foot.direction() != way:
            self._foot.setDirection(way)

    # --- looking

    def _on_changed(self) -> None:
        self.is_played = False
        self._soon.start()
        self._later.start()

    def look(self) -> None:
        """What the rules say of it now."""
        self._soon.stop()
        making = self._making
        exercise = making.exercise
        self._seen = seen(exercise, making.election) if isinstance(exercise, CountExercise) else None
        first = self._faults.of(making.course, making.election)
        # Of the exercise that is looked at first of all.
        own = self._faults.of_exercise(making.course, making.place) if exercise is not None else None
        self.fault = own or first
        self.say()
        self.looked.emit()

    def _play(self) -> None:
        """Play it once beside the window, and look for the figures of forty seats."""
        making = self._making
        exercise, course, election, place = making.exercise, making.course, making.election, making.place
        if self._playing is not None:
            self._later.start()
            return
        if self.fault is not None or not isinstance(exercise, CountExercise):
            return
        self._playing = course

        def playing(_: object) -> Played:
            try:
                check_played(course, exercise, election, f"exercises[{place}]")
            except Malformed as problem:
                return course, problem
            return course, None

        self.working.begin(playing)

    def _on_played(self, made: Played) -> None:
        of, fault = made
        self._playing = None
        if of is self._making.course:
            self.is_played = fault is None
            self.fault = self.fault or fault
            self.say()
            self.looked.emit()

    def end(self) -> None:
        """Nothing is looked at any more."""
        self._soon.stop()
        self._later.stop()
        self.working.stop()
        self.working.wait()

    # --- telling

    def say(self) -> None:
        """The lines in the language in force."""
        found = self._seen
        for name in ("fires", "stays", "silent"):
            self.lines[name].setVisible(found is not None)
        if found is not None:
            election, exercise = self._making.election, self._making.exercise
            self._put(
                "fires",
                self.tr("Fires on the sheets: %1"),
                self._titles(found.fires, found.on_sheets, election),
            )
            self._put(
                "stays",
                self.tr("Stays with the truth, to be answered: %1"),
                self._titles(found.stays, found.met, found.met_election),
            )
            assert isinstance(exercise, CountExercise)  # only of one something is seen
            names = (
                figure_name(path, exercise.truth, election, self._context.language, ballot=True)
                for path in found.silent
            )
            self._put("silent", self.tr("No check notices: %1"), names)
        self.lines["fault"].setText(self._fault_words())
        self.lines["fault"].setProperty("severity", "error" if self.fault is not None else "")
        self.lines["fault"].style().unpolish(self.lines["fault"])
        self.lines["fault"].style().polish(self.lines["fault"])
        allow(self.go, "" if self.fault is not None else self.tr("Nothing is in the way."))

    def _put(self, name: str, words: str, found: Iterable[str]) -> None:
        self.lines[name].setText(words.replace("%1", "; ".join(found) or self.tr("nothing")))

    def _titles(
        self, found: Iterable[Finding], record: PrecinctRecord, election: ElectionDefinition
    ) -> Iterable[str]:
        for one in found:
            text = describe(one, record, election, self._context.language)
            yield f"{text.title} ({one.code})"

    def _fault_words(self) -> str:
        making = self._making
        if self.fault is not None:
            text = said_fault(self.fault, making.course, making.election, self._context.language)
            return self.tr("In the way of saving: %1").replace("%1", text)
        if making.exercise is None:
            return ""
        if self.is_played or not isinstance(making.exercise, CountExercise):
            return self.tr("Nothing is in the way of saving this exercise.")
        return self.tr("Nothing is in the way so far; it is being played for forty seats.")

    def _on_go(self) -> None:
        if self.fault is not None:
            self.go_wanted.emit(where(self._making.course, self.fault.path))
