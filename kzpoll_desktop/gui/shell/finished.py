"""A file whose night is over: it is opened for looking only, unless somebody goes on with it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.exchange.files import shown_name
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog

_WIDE: Final = 560


class FinishedDialog(Dialog):
    """goes_on: whether something is to be noted in it all the same."""

    topic = "finished"
    form = False

    def __init__(self, path: Path, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("finished", parent)
        self.says(self.setWindowTitle, lambda: self.tr("This precinct is finished"))
        self.path, self.goes_on = path, False
        self.whole.addWidget(self.label(self._about, wrap=True))
        self.look_button = self.button(
            "look", lambda: self.tr("Open for &looking"), self.accept, default=True
        )
        self.go_on_button = self.button("go_on", lambda: self.tr("&Continue with it"), self._go_on)
        cancel = self.button("cancel", lambda: self.tr("Do &not open it"), self.reject)
        self.foot(None, cancel, self.go_on_button, self.look_button)
        self.look_button.setFocus()
        self.fit(context.look.px(_WIDE))

    def _about(self) -> str:
        text = self.tr(
            "In the file %1 the protocols are closed and posted, and documents and ballots were handed over. It is opened for "
            "looking: papers are printed again as they are, and nothing is noted by mistake. Continue with it where something "
            "is still to be noted."
        )
        return text.replace("%1", shown_name(self.path))

    def _go_on(self) -> None:
        self.goes_on = True
        self.accept()
