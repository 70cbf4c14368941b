"""Feedback of the class in one go: in which languages, with or without names, into which folder."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.gui.training.board.writing import written_beside
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.training.classroom.board import Board
from kzpoll_desktop.training.classroom.feedback import Wanted, write_feedback
from kzpoll_desktop.training.classroom.room import Classroom

WIDE: Final = 560
_MODES: Final[tuple[LanguageMode, ...]] = ("kk", "ru", "kk_ru")


class FeedbackDialog(Dialog):
    """written: the files of the last time."""

    topic = "feedback"

    def __init__(
        self, classroom: Classroom, board: Board, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__("feedback", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Feedback for the class"))
        self._classroom, self._board, self._context = classroom, board, context
        self.written: tuple[Path, ...] = ()
        about = self.label(
            lambda: self.tr(
                "A sheet for each seat, the class list on paper and as tables, and certificates of attendance where names "
                "are wanted."
            ),
            wrap=True,
        )
        self.languages = ChoiceBox()
        for mode in _MODES:
            self.languages.addItem("", mode)
        language = self.field("languages", self.languages, lambda: self.tr("&Language of the sheets"))
        self.names = QCheckBox()
        self.names.setObjectName("names")
        self.says(self.names.setText, lambda: self.tr("With the &names that were given at hand-in"))
        close = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.save = self.button("save", lambda: self.tr("&Save into a folder…"), self._choose, primary=True)
        for part in (about, language, self.languages, self.names):
            self.whole.addWidget(part)
        self.foot(None, close, self.save)
        self.live(self._say)
        self.languages.setCurrentIndex(self.languages.findData("kk_ru"))
        self.fit(context.look.px(WIDE))

    def _say(self) -> None:
        words = (self.tr("Kazakh"), self.tr("Russian"), self.tr("both, side by side"))
        for place, text in enumerate(words):
            self.languages.setItemText(place, text)

    def _choose(self) -> None:
        folder = choose_folder(
            self, self.tr("Folder for the feedback"), self._context.settings.folder_of_papers()
        )
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Write everything into a folder; a person may stop it, what is whole by then stays."""
        today = self._context.clock.now().date().isoformat()
        wanted = Wanted(self.languages.currentData(), self.names.isChecked(), today)
        made = written_beside(
            self,
            self._context,
            self.tr("The sheets are being made."),
            lambda: write_feedback(self._classroom, self._board, folder, wanted),
        )
        if made is None:
            return
        self.written = made
        self._context.settings.change(papers_folder=str(folder))
        text = self.tr("Written to %1. Files: %2.").replace("%1", str(folder))
        self.tell(text.replace("%2", str(len(made))), wrong=False)
