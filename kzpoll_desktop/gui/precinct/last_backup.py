"""The last backup before a file is closed: waited for, and where a folder did not take it a person says what then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, passing
from kzpoll_desktop.gui.precinct.backups import BackupKeeper
from kzpoll_desktop.workflow.backups.backup import Made

WIDE: Final = 520
# Milliseconds in which nobody needs to be shown that something is being done.
BLINK: Final = 300


class LastBackupDialog(Dialog):
    """Accepted: the file can be closed, all is backed up or a person goes without. Escape: it stays open."""

    topic = "last_backup"
    form = False

    def __init__(self, keeper: BackupKeeper, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("last_backup", parent)
        self.says(self.setWindowTitle, lambda: self.tr("The last backup"))
        self._keeper = keeper
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self.about = self.label(
            lambda: self.tr(
                "A backup is made before the file is closed, so that all that was entered is in it."
            ),
            wrap=True,
        )
        self.stay = self.button("stay", lambda: self.tr("Do &not close"), self.reject)
        self.without = self.button("without", lambda: self.tr("&Close without it"), self.accept)
        self.again = self.button("again", lambda: self.tr("&Try again"), self.begin, default=True)
        self.whole.addWidget(self.about)
        self.whole.addWidget(self._bar)
        self.foot(self.stay, None, self.without, self.again)
        keeper.made.connect(self._on_made)
        self._allow()
        self.fit(context.look.px(WIDE))

    @property
    def busy(self) -> bool:
        """A round runs."""
        return self._keeper.is_running

    def begin(self) -> None:
        """One more round."""
        self.tell("")
        self._keeper.run()
        self._allow()

    def show_made(self, made: Made) -> None:
        """What a folder that took nothing is told of; nothing where all is well."""
        self._allow()
        if made.missed:
            self.tell(self._keeper.words_of(made.missed[0]))
            self.again.setFocus()

    def _allow(self) -> None:
        self._bar.setVisible(self._keeper.is_running)
        self.again.setEnabled(not self._keeper.is_running)

    def _on_made(self, made: Made) -> None:
        if self._keeper.is_running:
            return
        self.show_made(made)
        if not made.missed:
            self.accept()


def back_up_last(keeper: BackupKeeper, context: Context, window: QWidget) -> bool:
    """Whether the file can be closed: everything is backed up, or a person goes without; asked only where it is not."""
    if not keeper.is_behind():
        return True
    rounds: list[Made] = []
    loop = QEventLoop()

    def on_made(made: Made) -> None:
        rounds.append(made)
        if not keeper.is_running:
            loop.quit()

    keeper.made.connect(on_made)
    keeper.run()
    QTimer.singleShot(BLINK, loop, loop.quit)
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        QApplication.restoreOverrideCursor()
    keeper.made.disconnect(on_made)
    if not keeper.is_running and not keeper.is_behind():
        return True
    with passing(LastBackupDialog(keeper, context, window)) as dialog:
        if not keeper.is_running:
            dialog.show_made(rounds[-1])
        return bool(dialog.exec())
