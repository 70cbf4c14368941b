"""The ballots of a precinct before opening: candidates from a table or typed, struck out or restored by a decision."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzpoll_desktop.domain.election.definition import Choice, Contest
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox, PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, LeaveDialog
from kzpoll_desktop.gui.common.dialogs.files import choose_file, choose_new_file
from kzpoll_desktop.gui.widgets.candidates_table import CandidatesTable
from kzpoll_desktop.gui.widgets.table_review import TableReviewDialog, read_beside
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.ballots import (
    renamed,
    save_template,
    strike,
    supply,
    typed_ballot,
)
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.setup import FieldFault, FieldProblem


class BallotsDialog(Dialog):
    """One ballot at a time; until the opening is finished."""

    topic = "ballots"
    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("ballots", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Candidates and parties"))
        self._desk = desk
        self._context = context
        self._changed = False
        self.contests = CalmComboBox()
        for contest in rows.held(desk.day.election, desk.day.record):
            self.contests.addItem("", contest.id)
        self.table = CandidatesTable()
        self.decision = PlainLine()
        self.decision.setMaxLength(200)
        self.strike_button = self.button("strike", self._strike_words, self.strike)
        self.load = self.button("load", lambda: self.tr("From a &table…"), self._choose_table)
        self.template = self.button(
            "template", lambda: self.tr("Save an &empty table…"), self._choose_template
        )
        self.add = self.button("add", lambda: self.tr("&Add a line"), self._on_add)
        self.remove = self.button("remove", lambda: self.tr("&Remove the line"), self.table.remove_line)
        self.keep = self.button("keep", lambda: self.tr("&Keep the list"), self.keep_names, primary=True)
        self._shown = ""
        self._lay_out()
        self.contests.activated.connect(self._on_contest)
        self.table.currentCellChanged.connect(lambda *_: self._show_strike())
        self.table.edited.connect(self._on_edited)
        self.live(self._name_contests)
        self.fit(context.look.px(1040), context.look.px(560))
        self._show_ballot()
        self.live(self._show_strike)
        self.table.setFocus()

    def _lay_out(self) -> None:
        top, middle = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.field("contest", self.contests, lambda: self.tr("&Ballot:")))
        top.addWidget(self.contests, 1)
        middle.addWidget(self.field("decision", self.decision, lambda: self.tr("Number of the &decision:")))
        middle.addWidget(self.decision, 1)
        middle.addWidget(self.strike_button)
        close = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.whole.addLayout(top)
        self.whole.addWidget(self.table, 1)
        self.whole.addLayout(middle)
        self.foot(self.load, self.template, self.add, self.remove, None, self.keep, close)

    # --- texts and state

    @property
    def contest(self) -> Contest:
        """The contest whose ballot is shown."""
        return self._desk.day.election.contest(self.contests.currentData())

    @property
    def ballot(self) -> tuple[Choice, ...]:
        """The ballot as it is kept."""
        return self._desk.day.record.ballot(self.contest)

    @property
    def _corrects(self) -> bool:
        """The precinct was opened: names are put right before closing, and nobody comes or goes."""
        return self._desk.day.count.reached > 0

    def _name_contests(self) -> None:
        for place in range(self.contests.count()):
            contest = self._desk.day.election.contest(self.contests.itemData(place))
            self.contests.setItemText(place, contest_heading(contest, self._context.language))

    def _on_contest(self) -> None:
        """Another ballot; a list that is not kept yet would be gone, which is asked."""
        if not self._changed:
            self._show_ballot()
            return
        question = LeaveDialog(self)
        question.accepted.connect(self._show_ballot)
        question.rejected.connect(lambda: self.contests.choose(self._shown))
        question.appear()

    def _show_ballot(self) -> None:
        """The kept ballot; names of a ballot that the definition gives are not typed here."""
        self._shown = self.contest.id
        own = self.contest.districts is not None and not self._corrects
        row = self.table.currentRow()
        self.table.set_editable(own or self._corrects)
        self.table.show_ballot(self.ballot, least=5 if own and not self.ballot else 0)
        if 0 <= row < self.table.rowCount():
            self.table.setCurrentCell(row, 0)
        for button in (self.load, self.template, self.add, self.remove):
            button.setVisible(own)
        self.keep.setVisible(own or self._corrects)
        self.strike_button.setVisible(not self._corrects)
        self._changed = False
        self._show_strike()
        self.settle()

    def _chosen(self) -> Choice | None:
        row = self.table.currentRow()
        return self.ballot[row] if 0 <= row < len(self.ballot) else None

    def _strike_words(self) -> str:
        chosen = self._chosen()
        struck = chosen is not None and chosen.struck_out
        return self.tr("Re&store the name") if struck else self.tr("&Strike the name out")

    def _show_strike(self) -> None:
        self.strike_button.setText(self._strike_words())
        nobody = self.tr("Choose a name in the list first.")
        allow(self.strike_button, "" if self._chosen() is not None else nobody)
        allow(self.keep, "" if self._changed else self.tr("Nothing is changed yet."))

    def _on_edited(self) -> None:
        self._changed = True
        self._show_strike()

    # --- what a person does

    def strike(self) -> None:
        """Strike the chosen name out, or restore it, by a decision."""
        chosen = self._chosen()
        if chosen is None:
            return
        decision = self.decision.text().strip()
        if not decision:
            self.tell(say(FieldFault("decision_missing"), self._context.language), at=self.decision)
            return
        made = strike(
            self._desk, self.contest.id, chosen.id, struck_out=not chosen.struck_out, decision=decision
        )
        if self._took(made):
            self.decision.clear()
            self.settle()  # what it was typed for is kept
            done = self.tr("Struck out: %1") if not chosen.struck_out else self.tr("Restored: %1")
            self.tell(done.replace("%1", chosen.name.get(self._context.language)), wrong=False)

    def _took(self, made: Entered | NotDone) -> bool:
        if isinstance(made, NotDone) and made.code != "nothing_changes":
            self.tell(say(made, self._context.language, self._desk.day.election))
            return False
        self._show_ballot()
        return True

    def _on_add(self) -> None:
        self.table.add_line()
        self.table.setFocus()

    def keep_names(self) -> None:
        """Enter the typed list as the ballot."""
        lines = self.table.lines()
        found = renamed(self.ballot, lines) if self._corrects else typed_ballot(lines)
        problem = next((p for p in found if isinstance(p, FieldProblem)), None)
        if problem is not None:
            self.tell(say(problem.said, self._context.language))
            self.table.setCurrentCell(int(problem.field) - 1, 0)
            self.table.setFocus()
            return
        ballot = tuple(choice for choice in found if isinstance(choice, Choice))
        if self._took(supply(self._desk, self.contest.id, ballot)):
            self.tell(self.tr("Saved. Names on the ballot: %1").replace("%1", str(len(ballot))), wrong=False)

    def _choose_table(self) -> None:
        path = choose_file(self, self.tr("Table of candidates"), "*.xlsx *.csv", self._desk.path.parent)
        if path is not None:
            self.load_table(path)

    def load_table(self, path: Path) -> None:
        """A table in the place of the ballot there is, once a person has seen both and taken it."""
        found = read_beside(self, path, self._context.language)
        if isinstance(found, str):
            self.tell(found)
            return
        self.tell("")
        review = TableReviewDialog(found, self.table.lines(), self._context, self)
        review.taken.connect(self._take_table)
        review.appear()

    def _take_table(self, ballot: tuple[Choice, ...]) -> None:
        if self._took(supply(self._desk, self.contest.id, ballot)):
            self.tell(self.tr("Saved. Names on the ballot: %1").replace("%1", str(len(ballot))), wrong=False)

    def _choose_template(self) -> None:
        proposed = self._desk.path.with_name("candidates.xlsx")
        path = choose_new_file(self, self.tr("Save an empty table"), proposed, "*.xlsx *.csv")
        if path is not None:
            problem = save_template(path, self._context.language)
            self.tell(problem or self.tr("Saved: %1").replace("%1", path.name), wrong=bool(problem))
