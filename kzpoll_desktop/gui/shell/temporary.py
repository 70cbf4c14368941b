"""A file that lies in a folder for temporary files: where the work would lie, and a better place for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.files import shown_name
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups.places import bring, place_in

WIDE: Final = 560
MOST_SHOWN: Final = 40


def _shown(folder: Path) -> str:
    """A folder with its beginning and its end: a path has no spaces at which a line could be broken."""
    text = str(folder)
    return text if len(text) <= MOST_SHOWN else f"{folder.anchor}…{os.sep}{folder.name}"


class TemporaryDialog(Dialog):
    """chosen: the file to go on with, a copy of it in a better place or itself; None where nothing is to be opened."""

    topic = "temporary"
    form = False

    def __init__(self, path: Path, folder: Path, context: Context, parent: QWidget | None = None) -> None:
        """folder: the better place that is offered."""
        super().__init__("temporary", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Where is the work to lie?"))
        self.path, self._context = path, context
        self._place = place_in(folder, path)
        self.chosen: Path | None = None
        self.about = self.label(self._about, wrap=True)
        self.offer = self.label(self._offer, wrap=True)
        self.copy = self.button("copy", self._copy_words, lambda: self.bring_to(folder), default=True)
        self.other = self.button("other", lambda: self.tr("Another &folder…"), self._choose_folder)
        self.here = self.button("here", lambda: self.tr("&Work there all the same"), self._stay)
        cancel = self.button("cancel", lambda: self.tr("Do &not open it"), self.reject)
        self.about.setToolTip(str(path.parent))
        self.offer.setToolTip(str(self._place.path.parent))
        self.whole.addWidget(self.about)
        self.whole.addWidget(self.offer)
        self.whole.addLayout(row(self.other, self.here, None))
        self.foot(None, cancel, self.copy)
        self.copy.setFocus()
        self.fit(context.look.px(WIDE))

    # --- texts

    def _about(self) -> str:
        text = self.tr(
            "The file %1 lies in a folder for temporary files: %2. Programs put there what they show out of a ZIP or a "
            "letter, and the system empties it: what is typed there can be lost."
        )
        return text.replace("%1", shown_name(self.path)).replace("%2", _shown(self.path.parent))

    def _offer(self) -> str:
        if self._place.there:
            text = self.tr("This file is in the folder %1 already, with everything that stands in this one.")
        else:
            text = self.tr("It can be copied to the folder %1 and opened there.")
        return text.replace("%1", _shown(self._place.path.parent))

    def _copy_words(self) -> str:
        return self.tr("&Open that one") if self._place.there else self.tr("&Copy and open")

    # --- acting

    def bring_to(self, folder: Path) -> None:
        """Copy the file into a folder, or take the one that is there; what went wrong is said at the foot."""
        try:
            self.chosen = bring(self.path, folder)
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
            return
        self.accept()

    def _choose_folder(self) -> None:
        folder = choose_folder(self, self.tr("Folder for the precinct file"))
        if folder is not None:
            self.bring_to(folder)

    def _stay(self) -> None:
        self.chosen = self.path
        self.accept()
