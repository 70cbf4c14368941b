"""Ballot papers of an exercise in the making: those that are counted by hand, and those of questions."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.training.ballot_json import piles
from kzpoll_desktop.domain.training.course import AGAINST_ALL, Ballot, CountedBallot, CountExercise, Mark

MOST_BALLOTS: Final = 2_000
MOST_MARKS: Final = 200


def clean(contest: str, record: PrecinctRecord, election: ElectionDefinition) -> tuple[Ballot, str]:
    """A ballot with a tick on its first line, signed, and its pile."""
    first = piles(Ballot(contest, (), signed=True, form="established"), record, election)[0]
    return Ballot(contest, (Mark(first, "tick"),), signed=True, form="established"), first


def lines(ballot: Ballot, record: PrecinctRecord, election: ElectionDefinition) -> tuple[str, ...]:
    """What may be marked on it: the choices, and against all."""
    contest = election.contest(ballot.contest)
    own = tuple(one.id for one in record.ballot(contest))
    return (*own, AGAINST_ALL) if contest.against_all else own


def with_new_ballot(exercise: CountExercise, place: int, election: ElectionDefinition) -> CountExercise:
    """Another one behind a place, clean."""
    contest = next(iter(exercise.truth.contests))
    made = CountedBallot(*clean(contest, exercise.truth, election), 1)
    return replace(exercise, ballots=(*exercise.ballots[:place], made, *exercise.ballots[place:]))


def with_ballot(exercise: CountExercise, place: int, ballot: CountedBallot) -> CountExercise:
    """The one of a place replaced."""
    changed = list(exercise.ballots)
    changed[place] = ballot
    return replace(exercise, ballots=tuple(changed))


def without_ballot(exercise: CountExercise, place: int) -> CountExercise:
    """The one of a place taken away."""
    return replace(exercise, ballots=exercise.ballots[:place] + exercise.ballots[place + 1 :])
