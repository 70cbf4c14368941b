"""What a rehearsal does after closing: two copies asked for, the posting, and the result file brought to the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from kzpoll_desktop.domain.figures.stages import COPIES, KIT, WALL
from kzpoll_desktop.gui.precinct.after.copies import CopyDialog
from kzpoll_desktop.gui.precinct.after.handing import GivenDialog, PackageDialog
from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.gui.precinct.after.wall import PostingDialog
from kzpoll_desktop.gui.rehearsal.player import RecordTypist

# Plainly practice: who asks for a copy, where it hangs, who takes the file.
ASKING: Final = ("1-байқаушы (оқу)", "2-байқаушы (оқу)")
WALL_PLACE: Final = "Кіреберіс (оқу)"
TAKER: Final = "Қабылдаушы (оқу)"
Met = TypeVar("Met", bound=QDialog)


class AfterClosing:
    """Plays the tasks through the window of a day that was closed; out: the folder that stands for the stick."""

    def __init__(self, player: RecordTypist, out: Path) -> None:
        self._player, self._keys, self._pictures = player, player.keys, player.pictures
        self._out = out
        player.dialogs.also(QFileDialog, self._choose_folder)

    def play(self) -> None:
        """One task after another, each with its picture."""
        for stage, task in ((COPIES, self._copies), (WALL, self._wall), (KIT, self._hand_over)):
            self._player.window.show_stage(stage)
            self._keys.settle()
            task()
            self._player.shoot(stage)

    # --- the tasks

    def _copies(self) -> None:
        """Two copies, of the first ballot and of the last, each printed as far as the preview."""
        ballots = tuple(self._player.window.desk.day.current_sheets)
        for name, contest in zip(ASKING, (ballots[0], ballots[-1]), strict=True):
            dialog = self._open(f"note.{contest}", CopyDialog)
            self._keys.type_into(dialog.to, name)
            self._pictures.take(dialog, "copy")
            self._keys.accept(dialog.note_button)
            self._keys.settle()
            preview = self._page().preview
            if preview is not None:
                self._pictures.take(preview, "copy-preview")
                preview.close()
            self._keys.wake()

    def _wall(self) -> None:
        dialog = self._open("note", PostingDialog)
        self._keys.type_into(dialog.where, WALL_PLACE)
        self._pictures.take(dialog, "posting")
        self._keys.accept(dialog.note_button)
        self._keys.wake()

    def _hand_over(self) -> None:
        """The folder is chosen, what it needs is told, the file is brought there and then noted."""
        dialog = self._open("package", PackageDialog)
        self._keys.type_into(dialog.to, TAKER)
        self._keys.push(dialog.choose_button)
        self._pictures.take(dialog, "result-file")
        self._keys.accept(dialog.note_button)
        self._keys.settle()
        given = QApplication.activeModalWidget()
        if not isinstance(given, GivenDialog):
            raise RuntimeError(f"the result file was not handed over: {dialog.told.text()}")
        self._pictures.take(given, "result-file-given")
        self._keys.accept(given.close_button)
        self._keys.wake()

    # --- by keys

    def _page(self) -> TaskPage:
        page = self._player.window.page(self._player.window.shown)
        assert isinstance(page, TaskPage)
        return page

    def _open(self, name: str, kind: type[Met]) -> Met:
        """Press a button of the page, and wait for its dialog."""
        self._keys.accept(self._page().buttons[name][0])
        self._keys.settle()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            raise RuntimeError(f"no dialog came of {name}")
        return dialog

    def _choose_folder(self, dialog: QFileDialog) -> None:
        """The folder is typed, as a person without a mouse does."""
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        # Whole: the dialog would look for another one in a folder of its own.
        field.setText(str(self._out.absolute()))
        self._keys.key(field, Qt.Key.Key_Return, "\r")
