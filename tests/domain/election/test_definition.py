"""What is asked of a definition at every figure: its ballots by district, their ids, its contests and printed rows."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from kzpoll_desktop.domain.election.definition import (
    LIMIT_NAMES,
    ROW_FIGURES,
    Choice,
    Contest,
    District,
    Limits,
    ProtocolRow,
)
from tests.shared.build import election, text

ONE, TWO, OUT = (
    Choice("one", text("one")),
    Choice("two", text("two")),
    Choice("out", text("out"), struck_out=True),
)


def by_districts() -> Contest:
    """A contest with two districts, the second without choices yet."""
    districts = (
        District(3, text("third"), text("region"), (TWO, OUT, ONE)),
        District(4, text("fourth"), text("region"), ()),
    )
    return replace(election().contests[0], choices=None, districts=districts)


def test_a_ballot_stands_in_its_order_with_what_is_struck_out() -> None:
    contest = replace(election().contests[0], choices=(TWO, OUT, ONE))
    assert contest.ballot(None) == (TWO, OUT, ONE)
    assert contest.ballot_ids(None) == ("two", "out", "one")
    assert contest.struck_out_ids(None) == ("out",)


def test_one_ballot_for_all_is_the_same_in_every_district() -> None:
    contest = election(struck_out=("c",)).contests[0]
    for district in (None, 3, 99):
        assert contest.ballot_ids(district) == ("a", "b", "c")
        assert contest.struck_out_ids(district) == ("c",)
        assert [one.id for one in contest.ballot(district)] == ["a", "b", "c"]
    assert contest.district(3) is None


@pytest.mark.parametrize(
    ("district", "ids", "struck_out"),
    [(3, ("two", "out", "one"), ("out",)), (4, (), ()), (5, (), ()), (None, (), ())],
)
def test_each_district_has_its_own_ballot(
    district: int | None, ids: tuple[str, ...], struck_out: tuple[str, ...]
) -> None:
    contest = by_districts()
    assert contest.ballot_ids(district) == ids
    assert contest.struck_out_ids(district) == struck_out
    assert tuple(one.id for one in contest.ballot(district)) == ids
    found = contest.district(district)
    assert (found.number if found else None) == (district if district in (3, 4) else None)


def test_what_is_made_once_follows_a_replaced_ballot() -> None:
    contest = election().contests[0]
    assert replace(contest, choices=(ONE,)).ballot_ids(None) == ("one",)
    assert contest.ballot_ids(None) == ("a", "b", "c")
    assert replace(contest) == contest


def test_a_contest_is_found_by_its_id() -> None:
    three = election(3)
    assert [three.contest(one.id) for one in three.contests] == list(three.contests)
    with pytest.raises(KeyError):
        three.contest("city")


def test_rows_are_numbered_from_one_and_the_annex_goes_on() -> None:
    small = election()
    numbers = small.row_numbers()
    assert (numbers["A"], numbers["I"], numbers["P"], numbers["I2"]) == (1, 11, 12, 17)
    assert list(numbers.values()) == list(range(1, 18))
    assert small.row_letters() == "A B C J K D E F G H I P PA S X I1 I2"
    assert numbers.keys() <= set(ROW_FIGURES)


def test_a_figure_that_stands_twice_goes_by_its_first_place() -> None:
    twice = replace(election(), annex=(ProtocolRow("A", text("again")), ProtocolRow("X", text("x"))))
    assert twice.row_numbers()["A"] == 1
    assert twice.row_numbers()["X"] == 13
    assert twice.row_letters().split().count("A") == 2


def test_numbers_of_rows_cannot_be_changed_from_outside() -> None:
    with pytest.raises(TypeError):
        election().row_numbers()["A"] = 5  # type: ignore[index]


def test_the_limits_are_named_in_their_order() -> None:
    assert tuple(one.name for one in fields(Limits)) == LIMIT_NAMES
    assert (LIMIT_NAMES[0], LIMIT_NAMES[-1]) == ("precinct_voters", "large_commission_max")
