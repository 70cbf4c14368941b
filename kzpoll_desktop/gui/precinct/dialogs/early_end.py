"""Voting that ended before its hour: on which lawful ground; nothing is chosen beforehand, and Enter leaves it as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.domain.day.hours import EarlyEnd, grounds
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.texts.times import ground


class EarlyEndDialog(Dialog):
    """Asks for the ground [38]; ended: the time as it was typed. That all have voted is a ground in a closed precinct."""

    topic = "early_end"
    form = False
    loses = True

    def __init__(self, day: Day, ended: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("early_end", parent, edges=None, spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Did voting end early?"))
        self._day = day
        self._context = context
        close = day.election.hours.close
        heading = self.label(
            lambda: (
                self.tr("%1 is before the hour at which voting ends, %2")
                .replace("%1", ended)
                .replace("%2", close)
            ),
            heading=True,
            wrap=True,
        )
        note = self.label(
            lambda: self.tr(
                "Voting ends earlier only on a lawful ground, which is noted in the journal. Without one leave it as it "
                "was: voting goes on."
            ),
            wrap=True,
        )
        self.grounds = CalmList()
        self.grounds.setProperty("answers", True)
        self.grounds.setWordWrap(True)
        self.grounds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for code in grounds(day.record):
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.grounds.addItem(item)
        self.grounds.itemSelectionChanged.connect(self._allow)
        self.live(self._name_grounds)
        self.decision = LineField()
        self.decision.setMaxLength(200)
        self.decision.textChanged.connect(self._allow)
        chosen = self.field("ground", self.grounds, lambda: self.tr("Lawful &ground:"))
        named = self.field("decision", self.decision, lambda: self.tr("&Decision: whose, number and date"))
        self.keep = self.button("keep", lambda: self.tr("&Leave as it was"), self.reject, default=True)
        self.early = self.button("early", lambda: self.tr("Voting &ended early"), self.accept)
        for part in (heading, note, chosen, self.grounds, named, self.decision):
            self.whole.addWidget(part)
        self.foot(None, self.keep, self.early)
        self.live(self._allow)
        self.grounds.setMinimumHeight(context.look.px(96))
        self.setMinimumWidth(520)
        self.fit(context.look.px(520))
        self.grounds.setFocus()

    def _name_grounds(self) -> None:
        for place in range(self.grounds.count()):
            item = self.grounds.item(place)
            item.setText(
                ground(item.data(Qt.ItemDataRole.UserRole), self._day.election, self._context.language)
            )

    @property
    def chosen(self) -> EarlyEnd | None:
        """The ground; None while it is not whole."""
        codes = [item.data(Qt.ItemDataRole.UserRole) for item in self.grounds.selectedItems()]
        decision = self.decision.text().strip()
        if not codes:
            return None
        if codes[0] == "all_voted":
            return EarlyEnd("all_voted")
        return EarlyEnd("decision", decision) if decision else None

    def _allow(self) -> None:
        by_decision = [
            item for item in self.grounds.selectedItems() if item.data(Qt.ItemDataRole.UserRole) == "decision"
        ]
        no_decision = self.tr("Only where the ground is a decision.")
        allow(self.decision, "" if by_decision else no_decision)
        no_ground = self.tr(
            "Choose the lawful ground first; for a decision type whose it is, its number and date."
        )
        allow(self.early, "" if self.chosen is not None else no_ground)
