"""T4: where somebody types stays what it is: a page built anew, a dialog, another language or size loses no key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.widgets.typed_line import TypedLine
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.asked import Asked
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import CONTROL, enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]
FIRST = "portable_boxes.P1.ballots.party_list"
FORMS = "portable_boxes.P1.not_established.party_list"
SECOND = "portable_boxes.P1.ballots.single_mandate"


def line(window: PrecinctWindow) -> TypedLine:
    """What is typed into."""
    found: QWidget | None = window.focusWidget()
    assert isinstance(found, TypedLine)
    return found


def in_page(window: PrecinctWindow) -> bool:
    """Whether the focus is on something of the page that can be used."""
    found: QWidget | None = window.focusWidget()
    page = window.page(window.shown)
    return found is not None and page.isAncestorOf(found) and found.isEnabled() and found.isVisible()


@pytest.fixture
def boxes(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> PrecinctWindow:
    bring_to(desk, "portable_boxes", practice)
    put(desk, FORMS, 0)
    return open_window(desk)


@pytest.fixture
def applications(practice: PrecinctRecord) -> int:
    found = practice.portable_boxes[0].applications
    assert found is not None
    return found


# --- built anew


def test_t4_a_page_that_becomes_too_low_as_a_figure_is_brought_gives_it_the_focus(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """A line that comes into sight makes the page another height, and the page is built anew for that."""
    bring_to(desk, "piles.single_mandate", practice)
    window = open_window(desk)
    window.resize(1160, 620)
    settle()
    page = window.page("piles.single_mandate")
    names = [field.objectName() for field in page.form.fields() if ".votes.c" in field.objectName()]
    page.focus_path(names[0])
    row = line(window).parentWidget()
    assert row is not None

    class Lower(QObject):
        """Makes the page low when the first line gives way to the last one."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Hide and not page.cramped:
                page.setMaximumHeight(200)
                page.resize(page.width(), 200)
            return False

    lower = Lower()
    row.installEventFilter(lower)
    cramped, form = page.cramped, page.form
    assert page.focus_path(names[-1])
    settle()
    assert page.form is not form, "the page was built anew"
    assert page.cramped is not cramped
    assert focused(window) == names[-1]
    type_text(window, "7")
    assert line(window).text() == "7"


@pytest.mark.parametrize("go_on", [enter, tab])
def test_t4_an_excess_that_appears_or_goes_leads_on_to_the_next_figure(
    boxes: PrecinctWindow, desk: Desk, applications: int, go_on: Callable[[PrecinctWindow], None]
) -> None:
    page = boxes.page("portable_boxes")
    following = page.form.fields()[1].objectName()
    for more, acts in ((1, True), (0, False)):
        form = page.form
        page.focus_path(FIRST)
        type_text(boxes, str(applications + more))
        go_on(boxes)
        assert page.form is not form, "the page was built anew"
        assert focused(boxes) == following
        type_text(boxes, "3")
        assert line(boxes).text() == "3"
        press(boxes, Qt.Key.Key_Escape)
        assert page.focus_path("portable_boxes.P1.act") is acts


def test_t4_a_click_into_another_figure_stays_there_when_the_page_is_built_anew(
    boxes: PrecinctWindow, applications: int
) -> None:
    page = boxes.page("portable_boxes")
    page.focus_path(FIRST)
    type_text(boxes, str(applications + 1))
    QTest.mouseClick(page.rows[SECOND].edit, Qt.MouseButton.LeftButton)
    settle()
    assert focused(boxes) == SECOND
    type_text(boxes, "12")
    assert page.rows[SECOND].edit.text() == "12"


def test_t4_what_is_being_typed_stays_with_its_cursor_and_selection(
    boxes: PrecinctWindow, desk: Desk, applications: int
) -> None:
    page = boxes.page("portable_boxes")
    page.focus_path(SECOND)
    type_text(boxes, "134")
    line(boxes).setSelection(1, 1)
    form = page.form
    put(desk, FIRST, applications + 1)
    settle()
    assert page.form is not form
    assert focused(boxes) == SECOND
    assert (line(boxes).text(), line(boxes).selectedText()) == ("134", "3")
    line(boxes).setCursorPosition(2)
    put(desk, FIRST, applications)
    settle()
    type_text(boxes, "2")
    assert line(boxes).text() == "1324"
    enter(boxes)
    assert figure(desk.day.record, SECOND) == 1324


def test_t4_a_refused_figure_stays_with_its_sentence(
    boxes: PrecinctWindow, desk: Desk, applications: int
) -> None:
    page = boxes.page("portable_boxes")
    page.focus_path(SECOND)
    type_text(boxes, "12-5")
    put(desk, FIRST, applications + 1)
    settle()
    assert "does not fit" in page.form.message.text()
    enter(boxes)
    assert "“12-5”" in page.form.message.text()
    assert focused(boxes) == SECOND
    assert figure(desk.day.record, SECOND) is None


def test_t4_what_is_gone_gives_way_to_what_stood_after_it(
    boxes: PrecinctWindow, desk: Desk, applications: int
) -> None:
    """The recount takes the act away, and its button was what had the focus."""
    page = boxes.page("portable_boxes")
    put(desk, FIRST, applications + 1)
    settle()

    def recount(dialog: QWidget) -> None:
        assert isinstance(dialog, ExcessActDialog)
        for edit in dialog._recounts.values():
            edit.setText(str(applications))
        button(dialog, "done").click()

    assert page.focus_path("portable_boxes.P1.act")
    met = when_open(recount)
    enter(boxes)
    met.check()
    settle()
    assert figure(desk.day.record, FIRST) == applications
    assert not page.focus_path("portable_boxes.P1.act")
    assert in_page(boxes)
    assert isinstance(line(boxes), TypedLine)


