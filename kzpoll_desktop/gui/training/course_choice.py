"""Which course: of those at hand, and of a file that somebody brings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.exchange.courses import read_course
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.training import at_hand


class CourseChoice(ChoiceBox):
    """changed: another course is chosen, by whomever; not told where the same ones are only named in another language."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._courses: list[tuple[Course, ElectionDefinition]] = list(
            at_hand.courses(context.settings.folder)
        )
        self.say()
        self.currentIndexChanged.connect(lambda _: self.changed.emit())

    @property
    def course(self) -> tuple[Course, ElectionDefinition] | None:
        """The course with its definition; None where there is none at hand."""
        place = self.currentIndex()
        return self._courses[place] if 0 <= place < len(self._courses) else None

    def say(self) -> None:
        """The titles in the language in force; what is chosen stays chosen."""
        kept = max(self.currentIndex(), 0)
        self.blockSignals(True)
        self.clear()
        for course, _ in self._courses:
            self.addItem(course.title.get(self._context.language))
        self.setCurrentIndex(kept if self._courses else -1)
        self.blockSignals(False)

    def take(self, path: Path) -> None:
        """A course from a file, chosen from now on; KzpollError where it is none."""
        found = read_course(path, self._context.settings.folder)
        known = [course.digest for course, _ in self._courses]
        if found[0].digest not in known:
            self._courses.append(found)
            known.append(found[0].digest)
            self.say()
        self.setCurrentIndex(known.index(found[0].digest))
