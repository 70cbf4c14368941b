"""The course that is being edited, between its window's parts: each change is a new course, told to all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.training.editing import draft


class Making(QObject):
    """course, election: as they stand; place: of the exercise that is looked at; path: its file, None before it has one.

    changed: something was changed; shaped: exercises came, went, moved or got another name.
    """

    changed = Signal()
    shaped = Signal()

    def __init__(self, course: Course, election: ElectionDefinition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.course, self.election = course, election
        self.kept = course
        self.place = 0
        self.path: Path | None = None

    def open(self, course: Course, election: ElectionDefinition, path: Path | None) -> None:
        """Another course in the place of this one. path: None for one that has no file of its own yet."""
        self.course, self.election, self.path = course, election, path
        self.kept, self.place = course, 0
        self.shaped.emit()
        self.changed.emit()

    @property
    def is_kept(self) -> bool:
        """Whether everything stands in its file, or nothing was done yet."""
        return self.course == self.kept

    @property
    def exercise(self) -> AnyExercise | None:
        """The exercise that is looked at; None in a course without any."""
        return self.course.exercises[self.place] if self.place < len(self.course.exercises) else None

    @property
    def count(self) -> CountExercise:
        """The night that is looked at; only its pages ask."""
        exercise = self.exercise
        assert isinstance(exercise, CountExercise)
        return exercise

    def put(self, exercise: AnyExercise) -> None:
        """The exercise that is looked at, changed."""
        if exercise != self.exercise:
            self.put_course(draft.with_exercise(self.course, self.place, exercise))

    def put_course(self, course: Course) -> None:
        """The course, changed."""
        before, self.course = self.course, course
        if [(e.id, e.title, e.minutes) for e in before.exercises] != [
            (e.id, e.title, e.minutes) for e in course.exercises
        ]:
            self.shaped.emit()
        self.changed.emit()
