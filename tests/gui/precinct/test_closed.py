"""What is closed looks closed before anybody types, and says why: protocols, files that are only looked at, actions (W3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QToolTip

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.look import THEMES
from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.gui.conftest import close_windows
from tests.shared.closed import proofs, without_seal
from tests.shared.gui.keys import CONTROL, enter, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]
CLOSED = "The protocol is closed"
LOOKING = "open for looking only"
# What only shows or leads somewhere stays usable.
SHOWS = ("next", "draft.", "copy.", "checks", "answer.E", "look.", "act.", "disputed")


@pytest.fixture
def closed(desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]) -> Desk:
    """The practice precinct, its protocols closed."""
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    put_clock("23:40")
    without_seal(desk)
    return desk


@pytest.fixture
def looked_at(desk: Desk, practice: PrecinctRecord, context: Context) -> Iterator[Desk]:
    """A file that was counted as far as the protocols, opened for looking only, as a backup is."""
    bring_to(desk, "protocols", practice)
    desk.close()
    looking = Desk.open(desk.path, context.clock, read_only=True)
    yield looking
    close_windows()
    looking.close()


@pytest.fixture
def unchecked(desk: Desk, practice: PrecinctRecord, context: Context) -> Iterator[Desk]:
    """A file whose second check is not begun, opened for looking only."""
    bring_to(desk, "second_check", practice)
    desk.close()
    looking = Desk.open(desk.path, context.clock, read_only=True)
    yield looking
    close_windows()
    looking.close()


def usable(window: PrecinctWindow, stage: str) -> list[str]:
    """The names of the inputs of a page that would still change something."""
    window.show_stage(stage)
    settle()
    found = []
    for field in window.page(stage).form.fields():
        open_field = isinstance(field, QLineEdit) and not field.isReadOnly()
        if open_field or isinstance(field, QComboBox | QCheckBox | QPushButton):
            found.append(field.objectName())
    return [name for name in found if not name.startswith(SHOWS)]


@pytest.mark.long
def test_w3_a_closed_protocol_takes_nothing_on_any_page_and_each_says_why(
    closed: Desk, open_window: Opener
) -> None:
    window = open_window(closed)
    for stage in closed.day.stages:
        left = [name for name in usable(window, stage) if name not in ("signed", "void")]
        assert left == [], stage
        assert CLOSED in window.page(stage).form.closed.text()
        assert window.page(stage).form.closed.isVisible()


@pytest.mark.long
def test_w3_a_file_that_is_only_looked_at_takes_nothing_on_any_page(
    looked_at: Desk, open_window: Opener
) -> None:
    window = open_window(looked_at)
    for stage in looked_at.day.stages:
        assert usable(window, stage) == [], stage
        assert LOOKING in window.page(stage).form.closed.text()
        assert window.instruction.text() != window.page(stage).instruction(), "nothing is asked to be done"


def test_where_everything_is_switched_off_a_stage_leads_to_its_page_all_the_same(
    unchecked: Desk, open_window: Opener
) -> None:
    window = open_window(unchecked)
    for stage in unchecked.day.stages[:-1]:
        leads = button(window, f"stage.{stage}")
        leads.setFocus()
        leads.click()
        settle()
        focused = window.focusWidget()
        assert window.shown == stage
        assert focused is not None
        assert window.page(stage).isAncestorOf(focused), stage
        assert focused.isEnabled()


def test_w3_an_open_precinct_says_nothing_and_takes_figures(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    assert not window.page("opening").form.closed.isVisible()
    assert "voter_list.at_opening" in usable(window, "opening")


def test_w3_a_digit_that_is_typed_all_the_same_says_why_and_not_that_it_is_no_digit(
    closed: Desk, open_window: Opener
) -> None:
    window = open_window(closed)
    window.show_stage("stationary_boxes")
    page = window.page("stationary_boxes")
    field = page.rows["party_list.stationary"].edit
    before = field.text()
    page.focus_path("party_list.stationary")
    type_text(window, "7")
    assert CLOSED in page.form.message.text()
    assert field.value is not None
    assert field.typed() == field.value
    window.show_stage("opening")
    window.page("opening").focus_path("day.opened")
    type_text(window, "7")
    assert CLOSED in window.page("opening").form.message.text()
    assert before


def test_w3_what_is_closed_has_a_tool_tip_that_says_why(closed: Desk, open_window: Opener) -> None:
    window = open_window(closed)
    window.show_stage("unused_and_lists")
    page = window.page("unused_and_lists")
    box = closed.day.record.portable_boxes[0]
    assert CLOSED in button(page, f"portable_boxes.{box.id}.edit").toolTip()
    assert CLOSED in page.rows["party_list.unused"].edit.toolTip()


def test_w3_on_a_voided_sheet_names_and_signatures_are_open_and_figures_are_not(
    closed: Desk, open_window: Opener
) -> None:
    closed.void(proofs(closed) or tuple(closed.day.current_sheets), "a name is misspelt")
    window = open_window(closed)
    assert "signing.m1.status" in usable(window, "protocols")
    assert not window.page("protocols").form.closed.isVisible()
    assert usable(window, "piles.party_list") == []
    assert "only names" in window.page("piles.party_list").form.closed.text()


def test_w3_zeros_are_not_filled_into_a_closed_page_and_that_is_said(
    looked_at: Desk, open_window: Opener
) -> None:
    window = open_window(looked_at)
    window.show_stage("piles.party_list")
    press(window, Qt.Key.Key_F8)
    page = window.page("piles.party_list")
    assert not button(page, "zeros").isEnabled()
    page.fill_zeros()  # type: ignore[attr-defined]
    assert LOOKING in page.form.message.text()


def test_w3_disputed_ballots_of_a_closed_protocol_are_only_looked_at(
    closed: Desk, context: Context, open_window: Opener
) -> None:
    window = open_window(closed)
    dialog = DisputedDialog(closed, "party_list", context, window)
    dialog.show()
    assert CLOSED in dialog.told.text()
    assert not dialog.add.isEnabled()
    assert dialog.votes_for.isReadOnly()
    assert not dialog.ground.isEnabled()


# --- menus and buttons


def test_w3_an_action_that_cannot_be_done_shows_why_as_its_tool_tip(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    menu = window.menus.menus["file"]
    menu.popup(window.mapToGlobal(window.rect().center()))
    place = menu.actionGeometry(window.menus.actions["undo"]).center()
    QApplication.sendEvent(menu, QHelpEvent(QEvent.Type.ToolTip, place, menu.mapToGlobal(place)))
    assert QToolTip.text() == window.menus.why_not("undo") != ""
    menu.close()


@pytest.mark.parametrize("theme", THEMES)
def test_w3_an_action_that_cannot_be_done_is_seen_to_be_so(
    desk: Desk, context: Context, qapp: QApplication, open_window: Opener, theme: str
) -> None:
    context.look.theme = theme
    context.look.apply(qapp)
    try:
        window = open_window(desk)
        menu = window.menus.menus["file"]
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        settle()
        picture = menu.grab().toImage()
        darkest = {}
        for name in ("undo", "copy"):
            box = menu.actionGeometry(window.menus.actions[name])
            dots = [
                (x, y) for x in range(box.left() + 4, box.right() - 4) for y in range(box.top(), box.bottom())
            ]
            darkest[name] = min(picture.pixelColor(x, y).lightness() for x, y in dots)
        menu.close()
    finally:
        context.look.theme = "light"
        context.look.apply(qapp)
    assert darkest["undo"] > darkest["copy"] + 40


def test_w3_the_key_of_an_action_that_cannot_be_done_says_why(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.notice.text() == window.menus.why_not("hints") != ""
    window.page("opening").focus_path("voter_list.at_opening")
    press(window, Qt.Key.Key_Z, modifiers=CONTROL)
    assert window.notice.text() == window.menus.why_not("undo")
    assert window.undo_button.toolTip() == window.menus.why_not("undo")


def test_w3_a_closed_commission_is_not_opened_to_be_refused(closed: Desk, open_window: Opener) -> None:
    window = open_window(closed)
    assert CLOSED in window.menus.why_not("roles")
    assert CLOSED in window.menus.why_not("after")
    assert window.menus.why_not("typist") == ""


def test_w3_a_file_that_is_only_looked_at_undoes_nothing_and_closes_nothing(
    looked_at: Desk, open_window: Opener
) -> None:
    window = open_window(looked_at)
    assert LOOKING in window.menus.why_not("undo")
    window.show_stage("protocols")
    page = window.page("protocols")
    page.form.focus_field(page.form.next)
    enter(window)
    assert QApplication.activeModalWidget() is None
    assert LOOKING in page.form.message.text()


# --- sheets


def test_w7_a_file_that_is_only_looked_at_offers_no_voiding(
    closed: Desk, context: Context, open_window: Opener
) -> None:
    closed.close()
    looking = Desk.open(closed.path, context.clock, read_only=True)
    window = open_window(looking)
    window.show_stage("protocols")
    assert not button(window, "void").isVisible()
    assert not button(window, "signed").isVisible()
    window.close()


def test_w7_who_opens_a_closed_file_says_who_is_typing_before_a_sheet_can_be_voided(
    closed: Desk, context: Context, open_window: Opener
) -> None:
    closed.close()
    again = Desk.open(closed.path, context.clock)
    window = open_window(again)
    window.show_stage("protocols")
    void = button(window, "void")
    assert not void.isEnabled()
    assert "F2" in void.toolTip()
    window.commands.choose_typist()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TypistDialog)
    press(dialog, Qt.Key.Key_1, "1")
    settle()
    assert void.isEnabled()
    assert again.day.closed
    window.close()
