"""The log window: what the program did in this run and in earlier ones, and the texts of its mistakes, to be passed on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.ground.clock import local
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.crash_log import TextsDialog, crash_logs, log_text
from kzpoll_desktop.texts.log import log_line


class LogDialog(TextsDialog):
    """The log first, the newest line below; behind it in the list the kept texts of mistakes, the newest first.

    offset: from UTC, at which the times are told.
    """

    def __init__(self, context: Context, offset: str, parent: QWidget | None = None) -> None:
        self._offset = offset
        self._crashes = tuple(crash_logs(context.settings.folder))
        super().__init__("program_log", ["", *(path.name for path in self._crashes)], context, parent)
        self.live(self._say)

    def read(self, place: int) -> str:
        """The log in the language in force, a blank line before each start; or the text of a mistake."""
        if place > 0:
            return log_text(self._crashes[place - 1])
        told: list[str] = []
        run = ""
        for line in self._context.log.lines():
            if run not in ("", line.run):
                told.append("")
            run = line.run
            at = local(line.wall, self._offset)
            told.append(log_line(at, line.what, line.detail, self._context.language))
        return "\n".join(told)

    def _say(self) -> None:
        """The log stands in the language in force too."""
        self.setWindowTitle(self.tr("Log of the program"))
        self.choice.setItemText(0, self.tr("What the program did"))
        self.about.setText(
            self.tr(
                "What the program did and which faults it met, in this run and in earlier ones. "
                "No names, no figures and no files are named in it: it may be passed on."
            )
        )
        self._show()

    def _show(self) -> None:
        """The newest line of the log is in sight."""
        super()._show()
        if self.choice.currentIndex() == 0:
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.maximum())
