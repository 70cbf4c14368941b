"""The forms of a recount: an application and what was decided, on what a new count rests, and its end without a protocol."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QCheckBox, QLabel

from kzpoll_desktop.domain.day.recount import ANSWERS, BASES, Application, GivenUp, Recount
from kzpoll_desktop.domain.day.steps import recount as steps
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.precinct.after.form import NoteDialog
from kzpoll_desktop.texts.names.after import ANSWERS as ANSWER_NAMES
from kzpoll_desktop.texts.names.after import BASES as BASE_NAMES
from kzpoll_desktop.workflow.after import recounting
from kzpoll_desktop.workflow.desk import Entered

_MOST: Final = 500


def _marked(ticks: dict[str, QCheckBox]) -> tuple[str, ...]:
    return tuple(contest for contest, tick in ticks.items() if tick.isChecked())


class ApplicationDialog(NoteDialog):
    """A proxy's written application [43(7-1)]; what warns is told here, and stands in the way of nothing."""

    topic = "recount_application"

    def build(self) -> None:
        """Of which ballots, who applied and when, what was decided."""
        self.says(self.setWindowTitle, lambda: self.tr("Application for a recount"))
        self.sentence(self._about)
        self.ticks = self.ballots(
            "contests", lambda: self.tr("Which ballots:"), tuple(self.day.record.contests)
        )
        self.number = self.line("number", lambda: self.tr("&Number of the application:"))
        self.by = self.line("by", lambda: self.tr("&Who applied:"))
        self.at = self.time("at", lambda: self.tr("Handed in a&t:"))
        answers = ((code, self.words_of(ANSWER_NAMES[code])) for code in ANSWERS)
        self.answer = self.choose("decision", lambda: self.tr("&Decision:"), answers, "granted")
        self.reason = self.line("reason", lambda: self.tr("R&eason:"), most=_MOST)
        self.votes_for = self.votes("for", lambda: self.tr("Votes &for:"))
        self.votes_against = self.votes("against", lambda: self.tr("Votes a&gainst:"))
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setProperty("notice", True)
        self.whole.addWidget(self.warning)
        self.end(lambda: self.tr("&Note it"))
        self.at.textChanged.connect(lambda _: self._warn())
        self.live(self._warn)

    def _about(self) -> str:
        if self.day.closed:
            return self.tr(
                "A proxy applies in writing, once, within the twelve hours of the count. Where it is granted, begin the "
                "recount on this page afterwards; a refused one is kept with its reason and changes nothing."
            )
        return self.tr(
            "A proxy applies in writing, once, within the twelve hours of the count. Where it is granted, the piles of these "
            "ballots are blank again and are counted again; a refused one is kept with its reason and changes nothing."
        )

    def _warn(self) -> None:
        said = {
            "second_application": self._second(),
            "late_application": self.tr(
                "More than twelve hours have passed since the end of voting. It can be noted all the same."
            ),
        }
        found = steps.warned_of(self.day, self.typed_time(self.at))
        self.warning.setText("\n".join(said[one] for one in found))
        self.warning.setVisible(bool(self.warning.text()))

    def _second(self) -> str:
        first = next((one for one in self.day.applications if one.granted), None)
        told = self.tr(
            "The one recount on an application was granted already: No. %1. It can be noted all the same."
        )
        return told.replace("%1", first.number if first is not None else "")

    def note(self) -> Entered | NotDone:
        """Note it."""
        for votes in (self.votes_for, self.votes_against):
            votes.commit()
        return recounting.ask(
            self.desk,
            Application(
                self.number.text(),
                self.by.text(),
                self.typed_time(self.at),
                _marked(self.ticks),
                self.answer.currentData(),
                self.reason.text(),
                self.votes_for.typed() or 0,
                self.votes_against.typed() or 0,
                not self.day.closed,
            ),
        )


