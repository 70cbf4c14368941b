"""Handing in: where to, asked once; the names of who sat there, which may stay empty; or only the result code."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.gui.common.calm import PlainText
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.hand_in import MOST_NAMES, hand_in
from kzpoll_desktop.training.night import Night

WIDE: Final = 620
NAMES_HIGH: Final = 96


class HandInDialog(Dialog):
    """handed_in(path): it lies there; code_wanted: only the code is given."""

    topic = "hand_in"
    handed_in = Signal(object)
    code_wanted = Signal()

    def __init__(self, night: Night, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("hand_in", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Hand in"))
        self._night, self._context = night, context
        self.about = self.label(self._about, wrap=True)
        self.place = self.label(self._place, wrap=True, strong=True)
        self.other = self.button("other", self._other_words, self.choose)
        self.names = PlainText()
        self.names.setTabChangesFocus(True)
        self.names.setFixedHeight(context.look.px(NAMES_HIGH))
        named = self.field(
            "names",
            self.names,
            lambda: self.tr("&Names of those at this table, one a line; may stay empty"),
            wrap=True,
        )
        kept = self.label(
            lambda: self.tr("Names are kept in a file of their own beside the hand-in, and nowhere else."),
            wrap=True,
            muted=True,
        )
        code = self.button("code", lambda: self.tr("Only the &code…"), self._on_code)
        cancel = self.button("cancel", lambda: self.tr("Cancel"), self.reject)
        self.hand = self.button("hand", lambda: self.tr("&Hand in"), self.hand_in, primary=True)
        self.whole.addWidget(self.about)
        self.whole.addWidget(self.place)
        self.whole.addLayout(row(self.other, None))
        for part in (named, self.names, kept):
            self.whole.addWidget(part)
        self.foot(code, None, cancel, self.hand)
        self.fit(context.look.px(WIDE))
        (self.hand if self.folder is not None else self.other).setFocus()

    @property
    def folder(self) -> Path | None:
        """Where it goes, as it was chosen once; None where it never was, or the stick is not there."""
        known = self._context.settings.values.hand_in_folder
        try:
            return Path(known) if known and Path(known).is_dir() else None
        except OSError:
            return None

    # --- texts

    def _about(self) -> str:
        if self._night.desk.day.closed or self._night.is_test:
            return self.tr(
                "A whole copy of the practice file is handed in. The exercise can be gone on with here."
            )
        return self.tr(
            "The protocols are not closed yet: what is handed in now is unfinished. That is allowed at any time."
        )

    def _place(self) -> str:
        known = self._context.settings.values.hand_in_folder
        if self.folder is not None:
            return self.tr("To: %1").replace("%1", str(self.folder))
        if known:
            text = self.tr("The folder %1 is not there. Plug the stick in, or choose another folder.")
            return text.replace("%1", known)
        return self.tr("Choose the folder of the class, or the stick that goes round. It is asked once.")

    def _other_words(self) -> str:
        return self.tr("Another &folder…") if self.folder is not None else self.tr("Choose the &folder…")

    # --- acting

    def choose(self) -> None:
        """Ask where to, and remember it."""
        folder = choose_folder(self, self.tr("Folder for hand-ins"), self.folder)
        if folder is not None:
            self.take_folder(folder)

    def take_folder(self, folder: Path) -> None:
        """Hand in there from now on."""
        self._context.settings.change(hand_in_folder=str(folder))
        self.say_again()
        self.tell("")
        self.names.setFocus()

    def hand_in(self) -> None:
        """Hand it in; what is in the way is said at the foot, and nothing lies there then."""
        folder = self.folder
        if folder is None:
            self.tell(self.tr("Choose the folder first."), at=self.other)
            return
        names = [line for line in self.names.toPlainText().splitlines() if line.strip()]
        if len(names) > MOST_NAMES:
            text = self.tr("No more than %1 names fit here.").replace("%1", str(MOST_NAMES))
            self.tell(text, at=self.names)
            return
        try:
            handed = hand_in(self._night.desk, folder, names)
        except KzpollError as problem:
            what = "copy_failed"
            self._context.log.note(what, problem.said.code)
            said = problem.said
            if not isinstance(problem, FileProblem):
                said = said.about(file=self._night.desk.path.name)
            self.tell(say(said, self._context.language))
            return
        self._context.log.note("copy_saved")
        self.settle()
        self.accept()
        self.handed_in.emit(handed)

    def _on_code(self) -> None:
        self.settle()
        self.accept()
        self.code_wanted.emit()
