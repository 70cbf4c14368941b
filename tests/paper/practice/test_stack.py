"""The stack of a seat: every ballot of the truth once, shuffled by seat, and only where all odd ones are described."""

from collections import Counter
from dataclasses import replace

import pytest

from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.paper.practice.stack import MOST, can_be_counted, piles_of, stack

COURSE, ELECTION = find_course("one-night")
SMALL = COURSE.exercise("small-count")


def test_it_is_the_truth_shuffled_by_the_seat() -> None:
    assert isinstance(SMALL, CountExercise)
    orders = []
    for seat in (0, 1):
        made = stack(COURSE.id, SMALL, seat, ELECTION)
        found = Counter((one.ballot.contest, one.right) for one in made)
        for contest in SMALL.truth.contests:
            for pile, value in piles_of(SMALL.truth, contest).items():
                assert found[contest, pile] == value
        orders.append([(one.ballot, one.right) for one in made])
    assert orders[0] != orders[1]
    assert Counter(right for _, right in orders[0]) == Counter(right for _, right in orders[1])
    # Both ballots and the odd ones lie among the others.
    assert len({one.contest for one, _ in orders[0][:12]}) == 2


def test_a_whole_precinct_is_not_counted_by_hand() -> None:
    can = [one.id for one in COURSE.exercises if isinstance(one, CountExercise) and can_be_counted(one)]
    assert can == ["small-count"]
    assert isinstance(SMALL, CountExercise)
    assert sum(sum(piles_of(SMALL.truth, c).values()) for c in SMALL.truth.contests) <= MOST


def test_an_odd_ballot_that_is_not_described_cannot_be_printed() -> None:
    assert isinstance(SMALL, CountExercise)
    lacking = replace(SMALL, ballots=SMALL.ballots[1:])
    assert not can_be_counted(lacking)
    with pytest.raises(ValueError, match="small-count"):
        stack(COURSE.id, lacking, 0, ELECTION)
