"""The papers of an exercise for the tables of a room: which exercise, which seats, in which languages, into which folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.domain.training.variant import NoVariant
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.dialogs.files import choose_folder
from kzpoll_desktop.gui.training.board.writing import written_beside
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.papers import NoPapers, print_papers, seats_named

WIDE: Final = 560
_MODES: Final[tuple[LanguageMode, ...]] = ("kk_ru", "kk", "ru")


class PapersDialog(Dialog):
    """written: the files of the last time."""

    topic = "workshop_papers"

    def __init__(
        self,
        course: Course,
        election: ElectionDefinition,
        seats: str,
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("workshop_papers", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Papers for the tables"))
        self._course, self._election, self._context = course, election, context
        self._exercises = course.exercises
        self.written: tuple[Path, ...] = ()
        about = self.label(
            lambda: self.tr(
                "For each seat a set with its story, lists, logs and counting sheets; where there are few enough ballots the "
                "ballots themselves and the key to them; and the solution for the trainer. Of a test its questions, the same "
                "for every seat, and their key."
            ),
            wrap=True,
        )
        self.exercises, self.languages = ChoiceBox(), ChoiceBox()
        for _ in self._exercises:
            self.exercises.addItem("")
        for mode in _MODES:
            self.languages.addItem("", mode)
        self.seats = LineField(seats)
        exercise = self.field("exercise", self.exercises, lambda: self.tr("E&xercise"))
        seat = self.field("seats", self.seats, lambda: self.tr("S&eats, as 1-30 or 1-10, 15"))
        language = self.field("languages", self.languages, lambda: self.tr("&Language of the papers"))
        close = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.save = self.button("save", lambda: self.tr("&Save into a folder…"), self._choose, primary=True)
        for part in (about, exercise, self.exercises, seat, self.seats, language, self.languages):
            self.whole.addWidget(part)
        self.foot(None, close, self.save)
        self.live(self._say)
        self.fit(context.look.px(WIDE))
        self.exercises.setFocus()

    def _say(self) -> None:
        words = (self.tr("both, side by side"), self.tr("Kazakh"), self.tr("Russian"))
        for place, text in enumerate(words):
            self.languages.setItemText(place, text)
        for place, one in enumerate(self._exercises):
            number = self._course.exercises.index(one) + 1
            self.exercises.setItemText(place, f"{number}. {one.title.get(self._context.language)}")

    def _choose(self) -> None:
        try:
            seats_named(self.seats.text())
        except NoPapers as problem:
            self.tell(say(problem.said, self._context.language), at=self.seats)
            return
        folder = choose_folder(
            self, self.tr("Folder for the papers"), self._context.settings.folder_of_papers()
        )
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Write the papers into a folder; a person may stop it, what is whole by then stays."""
        exercise = self._exercises[self.exercises.currentIndex()]
        mode: LanguageMode = self.languages.currentData()

        def files() -> Iterator[Path]:
            seats = seats_named(self.seats.text())
            try:
                yield from print_papers(self._course, exercise, self._election, seats, folder, mode)
            except NoVariant as problem:
                raise FileProblem("no_variant", folder, path=exercise.id, seat=problem.seat) from None

        made = written_beside(self, self._context, self.tr("The papers are being made."), files)
        if made is None:
            return
        self.written = made
        self._context.settings.change(papers_folder=str(folder))
        text = self.tr("Written to %1. Files: %2.").replace("%1", str(folder))
        self.tell(text.replace("%2", str(len(made))), wrong=False)
