"""Disputed ballots of one contest: number, ground, the votes of the commission, and what more than half decided [43(7)]."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.day import values
from kzpoll_desktop.domain.day.acts import DisputedBallot, Vote
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import FormDialog, fit
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.texts.acts import act_words, grounds
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

COLUMNS: Final = 5
_VOTES_WIDTH: Final = 96


class DisputedDialog(FormDialog):
    """A table of what was decided, and one line to enter the next ballot."""

    def __init__(self, desk: Desk, contest: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disputed")
        self._desk, self._contest, self._context = desk, contest, context
        self.heading, self.explained, self.told = QLabel(), QLabel(), QLabel()
        self.heading.setProperty("heading", True)
        self.told.setObjectName("told")
        for label in (self.heading, self.explained, self.told):
            label.setWordWrap(True)
        self.table = QTableWidget(0, COLUMNS)
        self.table.setObjectName("ballots")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.ground = QComboBox()
        self.ground.setObjectName("ground")
        self.ground.setEditable(True)
        self.ground.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Nothing is put into a ground that nobody typed.
        self.ground.setCompleter(None)  # type: ignore[arg-type]
        self.votes_for, self.votes_against = CountEdit(), CountEdit()
        self.add, self.remove, self.close_button = QPushButton(), QPushButton(), QPushButton()
        for name, part in (
            ("votes.for", self.votes_for),
            ("votes.against", self.votes_against),
            ("add", self.add),
            ("remove", self.remove),
            ("close", self.close_button),
        ):
            part.setObjectName(name)
        self.labels = {"ground": QLabel(), "for": QLabel(), "against": QLabel()}
        self._lay_out()
        self._connect()
        self.translate()
        self.ground.setCurrentIndex(-1)
        fit(self, context.look.px(760), context.look.px(480))
        self.ground.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        parts = (("ground", self.ground), ("for", self.votes_for), ("against", self.votes_against))
        for column, (name, field) in enumerate(parts):
            self.labels[name].setBuddy(field)
            grid.addWidget(self.labels[name], 0, column)
            grid.addWidget(field, 1, column)
        for votes in (self.votes_for, self.votes_against):
            votes.setFixedWidth(self._context.look.px(_VOTES_WIDTH))
        grid.addWidget(self.add, 1, 3)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        whole.addWidget(self.heading)
        whole.addWidget(self.explained)
        whole.addLayout(grid)
        whole.addWidget(self.told)
        whole.addWidget(self.table, 1)
        whole.addLayout(buttons)
        self.told.hide()

    def _connect(self) -> None:
        editor = self.ground.lineEdit()
        assert editor is not None  # the list is editable
        editor.setMaxLength(200)
        editor.returnPressed.connect(lambda: self.votes_for.setFocus(Qt.FocusReason.TabFocusReason))
        for field in (self.votes_for, self.votes_against):
            field.moved.connect(lambda step: self.focusNextPrevChild(step > 0))
        self.add.clicked.connect(self.keep)
        self.remove.clicked.connect(self.take_away)
        self.close_button.clicked.connect(self.accept)

    # --- texts

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def translate(self) -> None:
        """Say everything in the language in force; what was typed stays."""
        language = self._context.language
        self.setWindowTitle(self.tr("Disputed ballots"))
        contest = self._desk.day.election.contest(self._contest)
        self.heading.setText(contest_heading(contest, language))
        members = str(voting_members(self._desk.day.record))
        self.explained.setText(
            self.tr(
                "Show the ballot to everybody and vote: more than half of all %1 members decide whether it is valid."
            ).replace("%1", members)
        )
        typed = self.ground.currentText()
        self.ground.clear()
        self.ground.addItems(grounds(language))
        self.ground.setEditText(typed)
        self.labels["ground"].setText(self.tr("&Ground"))
        self.labels["for"].setText(self.tr("&Valid: for"))
        self.labels["against"].setText(self.tr("A&gainst"))
        editor = self.ground.lineEdit()
        assert editor is not None  # the list is editable
        editor.setAccessibleName(self.tr("Ground of the dispute"))
        self.ground.setAccessibleName(self.tr("Ground of the dispute"))
        self.votes_for.setAccessibleName(self.tr("Votes for counting it as valid"))
        self.votes_against.setAccessibleName(self.tr("Votes against"))
        self.add.setText(self.tr("&Keep the decision"))
        self.remove.setText(self.tr("&Remove the line"))
        self.close_button.setText(self.tr("&Close"))
        self.table.setAccessibleName(self.tr("Decisions on disputed ballots"))
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
        self.remove.setEnabled(bool(own))

    # --- entering

    def keep(self) -> None:
        """The next ballot with its decision; what is missing or not decided is said."""
        ground = self.ground.currentText().strip()
        votes = self.votes_for.typed(), self.votes_against.typed()
        if not ground:
            self._tell(self.tr("Pick the ground from the list or type it."), self.ground)
        elif votes[0] is None or votes[1] is None:
            field = self.votes_for if votes[0] is None else self.votes_against
            self._tell(self.tr("Type the votes for and against."), field)
        else:
            number = max([one.number for one in self._own()], default=0) + 1
            kept: list[Any] = values.current(self._desk.day, "disputed")
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
            kept: list[Any] = values.current(self._desk.day, "disputed")
            self._save([e for e in kept if (e["contest"], e["number"]) != (gone.contest, gone.number)])

    def _save(self, entries: list[Any]) -> bool:
        made = self._desk.enter("disputed", entries)
        if isinstance(made, NotDone):
            self._tell(say(made, self._context.language, self._desk.day.election), self.votes_for)
            return False
        self.told.hide()
        self._fill()
        return True

    def _tell(self, sentence: str, field: QWidget) -> None:
        self.told.setText(sentence)
        self.told.show()
        field.setFocus()
