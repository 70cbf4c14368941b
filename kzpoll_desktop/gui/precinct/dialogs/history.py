"""The journal page: the history of every figure in plain words, by time, stage, person or figure; printable."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QWidget,
)

from kzpoll_desktop.domain.day.history import ORDERS, HistoryLine, chosen, ordered
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmView, ChoiceBox, PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import beside, making_papers
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.texts import history as texts
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk, may_watch

TIME, WHO, STAGE, WHAT, WAS, NOW, REASON = range(7)
_WIDTHS: Final = {TIME: 96, WHO: 130, STAGE: 130, WAS: 96, NOW: 96, REASON: 150}
# What stands left and right of the text of a cell.
_CELL: Final = 16
# From this text size on, who, at what stage and why stand under what happened, and the fields in two rows.
_COMPACT_FROM: Final = 150
_UNDER_WHAT: Final = (WHO, STAGE, REASON)
# From so many entries on reading them takes longer than a blink.
LONG: Final = 2_000
_GAP: Final = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """The lines as they are shown; texts are made when a line is looked at."""

    def __init__(self, desk: Desk, context: Context) -> None:
        super().__init__()
        self._desk, self._context = desk, context
        self.compact = context.look.scale >= _COMPACT_FROM
        self.lines: tuple[HistoryLine, ...] = ()
        self.headings: tuple[str, ...] = ("",) * 7
        # What was said of a line in a language; the lines live as long as the dialog.
        self._said: dict[tuple[str, int], tuple[str, ...]] = {}

    def show_lines(self, lines: Sequence[HistoryLine], headings: Sequence[str]) -> None:
        """Other lines, or the same ones in another language."""
        self.beginResetModel()
        self.lines, self.headings = tuple(lines), tuple(headings)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A row a line."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Time, who, stage, what, was, now, reason."""
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; also what a screen reader says of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headings[index.column()]}: {self.shown(index.row(), index.column())}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headings[section]
        return None

    def shown(self, row: int, column: int) -> str:
        """The text of a cell; with large letters, what has no column of its own stands under what happened."""
        cells = self.cells(row)
        if not self.compact or column != WHAT:
            return cells[column]
        where = " · ".join((cells[WHO], cells[STAGE]))
        return "\n".join(text for text in (cells[WHAT], where, cells[REASON]) if text)

    def cells(self, row: int) -> tuple[str, ...]:
        """One line in words."""
        return self.words(self.lines[row])

    def words(self, line: HistoryLine) -> tuple[str, ...]:
        """A line in words, shown now or not."""
        day, language = self._desk.day, self._context.language
        key = language, id(line)
        if key not in self._said:
            was, now = texts.was_and_is(line, day.record, day.election, language)
            self._said[key] = (
                texts.moment(line, day.election),
                texts.person_name(line.by, day.record),
                texts.stage_words(line.stage, day.election, language),
                texts.said(line, day.record, day.election, language),
                was,
                now,
                line.reason,
            )
        return self._said[key]


