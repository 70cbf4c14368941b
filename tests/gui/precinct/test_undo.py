"""Undoing says what it took back, with both values, and leads to the row, whatever page is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.gui.asked import Asked
from tests.shared.gui.keys import CONTROL, enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put

Opener = Callable[..., PrecinctWindow]
AT_OPENING = "voter_list.at_opening"


def undo(window: PrecinctWindow) -> None:
    press(window, Qt.Key.Key_Z, "z", CONTROL)


def test_t7_what_is_undone_on_another_page_is_gone_to_and_named_with_both_values(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    bring_to(desk, "turnout", practice)
    put(desk, AT_OPENING, 1844)
    window = open_window(desk)
    assert window.shown == "turnout"
    undo(window)
    was = practice.voter_list.at_opening
    assert was is not None
    assert figure(desk.day.record, AT_OPENING) == was
    assert window.shown == "opening"
    assert focused(window) == AT_OPENING
    told = window.notice.text()
    assert window.notice.isVisible()
    assert "1\u202f844" in told
    assert f"{was // 1000}\u202f{was % 1000:03}" in told
    assert window.page("opening").name_of(AT_OPENING) in told


def test_t7_what_is_undone_on_the_shown_page_is_gone_to_and_named(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    window.page("opening").focus_path(AT_OPENING)
    type_text(window, "1843")
    enter(window)
    assert focused(window) != AT_OPENING
    undo(window)
    assert focused(window) == AT_OPENING
    assert "1\u202f843" in window.notice.text()
    assert "empty" in window.notice.text()


def test_t7_many_values_are_undone_with_how_many_there_are_more(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    press(window, Qt.Key.Key_F8)
    filled = len(desk.entries()[-1].event.to_json()["changes"])
    undo(window)
    assert f"other values: {filled - 3}" in window.notice.text()
    assert focused(window) in window.page("piles.party_list").rows


def test_t7_what_stands_in_no_row_is_named(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    before, other = desk.day.typist, desk.day.record.commission[0]
    assert before != other.id
    put(desk, "typist", other.id)
    undo(window)
    assert desk.day.typist == before
    assert window.shown == "opening"
    assert "Who is typing" in window.notice.text()
    assert other.name in window.notice.text()


def test_t7_a_figure_that_is_typed_unseen_is_named_without_its_value(
    tmp_path: Path, context: Context, practice: PrecinctRecord, open_window: Opener
) -> None:
    made = practice_precinct()
    election = replace(made.election, second_check="blind")
    desk = Desk.create(tmp_path / "blind.kzpoll", election, made.record, context.clock, made.typist)
    bring_to(desk, "second_check", practice)
    desk.choose_typist("m1")
    desk.claim_check()
    put(desk, "party_list.votes.amanat", 777)
    window = open_window(desk)
    window.undo()
    assert "777" not in window.notice.text()
    assert "655" not in window.notice.text()
    assert window.notice.text()
    assert window.shown == "second_check"
    close_windows()
    desk.close()


def test_t7_what_is_being_typed_is_undone_before_what_was_entered(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    page = window.page("opening")
    page.focus_path(AT_OPENING)
    type_text(window, "1843")
    enter(window)
    page.focus_path(AT_OPENING)
    type_text(window, "7")
    entries = desk.day.seq
    undo(window)
    assert page.rows[AT_OPENING].edit.text() == "1843"
    assert desk.day.seq == entries
    undo(window)
    assert figure(desk.day.record, AT_OPENING) is None


def test_t11_undo_in_the_field_of_a_time_undoes_the_last_entry(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    type_text(window, "0700")
    enter(window)
    window.page("opening").focus_path("day.opened")
    undo(window)
    assert desk.day.record.day.opened is None
    window.tell("")
    undo(window)
    assert "nothing to undo" in window.notice.text()
