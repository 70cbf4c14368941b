"""A course for a workshop: exercises in order, each with a truth and the sheets that say something else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from kzpoll_desktop.domain.figures.record import PrecinctRecord, Role
from kzpoll_desktop.domain.figures.stages import OPENING
from kzpoll_desktop.domain.ground.local_text import LocalText

FORMAT: Final = "kzpoll-course/1"
MAX_SEAT: Final = 999
MOST_EXERCISES: Final = 40

Marking = Literal["tick", "cross", "pencil", "faint", "outside", "corrected"]
BallotForm = Literal["established", "other"]
TableKind = Literal["virtual", "paper"]
HOWS: Final[tuple[Marking, ...]] = ("tick", "cross", "pencil", "faint", "outside", "corrected")
FORMS: Final[tuple[BallotForm, ...]] = ("established", "other")
TABLES: Final[tuple[TableKind, ...]] = ("virtual", "paper")
AGAINST_ALL: Final = "against_all"
INVALID: Final = "invalid"
NOT_ESTABLISHED: Final = "not_established"


@dataclass(frozen=True, slots=True)
class Mark:
    """A voter's mark on a line. choice: its id, or against_all."""

    choice: str
    how: Marking


@dataclass(frozen=True, slots=True)
class Ballot:
    """One ballot paper as it lies on the table. signed: by a member; crossed_out: choices that a member crossed out."""

    contest: str
    marks: tuple[Mark, ...]
    signed: bool
    form: BallotForm
    crossed_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CountedBallot:
    """A ballot that is to be counted by hand, so many times; right: the pile that it belongs to."""

    ballot: Ballot
    right: str
    times: int


@dataclass(frozen=True, slots=True)
class Way:
    """One lawful way to meet a happening: a member has another role from then on, or is suspended."""

    member: str
    role: Role | None
    suspended: bool


@dataclass(frozen=True, slots=True)
class LateStriking:
    """A choice that is struck out, or restored, on the day itself."""

    contest: str
    choice: str
    struck_out: bool


# Any one of some ways, a changed ballot, or None: nothing is to be done.
Expected: TypeAlias = tuple[Way, ...] | LateStriking | None


@dataclass(frozen=True, slots=True)
class Happening:
    """What the commission is told in the middle of the day; at: a stage, or after: a planted path, the other one empty."""

    id: str
    at: str
    after: str
    text: LocalText
    expects: Expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """What every exercise has. minutes: the target; notes: the trainer's, by stage, or by item of a test."""

    id: str
    title: LocalText
    story: LocalText
    minutes: int
    notes: Mapping[str, LocalText] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountExercise(Exercise):
    """A precinct's night, or a part of it.

    truth: what a careful recount finds, what the law annuls in the end annulled; sheets: path -> what the sheet says where
    it is not the truth; starts_at, clock: when the trainee takes over, HH:MM and +1 behind it after midnight, None: usual;
    fixed: every seat has these figures.
    """

    truth: PrecinctRecord
    sheets: Mapping[str, int] = field(default_factory=dict)
    starts_at: str = OPENING
    clock: str | None = None
    happenings: tuple[Happening, ...] = ()
    ballots: tuple[CountedBallot, ...] = ()
    table: TableKind = "virtual"
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """A possible answer."""

    text: LocalText
    right: bool


@dataclass(frozen=True, slots=True)
class CourseQuestion:
    """A question: with options of its own, several of which may be right; or with a ballot whose pile is asked for."""

    id: str
    text: LocalText
    why: LocalText
    article: str
    options: tuple[Option, ...] = ()
    several: bool = False
    ballot: Ballot | None = None
    right: str = ""

    @property
    def right_ids(self) -> frozenset[str]:
        """The ids of what is right; an option's is its place among them, from 1."""
        if self.ballot is not None:
            return frozenset({self.right})
        return frozenset(str(place) for place, one in enumerate(self.options, start=1) if one.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsExercise(Exercise):
    """A test on the law."""

    items: tuple[CourseQuestion, ...]


AnyExercise: TypeAlias = CountExercise | QuestionsExercise


@dataclass(frozen=True, slots=True)
class Course:
    """election: a practice definition's id; digest: SHA-256 of the canonical bytes it was read from."""

    id: str
    title: LocalText
    election: str
    exercises: tuple[AnyExercise, ...]
    digest: str = field(default="", compare=False)

    def exercise(self, exercise_id: str) -> AnyExercise | None:
        """The exercise of this id; None where there is none."""
        return next((one for one in self.exercises if one.id == exercise_id), None)
