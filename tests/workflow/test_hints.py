"""Hints: what to recount in order, without a value outside of practice, kept in the journal and told in the annex."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.hints import settled_by, where_to_look
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

SLIP = "party_list.votes.amanat"


@pytest.fixture
def clock() -> PlayClock:
    zone = datetime.timezone(datetime.timedelta(hours=6))
    return PlayClock(datetime.datetime(2023, 3, 19, 23, 41, 7, tzinfo=zone))


def counted(path: Path, clock: PlayClock, *, practice: bool) -> Desk:
    election = replace(ELECTION, training=practice)
    desk = Desk.create(path / "123.kzpoll", election, uncounted(election, RECORD), clock, "m3")
    type_day(desk, until="reconciliation")
    return desk


@pytest.fixture
def desk(tmp_path: Path, clock: PlayClock) -> Iterator[Desk]:
    made = counted(tmp_path, clock, practice=False)
    yield made
    made.close()


def test_a_slip_is_named_first_and_its_value_is_not(desk: Desk) -> None:
    entered(desk, SLIP, 565)
    (group,) = where_to_look(desk)
    assert group.findings == (("E104", "party_list"),)
    assert group.hints[0].paths == (SLIP,)
    assert all(hint.revealed == () for hint in group.hints)


def test_practice_can_reveal(tmp_path: Path, clock: PlayClock) -> None:
    desk = counted(tmp_path, clock, practice=True)
    entered(desk, SLIP, 565)
    assert where_to_look(desk)[0].hints[0].revealed == ((SLIP, 565, 655),)
    desk.close()


def test_groups_that_share_no_figure_are_apart(desk: Desk) -> None:
    entered(desk, SLIP, 565)
    desk.enter("single_mandate.unused", 621, reason="counted again")
    groups = where_to_look(desk)
    assert {group.findings for group in groups} == {(("E104", "party_list"),), (("D202", "single_mandate"),)}


def test_nothing_is_hinted_where_everything_agrees(desk: Desk) -> None:
    assert where_to_look(desk) == ()


def test_a_given_hint_is_in_the_journal_once(desk: Desk, clock: PlayClock) -> None:
    entered(desk, SLIP, 565)
    before = len(desk.entries())
    assert isinstance(desk.note_hint([SLIP, SLIP, "party_list.unused"]), Entered)
    assert isinstance(desk.note_hint([SLIP]), Refused)
    assert len(desk.entries()) == before + 1
    assert desk.day.count.hinted == {SLIP, "party_list.unused"}
    path = desk.path
    desk.close()
    again = Desk.open(path, clock)
    assert again.day.count.hinted == {SLIP, "party_list.unused"}
    assert journal.replay(again.entries()) == again.day
    again.close()


def test_a_figure_changed_after_a_hint_is_marked_in_the_annex(desk: Desk) -> None:
    entered(desk, SLIP, 565)
    desk.note_hint([SLIP])
    entered(desk, SLIP, 655)
    (late,) = desk.day.count.late_changes
    assert (late.path, late.was, late.value, late.announced, late.after_hint) == (SLIP, 565, 655, False, True)
    document = pypdfium2.PdfDocument(printing.draft_annex(desk.day, "party_list").data)
    text = " ".join("\n".join(page.get_textpage().get_text_range() for page in document).split())
    document.close()
    assert "после подсказки, где искать" in text


def test_a_figure_changed_before_the_hint_is_not_marked(desk: Desk) -> None:
    entered(desk, SLIP, 565)
    entered(desk, SLIP, 655)
    desk.note_hint([SLIP])
    assert desk.day.count.late_changes == ()


def test_the_recounted_figure_settles_only_where_a_hint_named_it(desk: Desk) -> None:
    entered(desk, SLIP, 565)
    made = desk.enter(SLIP, 655)
    assert isinstance(made, Entered)
    assert settled_by(desk, made, (SLIP,)) == ()
    entered(desk, SLIP, 565)
    desk.note_hint([SLIP])
    made = desk.enter(SLIP, 655)
    assert isinstance(made, Entered)
    assert [(f.code, f.contest) for f in settled_by(desk, made, (SLIP,))] == [("E104", "party_list")]