def test_t4_a_line_that_was_added_is_typed_into_after_another_member_was_named(
    desk: Desk, open_window: Opener
) -> None:
    window = open_window(desk)
    page = window.page("opening")
    page.focus_path("receipts.party_list.0.ballots")
    type_text(window, "1800")
    enter(window)
    button(window, "receipts.party_list.more").click()
    assert focused(window) == "receipts.party_list.1.ballots"
    type_text(window, "6")
    line(window).setCursorPosition(0)
    window.release()
    other = open_window(desk)
    other.continue_from(window)
    settle()
    assert focused(other) == "receipts.party_list.1.ballots"
    assert line(other).text() == "6"
    window.close()
    assert figure(desk.day.record, "party_list.received") == 1800
    type_text(other, "5")
    enter(other)
    assert figure(desk.day.record, "party_list.received") == 1856


# --- after dialogs


@pytest.mark.parametrize(
    "command", ["show_keys", "choose_typist", "edit_commission", "show_about", "show_settings"]
)
@pytest.mark.parametrize("at", ["turnout.12:00", "next", "language.kk", "undo", "stage.turnout"])
def test_t4_after_a_dialog_the_focus_is_on_the_page(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, command: str, at: str
) -> None:
    """On the figure that was typed into last, wherever the keyboard was in between."""
    bring_to(desk, "turnout", practice)
    window = open_window(desk)
    window.page("turnout").focus_path("turnout.12:00")
    there = window.findChild(QWidget, at)
    assert there is not None
    there.setFocus()
    getattr(window.commands, command)()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.reject()
    settle()
    assert focused(window) == ("next" if at == "next" else "turnout.12:00")


def test_t4_after_the_typist_was_chosen_by_a_digit_the_next_digits_are_a_figure(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "turnout", practice)
    window = open_window(desk)
    window.page("turnout").focus_path("turnout.14:00")
    press(window, Qt.Key.Key_F2)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    type_text(dialog, "3")
    settle()
    assert desk.day.typist == practice.commission[2].id
    type_text(window, "700")
    enter(window)
    assert figure(desk.day.record, "turnout.14:00") == 700


def test_t4_a_question_about_a_figure_leads_on_from_it(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    bring_to(desk, "portable_boxes", practice)
    window = open_window(desk)
    window.show_stage("turnout")
    window.page("turnout").focus_path("turnout.12:00")
    type_text(window, "410")
    enter(window)
    assert len(asked.questions) == 1
    assert focused(window) == "turnout.14:00"


# --- the mouse


@pytest.mark.parametrize(("name", "typed", "more", "whole"), [("turnout.12:00", "12", "3", "123")])
def test_t4_a_language_chosen_by_the_mouse_leaves_what_is_typed(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, name: str, typed: str, more: str, whole: str
) -> None:
    bring_to(desk, "turnout", practice)
    window = open_window(desk)
    window.page("turnout").focus_path(name)
    type_text(window, typed)
    seq = desk.day.seq
    for code in ("kk", "ru", "en"):
        QTest.mouseClick(window.header.languages[code], Qt.MouseButton.LeftButton)
        settle()
        assert (focused(window), line(window).text()) == (name, typed)
    type_text(window, more)
    assert line(window).text() == whole
    assert desk.day.seq == seq, "half a figure is entered by no click"


def test_t4_half_a_time_outlives_another_language(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    assert focused(window) == "day.opened"
    type_text(window, "7")
    QTest.mouseClick(window.header.languages["ru"], Qt.MouseButton.LeftButton)
    settle()
    type_text(window, "05")
    enter(window)
    assert desk.day.record.day.opened == "07:05"


def test_t4_a_language_chosen_by_the_keyboard_goes_back_to_the_figure(
    desk: Desk, context: Context, open_window: Opener
) -> None:
    window = open_window(desk)
    window.page("opening").focus_path("voter_list.at_opening")
    for _ in range(2):
        window.header.languages["kk"].setFocus()
        enter(window)
        assert context.language == "kk"
        assert focused(window) == "voter_list.at_opening"


def test_t4_a_card_of_a_finding_that_is_built_anew_keeps_the_focus(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "portable_boxes", practice)
    put(desk, FORMS, 0)
    window = open_window(desk)
    put(desk, "portable_boxes.P1.ballots.party_list", 900)
    settle()
    press(window, Qt.Key.Key_F6)
    name = focused(window)
    assert name.startswith("finding.")
    put(desk, "portable_boxes.P1.ballots.party_list", 901)
    settle()
    assert focused(window) == name
    press(window, Qt.Key.Key_Z, "\x1a", CONTROL)
    press(window, Qt.Key.Key_Z, "\x1a", CONTROL)
    assert window.focusWidget() is not None
    assert in_page(window) or focused(window).startswith("finding.")


def test_t4_half_a_figure_is_taken_where_the_menu_is_left_for_another_part(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "turnout", practice)
    window = open_window(desk)
    page = window.page("turnout")
    page.focus_path("turnout.12:00")
    type_text(window, "399")
    half = line(window)
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    settle()
    assert half.text() == "399"
    assert figure(desk.day.record, "turnout.12:00") != 399
    page.rows["turnout.14:00"].edit.setFocus(Qt.FocusReason.MouseFocusReason)
    settle()
    assert figure(desk.day.record, "turnout.12:00") == 399


def test_t4_next_keeps_the_focus_where_it_is_moved_into_the_column(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    form = window.page("opening").form
    form.focus_field(form.next)
    for scrolls in (True, False):
        form.scroll_end(scrolls)
        assert focused(window) == "next"
        settle()
        assert focused(window) == "next"
