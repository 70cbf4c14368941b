"""The stationary boxes: a figure for each ballot, or the mark that its ballots are not counted apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import focused, press, tab, type_text
from tests.shared.gui.progress import bring_to

Opener = Callable[..., PrecinctWindow]


def test_ballots_not_counted_apart(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    """The figure is closed and taken back by the same key."""
    bring_to(desk, "stationary_boxes", practice)
    window = open_window(desk)
    page = window.page("stationary_boxes")
    type_text(window, "1200")
    tab(window)
    assert focused(window) == "party_list.stationary_counted"
    press(window, Qt.Key.Key_Space, " ")
    figures = desk.day.record.contests["party_list"]
    assert (figures.stationary, figures.stationary_counted) == (None, False)
    assert page.rows["party_list.stationary"].edit.isReadOnly()
    page.focus_path("party_list.stationary_counted")
    press(window, Qt.Key.Key_Space, " ")
    assert desk.day.record.contests["party_list"].stationary_counted
    assert not page.rows["party_list.stationary"].edit.isReadOnly()
