"""The program: the start window and every open precinct's window, and what reaches all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenuBar, QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.shell.activities import ACTIVITIES
from kzpoll_desktop.gui.shell.precinct_files import PrecinctFiles
from kzpoll_desktop.gui.shell.replays import Replays, place_over
from kzpoll_desktop.gui.shell.start_page import StartPage
from kzpoll_desktop.gui.shell.start_window import StartWindow

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from kzpoll_desktop.gui.precinct.window import PrecinctWindow
    from kzpoll_desktop.gui.training.questions.window import QuestionsWindow
    from kzpoll_desktop.training.night import Night
    from kzpoll_desktop.workflow.desk import Desk

SIZE: Final = (1366, 740)


class Program(QObject):
    """Any number of precinct windows, the newest last; the start window stands in for them where there is none."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.start = StartWindow()
        self.files = PrecinctFiles(self, self)
        self.replays = Replays(self, self)
        self.page = self._make_page()
        self.windows: list[PrecinctWindow] = []
        self.tests: list[QuestionsWindow] = []
        self._kept: dict[Desk, TemporaryDirectory[str]] = {}
        self._quitting = False
        self.start.begin(*SIZE)
        for activity in ACTIVITIES:
            if activity.key:
                key = QKeySequence(activity.key)
                QShortcut(key, self.start, partial(self.open_activity, activity.name))
        QShortcut(QKeySequence("Ctrl+Q"), self.start, self.quit)

    # --- the start page

    def _make_page(self) -> StartPage:
        page = StartPage(self.context, ACTIVITIES, self.start.room())
        page.activity_chosen.connect(self.open_activity)
        page.recent_chosen.connect(lambda name: self.files.open_file(Path(name)))
        page.looking_requested.connect(lambda name: self.files.look_at(Path(name)))
        page.language_chosen.connect(self._on_language)
        return page

    def show_start(self) -> None:
        """The start page, as at the beginning."""
        self.start.show_page(self.page)
        self.page.show_recent()
        self.start.show()
        self.start.activateWindow()
        self.page.focus_first()

    def tell(self, sentence: str, *, look_at: str = "", wrong: bool = True) -> None:
        """A sentence on the start page; look_at: a file that can at least be looked at."""
        self.page.tell(sentence, look_at=look_at, wrong=wrong)

    # --- activities

    def open_activity(self, name: str, over: QWidget | None = None) -> None:
        """Open an activity; over: the window that asked for it, the start window where none did."""
        activity = next(one for one in ACTIVITIES if one.name == name)
        activity.opens(self, over or self.start)

    def open_dialog(self, dialog: QDialog) -> None:
        """Open over its window, and let the dialog go when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- language and look

    def _on_language(self, language: str) -> None:
        """A language of the start page; the one that is spoken already is answered too."""
        spoken = language == self.context.language
        self.speak(language)
        if spoken:
            self.start.notice.tell(_already_spoken)

    def speak(self, language: str) -> None:
        """Switch the language everywhere, and remember it."""
        self.context.speak(language)
        self.page.say_again()

    def change_look(self, theme: str, scale: int, asked_by: QWidget | None = None) -> None:
        """Another theme or text size everywhere, remembered: what was measured in the old one is made anew."""
        self.context.settings.change(theme=theme, scale=scale)
        self.context.look.theme, self.context.look.scale = theme, scale
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # there is no window without one
        self.context.look.apply(application)
        for window in tuple(self.windows):
            self._make_anew(window, at_once=window is asked_by)
        self.replays.make_anew()
        old, self.page = self.page, self._make_page()
        if self.start.shows(old):
            self.start.show_page(self.page)
            self.page.focus_first()
        self.start.drop_page(old)
        if self.start.isVisible():
            self.files.drop_new()

    def _make_anew(self, old: PrecinctWindow, *, at_once: bool) -> None:
        """A new window round the same desk, at the same page; nothing that is being typed is lost by it."""
        if old not in self.windows:
            return
        dialog = next((one for one in old.findChildren(QDialog) if one.isVisible()), None)
        if dialog is not None and not at_once:
            # Until then it stands as it was built, under its dialog.
            old.setProperty("waits", True)
            again = partial(self._make_anew, old, at_once=False)
            dialog.finished.connect(lambda _: QTimer.singleShot(0, old, again))
            return
        focused: QWidget | None = old.focusWidget()
        if isinstance(focused, QMenuBar):
            # Whoever is in the menu works on where they were: what is half typed there was not left.
            focused = old.page(old.shown).form.focusWidget()
        name = focused.objectName() if focused is not None else ""
        # Without taking what stands half typed: a question over a window that goes would end the program.
        old.release()
        window = self._make_window(old.desk)
        self.windows[self.windows.index(old)] = window
        window.setGeometry(old.normalGeometry() if old.isMaximized() else old.geometry())
        window.continue_from(old)
        window.page(window.shown).focus_path(name)
        window.showMaximized() if old.isMaximized() else window.show()
        old.deleteLater()

    # --- precincts

    def show_precinct(self, desk: Desk, kept: TemporaryDirectory[str] | None = None) -> PrecinctWindow:
        """The window of a precinct in the place of the start window; kept: a folder that goes when the window does."""
        self.tell("")
        if kept is not None:
            self._kept[desk] = kept
        if not desk.read_only:
            self.context.settings.remember(desk.path)
        kind = "opened_practice" if desk.day.election.training else "opened"
        self.context.log.note("looking" if desk.read_only else kind)
        window = self._make_window(desk)
        self.windows.append(window)
        window.setGeometry(self.start.geometry())
        maximised = self.start.isMaximized() or not self.start.isVisible()
        window.showMaximized() if maximised else window.show()
        self.start.hide()
        if not self.context.settings.values.keys_shown:
            self.context.settings.change(keys_shown=True)
            # Never, where the window is closed again before that.
            QTimer.singleShot(0, window, window.commands.show_keys)
        return window

    def show_again(self, path: Path, *, looking: bool = False) -> bool:
        """The window in which a file is open already, to the front; False where there is none.

        looking: also one in which it is only looked at.
        """
        opened: list[tuple[QWidget, Desk]] = [(one, one.desk) for one in self.windows]
        opened += [(one, one.night.desk) for one in self.tests]
        for window, desk in opened:
            if desk.path.absolute() == path.absolute() and (looking or not desk.read_only):
                self.tell("")
                self.start.hide()
                window.raise_()
                window.activateWindow()
                return True
        return False

    def _make_window(self, desk: Desk) -> PrecinctWindow:
        from kzpoll_desktop.gui.precinct.window import PrecinctWindow

        window = PrecinctWindow(desk, self.context)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.left.connect(lambda: self._on_window_left(window))
        window.quit_requested.connect(self.quit)
        window.look_changed.connect(lambda theme, scale: self.change_look(theme, scale, window))
        window.restore_requested.connect(lambda: self._leave_and_restore(window))
        window.verify_requested.connect(lambda: self.open_activity("verify", window))
        window.new_requested.connect(self._make_new)
        window.open_requested.connect(lambda name: self._open_beside(name, window))
        window.commands.replay_requested.connect(lambda: self.show_replay(window))
        self._show_film(window)
        if desk.exercise is not None:
            self._accompany(window)
        return window

    def show_replay(self, window: PrecinctWindow) -> None:
        """The night of an open precinct once more, in a window beside it."""
        self.watch(window.desk.path, window, partial(window.tell, wrong=True))

    def watch(self, path: Path, over: QWidget, tell: Callable[[str], object], seq: int = 0) -> None:
        """The night of a file in a window of its own, at an entry where one is named; see Replays."""
        self.replays.watch(path, over, tell, seq)

    def watch_together(
        self, paths: Sequence[Path], planted: Sequence[str], over: QWidget, tell: Callable[[str], object]
    ) -> None:
        """The nights of several files side by side; see Replays."""
        self.replays.watch_together(paths, planted, over, tell)

    def show_beside(self, desk: Desk, over: QWidget) -> PrecinctWindow:
        """The window of a desk beside those that are open; over: the window that asked for it, or its dialog."""
        made = self._make_window(desk)
        self.windows.append(made)
        place_over(made, over)
        return made

    def _show_film(self, window: PrecinctWindow) -> None:
        """The time line over the pages of a replay."""
        from kzpoll_desktop.gui.precinct.replay.strip import ReplayStrip
        from kzpoll_desktop.workflow.replay.film_desk import FilmDesk

        if isinstance(window.desk, FilmDesk):
            ReplayStrip(window, window.desk, self.context, window)

    def _accompany(self, window: PrecinctWindow) -> None:
        """The table, the story and handing in, in the window of an exercise."""
        from kzpoll_desktop.gui.training.companion import Companion
        from kzpoll_desktop.training.night import Night, NotAtHand

        try:
            night = Night.at(window.desk, self.context.settings.folder)
        except (NotAtHand, KzpollError):
            window.tell(
                lambda: self.tr(
                    "The course of this exercise is not at hand: choose its file under Training, and open it again."
                ),
                wrong=True,
            )
            return
        companion = Companion(window, night, self.context, window)
        # Not from within the window that goes.
        again = partial(self.files.train_anew, night, window)
        companion.anew_requested.connect(lambda: QTimer.singleShot(0, self, again))
        companion.moment_requested.connect(
            lambda seq, dialog: self.watch(window.desk.path, dialog, dialog.tell, seq)
        )

    def show_test(self, night: Night) -> None:
        """The window of a test, in the place of the start window."""
        from kzpoll_desktop.gui.training.questions.window import QuestionsWindow

        self.tell("")
        self.context.settings.remember(night.desk.path)
        self.context.log.note("opened_practice")
        window = QuestionsWindow(night, self.context)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.left.connect(lambda: self._on_test_left(window))
        window.quit_requested.connect(self.quit)
        again = partial(self.files.train_anew, night, window)
        window.anew_requested.connect(lambda: QTimer.singleShot(0, self, again))
        self.tests.append(window)
        window.setGeometry(self.start.geometry())
        maximised = self.start.isMaximized() or not self.start.isVisible()
        window.showMaximized() if maximised else window.show()
        self.start.hide()

    def _on_test_left(self, window: QuestionsWindow) -> None:
        if window in self.tests:
            self.tests.remove(window)
            self.context.log.note("closed")
            self._show_start_again()

    def _show_start_again(self) -> bool:
        """The start page after the last window, unless the program ends."""
        last = not (self.windows or self.tests or self._quitting)
        if last:
            self.show_start()
        return last

    def _make_new(self) -> None:
        """The steps of a new precinct in the start window, the open ones stay."""
        self.files.begin_new()
        self.start.show()
        self.start.activateWindow()

    def _open_beside(self, name: str, window: PrecinctWindow) -> None:
        """Another file in a window of its own; one that is open already comes to the front."""
        path = Path(name) if name else self.files.ask_file(window)
        if path is not None and not self.show_again(path, looking=True):
            self.files.open_file(path)

    def _leave_and_restore(self, window: PrecinctWindow) -> None:
        """The file is closed before it is restored."""
        path = window.desk.path
        if window.close():
            self.files.restore_file(path)

    def _on_window_left(self, window: PrecinctWindow) -> None:
        """The other windows go on; after the last one comes the start page."""
        if window not in self.windows:
            return
        self.windows.remove(window)
        kept = self._kept.pop(window.desk, None)
        if kept is not None:
            kept.cleanup()
        self.context.log.note("closed")
        if self._show_start_again():
            self.tell(window.last_word, wrong=False)

    # --- end

    def quit(self) -> None:
        """Close every window; the program ends with the last one, and goes on where a person keeps one open."""
        self._quitting = True
        self.replays.close()
        if all(window.close() for window in (*self.windows, *self.tests)):
            self.start.close()
        self._quitting = False

    def save(self) -> None:
        """What the crash guard asks for: every file is made whole, as far as the disk lets it."""
        with ExitStack() as desks:
            for desk in (*(one.desk for one in self.windows), *(one.desk for one in self.tests)):
                desks.callback(desk.close)

    def show_crash(self) -> None:
        """What the program kept of a mistake since the last start; nothing where there was none."""
        crashes = self.context.settings.folder / "crashes"
        if not crashes.is_dir():
            return
        from kzpoll_desktop.gui.common.dialogs.crash_log import CrashLogDialog, unseen_logs

        logs = unseen_logs(self.context)
        if logs:
            over = self.windows[-1] if self.windows else self.start
            self.open_dialog(CrashLogDialog(logs, self.context, over))


def _already_spoken() -> str:
    return QCoreApplication.translate("Commands", "The window speaks this language already.")
