"""Copies of a closed protocol: the register, a line for each that was asked for, and the printing of a certified copy."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from kzpoll_desktop.domain.day.after import CAPACITIES, Copy, SheetName
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import after as steps
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import Member
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.after.copy_preview import CopyPreview
from kzpoll_desktop.gui.precinct.after.form import NoteDialog
from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.names.after import CAPACITIES as CAPACITY_NAMES
from kzpoll_desktop.texts.names.labels import ballot_name, contest_heading, role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.after import noting, papers
from kzpoll_desktop.workflow.desk import Desk, Entered

_GIVEN: Final = "given"
_REFUSED: Final = "refused"


class Page(TaskPage):
    """A section a ballot: its register, and a button for the next line."""

    def build_task(self) -> None:
        """What is owed to everybody, then each register."""
        self.add_text(self._duty, muted=False)
        self.add_text(
            lambda: self.tr(
                "A copy is printed from the sealed sheet with its number and who certifies it beside it; sign it and put the "
                "seal on it. Without a printer copy the sheet by hand, certify it and note it here just so."
            )
        )
        for contest in rows.held(self.day.election, self.day.record):
            self.add_section(lambda c=contest: contest_heading(c, self.language), contest.colour)
            copies = sorted(self.day.after.copies_of(contest.id), key=lambda one: one.number)
            for copy in copies:
                self.add_text(partial(self._line, copy), muted=False)
                self._add_line_buttons(copy)
            self.add_buttons(
                (
                    f"note.{contest.id}",
                    self._words(contest.id, note=True),
                    partial(self.note, contest.id),
                    True,
                ),
                (
                    f"register.{contest.id}",
                    self._words(contest.id, note=False),
                    partial(self.show_register, contest.id),
                    False,
                ),
            )

    def _add_line_buttons(self, copy: Copy) -> None:
        name = f"{copy.of.contest}.{copy.number}"
        correct = (f"correct.{name}", lambda: self.tr("Correct the line…"), partial(self.correct, copy), True)
        if copy.given:
            words = partial(self._print_words, copy.number)
            self.add_buttons((f"print.{name}", words, partial(self.print_copy, copy), False), correct)
        else:
            self.add_buttons(correct)

    def _print_words(self, number: int) -> str:
        return self.tr("Print copy No. %1…").replace("%1", count(number))

    def _words(self, contest: str, *, note: bool) -> partial[str]:
        return partial(self._button_words, contest, note)

    def _button_words(self, contest: str, note: bool) -> str:
        ballot = ballot_name(self.day.election.contest(contest), self.language)
        words = self.tr("A copy was asked for: %1…") if note else self.tr("Register of copies: %1…")
        return words.replace("%1", ballot)

    def _duty(self) -> str:
        return legal(self.day.election.law.edition).cited("copy_on_request", self.language)

    def _line(self, copy: Copy) -> str:
        who = ", ".join(
            part
            for part in (copy.to, CAPACITY_NAMES[copy.capacity].get(self.language), copy.organisation)
            if part
        )
        if copy.given:
            names = ", ".join(m.name for m in self.day.record.commission if m.id in copy.certified)
            outcome = self.tr("given, certified by: %1").replace("%1", names)
        else:
            outcome = self.tr("refused: %1").replace("%1", copy.reason)
        line = f"{count(copy.number)}. {moment(copy.asked)}, {who}: {outcome}"
        now = self.day.valid_sheets.get(copy.of.contest)
        if now is not None and now.version > copy.of.version:
            line += " " + self.tr("(of count %1, before the recount)").replace("%1", count(copy.of.version))
        elif steps.of_earlier_sheet(self.day, copy.of):
            line += " " + self.tr("(of sheet %1, which was voided)").replace("%1", count(copy.of.sheet))
        return line

    # --- texts

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Note every copy that is asked for: given, or refused and why.")

    def summary(self) -> str:
        """How many were given and refused."""
        given = sum(one.given for one in self.day.after.copies)
        text = self.tr("Copies given: %1, refused: %2").replace("%1", count(given))
        return text.replace("%2", count(len(self.day.after.copies) - given))

    # --- what the buttons do

    def note(self, contest: str) -> None:
        """Another line; a copy that was given is printed at once."""
        self._ask(CopyDialog(self.desk, contest, None, self.context, self))

    def correct(self, copy: Copy) -> None:
        """A line that was mistyped; the journal keeps what stood there."""
        self._ask(CopyDialog(self.desk, copy.of.contest, copy, self.context, self))

    def _ask(self, dialog: CopyDialog) -> None:
        def print_it() -> None:
            if dialog.copy is not None and dialog.copy.given and dialog.is_new:
                self.print_copy(dialog.copy)

        dialog.accepted.connect(print_it)
        self.show_dialog(dialog)

    def print_copy(self, copy: Copy) -> None:
        """The sealed sheet with what makes it a copy beside it: on paper alone."""
        try:
            paper = papers.sheet_paper(self.desk, copy.of)
        except StoreError as fault:
            said = fault.said
            self.tell_refusal(lambda: say(said, self.language))
            return
        overlay = papers.copy_overlay(self.day, copy)
        self.show_preview(CopyPreview((paper,), overlay, self.context, self))

    def show_register(self, contest: str) -> None:
        """The register on paper, in both languages."""
        self.show_made(lambda: (papers.register_paper(self.day, contest),))


class CopyDialog(NoteDialog):
    """One line of the register; copy: the line that is put right, None for a new one, and what was kept afterwards."""

    topic = "copy"

    def __init__(
        self, desk: Desk, contest: str, copy: Copy | None, context: Context, parent: QWidget | None = None
    ) -> None:
        self.contest, self.copy = contest, copy
        self.is_new = copy is None
        self.ticks: dict[str, QCheckBox] = {}
        super().__init__(desk, context, parent)

    def build(self) -> None:
        """To whom, as what, when, what came of it, who certified it."""
        copy = self.copy
        self.says(self.setWindowTitle, lambda: self.tr("Copy of the protocol"))
        contest = self.day.election.contest(self.contest)
        self.whole.addWidget(
            self.label(lambda: contest_heading(contest, self.language), wrap=True, heading=True)
        )
        self.to = self.line("to", lambda: self.tr("&To whom (name):"), copy.to if copy else "")
        self.capacity = self.choose(
            "capacity",
            lambda: self.tr("&Present as:"),
            ((one, self.words_of(CAPACITY_NAMES[one])) for one in CAPACITIES),
            copy.capacity if copy else "",
        )
        self.organisation = self.line(
            "organisation",
            lambda: self.tr("&Organisation, where there is one:"),
            copy.organisation if copy else "",
        )
        self.asked = self.time("asked", lambda: self.tr("&Asked at:"), copy.asked if copy else None)
        self.outcome = self.choose(
            "outcome",
            lambda: self.tr("The &copy was:"),
            ((_GIVEN, lambda: self.tr("given")), (_REFUSED, lambda: self.tr("refused"))),
            _REFUSED if copy is not None and not copy.given else _GIVEN,
        )
        self.reason = self.line(
            "reason", lambda: self.tr("&Reason of the refusal:"), copy.reason if copy else ""
        )
        self.sentence(
            lambda: self.tr(
                "A copy may be refused only to a person who may not be present at the count; everyone else is given one."
            )
        )
        self.certified = self.label(lambda: self.tr("Certified by, with the seal:"))
        self.whole.addWidget(self.certified)
        certified = copy.certified if copy is not None and copy.given else None
        for member in steps.certifiers(self.day):
            on = certified is None or member.id in certified
            tick = self.tick(f"certified.{member.id}", partial(self._officer, member), on=on)
            self.ticks[member.id] = tick
        self.end(lambda: self.tr("&Note it"))
        self.outcome.currentIndexChanged.connect(lambda _: self._show_outcome())
        self._show_outcome()

    def _officer(self, member: Member) -> str:
        return f"{member.name}, {role_name(member.role_at_closing(), self.language)}"

    def _show_outcome(self) -> None:
        refused = self.outcome.currentData() == _REFUSED
        self.ask("reason", asked=refused)
        for part in (self.certified, *self.ticks.values()):
            part.setVisible(not refused)
        self.tell("")

    def note(self) -> Entered | NotDone:
        """Write the line."""
        refused = self.outcome.currentData() == _REFUSED
        reason = self.reason.text().strip() if refused else ""
        if refused and not reason:
            return Refused("reason_needed", {}, ("reason",))
        made = noting.copy(
            self.desk,
            Copy(
                self.copy.of if self.copy is not None else SheetName(self.contest, 0, 0),
                self.copy.number if self.copy is not None else 0,
                self.to.text(),
                self.capacity.currentData(),
                self.organisation.text(),
                self.typed_time(self.asked),
                reason,
                tuple(member for member, tick in self.ticks.items() if tick.isChecked()),
            ),
        )
        if isinstance(made, Entered):
            self.copy = self.day.after.copies[-1]
        return made
