"""The wall: a copy of each protocol is posted at once for two days; where it hangs, from when, and until when [43(8)]."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.day.after import POSTED_HOURS, Posting, SheetName, name_of
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.after.form import NoteDialog
from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.gui.precinct.after.wall_preview import WallPreview
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.after import noting, papers
from kzpoll_desktop.workflow.desk import Desk, Entered


class Page(TaskPage):
    """The wall copy of each protocol, and where they were posted."""

    def build_task(self) -> None:
        """What is owed, the papers for the wall, and the notes."""
        self.add_text(self._duty, muted=False)
        self.add_section(lambda: self.tr("Print for the wall"))
        self.add_text(
            lambda: self.tr(
                "The sealed sheet is printed large, with its code. Without a printer hang up a certified copy that was written "
                "by hand, and note it here just so."
            )
        )
        for contest, sheet in self.day.current_sheets.items():
            name = name_of(sheet)
            self.add_buttons(
                (
                    f"a3.{contest}",
                    partial(self._print_words, contest, False),
                    partial(self._print, name, False),
                    False,
                ),
                (
                    f"a4.{contest}",
                    partial(self._print_words, contest, True),
                    partial(self._print, name, True),
                    False,
                ),
            )
        self.add_section(lambda: self.tr("Where it hangs"))
        for posting in self.day.after.postings:
            self.add_text(partial(self._line, posting), muted=False)
        self.add_buttons(("note", lambda: self.tr("The copies are posted…"), self.note, True))

    def _print_words(self, contest: str, two: bool) -> str:
        ballot = ballot_name(self.day.election.contest(contest), self.language)
        words = self.tr("Two sheets of A4: %1…") if two else self.tr("One sheet of A3: %1…")
        return words.replace("%1", ballot)

    def _duty(self) -> str:
        return legal(self.day.election.law.edition).cited("copy_posted", self.language)

    def _line(self, posting: Posting) -> str:
        text = self.tr("%1: from %2 until %3").replace("%1", posting.where)
        text = text.replace("%2", moment(posting.at)).replace("%3", moment(posting.until))
        ballots = [
            f"{ballot_name(self.day.election.contest(one.contest), self.language)} ({count(one.sheet)})"
            for one in posting.sheets
            if one.contest in self.day.record.contests
        ]
        return f"{text}. " + self.tr("Sheets: %1").replace("%1", ", ".join(ballots))

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Post a copy of each protocol at once, and note where it hangs.")

    def _print(self, name: SheetName, two: bool) -> None:
        try:
            paper = papers.sheet_paper(self.desk, name)
        except StoreError as fault:
            said = fault.said
            self.tell_refusal(lambda: say(said, self.language))
            return
        self.show_preview(WallPreview((paper,), self.context, self, two=two))

    def note(self) -> None:
        """Where the copies hang."""
        self.show_dialog(PostingDialog(self.desk, self.context, self))


class PostingDialog(NoteDialog):
    """Where, from when, until when."""

    topic = "posting"

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(desk, context, parent)

    def build(self) -> None:
        """The place, and two days from now."""
        self.says(self.setWindowTitle, lambda: self.tr("Copies posted"))
        self.where = self.line("where", lambda: self.tr("&Where it hangs:"))
        self.at = self.time("at", lambda: self.tr("&Posted at:"))
        now = datetime.datetime.fromisoformat(self.now())
        until = now + datetime.timedelta(hours=POSTED_HOURS)
        self.until = self.time("until", lambda: self.tr("&Until:"), f"{until:%Y-%m-%dT%H:%M}")
        self.end(lambda: self.tr("&Note it"))

    def note(self) -> Entered | NotDone:
        """Note the posting of all sheets that count."""
        posting = Posting((), self.where.text(), self.typed_time(self.at), self.typed_time(self.until))
        return noting.posting(self.desk, posting)
