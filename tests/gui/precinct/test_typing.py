"""What a tired person types: nothing goes nowhere, nothing is confirmed by a held key, Esc changes nothing (T1 to T10)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import checked_rows
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.pages.second_check import Page as SecondCheck
from kzpoll_desktop.gui.precinct.questions import ChangeDialog, CorrectionDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.gui.asked import Asked
from tests.shared.gui.keys import enter, focused, press, press_place, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import settle

Opener = Callable[..., PrecinctWindow]
BLUE, GREEN = "party_list.stationary", "single_mandate.stationary"
TICK = "party_list.stationary_counted"


def hold(window: QWidget, key: Qt.Key, times: int, text: str = "\r", *, seen: bool = True) -> None:
    """A key held down, as the screen tells it: its release and next press at one moment; seen: Qt sees what it is."""
    for place in range(times + 1):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, seen and place > 0)
            event.setTimestamp(1_000 + 33 * (place + (kind == QEvent.Type.KeyRelease)))
            QApplication.sendEvent(window.windowHandle(), event)
            QApplication.processEvents()


def at(stage: str, desk: Desk, practice: PrecinctRecord, open_window: Opener) -> PrecinctWindow:
    """The window at a stage, everything before it entered."""
    bring_to(desk, stage, practice)
    return open_window(desk)


# --- T1


def test_t1_enter_passes_ticks_by_and_drops_nothing(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    assert focused(window) == BLUE
    type_text(window, "1138")
    enter(window)
    assert focused(window) == GREEN
    type_text(window, "1224")
    enter(window)
    assert focused(window) == "next"
    assert (figure(desk.day.record, BLUE), figure(desk.day.record, GREEN)) == (1138, 1224)
    window.page("stationary_boxes").focus_path(TICK)
    enter(window)
    assert focused(window) == GREEN
    assert figure(desk.day.record, BLUE) == 1138
    assert desk.day.record.contests["party_list"].stationary_counted
    assert asked.questions == []


@pytest.mark.parametrize("may", [False, True])
def test_t1_a_tick_that_drops_a_figure_asks(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked, may: bool
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    type_text(window, "1138")
    tab(window)
    assert focused(window) == TICK
    asked.may_change = may
    press(window, Qt.Key.Key_Space, " ")
    assert [(old.replace("\u202f", ""), new) for _, old, new in asked.questions] == [("1138", "–")]
    assert figure(desk.day.record, BLUE) == (None if may else 1138)
    tick = window.findChild(QCheckBox, TICK)
    assert tick is not None
    assert tick.isChecked() is may


def test_t1_what_is_typed_at_a_tick_or_a_button_is_told(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    for name in (TICK, "next"):
        page = window.page("stationary_boxes")
        if not page.focus_path(name):
            page.form.focus_field(page.form.next)
        window.tell("")
        type_text(window, "5")
        assert "“5”" in window.notice.text()
        assert window.notice.isVisible()


def test_t1_enter_presses_the_button_of_the_window_that_has_the_focus(
    desk: Desk, context: Context, open_window: Opener
) -> None:
    window = open_window(desk)
    window.header.languages["kk"].setFocus()
    enter(window)
    assert context.language == "kk"


def test_t1_an_empty_reason_is_asked_for(desk: Desk, open_window: Opener) -> None:
    """Enter where nothing was picked or typed yet."""
    dialog = CorrectionDialog("7.1", "655", "5", open_window(desk))
    dialog.show()
    enter(dialog)
    assert dialog.isVisible()
    assert "Pick a reason from the list or type one" in dialog.told.text()
    assert dialog.told.isVisible()


# --- T2


@pytest.fixture
def checking(
    tmp_path: Path, context: Context, practice: PrecinctRecord, open_window: Opener
) -> tuple[PrecinctWindow, Desk]:
    """The second check, read aloud, begun; the first row has the focus."""
    made = practice_precinct()
    election = replace(made.election, second_check="read_aloud")
    desk = Desk.create(tmp_path / "check.kzpoll", election, made.record, context.clock, made.typist)
    bring_to(desk, "second_check", practice)
    window = open_window(desk)
    for _ in range(4):
        press(window, Qt.Key.Key_Down)
    tab(window)
    assert focused(window) == "begin"
    enter(window)
    return window, desk


@pytest.mark.parametrize("seen", [True, False])
def test_t2_a_held_key_confirms_one_figure(checking: tuple[PrecinctWindow, Desk], seen: bool) -> None:
    window, desk = checking
    given = len(desk.day.count.second.given)
    hold(window, Qt.Key.Key_Return, 60, seen=seen)
    assert len(desk.day.count.second.given) == given + 1
    hold(window, Qt.Key.Key_Delete, 5, "", seen=seen)
    assert len(desk.day.count.second.given) == given + 2
    close_windows()
    desk.close()


@pytest.mark.long
def test_t2_enter_alone_does_not_leave_the_second_check(checking: tuple[PrecinctWindow, Desk]) -> None:
    window, desk = checking
    for _ in range(len(checked_rows(desk.day.election, desk.day.record)) + 10):
        enter(window)
    assert focused(window) == "next"
    assert desk.day.stage == "second_check"
    assert "Space" in window.page("second_check").form.message.text()
    press(window, Qt.Key.Key_Space, " ")
    assert desk.day.stage == "protocols"
    close_windows()
    desk.close()


def test_t2_a_held_key_neither_leaves_a_page_nor_answers_a_question(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    type_text(window, "1138")
    hold(window, Qt.Key.Key_Return, 20)
    assert focused(window) == GREEN
    dialog = ChangeDialog("7.1", "655", "5", window)
    answers: list[int] = []
    dialog.finished.connect(answers.append)
    dialog.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        repeated = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(dialog.windowHandle(), repeated)
    assert answers == []


# --- T5, T6


def test_t5_the_first_click_selects_all_and_the_next_places_the_cursor(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    page = window.page("stationary_boxes")
    type_text(window, "777")
    enter(window)
    edit = page.rows[BLUE].edit
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    assert edit.selectedText() == "777"
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    assert edit.selectedText() == ""
    page.focus_path(GREEN)
    page.focus_path(BLUE)
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    type_text(window, "5")
    enter(window)
    assert figure(desk.day.record, BLUE) == 5


@pytest.mark.parametrize("typed", ["123456", "12-5", "-5", "12a5"])
def test_t5_a_refused_key_is_said_until_the_figure_is_right(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, typed: str
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    page = window.page("stationary_boxes")
    type_text(window, typed)
    for _ in range(2):
        enter(window)
        assert focused(window) == BLUE
        assert f"“{typed}”" in page.form.message.text()
    page.form.next.click()
    assert desk.day.stage == "stationary_boxes"
    assert figure(desk.day.record, BLUE) is None
    type_text(window, "125")
    assert page.form.message.text() == ""
    enter(window)
    assert figure(desk.day.record, BLUE) == 125
    assert focused(window) == GREEN


def test_t5_backspace_rubs_out_the_refused_key_first(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    type_text(window, "12a")
    press(window, Qt.Key.Key_Backspace)
    type_text(window, "5")
    enter(window)
    assert figure(desk.day.record, BLUE) == 125


def test_t5_too_many_signs_of_a_time_are_said(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    assert focused(window) == "day.opened"
    type_text(window, "123456789")
    assert "“123456789”" in window.page("opening").form.message.text()


def test_t6_a_refused_time_stays_and_its_correction_goes_nowhere_else(
    desk: Desk, open_window: Opener
) -> None:
    window = open_window(desk)
    type_text(window, "2561")
    enter(window)
    assert focused(window) == "day.opened"
    assert "“2561”" in window.page("opening").form.message.text()
    type_text(window, "645")
    enter(window)
    assert by_path.current(desk.day, "day.opened") == "06:45"
    assert figure(desk.day.record, "voter_list.at_opening") is None
    assert focused(window) == "voter_list.at_opening"


# --- T10


def test_t10_a_figure_and_a_time_are_typed_in_the_kazakh_layout(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    for digit, sign in (("0", "қ"), ("7", "."), ("0", "қ"), ("5", "ғ")):
        press_place(window, digit, sign)
    enter(window)
    assert by_path.current(desk.day, "day.opened") == "07:05"
    for digit, sign in (("1", '"'), ("8", "ү"), ("3", "і"), ("2", "ә")):
        press_place(window, digit, sign)
    enter(window)
    assert figure(desk.day.record, "voter_list.at_opening") == 1832


def test_t10_the_refusal_names_the_layout_where_nobody_tells_the_key(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    page = window.page("opening")
    type_text(window, "ұққ")
    enter(window)
    assert "Kazakh layout" in page.form.message.text()
    type_text(window, "0900")
    enter(window)
    type_text(window, "ә")
    assert "“ә”" in page.form.message.text()
    assert "Kazakh layout" in page.form.message.text()


def test_t10_what_is_put_together_out_of_several_keys_is_refused_as_any_other(
    desk: Desk, open_window: Opener
) -> None:
    window = open_window(desk)
    page = window.page("opening")
    page.focus_path("voter_list.at_opening")
    for text in ("12", "ә"):
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(window.focusWidget(), event)
    assert page.rows["voter_list.at_opening"].edit.text() == "12"
    assert "Kazakh layout" in page.form.message.text()
    enter(window)
    assert figure(desk.day.record, "voter_list.at_opening") is None


def test_what_is_typed_at_a_choice_that_has_nothing_of_it_is_told(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    window = at("second_check", desk, practice, open_window)
    assert focused(window) == "reader"
    page = window.page("second_check")
    assert isinstance(page, SecondCheck)
    chosen = page.reader.currentIndex()
    type_text(window, "9")
    assert page.reader.currentIndex() == chosen
    assert "9" in window.notice.text()


def test_what_is_told_is_told_again_in_another_language(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    page = window.page("stationary_boxes")
    window.go_by(-1)
    window.go_by(1)
    type_text(window, "о")
    window.tell(lambda: page.next_text())
    window.undo()
    said = set()
    for language in LANGUAGES:
        window.speak(language)
        settle()
        said.add((window.notice.text(), page.form.message.text()))
    assert all(len(set(one)) == len(LANGUAGES) for one in zip(*said, strict=True))


def test_findings_that_are_not_there_are_told_and_not_unfolded(
    desk: Desk, open_window: Opener, put_scale: Callable[[int], None]
) -> None:
    put_scale(200)
    window = open_window(desk, 960, 540)
    window.findings_button.setFocus()
    enter(window)
    assert window.findings_button.isVisible()
    assert window.standing.passed() in window.notice.text()


def test_t3_a_time_that_was_left_as_it_was_is_what_escape_comes_back_to(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    window = at("stationary_boxes", desk, practice, open_window)
    window.show_stage("voting_ended")
    page = window.page("voting_ended")
    page.focus_path("day.voting_ended")
    kept = desk.day.record.day.voting_ended
    asked.may_change = False
    type_text(window, "2050")
    enter(window)
    line = page.form.fields()[0]
    assert isinstance(line, TimeEdit)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
        assert (line.text(), line.value, desk.day.record.day.voting_ended) == (kept, kept, kept)
        press(window, key)
    assert line.value == kept
