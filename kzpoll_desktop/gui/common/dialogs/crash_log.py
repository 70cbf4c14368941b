"""What is kept of a mistake of the program: shown at the next start, to be copied and passed on; no names, no figures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog


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


class TextsDialog(Dialog):
    """One kept text at a time; "Copy" puts it on the clipboard."""

    topic = "log"

    def __init__(
        self, name: str, names: Sequence[str], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent, spacing=8)
        self._context = context
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.choice = CalmComboBox()
        self.choice.setObjectName("log")
        self.choice.addItems(list(names))
        self.says(self.choice.setAccessibleName, lambda: self.tr("Kept logs, the newest first"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.says(self.text.setAccessibleName, lambda: self.tr("Text of the log"))
        self.copy = self.button("copy", lambda: self.tr("C&opy the text"), self._on_copy, primary=True)
        self.live(lambda: allow(self.copy, "" if names else self.tr("There is nothing to copy.")))
        close = self.button("close", lambda: self.tr("&Close"), self.accept)
        self.choice.currentIndexChanged.connect(self._show)
        self.whole.addWidget(self.about)
        self.whole.addWidget(self.choice)
        self.whole.addWidget(self.text, 1)
        self.foot(None, close, self.copy)
        self.choice.setVisible(len(names) > 1)
        self._show()
        self.fit(context.look.px(720), context.look.px(420))
        (self.copy if names else close).setFocus()

    def read(self, place: int) -> str:
        """The text of a place in the list."""
        raise NotImplementedError

    def _show(self) -> None:
        self.text.setPlainText(self.read(self.choice.currentIndex()))
        self.tell("")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.tell(self.tr("Copied"), wrong=False)


class CrashLogDialog(TextsDialog):
    """What is kept of mistakes, at the start after one; what was shown once is not shown again of itself."""

    def __init__(self, logs: Sequence[Path], context: Context, parent: QWidget | None = None) -> None:
        self._logs = tuple(logs)
        super().__init__("crash_log", [path.name for path in logs], context, parent)
        self.says(self.setWindowTitle, lambda: self.tr("Mistakes of the program"))
        self.says(self.about.setText, self._about)
        if self._logs:
            context.settings.change(crash_seen=max(path.name for path in self._logs))

    def read(self, place: int) -> str:
        """The text of a log; nothing where it is gone."""
        return log_text(self._logs[place]) if 0 <= place < len(self._logs) else ""

    def _about(self) -> str:
        if self._logs:
            return self.tr(
                "The program made a mistake and closed. Every figure shown as saved is kept. "
                "Pass this text to whoever gave you the program; no names and no figures are in it."
            )
        return self.tr("The program has kept no log of a mistake.")


def log_text(path: Path) -> str:
    """The text of a kept log; nothing where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
