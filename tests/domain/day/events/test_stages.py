"""A finished stage leads to the next one; a paper printed by the first programs leads to nothing."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.stages import PAPERS, ProtocolPrinted, StageFinished
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.errors import Malformed
from tests.shared.days import at, enter
from tests.shared.practice import RECORD
from tests.shared.script import STAMP, rows


def test_the_next_stage_begins_and_nothing_before_it_can_be_undone() -> None:
    day = enter(at("turnout"), ("turnout.10:00", 5))
    after = journal.apply(day, Entry(day.seq + 1, STAMP, StageFinished("turnout")))
    assert after.stage == day.stages[2]
    assert after.count.undoable == ()
    assert after.count.announced is None


def test_with_the_lists_their_figures_are_announced_as_they_are() -> None:
    day = at("unused_and_lists")
    figures = dict(rows("unused_and_lists", day, RECORD))
    day = enter(day, *figures.items())
    after = journal.apply(day, Entry(day.seq + 1, STAMP, StageFinished("unused_and_lists")))
    assert after.count.announced
    assert after.count.announced_at == STAMP.wall
    assert all(value == figure(day.record, path) for path, value in after.count.announced.items())


@pytest.mark.parametrize(("at_stage", "finished"), [("turnout", "opening"), ("protocols", "protocols")])
def test_only_the_current_stage_ends_and_never_the_last(at_stage: str, finished: str) -> None:
    day = at(at_stage)
    with pytest.raises(Malformed, match="wrong_stage"):
        journal.apply(day, Entry(day.seq + 1, STAMP, StageFinished(finished)))


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_of_the_first_programs_is_told_and_leads_to_nothing(paper: str) -> None:
    day = at("protocols")
    event = ProtocolPrinted("party_list", paper, "0" * 64, "1" * 64)
    after = journal.apply(day, Entry(day.seq + 1, STAMP, event))
    assert (after.counts, after.stage) == (day.counts, day.stage)
    assert list(event.keeps()) == ["0" * 64]
    assert [line.what for line in event.told()] == [f"printed.{paper}"]


def test_a_paper_that_there_never_was_is_malformed() -> None:
    body = ProtocolPrinted("party_list", "poster", "", "").to_json()
    with pytest.raises(Malformed, match="unknown_value"):
        ProtocolPrinted.from_json(body)
