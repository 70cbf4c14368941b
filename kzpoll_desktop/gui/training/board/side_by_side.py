"""Which nights are to be seen side by side: hand-ins of an exercise, and files from anywhere; two or three of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.files import choose_files
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.workflow.replay.together import MOST

WIDE, HIGH = 620, 460
LEAST: Final = 2
PATH: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class NightFile:
    """A file whose night may be seen; words: what it is called here."""

    path: Path
    words: Words


class SideBySideDialog(Dialog):
    """wanted(paths): these nights are to be seen side by side. ticked: paths that are chosen already."""

    topic = "side_by_side"
    wanted = Signal(object)

    def __init__(
        self,
        nights: Sequence[NightFile],
        ticked: Collection[Path],
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("side_by_side", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Nights side by side"))
        self._nights = list(nights)
        self.list = CalmList()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named = self.field(
            "nights", self.list, lambda: self.tr("&Two or three nights; Space ticks one"), wrap=True
        )
        about = self.label(
            lambda: self.tr("They are shown without names and without seats, read-only."),
            wrap=True,
            muted=True,
        )
        self.add = self.button("add", lambda: self.tr("From &files…"), self._choose)
        cancel = self.button("cancel", lambda: self.tr("Cancel"), self.reject)
        self.show_them = self.button("show", lambda: self.tr("&Show"), self.show_chosen, primary=True)
        self.whole.addWidget(named)
        self.whole.addWidget(self.list, 1)
        self.whole.addWidget(about)
        self.foot(self.add, None, cancel, self.show_them)
        for night in self._nights:
            self._put(night, ticked=night.path in ticked)
        self.live(self._say)
        self.list.itemChanged.connect(self._on_ticked)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self.list.setCurrentRow(0)
        (self.list if self._nights else self.add).setFocus()

    def _put(self, night: NightFile, *, ticked: bool) -> None:
        item = QListWidgetItem(night.words())
        item.setData(PATH, night.path)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _say(self) -> None:
        for place, night in enumerate(self._nights):
            self.list.item(place).setText(night.words())

    @property
    def chosen(self) -> tuple[Path, ...]:
        """The files that are ticked, in the order of the list."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(one.data(PATH) for one in items if one.checkState() == Qt.CheckState.Checked)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        """No more than there is room for; the one that was ticked last is taken back."""
        if len(self.chosen) > MOST:
            item.setCheckState(Qt.CheckState.Unchecked)
            self.tell(self._too_many())
        elif item.checkState() == Qt.CheckState.Checked:
            self.tell("")

    def _too_many(self) -> str:
        text = self.tr(
            "No more than %1 nights have room beside each other: take the tick away from one first."
        )
        return text.replace("%1", str(MOST))

    def _choose(self) -> None:
        files = choose_files(self, self.tr("Precinct files"), "*.kzpoll")
        if files:
            self.add_files(files)

    def add_files(self, files: Sequence[Path]) -> None:
        """More files, ticked as long as there is room."""
        known = {night.path for night in self._nights}
        for path in files:
            if path not in known:
                known.add(path)
                self._nights.append(NightFile(path, lambda p=path: p.name))  # type: ignore[misc]
                self._put(self._nights[-1], ticked=len(self.chosen) < MOST)
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.setFocus()

    def show_chosen(self) -> None:
        """Show them, where they are enough."""
        if len(self.chosen) < LEAST:
            self.tell(self.tr("Tick two or three nights."), at=self.list)
            return
        self.accept()
        self.wanted.emit(self.chosen)
