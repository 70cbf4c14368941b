"""The steps of a recount: what each waits for, what it refuses, and where one has to reach further [43(7-1), 43(9)]."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.day.steps import recount as steps
from kzpoll_desktop.domain.figures.record import with_box
from tests.domain.day.events.test_closing import CLOSED, DAY, after
from tests.shared.days import at
from tests.shared.recounting import APPLICATION, DECISION, GIVEN_UP
from tests.shared.script import STAMP

SHUT = after(CLOSED)
FIRST, SECOND = SHUT.record.contests
ASKED = replace(APPLICATION, contests=(SECOND,))
BOTH = replace(DECISION, contests=(FIRST, SECOND))
ONE = replace(DECISION, contests=(SECOND,))


def taken(day: Day, made: Any) -> Day:
    assert isinstance(made, Entry), made
    return journal.apply(day, journal.entry_from_json(journal.entry_to_json(made)))


def code(made: Any) -> str:
    assert isinstance(made, Refused), made
    return made.code


def test_an_application_waits_for_something_that_was_counted() -> None:
    assert code(steps.ask(at("stationary_boxes"), STAMP, ASKED)) == "stage_not_reached"
    assert steps.may_ask(DAY) is None
    going_on = taken(SHUT, steps.open_recount(SHUT, STAMP, ONE))
    assert code(steps.ask(going_on, STAMP, ASKED)) == "recount_goes_on"


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"contests": ()}, "recount_needs_ballots"),
        ({"contests": ("none",)}, "recount_needs_ballots"),
        ({"number": " "}, "number_needed"),
        ({"by": ""}, "person_needed"),
        ({"at": "today"}, "bad_moment"),
        ({"answer": "refused", "reason": " "}, "reason_needed"),
        ({"votes_for": -1}, "votes_too_many"),
        ({"votes_for": 99}, "votes_too_many"),
    ],
)
def test_what_is_missing_of_an_application_is_named(change: dict[str, Any], refused: str) -> None:
    assert code(steps.ask(SHUT, STAMP, replace(ASKED, **change))) == refused


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"contests": ()}, "recount_needs_ballots"),
        ({"number": ""}, "number_needed"),
        ({"by": " "}, "person_needed"),
        ({"at": "2023-03-20"}, "bad_moment"),
        ({"present": "", "absent": " "}, "reason_needed"),
    ],
)
def test_what_is_missing_of_a_recount_is_named(change: dict[str, Any], refused: str) -> None:
    assert code(steps.open_recount(SHUT, STAMP, replace(BOTH, **change))) == refused
    assert code(steps.open_recount(DAY, STAMP, BOTH)) == "not_closed"


def test_nobody_of_the_higher_commission_has_to_come_to_a_recount_on_an_application() -> None:
    asked = replace(ONE, base="application", present="", absent="")
    assert taken(SHUT, steps.open_recount(SHUT, STAMP, asked)).under_recount == (SECOND,)


def test_contests_are_kept_in_the_definitions_order_and_texts_are_cut() -> None:
    swapped = replace(BOTH, contests=(SECOND, FIRST), by=" a ", present=" b ", absent="c")
    recount = taken(SHUT, steps.open_recount(SHUT, STAMP, swapped)).count.recount
    assert recount is not None
    assert (recount.contests, recount.by, recount.present, recount.absent) == ((FIRST, SECOND), "a", "b", "")
    assert recount.wall == STAMP.wall


def test_a_recount_that_goes_on_is_widened_and_never_made_narrower() -> None:
    going_on = taken(SHUT, steps.open_recount(SHUT, STAMP, ONE))
    for same in (ONE, replace(ONE, contests=(FIRST,))):
        assert code(steps.open_recount(going_on, STAMP, same)) == "recount_keeps_ballots"
    wider = taken(going_on, steps.open_recount(going_on, STAMP, BOTH))
    assert wider.under_recount == (FIRST, SECOND)
    with_lists = taken(going_on, steps.open_recount(going_on, STAMP, replace(ONE, lists=True)))
    assert with_lists.stage == "unused_and_lists"
    assert code(steps.open_recount(with_lists, STAMP, BOTH)) == "recount_keeps_ballots", "the lists stay"


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"number": ""}, "number_needed"),
        ({"by": ""}, "person_needed"),
        ({"at": ""}, "bad_moment"),
        ({"reason": ""}, "reason_needed"),
    ],
)
def test_it_ends_without_a_protocol_only_by_a_decision(change: dict[str, Any], refused: str) -> None:
    assert code(steps.give_up(SHUT, STAMP, GIVEN_UP)) == "no_recount"
    going_on = taken(SHUT, steps.open_recount(SHUT, STAMP, ONE))
    assert code(steps.give_up(going_on, STAMP, replace(GIVEN_UP, **change))) == refused
    ended = taken(going_on, steps.give_up(going_on, STAMP, GIVEN_UP))
    assert ended.current_sheets == SHUT.current_sheets
    assert ended.counts[-1].given_up is not None
    assert ended.counts[-1].given_up.reason == GIVEN_UP.reason


def test_an_excess_that_a_recount_finds_reaches_the_ballots_that_are_annulled_with_it() -> None:
    """E105 with the scope of a box: what is not counted again cannot be annulled before it is."""
    day = replace(SHUT, election=replace(SHUT.election, annulment_scope="box"))
    assert day.record.portable_boxes
    assert steps.reaches_further(day) == (), "no recount goes on"
    going_on = taken(day, steps.open_recount(day, STAMP, ONE))
    box = going_on.record.portable_boxes[0]
    assert box.applications is not None
    many = replace(
        box,
        ballots={**box.ballots, SECOND: box.applications + 5},
        not_established={**box.not_established, SECOND: 0},
    )
    found = going_on.with_record(with_box(going_on.record, many))
    assert steps.reaches_further(found) == (FIRST,)
    refused = entering.enter(found, [(f"portable_boxes.{box.id}.annulled", [FIRST, SECOND])], STAMP)
    assert code(refused) == "recount_narrow"
    wider = taken(found, steps.open_recount(found, STAMP, BOTH))
    assert steps.reaches_further(wider) == ()
    by_ballot = replace(found, election=replace(day.election, annulment_scope="contest"))
    assert steps.reaches_further(by_ballot) == ()
