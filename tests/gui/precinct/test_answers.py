"""F8: an answer stands in the place of its finding and is said; nothing is ticked, named or put right for a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.rules.answering import answer_to
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, in_sight, settle, texts

Opener = Callable[..., PrecinctWindow]
UNUSED = "party_list.unused"
BOX = "portable_boxes.P1.ballots.party_list"


@pytest.fixture
def short(desk: Desk, practice: PrecinctRecord) -> Desk:
    """The practice precinct at its reconciliation, thirty unused blue ballots missing: D202 and a warning."""
    bring_to(desk, "reconciliation", practice)
    put(desk, UNUSED, (figure(practice, UNUSED) or 0) - 30, reason="counted again")
    put(desk, "turnout.12:00", 198)
    return desk


def sign(dialog: QWidget) -> None:
    """Mark the first member by keyboard, and draw up the act."""
    assert isinstance(dialog, ActDialog)
    assert dialog.act().signed_by == ()
    dialog._signed_by.setFocus()
    dialog._signed_by.setCurrentRow(0)
    press(dialog, Qt.Key.Key_Space, " ")
    button(dialog, "done").click()


def answered(window: PrecinctWindow, code: str = "D202.party_list") -> None:
    met = when_open(sign, ActDialog)
    button(window.page("reconciliation"), f"answer.{code}").click()
    met.check()
    settle()


def cards(root: QWidget) -> list[str]:
    """The kinds of the cards in sight."""
    return [
        str(one.property("card"))
        for one in in_sight(root)
        if isinstance(one, QFrame) and one.property("card")
    ]


def test_f8_act_no_1_stands_in_the_place_of_the_orange_card_on_every_page(
    short: Desk, open_window: Opener
) -> None:
    window = open_window(short)
    finding = next(f for f in short.findings if f.code == "D202")
    text = describe(finding, short.day.record, short.day.election, "en")
    assert cards(window.findings) == ["discrepancy", "warning"]
    assert window.findings.heading.text() == "1 discrepancy, 1 warning"
    answered(window)
    assert cards(window.findings) == ["warning", "answered"]
    assert window.findings.heading.text() == "1 warning, answered: 1"
    shown = texts(window.findings)
    assert "Act No. 1 · D202" in shown
    assert not any(text.todo in one or text.numbers in one for one in shown)
    page = window.page("reconciliation")
    assert "discrepancy" not in cards(page)
    assert "Act No. 1" in texts(page)
    assert not any(text.todo in one for one in texts(page))
    window.show_stage("unused_and_lists")
    settle()
    assert cards(window.findings) == ["warning", "answered"]
    row = window.page("unused_and_lists").rows[UNUSED]
    assert row.edit.property("state") in (None, "")
    put(short, UNUSED, 500, reason="counted again")
    assert cards(window.findings) == ["discrepancy", "warning"]
    assert "DISCREPANCY" in window.findings.heading.accessibleDescription()


def test_f8_what_is_answered_is_reached_and_spoken_too(short: Desk, open_window: Opener) -> None:
    window = open_window(short)
    answered(window)
    (line,) = (one for one in in_sight(window.findings) if one.objectName() == "finding.D202")
    assert line.accessibleName().startswith("Act No. 1. Blue ballot: ")
    line.setFocus()
    enter(window)
    assert window.shown != "reconciliation"
    assert ".party_list." in f".{focused(window)}."


@pytest.mark.long
def test_f8_each_answer_is_said(short: Desk, open_window: Opener) -> None:
    window = open_window(short)
    page = window.page("reconciliation")
    answered(window)
    assert page.form.message.text() == "Kept: Act No. 1. It answers D202 (blue ballot)."
    assert page.form.message.property("severity") == "done"

    def reason(dialog: QWidget) -> None:
        type_text(dialog, "The report was wrong.")
        enter(dialog)

    met = when_open(reason, ReasonDialog)
    warning = next(f for f in short.findings if f.severity == "warning")
    button(page, f"answer.{warning.code}.{warning.contest or ''}").click()
    met.check()
    assert page.form.message.text() == f"Kept: Reason: The report was wrong. It answers {warning.code}."
    assert "Reason: The report was wrong." in texts(page)
    assert window.findings.heading.text() == "Answered: 2"
    put(short, UNUSED, 500, reason="counted again")
    settle()
    button(page, "again.D202.party_list").click()
    assert page.form.message.text() == "Kept: Act No. 1. It answers D202 (blue ballot)."
    put(short, UNUSED, 608, reason="counted again")
    button(page, "withdraw.1").click()
    assert page.form.message.text() == "Withdrawn: Act No. 1. The journal keeps it."


def test_f8_the_latest_act_is_the_one_that_is_named(short: Desk, open_window: Opener) -> None:
    window = open_window(short)
    answered(window)
    finding = next(f for f in short.findings if f.code == "D202")
    given = answer_to(short.day.record, finding)
    assert given is not None
    assert given in short.day.record.acts


# --- a recount


@pytest.fixture
def full(desk: Desk, practice: PrecinctRecord) -> Desk:
    """Two ballots too many in box P1."""
    bring_to(desk, "reconciliation", practice)
    put(desk, BOX, (practice.portable_boxes[0].applications or 0) + 2)
    return desk


@pytest.mark.parametrize("counted", [18, 20])
def test_f8_a_recount_that_finds_another_number_says_so_before_and_after(
    full: Desk, open_window: Opener, counted: int
) -> None:
    """19 applications, 21 ballots: at 18 there is no excess, at 20 there is one still; neither is put right silently."""
    window = open_window(full)
    page = window.page("reconciliation")

    def recount(dialog: QWidget) -> None:
        assert isinstance(dialog, ExcessActDialog)
        assert button(dialog, "done").text() == "&Draw up the act"
        settle()
        type_text(dialog, str(counted))
        enter(dialog)
        settle()
        assert f"was 21, is {counted}" in dialog.told.text()
        assert button(dialog, "done").text() == "&Take the recount over"
        button(dialog, "done").click()

    met = when_open(recount, ExcessActDialog)
    button(page, "answer.D204.party_list").click()
    met.check()
    assert figure(full.day.record, BOX) == counted
    assert full.day.record.acts == ()
    said = page.form.message.text()
    assert f"was 21, is {counted}" in said
    assert ("There is no excess, and no act is needed." in said) is (counted == 18)
    assert ("draw up the act" in said) is (counted == 20)


def test_f8_the_same_number_again_is_an_act_as_before(full: Desk, under: QWidget) -> None:
    finding = [f for f in full.findings if f.code == "D204"][:1]
    dialog = ExcessActDialog(full.day, finding, "2023-03-19T23:41", under)
    dialog.show()
    type_text(dialog, "18")
    enter(dialog)
    assert dialog.told.text()
    press(dialog, Qt.Key.Key_Backtab)
    type_text(dialog, "21")
    enter(dialog)
    assert dialog.told.text() == ""
    assert button(dialog, "done").text() == "&Draw up the act"


# --- a box without members


@pytest.fixture
def listed(desk: Desk, practice: PrecinctRecord) -> Desk:
    """One portable box is said to be there, and nobody is named yet."""
    bring_to(desk, "unused_and_lists", practice)
    put(desk, "portable_boxes", [{"id": "P1", "members": []}])
    return desk


def test_f8_a_box_without_members_is_kept_only_by_saying_so(listed: Desk, open_window: Opener) -> None:
    window = open_window(listed)
    entries = len(listed.entries())

    def only_enter(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        assert not dialog.nobody.isVisible()
        for _ in range(4):
            enter(dialog)
        assert dialog.isVisible()
        assert dialog.told.text().startswith("Nobody is marked.")
        assert focused(dialog) == "members"
        assert dialog.nobody.isVisible()
        dialog.list.setCurrentRow(0)
        press(dialog, Qt.Key.Key_Space, " ")
        assert not dialog.nobody.isVisible()
        press(dialog, Qt.Key.Key_Space, " ")
        press(dialog, Qt.Key.Key_Escape)

    def without(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        dialog.id_edit.setText("P9")
        enter(dialog)
        button(dialog, "nobody").setFocus()
        press(dialog, Qt.Key.Key_Space, " ")

    met = when_open(only_enter, BoxDialog)
    button(window, "portable_boxes.P1.edit").click()
    met.check()
    assert len(listed.entries()) == entries
    met = when_open(without, BoxDialog)
    button(window, "portable_boxes.P1.edit").click()
    met.check()
    assert [(box.id, box.members) for box in listed.day.record.portable_boxes] == [("P9", ())]


@pytest.mark.parametrize("typed", ["П1", "P 1", "P.1"])
def test_f8_the_number_of_a_box_is_refused_and_not_put_right_silently(
    listed: Desk, open_window: Opener, typed: str
) -> None:
    """P.1 became P-1 without a word, and П1 lost the members that were marked."""
    window = open_window(listed)

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        dialog.id_edit.setText(typed)
        dialog.list.setCurrentRow(0)
        dialog.list.setFocus()
        press(dialog, Qt.Key.Key_Space, " ")
        button(dialog, "done").click()
        assert dialog.told.text().startswith("The number of a box has digits")
        assert dialog.id_edit.selectedText() == typed
        type_text(dialog, "P7")
        button(dialog, "done").click()

    met = when_open(fill, BoxDialog)
    button(window, "portable_boxes.P1.edit").click()
    met.check()
    assert [(box.id, box.members) for box in listed.day.record.portable_boxes] == [("P7", ("m1",))]


@pytest.mark.long
def test_the_sentences_of_an_answer_are_in_the_language_in_force(
    short: Desk, open_window: Opener, context: Context
) -> None:
    window = open_window(short)
    context.languages.set_language("ru")
    settle()
    answered(window)
    assert window.page("reconciliation").form.message.text() == (
        "Сохранено: Акт №\u00a01. Ответ на D202 (голубой бюллетень)."
    )
    context.languages.set_language("kk")
    window._say_again()
    settle()
    assert any(label.text() == "№1 акт · D202" for label in window.findings.findChildren(QLabel))
