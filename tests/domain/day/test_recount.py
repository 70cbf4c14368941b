"""What a recount counts anew and what it carries over, and which figures it changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from kzpoll_desktop.domain.day.recount import Recount, changed_figures, counted_again, piles_again
from kzpoll_desktop.domain.figures.record import figure
from tests.shared.practice import ELECTION, RECORD
from tests.shared.recounting import DECISION

LIST, SINGLE = RECORD.contests
VOTES = f"{SINGLE}.votes.{next(iter(RECORD.contests[SINGLE].votes))}"
BOX = RECORD.portable_boxes[0].id
ONE = replace(DECISION, contests=(SINGLE,))
FOUND = (VOTES, f"{SINGLE}.invalid_pile", f"{SINGLE}.stationary", f"portable_boxes.{BOX}.ballots.{SINGLE}")
LISTS = (f"{SINGLE}.signatures", f"{SINGLE}.unused", f"portable_boxes.{BOX}.signed.{SINGLE}")
STAYS = (
    f"{SINGLE}.received",
    "voter_list.at_opening",
    f"{LIST}.invalid_pile",
    f"portable_boxes.{BOX}.applications",
)


@pytest.mark.parametrize("path", FOUND)
def test_what_is_found_by_counting_is_blank_and_open(path: str) -> None:
    assert figure(RECORD, path) is not None
    assert figure(counted_again(RECORD, ELECTION, (SINGLE,), lists=False), path) is None
    assert ONE.covers(path)


@pytest.mark.parametrize("path", LISTS)
def test_the_lists_are_only_where_it_is_said(path: str) -> None:
    assert figure(counted_again(RECORD, ELECTION, (SINGLE,), lists=False), path) == figure(RECORD, path)
    assert figure(counted_again(RECORD, ELECTION, (SINGLE,), lists=True), path) is None
    assert not ONE.covers(path)
    assert replace(ONE, lists=True).covers(path)


@pytest.mark.parametrize("path", STAYS)
@pytest.mark.parametrize("lists", [False, True])
def test_everything_else_stays_and_is_closed(path: str, lists: bool) -> None:
    assert figure(counted_again(RECORD, ELECTION, (SINGLE,), lists=lists), path) == figure(RECORD, path)
    assert not replace(ONE, lists=lists).covers(path)


@pytest.mark.parametrize(
    "path", ["day.count_ended", "signing", "acts", "disputed", "attendance.media", "typist"]
)
def test_what_is_said_anew_in_every_count_is_open(path: str) -> None:
    assert ONE.covers(path)
    assert not ONE.covers("day.opened")
    assert not ONE.covers("commission")
    assert not ONE.covers("no.such.path")


def test_answers_and_signatures_do_not_carry_over() -> None:
    blank = counted_again(RECORD, ELECTION, (SINGLE,), lists=False)
    assert (blank.acts, blank.acknowledgements, blank.signing, blank.day.count_ended) == ((), (), (), None)


def test_before_closing_only_the_piles_are_blank() -> None:
    blank = piles_again(RECORD, ELECTION, (SINGLE,))
    assert figure(blank, VOTES) is None
    assert figure(blank, f"{SINGLE}.stationary") == figure(RECORD, f"{SINGLE}.stationary")
    assert blank.acts == RECORD.acts


@pytest.mark.parametrize(
    ("scope", "contests", "left"),
    [
        ("contest", (SINGLE,), (LIST,)),
        ("box", (SINGLE,), (LIST, SINGLE)),
        ("box", (LIST, SINGLE), ()),
    ],
)
def test_a_box_is_annulled_no_more_where_all_that_is_annulled_together_is_counted_again(
    scope: Literal["box", "contest"], contests: tuple[str, ...], left: tuple[str, ...]
) -> None:
    election = replace(ELECTION, annulment_scope=scope)
    boxes = tuple(replace(box, annulled=(LIST, SINGLE)) for box in RECORD.portable_boxes)
    blank = counted_again(replace(RECORD, portable_boxes=boxes), election, contests, lists=False)
    assert {box.annulled for box in blank.portable_boxes} == {left}


def test_every_changed_figure_of_the_ballot_is_named_and_no_other() -> None:
    again: Recount = DECISION
    now = replace(
        RECORD,
        contests={
            LIST: replace(RECORD.contests[LIST], invalid_pile=99),
            SINGLE: replace(RECORD.contests[SINGLE], stationary=1, received=7),
        },
    )
    was = figure(RECORD, f"{SINGLE}.stationary")
    assert changed_figures(RECORD, now, ELECTION, again, SINGLE) == ((f"{SINGLE}.stationary", was, 1),)
    assert [path for path, _, _ in changed_figures(RECORD, now, ELECTION, again, LIST)] == [
        f"{LIST}.invalid_pile"
    ]
