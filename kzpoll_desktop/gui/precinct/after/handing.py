"""The result package on its way up: how much room it needs, where it goes, who takes it; a stick is told when it may go."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.day.after import HandedOver
from kzpoll_desktop.domain.ground.said import FileFault, NotDone, Said
from kzpoll_desktop.domain.ground.stopping import Stopped
from kzpoll_desktop.exchange.bringing import device_of
from kzpoll_desktop.exchange.files import FileProblem, shown_name
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.gui.precinct.after.form import NoteDialog
from kzpoll_desktop.texts.format import digest_groups, storage
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.after import noting
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.handing.packing import Package
from kzpoll_desktop.workflow.handing.stick import GivenMedium, MediumRoom, give, room

_WIDE: Final = 560
# Ways in which the result goes up.
FILE, PAPER = "file", "paper"


class PackageDialog(NoteDialog):
    """given: what is on the medium now; None before, and where the result goes up on paper only."""

    topic = "hand_package"

    def __init__(
        self,
        desk: Desk,
        package: Package,
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        self.package = package
        self.folder: Path | None = None
        self.room: MediumRoom | None = None
        self.given: GivenMedium | None = None
        super().__init__(desk, context, parent)

    def build(self) -> None:
        """Who takes it, in which way, and where the file goes to with the room that there is."""
        self.says(self.setWindowTitle, lambda: self.tr("Result file"))
        self.whole.addWidget(self.label(lambda: self.package.name, wrap=True, heading=True))
        self.to = self.line("to", lambda: self.tr("&Who takes it, or carries it:"))
        ways = (
            (FILE, lambda: self.tr("as a file, on a stick or in a folder")),
            (PAPER, lambda: self.tr("on paper only, without the file")),
        )
        self.way = self.choose("way", lambda: self.tr("&How it goes up:"), ways, FILE)
        self.where = self.label(self._where, wrap=True)
        self.choose_button = self.button(
            "folder", lambda: self.tr("Choose &stick or folder…"), self.choose_folder
        )
        self.whole.addWidget(self.where)
        self.whole.addWidget(self.choose_button)
        self.end(lambda: self.tr("&Hand over"))
        self.way.currentIndexChanged.connect(lambda _: self._show_way())

    def _show_way(self) -> None:
        for one in (self.where, self.choose_button):
            one.setVisible(not self.on_paper)
        self.tell(lambda: "")

    @property
    def on_paper(self) -> bool:
        """Whether no file goes up."""
        return bool(self.way.currentData() == PAPER)

    def _where(self) -> str:
        needs = storage(self.needed, self.language)
        if self.folder is None or self.room is None:
            text = self.tr("The file needs %1. Plug in the stick, and choose it.")
            return text.replace("%1", needs)
        text = self.tr("The file needs %1, free are %2: %3")
        text = text.replace("%1", needs).replace("%2", storage(self.room.free, self.language))
        return text.replace("%3", str(self.folder))

    @property
    def needed(self) -> int:
        """The bytes that it needs; a medium was asked for no more yet than it itself has."""
        return self.room.needed if self.room is not None else len(self.package.data)

    # --- where to

    def choose_folder(self) -> None:
        """Ask for the stick or the folder."""
        start = self.folder or self.context.settings.second_medium
        folder = choose_folder(self, self.tr("Stick or folder for the result file"), start)
        if folder is not None:
            self.take_folder(folder)

    def take_folder(self, folder: Path) -> None:
        """This is where it goes; a slow stick is asked for its room beside the window."""
        self.tell(lambda: "")
        try:
            self.room = beside(
                self, self.tr("The stick is being looked at."), lambda _: room(self.package, folder)
            )
        except FileProblem as problem:
            self._tell_why(problem.said)
            return
        self.folder = folder
        self.where.setText(self._where())
        if not self.room.fits:
            self._tell_why(FileFault("disk_full", {"file": shown_name(folder)}))

    def _tell_why(self, said: Said) -> None:
        self.tell(lambda: say(said, self.language, self.day.election))

    # --- handing over

    def handed(self) -> HandedOver:
        """What is noted of it."""
        digest = "" if self.given is None else self.given.sha256
        return HandedOver("package", "", self.to.text(), digest, self.now(), "", "", "")

    def note(self) -> Entered | NotDone:
        """Note it: whatever is noted, the file is there already."""
        return noting.handed(self.desk, self.handed())

    def _on_note(self) -> None:
        refused = noting.may_be_handed(self.desk, self.handed())
        if refused is not None:
            self.tell_why_not(refused)
            return
        if not self.on_paper and not self._give():
            return
        super()._on_note()

    def _give(self) -> bool:
        """Bring it there, read back and compared, and only then go on; a person may stop it."""
        folder, found = self.folder, self.room
        if folder is None or found is None:
            self.tell(lambda: self.tr("Choose where the file goes to."), at=self.choose_button)
            return False
        sentence = self.tr("The file is being written and read back. Leave the stick where it is.")
        try:
            self.given = beside(
                self,
                sentence,
                lambda report: give(self.package, folder, found=found, report=report),
                may_stop=True,
            )
        except Stopped:
            self.tell(lambda: self.tr("Stopped: no file was given, and nothing was noted."), wrong=False)
            return False
        except FileProblem as problem:
            self.context.log.note("export_failed", problem.said.code)
            self._tell_why(problem.said)
            return False
        self.context.log.note("exported")
        return True


class GivenDialog(Dialog):
    """It is on the medium, and a stick may be pulled out."""

    topic = "package_given"
    form = False

    def __init__(
        self, given: GivenMedium, desk: Desk, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__("given", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Result file"))
        self._given, self._apart = given, _is_apart(given.path, desk.path)
        self.whole.addWidget(self.label(self._about, wrap=True))
        self.whole.addWidget(self.label(self._digest, wrap=True, muted=True))
        self.close_button = self.button("close", lambda: self.tr("&Close"), self.accept, default=True)
        self.foot(None, self.close_button)
        self.close_button.setFocus()
        self.fit(context.look.px(_WIDE))

    def _about(self) -> str:
        if self._given.written:
            text = self.tr("The file was written, read back and found to be the same: %1.")
        else:
            text = self.tr("This very file was there already: %1.")
        text = text.replace("%1", str(self._given.path))
        return f"{text} " + self.tr("The stick may be pulled out now.") if self._apart else text

    def _digest(self) -> str:
        return "SHA-256 " + digest_groups(self._given.sha256)


def _is_apart(given: Path, own: Path) -> bool:
    """Whether it is on another medium than the precinct file; one that is pulled already is."""
    try:
        return device_of(given.parent) != device_of(own.parent)
    except FileProblem:
        return True
