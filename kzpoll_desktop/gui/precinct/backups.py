"""Makes backups beside the window's own work: a slow stick is waited for by nobody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from kzpoll_desktop.domain.ground.clock import local_minute
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.telling import Sayable
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups.backup import Backups, Made, Missed, backup_folders
from kzpoll_desktop.workflow.desk import Desk

PATIENCE = 20_000


class _Signals(QObject):
    made = Signal(object)


class _Work(QRunnable):
    def __init__(self, backups: Backups, signals: _Signals) -> None:
        super().__init__()
        self._backups, self._signals = backups, signals

    def run(self) -> None:
        """One round; a fault of the world is told, anything else goes to the crash guard."""
        try:
            made = self._backups.make()
        except KzpollError as fault:
            made = Made((), (Missed(self._backups.folders[0], False, fault),))
        self._signals.made.emit(made)


class BackupKeeper(QObject):
    """One desk's backups. made(Made): a round is over; last: local HH:MM of the last good one, empty before."""

    made = Signal(object)

    def __init__(self, desk: Desk, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._context = desk, context
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._signals = _Signals(self)
        self._signals.made.connect(self._on_made)
        self._backups = Backups(desk, self.folders())
        self._running, self._failing, self._asked = 0, False, False
        self._sheets = desk.day.sheets
        self.last = ""

    def folders(self) -> tuple[Path, ...]:
        """The folder on this disk, and the one on the second medium where one is set."""
        return backup_folders(self._context.settings.folder, self._second, self._desk.day.file_id)

    @property
    def _second(self) -> str:
        """The second medium; practice goes to none."""
        return "" if self._desk.exercise is not None else self._context.settings.values.second_medium

    @property
    def is_running(self) -> bool:
        """A round is not over yet."""
        return self._running > 0

    def run_if_due(self) -> None:
        """Begin a round where one is due and none is running; nothing where the settings are kept nowhere."""
        if not self.is_running and not self._context.settings.in_memory and self._backups.is_due():
            self.run()

    def is_behind(self) -> bool:
        """Something stands in the file that a backup lacks, as far as is known; never where the settings are kept nowhere."""
        self._put_folders()
        return not self._context.settings.in_memory and self._backups.is_behind()

    def run_as_asked(self) -> None:
        """Begin a round that a person asked for: what came of it is told in any case."""
        self._asked = True
        self.run()

    def run(self) -> None:
        """Begin a round now."""
        self._running += 1
        self._put_folders()
        self._pool.start(_Work(self._backups, self._signals))

    def _put_folders(self) -> None:
        second = self._second
        self._backups.folders, self._backups.medium = self.folders(), Path(second) if second else None

    def wait(self) -> None:
        """Until the round that runs is over: the file is not closed under it."""
        self._pool.waitForDone(PATIENCE)

    # --- told

    def sentence(self, made: Made) -> tuple[Sayable, bool]:
        """What is to be told of a round, and whether something is wrong; empty where it was told already.

        A medium that fails again and again is told once, and once more when it takes backups again. That closed or signed
        protocols are in a backup is told each time they change.
        """
        was, self._failing = self._failing, bool(made.missed)
        asked, self._asked = self._asked, False
        sheets, self._sheets = self._sheets, self._desk.day.sheets
        if made.missed:
            missed = made.missed[0]
            return ("" if was and not asked else lambda: self.words_of(missed)), True
        if self._desk.day.current_sheets and sheets != self._sheets:
            return (lambda: " ".join((self.tr("The protocols are in the backup."), self.where()))), False
        if was:
            return (lambda: self.tr("Backups go to every folder again.")), False
        return self.where if asked else "", False

    def words_of(self, missed: Missed) -> str:
        """Which folder took no backup, why, and what to do."""
        if not missed.second:
            told = say(missed.fault.said, self._context.language)
            return self.tr("Backup: %1").replace("%1", told)
        if missed.fault.said.code == "disk_full":
            text = self.tr("The second medium is full: %1. Take another one; backups go on to this disk.")
        else:
            text = self.tr(
                "The second medium did not take the backup: %1. Plug it in again; backups go on to this disk."
            )
        return text.replace("%1", self._context.settings.values.second_medium)

    def where(self) -> str:
        """Where the last backup is, as it is told when it was made; that there is no second medium is not hushed up."""
        second = self._second
        if self._desk.exercise is not None:
            return self.tr("A backup was made on this disk. Practice goes to no second medium.")
        if second:
            return self.tr("A backup was made on this disk and on the second medium: %1.").replace(
                "%1", second
            )
        return self.tr(
            "A backup was made on this disk. No second medium is chosen: one is chosen in the settings."
        )

    def _on_made(self, made: Made) -> None:
        self._running -= 1
        if made.files:
            self.last = local_minute(self._desk.clock, self._desk.day.record.precinct.utc_offset)[11:]
        self.made.emit(made)
