"""Chooses a figure that stands in a story or a happening: every seat reads its own there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.domain.figures.record import figure_paths
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.texts.names.figure_names import figure_name

WIDE: Final = 620
HIGH: Final = 480
_PATH: Final = Qt.ItemDataRole.UserRole


class InsertDialog(Dialog):
    """put(text): the figure's placeholder, to be put where the cursor was."""

    topic = "editor_insert"

    def __init__(
        self, making: Making, context: Context, put: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__("editor_insert", parent)
        self.says(self.setWindowTitle, lambda: self.tr("A figure of the seat"))
        self._making, self._context, self._put = making, context, put
        self.figures = CalmList()
        self.figures.setWordWrap(True)
        label = self.field("figures", self.figures, lambda: self.tr("&Figure"))
        for path in figure_paths(making.count.truth):
            item = QListWidgetItem()
            item.setData(_PATH, path)
            self.figures.addItem(item)
        self.sheet = WrappedTick()
        self.sheet.setObjectName("as_on_sheet")
        self.says(self.sheet.setText, lambda: self.tr("As its counting &sheet has it, not the truth"))
        cancel = self.button("cancel", lambda: self.tr("Cancel"), self.reject)
        self.take = self.button("take", lambda: self.tr("&Put it in"), self.put_in, primary=True)
        for part in (label, self.sheet):
            self.whole.addWidget(part)
        self.whole.insertWidget(1, self.figures, 1)
        self.foot(None, cancel, self.take)
        self.live(self._say)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self.figures.setCurrentRow(0)
        self.figures.setFocus()

    def _say(self) -> None:
        making, language = self._making, self._context.language
        for place in range(self.figures.count()):
            item = self.figures.item(place)
            path = item.data(_PATH)
            item.setText(figure_name(path, making.count.truth, making.election, language, ballot=True))

    def put_in(self) -> None:
        """The chosen one, in braces."""
        path = self.figures.currentItem().data(_PATH)
        self.accept()
        self._put(f"{{sheet:{path}}}" if self.sheet.isChecked() else f"{{{path}}}")
