"""What a rehearsal does after closing: a member's signature, two copies, the posting, the result file; a recount."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from kzpoll_desktop.domain.figures.stages import COPIES, KIT, RECOUNT, SIGNATURES, WALL
from kzpoll_desktop.exchange.files import write_bytes
from kzpoll_desktop.gui.precinct.after.copies import CopyDialog
from kzpoll_desktop.gui.precinct.after.handing import GivenDialog, PackageDialog
from kzpoll_desktop.gui.precinct.after.recount_dialogs import RecountDialog
from kzpoll_desktop.gui.precinct.after.signatures import KeyDialog
from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.gui.precinct.after.wall import PostingDialog
from kzpoll_desktop.gui.rehearsal.player import RecordTypist
from kzpoll_desktop.workflow.practice import practice_key

# Plainly practice: who asks for a copy, where it hangs, who takes the file.
ASKING: Final = ("1-байқаушы (оқу)", "2-байқаушы (оқу)")
WALL_PLACE: Final = "Кіреберіс (оқу)"
TAKER: Final = "Қабылдаушы (оқу)"
HIGHER: Final = "Жоғары тұрған комиссия (оқу)"
PASSWORD: Final = "practice-1"  # noqa: S105 - of a key that is made for practice
# Hours after closing until the higher commission has decided.
LATER: Final = 14
Met = TypeVar("Met", bound=QDialog)


class AfterClosing:
    """Plays the tasks through the window of a day that was closed; out: the folder that stands for the stick."""

    def __init__(self, player: RecordTypist, out: Path) -> None:
        self._player, self._keys, self._pictures = player, player.keys, player.pictures
        # What is typed into the next dialog of files; whole: it would look for another one in a folder of its own.
        self._wanted = self._out = out.absolute()
        player.dialogs.also(QFileDialog, self._choose_file)

    def play(self) -> None:
        """One task after another, each with its picture."""
        for stage, task in (
            (SIGNATURES, self._sign),
            (COPIES, self._copies),
            (WALL, self._wall),
            (KIT, self._hand_over),
        ):
            self._play_task(stage, task)

    def play_recount(self) -> bool:
        """The last ballot is counted again, on the pages of the day, and its protocol goes up too; whether it was closed."""
        self._play_task(RECOUNT, self._count_again)
        if not self._player.play_again():
            return False
        self._play_task(KIT, self._hand_over)
        return True

    def _play_task(self, stage: str, task: Callable[[], None]) -> None:
        self._player.window.show_stage(stage)
        self._keys.settle()
        task()
        self._player.shoot(stage)

    # --- the tasks

    def _sign(self) -> None:
        """The first member has a key of practice on the stick, and reads what it publishes before it signs."""
        desk = self._player.window.desk
        member = desk.day.record.voting()[0]
        contest = next(iter(desk.day.current_sheets))
        if desk.day.current_sheets[contest].closing.how != "pins":
            return
        path = self._out / f"practice-key-{member.id}.p12"
        write_bytes(path, practice_key(member.name, PASSWORD, self._player.clock.now()))
        dialog = self._open(f"sign.{contest}.{member.id}", KeyDialog)
        self._wanted = path
        self._keys.push(dialog.choose_button)
        self._wanted = self._out
        self._keys.type_into(dialog.password, PASSWORD)
        self._keys.accept(dialog.note_button)
        self._keys.settle()
        self._pictures.take(dialog, "member-key")
        self._keys.accept(dialog.note_button)
        self._keys.wake()
        if not desk.day.after.signatures:
            raise RuntimeError(f"the key did not sign: {dialog.told.text()}")

    def _count_again(self) -> None:
        """By decision of the higher commission, the day after; its first figure is gone to."""
        self._player.clock.put(self._player.clock.now() + datetime.timedelta(hours=LATER))
        contest = tuple(self._player.window.desk.day.current_sheets)[-1]
        dialog = self._open("recount", RecountDialog)
        self._keys.accept(dialog.ticks[contest])
        for field, text in (
            (dialog.number, "1"),
            (dialog.by, HIGHER),
            (dialog.present, TAKER),
        ):
            self._keys.type_into(field, text)
        self._pictures.take(dialog, "recount")
        self._keys.accept(dialog.note_button)
        self._keys.wake()

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

    def _choose_file(self, dialog: QFileDialog) -> None:
        """The folder or the file is typed, as a person without a mouse does."""
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(self._wanted))
        self._keys.key(field, Qt.Key.Key_Return, "\r")
