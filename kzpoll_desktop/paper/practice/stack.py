"""The practice ballots of a seat as they lie on its table: every ballot of the truth, shuffled and numbered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.training.course import (
    AGAINST_ALL,
    INVALID,
    NOT_ESTABLISHED,
    Ballot,
    CountExercise,
    Mark,
)
from kzpoll_desktop.domain.training.draws import Draws

# More than these nobody prints, cuts and counts in a workshop.
MOST: Final = 200
_FORMAT: Final = "kzpoll-practice-ballots/1"


@dataclass(frozen=True, slots=True)
class PaperBallot:
    """One sheet of the stack. number: its place, from 1, printed small; right: the pile that it belongs to."""

    number: int
    ballot: Ballot
    right: str


def piles_of(truth: PrecinctRecord, contest: str) -> dict[str, int]:
    """How many ballots lie in each pile of a contest in the end, those of another form in the boxes too."""
    figures = truth.contests[contest]
    odd = (figures.not_established or 0) + sum(
        box.not_established.get(contest, 0) or 0 for box in truth.portable_boxes
    )
    votes = {choice: value or 0 for choice, value in figures.votes.items()}
    return votes | {
        AGAINST_ALL: figures.against_all or 0,
        INVALID: figures.invalid_pile or 0,
        NOT_ESTABLISHED: odd,
    }


def can_be_counted(exercise: CountExercise) -> bool:
    """There are few enough as the exercise is written, and those that are not clean are all described."""
    truth = exercise.truth
    every = sum(sum(piles_of(truth, contest).values()) for contest in truth.contests)
    return every <= MOST and _all_described(exercise)


def _all_described(exercise: CountExercise) -> bool:
    listed: Counter[tuple[str, str]] = Counter()
    for one in exercise.ballots:
        listed[one.ballot.contest, one.right] += one.times
    for contest in exercise.truth.contests:
        piles = piles_of(exercise.truth, contest)
        if any(listed[contest, pile] != piles[pile] for pile in (INVALID, NOT_ESTABLISHED)):
            return False
    return True


def stack(
    course: str, exercise: CountExercise, seat: int, election: ElectionDefinition
) -> tuple[PaperBallot, ...]:
    """The ballots in the order in which they are printed; the same for a seat on every machine. course: its id.

    exercise: as the seat has it. ValueError where not all of them are described.
    """
    if not _all_described(exercise):
        raise ValueError(exercise.id)
    made = list(_ballots(exercise, election))
    draws = Draws(_FORMAT, course, exercise.id, str(seat))
    for place in range(len(made) - 1, 0, -1):
        other = draws.below(place + 1)
        made[place], made[other] = made[other], made[place]
    return tuple(PaperBallot(number, ballot, right) for number, (ballot, right) in enumerate(made, start=1))


def _ballots(exercise: CountExercise, election: ElectionDefinition) -> Iterator[tuple[Ballot, str]]:
    left = {
        (contest.id, pile): count
        for contest in held(election, exercise.truth)
        for pile, count in piles_of(exercise.truth, contest.id).items()
    }
    for one in exercise.ballots:
        left[one.ballot.contest, one.right] -= one.times
        for _ in range(one.times):
            yield one.ballot, one.right
    for (contest, pile), count in left.items():
        district = exercise.truth.precinct.districts.get(contest)
        struck = election.contest(contest).struck_out_ids(district)
        for _ in range(count):
            yield Ballot(contest, (Mark(pile, "tick"),), True, "established", struck), pile
