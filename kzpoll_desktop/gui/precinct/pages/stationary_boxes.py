"""Stationary boxes: everything of each ballot taken out of them, or the note that it is not counted separately."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.texts.names.labels import ballot_name, contest_heading
from kzpoll_desktop.workflow.desk import Desk


class Page(StagePage):
    """One figure a ballot."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.checks: dict[str, QCheckBox] = {}
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def signature(self) -> object:
        """Which ballots are counted separately."""
        return tuple((c, f.stationary_counted) for c, f in self.day.record.contests.items())

    def build(self) -> None:
        """A section a ballot."""
        self.checks = {}
        rows = {row.contest: row for row in day_rows.rows(self.stage, self.day.election, self.day.record)}
        for contest in day_rows.held(self.day.election, self.day.record):
            self.add_section(lambda c=contest: contest_heading(c, self.language), contest.colour)
            self.add_rows([rows[contest.id]])
            check = WrappedTick()
            check.setObjectName(f"{contest.id}.stationary_counted")
            check.setChecked(not self.day.record.contests[contest.id].stationary_counted)
            check.clicked.connect(lambda on, c=contest.id: self._count(c, not on))
            self.checks[contest.id] = check
            self.changing(check.objectName(), check)
            self.form.add_part(check, check)

    def closed_note(self, row: day_rows.Row) -> str:
        """Not counted separately."""
        return self.tr("Not counted separately: worked out from the piles.")

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Open the stationary boxes, sort the ballots by colour and count each colour.")

    def show_texts(self) -> None:
        """The marks."""
        for contest, check in self.checks.items():
            name = ballot_name(self.day.election.contest(contest), self.language)
            check.setText(
                self.tr("The commission does not count these ballots separately (%1)").replace("%1", name)
            )

    def _count(self, contest: str, counted: bool) -> None:
        """A tick that drops a figure asks; left as it was, the mark is taken back."""
        changes: list[tuple[str, object]] = [(f"{contest}.stationary_counted", counted)]
        drops = not counted and figure(self.day.record, f"{contest}.stationary") is not None
        if drops:
            changes.insert(0, (f"{contest}.stationary", None))
        if not self.commit_many(changes, drops=drops):
            self.checks[contest].setChecked(not self.day.record.contests[contest].stationary_counted)
