"""Answers to findings: what an act and a reason are made of, and what is missing told at its own field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog, ReasonDialog, read_moment
from kzpoll_desktop.workflow.acts import draw_up
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, settle

MOMENT = "2023-03-19T23:41"


@pytest.fixture
def wrong(desk: Desk, practice: PrecinctRecord) -> Desk:
    """Two ballots that do not add up with what was received, and two reports that fall."""
    bring_to(desk, "reconciliation", practice)
    put(desk, "party_list.unused", 577, reason="counted again")
    put(desk, "single_mandate.unused", 611, reason="counted again")
    put(desk, "turnout.12:00", 198)
    return desk


def found(desk: Desk, severity: str) -> list[Finding]:
    return [finding for finding in desk.findings if finding.severity == severity]


def act_of(desk: Desk, under: QWidget, language: str = "en") -> ActDialog:
    dialog = ActDialog(desk.day, found(desk, "discrepancy"), MOMENT, under)
    dialog.show()
    return dialog


def reason_of(desk: Desk, under: QWidget) -> ReasonDialog:
    dialog = ReasonDialog(desk.day, found(desk, "warning"), under)
    dialog.show()
    return dialog


def line(dialog: QWidget, name: str) -> QLineEdit:
    made = dialog.findChild(QLineEdit, name)
    assert isinstance(made, QLineEdit)
    return made


def text(dialog: QWidget, name: str) -> QPlainTextEdit:
    made = dialog.findChild(QPlainTextEdit, name)
    assert isinstance(made, QPlainTextEdit)
    return made


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("19.03.2023 23:41", MOMENT),
        ("19.03.2023, 23:41", MOMENT),
        (" 19.03.2023   23:41 ", MOMENT),
        ("20.03.2023 00:05", "2023-03-20T00:05"),
        ("32.03.2023 23:41", None),
        ("29.02.2023 12:00", None),
        ("19.03.2023 24:00", None),
        ("19.3.2023 23:41", None),
        ("2023-03-19T23:41", None),
        ("19.03.2023", None),
        ("", None),
    ],
)
def test_a_moment_is_read_as_it_is_written(typed: str, kept: str | None) -> None:
    assert read_moment(typed) == kept


def test_an_act_is_drawn_up_as_it_stands(wrong: Desk, under: QWidget) -> None:
    """The number and the moment are proposed, nobody is marked as signing (F8), only the first finding is answered."""
    dialog = act_of(wrong, under)
    open_ones = found(wrong, "discrepancy")
    assert len(open_ones) >= 2
    assert focused(dialog) == "number"
    assert dialog.act().signed_by == ()
    button(dialog, "done").click()
    assert dialog.told.text() == "Mark who signs the act."
    dialog.sign_by_all()
    button(dialog, "done").click()
    assert not dialog.isVisible()
    drawn = dialog.act()
    assert (drawn.number, drawn.drawn_up) == ("1", MOMENT)
    assert drawn.findings == (open_ones[0],)
    assert drawn.signed_by == tuple(m.id for m in wrong.day.record.commission)
    assert (drawn.vote, drawn.recounted) == (None, {})


def test_what_is_missing_is_told_at_its_field_one_after_another(wrong: Desk, under: QWidget) -> None:
    dialog = act_of(wrong, under)
    press(dialog, Qt.Key.Key_Delete)
    line(dialog, "drawn_up").setText("yesterday")
    text(dialog, "ru").clear()
    signed_by = dialog.findChild(QListWidget, "signed_by")
    assert isinstance(signed_by, QListWidget)
    done = button(dialog, "done")
    done.click()
    assert dialog.told.text() == "Type the number of the act."
    assert focused(dialog) == "number"
    type_text(dialog, "7")
    done.click()
    assert dialog.told.text() == "Type date and time as 19.03.2023 23:41."
    assert focused(dialog) == "drawn_up"
    line(dialog, "drawn_up").selectAll()
    type_text(dialog, "19.03.2023 22:10")
    done.click()
    assert dialog.told.text() == "Type what happened, in both languages."
    assert focused(dialog) == "ru"
    type_text(dialog, "Оқу")
    done.click()
    assert dialog.told.text() == "Mark who signs the act."
    assert focused(dialog) == "signed_by"
    signed_by.setCurrentRow(1)
    press(dialog, Qt.Key.Key_Space, " ")
    done.click()
    drawn = dialog.act()
    assert not dialog.isVisible()
    assert (drawn.number, drawn.drawn_up) == ("7", "2023-03-19T22:10")
    assert drawn.text["ru"] == "Оқу"
    assert drawn.signed_by == (wrong.day.record.commission[1].id,)


def test_a_number_that_is_taken_is_told(wrong: Desk, under: QWidget) -> None:
    first = act_of(wrong, under)
    button(first, "done").click()
    assert isinstance(draw_up(wrong, first.act()), Entered)
    dialog = act_of(wrong, under)
    assert line(dialog, "number").text() == "2"
    type_text(dialog, "1")
    button(dialog, "done").click()
    assert dialog.told.text() == "There is an act of this number already. Type another number."
    assert focused(dialog) == "number"


def test_a_mark_prepares_what_nobody_changed_and_leaves_what_somebody_wrote(
    wrong: Desk, under: QWidget
) -> None:
    dialog = act_of(wrong, under)
    prepared = text(dialog, "kk").toPlainText()
    text(dialog, "ru").setFocus()
    text(dialog, "ru").selectAll()
    type_text(dialog, "Written by the secretary")
    mark = dialog.findChild(QCheckBox)
    assert mark is not None
    mark.setFocus()
    press(dialog, Qt.Key.Key_Space, " ")
    assert len(dialog.act().findings) == 2
    assert text(dialog, "kk").toPlainText().startswith(prepared.splitlines()[0])
    assert len(text(dialog, "kk").toPlainText()) > len(prepared)
    assert text(dialog, "ru").toPlainText() == "Written by the secretary"
    press(dialog, Qt.Key.Key_Space, " ")
    assert len(dialog.act().findings) == 1
    assert text(dialog, "kk").toPlainText() == prepared


def test_tab_leaves_the_text_of_an_act(wrong: Desk, under: QWidget) -> None:
    dialog = act_of(wrong, under)
    text(dialog, "kk").setFocus()
    before = text(dialog, "kk").toPlainText()
    tab(dialog)
    assert focused(dialog) == "ru"
    assert text(dialog, "kk").toPlainText() == before


def test_a_reason_is_picked_by_arrow_and_kept_by_enter(wrong: Desk, under: QWidget) -> None:
    dialog = reason_of(wrong, under)
    assert dialog.acknowledgement()["reason"] == "", "nothing is put in that nobody picked"
    enter(dialog)
    assert dialog.isVisible()
    assert dialog.told.text() == "Pick a reason from the list or type one."
    assert focused(dialog) == "reason"
    press(dialog, Qt.Key.Key_Down)
    enter(dialog)
    assert not dialog.isVisible()
    kept = dialog.acknowledgement()
    first = found(wrong, "warning")[0]
    assert kept["reason"] == "Counted again, the figure is right"
    assert kept["by"] == wrong.day.typist
    assert [(one["code"], one["numbers"]) for one in kept["answers"]] == [(first.code, dict(first.numbers))]


def test_a_typed_reason_loses_its_edges_and_outlives_another_language(
    wrong: Desk, under: QWidget, context: Context
) -> None:
    dialog = reason_of(wrong, under)
    type_text(dialog, "  Two ballots were torn ")
    context.languages.set_language("ru")
    settle()
    assert dialog.acknowledgement()["reason"] == "Two ballots were torn"
    reasons = dialog.findChild(QComboBox, "reason")
    assert reasons is not None
    assert reasons.count() == 5
    assert "Counted" not in reasons.itemText(0)
