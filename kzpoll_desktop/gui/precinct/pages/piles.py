"""The piles of one ballot: votes in ballot order, against all, invalid, not of the established form."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.sums import sheet
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import passing
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.workflow.desk import Desk


class Page(StagePage):
    """One contest's piles; the sum from the boxes is shown only once all piles are in."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.contest = desk.day.election.contest(day_rows.contest_of(stage) or "")
        super().__init__(stage, desk, context, asker, parent)
        QShortcut(QKeySequence("F8"), self, self.fill_zeros)
        QShortcut(QKeySequence("F7"), self, self.show_disputed)
        self.prepare()

    def paged(self) -> bool:
        """Ballots of 2023 carried up to 42 candidates; large text scrolls instead."""
        return self.has_foot

    def signature(self) -> object:
        """The ballot."""
        return self.day.record.ballot(self.day.election.contest(self.contest.id))

    def build(self) -> None:
        """Votes in the column, the other piles pinned at its foot."""
        ink = self.context.look.ballot(self.contest.colour)[0]
        self.add_section(lambda: contest_heading(self.contest, self.language), self.contest.colour)
        rows = day_rows.rows(self.stage, self.day.election, self.day.record)
        self.add_rows([row for row in rows if row.kind.of == "choice"], bar=ink)
        self.add_rows([row for row in rows if row.kind.of != "choice"], foot=True)
        self.zeros = WrappedButton()
        self.zeros.setObjectName("zeros")
        self.zeros.clicked.connect(self.fill_zeros)
        self.disputed = WrappedButton()
        self.disputed.setObjectName("disputed")
        self.disputed.clicked.connect(self.show_disputed)
        self.changing(f"{self.contest.id}.invalid", self.zeros)
        self._place_buttons(self.zeros, self.disputed)

    def _place_buttons(self, *buttons: QPushButton) -> None:
        """Beside the sum; where figures have no room at the foot, under them."""
        if self.has_foot:
            for button in buttons:
                self.form.add_button(button)
            return
        part = QWidget()
        line = FlowLayout(part)
        for button in buttons:
            line.addWidget(button)
        self.form.add_part(part, *buttons)

    def row_hint(self, row: day_rows.Row) -> str:
        """The foot has no room for hints: they stand as descriptions."""
        return ""

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Count each pile and type its number. Show every ballot and announce it.")

    def show_texts(self) -> None:
        """The buttons beside the sum."""
        self.zeros.setText(self.tr("Empty are 0 (F8)"))
        self.disputed.setText(self.tr("Disputed… (F7)"))
        self.zeros.setAccessibleName(self.tr("Empty piles are 0 (F8)"))
        self.disputed.setAccessibleName(self.tr("Disputed ballots… (F7)"))

    def show_disputed(self) -> None:
        """The ballots about which the commission voted [43(7)]."""
        from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog

        with passing(DisputedDialog(self.desk, self.contest.id, self.context, self)) as dialog:
            dialog.exec()

    def fill_zeros(self) -> None:
        """Every pile that is still empty is 0, in one entry, once a person was told how many these are."""
        invalid = f"{self.contest.id}.invalid_pile"
        if self.why_closed(invalid):
            self.tell_refusal(lambda: self.why_closed(invalid))
            return
        focused: QWidget | None = self.focusWidget()
        if focused is not None and focused.objectName() in self.rows:
            # What is being typed is a figure, not an empty pile.
            self.rows[focused.objectName()].edit.commit()
        empty = [
            path
            for path, row in self.rows.items()
            if figure(self.day.record, path) is None and not row.edit.isReadOnly()
        ]
        if not empty:
            self.form.show_message(
                lambda: self.tr("No pile is empty: nothing was filled with zeros."), "warning"
            )
        elif self.asker.zeros([self.row_number(path) for path in empty]):
            if self.commit_many([(path, 0) for path in empty]):
                self.form.focus_field(self.form.next)

    def show_state(self) -> None:
        """Shares under the piles, and the sum."""
        one = sheet(self.day.record, self.day.election, self.contest.id)
        votes = [v for v in (*one.E, one.F if self.contest.against_all else 0) if v is not None]
        for path, row in self.rows.items():
            if row.bar is not None:
                row.bar.show_share(figure(self.day.record, path) or 0, max(1, max(votes, default=0)))
        own = [figure(self.day.record, path) for path in self.rows]
        known = [value for value in own if value is not None]
        text = self.tr("Total in the piles: %1").replace("%1", count(sum(known)))
        if len(known) == len(own) and one.in_boxes is not None and one.figures.stationary_counted:
            boxes = one.in_boxes - (one.PA or 0) - ((one.X or 0) - (one.figures.not_established or 0))
            text += " · " + self.tr("from the boxes: %1").replace("%1", count(boxes))
        self.form.total.setText(text)
