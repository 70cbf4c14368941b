"""The grade of an exercise: a pure function of the journal and the course, the same wherever it is worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, get_args

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.creating import PrecinctCreated
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.training import counted, questions
from kzpoll_desktop.domain.training.course import CountExercise, Course, QuestionsExercise
from kzpoll_desktop.domain.training.lost import Lost
from kzpoll_desktop.domain.training.variant import Variants

Ungraded = Literal["not_practice", "not_an_exercise", "other_course", "unknown_exercise"]
UNGRADED: Final[tuple[Ungraded, ...]] = get_args(Ungraded)
Criteria: TypeAlias = Mapping[str, int]
_WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class NotGraded(Exception):
    """Why a file has no grade."""

    code: Ungraded


@dataclass(frozen=True, slots=True)
class Grade:
    """points: out of 100; criteria: points by criterion, hints below 0; planted, found: slips; lost: what cost points.

    minutes: working minutes; of a test planted, found and made_to_fit are empty. wrong: every figure that is not the
    truth's at the end, of a test the questions that lost points; missed: the slips that were not found; by_stage: stage ->
    seconds of working minutes spent in it. These are for the trainer and stand in no line of `grade`.
    """

    course: str
    exercise: str
    seat: int
    points: int
    criteria: Criteria
    minutes: int
    closed: bool
    planted: int = 0
    found: int = 0
    made_to_fit: tuple[str, ...] = ()
    lost: tuple[Lost, ...] = field(default=())
    wrong: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    by_stage: Mapping[str, int] = field(default_factory=dict)

    @property
    def hints(self) -> int:
        """Points off for hints."""
        return -self.criteria.get("hints", 0)


def begun_of(entries: Sequence[Entry]) -> ExerciseBegun:
    """What the first two entries say of the exercise; NotGraded not_practice, not_an_exercise. Nothing else is asked."""
    first = entries[0].event if entries else None
    if not isinstance(first, PrecinctCreated):
        raise NotGraded("not_an_exercise")
    if not first.election.training:
        raise NotGraded("not_practice")
    begun = entries[1].event if len(entries) > 1 else None
    if not isinstance(begun, ExerciseBegun):
        raise NotGraded("not_an_exercise")
    return begun


class Grader:
    """Grades files of one course; what all files of an exercise have in common is worked out once."""

    def __init__(self, course: Course, election: ElectionDefinition) -> None:
        self._course = course
        self._election = election
        self._variants: dict[str, Variants] = {}
        self._made: dict[tuple[str, int], CountExercise] = {}

    def grade(self, entries: Sequence[Entry]) -> Grade:
        """The grade of a journal; NotGraded where it has none, KzpollError where the journal is none."""
        begun = begun_of(entries)
        if begun.digest != self._course.digest:
            raise NotGraded("other_course")
        exercise = self._course.exercise(begun.exercise)
        if exercise is None:
            raise NotGraded("unknown_exercise")
        if isinstance(exercise, QuestionsExercise):
            return self._of_questions(exercise, entries, begun)
        return self._of_count(self._variant(exercise, begun.seat), entries, begun)

    def _variant(self, exercise: CountExercise, seat: int) -> CountExercise:
        key = (exercise.id, seat)
        if key not in self._made:
            variants = self._variants.setdefault(
                exercise.id, Variants(self._course.id, exercise, self._election)
            )
            self._made[key] = variants.of(seat)
        return self._made[key]

    def _of_questions(
        self, exercise: QuestionsExercise, entries: Sequence[Entry], begun: ExerciseBegun
    ) -> Grade:
        points, lost, done = questions.marked(exercise, entries)
        minutes = counted.working_minutes(entries, begun.first)
        return Grade(
            self._course.id,
            exercise.id,
            begun.seat,
            points,
            {"questions": points},
            minutes,
            done,
            lost=lost,
            wrong=tuple(one.path for one in lost),
        )

    def _of_count(self, exercise: CountExercise, entries: Sequence[Entry], begun: ExerciseBegun) -> Grade:
        days = [journal.start(entries[0])]
        for entry in entries[1:]:
            days.append(journal.apply(days[-1], entry))
        night = counted.GradedNight(exercise, self._election, tuple(entries), tuple(days), begun)
        criteria, lost = counted.marked(night)
        points = max(0, min(_WHOLE, sum(criteria.values())))
        return Grade(
            self._course.id,
            exercise.id,
            begun.seat,
            points,
            criteria,
            counted.working_minutes(entries, begun.first),
            days[-1].closed,
            len(exercise.sheets),
            len(night.found),
            night.made_to_fit,
            lost,
            night.wrong,
            tuple(path for path in exercise.sheets if path not in night.found),
            counted.seconds_by_stage(night),
        )


def grade_to_json(grade: Grade) -> dict[str, object]:
    """The grade as `kzpoll grade --json` tells it, without file and name."""
    return {
        "course": grade.course,
        "exercise": grade.exercise,
        "seat": grade.seat,
        "points": grade.points,
        "criteria": dict(grade.criteria),
        "planted": grade.planted,
        "found": grade.found,
        "made_to_fit": list(grade.made_to_fit),
        "minutes": grade.minutes,
        "closed": grade.closed,
        "lost": [
            {"criterion": one.criterion, "points": one.points, "code": one.code, "path": one.path}
            for one in grade.lost
        ],
    }
