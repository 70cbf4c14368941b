"""The end of voting: the chair announces it, and the time is written down [43(3)]."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.workflow.desk import Desk


class Page(StagePage):
    """One time, and a notice where it is before the closing hour."""

    def __init__(self, stage: str, desk: Desk, context: Context, asker: Asker) -> None:
        self.notice: QLabel | None = None
        super().__init__(stage, desk, context, asker)
        self.prepare()

    def signature(self) -> object:
        """Nothing changes the parts of this page."""
        return 1

    def build(self) -> None:
        """The time and what to announce."""
        self.add_section(lambda: self.tr("The chair announces that voting has ended"))
        self.add_text(
            lambda: self.tr(
                "“Voting has ended. Those who are in the premises may still vote. The boxes stay closed until the "
                "unused ballots are cancelled and the figures of the lists are announced.”"
            ),
            muted=False,
        )
        self.add_other("day.voting_ended", lambda: self.tr("Time at which voting ended"), TimeEdit())
        self.notice = self.add_text(lambda: "")
        self.notice.setProperty("notice", True)
        self.add_text(
            lambda: self.tr("Opening a box before the end of voting is forbidden (article 43, paragraph 3).")
        )

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Announce the end of voting and type its time.")

    def show_state(self) -> None:
        """A time before the closing hour is told, and never stops anything."""
        ended, close = self.day.record.day.voting_ended, self.day.election.hours.close
        early = ended is not None and ended < close and ended >= self.day.election.hours.open
        text = ""
        if early and self.day.record.precinct.kind != "closed":
            text = self.tr("This is before the closing hour, %1. Check the time.").replace("%1", close)
        if self.notice is not None:
            self.notice.setText(text)
