"""The second check by keyboard: read aloud, typed unseen, differences recounted one by one, resumed as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kzpoll_desktop.domain.day.second_check import Agreed, BeingChecked, Differs
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import checked_rows
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.pages.second_check import Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.gui.asked import Asked
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import cut_off, settle, texts, unnamed

Opener = Callable[..., PrecinctWindow]
Maker = Callable[[Any], Desk]
UNUSED = "party_list.unused"
PILE = "party_list.votes.amanat"


@pytest.fixture
def at_the_check(tmp_path: Path, context: Context, practice: PrecinctRecord) -> Iterator[Maker]:
    """The practice precinct at its second check, as a definition wants it; everything was typed by the secretary."""
    made: list[Desk] = []

    def make(mode: Any) -> Desk:
        precinct = practice_precinct()
        election = replace(precinct.election, second_check=mode)
        desk = Desk.create(
            tmp_path / f"{mode}.kzpoll", election, precinct.record, context.clock, precinct.typist
        )
        bring_to(desk, "second_check", practice)
        made.append(desk)
        return desk

    yield make
    close_windows()
    for desk in made:
        desk.close()


def page_of(window: PrecinctWindow) -> Page:
    page = window.page("second_check")
    assert isinstance(page, Page)
    return page


def begin_aloud(window: PrecinctWindow, place: int = 4) -> None:
    """Choose who reads and begin, by keys."""
    assert focused(window) == "reader"
    for _ in range(place):
        press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Tab, "\t")
    assert focused(window) == "begin"
    enter(window)


def type_unseen(window: PrecinctWindow, desk: Desk, **wrong: int) -> None:
    """Every figure typed by keys, some of them wrong by so much."""
    for row in checked_rows(desk.day.election, desk.day.record):
        assert focused(window) == f"again.{row.path}"
        value = figure(desk.day.record, row.path)
        assert value is not None
        type_text(window, str(value + wrong.get(row.path.replace(".", "__"), 0)))
        enter(window)


def test_read_aloud_from_the_first_row_to_the_protocols(at_the_check: Maker, open_window: Opener) -> None:
    desk = at_the_check("read_aloud")
    window = open_window(desk)
    begin_aloud(window)
    rows = checked_rows(desk.day.election, desk.day.record)
    for row in rows:
        assert focused(window) == row.path
        enter(window)
    state = desk.day.count.second.state(UNUSED)
    assert isinstance(state, Agreed)
    assert len({state.checker, state.reader}) == 2
    assert focused(window) == "next"
    assert "Two persons agree on every figure" in window.instruction.text()
    press(window, Qt.Key.Key_Space, " ")
    assert desk.day.stage == "protocols"


def test_the_reader_is_another_person(at_the_check: Maker, open_window: Opener) -> None:
    desk = at_the_check("read_aloud")
    window = open_window(desk)
    members = [m.id for m in desk.day.record.commission]
    begin_aloud(window, members.index(desk.day.typist) + 1)
    assert "two persons" in page_of(window).form.message.text()
    assert desk.day.count.second.claim is None


def test_without_a_reader_nothing_begins(at_the_check: Maker, open_window: Opener) -> None:
    desk = at_the_check("read_aloud")
    window = open_window(desk)
    begin_aloud(window, 0)
    assert "Nobody is named as reading" in page_of(window).form.message.text()
    assert focused(window) == "reader"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Minus])
def test_a_no_opens_the_figure(at_the_check: Maker, open_window: Opener, asked: Asked, key: Qt.Key) -> None:
    desk = at_the_check("read_aloud")
    asked.given_reason = "counted again"
    window = open_window(desk)
    begin_aloud(window)
    page = page_of(window)
    page.focus_path(UNUSED)
    press(window, key)
    assert focused(window) == f"again.{UNUSED}"
    assert "another figure was read aloud" in page.checks[UNUSED].note.text()
    kept = figure(desk.day.record, UNUSED)
    assert kept is not None
    type_text(window, str(kept - 1))
    enter(window)
    assert figure(desk.day.record, UNUSED) == kept - 1
    assert isinstance(desk.day.count.second.state(UNUSED), BeingChecked)
    assert focused(window) == UNUSED
    enter(window)
    assert isinstance(desk.day.count.second.state(UNUSED), Agreed)


def test_a_recount_without_its_reason_changes_nothing(at_the_check: Maker, open_window: Opener) -> None:
    desk = at_the_check("read_aloud")
    window = open_window(desk)
    begin_aloud(window)
    page_of(window).focus_path(UNUSED)
    press(window, Qt.Key.Key_Delete)
    kept = figure(desk.day.record, UNUSED)
    type_text(window, "1")
    enter(window)
    assert figure(desk.day.record, UNUSED) == kept
    assert isinstance(desk.day.count.second.state(UNUSED), Differs)


def test_blind_shows_nothing_of_the_first_figures(at_the_check: Maker, open_window: Opener) -> None:
    desk = at_the_check("blind")
    window = open_window(desk)
    assert focused(window) == "begin"
    enter(window)
    assert "You typed this figure yourself" in page_of(window).form.message.text()
    assert isinstance(desk.choose_typist("m4"), Entered)
    enter(window)
    shown = " ".join(texts(window))
    for path in (PILE, UNUSED, "voter_list.at_opening"):
        value = figure(desk.day.record, path)
        assert str(value) not in shown.replace("\u202f", "")
    assert not window.findings.isVisible()


def test_blind_asks_only_what_differs_again(at_the_check: Maker, open_window: Opener, asked: Asked) -> None:
    desk = at_the_check("blind")
    desk.choose_typist("m4")
    window = open_window(desk)
    enter(window)
    type_unseen(window, desk, party_list__votes__amanat=9, party_list__votes__auyl=-3)
    assert check_steps.unchecked(desk.day) == (PILE, "party_list.votes.auyl")
    page = page_of(window)
    visible = [path for path, row in page.checks.items() if not row.isHidden()]
    assert visible == [PILE, "party_list.votes.auyl"]
    assert window.findings.isVisible()
    kept = figure(desk.day.record, PILE)
    assert kept is not None
    for number in (kept, kept + 9):
        assert f"typed {number}" in page.checks[PILE].note.text().replace("\u202f", "")
    assert focused(window) == f"again.{PILE}"
    type_text(window, str(kept))
    enter(window)
    assert isinstance(desk.day.count.second.state(PILE), Agreed)
    assert focused(window) == "again.party_list.votes.auyl"


def test_quitting_and_resuming_shows_what_was_on_the_screen(
    at_the_check: Maker, open_window: Opener, context: Context
) -> None:
    desk = at_the_check("blind")
    desk.choose_typist("m4")
    window = open_window(desk)
    enter(window)
    for value in ("1843", "9"):
        type_text(window, value)
        enter(window)
    here = focused(window)
    type_text(window, "18")
    shown = {path: row.edit.text() for path, row in page_of(window).checks.items()}
    window.close()
    path = desk.path
    again = Desk.open(path, context.clock)
    window = open_window(again)
    assert {path: row.edit.text() for path, row in page_of(window).checks.items()} == shown
    assert here == "again.party_list.received"
    assert focused(window) == f"again.{checked_rows(again.day.election, again.day.record)[3].path}"
    window.close()
    again.close()


def test_somebody_else_goes_on(at_the_check: Maker, open_window: Opener) -> None:
    desk = at_the_check("read_aloud")
    window = open_window(desk)
    begin_aloud(window)
    enter(window)
    enter(window)
    desk.choose_typist("m5")
    page = page_of(window)
    assert all(row.asks is None for row in page.checks.values())
    page.focus_first()
    assert focused(window) == "begin"
    enter(window)
    assert focused(window) == checked_rows(desk.day.election, desk.day.record)[2].path
    assert desk.day.count.second.claim is not None
    assert desk.day.count.second.claim.checker == "m5"


def test_who_types_unseen_is_shown_no_other_page(at_the_check: Maker, open_window: Opener) -> None:
    desk = at_the_check("blind")
    desk.choose_typist("m4")
    window = open_window(desk)
    enter(window)
    assert not window.menus.actions["drafts"].isEnabled()
    ways: tuple[Callable[[], None], ...] = (
        lambda: press(window, Qt.Key.Key_PageUp, "", Qt.KeyboardModifier.ControlModifier),
        lambda: window.go_to_figure(PILE),
    )
    for go in ways:
        go()
        assert window.shown == "second_check"
        assert "typing unseen" in window.notice.text()
    assert isinstance(desk.choose_typist("m3"), Entered)
    window.go_to_figure(PILE)
    assert focused(window) == PILE


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("mode", ["read_aloud", "blind"])
@pytest.mark.long
def test_nothing_is_cut_off(
    at_the_check: Maker, open_window: Opener, language: str, mode: str, context: Context
) -> None:
    desk = at_the_check(mode)
    if mode == "blind":
        desk.choose_typist("m4")
    desk.claim_check("m5")
    if mode == "read_aloud":
        for path in check_steps.unchecked(desk.day)[:3]:
            desk.confirm(path)
        desk.deny(check_steps.unchecked(desk.day)[0])
    else:
        for path in check_steps.unchecked(desk.day):
            desk.type_unseen(path, 7)
    window = open_window(desk)
    window.speak(language)
    assert cut_off(window) == []
    assert unnamed(window) == []


def test_a_row_has_its_number_once_in_every_language(
    at_the_check: Maker, open_window: Opener, context: Context
) -> None:
    """Beside the column of numbers a label is the label alone: «16» and not «16 · строка 16: …» or «16 · -жол: …»."""
    page = page_of(open_window(at_the_check("read_aloud")))
    for language, word in (("kk", "жол"), ("ru", "строка"), ("en", "row")):
        context.languages.set_language(language)
        settle()
        shown = {path: check.label.text() for path, check in page.checks.items()}
        assert not any(
            f"{word} " in text or f"-{word}:" in text or f"{word}:" in text for text in shown.values()
        )
        assert all(text[0].isalnum() or text[0] == "«" for text in shown.values())
        assert page.name_of(UNUSED).startswith("16 ")
