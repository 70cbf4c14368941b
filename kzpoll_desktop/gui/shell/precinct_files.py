"""Precinct files on their way to a window: made, opened, restored, looked at; where that cannot be, the start page says why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.stopping import Stopped
from kzpoll_desktop.exchange.files import shown_name
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.shell.start_window import StartWindow

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from PySide6.QtWidgets import QDialog

    from kzpoll_desktop.domain.election.definition import ElectionDefinition
    from kzpoll_desktop.domain.training.course import AnyExercise, Course
    from kzpoll_desktop.gui.precinct.window import PrecinctWindow
    from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage
    from kzpoll_desktop.gui.shell.restore import RestoreDialog
    from kzpoll_desktop.training.night import Night
    from kzpoll_desktop.workflow.desk import Desk
    from kzpoll_desktop.workflow.setup import UncountedPrecinct

# Seconds after which a person is told what took so long.
LONG: Final = 2
# From so many bytes on a file is opened beside the window: some two thousand entries.
LARGE: Final = 1_000_000

# Why a file cannot be worked on though it can perhaps be read: held by another window, or in a folder of others.
LOOKED_AT: Final = ("locked", "read_only", "permission", "name_too_long")


class Shows(Protocol):
    """What shows a precinct once its file is open, and what is told before that."""

    @property
    def context(self) -> Context:
        """Look, language, settings, clock and log."""
        ...

    @property
    def start(self) -> StartWindow:
        """The window that is there before a precinct is."""
        ...

    def show_start(self) -> None:
        """The start page, as at the beginning."""
        ...

    def tell(self, sentence: str, *, look_at: str = "") -> None:
        """A sentence on the start page; look_at: a file that can at least be looked at."""
        ...

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog, and let it go when it is closed."""
        ...

    def show_precinct(self, desk: Desk, kept: TemporaryDirectory[str] | None = None) -> PrecinctWindow:
        """The window of a precinct; kept: a folder that goes when the window does."""
        ...

    def show_test(self, night: Night) -> None:
        """The window of a test on the law."""
        ...

    def show_again(self, path: Path, *, looking: bool = False) -> bool:
        """The window in which a file is open already, to the front; False where there is none."""
        ...


