"""The hands of a rehearsal: a key goes to what has the focus, and never to nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.keys import Hands
from kzpoll_desktop.workflow.desk import Desk


def test_a_key_goes_to_the_field_that_has_the_focus(
    desk: Desk, open_window: Callable[[Desk], PrecinctWindow]
) -> None:
    window = open_window(desk)
    keys = Hands(window, 0, lambda _: None)
    keys.type("0700")
    keys.press(Qt.Key.Key_Return)
    assert desk.day.record.day.opened == "07:00"


def test_a_key_where_nothing_has_the_focus_is_said_and_ends_no_process(
    desk: Desk, open_window: Callable[[Desk], PrecinctWindow]
) -> None:
    """Qt reads the memory at nothing where an event is sent there."""
    window = open_window(desk)
    focused: QWidget | None = window.focusWidget()
    assert focused is not None
    focused.clearFocus()
    with pytest.raises(RuntimeError, match="nothing has the focus"):
        Hands(window, 0, lambda _: None).press(Qt.Key.Key_Return)
