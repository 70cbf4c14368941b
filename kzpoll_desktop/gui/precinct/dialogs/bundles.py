"""Counting in bundles: 7×50+32 is typed as it lies on the table, and the sum is shown while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kzpoll_desktop.domain.figures.bundles import Bundles, read_bundles, total_of
from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.texts.format import count


class _PartsEdit(QLineEdit):
    """What was typed before the dialog opened is gone on with, never typed over."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A dialog that opens would have everything selected."""
        super().focusInEvent(event)
        self.deselect()
        self.end(False)


class BundlesDialog(QDialog):
    """bundles: what was typed, once it is accepted with Enter."""

    def __init__(self, name: str, typed: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bundles")
        self.bundles: Bundles = ()
        self._context = context
        self.name = QLabel(name)
        self.name.setProperty("heading", True)
        self.name.setWordWrap(True)
        self.explained = QLabel()
        self.explained.setWordWrap(True)
        self.edit = _PartsEdit(typed)
        self.edit.setObjectName("parts")
        self.edit.setProperty("figure", True)
        self.edit.setMaxLength(120)
        self.total = QLabel()
        self.total.setProperty("strong", True)
        self.total.setWordWrap(True)
        self.take, self.cancel = QPushButton(), QPushButton()
        self.take.setObjectName("take")
        self.take.setDefault(True)
        self.take.setProperty("primary", True)
        self.cancel.setObjectName("cancel")
        self.take.clicked.connect(self._on_take)
        self.cancel.clicked.connect(self.reject)
        self.edit.textChanged.connect(self._show_total)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        for part in (self.name, self.explained, self.edit, self.total):
            whole.addWidget(part)
        whole.addLayout(buttons)
        self.setMinimumWidth(context.look.px(460))
        self.translate()
        self.edit.setFocus()

    def translate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Counted in bundles"))
        self.explained.setText(self.tr("Type bundles and loose ballots as they lie on the table: 7*50+32"))
        self.edit.setAccessibleName(self.tr("Bundles and loose ballots"))
        self.take.setText(self.tr("&Take the sum"))
        self.cancel.setText(self.tr("&Cancel"))
        self._show_total()

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def _show_total(self) -> None:
        found = read_bundles(self.edit.text())
        if found is None:
            text = self.tr("Not a sum yet. Type it as 7*50+32.")
        else:
            total = total_of(found)
            text = self.tr("Together: %1").replace("%1", count(total))
            text = f"{text} · {in_words(total, self._context.language)}"
        self.total.setText(text)

    def _on_take(self) -> None:
        found = read_bundles(self.edit.text())
        if found is None:
            self.edit.setFocus()
            return
        self.bundles = found
        self.accept()
