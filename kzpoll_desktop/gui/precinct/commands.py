"""What the actions of a precinct's window do: papers, dialogs over the window, copies; the rest is asked of the window."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.domain.figures.stages import OPENING, PILES, contest_of
from kzpoll_desktop.domain.ground.said import FileFault, Said
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import passing
from kzpoll_desktop.gui.common.dialogs.busy import making_papers
from kzpoll_desktop.gui.common.dialogs.files import choose_folder, choose_new_file
from kzpoll_desktop.gui.common.lines.telling import Sayable
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.gui.precinct.told import noted
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.format import percent
from kzpoll_desktop.texts.names.labels import stage_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

NOT_WRITTEN: Final = ("no_folder", "permission", "read_only", "disk_full", "name_too_long", "io_error")


class Commands(QObject):
    """What can be done in a window, or asked of whoever made it.

    told(Sayable, wrong): something to be shown in the window. figure_requested(path): to a figure. language_chosen(code)
    and look_chosen(theme, scale): another one is wanted.
    """

    told = Signal(object, bool)
    figure_requested = Signal(str)
    after_event_switched = Signal()
    language_chosen = Signal(str)
    look_chosen = Signal(str, int)
    undo_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    verify_requested = Signal()
    replay_requested = Signal()
    quit_requested = Signal()
    new_requested = Signal()
    open_requested = Signal(str)

    def __init__(self, desk: Desk, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self.context = context
        self._window = window
        # The page in sight, whose help is shown.
        self.page = desk.day.stage

    # --- asked of the window

    def undo(self) -> None:
        """Restore what the last entry replaced."""
        self.undo_requested.emit()

    def back_up(self) -> None:
        """A backup now."""
        self.backup_requested.emit()

    def restore(self) -> None:
        """Restore the file from a backup."""
        self.restore_requested.emit()

    def verify(self) -> None:
        """Check protocols of any precinct."""
        self.verify_requested.emit()

    def make_new(self) -> None:
        """The steps of a new precinct."""
        self.new_requested.emit()

    def open_another(self) -> None:
        """Ask for another precinct file, and open it in a window of its own."""
        self.open_requested.emit("")

    def open_recent(self, name: str) -> None:
        """Open one of the recent files."""
        self.open_requested.emit(name)

    def leave(self) -> None:
        """Close the file and its window."""
        self._window.close()

    def quit(self) -> None:
        """End the program."""
        self.quit_requested.emit()

    # --- language and look

    def speak(self, language: str) -> None:
        """Another language."""
        spoken = language == self.context.language
        self.language_chosen.emit(language)
        if spoken:
            self._tell(lambda: self.tr("The window speaks this language already."))

    def choose_scale(self, scale: int) -> None:
        """Another text size, in percent."""
        if scale == self.context.look.scale:
            self._tell(lambda: self.tr("The text has this size already: %1.").replace("%1", percent(scale)))
        else:
            self.look_chosen.emit(self.context.look.theme, scale)

    def enlarge(self) -> None:
        """The next larger text size, where there is one."""
        self._step_scale(1)

    def reduce(self) -> None:
        """The next smaller text size, where there is one."""
        self._step_scale(-1)

    def _step_scale(self, step: int) -> None:
        place = SCALES.index(self.context.look.scale) if self.context.look.scale in SCALES else 0
        wanted = place + step
        if 0 <= wanted < len(SCALES):
            self.choose_scale(SCALES[wanted])
            return
        # As it is now: told again after another size was chosen, it would be of that one.
        scale = percent(self.context.look.scale)
        self._tell(lambda: self._at_the_end(step).replace("%1", scale))

    def _at_the_end(self, step: int) -> str:
        if step > 0:
            return self.tr("The text is as large as it can be: %1.")
        return self.tr("The text is as small as it can be: %1.")

    def _tell(self, told: Sayable, *, wrong: bool = False) -> None:
        self.told.emit(told, wrong)

    def _tell_why(self, said: Said) -> None:
        self._tell(lambda: say(said, self.context.language), wrong=True)

    def switch_theme(self) -> None:
        """High contrast, or no longer."""
        theme = "light" if self.context.look.theme == "contrast" else "contrast"
        self.look_chosen.emit(theme, self.context.look.scale)

    def show_settings(self) -> None:
        """Language, look, and the second medium for backups."""
        from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.context, self._window)
        dialog.language_chosen.connect(self.language_chosen)
        dialog.look_chosen.connect(self.look_chosen)
        dialog.appear()

    # --- file

    def save_copy(self) -> None:
        """Ask where to, and save a whole copy of the file."""
        proposed = self.desk.path.with_stem(f"{self.desk.path.stem}-copy")
        path = choose_new_file(self._window, self.tr("Save a copy"), proposed, "*.kzpoll")
        if path is not None:
            self.save_copy_to(path)

    def save_copy_to(self, path: Path) -> None:
        """A whole copy of the file, at any moment."""
        try:
            self.desk.save_copy(path)
        except StoreError as fault:
            self.context.log.note("copy_failed", fault.said.code)
            # Of a copy that cannot be written one says what one says of any file: take another place.
            said: Said = fault.said
            if said.code in NOT_WRITTEN:
                said = FileFault(said.code, said.params)
            self._tell_why(said)
            return
        self.context.log.note("copy_saved")
        self._tell(lambda: self.tr("Copy saved: %1").replace("%1", str(path)))

    def save_everything(self) -> None:
        """The file, its backups, every paper and the result file on a stick, at any time."""
        from kzpoll_desktop.gui.precinct.everything import EverythingDialog

        EverythingDialog(self.desk, self.context, self._window).appear()

    def export_record(self) -> None:
        """Ask for a folder, and write record and definition into it."""
        folder = choose_folder(
            self._window, self.tr("Folder for record and definition"), self.desk.path.parent
        )
        if folder is not None:
            self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Record and effective definition as files that any tool can read."""
        from kzpoll_desktop.exchange.files import FileProblem
        from kzpoll_desktop.workflow.export import export_record

        try:
            export_record(self.desk.day, folder)
        except FileProblem as problem:
            self.context.log.note("export_failed", problem.said.code)
            self._tell_why(problem.said)
            return
        self.context.log.note("exported")
        self._tell(lambda: self._exported(folder))

    def _exported(self, folder: Path) -> str:
        told = self.tr("The record of the precinct and the definition of the election are in the folder %1.")
        return told.replace("%1", str(folder))

    def export_key(self) -> None:
        """Ask where to, and write the list with the public key of this precinct."""
        number = self.desk.day.record.precinct.number
        proposed = self.desk.path.with_name(f"{number}.keys.csv")
        path = choose_new_file(self._window, self.tr("Public key of the precinct"), proposed, "*.csv")
        if path is not None:
            self.export_key_to(path)

    def export_key_to(self, path: Path) -> None:
        """The public key as a list, by which anyone proves whose seal is on the protocols."""
        from kzpoll_desktop.exchange.files import FileProblem
        from kzpoll_desktop.workflow.verifying.keys import write_key

        try:
            write_key(self.desk.day, path)
        except FileProblem as problem:
            self.context.log.note("export_failed", problem.said.code)
            self._tell_why(problem.said)
            return
        self.context.log.note("exported")
        self._tell(lambda: self._key_exported(path))

    def _key_exported(self, path: Path) -> str:
        told = self.tr(
            "The public key of precinct No. %1 is in the file %2. Give it to the commission above."
        )
        number = str(self.desk.day.record.precinct.number)
        return told.replace("%1", number).replace("%2", str(path))

    # --- papers

    def show_empty_forms(self) -> None:
        """Empty protocols and counting sheets, for the day before: the count goes on by pen if the laptop dies."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import empty_forms

        papers = making_papers(self._window, lambda: empty_forms(self.desk.day))
        PreviewDialog(papers, self.context, self._window).appear()

    def show_readiness(self) -> None:
        """What can be looked at the day before, and the page to sign."""
        from kzpoll_desktop.gui.precinct.dialogs.readiness import ReadinessDialog

        ReadinessDialog(self.desk, self.context, self._window).appear()

    def show_observers(self) -> None:
        """The fingerprint of the precinct's key for observers, without secrets."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import observers_papers

        papers = making_papers(self._window, lambda: observers_papers(self.desk.day))
        PreviewDialog(papers, self.context, self._window).appear()

    def show_drafts(self) -> None:
        """Drafts of every protocol and annex, whatever is known so far."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import drafts

        papers = making_papers(self._window, lambda: drafts(self.desk.day))
        PreviewDialog(papers, self.context, self._window).appear()

    def show_papers(self) -> None:
        """What there is to print now: the closed protocols, drafts before that, and empty forms at the opening."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import dissent_papers, kept_papers

        day = self.desk.day
        if day.closed:
            try:
                papers = (*kept_papers(self.desk), *dissent_papers(day))
            except StoreError as fault:
                self._tell_why(fault.said)
                return
            PreviewDialog(papers, self.context, self._window).appear()
        elif self.page == OPENING:
            self.show_empty_forms()
        else:
            self.show_drafts()

    # --- precinct

    def show_hints(self) -> None:
        """Which piles, sheets and rows to recount first; choosing one goes to its figure."""
        from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog

        with passing(HintsDialog(self.desk, self.context, self._window)) as dialog:
            if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen:
                self.figure_requested.emit(dialog.chosen)

    def show_journal(self) -> None:
        """What was entered, when and by whom; choosing a line goes to its figure."""
        from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog

        with passing(HistoryDialog(self.desk, self.context, self._window)) as dialog:
            if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen_path:
                self.figure_requested.emit(dialog.chosen_path)
            if dialog.replays:
                self.replay_requested.emit()

    def edit_commission(self) -> None:
        """Members, and role changes of the day with time and decision."""
        from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog

        CommissionDialog(self.desk, self.context, self._window).appear()

    def edit_ballots(self) -> None:
        """Candidates: from a table, struck out, restored; until the opening is finished."""
        from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog

        BallotsDialog(self.desk, self.context, self._window).appear()

    def note_application(self) -> None:
        """A proxy's application for a recount, before closing too."""
        from kzpoll_desktop.gui.precinct.after.recount_dialogs import ApplicationDialog

        dialog = ApplicationDialog(self.desk, self.context, self._window)
        dialog.accepted.connect(self._go_on_counting)
        dialog.appear()

    def _go_on_counting(self) -> None:
        """To what an application that was granted made blank."""
        from kzpoll_desktop.workflow.after.recounting import first_to_count

        path = first_to_count(self.desk.day)
        if path and self.desk.day.applications[-1].granted:
            self.figure_requested.emit(path)

    def edit_address(self) -> None:
        """Region, settlement and address as they are printed; until the opening is finished, and before closing."""
        from kzpoll_desktop.gui.precinct.dialogs.address import AddressDialog

        AddressDialog(self.desk, self.context, self._window).appear()

    def choose_typist(self) -> None:
        """Who is typing from now on."""
        from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog

        TypistDialog(self.desk, self.context, self._window).appear()

    def switch_after_event(self) -> None:
        """Figures typed from now on were counted before, on paper; or they are not any more: that is said aloud."""
        self.desk.after_event = not self.desk.after_event
        self._tell(lambda: noted(self.desk.after_event))
        self.after_event_switched.emit()

    def make_pins(self) -> None:
        """The PINs of chair, deputy and secretary, and the sheet for the envelope."""
        from kzpoll_desktop.gui.precinct.dialogs.pins import EnvelopeDialog, PinsDialog

        dialog = PinsDialog(self.desk, self.context, self._window)

        def show_envelope() -> None:
            if dialog.envelope is not None:
                EnvelopeDialog(dialog.envelope, self.context, self._window).appear()

        dialog.accepted.connect(show_envelope)
        dialog.appear()

    # --- help

    def show_keys(self) -> None:
        """Help for the page in sight, and the key card."""
        from kzpoll_desktop.gui.common.dialogs.keys import KeyCard, Shown

        page = self.page
        key = PILES if contest_of(page) is not None else page
        shown = Shown(
            key,
            lambda: stage_name(page, self.desk.day.election, self.context.language),
            lambda: self.context.language,
        )
        KeyCard(self._window, shown).appear()

    def show_logs(self) -> None:
        """What the program did, which faults it met, and what is kept of its own mistakes."""
        from kzpoll_desktop.gui.common.dialogs.log import LogDialog

        LogDialog(self.context, self.desk.day.record.precinct.utc_offset, self._window).appear()

    def show_about(self) -> None:
        """What the program is and is not."""
        from kzpoll_desktop.gui.common.dialogs.about import AboutDialog

        AboutDialog(self.desk.day.election, self.context.language, self._window).appear()
