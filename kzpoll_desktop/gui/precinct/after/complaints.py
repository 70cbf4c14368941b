"""Observers' acts, applications and complaints: from whom, about what, when, and what the commission decided [20-1(2)12]."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.day.after import DECISIONS, PAPER_KINDS, Complaint
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.after.form import NoteDialog
from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.names.after import DECISIONS as DECISION_NAMES
from kzpoll_desktop.texts.names.after import PAPER_KINDS as KIND_NAMES
from kzpoll_desktop.workflow.after import noting, papers
from kzpoll_desktop.workflow.desk import Desk, Entered


class Page(TaskPage):
    """One register for the whole precinct."""

    def build_task(self) -> None:
        """Each with what was decided, and the buttons."""
        self.add_text(
            lambda: self.tr(
                "Acts are attached to the protocol where observers ask for it. On an application and a complaint the "
                "commission decides by vote, and tells the reason. The paper itself is kept with the documents; this is its "
                "register."
            )
        )
        for one in self.day.after.complaints:
            self.add_text(partial(self._line, one), muted=False)
            self.add_buttons(
                (f"decide.{one.number}", partial(self._decide_words, one), partial(self._ask, one), True)
            )
        self.add_buttons(
            ("note", lambda: self.tr("An act or a complaint was handed in…"), partial(self._ask, None), True),
            ("print", lambda: self.tr("Print the register…"), self._show_register, False),
        )

    def _decide_words(self, one: Complaint) -> str:
        text = self.tr("Note the decision: No. %1…") if one.open else self.tr("Correct: No. %1…")
        return text.replace("%1", count(one.number))

    def _line(self, one: Complaint) -> str:
        kind = KIND_NAMES[one.kind].get(self.language)
        article = f" ({one.article})" if one.article else ""
        text = f"{count(one.number)}. {moment(one.at)}, {kind}, {one.by}: {one.about}{article}."
        if one.attached:
            text += " " + self.tr("Attached to the protocol.")
        if one.decision:
            decided = self.tr("Decision: %1; votes for: %2, against: %3. Reason: %4")
            decided = decided.replace("%1", DECISION_NAMES[one.decision].get(self.language))
            decided = decided.replace("%2", count(one.votes_for)).replace("%3", count(one.votes_against))
            text += " " + decided.replace("%4", one.reason)
        elif one.open:
            text += " " + self.tr("Nothing is decided yet.")
        return text

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Note every act, application and complaint, and what the commission decided.")

    def summary(self) -> str:
        """How many there are, and how many wait."""
        found = self.day.after.complaints
        text = self.tr("Noted: %1, not decided yet: %2").replace("%1", count(len(found)))
        return text.replace("%2", count(sum(one.open for one in found)))

    def _ask(self, one: Complaint | None) -> None:
        self.show_dialog(ComplaintDialog(self.desk, one, self.context, self))

    def _show_register(self) -> None:
        self.show_made(lambda: (papers.complaints_paper(self.day),))


class ComplaintDialog(NoteDialog):
    """One act, application or complaint; complaint: the one that is decided or put right, None for a new one."""

    topic = "complaint"

    def __init__(
        self, desk: Desk, complaint: Complaint | None, context: Context, parent: QWidget | None = None
    ) -> None:
        self.complaint = complaint
        super().__init__(desk, context, parent)

    def build(self) -> None:
        """What it is, from whom, about what; what was decided."""
        one = self.complaint
        self.says(self.setWindowTitle, lambda: self.tr("Act, application or complaint"))
        kinds = ((code, self.words_of(KIND_NAMES[code])) for code in PAPER_KINDS)
        self.kind = self.choose("kind", lambda: self.tr("&What it is:"), kinds, one.kind if one else "")
        self.by = self.line("by", lambda: self.tr("&From whom:"), one.by if one else "")
        self.about = self.line("about", lambda: self.tr("A&bout what:"), one.about if one else "", most=500)
        self.article = self.line(
            "article", lambda: self.tr("A&rticle, where one is named:"), one.article if one else ""
        )
        self.at = self.time("at", lambda: self.tr("Handed in a&t:"), one.at if one else None)
        self.attached = self.tick(
            "attached",
            lambda: self.tr("&It is attached to the protocol"),
            on=one is not None and one.attached,
        )
        decisions = ((code, self.words_of(DECISION_NAMES[code])) for code in DECISIONS)
        self.decision = self.choose(
            "decision", lambda: self.tr("&Decision:"), decisions, one.decision if one else ""
        )
        self.reason = self.line("reason", lambda: self.tr("R&eason:"), one.reason if one else "", most=500)
        self.votes_for = self.votes("for", lambda: self.tr("Votes &for:"), one.votes_for if one else 0)
        self.votes_against = self.votes(
            "against", lambda: self.tr("Votes a&gainst:"), one.votes_against if one else 0
        )
        self.end(lambda: self.tr("&Note it"))
        self.kind.currentIndexChanged.connect(lambda _: self._show_decision())
        self.decision.currentIndexChanged.connect(lambda _: self._show_decision())
        self._show_decision()

    def _show_decision(self) -> None:
        """An act waits for no decision; what was not decided has no reason and no votes."""
        waits = self.kind.currentData() != "act"
        self.ask("decision", asked=waits)
        for name in ("reason", "for", "against"):
            self.ask(name, asked=waits and bool(self.decision.currentData()))

    def note(self) -> Entered | NotDone:
        """Note it."""
        waits = self.kind.currentData() != "act"
        for votes in (self.votes_for, self.votes_against):
            votes.commit()
        return noting.complaint(
            self.desk,
            Complaint(
                self.complaint.number if self.complaint is not None else 0,
                self.kind.currentData(),
                self.by.text(),
                self.about.text(),
                self.article.text(),
                self.typed_time(self.at),
                self.attached.isChecked(),
                self.decision.currentData() if waits else "",
                self.reason.text(),
                self.votes_for.typed() or 0,
                self.votes_against.typed() or 0,
            ),
        )