class RecountDialog(NoteDialog):
    """A new count after closing, or more ballots for the one that goes on [43(9)]."""

    topic = "recount"

    def build(self) -> None:
        """On what it rests, what is counted again, who is there."""
        now = self.day.count.recount if self.day.under_recount else None
        granted = next(
            (one for one in reversed(self.day.applications) if one.granted and not one.before), None
        )
        wider = steps.reaches_further(self.day)
        self.says(self.setWindowTitle, lambda: self.tr("Recount"))
        self.sentence(
            lambda: self.tr(
                "The protocols that are closed stay as they are. What is found by counting is blank in the new count, and "
                "is typed and checked again on the same pages; its protocol takes the place of the one before."
            )
        )
        asked = granted is not None and now is None
        base = now.base if now is not None else "application" if asked else "decision"
        bases = ((code, self.words_of(BASE_NAMES[code])) for code in reversed(BASES))
        self.base = self.choose("base", lambda: self.tr("It rests &on:"), bases, base)
        known = now.contests if now is not None else ()
        on = (*known, *wider) if now is not None else granted.contests if granted and asked else ()
        self.ticks = self.ballots("contests", lambda: self.tr("Which ballots are counted again:"), on, known)
        self.lists = self.tick(
            "lists", lambda: self.tr("The &voter lists too"), on=now is not None and now.lists
        )
        self.lists.setEnabled(not (now is not None and now.lists))
        number, by = ("", "")
        if granted is not None and asked:
            number, by = granted.number, granted.by
        self.number = self.line("number", lambda: self.tr("&Number of the application or decision:"), number)
        self.by = self.line("by", lambda: self.tr("&Who applied, or which commission decided:"), by)
        self.at = self.time("at", lambda: self.tr("A&t:"))
        self.which = self.line(
            "ballots", lambda: self.tr("What it says is to be counted &again:"), most=_MOST
        )
        self.present = self.line("present", lambda: self.tr("&Member of the higher commission who is there:"))
        self.absent = self.line("absent", lambda: self.tr("Wh&y nobody of it is there:"), most=_MOST)
        self.end(lambda: self.tr("&Count again"))
        self.base.currentIndexChanged.connect(lambda _: self._show_base())
        self.present.textChanged.connect(lambda _: self._show_base())
        self._show_base()

    def _show_base(self) -> None:
        """A member of the higher commission is there where it decided so."""
        decided = self.base.currentData() == "decision"
        self.ask("present", asked=decided)
        self.ask("absent", asked=decided and not self.present.text().strip())

    def note(self) -> Entered | NotDone:
        """Begin, or widen what goes on."""
        decided = self.base.currentData() == "decision"
        return recounting.open_recount(
            self.desk,
            Recount(
                _marked(self.ticks),
                self.lists.isChecked(),
                self.base.currentData(),
                self.number.text(),
                self.by.text(),
                self.typed_time(self.at),
                self.which.text(),
                self.present.text() if decided else "",
                self.absent.text() if decided else "",
            ),
        )


class GiveUpDialog(NoteDialog):
    """A recount ends by a decision without a protocol: the one before it counts."""

    topic = "recount_given_up"

    def build(self) -> None:
        """Whose decision, when and why."""
        self.says(self.setWindowTitle, lambda: self.tr("Give up the recount"))
        self.sentence(
            lambda: self.tr(
                "A recount ends without a protocol of its own only by a decision. What was typed in it stays in the journal; "
                "the protocol before it counts."
            )
        )
        self.number = self.line("number", lambda: self.tr("&Number of the decision:"))
        self.by = self.line("by", lambda: self.tr("&Who decided:"))
        self.at = self.time("at", lambda: self.tr("A&t:"))
        self.reason = self.line("reason", lambda: self.tr("R&eason:"), most=_MOST)
        self.end(lambda: self.tr("&Give it up"))

    def note(self) -> Entered | NotDone:
        """The end of it."""
        given_up = GivenUp(self.number.text(), self.by.text(), self.typed_time(self.at), self.reason.text())
        return recounting.give_up(self.desk, given_up)
