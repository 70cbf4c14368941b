"""Where another exercise comes from: a course at hand, or a practice file that somebody has just filled."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.dialogs.files import choose_file
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training import at_hand
from kzpoll_desktop.training.beginning import FOLDER
from kzpoll_desktop.training.editing.taking import exercise_of_file

WIDE: Final = 620
HIGH: Final = 500


class AddDialog(Dialog):
    """chosen(exercises, definition): they are to be added to the course."""

    topic = "editor_add"
    chosen = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("editor_add", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Add an exercise"))
        self._context = context
        self._courses: list[tuple[Course, ElectionDefinition]] = list(
            at_hand.courses(context.settings.folder)
        )
        self.courses, self.exercises = CalmComboBox(), CalmList()
        self.exercises.setWordWrap(True)
        course = self.field("from", self.courses, lambda: self.tr("&Course"))
        exercise = self.field("exercises", self.exercises, lambda: self.tr("E&xercise"))
        self.practice = self.button(
            "practice", lambda: self.tr("From a &practice file…"), self._choose_practice
        )
        cancel = self.button("cancel", lambda: self.tr("Cancel"), self.reject)
        self.add = self.button("add", lambda: self.tr("&Add"), self.add_chosen, primary=True)
        about = self.label(
            lambda: self.tr(
                "A practice file becomes an exercise with its figures as the truth; the names of its commission are "
                "replaced."
            ),
            wrap=True,
            muted=True,
        )
        for part in (course, self.courses, exercise):
            self.whole.addWidget(part)
        self.whole.addWidget(self.exercises, 1)
        self.whole.addWidget(about)
        self.foot(self.practice, None, cancel, self.add)
        self.courses.currentIndexChanged.connect(lambda _: self._fill())
        self.live(self._say)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self.exercises.setFocus()

    def _say(self) -> None:
        kept = max(self.courses.currentIndex(), 0)
        self.courses.blockSignals(True)
        self.courses.clear()
        for course, _ in self._courses:
            self.courses.addItem(course.title.get(self._context.language))
        self.courses.setCurrentIndex(kept)
        self.courses.blockSignals(False)
        self._fill()

    def _fill(self) -> None:
        row = max(self.exercises.currentRow(), 0)
        self.exercises.clear()
        for number, one in enumerate(self._course[0].exercises, start=1):
            self.exercises.addItem(f"{number}. {one.title.get(self._context.language)}")
        self.exercises.addItem(self.tr("All of them"))
        self.exercises.setCurrentRow(min(row, self.exercises.count() - 1))

    @property
    def _course(self) -> tuple[Course, ElectionDefinition]:
        return self._courses[max(self.courses.currentIndex(), 0)]

    def add_chosen(self) -> None:
        """The exercise of the marked line, or all of them."""
        course, election = self._course
        row = self.exercises.currentRow()
        exercises = course.exercises[row : row + 1] or course.exercises
        self.accept()
        self.chosen.emit(exercises, election)

    def _choose_practice(self) -> None:
        start = self._context.settings.folder / FOLDER
        path = choose_file(self, self.tr("Practice file"), "*.kzpoll", start)
        if path is not None:
            self.take_practice(path)

    def take_practice(self, path: Path) -> None:
        """An exercise out of a practice file; why it cannot be is said at the foot."""
        try:
            exercise, election = beside(
                self,
                self.tr("The file is being read."),
                lambda _: exercise_of_file(path, self._context.settings.folder),
            )
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
            return
        self.accept()
        self.chosen.emit((exercise,), election)
