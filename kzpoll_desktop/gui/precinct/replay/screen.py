"""One film among several that are shown side by side: its own time line, what happened, and the pages, read-only."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.pages import make_page
from kzpoll_desktop.gui.precinct.questions import DialogAsker
from kzpoll_desktop.gui.precinct.replay.showing import moment_words, show_moment
from kzpoll_desktop.gui.precinct.replay.timeline import TimeLine
from kzpoll_desktop.texts.format import count, time
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk
from kzpoll_desktop.workflow.replay.together import FigureMoments, seen

# Lines of what happened that there is always room for, so that the pages do not jump; not at large text.
_LINES: Final = 3
# Pixels of a page that there are at the usual text size however low the window is: it scrolls then.
_LEAST_PAGE: Final = 150


class _Pages(QStackedWidget):
    """As high as there is room for, whatever its pages ask for: each scrolls by itself."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    def hasHeightForWidth(self) -> bool:
        """Its pages have one, and it is not asked of it."""
        return False

    def sizeHint(self) -> QSize:
        """No more than what it needs; the rest of the room is given to it."""
        return QSize(super().sizeHint().width(), self._least)

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(super().minimumSizeHint().width(), self._least)


class Screen(Live, QFrame):
    """moved(place): a person wants this film there. number: what it is called, from 1; nobody's name stands in it."""

    moved = Signal(int)

    def __init__(self, number: int, desk: FilmDesk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"night.{number}")
        self.setProperty("surface", True)
        self.number, self.desk, self._context = number, desk, context
        self._path = ""
        self.seen = FigureMoments()
        self.pages: dict[str, StagePage] = {}
        self.shown = ""
        # What a film asks of any window that shows it; here nothing is put over the pages.
        self.beside: Any = SimpleNamespace()
        self.title = self.label(self._title, strong=True, wrap=True)
        self.told = self.label(self._told_words, wrap=True)
        self.told.setObjectName("moment")
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if context.look.scale < LARGE:
            self.told.setMinimumHeight(self.told.fontMetrics().lineSpacing() * _LINES)
        self.line = TimeLine(context.look, desk.film)
        self.line.moved.connect(self.moved)
        self.says(self.line.slider.setAccessibleName, lambda: self._line_name())
        self.slip = self.label(self._slip_words, wrap=True, muted=True)
        self.slip.setObjectName("slip")
        self.stack = _Pages(context.look.px(_LEAST_PAGE))
        self._asker = DialogAsker(self)
        head, column = QVBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(8, 4, 8, 0)
        column.setContentsMargins(1, 0, 1, 2)
        column.setSpacing(2)
        head.setSpacing(2)
        for part in (self.title, self.line, self.told, self.slip):
            head.addWidget(part)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        for label in (self.title, self.told, self.slip):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.slip.hide()
        self.show_place(desk.place)

    # --- texts

    def name(self) -> str:
        """What it is called: no seat and no name."""
        return self.tr("Night %1").replace("%1", str(self.number))

    def _line_name(self) -> str:
        return self.tr("Time line of night %1").replace("%1", str(self.number))

    def _title(self) -> str:
        stage = self.shown and stage_name(self.shown, self.desk.day.election, self._context.language)
        return f"{self.name()} · {stage}" if stage else self.name()

    def _told_words(self) -> str:
        return moment_words(self.desk, self._context.language)

    def _slip_words(self) -> str:
        """When the figure that is talked about was typed, recounted and changed here, and what it is in the end."""
        if not self._path:
            return ""
        parts = []
        for place, words in (
            (self.seen.typed, self.tr("typed %1: %2")),
            (self.seen.recounted, self.tr("recounted %1: %2")),
            (self.seen.changed, self.tr("changed %1: %2")),
        ):
            if place is not None:
                at = time(self.desk.film.moments[place].wall)
                parts.append(words.replace("%1", at).replace("%2", self._value(place)))
        if self.seen.recounted is None:
            parts.append(self.tr("never recounted"))
        parts.append(self.tr("in the end: %1").replace("%1", self._value(len(self.desk.film.days) - 1)))
        return " · ".join(parts)

    def _value(self, place: int) -> str:
        """The figure after an entry; of a recount what was found."""
        event: Any = self.desk.film.entries[place].event
        value = event.value if place == self.seen.recounted else None
        if value is None:
            try:
                value = figure(self.desk.film.days[place].record, self._path)
            except UnknownFigure:
                value = None
        return "–" if value is None else count(value)

    def _say_moment(self) -> None:
        self.title.setText(self._title())
        self.told.setText(self._told_words())

    # --- as a window of a film

    def page(self, stage: str) -> StagePage:
        """The page of a stage, made at its first showing."""
        if stage not in self.pages:
            page = make_page(stage, self.desk, self._context, self._asker, self.stack)
            page.compact = True
            page.settle()
            self.pages[stage] = page
            self.stack.addWidget(page)
        return self.pages[stage]

    def show_stage(self, stage: str) -> None:
        """Show the page of a stage; the keyboard stays where it is."""
        self.shown = stage
        self.stack.setCurrentWidget(self.page(stage))

    def refresh(self) -> None:
        """Show the state of the day; what leads on is for whoever works there."""
        page = self.page(self.shown)
        page.refresh()
        # What leads on is for whoever works there.
        page.form.next.hide()
        for path, row in page.rows.items():
            talked = path == self._path
            if bool(row.edit.property("talked")) is not talked:
                row.edit.setProperty("talked", talked)
                row.edit.style().unpolish(row.edit)
                row.edit.style().polish(row.edit)

    # --- the film

    def show_place(self, place: int) -> None:
        """The day after the entry at a place."""
        show_moment(self, self.desk, place)
        self.line.put(self.desk.place)
        self._say_moment()

    def show_figure(self, path: str) -> None:
        """The figure that is talked about; none for an empty path."""
        self._path = path
        self.refresh()
        self.seen = seen(self.desk.film, path) if path else FigureMoments()
        self.line.marks.show_places(self.seen.places)
        self.slip.setText(self._slip_words())
        self.slip.setVisible(bool(path))
