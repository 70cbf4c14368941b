"""Packs against rows: each row by its own packs, unused and spoiled together; a difference is told and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.day.after import PILES, Kit, Pack, counted, differences, piles_of
from kzpoll_desktop.domain.figures.kinds import BALLOT_FIGURES
from kzpoll_desktop.domain.figures.record import with_figure
from kzpoll_desktop.domain.figures.sums import sheet
from tests.shared.practice import ELECTION, RECORD

CONTEST = next(iter(RECORD.contests))
SUMS = sheet(RECORD, ELECTION, CONTEST)
FIRST = next(iter(SUMS.figures.votes))


def packed(**other: int) -> Kit:
    """The kit as the record has it, with other numbers in some piles, by choice or pile."""
    packs = []
    for pile, choice in piles_of(RECORD, ELECTION, CONTEST):
        ballots = counted(RECORD, ELECTION, CONTEST, pile, choice)
        assert ballots is not None
        packs.append(Pack(pile, choice, other.get(choice or pile, ballots), ""))
    return Kit(CONTEST, "", tuple(packs), ())


def test_packs_of_the_record_agree_with_it() -> None:
    assert list(differences(RECORD, ELECTION, packed())) == []


def test_a_row_may_lie_in_several_packs() -> None:
    kit = packed()
    first = kit.packs[0]
    halves = (replace(first, ballots=first.ballots - 1), replace(first, ballots=1))
    assert list(differences(RECORD, ELECTION, replace(kit, packs=(*halves, *kit.packs[1:])))) == []


@pytest.mark.parametrize(
    ("pile", "letter", "row"),
    [
        (FIRST, "E", SUMS.figures.votes[FIRST]),
        ("against_all", "F", SUMS.F),
        ("invalid", "G", SUMS.G),
        ("unused", "I", SUMS.I),
    ],
)
def test_a_difference_names_its_pack_and_its_row(pile: str, letter: str, row: int) -> None:
    kit = packed()
    was = next(one.ballots for one in kit.packs if pile in (one.choice, one.pile))
    (found,) = differences(RECORD, ELECTION, packed(**{pile: was + 1}))
    assert (found.letter, found.packed, found.row) == (letter, row + 1, row)
    assert pile in (found.choice, found.pile)


def test_unused_and_spoiled_are_one_row() -> None:
    assert SUMS.I1 is not None
    assert SUMS.I2 is not None
    moved = packed(unused=SUMS.I1 - 1, spoiled=SUMS.I2 + 1)
    assert list(differences(RECORD, ELECTION, moved)) == []


def test_what_is_not_packed_or_not_known_is_a_difference() -> None:
    empty = Kit(CONTEST, "", (), ())
    letters = [one.letter for one in differences(RECORD, ELECTION, empty)]
    assert set(letters) <= {"E", "F", "G", "I"}
    assert len(letters) > 3
    gap = with_figure(RECORD, f"{CONTEST}.unused", None, ELECTION)
    assert [one.row for one in differences(gap, ELECTION, packed()) if one.letter == "I"] == [None]


def test_piles_are_those_of_the_table_of_figures() -> None:
    """A count of ballots that lie somewhere at the end is packed, each in one kind of pack; what never lay there is not."""
    ballots = {kind.name for kind in BALLOT_FIGURES if kind.source in ("pile", "ballots")}
    assert {kind.name for kind in BALLOT_FIGURES if kind.pack} == ballots
    assert PILES == ("choice", "against_all", "invalid", "unused", "spoiled")