class HistoryDialog(Dialog):
    """chosen_path: the figure to go to, empty where the journal was only read. replays: the night is to be seen again."""

    topic = "journal"

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("history", parent, edges=(16, 12), spacing=8)
        self.says(self.setWindowTitle, lambda: self.tr("Journal"))
        self.chosen_path = ""
        self.replays = False
        self._desk, self._context = desk, context
        self._all = self._read(parent)
        self.model = HistoryModel(desk, context)
        self.order, self.stage, self.person = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._fitting = False
        # The rows whose height is measured, at which widths.
        self._measured: set[int] = set()
        self._widths: dict[int, int] = {}
        self.sought = PlainLine()
        self.sought.setMaxLength(80)
        self.table = CalmView()
        self.table.setObjectName("lines")
        self.table.setModel(self.model)
        self.says(self.table.setAccessibleName, lambda: self.tr("Entries of the journal"))
        self.count_label = QLabel()
        self.count_label.setProperty("muted", True)
        self.go = self.button("go", lambda: self.tr("&Go to the figure"), self._on_go, primary=True)
        self.print_button = self.button("print", lambda: self.tr("P&rint…"), self.show_paper)
        self._set_up_table()
        self._fill_choices()
        self.whole.addLayout(self._choices_part())
        self.whole.addWidget(self.table, 1)
        close = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.replay = self.button("replay", lambda: self.tr("Repla&y"), self._on_replay)
        self.foot(self.print_button, self.replay, self.count_label, close, self.go)
        self._connect()
        self.live(self._say)
        self.replay.setHidden(isinstance(desk, FilmDesk))
        unseen = may_watch(desk)
        self.live(lambda: allow(self.replay, say(unseen, context.language) if unseen is not None else ""))
        self.fit(context.look.px(1160), context.look.px(640))
        self._show_lines()
        self.table.setFocus()

    def _read(self, parent: QWidget | None) -> tuple[HistoryLine, ...]:
        """Every line; a long journal is read beside the window."""
        if self._desk.day.seq < LONG:
            return self._desk.history()
        return beside(parent, self.tr("The journal is being read."), lambda _: self._desk.history())

    def _set_up_table(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        for column, wide in _WIDTHS.items():
            header.resizeSection(column, self._context.look.px(wide))
        header.resizeSection(WHO, self._who_wide(header.sectionSize(WHO)))
        for column in _UNDER_WHAT:
            self.table.setColumnHidden(column, self.model.compact)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        # Another width breaks the texts elsewhere.
        header.sectionResized.connect(lambda column, _, __: self._fit_rows() if column == WHAT else None)
        # The bar at the side takes of the width once the rows are high.
        self.table.verticalScrollBar().rangeChanged.connect(self._fit_rows)
        self.table.verticalScrollBar().valueChanged.connect(self._fit_rows)
        self.table.installEventFilter(self)

    def _who_wide(self, least: int) -> int:
        """Wide enough for the longest part of a name: those who cannot be broken would be cut."""
        parts = [part for m in self._desk.day.record.commission for part in re.findall(r"[^\s-]+-?", m.name)]
        metrics = self.table.fontMetrics()
        return max([least, *(metrics.horizontalAdvance(part) + _CELL for part in parts)])

    def _fill_choices(self) -> None:
        for one in ORDERS:
            self.order.addItem("", one)
        self.stage.addItem("", "")
        for stage in self._desk.day.stages:
            self.stage.addItem("", stage)
        self.person.addItem("", "")
        for member in self._desk.day.record.commission:
            self.person.addItem(member.name, member.id)
        for left in dict.fromkeys(line.by for line in self._all):
            if left and self._desk.day.record.member(left) is None:
                self.person.addItem(left, left)

    def _choices_part(self) -> QGridLayout:
        grid = QGridLayout()
        fields: tuple[tuple[str, QWidget, Words], ...] = (
            ("order", self.order, lambda: self.tr("&Order")),
            ("stage", self.stage, lambda: self.tr("&Stage")),
            ("person", self.person, lambda: self.tr("&Person")),
            ("find", self.sought, lambda: self.tr("&Find a name, a number or a time")),
        )
        across = 2 if self.model.compact else len(fields)
        for place, (name, field, words) in enumerate(fields):
            row, column = divmod(place, across)
            label = self.field(name, field, words, called=partial(_without_letter, words), wrap=True)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _connect(self) -> None:
        for choice in (self.order, self.stage, self.person):
            choice.activated.connect(lambda _: self._show_lines())
        self.sought.textChanged.connect(lambda _: self._show_lines())
        self.table.selectionModel().currentRowChanged.connect(self._on_line_chosen)
        self.table.doubleClicked.connect(lambda _: self._on_go())

    # --- texts

    def _say(self) -> None:
        orders = (self.tr("time, newest first"), self.tr("stage"), self.tr("person"), self.tr("figure"))
        for place, text in enumerate(orders):
            self.order.setItemText(place, text)
        self.stage.setItemText(0, self.tr("all stages"))
        for place, stage in enumerate(self._desk.day.stages, start=1):
            self.stage.setItemText(place, stage_name(stage, self._desk.day.election, self._context.language))
        self.person.setItemText(0, self.tr("everybody"))
        self._show_lines()

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Who"),
            self.tr("At the stage"),
            self.tr("What"),
            self.tr("Before"),
            self.tr("Now"),
            self.tr("Reason"),
        )

    # --- lines

    def _show_lines(self) -> None:
        """The lines that are asked for, in the order asked for."""
        day = self._desk.day
        shown = self._current()
        found = chosen(
            self._all, stage=self.stage.currentData() or "", person=self.person.currentData() or ""
        )
        words = _sought(self.sought.text().strip())
        if words:
            found = tuple(line for line in found if words in self._words_of(line, number=words.isdigit()))
        people = [member.id for member in day.record.commission]
        paths = [r.path for stage in day.stages for r in rows.rows(stage, day.election, day.record)]
        found = ordered(found, self.order.currentData() or "time", day.stages, people, paths)
        self.model.show_lines(found, self._headings())
        self._measured.clear()
        self._fit_rows()
        if found:
            self.table.selectRow(found.index(shown) if shown in found else 0)
        self.count_label.setText(self.tr("Entries: %1").replace("%1", str(len(found))))
        self._allow_going()
        allow(self.print_button, "" if found else self.tr("There is no entry to print."))

    def _words_of(self, line: HistoryLine, *, number: bool) -> str:
        """What a line says, to be looked through; a number is not looked for among the times."""
        cells = self.model.words(line)
        return _sought("\n".join(cells[WHO:] if number else cells))

    def _current(self) -> HistoryLine | None:
        row = self.table.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _allow_going(self) -> None:
        """A line that is about no figure leads nowhere; what was said of another line is over."""
        self.tell("")
        line = self._current()
        leads = line is not None and bool(line.path)
        allow(self.go, "" if leads else self.tr("This entry is about no figure."))

    def _on_line_chosen(self, line: QModelIndex) -> None:
        """It stays in sight when the rows round it get their heights."""
        self._allow_going()
        before = -1
        while before != len(self._measured):
            before = len(self._measured)
            self._fit_rows()
            self.table.scrollTo(line)
        # How far it may be scrolled is known a moment later.
        QTimer.singleShot(0, self, lambda: self.table.scrollTo(self.table.currentIndex()))

    def _fit_rows(self) -> None:
        """Rows in sight as high as their longest text needs, once more where that changed the room or what is in sight."""
        if self._fitting:
            return
        self._fitting = True
        while True:
            now = {column: self.table.columnWidth(column) for column in range(7)}
            if now != self._widths:
                self._widths = now
                self._measured.clear()
            made = self._make_rows()
            if not made and all(self.table.columnWidth(column) == wide for column, wide in now.items()):
                break
        self._fitting = False

    def _make_rows(self) -> bool:
        """A long journal would take minutes: only what is in sight is measured, and of it what may be too long.

        Whether there was any row that was not measured yet.
        """
        made = False
        header = self.table.verticalHeader()
        metrics = QFontMetrics(self.table.font())
        line_height = metrics.height()
        widths = {column: wide - 14 for column, wide in self._widths.items() if wide > 14}
        if header.defaultSectionSize() != line_height + 8:
            header.setDefaultSectionSize(line_height + 8)
        row = max(0, self.table.rowAt(0))
        # The first row may be in sight in part.
        room = self.table.viewport().height() - min(0, self.table.rowViewportPosition(row))
        while row < len(self.model.lines) and room > 0:
            if row not in self._measured:
                self._measured.add(row)
                made = True
                shown = {column: self.model.shown(row, column) for column in widths}
                lines = max(_lines_of(metrics, shown[column], wide) for column, wide in widths.items())
                if header.sectionSize(row) != lines * line_height + 8:
                    header.resizeSection(row, lines * line_height + 8)
            room -= header.sectionSize(row)
            row += 1
        return made

    # --- acting

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter on a line goes to its figure."""
        if event.type() == QEvent.Type.Resize:
            # Once it has its new size.
            QTimer.singleShot(0, self, self._fit_rows)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self._on_go()
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _on_go(self) -> None:
        line = self._current()
        if line is not None and line.path:
            self.chosen_path = line.path
            self.accept()
        elif line is not None:
            self.tell(self.tr("This entry is about no figure: there is nowhere to go to."), wrong=False)
        else:
            self.tell(self.tr("No entry is chosen."), wrong=False)

    def _on_replay(self) -> None:
        self.replays = True
        self.accept()

    def show_paper(self) -> None:
        """What is shown now, as a paper to look at, save or print."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import journal_paper

        extract = len(self.model.lines) < len(self._all)
        language = self._context.language
        day, lines = self._desk.day, self.model.lines
        paper = making_papers(self, lambda: journal_paper(day, lines, language, extract=extract))
        self.preview = PreviewDialog([paper], self._context, self)
        self.preview.open()


def _without_letter(words: Words) -> str:
    """What a label says, without the mark of its letter."""
    return words().replace("&", "")


def _sought(text: str) -> str:
    """A text as it is looked for: large and small letters alike, a number with and without the gap of its thousands."""
    return _GAP.sub("", text.casefold())


def _lines_of(metrics: QFontMetrics, text: str, width: int) -> int:
    """How many lines a text takes at a width; a short one is not measured at all."""
    if "\n" not in text and len(text) * metrics.averageCharWidth() < width * 0.6:
        return 1
    height = metrics.boundingRect(0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap), text).height()
    return max(1, round(height / metrics.height()))
