"""The second check: one reads and another confirms row by row, or another member types unseen; differences are recounted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.second_check import (
    READ_ALOUD,
    Agreed,
    BeingChecked,
    CheckState,
    Claim,
    Differs,
    FirstEntry,
)
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.live import label_of
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.parts.check_row import CheckRow, CheckView
from kzpoll_desktop.gui.precinct.questions import Asker, shown
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names import labels
from kzpoll_desktop.workflow.desk import Desk, Entered, Unsaved

_NO_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Minus)


class Page(StagePage):
    """Two persons behind every figure; only what differs is asked again."""

    left_on_purpose = True

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.checks: dict[str, CheckRow] = {}
        self.checked: dict[str, day_rows.Row] = {}
        self._sections: dict[str, list[str]] = {}
        self._headings: dict[str, QLabel] = {}
        self.reader, self.begin = ChoiceBox(), WrappedButton()
        self._who, self._reads = QLabel(), QLabel()
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    @property
    def aloud(self) -> bool:
        """Whether the sheet is read aloud; otherwise the figures are typed unseen."""
        return self.day.election.second_check == READ_ALOUD

    @property
    def unseen(self) -> bool:
        """While figures are typed unseen, nothing beside the page shows the first ones."""
        return not self.aloud and any(
            not isinstance(self._state(path), Agreed | Differs) for path in self.checks
        )

    def signature(self) -> object:
        """The rows and the people."""
        rows = self.day.checked_rows
        return rows, tuple((m.id, m.name) for m in self.day.record.commission)

    # --- building

    def _connect_form(self) -> None:
        super()._connect_form()
        self.form.enter_at_next.connect(self._say_how_to_leave)

    def _say_how_to_leave(self) -> None:
        def said() -> str:
            text = self.tr(
                "Enter confirms figures here and does not leave the page. Press Space to go on: %1"
            )
            return text.replace("%1", self.next_text())

        self.form.show_message(said, "warning")

    def build(self) -> None:
        """Who checks, then the rows under their stages and ballots."""
        self.checks, self.checked, self._sections, self._headings = {}, {}, {}, {}
        self._build_people()
        wanted = {row.path for row in self.day.checked_rows}
        for stage in day_rows.checked_stages(self.day.election, self.day.record):
            rows = [r for r in day_rows.rows(stage, self.day.election, self.day.record) if r.path in wanted]
            if rows:
                colour = None
                piles = day_rows.contest_of(stage)
                if piles is not None:
                    colour = self.day.election.contest(piles).colour
                heading = self.add_section(lambda s=stage: self._stage_name(s), colour)
                self._headings[stage] = heading
                self._sections[stage] = [row.path for row in rows]
                for row in rows:
                    self._build_row(row)

    def _build_people(self) -> None:
        chosen = self.reader.currentData()
        self.reader, self.begin = ChoiceBox(), WrappedButton()
        self.reader.setObjectName("reader")
        self.begin.setObjectName("begin")
        self.begin.setProperty("primary", True)
        self._who, self._reads = QLabel(), label_of(self.reader)
        self._who.setWordWrap(True)
        for member in self.day.record.commission:
            self.reader.addItem(member.name, member.id)
        self.reader.setCurrentIndex(self.reader.findData(chosen) if chosen else -1)
        self.reader.activated.connect(lambda _: self._show_people())
        self.begin.clicked.connect(self.take_over)
        self.changing(self.stands_for, self.reader, self.begin)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(8, 0, 8, 4)
        line, second = FlowLayout(), FlowLayout()
        line.addWidget(self._reads)
        line.addWidget(self.reader)
        second.addWidget(self._who)
        second.addWidget(self.begin)
        column.addLayout(line)
        column.addLayout(second)
        # Only once they have a parent: shown before, they would be windows of their own.
        self._reads.setVisible(self.aloud)
        self.reader.setVisible(self.aloud)
        self.form.add_part(part, self.reader, self.begin)

    def _build_row(self, row: day_rows.Row) -> None:
        shown_row = CheckRow(row.path, row.number, self.context.look)
        shown_row.yes.clicked.connect(lambda _=False, path=row.path: self.confirm(path))
        shown_row.no.clicked.connect(lambda _=False, path=row.path: self.deny(path))
        shown_row.edit.committed.connect(lambda value, path=row.path: self.give(path, value))
        shown_row.edit.refused.connect(lambda text, path=row.path: self.show_refused_key(path, text))
        shown_row.edit.righted.connect(self.forget_refusal)
        shown_row.edit.bundles_wanted.connect(lambda _, one=shown_row: one.edit.restore())
        self.changing(row.path, shown_row.yes, shown_row.no, shown_row.edit)
        self.checks[row.path] = shown_row
        self.checked[row.path] = row
        self.form.add_part(shown_row, shown_row.yes, shown_row.edit)

    # --- texts

    def _stage_name(self, stage: str) -> str:
        return labels.stage_name(stage, self.day.election, self.language)

    def instruction(self) -> str:
        """What to do now."""
        states = [self._state(path) for path in self.checks]
        if all(isinstance(state, Agreed) for state in states):
            return self.tr("Two persons agree on every figure. Go on to the protocols.")
        if not self.unseen and any(isinstance(state, Differs) for state in states):
            return self.tr("Recount what differs, one figure after another, and type what you count.")
        if self.aloud:
            return self.tr(
                "One reads the sheet aloud, another confirms row by row: Enter – agrees, Delete – another figure."
            )
        return self.tr("Another member types the figures from the sheets, without seeing the first ones.")

    def show_texts(self) -> None:
        """Answers and names."""
        yes, no = self.tr("Agrees"), self.tr("Another figure")
        again = self.tr("Recounted") if self.aloud else self.tr("Typed again")
        for stage, paths in self._sections.items():
            for path in paths:
                row = self.checked[path]
                self.checks[path].say(self._label(row), self._stage_name(stage), yes, no, again)
        self.reader.setAccessibleName(self.tr("Reads the sheet aloud"))
        self._reads.setText(self.tr("&Reads the sheet aloud:"))

    def _label(self, row: day_rows.Row) -> str:
        """The label; where several ballots or boxes are spoken of, with their names."""
        if row.kind.of == "choice" or (row.contest is None and row.kind.of != "box"):
            return self.row_label(row)
        return figure_name(
            row.path, self.day.record, self.day.election, self.language, ballot=True, row=False
        )

    def _name(self, member_id: str) -> str:
        member = self.day.record.member(member_id)
        return member.name if member else self.tr("nobody named")

    # --- state

    def _state(self, path: str) -> CheckState:
        return self.day.count.second.state(path)

    def show_state(self) -> None:
        """Every row as it stands, who checks, and how far the check is."""
        agreed = 0
        differs = 0
        for path, row in self.checks.items():
            view = self._view(path, self._state(path))
            row.show_view(view)
            agreed += view.shape == "done"
            differs += view.asked == "recount"
        for stage, paths in self._sections.items():
            visible = any(not self.checks[path].isHidden() for path in paths)
            self._headings[stage].setVisible(visible)
        self._show_people()
        text = self.tr("Checked: %1 of %2").replace("%1", str(agreed)).replace("%2", str(len(self.checks)))
        if differs:
            text += " · " + self.tr("to be recounted: %1").replace("%1", str(differs))
        self.form.total.setText(text)

    def _view(self, path: str, state: CheckState) -> CheckView:
        kept = figure(self.day.record, path)
        seen = shown(kept) if self.aloud else ""
        mine = self._claimed_by_typist()
        match state:
            case Agreed():
                names = (state.checker, state.reader) if state.reader else (state.by, state.checker)
                note = self.tr("agreed: %1, %2").replace("%1", self._name(names[0]))
                return CheckView(
                    "nothing", seen, None, "done", note.replace("%2", self._name(names[1])), not self.aloud
                )
            case Differs():
                return CheckView("recount", "", None, "discrepancy", self._difference(path, state))
            case BeingChecked() if mine and kept is None:
                return CheckView("nothing", "", None, "", self.tr("The figure is not there yet"))
            case BeingChecked() if mine:
                return CheckView("confirm" if self.aloud else "type", seen, state.typed, "", "")
            case BeingChecked():
                return CheckView("nothing", seen, None, "", "")
            case FirstEntry():
                note = self.tr("typed by %1: another person checks it").replace("%1", self._name(state.by))
                return CheckView("nothing", seen, None, "", note if mine else "")

    def _difference(self, path: str, state: Differs) -> str:
        first = self.tr("%1 typed %2").replace("%1", self._name(state.by)).replace("%2", count(state.first))
        if state.second is None:
            said = self.tr("another figure was read aloud")
        else:
            said = (
                self.tr("%1 typed %2")
                .replace("%1", self._name(state.checker))
                .replace("%2", count(state.second))
            )
        return f"{first} · {said}. " + self.tr("Recount it and type what you count.")

    def _claimed_by_typist(self) -> bool:
        claim = self.day.count.second.claim
        return claim is not None and claim.checker == self.day.typist

    def _wanted(self) -> Claim:
        reader = self.reader.currentData() if self.aloud else ""
        return Claim(self.day.typist, reader or "")

    def _show_people(self) -> None:
        claim = self.day.count.second.claim
        if self.reader.currentIndex() < 0 and claim is not None and claim.reader:
            self.reader.setCurrentIndex(self.reader.findData(claim.reader))
        name = self._name(self.day.typist)
        if self.aloud:
            told = self.tr("Confirms at the keyboard: %1 (F2: somebody else)")
        else:
            told = self.tr("Types without seeing the first figures: %1 (F2: somebody else)")
        self._who.setText(told.replace("%1", name))
        begun = self.day.count.second.claim == self._wanted()
        self.begin.setVisible(not begun and bool(check_steps.unchecked(self.day)))
        self.begin.setText(
            self.tr("&Begin the check") if not self.day.count.second.given else self.tr("&Go on checking")
        )

    # --- entering

    def take_over(self) -> None:
        """Whoever types takes the check over, with the reader chosen."""
        if self._answered(self.desk.claim_check(self.reader.currentData() or "")):
            self.focus_first()
        elif self.aloud and self.reader.currentIndex() < 0:
            self.reader.setFocus()

    def confirm(self, path: str) -> None:
        """The figure on the screen is the one that was read."""
        if self._answered(self.desk.confirm(path)):
            self._go_on(path)

    def deny(self, path: str) -> None:
        """Another figure was read: the row opens for a recount."""
        if self._answered(self.desk.deny(path)):
            self.focus_path(path)

    def give(self, path: str, value: Any) -> None:
        """A figure typed unseen, or recounted where two differ."""
        if not isinstance(self._state(path), Differs):
            made = self.desk.type_unseen(path, value)
        else:
            made = self.desk.settle(path, value)
            if isinstance(made, Refused) and made.code == "announced_needs_reason":
                old = shown(figure(self.day.record, path))
                reason = self.asker.reason(self.name_of(path), old, shown(value))
                if not reason:
                    self.leave_as_it_was(path, old)
                    return
                made = self.desk.settle(path, value, reason=reason)
        if isinstance(made, Unsaved):
            self.tell_not_done(made)
            self.checks[path].edit.hold(None)
            return
        if isinstance(made, Refused) and made.code == "received_from_receipts":
            self.figure_requested.emit(path)
        if self._answered(made) and self.checks[path].asks is not self.checks[path].edit:
            self._go_on(path)

    def stay_at(self, path: str) -> None:
        """A row of the check too is gone to again where it was not taken."""
        if path in self.checks:
            self.checks[path].edit.stay()
        super().stay_at(path)

    def _answered(self, made: Entered | NotDone) -> bool:
        return self.took(made)

    def _go_on(self, path: str) -> None:
        """To the next row that waits for an answer, from here on and then from the top; otherwise to the button."""
        order = list(self.checks)
        place = order.index(path)
        for other in (*order[place:], *order[:place]):
            field = self.checks[other].asks
            if field is not None and self.checks[other].waits:
                self.form.focus_field(field)
                return
        self.form.focus_field(self.form.next)

    def name_of(self, path: str) -> str:
        """A figure with its row and ballot."""
        row = self.checked.get(path)
        return f"{row.number} {self._label(row)}".strip() if row else super().name_of(path)

    def refresh_hard(self) -> None:
        """Show what is kept, whatever stands in the fields."""
        super().refresh_hard()
        for path, row in self.checks.items():
            row.edit.set_value(self._view(path, self._state(path)).typed)

    def focus_path(self, path: str) -> bool:
        """The answer of a path's row; another input of the page by its name."""
        row = self.checks.get(path.removeprefix("again."))
        if row is not None and row.asks is not None:
            self.form.focus_field(row.asks)
            return True
        return super().focus_path(path)

    def continue_from(self, page: StagePage) -> None:
        """With the reader who was chosen."""
        assert isinstance(page, Page)  # pages of one stage are of one kind
        self.reader.setCurrentIndex(page.reader.currentIndex())
        self._show_people()
        super().continue_from(page)

    def focus_first(self) -> None:
        """To who reads, until the check is begun; then to the first row that waits."""
        self.settle()
        if not self.begin.isHidden():
            chosen = not self.aloud or self.reader.currentIndex() >= 0
            self.form.focus_field(self.begin if chosen else self.reader)
            return
        first = next(iter(self.checks), None)
        if first is not None:
            self._go_on(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete or minus on a row: another figure was read."""
        focused: QWidget | None = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        if event.key() in _NO_KEYS and name in self.checks and isinstance(focused, QPushButton):
            self.deny(name)
            return
        super().keyPressEvent(event)
