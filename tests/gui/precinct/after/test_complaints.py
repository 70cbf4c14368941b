"""Acts and complaints: noted, decided later with a reason and votes, and shown as they stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.figures.stages import COMPLAINTS
from kzpoll_desktop.gui.precinct.after.complaints import ComplaintDialog, Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import focused
from tests.shared.gui.stages import state_of
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]


def opened() -> ComplaintDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ComplaintDialog)
    return dialog


def test_a_complaint_is_noted_and_decided_later(closed: Desk, open_window: Opener) -> None:
    window = open_window(closed)
    window.show_stage(COMPLAINTS)
    page = window.page(COMPLAINTS)
    assert isinstance(page, Page)
    button(page, "note").click()
    dialog = opened()
    assert focused(dialog) == "kind"
    assert dialog.decision.isHidden(), "an act waits for no decision"
    dialog.kind.setCurrentIndex(2)
    assert not dialog.decision.isHidden()
    assert dialog.reason.isHidden()
    dialog.note_button.click()
    assert focused(dialog) == "by"
    dialog.by.setText("2-байқаушы (оқу)")
    dialog.about.setText("Көшірме кеш берілді")
    dialog.note_button.click()
    settle()
    (one,) = closed.day.after.complaints
    assert (one.kind, one.open) == ("complaint", True)
    assert page.form.total.text() == "Noted: 1, not decided yet: 1"
    assert state_of(window, COMPLAINTS) == "open"
    button(page, "decide.1").click()
    dialog = opened()
    dialog.decision.setCurrentIndex(2)
    dialog.votes_for.set_value(1)
    dialog.votes_against.set_value(90)
    dialog.note_button.click()
    assert focused(dialog) == "reason"
    dialog.reason.setText("Көшірме берілген")
    dialog.note_button.click()
    assert focused(dialog) == "for", "there are fewer voting members"
    dialog.votes_against.set_value(3)
    dialog.note_button.click()
    settle()
    (one,) = closed.day.after.complaints
    assert (one.decision, one.votes_for, one.votes_against) == ("refused", 1, 3)
    assert state_of(window, COMPLAINTS) == "done"
    page._show_register()
    assert page.preview is not None
    page.preview.close()
