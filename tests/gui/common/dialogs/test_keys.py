"""The key card: shown by F1 over the window, put away by any key, and gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, press
from tests.shared.gui.walk import settle


def test_the_key_card_is_shown_by_f1(desk: Desk, open_window: Callable[..., PrecinctWindow]) -> None:
    window = open_window(desk)
    press(window, Qt.Key.Key_F1)
    (card,) = window.findChildren(KeyCard)
    assert card.isVisible()
    assert card.isModal() or card.windowModality() != Qt.WindowModality.NonModal
    enter(card)
    settle()
    assert window.findChildren(KeyCard) == []
