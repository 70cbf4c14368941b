"""Asks before a precinct file is made with a ballot on which nobody stands yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.election.definition import Contest
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.texts.names.labels import contest_heading


class EmptyBallots(Dialog):
    """Accepted where the file is to be made all the same; Enter and Escape go back to the names."""

    topic = "empty_ballots"
    form = False

    def __init__(self, ballots: Sequence[Contest], context: Context, parent: QWidget | None = None) -> None:
        super().__init__("empty_ballots", parent)
        self._ballots, self._context = tuple(ballots), context
        self.says(self.setWindowTitle, lambda: self.tr("No candidates yet"))
        self.whole.addWidget(self.label(self._which, wrap=True, heading=True))
        self.whole.addWidget(
            self.label(
                lambda: self.tr(
                    "Without them there are no rows to count, and no empty form to print. The names can still be typed or "
                    "taken from a table in the precinct file, under Candidates and parties, until the opening is finished."
                ),
                wrap=True,
            )
        )
        self.foot(
            None,
            self.button("all_the_same", lambda: self.tr("&Make the file without them"), self.accept),
            self.button("back", lambda: self.tr("&Back to the candidates"), self.reject, default=True),
        )
        self.fit(context.look.px(600))

    def _which(self) -> str:
        names = ", ".join(contest_heading(ballot, self._context.language) for ballot in self._ballots)
        return self.tr("Nobody stands on this ballot yet: %1").replace("%1", names)
