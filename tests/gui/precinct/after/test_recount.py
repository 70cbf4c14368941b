"""A recount in the window by keyboard: an application, the new count on its pages, its protocol, what it changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.stages import RECOUNT
from kzpoll_desktop.gui.precinct.after.recount_dialogs import ApplicationDialog, GiveUpDialog, RecountDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.after import recounting
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import without_seal
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.walk import button, cut_off, settle, unnamed
from tests.shared.practice import RECORD
from tests.shared.recounting import DECISION, count_again

LIST, SINGLE = RECORD.contests
T = TypeVar("T", bound=QDialog)


@pytest.fixture
def page(closed: Desk, open_window: Callable[[Desk], PrecinctWindow]) -> StagePage:
    """The page of recounts in the window of a closed precinct."""
    window = open_window(closed)
    window.show_stage(RECOUNT)
    return window.page(RECOUNT)


def window_of(page: StagePage) -> PrecinctWindow:
    window = page.window()
    assert isinstance(window, PrecinctWindow)
    return window


def opened(page: StagePage, kind: type[T]) -> T:
    (dialog,) = [one for one in page.window().findChildren(kind) if one.isVisible()]
    return dialog


def told(page: StagePage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_recount_is_begun_by_keyboard_and_leads_to_the_first_figure(page: StagePage, closed: Desk) -> None:
    window = window_of(page)
    assert not button(page, "give_up").isEnabled()
    assert button(page, "give_up").toolTip() == "No recount is under way now."
    button(page, "recount").click()
    dialog = opened(page, RecountDialog)
    assert dialog.base.currentData() == "decision"
    assert focused(dialog) == "base"
    dialog.note_button.click()
    assert "Mark which ballots" in dialog.told.text()
    dialog.ticks[SINGLE].setFocus()
    press(dialog, Qt.Key.Key_Space)
    for name, text in (("number", "12"), ("by", "Аумақтық комиссия (оқу)")):
        field = dialog.fields[name]
        field.setFocus()
        type_text(dialog, text)
    enter(dialog)
    assert focused(dialog) == "at", "Enter goes to the next field"
    dialog.note_button.click()
    assert focused(dialog) == "absent", "nobody of the higher commission is named"
    dialog.present.setText("Жоғары комиссия мүшесі (оқу)")
    dialog.note_button.click()
    settle()
    assert closed.day.under_recount == (SINGLE,)
    assert window.shown == "portable_boxes"
    assert focused(window).endswith(f".{SINGLE}")
    assert figure(closed.day.record, f"{SINGLE}.invalid_pile") is None
    # What is not counted again looks so, and says why.
    window.show_stage(f"piles.{LIST}")
    locked = window.page(f"piles.{LIST}").rows[f"{LIST}.invalid_pile"].edit
    assert locked.isReadOnly() or not locked.isEnabled()
    window.show_stage(RECOUNT)
    page.settle()
    assert "Count No. 2 is under way" in told(page)


def test_what_was_found_is_told_when_its_protocol_is_closed_and_not_before(
    page: StagePage, closed: Desk
) -> None:
    made = recounting.open_recount(closed, DECISION)
    assert isinstance(made, Entered)
    settle()
    votes = next(iter(closed.day.record.contests[SINGLE].votes))
    path = f"{SINGLE}.votes.{votes}"
    was, invalid = figure(RECORD, path), figure(RECORD, f"{SINGLE}.invalid_pile")
    assert was is not None
    assert invalid is not None
    count_again(closed, RECORD, {path: was - 1, f"{SINGLE}.invalid_pile": invalid + 1})
    page.settle()
    assert "in the place of" not in told(page)
    without_seal(closed)
    window_of(page).show_stage(RECOUNT)
    page.settle()
    settle()
    said = told(page).replace("\u202f", "")
    assert f"{was} → {was - 1}" in said
    assert "count No. 2 in the place of count No. 1. No figure changed." in said
    assert page.form.total.text() == "Counts: 2"


def test_an_application_is_noted_and_its_warnings_never_stand_in_the_way(
    page: StagePage, closed: Desk
) -> None:
    for number, warned in (("3", ""), ("4", "granted already: No. 3")):
        button(page, "apply").click()
        dialog = opened(page, ApplicationDialog)
        dialog.number.setText(number)
        dialog.by.setText("Сенім білдірілген адам (оқу)")
        dialog.at.setText("20.03.2023 04:10")
        assert warned in dialog.warning.text()
        dialog.note_button.click()
        settle()
    assert [one.number for one in closed.day.applications] == ["3", "4"]
    assert "Application No. 4" in told(page)
    button(page, "apply").click()
    dialog = opened(page, ApplicationDialog)
    dialog.at.setText("21.03.2023 04:10")
    assert "twelve hours" in dialog.warning.text()
    dialog.reject()


def test_a_recount_is_given_up_by_keyboard(page: StagePage, closed: Desk) -> None:
    recounting.open_recount(closed, DECISION)
    settle()
    button(page, "give_up").click()
    dialog = opened(page, GiveUpDialog)
    for name in ("number", "by", "reason"):
        dialog.fields[name].setFocus()
        type_text(dialog, "14")
    dialog.note_button.click()
    settle()
    assert closed.day.closed
    assert closed.day.count.version == 1


def test_before_closing_the_menu_notes_an_application(
    desk: Desk, open_window: Callable[[Desk], PrecinctWindow]
) -> None:
    window = open_window(desk)
    assert window.menus.why_not("recount")


@pytest.mark.parametrize("scale", [100, 150])
def test_the_page_and_its_forms_are_whole_and_named_in_every_language(
    closed: Desk,
    open_window: Callable[[Desk], PrecinctWindow],
    put_scale: Callable[[int], None],
    scale: int,
) -> None:
    from tests.shared import noted

    recounting.open_recount(closed, DECISION)
    put_scale(scale)
    window = open_window(closed)
    window.show_stage(RECOUNT)
    page = window.page(RECOUNT)
    for language in LANGUAGES:
        page.context.languages.set_language(language)
        settle()
        assert cut_off(window) == [], language
        assert unnamed(window) == [], language
        for name, dialog in noted.dialogs(page):
            dialog.show()
            settle()
            assert cut_off(dialog) == [], (language, name)
            assert unnamed(dialog) == [], (language, name)
            dialog.done(0)
