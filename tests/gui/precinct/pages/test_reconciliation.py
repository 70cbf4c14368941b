"""Reconciliation: every rule with its numbers, errors first, acts and reasons by keyboard, an answer that goes stale."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.domain.rules.engine import RULES
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.parts.checks_list import ChecksList
from kzpoll_desktop.gui.precinct.parts.ledger_flow import LedgerFlow
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.findings import check_line
from kzpoll_desktop.workflow.acts import Drawn, draw_up, prepared_text
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.gui.dialog import Expected, when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, unnamed

UNUSED = 608
Opener = Callable[..., PrecinctWindow]


def at_reconciliation(desk: Desk, practice: PrecinctRecord, **changed: int) -> None:
    """The day up to the reconciliation, then figures changed: contest__name=value."""
    bring_to(desk, "reconciliation", practice)
    for name, value in changed.items():
        put(desk, name.replace("__", "."), value, reason="counted again")


def texts_of(window: PrecinctWindow) -> str:
    labels = window.page("reconciliation").findChildren(QLabel)
    return "\n".join(label.text() for label in labels)


def test_every_rule_stands_there_with_its_code(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice)
    window = open_window(desk)
    shown = texts_of(window)
    applied = {check.code for check in desk.checks()}
    assert applied <= set(RULES)
    for code in applied:
        assert code in shown
    assert "Everything agrees" in window.instruction.text()
    assert window.page("reconciliation").form.total.text() == (
        f"Checks passed: {sum(check.passed for check in desk.checks())}. Left open: 0"
    )


def test_an_error_leads_back_to_its_figure(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    at_reconciliation(desk, practice, party_list__invalid_pile=90)
    window = open_window(desk)
    error = desk.findings[0]
    assert error.severity == "error"
    assert focused(window) == f"answer.{error.code}.{error.contest}"
    enter(window)
    assert focused(window) == error.figures[0]
    assert window.shown != "reconciliation"


def test_an_error_cannot_be_answered_away(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    at_reconciliation(desk, practice, party_list__invalid_pile=90)
    window = open_window(desk)
    page = window.page("reconciliation")
    page.form.focus_field(page.form.next)
    enter(window)
    assert desk.day.stage == "reconciliation"
    assert page.form.message.isVisible()


def sign(dialog: QWidget) -> None:
    """Everybody signs the act as it stands."""
    assert isinstance(dialog, ActDialog)
    dialog.sign_by_all()
    button(dialog, "done").click()


def test_a_discrepancy_is_answered_by_an_act_and_only_then_the_day_goes_on(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """Thirty unused ballots are missing: D202; the act carries the numbers in both languages and who signs it."""
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 30)
    codes = [f.code for f in desk.findings if f.severity == "discrepancy"]
    assert codes == ["D202"]
    window = open_window(desk)
    page = window.page("reconciliation")
    page.form.focus_field(page.form.next)
    enter(window)
    assert desk.day.stage == "reconciliation"

    def draw_up(dialog: QWidget) -> None:
        assert isinstance(dialog, ActDialog)
        assert unnamed(dialog) == []
        assert cut_off(dialog) == []
        assert focused(dialog) == "number"
        prepared = {name: dialog.findChild(QPlainTextEdit, name) for name in ("kk", "ru")}
        assert all(p is not None and str(UNUSED - 30) in p.toPlainText() for p in prepared.values())
        type_text(dialog, "5")
        dialog.sign_by_all()
        button(dialog, "done").click()

    met = when_open(draw_up, ActDialog)
    page.focus_path("answer.D202.party_list")
    enter(window)
    met.check()
    (act,) = desk.day.record.acts
    assert act.number == "5"
    assert [(a.code, a.contest) for a in act.answers] == [("D202", "party_list")]
    assert len(act.signed_by) == len(practice.commission)
    assert act.text.kk != act.text.ru
    assert button(window, "next").text()
    for finding in desk.findings:
        assert finding.severity == "warning" or answers(desk.day.record, finding)
    assert page.findChild(QPushButton, "answer.D202.party_list") not in page.form.fields()


def test_a_figure_changed_under_an_act_opens_it_again(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 30)
    window = open_window(desk)
    page = window.page("reconciliation")
    finding = next(f for f in desk.findings if f.code == "D202")
    met = when_open(sign, ActDialog)
    button(window, "answer.D202.party_list").click()
    met.check()
    assert answers(desk.day.record, finding)
    put(desk, "party_list.unused", UNUSED - 31, reason="counted again")
    window.refresh()
    finding = next(f for f in desk.findings if f.code == "D202")
    assert not answers(desk.day.record, finding)
    assert page.focus_path("answer.D202.party_list")


def test_one_act_answers_several_discrepancies(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 30, single_mandate__unused=100)
    window = open_window(desk)
    assert [f.code for f in desk.findings].count("D202") == 2

    def both(dialog: QWidget) -> None:
        mark = dialog.findChild(QCheckBox, "also.D202.single_mandate")
        assert isinstance(mark, QCheckBox)
        mark.setFocus()
        press(dialog, Qt.Key.Key_Space, " ")
        text = dialog.findChild(QPlainTextEdit, "ru")
        assert isinstance(text, QPlainTextEdit)
        assert text.toPlainText().count("100") >= 1
        sign(dialog)

    met = when_open(both, ActDialog)
    button(window, "answer.D202.party_list").click()
    met.check()
    (act,) = desk.day.record.acts
    assert {(a.code, a.contest) for a in act.answers} == {("D202", "party_list"), ("D202", "single_mandate")}


def test_a_warning_is_kept_with_its_reason(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    at_reconciliation(desk, practice)
    put(desk, "party_list.votes.amanat", 0)
    put(desk, "party_list.invalid_pile", 655)
    warnings = [f for f in desk.findings if f.severity == "warning"]
    assert warnings
    window = open_window(desk)

    def reason(dialog: QWidget) -> None:
        assert isinstance(dialog, ReasonDialog)
        assert unnamed(dialog) == []
        assert cut_off(dialog) == []
        enter(dialog)
        assert dialog.isVisible(), "a reason has to be there"
        type_text(dialog, "Counted twice by two members")
        enter(dialog)

    met = when_open(reason, ReasonDialog)
    button(window, f"answer.{warnings[0].code}.{warnings[0].contest or ''}").click()
    met.check()
    (kept,) = desk.day.record.acknowledgements
    assert kept.reason == "Counted twice by two members"
    assert kept.by == desk.day.typist
    assert answers(desk.day.record, warnings[0])


def test_a_dialog_left_by_escape_answers_nothing(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 30)
    window = open_window(desk)
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), ActDialog)
    button(window, "answer.D202.party_list").click()
    met.check()
    assert desk.day.record.acts == ()


def test_an_act_that_the_disk_refused_comes_back_with_everything_typed(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 30)
    window = open_window(desk)
    connection = desk._file._conn
    connection.execute("PRAGMA query_only = 1")
    seen: list[str] = []

    def first(dialog: QWidget) -> None:
        type_text(dialog, "77")
        again = when_open(second, ActDialog)
        waiting.append(again)
        sign(dialog)

    def second(dialog: QWidget) -> None:
        assert isinstance(dialog, ActDialog)
        seen.append(dialog.told.text())
        seen.append(dialog.act().number)
        connection.execute("PRAGMA query_only = 0")
        sign(dialog)

    waiting: list[Expected] = []
    met = when_open(first, ActDialog)
    button(window, "answer.D202.party_list").click()
    met.check()
    waiting[0].check()
    assert seen[0]
    assert seen[1] == "77"
    assert [act.number for act in desk.day.record.acts] == ["77"]


def checks_of(window: PrecinctWindow, place: int = 0) -> ChecksList:
    """The checks of one ballot, as they stand on the page."""
    return window.page("reconciliation").findChildren(ChecksList)[place]


def test_what_failed_stands_first_and_row_numbers_lead_to_their_rows(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 1)
    window = open_window(desk)
    shown = checks_of(window)
    assert shown.lines[0].text() == check_line(
        next(c for c in desk.checks() if c.code == "D202"), desk.day.record, desk.day.election, "en"
    )
    found = dict(re.findall(r'<a href="([^"]*)">(\d+)</a>', shown.links[0].text()))
    numbers = {
        row.path: row.number for row in rows.rows("unused_and_lists", desk.day.election, desk.day.record)
    }
    assert found["party_list.unused"] == numbers["party_list.unused"]
    shown.links[0].linkActivated.emit("party_list.unused")
    assert focused(window) == "party_list.unused"


def test_a_line_leads_to_one_of_its_figures_by_keyboard(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 1)
    window = open_window(desk)
    shown = checks_of(window)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    assert "DISCREPANCY" in shown.accessibleName()
    press(window, Qt.Key.Key_Down)
    assert shown.lines[1].property("current")
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Space, " ")
    assert shown.menu is not None
    names = [action.objectName() for action in shown.menu.actions()]
    assert "party_list.spoiled" in names
    shown.menu.actions()[names.index("party_list.spoiled")].trigger()
    shown.menu.close()
    assert focused(window) == "party_list.spoiled"


def test_arrows_leave_the_checks_at_both_ends(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice)
    window = open_window(desk)
    first, second = checks_of(window), checks_of(window, 1)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in first.lines:
        press(window, Qt.Key.Key_Down)
    assert window.focusWidget() is second
    press(window, Qt.Key.Key_Up)
    assert window.focusWidget() is first


def test_the_ledger_of_each_ballot_stands_above_its_checks(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 1)
    window = open_window(desk)
    flows = window.page("reconciliation").findChildren(LedgerFlow)
    assert [flow.objectName() for flow in flows] == ["ledger.party_list", "ledger.single_mandate"]
    assert "does not agree" in flows[0].accessibleName().lower()
    assert "does not agree" not in flows[1].accessibleName().lower()


def with_an_act(desk: Desk) -> None:
    """The discrepancy of the unused ballots answered by act No. 7."""
    found = next(f for f in desk.findings if f.code == "D202")
    text = {one: prepared_text(desk.day, [found], None, one) for one in ("kk", "ru")}
    made = draw_up(desk, Drawn("7", text, ("m1",), "2023-03-19T23:41", (found,), {}))
    assert isinstance(made, Entered)


def test_a_changed_figure_opens_the_act_again_and_one_key_confirms_it(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 1)
    with_an_act(desk)
    window = open_window(desk)
    assert "Act No. 7" in texts_of(window)
    put(desk, "party_list.unused", UNUSED - 2, reason="counted again")
    window.refresh()
    page = window.page("reconciliation")
    assert "Open again: the figures have changed since act No. 7" in texts_of(window)
    assert "answers nothing any more" in texts_of(window)
    again = button(page, "again.D202.party_list")
    again.setFocus()
    enter(window)
    settle()
    assert answers(desk.day.record, next(f for f in desk.findings if f.code == "D202"))
    assert "Open again" not in texts_of(window)
    assert str(UNUSED - 2) in desk.day.record.acts[0].text.ru


def test_an_act_that_answers_nothing_is_withdrawn(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 1)
    with_an_act(desk)
    put(desk, "party_list.unused", UNUSED, reason="counted again")
    window = open_window(desk)
    away = button(window.page("reconciliation"), "withdraw.7")
    away.setFocus()
    enter(window)
    settle()
    assert desk.day.record.acts == ()
    assert "answers nothing any more" not in texts_of(window)
    assert "Withdrawn: Act No. 7. The journal keeps it." in texts_of(window)


def test_the_sheet_of_an_act_is_shown(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 1)
    with_an_act(desk)
    window = open_window(desk)
    page = window.page("reconciliation")
    sheet = button(page, "act.7")
    sheet.setFocus()
    enter(window)
    preview = page.preview  # type: ignore[attr-defined]
    assert isinstance(preview, PreviewDialog)
    papers = preview.findChild(QComboBox, "paper")
    assert papers is not None
    assert papers.currentText() == "Act No. 7, precinct 123"
    preview.close()


def test_one_reason_answers_several_warnings(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice)
    put(desk, "turnout.12:00", 198)
    put(desk, "voter_list.at_opening", 2900, reason="counted again")
    warnings = [f for f in desk.findings if f.severity == "warning"]
    assert len(warnings) > 1
    window = open_window(desk)
    page = window.page("reconciliation")

    def give(dialog: QWidget) -> None:
        assert isinstance(dialog, ReasonDialog)
        for mark in dialog.findChildren(QCheckBox):
            mark.setFocus()
            press(dialog, Qt.Key.Key_Space, " ")
        dialog.reason_edit.setFocus()
        type_text(dialog, "as delivered")
        enter(dialog)

    met = when_open(give)
    button(page, f"answer.{warnings[0].code}.{warnings[0].contest or ''}").click()
    met.check()
    assert len(desk.day.record.acknowledgements) == 1
    assert all(answers(desk.day.record, f) for f in warnings)


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 768), (1920, 1080)])
def test_w7_the_page_opens_at_its_picture_where_nothing_waits_for_an_answer(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, width: int, height: int
) -> None:
    at_reconciliation(desk, practice)
    window = open_window(desk, width, height)
    window.show_stage("reconciliation")
    settle()
    page = window.page("reconciliation")
    picture = page.findChild(LedgerFlow, "ledger.party_list")
    assert picture is not None
    assert not picture.visibleRegion().isEmpty()
    inside = page.findChild(QWidget, "body")
    (area,) = (one for one in page.findChildren(QScrollArea) if one.widget() is inside)
    assert area.verticalScrollBar().value() == 0
    assert focused(window) == "next"


def test_w7_what_waits_for_an_answer_is_in_sight_when_the_page_opens(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    at_reconciliation(desk, practice, party_list__unused=UNUSED - 30)
    window = open_window(desk)
    settle()
    assert focused(window).startswith("answer.")
    waiting = window.focusWidget()
    assert waiting is not None
    assert not waiting.visibleRegion().isEmpty()
