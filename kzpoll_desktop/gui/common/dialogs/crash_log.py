"""What is kept of a mistake of the program: shown at the next start, to be copied and passed on; no names, no figures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import FormDialog, fit


def crash_logs(folder: Path) -> list[Path]:
    """The kept logs, the newest first; none where the folder cannot be read."""
    try:
        return sorted((folder / "crashes").glob("crash-*.log"), reverse=True)
    except OSError:
        return []


def unseen_logs(context: Context) -> list[Path]:
    """The logs that were written since the last one that was shown."""
    seen = context.settings.values.crash_seen
    return [path for path in crash_logs(context.settings.folder) if path.name > seen]


class TextsDialog(FormDialog):
    """One kept text at a time; "Copy" puts it on the clipboard."""

    def __init__(self, names: Sequence[str], context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._any = bool(names)
        self.told, self.told_copied = QLabel(), QLabel()
        self.told.setWordWrap(True)
        self.choice = CalmComboBox()
        self.choice.setObjectName("log")
        self.choice.addItems(list(names))
        self.text = QPlainTextEdit()
        self.text.setObjectName("text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.copy, self.close_button = QPushButton(), QPushButton()
        for name, button in (("copy", self.copy), ("close", self.close_button)):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self.copy.setProperty("primary", True)
        self.copy.setEnabled(self._any)
        self.copy.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.accept)
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self._lay_out()
        self.choice.setVisible(len(names) > 1)
        self.translate()
        self._show()
        fit(self, context.look.px(720), context.look.px(420))
        (self.copy if self._any else self.close_button).setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.told_copied, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(8)
        whole.addWidget(self.told)
        whole.addWidget(self.choice)
        whole.addWidget(self.text, 1)
        whole.addLayout(buttons)

    def read(self, place: int) -> str:
        """The text of a place in the list."""
        raise NotImplementedError

    def translate(self) -> None:
        """Say everything in the language in force."""
        self.choice.setAccessibleName(self.tr("Kept logs, the newest first"))
        self.text.setAccessibleName(self.tr("Text of the log"))
        self.copy.setText(self.tr("C&opy the text"))
        self.close_button.setText(self.tr("&Close"))

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def _show(self) -> None:
        self.text.setPlainText(self.read(self.choice.currentIndex()))
        self.told_copied.setText("")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.told_copied.setText(self.tr("Copied"))


class CrashLogDialog(TextsDialog):
    """What is kept of mistakes, at the start after one; what was shown once is not shown again of itself."""

    def __init__(self, logs: Sequence[Path], context: Context, parent: QWidget | None = None) -> None:
        self._logs = tuple(logs)
        super().__init__([path.name for path in logs], context, parent)
        self.setObjectName("crash_log")
        if self._logs:
            context.settings.change(crash_seen=max(path.name for path in self._logs))

    def read(self, place: int) -> str:
        """The text of a log; nothing where it is gone."""
        return log_text(self._logs[place]) if 0 <= place < len(self._logs) else ""

    def translate(self) -> None:
        """Say everything in the language in force."""
        super().translate()
        self.setWindowTitle(self.tr("Mistakes of the program"))
        if self._logs:
            self.told.setText(
                self.tr(
                    "The program made a mistake and closed. Every figure shown as saved is kept. "
                    "Pass this text to whoever gave you the program; no names and no figures are in it."
                )
            )
        else:
            self.told.setText(self.tr("The program has kept no log of a mistake."))


def log_text(path: Path) -> str:
    """The text of a kept log; nothing where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
