"""Who is typing, by keyboard: chosen by number or by arrows, and a number without a member chooses nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, press, tab


def test_the_typist_is_chosen_with_one_key(desk: Desk, context: Context) -> None:
    dialog = TypistDialog(desk, context)
    dialog.show()
    press(dialog, Qt.Key.Key_1, "1")
    assert dialog.isHidden()
    assert desk.day.typist == "m1"
    dialog = TypistDialog(desk, context)
    dialog.show()
    press(dialog, Qt.Key.Key_Down)
    enter(dialog)
    assert desk.day.typist == "m2"


def test_a_digit_without_a_member_chooses_nobody(desk: Desk, context: Context) -> None:
    dialog = TypistDialog(desk, context)
    dialog.show()
    press(dialog, Qt.Key.Key_9, "9")
    assert dialog.isVisible()
    assert desk.day.typist == "m3"


def test_tab_leads_to_the_button_that_leaves_it_as_it_was(desk: Desk, context: Context) -> None:
    dialog = TypistDialog(desk, context)
    dialog.show()
    tab(dialog)
    assert focused(dialog) == "keep"
    enter(dialog)
    assert dialog.isHidden()
    assert desk.day.typist == "m3"
