"""A trainee's night at a desk: what lies on the table, what is recounted there, what happens, and what it is worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzpoll_desktop.domain.day.events.practice import Recounted
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import PROTOCOLS, SECOND_CHECK, Row, checked_rows, rows
from kzpoll_desktop.domain.figures.stages import RECONCILIATION
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.training import earlier
from kzpoll_desktop.domain.training.counted import is_met, recount_minutes
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course, Happening
from kzpoll_desktop.domain.training.grade import Grade, Grader
from kzpoll_desktop.domain.training.plan import PlannedExercise, part_of
from kzpoll_desktop.domain.training.planted import on_sheets
from kzpoll_desktop.domain.training.result_code import result_code
from kzpoll_desktop.domain.training.sound import filled
from kzpoll_desktop.training.at_hand import course_of
from kzpoll_desktop.training.before.class_file import kept_plan
from kzpoll_desktop.training.beginning import of_seat
from kzpoll_desktop.workflow.desk import Desk, Entered


@dataclass(frozen=True, slots=True)
class TablePile:
    """What lies on the table for one figure. sheet: what its counting sheet says; counted: what was found there since.

    minutes: what counting it again costs, 0 where it was counted already.
    """

    path: str
    sheet: int
    counted: int | None
    minutes: int


class NotAtHand(Exception):
    """The course that a file is an exercise of is not at hand: it can be looked at and not be graded."""


class Night:
    """An exercise of a seat as it stands at a desk, which has to be that of an exercise.

    exercise: with the figures of the seat; a test has no table and nothing happens in it. part: when it is planned in the
    class, and the turns there; None where no class file is at hand.
    """

    def __init__(
        self, desk: Desk, course: Course, election: ElectionDefinition, exercise: AnyExercise
    ) -> None:
        self.desk = desk
        self.course = course
        self.election = election
        self.exercise = exercise
        self.part: PlannedExercise | None = None
        self.sheets = desk.day.record
        if isinstance(exercise, CountExercise):
            self.sheets = on_sheets(exercise.truth, exercise.sheets, election)
        self._counted = {
            entry.event.path: entry.event.value
            for entry in desk.entries()
            if isinstance(entry.event, Recounted)
        }

    @classmethod
    def at(cls, desk: Desk, data_dir: Path) -> Night:
        """The night of a desk; NotAtHand, Malformed no_variant."""
        begun = desk.exercise
        found = course_of(begun, data_dir) if begun is not None else None
        exercise = found[0].exercise(begun.exercise) if found and begun else None
        if begun is None or found is None or exercise is None:
            raise NotAtHand
        made = cls(desk, *found, of_seat(found[0], exercise, begun.seat, found[1]))
        plan = kept_plan(found[0], data_dir)
        made.part = part_of(plan, found[0], exercise.id) if plan is not None else None
        return made

    @property
    def seat(self) -> int:
        """The seat that it is of."""
        assert self.desk.exercise is not None
        return self.desk.exercise.seat

    @property
    def is_test(self) -> bool:
        """Questions, and no night."""
        return not isinstance(self.exercise, CountExercise)

    # --- the table

    def table(self, stage: str) -> tuple[TablePile, ...]:
        """What lies there for a stage, in the order of its page; everything, where all of it is gone through again."""
        return tuple(self._piles(stage)) if isinstance(self.exercise, CountExercise) else ()

    def _piles(self, stage: str) -> Iterator[TablePile]:
        day = self.desk.day
        if stage == PROTOCOLS:
            return
        if stage == RECONCILIATION:
            found = [row for one in day.stages[: day.stages.index(stage)] for row in self._rows(one)]
        elif stage == SECOND_CHECK:
            found = list(checked_rows(day.election, self.sheets))
        else:
            found = self._rows(stage)
        for row in found:
            value = figure(self.sheets, row.path)
            if value is not None and not row.closed:
                yield self._pile(row.path, value)

    def _rows(self, stage: str) -> list[Row]:
        return list(rows(stage, self.desk.day.election, self.sheets))

    def _pile(self, path: str, value: int) -> TablePile:
        counted = self._counted.get(path)
        cost = 0 if counted is not None else recount_minutes(self._true(path))
        return TablePile(path, value, counted, cost)

    def _true(self, path: str) -> int:
        assert isinstance(self.exercise, CountExercise)
        return figure(self.exercise.truth, path) or 0

    def beside(self, stage: str) -> tuple[tuple[str, Any], ...]:
        """What else is known at a stage, by its path: times, who is there, which boxes there were."""
        if not isinstance(self.exercise, CountExercise) or stage == RECONCILIATION:
            return ()
        return tuple(earlier.beside_rows(stage, self.desk.day, self.sheets))

    def recount(self, path: str) -> Entered | NotDone:
        """Count again what truly lies there; nothing is typed for the trainee."""
        true = self._true(path)
        made = self.desk.recount(path, true)
        if isinstance(made, Entered):
            self._counted[path] = true
        return made

    def minutes_spent(self) -> int:
        """What all recounts so far have cost."""
        return sum(map(recount_minutes, self._counted.values()))

    # --- what happens

    def happened(self) -> tuple[Happening, ...]:
        """What the commission has been told so far and has not met yet."""
        if not isinstance(self.exercise, CountExercise):
            return ()
        return tuple(one for one in self.exercise.happenings if self._has_come(one) and self._is_open(one))

    def _has_come(self, happening: Happening) -> bool:
        day = self.desk.day
        if happening.at:
            return happening.at in day.stages and day.has_reached(happening.at)
        return figure(day.record, happening.after) is not None

    def _is_open(self, happening: Happening) -> bool:
        """Something is still to be done about it; where nothing is, it lies there until its stage is over."""
        assert isinstance(self.exercise, CountExercise)
        day = self.desk.day
        if happening.expects is None and happening.at:
            return day.stage == happening.at
        return not is_met(happening, day, self.exercise)

    def text(self, text: str) -> str:
        """A story or what happened, with the figures of this seat."""
        if not isinstance(self.exercise, CountExercise):
            return text
        return filled(text, self.exercise.truth, dict(self.exercise.sheets))

    # --- what it is worth

    def grade(self) -> Grade:
        """The grade as it would be now, from the journal alone."""
        return Grader(self.course, self.election).grade(self.desk.entries())

    def code(self, grade: Grade) -> str:
        """The result code of a grade."""
        return result_code(grade, self.course)
