"""Counting in bundles: 7×50+32 is typed as it lies on the table, and the sum is shown while it is typed."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget

from kzpoll_desktop.domain.figures.bundles import Bundles, read_bundles, total_of
from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.digits import DigitLine, layout_told
from kzpoll_desktop.texts.format import count


class _PartsEdit(DigitLine):
    """What was typed before the dialog opened is gone on with, never typed over."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A dialog that opens would have everything selected."""
        super().focusInEvent(event)
        self.deselect()
        self.end(False)


class BundlesDialog(Dialog):
    """bundles: what was typed, once it is accepted with Enter."""

    topic = "bundles"
    form = False
    loses = True

    def __init__(self, name: str, typed: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("bundles", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Counted in bundles"))
        self.bundles: Bundles = ()
        self._context = context
        self.name = QLabel(name)
        self.name.setProperty("heading", True)
        self.name.setWordWrap(True)
        explained = self.label(
            lambda: self.tr("Type bundles and loose ballots as they lie on the table: 7*50+32"), wrap=True
        )
        self.edit = _PartsEdit(typed)
        self.edit.setObjectName("parts")
        self.edit.setProperty("figure", True)
        self.edit.setMaxLength(120)
        self.says(self.edit.setAccessibleName, lambda: self.tr("Bundles and loose ballots"))
        self.total = self.label(self._total, wrap=True, strong=True)
        self.edit.textChanged.connect(lambda: self.total.setText(self._total()))
        for part in (self.name, explained, self.edit, self.total):
            self.whole.addWidget(part)
        self.foot(
            None,
            self.button("cancel", lambda: self.tr("&Cancel"), self.reject),
            self.button("take", lambda: self.tr("&Take the sum"), self._on_take, default=True, primary=True),
        )
        self.setMinimumWidth(context.look.px(460))
        self.edit.setFocus()

    def _total(self) -> str:
        found = read_bundles(self.edit.text())
        if found is None:
            return self.tr("Not a sum yet. Type it as 7*50+32.") + layout_told(self.edit.text())
        total = total_of(found)
        text = self.tr("Together: %1").replace("%1", count(total))
        return f"{text} · {in_words(total, self._context.language)}"

    def _on_take(self) -> None:
        found = read_bundles(self.edit.text())
        if found is None:
            self.edit.setFocus()
            return
        self.bundles = found
        self.accept()
