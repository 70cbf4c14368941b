"""A page of the day in two columns: what is true, and what the counting sheet says where it is something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby, pairwise
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kzpoll_desktop.domain.figures.kinds import KINDS, Figure
from kzpoll_desktop.domain.figures.path import written
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import LISTS, PORTABLE, STATIONARY, Row, rows
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Words, label_of
from kzpoll_desktop.gui.training.editor.fields import EditorPage, coloured
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.refused_keys import no_figure, no_time
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.history import path_name
from kzpoll_desktop.texts.names.figure_names import row_label
from kzpoll_desktop.texts.names.labels import ballot_name, ballots_name, box_name, contest_heading
from kzpoll_desktop.training.editing import draft

_EDIT: Final = 104
_DIFFERS: Final = 64
_NAME: Final = 150
# What a page has beside its columns: their gaps, its edges and a scroll bar.
_BESIDE: Final = 64
_LONGEST_NOTE: Final = 2_000
_MINUS: Final = "\u2212"


@dataclass(frozen=True, slots=True)
class EditedFigure:
    """A figure's line. sheet: None where no counting sheet says anything of it."""

    path: str
    truth: CountEdit
    sheet: CountEdit | None
    differs: QLabel


class _Columns(QWidget):
    """Lines of name, truth, sheet and difference; where there is no room beside, a name stands above its figures."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._name, self._difference = context.look.px(_NAME), context.look.px(_DIFFERS)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnStretch(0, 1)
        self._lines: list[tuple[QLabel, QLabel | None]] = []
        self._heading: QLabel | None = None

    def head(self, heading: QLabel | None, *columns: QLabel) -> None:
        """What stands above the names, and what each column of figures is called."""
        self._heading = heading
        for place, words in enumerate(columns, start=1):
            self.grid.addWidget(words, 1, place, Qt.AlignmentFlag.AlignRight)

    def add(self, label: QLabel, truth: CountEdit, sheet: CountEdit | None, differs: QLabel) -> None:
        """One more line below; without a sheet nothing can differ."""
        below = 2 * len(self._lines) + 3
        self.grid.addWidget(truth, below, 1)
        if sheet is not None:
            self.grid.addWidget(sheet, below, 2)
        self._lines.append((label, differs if sheet is not None else None))

    def arrange(self, *, narrow: bool) -> None:
        """Names beside their figures, or each above its own."""
        put = self.grid.addWidget
        self.grid.setColumnMinimumWidth(0, 0 if narrow else self._name)
        self.grid.setColumnMinimumWidth(3, 0 if narrow else self._difference)
        if self._heading is not None:
            put(self._heading, 0 if narrow else 1, 0, 1, 3 if narrow else 1)
        for place, (label, differs) in enumerate(self._lines):
            above, below = 2 * place + 2, 2 * place + 3
            put(label, above if narrow else below, 0, 1, 2 if narrow and differs is not None else 1)
            if narrow and differs is None:
                put(label, above, 0, 1, 3)
            if differs is not None:
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
                if narrow:
                    put(differs, above, 2, side)
                else:
                    put(differs, below, 3)


class FiguresPage(EditorPage):
    """Enter, Down and Up go within a column, Tab from the truth to the sheet. An empty sheet says what is true."""

    def __init__(self, stage: str, making: Making, context: Context) -> None:
        super().__init__(making, context)
        self.stage = stage
        self.lines: dict[str, EditedFigure] = {}
        self.times: dict[str, TimeEdit] = {}
        self._columns: list[_Columns] = []
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, names stand above their figures."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.context.look.px(_NAME + 2 * _EDIT + _DIFFERS) + _BESIDE
        for one in self._columns:
            one.arrange(narrow=self.width() < beside)

    # --- building

    def build_again(self) -> None:
        """Other lines: a box came or went, a member has a row."""
        self.lines, self.times, self._columns = {}, {}, []
        self.clear()
        self._build()

    def _build(self) -> None:
        exercise = self.making.count
        for kind in KINDS:
            if kind.of == "times" and kind.stands_on == self.stage:
                self._add_time(written(kind), kind.name)
        found = rows(self.stage, self.making.election, exercise.truth)
        for (contest, box), some in groupby(found, self._group):
            self._add_rows(list(some), self._heading(contest, box))
            if self.stage == LISTS and box:
                self._add_carriers(box)
            if self.stage == PORTABLE and box:
                self._add_annulled(box)
        present = [k for k in KINDS if isinstance(k, Figure) and k.of == "attendance"]
        if present and present[0].stands_on == self.stage:
            heading = self.label(lambda: self.tr("Persons present"), wrap=True, section=True)
            self._add_rows([Row(written(kind), "", kind) for kind in present], heading)
        if self.stage == STATIONARY:
            self._add_counted_apart()
        if self.stage == LISTS:
            self._add_to_lists()
        self.texts(
            "note",
            lambda: self.tr("Note for the trainer at this stage; may stay empty"),
            _LONGEST_NOTE,
            lambda: exercise.notes.get(self.stage, LocalText("", "")),
            lambda text: self.making.put(draft.with_note(self.making.count, self.stage, text)),
            lines=2,
        )
        self.end()
        self._arrange()
        self.refresh()

    def _group(self, row: Row) -> tuple[str, str]:
        """Whose lines stand together: a ballot's, a box's, the precinct's own."""
        if row.kind.of in ("box", "box_ballot"):
            return "", row.subject or ""
        return row.contest or "", ""

    def _heading(self, contest: str, box: str) -> QLabel | None:
        if box:
            return self.label(lambda: box_name(box, self.language), wrap=True, section=True)
        if not contest:
            return None
        own = self.making.election.contest(contest)
        made = self.label(lambda: contest_heading(own, self.language), wrap=True, section=True)
        return coloured(made, *self.context.look.ballot(own.colour))

    def _add_rows(self, found: list[Row], heading: QLabel | None) -> None:
        columns = _Columns(self.context)
        columns.head(heading, *self._called(found))
        for row in found:
            self._add_row(columns, row)
        self._columns.append(columns)
        self.column.addWidget(columns)

    def _called(self, found: list[Row]) -> list[QLabel]:
        """What the columns of figures are called; no sheet says anything of some lines."""
        words: list[Words] = [lambda: self.tr("Truth")]
        if any(self._has_sheet(row) for row in found):
            words.append(lambda: self.tr("On the sheet"))
        return [self.label(one, muted=True) for one in words]

    def _has_sheet(self, row: Row) -> bool:
        return draft.has_sheet(row.path, self.making.count.truth)

    def _add_row(self, columns: _Columns, row: Row) -> None:
        truth = self._edit(f"truth.{row.path}", row.closed)
        sheet = self._edit(f"sheets.{row.path}", row.closed) if self._has_sheet(row) else None
        label = label_of(truth, wrap=True)
        self.says(label.setText, lambda: self._name(row))
        self.says(truth.setAccessibleName, lambda: self.tr("%1: truth").replace("%1", self._name(row)))
        differs = QLabel()
        differs.setProperty("notice", True)
        columns.add(label, truth, sheet, differs)
        truth.committed.connect(lambda value, path=row.path: self._keep_truth(path, value))
        truth.moved.connect(lambda step, path=row.path: self._move(path, step, sheet=False))
        if sheet is not None:
            self.says(
                sheet.setAccessibleName,
                lambda: self.tr("%1: what the sheet says").replace("%1", self._name(row)),
            )
            sheet.committed.connect(lambda value, path=row.path: self._keep_sheet(path, value))
            sheet.moved.connect(lambda step, path=row.path: self._move(path, step, sheet=True))
        if row.closed:
            label.setProperty("struck", True)
        self.lines[row.path] = EditedFigure(row.path, truth, sheet, differs)

    def _edit(self, name: str, closed: bool) -> CountEdit:
        made = CountEdit()
        made.setObjectName(name)
        made.setFixedWidth(self.context.look.px(_EDIT))
        made.refused.connect(lambda text: self.refused.emit(no_figure(text)))
        made.righted.connect(lambda: self.refused.emit(""))
        if closed:
            made.setReadOnly(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _name(self, row: Row) -> str:
        exercise, election = self.making.count, self.making.election
        if row.kind.of == "attendance":
            return path_name(row.path, exercise.truth, election, self.language)
        name = f"{row.number} {row_label(row, exercise.truth, election, self.language)}".strip()
        if row.kind.of == "box_ballot" and row.contest is not None:
            name += f" ({ballot_name(election.contest(row.contest), self.language)})"
        return name

    def _add_time(self, path: str, name: str) -> None:
        part, edit = QWidget(), TimeEdit()
        edit.setFixedWidth(self.context.look.px(_EDIT))
        label = self.field(f"truth.{path}", edit, lambda: self._time_name(path), wrap=True)
        edit.committed.connect(lambda value: self._keep_time(name, value))
        edit.refused.connect(lambda text: self.refused.emit(no_time(text)))
        edit.righted.connect(lambda: self.refused.emit(""))
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(label, 0, 0)
        grid.addWidget(edit, 0, 1)
        grid.setColumnStretch(0, 1)
        self.times[name] = edit
        self.column.addWidget(part)

    def _time_name(self, path: str) -> str:
        return path_name(path, self.making.count.truth, self.making.election, self.language)

    # --- boxes, members

    def _tick(
        self, name: str, words: Callable[[], str], on: bool, put: Callable[[bool], None]
    ) -> WrappedTick:
        made = WrappedTick()
        made.setObjectName(name)
        made.setChecked(on)
        made.clicked.connect(lambda on: put(on))
        self.says(made.setText, words)
        return made

    def _add_carriers(self, box_id: str) -> None:
        box = self.making.count.truth.box(box_id)
        assert box is not None  # its rows stand above
        self.column.addWidget(self.label(lambda: self.tr("Carried by"), muted=True))
        part = QWidget()
        line = FlowLayout(part)
        for member in self.making.count.truth.commission:
            tick = self._tick(
                f"carried.{box_id}.{member.id}",
                partial(str, member.name),
                member.id in box.members,
                partial(self._carry, box_id, member.id),
            )
            tick.setAccessibleName(f"{box_id}: {member.name}")
            line.addWidget(tick)
        self.column.addWidget(part)
        away = self.button(
            f"without.{box_id}",
            lambda: self.tr("Take box %1 away").replace("%1", box_id),
            lambda: self._reshape(draft.without_box(self.making.count, box_id)),
            flat=True,
        )
        self.column.addWidget(away, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_annulled(self, box_id: str) -> None:
        box = self.making.count.truth.box(box_id)
        assert box is not None  # its rows stand above
        whole = self.making.election.annulment_scope == "box"
        contests = tuple(self.making.count.truth.contests)
        for scope in (contests,) if whole else tuple((one,) for one in contests):
            tick = self._tick(
                f"annulled.{box_id}.{scope[0]}",
                partial(self._annulled_words, scope),
                scope[0] in box.annulled,
                partial(self._annul, box_id, scope),
            )
            self.column.addWidget(tick)

    def _annulled_words(self, scope: tuple[str, ...]) -> str:
        if len(scope) > 1 or self.making.election.annulment_scope == "box":
            return self.tr("In the end all ballots of this box are annulled")
        name = ballots_name(self.making.election.contest(scope[0]), self.language)
        return self.tr("In the end they are annulled in this box: %1").replace("%1", name)

    def _add_counted_apart(self) -> None:
        for contest, figures in self.making.count.truth.contests.items():
            tick = self._tick(
                f"stationary_counted.{contest}",
                partial(self._apart_words, contest),
                figures.stationary_counted,
                partial(self._count_apart, contest),
            )
            self.column.addWidget(tick)

    def _apart_words(self, contest: str) -> str:
        name = ballots_name(self.making.election.contest(contest), self.language)
        return self.tr("Counted apart before the piles: %1").replace("%1", name)

    def _count_apart(self, contest: str, on: bool) -> None:
        self._reshape(draft.with_stationary_counted(self.making.count, contest, counted=on))

    def _add_to_lists(self) -> None:
        """Another box; a row for somebody who should have issued no ballots."""
        exercise = self.making.count
        more = self.button(
            "new_box",
            lambda: self.tr("Add a portable box"),
            lambda: self._reshape(draft.with_new_box(self.making.count)),
        )
        self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        others = draft.issuers_to_add(exercise, next(iter(exercise.truth.contests)))
        if not others:
            return
        self.issuers = CalmComboBox()
        for one in others:
            member = exercise.truth.member(one)
            self.issuers.addItem(member.name if member else one, one)
        label = self.field(
            "issuers", self.issuers, lambda: self.tr("A member who should have issued no ballots"), wrap=True
        )
        add = self.button(
            "add_issuer",
            lambda: self.tr("Give a row"),
            lambda: self._reshape(draft.with_issuer(self.making.count, self.issuers.currentData())),
        )
        self.column.addWidget(label)
        part = QWidget()
        line = FlowLayout(part)
        line.addWidget(self.issuers)
        line.addWidget(add)
        self.column.addWidget(part)

    def _carry(self, box_id: str, member: str, on: bool) -> None:
        truth = self.making.count.truth
        changed = []
        for box in truth.portable_boxes:
            if box.id == box_id:
                carriers = {*box.members, member} if on else set(box.members) - {member}
                ordered = tuple(one.id for one in truth.commission if one.id in carriers)
                box = replace(box, members=ordered)
            changed.append(box)
        self.making.put(draft.with_truth(self.making.count, replace(truth, portable_boxes=tuple(changed))))

    def _annul(self, box_id: str, scope: tuple[str, ...], on: bool) -> None:
        exercise = self.making.count
        for contest in scope:
            exercise = draft.with_annulled(exercise, box_id, contest, annulled=on)
        self.making.put(exercise)

    def _reshape(self, exercise: CountExercise) -> None:
        """Keep it, and have the lines anew; the keyboard stays where it was as far as that is there."""
        focused: QWidget | None = self.window().focusWidget()
        name = focused.objectName() if focused is not None else ""
        self.making.put(exercise)
        self.build_again()
        self.go_to(name)

    # --- values

    def _keep_truth(self, path: str, value: int | None) -> None:
        self.making.put(draft.with_true_figure(self.making.count, path, value, self.making.election))
        self.refresh()

    def _keep_sheet(self, path: str, value: int | None) -> None:
        self.making.put(draft.with_sheet(self.making.count, path, value))
        self.refresh()

    def _keep_time(self, name: str, value: str | None) -> None:
        times: dict[str, Any] = {name: value or None}
        truth = self.making.count.truth
        changed = replace(truth, day=replace(truth.day, **times))
        self.making.put(replace(self.making.count, truth=changed))

    def refresh(self) -> None:
        """Everything as it is kept; what somebody is typing stays."""
        exercise = self.making.count
        for name, edit in self.times.items():
            edit.set_value(getattr(exercise.truth.day, name))
        for path, line in self.lines.items():
            true = figure(exercise.truth, path)
            self._show(line.truth, true)
            if line.sheet is None:
                continue
            said = exercise.sheets.get(path)
            self._show(line.sheet, said)
            line.sheet.setPlaceholderText("" if true is None else count(true))
            line.sheet.set_state("discrepancy" if said is not None else "")
            line.differs.setText("" if said is None or true is None else _signed(said - true))

    def _show(self, edit: CountEdit, value: int | None) -> None:
        if not edit.being_typed and not edit.held:
            edit.set_value(value)

    def _move(self, path: str, step: int, *, sheet: bool) -> None:
        edits = [line.sheet if sheet else line.truth for line in self.lines.values()]
        order = [one for one in edits if one is not None and not one.isReadOnly()]
        before = self.lines[path].sheet if sheet else self.lines[path].truth
        pairs = dict(pairwise(order)) if step > 0 else dict(pairwise(reversed(order)))
        target = pairs.get(before) if before is not None else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(target, 0, 60)
        elif step > 0:
            self.focusNextChild()


def _signed(number: int) -> str:
    return f"+{count(number)}" if number > 0 else f"{_MINUS}{count(-number)}"