class PrecinctFiles(QObject):
    """Everything that ends with a precinct's window, or with a sentence why there is none.

    new: the steps of a new precinct while they are begun and not made.
    """

    def __init__(self, shows: Shows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shows = shows
        self._context = shows.context
        self.new: NewPrecinctPage | None = None

    # --- made

    def begin_new(self) -> None:
        """The steps of a new precinct; where one was begun and not made, whether to go on with it is asked."""
        if self.new is None or not self.new.holds_typed:
            self._begin_anew()
        elif self._shows.start.shows(self.new):
            self._go_on_with_new()
        else:
            from kzpoll_desktop.gui.setup.begun_before import BegunBeforeDialog

            question = BegunBeforeDialog(self.new.number, self._context, self._shows.start)
            question.accepted.connect(self._go_on_with_new)
            question.anew.connect(self._begin_anew)
            question.appear()

    def _begin_anew(self) -> None:
        from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage

        shown = self.new is not None and self._shows.start.shows(self.new)
        if not shown:
            self.drop_new()
            self.new = NewPrecinctPage(self._context, documents())
            self.new.made.connect(self.make)
            self.new.cancelled.connect(self._leave_new)
        self._go_on_with_new()

    def _go_on_with_new(self) -> None:
        if self.new is not None:
            self._shows.start.show_page(self.new)
            self.new.steps[self.new.place].focus_first()

    def _leave_new(self) -> None:
        self._shows.show_start()
        self.drop_new()

    def make(self, prepared: UncountedPrecinct, path: Path) -> None:
        """Make the precinct's file and open it; a refusal stands beside the file's name."""
        from kzpoll_desktop.workflow.desk import Desk

        try:
            desk = Desk.create(path, prepared.election, prepared.record, self._context.clock, prepared.typist)
        except KzpollError as problem:
            if self.new is not None:
                self.new.refuse(self._sentence(problem))
            return
        self.drop_new()
        self._context.log.note("made")
        self._shows.show_precinct(desk).commands.make_pins()

    def drop_new(self) -> None:
        """Let the steps of a new precinct go with what was typed there."""
        if self.new is not None:
            self._shows.start.drop_page(self.new)
            self.new = None

    def practise(self) -> None:
        """A fresh practice precinct among the program's own files."""
        from kzpoll_desktop.workflow.practice import make_practice

        try:
            desk = make_practice(self._context.settings.folder / "practice", self._context.clock)
        except KzpollError as problem:
            self._shows.tell(self._sentence(problem))
            return
        self._shows.show_precinct(desk)

    def train(self, course: Course, election: ElectionDefinition, exercise: AnyExercise, seat: int) -> None:
        """An exercise of a seat: its practice file, made where it is not there yet, otherwise gone on with."""
        from kzpoll_desktop.texts.names.grades import left_sentence
        from kzpoll_desktop.training.beginning import FOLDER, begin, file_name
        from kzpoll_desktop.training.clearing import is_no_exercise

        path = self._context.settings.folder / FOLDER / file_name(course.id, exercise.id, seat)
        if path.is_file():
            if is_no_exercise(path):
                # Whatever lies there under this name, a real precinct above all, is no practice to go on with.
                self._shows.tell(left_sentence("not_practice", path.name, self._context.language))
                return
            self.open_file(path, stay=True)
            return
        try:
            desk = begin(path, course, exercise, seat, election, self._context.clock)
        except KzpollError as problem:
            self._shows.tell(self._sentence(problem, path))
            return
        if not self._shows_test(desk):
            self._shows.show_precinct(desk)

    def _shows_test(self, desk: Desk) -> bool:
        """Show a test in the window of its questions; False of every other file."""
        if desk.exercise is None:
            return False
        from kzpoll_desktop.training.night import Night, NotAtHand

        try:
            night = Night.at(desk, self._context.settings.folder)
        except (NotAtHand, KzpollError):
            return False
        if night.is_test:
            self._shows.show_test(night)
        return night.is_test

    def train_anew(self, night: Night, window: QWidget) -> None:
        """The same exercise at the same seat anew: its window is closed and its file moved aside; why not is told."""
        from kzpoll_desktop.texts.names.grades import left_sentence
        from kzpoll_desktop.training.clearing import NotTouched, move_aside

        path, seat = night.desk.path, night.seat
        exercise = night.course.exercise(night.exercise.id)
        if exercise is None or not window.close():
            return
        try:
            move_aside(path, self._context.settings.folder)
        except NotTouched as left:
            self._shows.show_start()
            self._shows.tell(left_sentence(left.why, left.path.name, self._context.language))
            return
        except KzpollError as problem:
            self._shows.show_start()
            self._shows.tell(self._sentence(problem, path))
            return
        self.train(night.course, night.election, exercise, seat)

    # --- opened

    def choose_file(self) -> None:
        """Ask for a precinct file and open it."""
        path = self.ask_file(self._shows.start)
        if path is not None:
            self.open_file(path)

    def ask_file(self, over: QWidget) -> Path | None:
        """Which precinct file is to be opened; None where none is chosen."""
        from kzpoll_desktop.gui.common.dialogs.files import choose_file

        return choose_file(over, self.tr("Open a precinct file"), "*.kzpoll", documents())

    def shows_new(self) -> bool:
        """The steps of a new precinct are in sight."""
        return self.new is not None and self._shows.start.shows(self.new)

    def open_file(
        self, path: Path, *, read_only: bool = False, stay: bool = False, goes_on: bool = False
    ) -> None:
        """Open a precinct file; where that cannot be, the start page says why.

        stay: a person was asked already whether it is to stay in a folder that is emptied; goes_on: and whether
        something is still to be noted in a file whose night is over, which is opened for looking only otherwise.
        """
        from kzpoll_desktop.workflow.backups.places import is_temporary
        from kzpoll_desktop.workflow.desk import Desk

        if not read_only and self._shows.show_again(path):
            return
        if not (read_only or stay) and is_temporary(path) and path.is_file():
            self._ask_place(path)
            return

        begun = self._context.clock.monotonic()
        opened = partial(Desk.open, path, self._context.clock, read_only=read_only)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            desk = self._opened_beside(opened) if _is_large(path) else opened()
        except Stopped:
            self._shows.show_start()
            return
        except KzpollError as problem:
            self._context.log.note("not_opened", problem.said.code)
            self._shows.show_start()
            look_at = str(path) if problem.said.code in LOOKED_AT and not read_only else ""
            self._shows.tell(self._sentence(problem, path), look_at=look_at)
            if problem.said.code in ("damaged", "chain_broken"):
                self.restore_file(path)
            return
        finally:
            QApplication.restoreOverrideCursor()
        if self._shows_test(desk):
            return
        if desk.is_finished and not (read_only or goes_on):
            desk.close()
            self._ask_going_on(path)
            return
        window = self._shows.show_precinct(desk)
        taken = (self._context.clock.monotonic() - begun) // 1_000_000_000
        if taken >= LONG:
            window.tell(lambda: self._whole(taken))

    def _opened_beside(self, opened: Callable[..., Desk]) -> Desk:
        """A long journal is read beside the window, which says how far it is, and may be stopped."""
        from kzpoll_desktop.gui.common.dialogs.busy import beside

        sentence = self.tr("The file is being checked and read. Nothing in it is changed by stopping.")
        over = QApplication.activeWindow()
        return beside(over, sentence, lambda report: opened(report=report), may_stop=True)

    def _whole(self, seconds: int) -> str:
        text = self.tr("The file is whole: its pages and its journal were checked, which took %1 s.")
        return text.replace("%1", str(seconds))

    def _ask_place(self, path: Path) -> None:
        """Where the work on a file out of a ZIP is to lie; then it is opened."""
        from kzpoll_desktop.gui.shell.temporary import TemporaryDialog

        def go_on() -> None:
            if dialog.chosen is not None:
                self.open_file(dialog.chosen, stay=True)

        self._shows.show_start()
        dialog = TemporaryDialog(path, documents(), self._context, self._shows.start)
        dialog.accepted.connect(go_on)
        self._shows.open_dialog(dialog)

    def _ask_going_on(self, path: Path) -> None:
        """Whether a finished file is to be looked at, or gone on with."""
        from kzpoll_desktop.gui.shell.finished import FinishedDialog

        def open_it() -> None:
            self.open_file(path, read_only=not dialog.goes_on, stay=True, goes_on=dialog.goes_on)

        self._shows.show_start()
        dialog = FinishedDialog(path, self._context, self._shows.start)
        dialog.accepted.connect(open_it)
        self._shows.open_dialog(dialog)

    def look_at(self, path: Path) -> None:
        """Open a precinct file for looking only."""
        self.open_file(path, read_only=True)

    # --- restored

    def restore_file(self, path: Path) -> None:
        """Choose a backup of a file; what was restored is opened, what is only to be looked at is shown."""
        from kzpoll_desktop.gui.shell.restore import RestoreDialog
        from kzpoll_desktop.workflow.backups.restore import places

        settings = self._context.settings
        folders = places(path, settings.folder, settings.values.second_medium)
        dialog = RestoreDialog(path, folders, self._context, self._shows.start)
        dialog.finished.connect(lambda _: self._after_restoring(dialog))
        self._shows.open_dialog(dialog)

    def _after_restoring(self, dialog: RestoreDialog) -> None:
        if dialog.intact:
            self.show_intact(dialog.path)
        elif dialog.opened is not None:
            self.open_file(dialog.opened)
        elif dialog.looked is not None:
            self.look_at(dialog.looked)

    def show_intact(self, path: Path) -> None:
        """What the journal of a damaged file proves, to be looked at; the file and its folder are left as they are."""
        from tempfile import TemporaryDirectory

        from kzpoll_desktop.exchange.files import writing
        from kzpoll_desktop.workflow.backups.restore import recover
        from kzpoll_desktop.workflow.desk import Desk

        kept: TemporaryDirectory[str] | None = None
        try:
            with writing(path):
                kept = TemporaryDirectory(prefix="kzpoll-", ignore_cleanup_errors=True)
            desk = Desk.open(recover(path, Path(kept.name)), self._context.clock, read_only=True)
        except KzpollError as problem:
            if kept is not None:
                kept.cleanup()
            self._shows.show_start()
            self._shows.tell(self._sentence(problem, path))
            return
        self._shows.show_precinct(desk, kept).tell(
            lambda: self.tr(
                "This is what the journal of the damaged file proves. Nothing can be changed in it."
            )
        )

    def _sentence(self, problem: KzpollError, path: Path | None = None) -> str:
        from kzpoll_desktop.texts.say import say

        said = problem.said if path is None else problem.said.about(file=shown_name(path))
        return say(said, self._context.language)


def documents() -> Path:
    """The folder where a person keeps documents; the home folder where there is none."""
    from PySide6.QtCore import QStandardPaths

    given = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(given) if given else Path.home()
    return folder if folder.is_dir() else Path.home()


def _is_large(path: Path) -> bool:
    """Whether reading a file takes long enough for a person to be told how far it is."""
    try:
        return path.stat().st_size >= LARGE
    except (OSError, ValueError):
        return False  # What is wrong with it is said by whoever opens it.
