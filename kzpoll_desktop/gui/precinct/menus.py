"""The menus of the window: what is needed seldom, all of it reachable by the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from kzpoll_desktop.domain.day.steps.second_check import may_look
from kzpoll_desktop.domain.looking.localise import can_be_located
from kzpoll_desktop.gui.common.dialog import passing
from kzpoll_desktop.gui.common.languages import LANGUAGES
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.problems.files import file_problem
from kzpoll_desktop.texts.problems.store import store_problem
from kzpoll_desktop.workflow.keys import may_make

if TYPE_CHECKING:
    from kzpoll_desktop.gui.precinct.window import PrecinctWindow
    from kzpoll_desktop.workflow.printing import Paper

MENUS: Final = ("file", "papers", "precinct", "view", "help")
NOT_WRITTEN: Final = ("no_folder", "permission", "read_only", "disk_full", "io_error")
OWN_NAMES: Final = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


class Menus(QObject):
    """Makes the actions of a window and does what they say.

    told(sentence, wrong): something to be shown in the window. look_chosen(theme, scale): the look is to change.
    """

    told = Signal(str, bool)
    look_chosen = Signal(str, int)

    def __init__(self, window: PrecinctWindow) -> None:
        super().__init__(window)
        self._window = window
        self.desk = window.desk
        self.context = window.context
        self.actions: dict[str, QAction] = {}
        bar = window.menuBar()
        self.menus: dict[str, QMenu] = {}
        for name in MENUS:
            self.menus[name] = bar.addMenu("")
        self._make_work()
        self._make_view()
        self.say()

    # --- making

    def _make_work(self) -> None:
        window = self._window
        self._add("file", "undo", window.undo, "Ctrl+Z")
        self._add("file", "copy", self.save_copy, "Ctrl+Shift+S")
        self._add("file", "backup", window.backups.run)
        self._add("file", "restore", window.restore_requested.emit)
        self._add("file", "export", self.export_record)
        self.menus["file"].addSeparator()
        self._add("file", "leave", window.close, "Ctrl+W")
        self._add("file", "quit", window.quit_requested.emit, "Ctrl+Q")
        self._add("papers", "forms", self.show_empty_forms)
        self._add("papers", "readiness", self.show_readiness)
        self._add("papers", "drafts", self.show_drafts)
        self._add("papers", "verify", window.verify_requested.emit)
        self._add("precinct", "hints", self.show_hints, "F9")
        self._add("precinct", "journal", self.show_journal, "Ctrl+J")
        self._add("precinct", "typist", self.choose_typist, "F2")
        self._add("precinct", "roles", self.edit_commission)
        self._add("precinct", "ballot", self.edit_ballots)
        self._add("precinct", "pins", self.make_pins)
        after = self._add("precinct", "after", lambda: None)
        after.setCheckable(True)
        after.toggled.connect(self.set_after_event)
        self._add("help", "keys", self.show_keys, "F1")
        self._add("help", "logs", self.show_logs)
        self._add("help", "about", self.show_about)

    def _make_view(self) -> None:
        look = self.context.look
        languages, sizes = QActionGroup(self), QActionGroup(self)
        for code in LANGUAGES:
            action = self._add("view", f"language.{code}", partial(self._window.speak, code))
            action.setText(OWN_NAMES[code])
            action.setCheckable(True)
            languages.addAction(action)
        self.menus["view"].addSeparator()
        for scale in SCALES:
            action = self._add("view", f"size.{scale}", partial(self._size, scale))
            action.setCheckable(True)
            action.setChecked(scale == look.scale)
            sizes.addAction(action)
        self._add("view", "larger", lambda: self._step_size(1), "Ctrl++", "Ctrl+=")
        self._add("view", "smaller", lambda: self._step_size(-1), "Ctrl+-")
        self.menus["view"].addSeparator()
        self._add("view", "settings", self.show_settings)
        contrast = self._add("view", "contrast", self._switch_theme)
        contrast.setCheckable(True)
        contrast.setChecked(look.theme == "contrast")

    def _add(self, menu: str, name: str, act: Callable[[], object], *keys: str) -> QAction:
        action = self.menus[menu].addAction("")
        action.setObjectName(name)
        action.triggered.connect(lambda: act())
        action.setShortcuts([QKeySequence(key) for key in keys])
        self.actions[name] = action
        return action

    def say(self) -> None:
        """Say every menu in the language in force, and show what may be done now."""
        titles = {
            "file": self.tr("&File"),
            "papers": self.tr("&Papers"),
            "precinct": self.tr("P&recinct"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
        }
        for name, title in titles.items():
            self.menus[name].setTitle(title)
        words = {
            "undo": self.tr("&Undo the last entry"),
            "copy": self.tr("Save a &copy…"),
            "backup": self.tr("&Back up now"),
            "restore": self.tr("&Restore from a backup…"),
            "export": self.tr("&Write record and definition…"),
            "leave": self.tr("C&lose the file"),
            "quit": self.tr("&Quit the program"),
            "forms": self.tr("&Empty forms and counting sheets…"),
            "readiness": self.tr("&Ready for tomorrow…"),
            "drafts": self.tr("&Drafts of the protocols…"),
            "verify": self.tr("Check a &protocol…"),
            "hints": self.tr("Where to &look first…"),
            "journal": self.tr("&Journal…"),
            "typist": self.tr("&Who is typing…"),
            "roles": self.tr("&Commission and roles…"),
            "pins": self.tr("&PINs for closing…"),
            "ballot": self.tr("C&andidates and parties…"),
            "after": self.tr("&Entering afterwards, from paper"),
            "larger": self.tr("&Larger text"),
            "smaller": self.tr("&Smaller text"),
            "settings": self.tr("&Settings…"),
            "contrast": self.tr("&High contrast"),
            "keys": self.tr("&Keys"),
            "logs": self.tr("&Log of the program…"),
            "about": self.tr("&About the program"),
        }
        for name, text in words.items():
            self.actions[name].setText(text)
        for scale in SCALES:
            self.actions[f"size.{scale}"].setText(self.tr("Text size %1 %").replace("%1", str(scale)))
        for code in LANGUAGES:
            self.actions[f"language.{code}"].setChecked(code == self.context.language)

    def refresh(self) -> None:
        """What may be done in the state of the day."""
        day = self.desk.day
        self.actions["undo"].setEnabled(bool(day.count.undoable))
        self.actions["ballot"].setEnabled(
            day.count.reached == 0 or (bool(day.count.sheets) and not day.closed)
        )
        self.actions["pins"].setEnabled(may_make(self.desk) is None)
        self.actions["hints"].setEnabled(any(can_be_located(f) for f in self.desk.findings))
        self.actions["drafts"].setEnabled(may_look(day) is None)
        for name in ("roles", "typist", "after", "backup", "restore"):
            self.actions[name].setEnabled(not self.desk.read_only)

    # --- look

    def _size(self, scale: int) -> None:
        self.look_chosen.emit(self.context.look.theme, scale)

    def _step_size(self, step: int) -> None:
        place = SCALES.index(self.context.look.scale) if self.context.look.scale in SCALES else 0
        wanted = place + step
        if 0 <= wanted < len(SCALES):
            self._size(SCALES[wanted])

    def show_settings(self) -> None:
        """Language, look, and the second medium for backups."""
        from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.context, self._window)
        dialog.language_chosen.connect(self._window.speak)
        dialog.look_chosen.connect(self.look_chosen)
        self._open(dialog)

    def _switch_theme(self) -> None:
        theme = "contrast" if self.actions["contrast"].isChecked() else "light"
        self.look_chosen.emit(theme, self.context.look.scale)

    # --- file

    def save_copy(self) -> None:
        """Ask where to, and save a whole copy of the file."""
        proposed = self.desk.path.with_stem(f"{self.desk.path.stem}-copy")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), str(proposed), "*.kzpoll")
        if name:
            self.save_copy_to(Path(name))

    def save_copy_to(self, path: Path) -> None:
        """A whole copy of the file, at any moment."""
        try:
            self.desk.save_copy(path)
        except StoreError as fault:
            self.context.log.note("copy_failed", fault.code)
            # Of a copy that cannot be written one says what one says of any file: take another place.
            say = file_problem if fault.code in NOT_WRITTEN else store_problem
            self.told.emit(say(fault, self.context.language), True)
            return
        self.context.log.note("copy_saved")
        self.told.emit(self.tr("Copy saved: %1").replace("%1", str(path)), False)

    def export_record(self) -> None:
        """Ask for a folder, and write record and definition into it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for record and definition"))
        if folder:
            self.export_to(Path(folder))

    def export_to(self, folder: Path) -> None:
        """Record and effective definition as files that any tool can read."""
        from kzpoll_desktop.exchange.files import FileProblem
        from kzpoll_desktop.workflow.export import export_record

        try:
            written = export_record(self.desk.day, folder)
        except FileProblem as problem:
            self.context.log.note("export_failed", problem.code)
            self.told.emit(file_problem(problem, self.context.language), True)
            return
        self.context.log.note("exported")
        names = ", ".join(path.name for path in written)
        self.told.emit(self.tr("Written: %1").replace("%1", names), False)

    # --- papers

    def show_empty_forms(self) -> None:
        """Empty protocols and counting sheets, for the day before: the count goes on by pen if the laptop dies."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import empty_forms

        self._open(PreviewDialog(empty_forms(self.desk.day), self.context.language, self._window))

    def show_readiness(self) -> None:
        """What can be looked at the day before, and the page to sign."""
        from kzpoll_desktop.gui.precinct.dialogs.readiness import ReadinessDialog

        self._open(ReadinessDialog(self.desk, self.context, self._window))

    def show_drafts(self) -> None:
        """Drafts of every protocol and annex, whatever is known so far."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import drafts

        self._open(PreviewDialog(drafts(self.desk.day), self.context.language, self._window))

    # --- precinct

    def show_hints(self) -> None:
        """Which piles, sheets and rows to recount first; choosing one goes to its figure."""
        from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog

        dialog = HintsDialog(self.desk, self.context, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen:
            self._window.go_to_figure(dialog.chosen)

    def show_journal(self) -> None:
        """What was entered, when and by whom; choosing a line goes to its figure."""
        from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog

        with passing(HistoryDialog(self.desk, self.context, self._window)) as dialog:
            if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen_path:
                self._window.go_to_figure(dialog.chosen_path)

    def edit_commission(self) -> None:
        """Members, and role changes of the day with time and decision."""
        from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog

        self._open(CommissionDialog(self.desk, self.context, self._window))

    def edit_ballots(self) -> None:
        """Candidates: from a table, struck out, restored; until the opening is finished."""
        from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog

        self._open(BallotsDialog(self.desk, self.context, self._window))

    def choose_typist(self) -> None:
        """Who is typing from now on."""
        from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog

        self._open(TypistDialog(self.desk, self.context, self._window))

    def set_after_event(self, on: bool) -> None:
        """Figures typed from now on were counted before, on paper."""
        self.desk.after_event = on
        self._window.show_clock()

    def make_pins(self) -> None:
        """The PINs of chair, deputy and secretary, and the sheet for the envelope."""
        from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog

        dialog = PinsDialog(self.desk, self.context, self._window)
        dialog.accepted.connect(lambda: self._show_envelope(dialog.envelope))
        self._open(dialog)

    def _show_envelope(self, envelope: Paper | None) -> None:
        from kzpoll_desktop.gui.common.preview import PreviewDialog

        if envelope is not None:
            self._open(PreviewDialog((envelope,), self.context.language, self._window))

    # --- help

    def show_keys(self) -> None:
        """The key card."""
        from kzpoll_desktop.gui.common.dialogs.keys import KeyCard

        self._open(KeyCard(self._window))

    def show_logs(self) -> None:
        """What the program did, which faults it met, and what is kept of its own mistakes."""
        from kzpoll_desktop.gui.common.dialogs.log import LogDialog

        self._open(LogDialog(self.context, self._window))

    def show_about(self) -> None:
        """What the program is and is not."""
        from kzpoll_desktop.gui.common.dialogs.about import AboutDialog

        self._open(AboutDialog(self.desk.day.election, self.context.language, self._window))

    def _open(self, dialog: QDialog) -> None:
        """Open over the window without stopping it; afterwards the focus is back at its figure."""
        focused: QWidget | None = self._window.focusWidget()
        name = focused.objectName() if focused is not None else ""
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self._window.return_to(name))
        dialog.open()
