"""The act of a portable box with an excess: first the recount, then the vote, and only then the annulment [43(3-1)]."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from kzpoll_desktop.domain.day.acts import Vote, boxes_with_excess, excess_paths
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.clock import local_minute
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.gui.common.dialog import fit, passing
from kzpoll_desktop.gui.precinct.answers import WIDE, ActDialog
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.workflow.acts import draw_up, vote_carries

if TYPE_CHECKING:
    from kzpoll_desktop.gui.precinct.page import StagePage


def draw_up_excess(page: StagePage, finding: Finding) -> None:
    """Ask for the recount, the vote and the act; what was recounted to another number is taken over without an act."""
    moment = local_minute(page.context.clock, page.day.record.precinct.utc_offset)
    with passing(ExcessActDialog(page.day, [finding], page.language, moment, page)) as dialog:
        while dialog.exec() == QDialog.DialogCode.Accepted:
            if dialog.corrections:
                page.commit_many(list(dialog.corrections.items()))
                return
            if page.took(draw_up(page.desk, dialog.act())):
                return
            dialog.tell(page.form.message.text())


class ExcessActDialog(ActDialog):
    """corrections: ballots that were recounted to another number, by path; then there is no act to be drawn up yet."""

    def __init__(
        self,
        day: Day,
        findings: Sequence[Finding],
        language: str,
        moment: str,
        parent: QWidget | None = None,
    ) -> None:
        self.corrections: dict[str, int] = {}
        self._recounts: dict[str, CountEdit] = {}
        self._recount_labels: dict[str, QLabel] = {}
        self._for, self._against = CountEdit(), CountEdit()
        self._first, self._then = QLabel(), QLabel()
        self._for_label, self._against_label = QLabel(), QLabel()
        super().__init__(day, findings, language, moment, parent)
        self._build()
        self.translate()
        self._allow()
        next(iter(self._recounts.values())).setFocus()
        fit(self, self.letters(WIDE))

    def _build(self) -> None:
        grid = QGridLayout()
        for label in (self._first, self._then):
            label.setWordWrap(True)
            label.setProperty("strong", True)
        grid.addWidget(self._first, 0, 0, 1, 4)
        for place, path in enumerate(excess_paths(self.day.record), start=1):
            edit, label = CountEdit(), QLabel()
            edit.setObjectName(f"recount.{path}")
            label.setWordWrap(True)
            label.setBuddy(edit)
            edit.setFixedWidth(132)
            edit.textChanged.connect(self._allow)
            grid.addWidget(label, place, 0, 1, 3)
            grid.addWidget(edit, place, 3)
            self._recounts[path], self._recount_labels[path] = edit, label
        row = len(self._recounts) + 1
        grid.addWidget(self._then, row, 0, 1, 4)
        for column, (name, edit, label) in enumerate(
            (("for", self._for, self._for_label), ("against", self._against, self._against_label))
        ):
            edit.setObjectName(f"votes.{name}")
            edit.setFixedWidth(96)
            label.setBuddy(edit)
            edit.textChanged.connect(self._on_marked)
            grid.addWidget(label, row + 1, 2 * column)
            grid.addWidget(edit, row + 1, 2 * column + 1)
        grid.setColumnStretch(2, 1)
        self._whole.insertLayout(1, grid)
        for edit in (*self._recounts.values(), self._for, self._against):
            edit.moved.connect(lambda step: self.focusNextPrevChild(step > 0))
        order = [*self._recounts.values(), self._for, self._against, self._number]
        for before, after in itertools.pairwise(order):
            self.setTabOrder(before, after)

    def translate(self) -> None:
        """Texts of this dialog; what was typed stays."""
        super().translate()
        self.setWindowTitle(self.tr("Act on a portable box"))
        members = str(voting_members(self.day.record))
        self._first.setText(
            self.tr(
                "1. Recount the ballots of the box against its written applications, and type what you count."
            )
        )
        self._then.setText(
            self.tr(
                "2. The commission votes on annulling them: more than half of all %1 members have to be for it."
            ).replace("%1", members)
        )
        self._for_label.setText(self.tr("&For:"))
        self._against_label.setText(self.tr("A&gainst:"))
        self._for.setAccessibleName(self.tr("Votes for annulling"))
        self._against.setAccessibleName(self.tr("Votes against annulling"))
        for path, label in self._recount_labels.items():
            name = figure_name(path, self.day.record, self.day.election, self.language)
            label.setText(name)
            self._recounts[path].setAccessibleName(name)

    def recounted(self) -> dict[str, int]:
        """What was recounted, by path."""
        return {path: value for path, edit in self._recounts.items() if (value := edit.typed()) is not None}

    def vote(self) -> Vote | None:
        """The vote as far as it is typed."""
        votes = self._for.typed(), self._against.typed()
        return Vote(votes[0] or 0, votes[1] or 0)

    def _others(self) -> dict[str, int]:
        """What was recounted to another number than the one that is kept."""
        return {p: value for p, value in self.recounted().items() if value != figure(self.day.record, p)}

    def _allow(self) -> None:
        """Vote and act only once everything was recounted to the same number."""
        same = len(self.recounted()) == len(self._recounts) and not self._others()
        parts: list[QWidget] = [self._for, self._against, self._number, self._drawn_up, self._signed_by]
        for part in (*parts, *self._texts.values(), *self._marks):
            part.setEnabled(same)

    def what_is_missing(self) -> tuple[QWidget, str] | None:
        """The recount first; another number is taken over without an act; then a vote that carries, then the act."""
        for edit in self._recounts.values():
            if edit.typed() is None:
                return edit, self.tr("Recount the ballots of the box first, and type what you count.")
        self.corrections = self._others()
        if self.corrections:
            return None
        for edit in (self._for, self._against):
            if edit.typed() is None:
                return edit, self.tr("Type the votes for and against.")
        vote = self.vote()
        if vote is None or not vote_carries(self.day, vote):
            return self._for, self.tr(
                "Without more than half of all members nothing is annulled. Check the votes, or vote again."
            )
        return super().what_is_missing()

    def boxes(self) -> list[str]:
        """The boxes that the act is about."""
        return [box.id for box in boxes_with_excess(self.day.record)]

    def fill_recount(self, votes_for: int, votes_against: int) -> None:
        """Type the same numbers again and a vote, as a rehearsal does."""
        for path, edit in self._recounts.items():
            edit.set_value(figure(self.day.record, path))
        self._for.set_value(votes_for)
        self._against.set_value(votes_against)
