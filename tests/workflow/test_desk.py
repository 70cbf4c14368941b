"""The desk: every step is in the file at once, a refused one leaves everything as it was."""

from __future__ import annotations

import datetime
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import rows, uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk, Entered, Unsaved
from kzpoll_desktop.workflow.projection import project
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import type_day


@pytest.fixture
def desk(tmp_path: Path, clock: PlayClock) -> Any:
    made = Desk.create(tmp_path / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    yield made
    made.close()


def test_a_whole_day_is_in_the_file_and_comes_back(desk: Desk, clock: PlayClock) -> None:
    type_day(desk)
    day, path = desk.day, desk.path
    desk.close()
    again = Desk.open(path, clock)
    assert again.day == day
    assert again.findings == ()
    again.close()


def test_the_file_holds_nothing_the_journal_does_not_prove(desk: Desk, clock: PlayClock) -> None:
    type_day(desk)
    rebuilt = journal.replay(desk.entries())
    assert desk._file.stored_projection() == project(rebuilt)


def test_figures_are_read_by_row_and_name_with_any_sqlite_tool(desk: Desk) -> None:
    type_day(desk)
    path = desk.path
    desk.close()
    with sqlite3.connect(path) as connection:
        found = connection.execute(
            "SELECT value, name_ru FROM figures_by_row WHERE contest = 'party_list' AND row = '7.1'"
        ).fetchall()
    connection.close()
    assert found == [(655, "Партия «AMANAT»")]


def test_an_entry_is_saved_with_its_time_and_typist(desk: Desk) -> None:
    made = desk.enter("voter_list.at_opening", 1843)
    assert isinstance(made, Entered)
    assert desk.saved_at == "2023-03-19T23:41:07+06:00"
    assert made.entry.stamp.by == "m3"


def test_new_findings_are_told_with_the_entry(desk: Desk) -> None:
    type_day(desk, until="reconciliation")
    made = desk.enter("party_list.votes.amanat", 5)
    assert isinstance(made, Entered)
    assert [f.code for f in made.new_findings] == ["E104"]
    assert isinstance(desk.undo(), Entered)
    assert desk.findings == ()


def test_a_refused_step_changes_nothing(desk: Desk) -> None:
    before = desk.day
    for path, value in (("turnout.10:00", 1), ("voter_list.at_opening", -1), ("nonsense", 1)):
        assert isinstance(desk.enter(path, value), Refused)
    assert isinstance(desk.finish_stage(), Refused)
    assert desk.day is before
    assert len(desk.entries()) == 1


def test_listeners_hear_of_saved_steps_only(desk: Desk) -> None:
    heard: list[int] = []
    off = desk.on_change(lambda: heard.append(desk.day.seq))
    desk.enter("voter_list.at_opening", 1)
    desk.enter("voter_list.at_opening", 1)
    assert heard == [2]
    off()
    desk.enter("voter_list.at_opening", 2)
    assert heard == [2]


def test_a_read_only_desk_looks_and_refuses(desk: Desk, clock: PlayClock) -> None:
    desk.enter("voter_list.at_opening", 5)
    path = desk.path
    desk.close()
    looking = Desk.open(path, clock, read_only=True)
    assert looking.day.record.voter_list.at_opening == 5
    made = looking.enter("voter_list.at_opening", 6)
    assert isinstance(made, Refused)
    assert made.code == "read_only_window"
    looking.close()


def test_a_step_that_the_disk_does_not_take_is_unsaved_and_no_refusal(desk: Desk) -> None:
    told: list[str] = []
    desk.on_fault = told.append
    before = desk.day
    desk._file._conn.execute("PRAGMA query_only = 1")
    made = desk.enter("voter_list.at_opening", 5)
    desk._file._conn.execute("PRAGMA query_only = 0")
    assert isinstance(made, Unsaved)
    assert not isinstance(made, Refused)
    assert (told, desk.day) == (["read_only"], before)
    assert say(made, "en").startswith(f"{desk.path.name}: the file can only be read")
    assert isinstance(desk.enter("voter_list.at_opening", 5), Entered)


def test_one_writer(desk: Desk, clock: PlayClock) -> None:
    with pytest.raises(StoreError) as caught:
        Desk.open(desk.path, clock)
    assert caught.value.said.code == "locked"


def test_a_copy_is_whole(desk: Desk, clock: PlayClock, tmp_path: Path) -> None:
    desk.enter("voter_list.at_opening", 1843)
    desk.save_copy(tmp_path / "copy.kzpoll")
    copy = Desk.open(tmp_path / "copy.kzpoll", clock)
    assert copy.day == desk.day
    copy.close()


def test_the_typist_is_chosen_by_name(desk: Desk) -> None:
    assert isinstance(desk.choose_typist("m2"), Entered)
    made = desk.enter("voter_list.at_opening", 1)
    assert isinstance(made, Entered)
    assert made.entry.stamp.by == "m2"
    assert isinstance(desk.choose_typist("m99"), Refused)


def test_after_the_event_is_kept(desk: Desk) -> None:
    desk.after_event = True
    desk.enter("voter_list.at_opening", 1)
    assert desk.day.count.after_event


COUNTS = st.one_of(st.none(), st.integers(0, 99_999))


@settings(max_examples=8)
@given(st.lists(st.tuples(st.integers(0, 10_000), COUNTS), max_size=30), st.integers(0, 5))
def test_any_sequence_of_entries_is_what_the_file_holds(
    tmp_path_factory: pytest.TempPathFactory, entries: list[tuple[int, int | None]], undone: int
) -> None:
    clock = PlayClock(datetime.datetime(2023, 3, 19, tzinfo=datetime.UTC))
    path = tmp_path_factory.mktemp("desk") / "p.kzpoll"
    desk = Desk.create(path, ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    type_day(desk, until="reconciliation")
    paths = [r.path for stage in desk.day.stages for r in rows(stage, desk.day.election, desk.day.record)]
    for index, value in entries:
        desk.enter(paths[index % len(paths)], value, reason="x")
    for _ in range(undone):
        desk.undo()
    day = desk.day
    assert desk._file.stored_projection() == project(day)
    desk.close()
    again = Desk.open(path, clock)
    assert again.day == day
    for row_path in paths:
        assert figure(again.day.record, row_path) == figure(day.record, row_path)
    again.close()


def test_damaged_tables_are_made_anew_from_the_journal(desk: Desk, clock: PlayClock) -> None:
    desk.enter("voter_list.at_opening", 1843)
    path = desk.path
    desk.close()
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE figure")
    connection.commit()
    connection.close()
    again = Desk.open(path, clock)
    assert again._file.stored_projection() == project(again.day)
    again.close()
