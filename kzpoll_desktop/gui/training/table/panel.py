"""The table before the commission, beside the page: every pile, pack, list and box of the stage, and what a recount finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QLabel, QPushButton, QVBoxLayout, QWidget

from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.rows import SECOND_CHECK
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import scrolling
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.telling import Sayable, Telling
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.training.table.pile_row import PileRow
from kzpoll_desktop.texts.format import join_list
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import ballot_name, stage_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.night import Night

WIDTH: Final = 410
# What stands over the lines and scrolls with them.
_ABOVE: Final = 2
_Step = QAbstractSlider.SliderAction
_SCROLLS: Final = {
    Qt.Key.Key_PageDown: _Step.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Step.SliderPageStepSub,
    # Where nothing can be recounted.
    Qt.Key.Key_Down: _Step.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Step.SliderSingleStepSub,
}


class TablePanel(Live, QWidget):
    """Up and Down go from line to line, Enter recounts. left: Escape, back to the page."""

    left = Signal()

    def __init__(self, night: Night, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table")
        self._night, self._context = night, context
        self._stage = ""
        self._shown: object = None
        self.rows: dict[str, PileRow] = {}
        self.heading = self.label(self._heading, wrap=True, heading=True)
        self.about = self.label(self._about, wrap=True, muted=True)
        self.beside, self.told = QLabel(), Telling("told")
        self.beside.setWordWrap(True)
        self.beside.setTextFormat(Qt.TextFormat.PlainText)
        self.beside.hide()
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        # At large text on a small screen they are higher than the panel: they scroll with the lines.
        self._column.addWidget(self.about)
        self._column.addWidget(self.beside)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 8, 10)
        whole.addWidget(self.heading)
        self.area = scrolling(self._lines)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.told.room)
        self.live(self._say_beside)

    # --- what lies there

    @property
    def on_paper(self) -> bool:
        """Whether a printed set lies on a real table."""
        exercise = self._night.exercise
        return isinstance(exercise, CountExercise) and exercise.table == "paper"

    def show_stage(self, stage: str) -> None:
        """What lies there for a page; built anew only where something else does."""
        day = self._night.desk.day
        now = (stage, id(day.election), self._context.language, self._night.minutes_spent())
        if now == self._shown:
            return
        focused = next((path for path, row in self.rows.items() if row.again.hasFocus()), "")
        self._stage, self._shown = stage, now
        self.tell("")
        self._build()
        self.say_again()
        if focused:
            self._focus_from(focused)

    def _build(self) -> None:
        old, self.rows = self.rows, {}
        piles = self._night.table(self._stage)
        most = max((max(pile.sheet, pile.counted or 0) for pile in piles), default=1)
        for place, pile in enumerate(piles):
            row = PileRow(
                pile,
                self._name(pile.path),
                most,
                self._context.look,
                self._colours(pile.path),
                on_paper=self.on_paper,
            )
            row.recount_wanted.connect(self.recount)
            self._column.insertWidget(_ABOVE + place, row)
            self.rows[pile.path] = row
        for gone in old.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _name(self, path: str) -> str:
        day = self._night.desk.day
        return figure_name(path, self._night.sheets, day.election, self._context.language, ballot=True)

    def _colours(self, path: str) -> tuple[str, str]:
        where, tokens = known(path), self._context.look.tokens
        if where is None or where.contest is None:
            return tokens.ink, tokens.ground
        return self._context.look.ballot(self._night.desk.day.election.contest(where.contest).colour)

    # --- texts

    def _heading(self) -> str:
        if not self._stage:
            return ""
        name = stage_name(self._stage, self._night.desk.day.election, self._context.language)
        return self.tr("The table: %1").replace("%1", name)

    def _about(self) -> str:
        spent = str(self._night.minutes_spent())
        if self.on_paper:
            text = self.tr(
                "It lies on paper before you. Note here what you counted again. Recounts so far: %1 min."
            )
        elif self._stage == SECOND_CHECK:
            text = self.tr(
                "The reader reads from here: the sheet, and what was counted again where it was. Recounts so far: %1 min."
            )
        else:
            text = self.tr(
                "What the counting sheets say. A recount takes working time. Recounts so far: %1 min."
            )
        return text.replace("%1", spent)

    def _say_beside(self) -> None:
        lines = list(self._beside()) if self._stage else []
        self.beside.setText("\n".join(lines))
        self.beside.setVisible(bool(lines))

    def _beside(self) -> Iterator[str]:
        """What else the commission knows at this stage: times, who is there, which boxes there were."""
        words: dict[str, Callable[[], str]] = {
            "day.opened": lambda: self.tr("Voting began at %1."),
            "day.voting_ended": lambda: self.tr("Voting ended at %1."),
            "attendance.party_observers": lambda: self.tr("Observers of parties: %1."),
            "attendance.other_observers": lambda: self.tr("Other observers: %1."),
            "attendance.proxies": lambda: self.tr("Proxies: %1."),
            "attendance.media": lambda: self.tr("Media: %1."),
            "no_portable_boxes": lambda: self.tr("There was no portable box."),
        }
        for path, value in self._night.beside(self._stage):
            where = known(path)
            if path == "portable_boxes":
                yield from map(self._box, value)
            elif where is not None and where.contest and where.is_("ballot", "stationary_counted"):
                contest = self._night.election.contest(where.contest)
                text = self.tr("Not counted apart, straight into piles: %1.")
                yield text.replace("%1", ballot_name(contest, self._context.language))
            elif path in words:
                yield words[path]().replace("%1", str(value))

    def _box(self, box: dict[str, object]) -> str:
        found = [self._night.sheets.member(str(one)) for one in list(box["members"])]  # type: ignore[call-overload]
        names = join_list([member.name for member in found if member], self._context.language)
        text = self.tr("Portable box %1 was carried by: %2.").replace("%1", str(box["id"]))
        return text.replace("%2", names)

    # --- recounting

    def recount(self, path: str) -> None:
        """Count it again: what truly lies there is told here, and nothing is typed."""
        made = self._night.recount(path)
        if isinstance(made, NotDone):
            self.tell(lambda: say(made, self._context.language, self._night.desk.day.election), wrong=True)
        else:
            self.show_stage(self._stage)

    def tell(self, told: Sayable, wrong: bool = False) -> None:
        """A sentence under the lines until the next key."""
        self.told.tell(told, "error" if wrong else "")

    def _focus_from(self, path: str) -> None:
        """To the next line that can still be recounted, otherwise to the panel itself."""
        order = list(self.rows)
        place = order.index(path) if path in self.rows else 0
        for other in (*order[place:], *order[:place]):
            button = self.rows[other].again
            if not button.isHidden():
                self._focus(button)
                return
        super().setFocus()

    def _focus(self, button: QPushButton) -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        if button is next(iter(self.rows.values())).again:
            # With what stands above the lines, as far as there is room.
            self.area.verticalScrollBar().setValue(0)
        self.area.ensureWidgetVisible(button, 0, 40)

    def focus_path(self, path: str) -> bool:
        """To the line of a figure; False where it has none."""
        if path in self.rows and not self.rows[path].again.isHidden():
            self._focus(self.rows[path].again)
            return True
        return False

    def focusInEvent(self, event: object) -> None:
        """The panel is gone to: its first line is."""
        self._focus_from(next(iter(self.rows), ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down from line to line, the page keys scroll, Enter recounts, Escape goes back to the page."""
        buttons = [row.again for row in self.rows.values() if not row.again.isHidden()]
        at = next((place for place, one in enumerate(buttons) if one.hasFocus()), -1)
        key = event.key()
        self.tell("")
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and buttons:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._focus(buttons[(at + step) % len(buttons)])
        elif (scroll := _SCROLLS.get(Qt.Key(key))) is not None:
            self.area.verticalScrollBar().triggerAction(scroll)
        elif key in ENTER and at >= 0:
            buttons[at].click()
        elif key in (*ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not buttons:
            self.tell(lambda: self.tr("There is nothing to count again here. Esc leads back to the page."))
        else:
            super().keyPressEvent(event)
