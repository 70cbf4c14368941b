"""A new precinct was begun before and left without being made: whether to go on with it, or to begin anew."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog


class BegunBeforeDialog(Dialog):
    """Accepted: go on with it; anew: without what was typed. Escape does neither. number: as it was typed, empty for none."""

    topic = "begun_before"
    form = False
    anew = Signal()

    def __init__(self, number: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("begun_before", parent)
        self._number = number.strip()
        self.says(self.setWindowTitle, lambda: self.tr("New precinct"))
        self.whole.addWidget(self.label(self._about, wrap=True))
        again = self.button("again", lambda: self.tr("&Begin anew"), self._on_anew)
        go_on = self.button("go_on", lambda: self.tr("&Go on with it"), self.accept, default=True)
        self.foot(None, again, go_on)
        go_on.setFocus()
        self.fit(context.look.px(460))

    def _about(self) -> str:
        if not self._number:
            return self.tr("A new precinct was begun here and not made. What was typed is still there.")
        text = self.tr("Precinct No. %1 was begun here and not made. What was typed is still there.")
        return text.replace("%1", self._number)

    def _on_anew(self) -> None:
        self.anew.emit()
        self.reject()
