"""A recount at the desk: a second count beside the first, its protocol, what it changed; given up, widened, void, again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.second_check import Agreed
from kzpoll_desktop.domain.day.steps import recount as steps
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.workflow.after import recounting
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import NIGHT, closed_precinct, without_seal
from tests.shared.paper.extract import page_texts
from tests.shared.practice import ELECTION, RECORD
from tests.shared.recounting import APPLICATION, DECISION, GIVEN_UP, count_again, opened
from tests.shared.typing import entered, type_day

LIST, SINGLE = RECORD.contests
VOTES = next(iter(RECORD.contests[SINGLE].votes))
MOVED = f"{SINGLE}.votes.{VOTES}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The practice precinct, closed without a seal."""
    made = closed_precinct(tmp_path)
    yield made
    made.close()


def text_of(data: bytes) -> str:
    return " ".join(page_texts(data)).replace("\u00a0", " ")


def sheets(desk: Desk) -> list[tuple[str, int, int]]:
    return [(one.contest, one.version, one.sheet) for one in desk.day.current_sheets.values()]


def test_a_recount_that_confirms_the_first_count_is_a_protocol_of_its_own(desk: Desk) -> None:
    before = desk.day.counts[0]
    opened(desk)
    assert not desk.day.closed
    assert desk.day.under_recount == (LIST, SINGLE)
    assert figure(desk.day.record, MOVED) is None
    assert figure(desk.day.record, f"{SINGLE}.received") == figure(RECORD, f"{SINGLE}.received")
    assert list(recounting.changes(desk.day)) == []
    count_again(desk, RECORD)
    without_seal(desk)
    assert sheets(desk) == [(LIST, 2, 1), (SINGLE, 2, 1)]
    assert desk.day.counts[0] == before
    assert [(one.contest, one.before, one.now, one.figures) for one in recounting.changes(desk.day)] == [
        (LIST, 1, 2, ()),
        (SINGLE, 1, 2, ()),
    ]
    assert desk.day.closed


def test_one_ballot_is_counted_again_and_the_other_keeps_its_protocol(desk: Desk) -> None:
    papers = {one.contest: dict(one.papers) for one in desk.day.current_sheets.values()}
    opened(desk, replace(DECISION, contests=(SINGLE,)))
    assert desk.day.stage == "portable_boxes"
    assert figure(desk.day.record, f"{LIST}.invalid_pile") == figure(RECORD, f"{LIST}.invalid_pile")
    for path in (f"{LIST}.invalid_pile", f"{SINGLE}.signatures", "voter_list.at_opening", "commission"):
        refused = desk.closed_to(path)
        assert refused is not None, path
        assert refused.code == "not_recounted", path
    was = figure(RECORD, MOVED)
    assert was is not None
    invalid = figure(RECORD, f"{SINGLE}.invalid_pile")
    assert invalid is not None
    count_again(desk, RECORD, {MOVED: was - 1, f"{SINGLE}.invalid_pile": invalid + 1})
    without_seal(desk)
    assert sheets(desk) == [(LIST, 1, 1), (SINGLE, 2, 1)]
    assert desk.day.current_sheets[LIST].papers == papers[LIST]
    (changed,) = recounting.changes(desk.day)
    assert changed.figures == (
        (MOVED, was, was - 1),
        (f"{SINGLE}.invalid_pile", invalid, invalid + 1),
    )
    # The file says so to whoever opens it next.
    file = desk.path
    desk.close()
    again = Desk.open(file, desk.clock)
    assert sheets(again) == [(LIST, 1, 1), (SINGLE, 2, 1)]
    assert [one.version for one in again.day.counts] == [1, 2]
    again.close()


def test_the_lists_are_counted_again_only_where_the_decision_says_so(desk: Desk) -> None:
    opened(desk, replace(DECISION, lists=True))
    assert desk.day.stage == "unused_and_lists"
    assert figure(desk.day.record, f"{LIST}.signatures") is None
    assert figure(desk.day.record, "voter_list.added") is None
    assert figure(desk.day.record, "voter_list.at_opening") == figure(RECORD, "voter_list.at_opening")
    count_again(desk, RECORD)
    without_seal(desk)
    assert sheets(desk) == [(LIST, 2, 1), (SINGLE, 2, 1)]


def test_a_recount_is_widened_and_what_was_typed_stays(desk: Desk) -> None:
    opened(desk, replace(DECISION, contests=(SINGLE,)))
    count_again(desk, RECORD, until=f"piles.{SINGLE}")
    assert isinstance(desk.enter(MOVED, 7), Entered)
    narrower = recounting.open_recount(desk, replace(DECISION, contests=(LIST,)))
    assert isinstance(narrower, Refused)
    assert narrower.code == "recount_keeps_ballots"
    opened(desk)
    assert [one.version for one in desk.day.counts] == [1, 2]
    assert figure(desk.day.record, MOVED) == 7
    assert figure(desk.day.record, f"{LIST}.invalid_pile") is None
    count_again(desk, RECORD)
    without_seal(desk)
    assert sheets(desk) == [(LIST, 2, 1), (SINGLE, 2, 1)]


def test_a_recount_that_was_given_up_leaves_the_protocol_before_it(desk: Desk) -> None:
    before = dict(desk.day.current_sheets)
    assert recounting.give_up(desk, GIVEN_UP) == Refused("no_recount")
    opened(desk)
    made = recounting.give_up(desk, replace(GIVEN_UP, reason=" "))
    assert isinstance(made, Refused)
    assert made.code == "reason_needed"
    assert isinstance(recounting.give_up(desk, GIVEN_UP), Entered)
    assert desk.day.current_sheets == before
    assert desk.day.closed
    assert figure(desk.day.record, MOVED) == figure(RECORD, MOVED)
    opened(desk)
    assert desk.day.count.version == 3
    count_again(desk, RECORD)
    without_seal(desk)
    assert sheets(desk) == [(LIST, 3, 1), (SINGLE, 3, 1)]
    assert [(one.before, one.now) for one in recounting.changes(desk.day)] == [(1, 3), (1, 3)]


