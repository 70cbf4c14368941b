"""The activities of the program, a row each: name, words, key, how it opens. The start page is drawn from them.

Adding an activity is adding its row, and its words to the catalogues of the window's texts. What it needs is imported
when it is opened: the start page is there before any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import QT_TRANSLATE_NOOP
from kzpoll_desktop.gui.shell.precinct_files import PrecinctFiles


class Host(Protocol):
    """What an activity may ask of the program that opens it."""

    @property
    def context(self) -> Context:
        """Look, language, settings, clock and log."""
        ...

    @property
    def files(self) -> PrecinctFiles:
        """Makes and opens precincts."""
        ...

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog, and let it go when it is closed."""
        ...

    def watch(self, path: Path, over: QWidget, tell: Callable[[str], object]) -> None:
        """Show the night of a file once more."""
        ...

    def watch_together(
        self, paths: Sequence[Path], planted: Sequence[str], over: QWidget, tell: Callable[[str], object]
    ) -> None:
        """Show the nights of several files side by side."""
        ...

    def speak(self, language: str) -> None:
        """Another language everywhere."""
        ...

    def change_look(self, theme: str, scale: int) -> None:
        """Another theme or text size everywhere."""
        ...


# How an activity opens: for whom, and over which window.
Opens = Callable[[Host, QWidget], object]


class Activity(NamedTuple):
    """name: what it is found by; text: its words as they stand in the sources; foot: a small button at the foot."""

    name: str
    text: str
    opens: Opens
    key: QKeySequence.StandardKey | str = ""
    foot: bool = False

    def words(self) -> str:
        """The words in the language in force."""
        return QCoreApplication.translate("Activity", self.text)


def _make_new(host: Host, _: QWidget) -> None:
    host.files.begin_new()


def _open(host: Host, _: QWidget) -> None:
    host.files.choose_file()


def _practise(host: Host, _: QWidget) -> None:
    host.files.practise()


def _train(host: Host, over: QWidget) -> None:
    from kzpoll_desktop.gui.training.choosing import TrainingDialog
    from kzpoll_desktop.gui.training.resetting import ClearDialog

    dialog = TrainingDialog(host.context, over)
    dialog.chosen.connect(host.files.train)
    dialog.clear_wanted.connect(lambda course: ClearDialog(course, host.context, dialog).appear())
    host.open_dialog(dialog)


def _show_class(host: Host, over: QWidget) -> None:
    from kzpoll_desktop.gui.training.board.dialog import BoardDialog

    dialog = BoardDialog(host.context, over)
    dialog.replay_wanted.connect(lambda path: host.watch(path, dialog, dialog.tell))
    dialog.together_wanted.connect(
        lambda paths, planted: host.watch_together(paths, planted, dialog, dialog.tell)
    )
    host.open_dialog(dialog)


def _edit(host: Host, over: QWidget) -> None:
    from kzpoll_desktop.gui.training.editor.dialog import EditorDialog

    host.open_dialog(EditorDialog(host.context, over))


def _verify(host: Host, over: QWidget) -> None:
    from kzpoll_desktop.gui.verify.dialog import VerifyDialog

    host.open_dialog(VerifyDialog(host.context, over))


def _settle(host: Host, over: QWidget) -> None:
    from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(host.context, over)
    dialog.language_chosen.connect(host.speak)
    dialog.look_chosen.connect(host.change_look)
    host.open_dialog(dialog)


def _show_keys(host: Host, over: QWidget) -> None:
    from kzpoll_desktop.gui.common.dialogs.keys import KeyCard, Shown

    page, text = ("new_precinct", _NEW) if host.files.shows_new() else ("start", _START)
    words = partial(QCoreApplication.translate, "Activity", text)
    host.open_dialog(KeyCard(over, Shown(page, words, lambda: host.context.language)))


def _show_about(host: Host, over: QWidget) -> None:
    from kzpoll_desktop.gui.common.dialogs.about import AboutDialog

    host.open_dialog(AboutDialog(None, host.context.language, over))


# What the pages of the start window are called in their help.
_START: Final = QT_TRANSLATE_NOOP("Activity", "The start page")
_NEW: Final = QT_TRANSLATE_NOOP("Activity", "A new precinct")
# In the order of the page; the first is the one that stands out.
ACTIVITIES: Final = (
    Activity(
        name="new",
        text=QT_TRANSLATE_NOOP("Activity", "&New precinct"),
        key=QKeySequence.StandardKey.New,
        opens=_make_new,
    ),
    Activity(
        name="open",
        text=QT_TRANSLATE_NOOP("Activity", "&Open a precinct file…"),
        key=QKeySequence.StandardKey.Open,
        opens=_open,
    ),
    Activity(
        name="practice",
        text=QT_TRANSLATE_NOOP("Activity", "&Practice precinct"),
        opens=_practise,
    ),
    Activity(
        name="training",
        text=QT_TRANSLATE_NOOP("Activity", "&Training"),
        opens=_train,
    ),
    Activity(
        name="class",
        text=QT_TRANSLATE_NOOP("Activity", "&Class of a workshop"),
        opens=_show_class,
    ),
    Activity(
        name="editor",
        text=QT_TRANSLATE_NOOP("Activity", "&Editor of courses"),
        opens=_edit,
    ),
    Activity(
        name="verify",
        text=QT_TRANSLATE_NOOP("Activity", "Chec&k a protocol…"),
        opens=_verify,
    ),
    Activity(
        name="settings",
        text=QT_TRANSLATE_NOOP("Activity", "&Settings…"),
        opens=_settle,
        foot=True,
    ),
    Activity(
        name="keys",
        text=QT_TRANSLATE_NOOP("Activity", "&Help, keys"),
        key="F1",
        opens=_show_keys,
        foot=True,
    ),
    Activity(
        name="about",
        text=QT_TRANSLATE_NOOP("Activity", "&About"),
        opens=_show_about,
        foot=True,
    ),
)
