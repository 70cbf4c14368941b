"""Everything of a precinct on a stick, at any time: what it is, how much room it needs, and when the stick may go."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import FileFault, Said
from kzpoll_desktop.domain.ground.stopping import Report, Stopped
from kzpoll_desktop.exchange.files import shown_name
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.texts.format import count, storage
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups.backup import backup_folders
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.handing.everything import Everything, OnStick, gather, kept, save, working_folder
from kzpoll_desktop.workflow.handing.stick import MediumRoom

_WIDE: Final = 600


class EverythingDialog(Dialog):
    """saved: the folder on the stick once everything is there."""

    topic = "everything"
    form = False

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("everything", parent)
        self.desk, self.context = desk, context
        self.what: Everything | None = None
        self.medium: Path | None = None
        self.room: MediumRoom | None = None
        self.saved: Path | None = None
        self.says(self.setWindowTitle, lambda: self.tr("Save everything on a stick"))
        self.whole.addWidget(self.label(self._about, wrap=True))
        self.where = self.label(self._where, wrap=True)
        self.whole.addWidget(self.where)
        self.choose_button = self.button(
            "folder", lambda: self.tr("Choose &stick or folder…"), self.choose_folder, default=True
        )
        self.save_button = self.button("save", lambda: self.tr("Save &everything"), self.save)
        self.close_button = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.foot(None, self.close_button, self.choose_button, self.save_button)
        self.live(self._show)
        self.choose_button.setFocus()
        self.fit(context.look.px(_WIDE))

    # --- texts

    def _about(self) -> str:
        text = self.tr(
            "The precinct file as it stands now and its backups go into a folder of the stick. Nothing on the stick is "
            "replaced, and nothing is noted."
        )
        if self.desk.day.closed:
            text += " " + self.tr("The papers of every version and the result file go there too.")
        return text

    def _where(self) -> str:
        if self.medium is None or self.what is None or self.room is None:
            return self.tr("Plug in the stick, and choose it.")
        text = self.tr("Files: %1; they need %2, free are %3: %4")
        text = text.replace("%1", count(len(self.what.files)))
        text = text.replace("%2", storage(self.room.needed, self.context.language))
        text = text.replace("%3", storage(self.room.free, self.context.language))
        return text.replace("%4", str(self.medium))

    def _done(self) -> str:
        text = self.tr(
            "Everything is in the folder %1, read back and compared. The stick may be pulled out now."
        )
        return text.replace("%1", str(self.saved))

    def _show(self) -> None:
        self.where.setText(self._where())
        why_not = "" if self.room is not None else self.tr("Choose where everything goes to.")
        allow(self.save_button, why_not)

    def _tell_why(self, said: Said) -> None:
        self.tell(lambda: say(said, self.context.language, self.desk.day.election))

    # --- acting

    def choose_folder(self) -> None:
        """Ask for the stick or the folder."""
        start = self.medium or self.context.settings.second_medium
        folder = choose_folder(self, self.tr("Stick or folder for everything"), start)
        if folder is not None:
            self.take_folder(folder)

    def take_folder(self, folder: Path) -> None:
        """This is where it goes: what it needs and what is free there is told before anything is written."""
        self.tell("")
        try:
            # The file is asked in its own thread, and all that takes longer beside the window.
            papers = kept(self.desk)
            sentence = self.tr("The papers are being made.")
            self.what, self.room = beside(self, sentence, lambda _: self._gather(papers, folder))
        except KzpollError as problem:
            self._tell_why(problem.said)
            return
        self.medium = folder
        self._show()
        if not self.room.fits:
            self._tell_why(FileFault("disk_full", {"file": shown_name(folder)}))
            return
        self.save_button.setFocus()

    def _gather(self, papers: tuple[OnStick, ...], folder: Path) -> tuple[Everything, MediumRoom]:
        with working_folder() as work:
            what = gather(self.desk, papers, self._backups(), Path(work))
        return what, what.room(folder)

    def _backups(self) -> Path | None:
        """Where this disk has backups of the file."""
        settings = self.context.settings
        if settings.in_memory:
            return None
        return backup_folders(settings.folder, "", self.desk.day.file_id)[0]

    def save(self) -> None:
        """Bring it there; a person may stop it, and what is there then is whole."""
        what, medium, room = self.what, self.medium, self.room
        if what is None or medium is None or room is None:
            return
        sentence = self.tr("Everything is being written and read back. Leave the stick where it is.")

        def work(report: Report) -> Path:
            return save(what, medium, room, report)

        try:
            self.saved = beside(self, sentence, work, may_stop=True)
        except Stopped:
            self.tell(lambda: self.tr("Stopped: not everything is on the stick. What is there is whole."))
            return
        except KzpollError as problem:
            self.context.log.note("export_failed", problem.said.code)
            self._tell_why(problem.said)
            return
        self.context.log.note("exported")
        self.tell(self._done, wrong=False)
        self.close_button.setFocus()
