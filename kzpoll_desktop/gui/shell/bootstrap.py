"""Builds the windows round a desk: the start page first, everything heavy when it is first needed."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.ground.clock import Clock, SystemClock
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import system_language
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.shell.app import make_application, make_languages
from kzpoll_desktop.gui.shell.crash import CrashGuard
from kzpoll_desktop.gui.shell.start_page import StartPage
from kzpoll_desktop.workflow.settings import SettingsFile

if TYPE_CHECKING:
    from kzpoll_desktop.gui.precinct.window import PrecinctWindow
    from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage
    from kzpoll_desktop.gui.shell.restore import RestoreDialog
    from kzpoll_desktop.workflow.desk import Desk
    from kzpoll_desktop.workflow.setup import Prepared

SIZE: Final = (1366, 740)
# Seconds after which a person is told what took so long.
LONG: Final = 2


class StartWindow(QMainWindow):
    """The window before a precinct is open; it shows the start page or a new precinct."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self._areas: dict[QWidget, QScrollArea] = {}
        self.setCentralWidget(self._stack)
        self.setWindowTitle("kzpoll")
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # there is no window without one
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is in sight."""
        for page, area in self._areas.items():
            if now is not None and page.isAncestorOf(now):
                area.ensureWidgetVisible(now, 40, 120)

    def show_page(self, page: QWidget) -> None:
        """Show a page; at large text on a small screen it scrolls."""
        if page not in self._areas:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            self._areas[page] = area
            self._stack.addWidget(area)
        self._stack.setCurrentWidget(self._areas[page])

    def drop_page(self, page: QWidget) -> None:
        """Let a page go, whether it was shown or not."""
        area = self._areas.pop(page, None)
        if area is not None:
            self._stack.removeWidget(area)
            area.deleteLater()
        else:
            page.deleteLater()


class Program(QObject):
    """Everything that is open: the start window, or one precinct."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.start = StartWindow()
        self.page = self._make_page()
        self.new: NewPrecinctPage | None = None
        self.window: PrecinctWindow | None = None
        self._quitting = False
        self._kept: tempfile.TemporaryDirectory[str] | None = None
        self.start.resize(*SIZE)
        QShortcut(QKeySequence("F1"), self.start, self.show_keys)
        QShortcut(QKeySequence.StandardKey.Open, self.start, self.choose_file)
        QShortcut(QKeySequence.StandardKey.New, self.start, self.begin_new)
        QShortcut(QKeySequence("Ctrl+Q"), self.start, self.start.close)

    def _make_page(self) -> StartPage:
        page = StartPage(self.context)
        page.new_requested.connect(self.begin_new)
        page.open_requested.connect(self.choose_file)
        page.practice_requested.connect(self.practise)
        page.verify_requested.connect(self.show_verify)
        page.settings_requested.connect(self.show_settings)
        page.keys_requested.connect(self.show_keys)
        page.about_requested.connect(self.show_about)
        page.recent_chosen.connect(lambda name: self.open_file(Path(name)))
        page.looking_requested.connect(lambda name: self.open_file(Path(name), read_only=True))
        page.language_chosen.connect(self.speak)
        return page

    # --- the start page

    def show_start(self) -> None:
        """The start page, as at the beginning."""
        self.start.show_page(self.page)
        self.page.show_recent()
        self.start.show()
        self.start.activateWindow()
        self.page.focus_first()

    def speak(self, language: str) -> None:
        """Switch the language everywhere, and remember it."""
        self.context.languages.set_language(language)
        self.context.settings.change(language=language)
        self.page.translate()

    def show_keys(self) -> None:
        """The key card."""
        from kzpoll_desktop.gui.common.dialogs.keys import KeyCard

        self._open(KeyCard(self.start))

    def show_verify(self) -> None:
        """Check protocols, files, pictures and codes of any precinct."""
        from kzpoll_desktop.gui.verify.dialog import VerifyDialog

        self._open(VerifyDialog(self.context, self.window or self.start))

    def show_about(self) -> None:
        """What the program is and is not."""
        from kzpoll_desktop.gui.common.dialogs.about import AboutDialog

        self._open(AboutDialog(None, self.context.language, self.start))

    def show_settings(self) -> None:
        """Language, theme, text size."""
        from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.context, self.start)
        dialog.language_chosen.connect(self.speak)
        dialog.look_chosen.connect(self._change_start_look)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        """Open over the start window, and let the dialog go when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _change_start_look(self, theme: str, scale: int) -> None:
        self._apply_look(theme, scale)
        old, self.page = self.page, self._make_page()
        self.start.show_page(self.page)
        self.start.drop_page(old)
        self._drop_new()

    def _apply_look(self, theme: str, scale: int) -> None:
        self.context.settings.change(theme=theme, scale=scale)
        self.context.look.theme, self.context.look.scale = theme, scale
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # there is no window without one
        self.context.look.apply(application)

    # --- precincts

    def begin_new(self) -> None:
        """The steps of a new precinct; what was typed before and not made is still there."""
        from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage

        if self.new is None:
            self.new = NewPrecinctPage(self.context, documents())
            self.new.made.connect(self.make)
            self.new.cancelled.connect(self.show_start)
        self.start.show_page(self.new)
        self.new.steps[self.new.place].focus_first()

    def make(self, prepared: Prepared, path: Path) -> None:
        """Make the precinct's file and open it; a refusal stands beside the file's name."""
        from kzpoll_desktop.workflow.desk import Desk

        try:
            desk = Desk.create(path, prepared.election, prepared.record, self.context.clock, prepared.typist)
        except KzpollError as problem:
            if self.new is not None:
                self.new.refuse(self._sentence(problem))
            return
        self._drop_new()
        self.context.log.note("made")
        self.show_precinct(desk)
        if self.window is not None:
            self.window.commands.make_pins()

    def _drop_new(self) -> None:
        if self.new is not None:
            self.start.drop_page(self.new)
            self.new = None

    def practise(self) -> None:
        """A fresh practice precinct among the program's own files."""
        from kzpoll_desktop.workflow.practice import make_practice

        try:
            desk = make_practice(self.context.settings.folder / "practice", self.context.clock)
        except KzpollError as problem:
            self.page.tell(self._sentence(problem))
            return
        self.show_precinct(desk)

    def choose_file(self) -> None:
        """Ask for a precinct file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self.start, self.tr("Open a precinct file"), str(documents()), "*.kzpoll"
        )
        if name:
            self.open_file(Path(name))

    def restore_file(self, path: Path) -> None:
        """Choose a backup of a file; what was restored is opened, what is only to be looked at is shown."""
        from kzpoll_desktop.gui.shell.restore import RestoreDialog
        from kzpoll_desktop.workflow.backups.backup import backup_folders

        settings = self.context.settings
        folders = backup_folders(settings.folder, settings.values.second_medium, path)
        dialog = RestoreDialog(path, (*folders, path.parent), self.context, self.start)
        dialog.finished.connect(lambda _: self._after_restoring(dialog))
        self._open(dialog)

    def _after_restoring(self, dialog: RestoreDialog) -> None:
        if dialog.intact:
            self.show_intact(dialog.path)
        elif dialog.opened is not None:
            self.open_file(dialog.opened)
        elif dialog.looked is not None:
            self.open_file(dialog.looked, read_only=True)

    def show_intact(self, path: Path) -> None:
        """What the journal of a damaged file proves, to be looked at; the file and its folder are left as they are."""
        from kzpoll_desktop.exchange.files import writing
        from kzpoll_desktop.workflow.backups.restore import recover
        from kzpoll_desktop.workflow.desk import Desk

        try:
            with writing(path):
                self._kept = tempfile.TemporaryDirectory(prefix="kzpoll-", ignore_cleanup_errors=True)
            desk = Desk.open(recover(path, Path(self._kept.name)), self.context.clock, read_only=True)
        except KzpollError as problem:
            self._drop_kept()
            self.show_start()
            self.page.tell(self._sentence(problem, path))
            return
        self.show_precinct(desk)
        assert self.window is not None  # it was made just now
        self.window.tell(
            self.tr("This is what the journal of the damaged file proves. Nothing can be changed in it.")
        )

    def _drop_kept(self) -> None:
        if self._kept is not None:
            self._kept.cleanup()
            self._kept = None

    def _leave_and_restore(self) -> None:
        """The file is closed before it is restored."""
        window = self.window
        if window is not None:
            path = window.desk.path
            window.close()
            self.restore_file(path)

    def open_file(self, path: Path, *, read_only: bool = False) -> None:
        """Open a precinct file; where that cannot be, the start page says why."""
        from kzpoll_desktop.workflow.desk import Desk

        begun = self.context.clock.monotonic()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            desk = Desk.open(path, self.context.clock, read_only=read_only)
        except KzpollError as problem:
            self.context.log.note("not_opened", problem.code)
            self.show_start()
            look_at = str(path) if problem.code in ("locked", "read_only") and not read_only else ""
            self.page.tell(self._sentence(problem, path), look_at=look_at)
            if problem.code in ("damaged", "chain_broken"):
                self.restore_file(path)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.show_precinct(desk)
        taken = (self.context.clock.monotonic() - begun) // 1_000_000_000
        if taken >= LONG and self.window is not None:
            text = self.tr("The file is whole: its pages and its journal were checked, which took %1 s.")
            self.window.tell(text.replace("%1", str(taken)))

    def _sentence(self, problem: KzpollError, path: Path | None = None) -> str:
        from kzpoll_desktop.workflow.problems import problem_sentence

        return problem_sentence(problem, self.context.language, path)

    def show_precinct(self, desk: Desk) -> None:
        """The window of a precinct in the place of the start window."""
        self.page.tell("")
        if not desk.read_only:
            self.context.settings.remember(desk.path)
        kind = "opened_practice" if desk.day.election.training else "opened"
        self.context.log.note("looking" if desk.read_only else kind)
        window = self._make_window(desk)
        if self.start.isVisible():
            window.setGeometry(self.start.geometry())
        else:
            window.resize(*SIZE)
        maximised = self.start.isMaximized() or not self.start.isVisible()
        window.showMaximized() if maximised else window.show()
        self.start.hide()
        if not self.context.settings.values.keys_shown:
            self.context.settings.change(keys_shown=True)
            # Never, where the window is closed again before that.
            QTimer.singleShot(0, window, window.commands.show_keys)

    def _make_window(self, desk: Desk) -> PrecinctWindow:
        from kzpoll_desktop.gui.precinct.window import PrecinctWindow

        window = PrecinctWindow(desk, self.context)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.left.connect(self._on_left)
        window.quit_requested.connect(self._on_quit)
        window.look_changed.connect(self._change_look)
        window.restore_requested.connect(self._leave_and_restore)
        window.verify_requested.connect(self.show_verify)
        self.window = window
        return window

    def _on_left(self) -> None:
        self.window = None
        self._drop_kept()
        self.context.log.note("closed")
        if not self._quitting:
            self.show_start()

    def _on_quit(self) -> None:
        self._quitting = True
        if self.window is not None:
            self.window.close()
        self.start.close()

    def _change_look(self, theme: str, scale: int) -> None:
        """Another theme or text size: a new window round the same desk, at the same page."""
        old = self.window
        if old is None:
            return
        self._apply_look(theme, scale)
        old.release()
        window = self._make_window(old.desk)
        window.setGeometry(old.geometry())
        window.show_stage(old.shown)
        window.showMaximized() if old.isMaximized() else window.show()
        old.deleteLater()

    def show_crash(self) -> None:
        """What the program kept of a mistake since the last start; nothing where there was none."""
        crashes = self.context.settings.folder / "crashes"
        if not crashes.is_dir():
            return
        from kzpoll_desktop.gui.common.dialogs.crash_log import CrashLogDialog, unseen_logs

        logs = unseen_logs(self.context)
        if logs:
            self._open(CrashLogDialog(logs, self.context, self.window or self.start))

    def save(self) -> None:
        """What the crash guard asks for: the file is made whole, as far as the disk lets it."""
        if self.window is not None:
            self.window.desk.close()


def documents() -> Path:
    """The folder where a person keeps documents; the home folder where there is none."""
    given = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(given) if given else Path.home()
    return folder if folder.is_dir() else Path.home()


def make_program(data_dir: Path | None, language: str | None, clock: Clock) -> Program:
    """The program with its settings, look and language; nothing is shown yet."""
    settings = SettingsFile(data_dir)
    look = Look(settings.values.theme, settings.values.scale)
    application = make_application(look)
    languages = make_languages(language or settings.values.language or system_language())
    return Program(Context(look, languages, settings, clock), application)


def run(path: Path | None, data_dir: Path | None, language: str | None) -> int:
    """The bare command: the start page, or a precinct file; the exit status of the program."""
    program = make_program(data_dir, language, SystemClock())
    log = program.context.log
    log.note("started", __version__)
    guard = CrashGuard(program.context.settings.folder, program.save, program, log.note)
    guard.install()
    if path is None:
        program.show_start()
    else:
        program.open_file(path)
    QTimer.singleShot(0, program.show_crash)
    status = QApplication.exec()
    log.note("ended")
    return status
