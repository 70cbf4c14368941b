"""Region, settlement, address and local time of the precinct: put right before opening and before closing."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from kzpoll_desktop.domain.day.by_path import current
from kzpoll_desktop.domain.ground.clock import offset_of
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.exchange.zones import offsets
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk


class AddressDialog(Dialog):
    """Six lines, each text in Kazakh and in Russian, and the offset from UTC; fields: by part and language."""

    topic = "address"
    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("address", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Region and address"))
        self._desk, self._context = desk, context
        self.fields: dict[tuple[str, str], LineField] = {}
        grid = QGridLayout()
        kept: Any = current(desk.day, "precinct")
        for line, ((part, language), words) in enumerate(self._lines().items()):
            field = self.fields[part, language] = LineField(str(kept[part][language]))
            grid.addWidget(self.field(f"{part}.{language}", field, words), line, 0)
            grid.addWidget(field, line, 1)
        self.offset = CalmComboBox()
        own = offset_of(context.clock.now())
        abroad = kept["kind"] == "abroad"
        for offset in offsets(desk.day.election.date, abroad=abroad, beside=(kept["utc_offset"], own)):
            self.offset.addItem(f"UTC{offset}", offset)
        self.offset.choose(kept["utc_offset"])
        grid.addWidget(
            self.field("utc_offset", self.offset, lambda: self.tr("Local &time:")), len(self.fields), 0
        )
        grid.addWidget(self.offset, len(self.fields), 1)
        self.whole.addLayout(grid)
        close = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.foot(None, close, self.button("keep", lambda: self.tr("&Keep"), self._on_keep, primary=True))
        self.fit(context.look.px(640))
        self.fields["region", "kk"].setFocus()

    def _lines(self) -> dict[tuple[str, str], Words]:
        return {
            ("region", "kk"): lambda: self.tr("&Region, in Kazakh:"),
            ("region", "ru"): lambda: self.tr("Re&gion, in Russian:"),
            ("settlement", "kk"): lambda: self.tr("&Settlement, in Kazakh:"),
            ("settlement", "ru"): lambda: self.tr("Settle&ment, in Russian:"),
            ("address", "kk"): lambda: self.tr("&Address, in Kazakh:"),
            ("address", "ru"): lambda: self.tr("A&ddress, in Russian:"),
        }

    def _on_keep(self) -> None:
        precinct: Any = current(self._desk.day, "precinct")
        for (part, language), field in self.fields.items():
            precinct[part][language] = " ".join(field.text().split())
        precinct["utc_offset"] = self.offset.currentData()
        made = self._desk.enter("precinct", precinct)
        if isinstance(made, NotDone) and made.code != "nothing_changes":
            self.tell(say(made, self._context.language, self._desk.day.election))
            return
        self.accept()
