"""The ballots that are counted by hand and are no clean ticks: one at a time, how often it lies there, and its pile."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QIntValidator

from kzpoll_desktop.domain.training.course import Ballot
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.training.editor.ballot_part import BallotPart
from kzpoll_desktop.gui.training.editor.fields import EditorPage
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.texts.names.grades import PILES
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.training.editing import ballots

_MOST_TIMES: Final = 9_999
_SHORT: Final = 120


class BallotsPage(EditorPage):
    """Whatever is not listed here is a clean tick."""

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__(making, context)
        self.place = 0
        self._build()

    def build_again(self, focus: str = "") -> None:
        """Another ballot, or one that came or went; focus: the input to go to."""
        self.clear()
        self._build()
        if focus:
            super().go_to(focus)

    def _build(self) -> None:
        found = self.making.count.ballots
        self.place = max(0, min(self.place, len(found) - 1))
        self.column.addWidget(
            self.label(
                lambda: self.tr(
                    "For a count by hand: what is listed here is printed as it stands, all other ballots of the piles are "
                    "clean ticks. Every invalid ballot has to be listed."
                ),
                wrap=True,
                muted=True,
            )
        )
        self.more = self.button("new_ballot", lambda: self.tr("Add a ballot"), self._on_new)
        full = self.tr("There are ballots enough.")
        allow(self.more, "" if len(found) < ballots.MOST_BALLOTS else full)
        if not found:
            self.row(self.more)
            self.end()
            return
        self.which = CalmComboBox()
        for number in range(len(found)):
            self.which.addItem("", number)
        self.row(self.field("which", self.which, lambda: self.tr("Ballot of the list")), self.which)
        self.live(self._say_which)
        self.which.setCurrentIndex(self.place)
        self.which.currentIndexChanged.connect(self._on_which)
        one = found[self.place]
        times = LineField(str(one.times))
        times.setMaximumWidth(self.context.look.px(_SHORT))
        times.setValidator(QIntValidator(0, _MOST_TIMES, self))
        times.textEdited.connect(self._on_times)
        self.row(self.field("times", times, lambda: self.tr("So many of it")), times)
        self.column.addWidget(
            BallotPart(
                one.ballot, one.right, self.making.count.truth, self.making.election, self.context, self._put
            )
        )
        away = self.button("ballot_away", lambda: self.tr("Take this ballot away"), self._on_away, flat=True)
        self.row(self.more, away)
        self.end()

    def _say_which(self) -> None:
        for number, one in enumerate(self.making.count.ballots):
            contest = self.making.election.contest(one.ballot.contest)
            text = self.tr("%1. %2: %3, %4 of it").replace("%1", str(number + 1))
            text = text.replace("%2", ballot_name(contest, self.language)).replace("%4", str(one.times))
            self.which.setItemText(number, text.replace("%3", self._pile(one.ballot, one.right)))

    def _pile(self, ballot: Ballot, right: str) -> str:
        if right in PILES:
            return PILES[right].get(self.language)
        known = self.making.count.truth.ballot(self.making.election.contest(ballot.contest))
        return next((one.name.get(self.language) for one in known if one.id == right), right)

    # --- changing

    def _on_which(self, place: int) -> None:
        if place >= 0 and place != self.place:
            self.place = place
            self.build_again("which")

    def _on_times(self, text: str) -> None:
        one = self.making.count.ballots[self.place]
        times = int(text) if text.isdecimal() else 0
        self.making.put(ballots.with_ballot(self.making.count, self.place, replace(one, times=times)))
        self._say_which()

    def _put(self, ballot: Ballot, right: str) -> None:
        one = replace(self.making.count.ballots[self.place], ballot=ballot, right=right)
        self.making.put(ballots.with_ballot(self.making.count, self.place, one))
        self._say_which()

    def _on_new(self) -> None:
        count = self.making.count
        self.place = self.place + 1 if count.ballots else 0
        self.making.put(ballots.with_new_ballot(count, self.place, self.making.election))
        self.build_again("ballot.contest")

    def _on_away(self) -> None:
        self.making.put(ballots.without_ballot(self.making.count, self.place))
        self.build_again("which" if self.making.count.ballots else "new_ballot")

    def go_to(self, field: str, row: int = 0) -> None:
        """To a ballot by its place."""
        if not field and self.making.count.ballots:
            self.which.setCurrentIndex(row)
        super().go_to(field or "which")
