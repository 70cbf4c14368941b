"""What is done to a closed sheet: only the marked ones are voided, with a reason; a signed one stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.sheets import SignedDialog, VoidDialog
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import without_seal
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button


@pytest.fixture
def closed(desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]) -> Desk:
    """The practice precinct with both protocols closed and none signed."""
    put_clock("23:40")
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    without_seal(desk)
    return desk


def shown(dialog: VoidDialog | SignedDialog) -> VoidDialog | SignedDialog:
    dialog.show()
    return dialog


def test_a_sheet_is_voided_by_keyboard_and_the_other_stays(
    closed: Desk, context: Context, under: QWidget
) -> None:
    dialog = VoidDialog(closed, context, under)
    shown(dialog)
    assert focused(dialog) == "reason"
    assert all(mark.text().endswith(", sheet 1") for mark in dialog.marks.values())
    type_text(dialog, "a name is misspelt")
    enter(dialog)
    assert dialog.isVisible(), "Enter in the reason goes on and voids nothing"
    dialog.marks["single_mandate"].setFocus()
    press(dialog, Qt.Key.Key_Space, " ")
    button(dialog, "do").setFocus()
    enter(dialog)
    assert not dialog.isVisible()
    assert set(closed.day.current_sheets) == {"party_list"}
    assert "a name is misspelt" in str(closed.entries()[-1].event)


def test_f8_no_sheet_is_marked_beforehand_and_an_unmarked_one_is_not_voided(
    closed: Desk, context: Context, under: QWidget
) -> None:
    dialog = VoidDialog(closed, context, under)
    shown(dialog)
    assert not any(mark.isChecked() for mark in dialog.marks.values())
    type_text(dialog, "a name is misspelt")
    button(dialog, "do").click()
    assert dialog.told.text() == "Mark the sheet that is to be voided."
    assert focused(dialog) == "void.party_list"
    assert set(closed.day.current_sheets) == {"party_list", "single_mandate"}


@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_nothing_is_voided(
    closed: Desk, context: Context, under: QWidget, reason: str
) -> None:
    dialog = VoidDialog(closed, context, under)
    shown(dialog)
    type_text(dialog, reason)
    dialog.marks["party_list"].click()
    button(dialog, "do").click()
    assert dialog.isVisible()
    assert dialog.told.isVisible()
    assert set(closed.day.current_sheets) == {"party_list", "single_mandate"}


def test_leaving_it_voids_and_signs_nothing(closed: Desk, context: Context, under: QWidget) -> None:
    before = len(closed.entries())
    for kind in (VoidDialog, SignedDialog):
        dialog = shown(kind(closed, context, under))
        button(dialog, "cancel").click()
        assert not dialog.isVisible()
    assert len(closed.entries()) == before


def test_signed_sheets_are_noted_once_and_can_no_longer_be_voided(
    closed: Desk, context: Context, under: QWidget
) -> None:
    dialog = shown(SignedDialog(closed, context, under))
    button(dialog, "do").click()
    assert not dialog.isVisible()
    assert all(sheet.signed_at for sheet in closed.day.current_sheets.values())
    again = shown(SignedDialog(closed, context, under))
    button(again, "do").click()
    assert again.isVisible()
    assert again.told.isVisible()
    void = VoidDialog(closed, context, under)
    shown(void)
    type_text(void, "too late")
    void.marks["party_list"].click()
    button(void, "do").click()
    assert void.told.isVisible()
    assert len(closed.day.current_sheets) == 2


def test_t11_enter_at_once_signs_nothing(closed: Desk, context: Context, under: QWidget) -> None:
    dialog = shown(SignedDialog(closed, context, under))
    assert focused(dialog) == "cancel"
    enter(dialog)
    assert not dialog.isVisible()
    assert not any(sheet.signed_at for sheet in closed.day.current_sheets.values())