def test_a_sheet_of_a_recount_is_voided_and_closed_anew(desk: Desk) -> None:
    opened(desk, replace(DECISION, contests=(SINGLE,)))
    count_again(desk, RECORD)
    without_seal(desk)
    assert isinstance(desk.void((SINGLE,), "name"), Entered)
    assert desk.day.under_recount == (SINGLE,)
    assert list(desk.day.current_sheets) == [LIST]
    without_seal(desk)
    assert sheets(desk) == [(LIST, 1, 1), (SINGLE, 2, 2)]
    first = next(one for one in desk.day.counts[0].sheets if one.contest == SINGLE)
    assert not first.voided


def test_signed_sheets_and_copies_are_those_that_count(desk: Desk) -> None:
    assert isinstance(desk.note_signed(), Entered)
    first = desk.day.counts[0].sheets
    opened(desk, replace(DECISION, contests=(SINGLE,)))
    assert dict(desk.day.valid_sheets) == {one.contest: one for one in first}
    count_again(desk, RECORD)
    without_seal(desk)
    assert isinstance(desk.note_signed(), Entered)
    assert desk.day.counts[0].sheets == first
    assert all(one.signed_at for one in desk.day.current_sheets.values())


def test_an_application_after_closing_is_noted_and_a_refused_one_changes_nothing(desk: Desk) -> None:
    before = desk.day.counts
    bad = recounting.ask(desk, replace(APPLICATION, answer="refused"))
    assert isinstance(bad, Refused)
    assert bad.code == "reason_needed"
    asked = replace(APPLICATION, answer="refused", reason="негіз көрсетілмеген")
    assert isinstance(recounting.ask(desk, asked), Entered)
    assert desk.day.counts == before
    assert [(one.number, one.granted, one.before) for one in desk.day.applications] == [("3", False, False)]
    many = recounting.ask(desk, replace(APPLICATION, votes_for=90))
    assert isinstance(many, Refused)
    assert many.code == "votes_too_many"


def test_before_closing_the_piles_are_counted_again_within_the_same_count(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    early = recounting.ask(desk, APPLICATION)
    assert isinstance(early, Refused)
    assert early.code == "stage_not_reached"
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    assert list(steps.warned_of(desk.day, APPLICATION.at)) == []
    assert isinstance(recounting.ask(desk, APPLICATION), Entered)
    assert desk.day.stage == f"piles.{SINGLE}"
    assert figure(desk.day.record, MOVED) is None
    assert desk.day.record.day.count_ended is None
    for kept in (f"{SINGLE}.stationary", f"{SINGLE}.signatures", f"{LIST}.invalid_pile"):
        assert figure(desk.day.record, kept) == figure(RECORD, kept), kept
    checked = desk.day.count.second
    assert not isinstance(checked.state(MOVED), Agreed)
    assert isinstance(checked.state(f"{SINGLE}.signatures"), Agreed)
    assert list(steps.warned_of(desk.day, "2023-03-20T09:00")) == ["second_application", "late_application"]
    count_again(desk, RECORD)
    without_seal(desk)
    assert sheets(desk) == [(LIST, 1, 1), (SINGLE, 1, 1)]
    assert [(one.number, one.before, one.granted) for one in desk.day.applications] == [("3", True, True)]
    annex = text_of(desk.kept_paper(desk.day.current_sheets[SINGLE].papers["annex"]))
    assert "Заявления о повторном подсчете до закрытия" in annex
    other = text_of(desk.kept_paper(desk.day.current_sheets[LIST].papers["annex"]))
    assert "Заявления о повторном подсчете" not in other
    desk.close()


def test_the_papers_of_a_recount_say_what_it_rests_on_and_what_it_changed(desk: Desk) -> None:
    first = {
        kind: desk.kept_paper(desk.day.current_sheets[SINGLE].papers[kind]) for kind in ("protocol", "annex")
    }
    opened(desk, replace(DECISION, contests=(SINGLE,)))
    was = figure(RECORD, MOVED)
    invalid = figure(RECORD, f"{SINGLE}.invalid_pile")
    assert was is not None
    assert invalid is not None
    count_again(desk, RECORD, {MOVED: was - 1, f"{SINGLE}.invalid_pile": invalid + 1})
    without_seal(desk)
    papers = desk.day.current_sheets[SINGLE].papers
    protocol, annex = text_of(desk.kept_paper(papers["protocol"])), text_of(desk.kept_paper(papers["annex"]))
    assert "Повторный подсчет · подсчет № 2 вместо подсчета № 1" in protocol
    for said in (
        "Решение вышестоящей комиссии",
        "12",
        "Жоғары комиссия мүшесі (оқу)",
        count(was),
        count(was - 1),
    ):
        assert said in annex, said
    sheet = next(one for one in desk.day.counts[0].sheets if one.contest == SINGLE)
    assert {kind: desk.kept_paper(sheet.papers[kind]) for kind in first} == first


def test_a_recount_that_changed_nothing_says_so_on_the_annex(desk: Desk) -> None:
    opened(desk)
    count_again(desk, RECORD)
    without_seal(desk)
    annex = text_of(desk.kept_paper(desk.day.current_sheets[LIST].papers["annex"]))
    assert "Повторный подсчет подтвердил все показатели" in annex
