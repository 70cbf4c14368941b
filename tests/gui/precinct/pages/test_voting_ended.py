"""The end of voting: at its hour by one time, earlier only on its lawful ground, which stands in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.day.hours import EarlyEnd, Odd
from kzpoll_desktop.domain.figures.record import PrecinctKind, PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.early_end import EarlyEndDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.gui.asked import Asked
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, settle, texts

Opener = Callable[..., PrecinctWindow]
Made = tuple[PrecinctWindow, Desk]


@pytest.fixture
def made(
    tmp_path: Path,
    context: Context,
    practice: PrecinctRecord,
    open_window: Opener,
    put_clock: Callable[[str], None],
) -> Iterator[Callable[[PrecinctKind], Made]]:
    """A precinct of some kind at the end of voting, late in the evening."""
    desks: list[Desk] = []

    def make(kind: PrecinctKind) -> Made:
        of = practice_precinct()
        record = replace(of.record, precinct=replace(of.record.precinct, kind=kind))
        desk = Desk.create(tmp_path / f"{kind}.kzpoll", of.election, record, context.clock, of.typist)
        desks.append(desk)
        bring_to(desk, "voting_ended", practice)
        put_clock("22:00")
        return open_window(desk), desk

    yield make
    close_windows()
    for desk in desks:
        desk.close()


def choose(place: int, decision: str = "") -> Callable[[QWidget], None]:
    """Choose a ground by the keyboard, and end early."""

    def do(dialog: QWidget) -> None:
        assert isinstance(dialog, EarlyEndDialog)
        assert not dialog.early.isEnabled()
        for _ in range(place):
            press(dialog, Qt.Key.Key_Down)
        press(dialog, Qt.Key.Key_Space, " ")
        if decision:
            assert not dialog.early.isEnabled()
            tab(dialog)
            type_text(dialog, decision)
            enter(dialog)
            assert dialog.isVisible()
        button(dialog, "early").click()

    return do


def test_voting_ends_at_its_hour_by_a_time_and_a_key(made: Callable[[PrecinctKind], Made]) -> None:
    window, desk = made("ordinary")
    type_text(window, "2000")
    enter(window)
    enter(window)
    assert desk.day.record.day.voting_ended == "20:00"
    assert desk.day.stage == "unused_and_lists"


def test_f4_two_enters_do_not_end_voting_before_its_hour(made: Callable[[PrecinctKind], Made]) -> None:
    """19:40 in an ordinary precinct: Enter leaves it as it was, and the stage stays."""
    window, desk = made("ordinary")

    def again(dialog: QWidget) -> None:
        assert any("19:40 is before the hour at which voting ends, 20:00" in text for text in texts(dialog))
        enter(dialog)

    met = when_open(again, EarlyEndDialog)
    type_text(window, "1940")
    enter(window)
    met.check()
    assert desk.day.record.day.voting_ended is None
    assert focused(window) == "day.voting_ended"
    enter(window)
    assert desk.day.stage == "voting_ended"


def test_f4_all_have_voted_is_offered_in_a_closed_precinct_and_noted(
    made: Callable[[PrecinctKind], Made],
) -> None:
    window, desk = made("closed")
    met = when_open(choose(0), EarlyEndDialog)
    type_text(window, "1400")
    enter(window)
    met.check()
    assert desk.day.record.day.voting_ended == "14:00"
    assert desk.day.count.early_end == EarlyEnd("all_voted")
    line = desk.history()[-1]
    assert (line.path, line.value) == ("early_end", {"ground": "all_voted", "decision": ""})
    assert any("Everyone on the voter list has voted (" in text for text in texts(window))
    enter(window)
    assert desk.day.stage == "unused_and_lists"


def test_f4_an_ordinary_precinct_ends_early_by_a_decision_alone(made: Callable[[PrecinctKind], Made]) -> None:
    window, desk = made("ordinary")

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, EarlyEndDialog)
        assert dialog.grounds.count() == 1
        choose(0, "No. 7 of 01.03.2023")(dialog)

    met = when_open(look, EarlyEndDialog)
    type_text(window, "1900")
    enter(window)
    met.check()
    assert desk.day.count.early_end == EarlyEnd("decision", "No. 7 of 01.03.2023")


def test_f4_the_ground_goes_where_the_time_is_put_right(made: Callable[[PrecinctKind], Made]) -> None:
    window, desk = made("closed")
    met = when_open(choose(0), EarlyEndDialog)
    type_text(window, "1400")
    enter(window)
    met.check()
    window.activateWindow()
    settle()
    window.page("voting_ended").focus_path("day.voting_ended")
    type_text(window, "2005")
    enter(window)
    assert desk.day.record.day.voting_ended == "20:05"
    assert desk.day.count.early_end is None


def test_f4_a_file_of_an_earlier_version_is_asked_for_the_ground_when_the_stage_ends(
    made: Callable[[PrecinctKind], Made],
) -> None:
    window, desk = made("ordinary")
    put(desk, "day.voting_ended", "19:40")
    window.refresh()
    assert any("give the lawful ground" in text for text in texts(window))
    page = window.page("voting_ended")
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), EarlyEndDialog)
    page.finish_stage()
    met.check()
    assert desk.day.stage == "voting_ended"
    assert "lawful ground" in page.form.message.text()
    met = when_open(choose(0, "No. 7"), EarlyEndDialog)
    page.finish_stage()
    met.check()
    assert desk.day.stage == "unused_and_lists"


def test_f4_voting_that_ends_before_its_hour_has_come_is_asked_about(
    made: Callable[[PrecinctKind], Made], put_clock: Callable[[str], None], asked: Asked
) -> None:
    """20:00 typed at 19:40."""
    window, desk = made("ordinary")
    put_clock("19:40")
    asked.is_right = False
    type_text(window, "2000")
    enter(window)
    assert desk.day.record.day.voting_ended is None
    assert focused(window) == "day.voting_ended"
    [(name, value, why)] = asked.odd
    assert (name, value) == ("Time at which voting ended", "20:00")
    assert why == Odd("to_come", {"now": "19:40"})


def test_f4_voting_does_not_end_before_it_began(made: Callable[[PrecinctKind], Made], asked: Asked) -> None:
    window, desk = made("closed")
    type_text(window, "0200")
    enter(window)
    assert len(asked.odd) == 1
    enter(window)
    assert desk.day.stage == "voting_ended"
    assert "opened at 07:00" in window.page("voting_ended").form.message.text()
