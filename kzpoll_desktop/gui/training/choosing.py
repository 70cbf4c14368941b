"""Training, from the start page: which course, which exercise, at which seat; what was begun goes on where it was left."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.training.course import MAX_SEAT, AnyExercise, Course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField, row
from kzpoll_desktop.gui.common.dialogs.files import choose_file
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.training.course_choice import CourseChoice
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training import at_hand
from kzpoll_desktop.training.before.class_file import keep_plan, kept_plan, plan_beside, planned_words
from kzpoll_desktop.training.beginning import FOLDER, file_name

WIDE, HIGH = 760, 560
EXERCISE: Final = Qt.ItemDataRole.UserRole


class TrainingDialog(Dialog):
    """chosen(course, definition, exercise, seat): that exercise is to be begun, or gone on with.

    clear_wanted(course): all practice files of it are to be taken away.
    """

    topic = "training"
    chosen = Signal(object, object, object, int)
    clear_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("training", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Training"))
        self._context = context
        self.courses, self.exercises = CourseChoice(context), CalmList()
        self.seat = LineField(str(context.settings.values.seat))
        self.seat.setValidator(QIntValidator(0, MAX_SEAT, self))
        self.seat.setMaximumWidth(context.look.px(120))
        self.exercises.setWordWrap(True)
        self.exercises.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        course = self.field("course", self.courses, lambda: self.tr("&Course"))
        exercises = self.field("exercises", self.exercises, lambda: self.tr("E&xercise"))
        seat = self.field(
            "seat", self.seat, lambda: self.tr("Sea&t (table) in the room, 0 at the projector"), wrap=True
        )
        self.other = self.button("other", lambda: self.tr("From a &file…"), self.choose_course)
        self.clear = self.button(
            "clear", lambda: self.tr("C&lear practice files…"), self._on_clear, flat=True
        )
        cancel = self.button("cancel", lambda: self.tr("Cancel"), self.reject)
        self.begin = self.button("begin", self._begin_words, self.begin_chosen, primary=True)
        self.story = self.label(self._story, wrap=True, muted=True)
        self.whole.addWidget(course)
        self.whole.addLayout(row(self.courses, self.other))
        self.whole.addWidget(exercises)
        self.whole.addWidget(self.exercises, 1)
        self.whole.addWidget(self.story)
        self.whole.addLayout(row(seat, self.seat, None))
        self.foot(self.clear, None, cancel, self.begin)
        self.courses.changed.connect(self._fill)
        self.exercises.currentRowChanged.connect(lambda _: self._say_chosen())
        # As they stand: Enter leads from the exercise to the seat, and from there to what begins it.
        order = (self.courses, self.other, self.exercises, self.seat, self.begin)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.seat.textChanged.connect(lambda _: self._say_chosen())
        self.live(self._say_courses)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self.exercises.setFocus()

    @property
    def _data(self) -> Path:
        return self._context.settings.folder

    # --- what is chosen

    @property
    def course(self) -> tuple[Course, ElectionDefinition] | None:
        """The course with its definition; None where there is none at hand."""
        return self.courses.course

    @property
    def exercise(self) -> AnyExercise | None:
        """The exercise of the line that is marked."""
        item = self.exercises.currentItem() if self.exercises.count() else None
        return item.data(EXERCISE) if item is not None else None

    @property
    def seat_number(self) -> int | None:
        """The seat as it is typed; None where it is none."""
        text = self.seat.text().strip()
        return int(text) if text.isdecimal() and int(text) <= MAX_SEAT else None

    @property
    def path(self) -> Path | None:
        """The file of what is chosen, whether it is there or not."""
        if self.course is None or self.exercise is None or self.seat_number is None:
            return None
        name = file_name(self.course[0].id, self.exercise.id, self.seat_number)
        return self._data / FOLDER / name

    # --- texts

    def _say_courses(self) -> None:
        self.courses.say()
        self._fill()

    def _fill(self) -> None:
        place = max(self.exercises.currentRow(), 0)
        self.exercises.clear()
        for number, one in enumerate(self.course[0].exercises if self.course else (), start=1):
            text = self.tr("%1. %2 (%3 min)").replace("%1", str(number)).replace("%3", str(one.minutes))
            item = QListWidgetItem(text.replace("%2", one.title.get(self._context.language)))
            item.setData(EXERCISE, one)
            self.exercises.addItem(item)
        self.exercises.setCurrentRow(min(place, self.exercises.count() - 1))
        self._say_chosen()

    def _say_chosen(self) -> None:
        self.begin.setText(self._begin_words())
        self.story.setText(self._story())
        self.tell("")

    def _is_begun(self) -> bool:
        return self.path is not None and self.path.is_file()

    def _begin_words(self) -> str:
        return self.tr("&Go on") if self._is_begun() else self.tr("&Begin")

    def _story(self) -> str:
        planned = self._planned()
        return f"{planned} {self._about()}" if planned else self._about()

    def _planned(self) -> str:
        """When the class has it, and whose turn it is, from the class file; empty without one."""
        if self.course is None or self.exercise is None:
            return ""
        course = self.course[0]
        plan = kept_plan(course, self._data)
        return planned_words(plan, course, self.exercise.id, self._context.language)

    def _about(self) -> str:
        if not self._is_begun():
            return self.tr("The exercise begins with a file of its own, in which nothing is real.")
        return self.tr("This exercise was begun at this seat: it goes on where it was left.")

    # --- acting

    def choose_course(self) -> None:
        """Ask for the file of a course."""
        path = choose_file(self, self.tr("Course for a workshop"), "*.course.json *.json")
        if path is not None:
            self.take_course(path)

    def take_course(self, path: Path) -> None:
        """A course from a file, chosen from now on; why it cannot be is said at the foot."""
        try:
            self.courses.take(path)
            # The class file that lies beside it on the stick comes with it.
            plan = plan_beside(path.parent, self.course[0]) if self.course is not None else None
            if plan is not None:
                keep_plan(plan, self._data)
                self._say_chosen()
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))

    def begin_chosen(self) -> None:
        """Begin it; a seat that is none is gone to."""
        if self.seat_number is None:
            text = self.tr("Type the number of the seat, 0 to %1: it stands on the table.")
            self.tell(text.replace("%1", str(MAX_SEAT)), at=self.seat)
            return
        if self.course is None or self.exercise is None:
            self.tell(self.tr("Choose an exercise."), at=self.exercises)
            return
        course, election = self.course
        try:
            at_hand.keep(course, self._data)
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
            return
        self._context.settings.change(seat=self.seat_number)
        exercise, seat = self.exercise, self.seat_number
        self.accept()
        self.chosen.emit(course, election, exercise, seat)

    def _on_clear(self) -> None:
        if self.course is not None:
            self.clear_wanted.emit(self.course[0])
