"""Disputed ballots of one contest: number, ground, the votes of the commission, and what more than half decided [43(7)]."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QTableWidgetItem,
    QWidget,
)

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.acts import DisputedBallot, Vote
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.gui.common.allowed import allow, allow_typing
from kzpoll_desktop.gui.common.calm import CalmTable, OpenChoice
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.refused_keys import tell_refused
from kzpoll_desktop.texts.acts import act_words, grounds
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

COLUMNS: Final = 5
_VOTES_WIDTH: Final = 96
# Where the window under it is narrower, the button stands below the line, which needs all the room.
_BESIDE: Final = 1000
_WIDE: Final = 960


class DisputedDialog(Dialog):
    """A table of what was decided, and one line to enter the next ballot."""

    topic = "disputed"
    loses = True

    def __init__(self, desk: Desk, contest: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("disputed", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Disputed ballots"))
        self._desk, self._contest, self._context = desk, contest, context
        under: QWidget | None = self.parentWidget()
        width = _BESIDE if under is None else under.window().width()
        self._roomy = context.look.scale < LARGE and width >= context.look.px(_BESIDE)
        self.heading = self.label(self._heading, wrap=True, heading=True)
        self.ground = OpenChoice(200)
        self.votes_for, self.votes_against = CountEdit(), CountEdit()
        self.table = CalmTable(0, COLUMNS)
        self._set_up_table()
        self.remove = self.button("remove", lambda: self.tr("&Remove the line"), self.take_away)
        self.whole.addWidget(self.heading)
        self.whole.addWidget(self.label(self._explained, wrap=True))
        self.whole.addLayout(self._next_part())
        self.whole.addWidget(self.table, 1)
        self.foot(self.remove, None, self.button("close", lambda: self.tr("&Close"), self.reject))
        self.live(self._say)
        self.live(self._show_closed)
        self.fit(context.look.px(_WIDE if self._roomy else 760), context.look.px(480))
        self.ground.setFocus()

    def _set_up_table(self) -> None:
        self.table.setObjectName("ballots")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.says(self.table.setAccessibleName, lambda: self.tr("Decisions on disputed ballots"))

    def _next_part(self) -> QGridLayout:
        """The line of the next ballot; the ground has a line of its own where there is no room for all of it."""
        roomy = self._roomy
        grid = QGridLayout()
        grid.setColumnStretch(0 if roomy else 2, 1)
        labels = (
            self.field("ground", self.ground, lambda: self.tr("&Ground"), called=self._called),
            self.field(
                "votes.for",
                self.votes_for,
                lambda: self.tr("&Valid: for"),
                called=lambda: self.tr("Votes for counting it as valid"),
            ),
            self.field(
                "votes.against",
                self.votes_against,
                lambda: self.tr("A&gainst"),
                called=lambda: self.tr("Votes against"),
            ),
        )
        for column, (label, field) in enumerate(
            zip(labels, (self.ground, self.votes_for, self.votes_against), strict=True)
        ):
            line, span = (0, 1) if roomy else (0, 3) if field is self.ground else (2, 1)
            place = column if roomy or field is self.ground else column - 1
            grid.addWidget(label, line, place, 1, span)
            grid.addWidget(field, line + 1, place, 1, span)
        self.says(self.ground.editor.setAccessibleName, self._called)
        for votes in (self.votes_for, self.votes_against):
            votes.setFixedWidth(self._context.look.px(_VOTES_WIDTH))
            votes.moved.connect(lambda step: self.focusNextPrevChild(step > 0))
            tell_refused(self, votes)
        self.add = self.button("add", lambda: self.tr("&Keep the decision"), self.keep)
        grid.addWidget(self.add, *((1, 3) if roomy else (4, 0)))
        return grid

    def _show_closed(self) -> None:
        """Once nothing is entered any more the list is only looked at."""
        refused = self._desk.closed_to("disputed")
        if refused is not None:
            why_not = say(refused, self._context.language, self._desk.day.election)
            for part in (self.ground, self.votes_for, self.votes_against, self.add, self.remove):
                allow_typing(part, why_not)
            self.tell(why_not, wrong=False)

    # --- texts

    def _heading(self) -> str:
        return contest_heading(self._desk.day.election.contest(self._contest), self._context.language)

    def _explained(self) -> str:
        members = str(voting_members(self._desk.day.record))
        return self.tr(
            "Show the ballot to everybody and vote: more than half of all %1 members decide whether it is valid."
        ).replace("%1", members)

    def _called(self) -> str:
        return self.tr("Ground of the dispute")

    def _say(self) -> None:
        """The usual grounds, and the table."""
        self.ground.offer(grounds(self._desk.day.election, self._context.language))
        self.table.setHorizontalHeaderLabels(
            ["№", self.tr("Ground"), self.tr("For"), self.tr("Against"), self.tr("Decision")]
        )
        self._fill()

    def _own(self) -> list[DisputedBallot]:
        return [one for one in self._desk.day.count.disputed if one.contest == self._contest]

    def _fill(self) -> None:
        own = self._own()
        members = voting_members(self._desk.day.record)
        self.table.setRowCount(len(own))
        for row, one in enumerate(own):
            decision = act_words(str(one.decision(members) or "invalid"), self._context.language)
            texts = (
                count(one.number),
                one.ground,
                count(one.vote.votes_for),
                count(one.vote.votes_against),
                decision,
            )
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        allow(self.remove, "" if own else self.tr("No decision is kept yet."))

    # --- entering

    def keep(self) -> None:
        """The next ballot with its decision; what is missing or not decided is said."""
        for votes_edit in (self.votes_for, self.votes_against):
            if not votes_edit.commit():
                votes_edit.setFocus()
                return
        ground = self.ground.currentText().strip()
        votes = self.votes_for.typed(), self.votes_against.typed()
        if not ground:
            self.tell(self.tr("Pick the ground from the list or type it."), at=self.ground)
        elif votes[0] is None or votes[1] is None:
            field = self.votes_for if votes[0] is None else self.votes_against
            self.tell(self.tr("Type the votes for and against."), at=field)
        else:
            number = max([one.number for one in self._own()], default=0) + 1
            kept: list[Any] = by_path.current(self._desk.day, "disputed")
            ballot = {"contest": self._contest, "number": number, "ground": ground}
            vote = Vote(votes[0], votes[1])
            entry = {**ballot, "for": vote.votes_for, "against": vote.votes_against}
            if self._save([*kept, entry]):
                for votes_edit in (self.votes_for, self.votes_against):
                    votes_edit.set_value(None)
                self.ground.setCurrentIndex(-1)
                self.ground.setEditText("")
                self.ground.setFocus()

    def take_away(self) -> None:
        """The chosen line, or the last one, is taken away."""
        own = self._own()
        if own:
            row = self.table.currentRow() if self.table.currentRow() >= 0 else len(own) - 1
            gone = own[min(row, len(own) - 1)]
            kept: list[Any] = by_path.current(self._desk.day, "disputed")
            self._save([e for e in kept if (e["contest"], e["number"]) != (gone.contest, gone.number)])

    def _save(self, entries: list[Any]) -> bool:
        made = self._desk.enter("disputed", entries)
        if isinstance(made, NotDone):
            self.tell(say(made, self._context.language, self._desk.day.election), at=self.votes_for)
            return False
        self.tell("")
        self._fill()
        return True
