"""The act of a portable box with an excess: first the recount, then the vote, and only then the annulment [43(3-1)]."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from kzpoll_desktop.domain.day.acts import Vote, boxes_with_excess, excess_paths
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.clock import local_minute
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.dialog import passing
from kzpoll_desktop.gui.precinct.answer_dialogs import WIDE, ActDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.refused_keys import tell_refused
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.workflow.acts import draw_up, vote_carries


def draw_up_excess(page: StagePage, finding: Finding) -> None:
    """Ask for the recount, the vote and the act; what was recounted to another number is taken over, and that is said."""
    moment = local_minute(page.desk.clock, page.day.record.precinct.utc_offset)
    with passing(ExcessActDialog(page.day, [finding], moment, page)) as dialog:
        while dialog.exec() == QDialog.DialogCode.Accepted:
            if dialog.corrections:
                if page.commit_many(list(dialog.corrections.items())):
                    page.form.show_message(partial(dialog.after_recount, page.day), "done")
                return
            if page.took(draw_up(page.desk, dialog.act())):
                page.tell_answer(page.day.record.acts[-1])
                return
            dialog.tell(page.form.message.text())


class ExcessActDialog(ActDialog):
    """corrections: ballots that were recounted to another number, by path; then there is no act to be drawn up yet."""

    topic = "annul"

    def __init__(
        self,
        day: Day,
        findings: Sequence[Finding],
        moment: str,
        parent: QWidget | None = None,
    ) -> None:
        self.corrections: dict[str, int] = {}
        self._shown_others: dict[str, int] = {}
        self._recounts: dict[str, CountEdit] = {}
        self._for, self._against = CountEdit(), CountEdit()
        super().__init__(day, findings, moment, parent)
        self.says(self.setWindowTitle, lambda: self.tr("Act on a portable box"))
        self._build()
        self.live(self._say_allowed)
        next(iter(self._recounts.values())).setFocus()
        self.fit(self.letters(WIDE))

    def _build(self) -> None:
        grid = QGridLayout()
        first = self.label(
            lambda: self.tr(
                "1. Recount the ballots of the box against its written applications, and type what you count."
            ),
            wrap=True,
            strong=True,
        )
        grid.addWidget(first, 0, 0, 1, 4)
        for place, path in enumerate(excess_paths(self.day.record), start=1):
            edit, name = CountEdit(), partial(self._name, path)
            label = self.field(f"recount.{path}", edit, name, called=name, wrap=True)
            edit.setFixedWidth(132)
            edit.textChanged.connect(self._allow)
            grid.addWidget(label, place, 0, 1, 3)
            grid.addWidget(edit, place, 3)
            self._recounts[path] = edit
        row = len(self._recounts) + 1
        grid.addWidget(self.label(self._then, wrap=True, strong=True), row, 0, 1, 4)
        labels = (
            self.field(
                "votes.for",
                self._for,
                lambda: self.tr("&For:"),
                called=lambda: self.tr("Votes for annulling"),
            ),
            self.field(
                "votes.against",
                self._against,
                lambda: self.tr("A&gainst:"),
                called=lambda: self.tr("Votes against annulling"),
            ),
        )
        for column, (label, edit) in enumerate(zip(labels, (self._for, self._against), strict=True)):
            edit.setFixedWidth(96)
            edit.textChanged.connect(self._on_marked)
            grid.addWidget(label, row + 1, 2 * column)
            grid.addWidget(edit, row + 1, 2 * column + 1)
        grid.setColumnStretch(2, 1)
        self.whole.insertLayout(1, grid)
        for edit in (*self._recounts.values(), self._for, self._against):
            edit.moved.connect(lambda step: self.focusNextPrevChild(step > 0))
            tell_refused(self, edit)
        order = [*self._recounts.values(), self._for, self._against, self._number]
        for before, after in itertools.pairwise(order):
            self.setTabOrder(before, after)

    def _name(self, path: str) -> str:
        return figure_name(path, self.day.record, self.day.election, self.language)

    def _then(self) -> str:
        members = str(voting_members(self.day.record))
        return self.tr(
            "2. The commission votes on annulling them: more than half of all %1 members have to be for it."
        ).replace("%1", members)

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

    def _say_allowed(self) -> None:
        """What is allowed, and what was recounted to another number, said anew."""
        self._shown_others = {}
        self._allow()

    def _allow(self) -> None:
        """Vote and act only once everything was recounted to the same number."""
        same = len(self.recounted()) == len(self._recounts) and not self._others()
        parts: list[QWidget] = [self._for, self._against, self._number, self._drawn_up, self._signed_by]
        for part in (*parts, *self._texts.values(), *self._marks):
            allow(part, "" if same else self.tr("Type what was recounted first."))
        if self._others() != self._shown_others:
            self._shown_others = self._others()
            self.tell(self._recount_differs())
        self.done_button.setText(self._done_words())

    def _done_words(self) -> str:
        """What the button does: a recount to another number is taken over, and no act is drawn up on the old one."""
        return self.tr("&Take the recount over") if self._others() else super()._done_words()

    def _recount_differs(self) -> str:
        """Old and new figure, before the new one is taken over."""
        told = [
            self._was_and_is(path, figure(self.day.record, path), value)
            for path, value in self._others().items()
        ]
        if not told:
            return ""
        text = self.tr(
            "The recount has another figure: %1. It is taken over; about the old one there is no act."
        )
        return text.replace("%1", "; ".join(told))

    def _was_and_is(self, path: str, was: int | None, now: int) -> str:
        text = self.tr("%1: was %2, is %3").replace("%1", self._name(path))
        return text.replace("%2", "–" if was is None else count(was)).replace("%3", count(now))

    def after_recount(self, day: Day) -> str:
        """What became of the excess by the recount, once it is taken over; day: with the new figures."""
        told = "; ".join(
            self._was_and_is(path, figure(self.day.record, path), value)
            for path, value in self.corrections.items()
        )
        if boxes_with_excess(day.record):
            text = self.tr("Recounted, %1. There are still more ballots than applications: draw up the act.")
        else:
            text = self.tr("Recounted, %1. There is no excess, and no act is needed.")
        return text.replace("%1", told)

    def what_is_missing(self) -> tuple[QWidget, str] | None:
        """The recount first; another number is taken over without an act; then a vote that carries, then the act."""
        for edit in (*self._recounts.values(), self._for, self._against):
            if not edit.commit():
                return edit, self.told.text()
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
