"""Careful gets everything; careless and adjuster lose what they should, and the adjuster is named, on every exercise."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.grade import Grade, Grader
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.training.players import PLAYERS, PlayerKind, play
from tests.shared.courses import begun

COURSE, ELECTION = find_course("one-night")
GRADER = Grader(COURSE, ELECTION)
EXERCISES = [one.id for one in COURSE.exercises]
# The other seats are played by `python -m tests.players`.
SEATS = {one: (0, 1 + place) for place, one in enumerate(EXERCISES)}


def graded(exercise: str, seat: int, player: PlayerKind) -> Grade:
    desk = begun(COURSE, exercise, seat)
    play(desk, player)
    return GRADER.grade(desk.entries)


def faults(exercise_id: str, seat: int) -> list[str]:
    """What the three players get and should not."""
    of = {player: graded(exercise_id, seat, player) for player in PLAYERS}
    found = []
    if of["careful"].points != 100:
        found.append(f"careful {of['careful'].points}")
    exercise = COURSE.exercise(exercise_id)
    others: tuple[PlayerKind, ...] = ("careless", "adjuster")
    if not isinstance(exercise, CountExercise):
        return found + [f"{one} {of[one].points}" for one in others if of[one].points > 50]
    if exercise.sheets:
        found += [f"{one} {of[one].points}" for one in others if of[one].points > 80]
    noticed = set(exercise.sheets) - set(planted.silent(exercise, ELECTION))
    defects = planted.stays(exercise, ELECTION)
    if bool(noticed or defects) != bool(of["adjuster"].made_to_fit):
        found.append(f"adjuster made to fit {of['adjuster'].made_to_fit}")
    return found


@pytest.mark.parametrize("exercise", EXERCISES)
def test_three_players_get_what_they_deserve(exercise: str) -> None:
    assert {seat: faults(exercise, seat) for seat in SEATS[exercise]} == {0: [], SEATS[exercise][1]: []}


@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_empty_hand_in_is_worth_nothing(exercise: str) -> None:
    grade = GRADER.grade(begun(COURSE, exercise, 3).entries)
    assert (grade.points, grade.seat, grade.closed) == (0, 3, False)
