"""The end of voting: the chair announces it, and the time is written down [43(3)]."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from kzpoll_desktop.domain.day import hours
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import passing
from kzpoll_desktop.gui.precinct.dialogs.early_end import EarlyEndDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.texts.times import ground
from kzpoll_desktop.workflow.desk import Desk

ENDED: Final = "day.voting_ended"


class Page(StagePage):
    """One time, and its ground where it is before the closing hour."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.notice: QLabel | None = None
        super().__init__(stage, desk, context, asker, parent)
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
        self.add_other(ENDED, lambda: self.tr("Time at which voting ended"), TimeEdit())
        self.notice = self.add_text(lambda: "")
        self.notice.setProperty("notice", True)
        self.add_text(
            lambda: self.tr("Opening a box before the end of voting is forbidden (article 43, paragraph 3).")
        )

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Announce the end of voting and type its time.")

    def show_state(self) -> None:
        """On which ground voting ended before its hour, or that it needs one."""
        record, election, end = self.day.record, self.day.election, self.day.count.early_end
        text = ""
        if hours.lacks_ground(election, record, end):
            text = self.tr("This is before the closing hour, %1. Check the time, or give the lawful ground.")
            text = text.replace("%1", election.hours.close)
        elif end is not None:
            decision = f": {end.decision}" if end.decision else ""
            text = f"{ground(end.ground, election, self.language)}{decision}"
        if self.notice is not None:
            self.notice.setText(text)

    def enter_one(self, path: str, value: Any) -> bool:
        """A time before the closing hour is entered with its lawful ground, or not at all."""
        if path != ENDED:
            return super().enter_one(path, value)
        changes: list[tuple[str, Any]] = [(path, value)]
        if value is not None and hours.early(self.day.election, self.day.record, value):
            end = self._ask_ground(value)
            if end is None:
                self.refresh_hard()
                self.stay_at(path)
                return False
            changes.append(("early_end", hours.end_to_json(end)))
        elif self.day.count.early_end is not None:
            changes.append(("early_end", None))
        return self.commit_many(changes)

    def finish_stage(self) -> None:
        """A time before the closing hour that has no ground yet, as in files of earlier versions, is asked about."""
        ended = self.day.record.day.voting_ended
        if ended is not None and self.day.stage == self.stage:
            if hours.lacks_ground(self.day.election, self.day.record, self.day.count.early_end):
                end = self._ask_ground(ended)
                if end is not None:
                    self.commit_many([("early_end", hours.end_to_json(end))])
        super().finish_stage()

    def _ask_ground(self, ended: str) -> hours.EarlyEnd | None:
        with passing(EarlyEndDialog(self.day, ended, self.context, self)) as dialog:
            return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
