"""Counting in bundles: begun by a sign in the field, the sum shown while it is typed, the parts kept in the journal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.bundles import BundlesDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import cut_off, unnamed

Opener = Callable[..., PrecinctWindow]
PILE = "party_list.votes.amanat"


@pytest.fixture
def window(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> PrecinctWindow:
    bring_to(desk, "piles.party_list", practice)
    return open_window(desk)


def test_seven_bundles_and_some_are_typed_as_they_lie(window: PrecinctWindow, desk: Desk) -> None:
    def count(dialog: QWidget) -> None:
        assert isinstance(dialog, BundlesDialog)
        assert dialog.edit.text() == "7*"
        type_text(dialog, "50+")
        assert dialog.total.text().startswith("Not a sum yet")
        enter(dialog)
        assert dialog.isVisible()
        type_text(dialog, "32")
        assert dialog.total.text().startswith("Together: 382")
        enter(dialog)

    assert focused(window) == PILE
    met = when_open(count, BundlesDialog)
    type_text(window, "7*")
    met.check()
    assert figure(desk.day.record, PILE) == 382
    assert desk.entries()[-1].event.to_json()["bundles"] == {PILE: [[7, 50], [1, 32]]}
    assert focused(window) != PILE
    assert window.page("piles.party_list").rows[PILE].edit.value == 382


def test_escape_leaves_the_field_as_it_was(window: PrecinctWindow, desk: Desk) -> None:
    before = len(desk.entries())
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), BundlesDialog)
    type_text(window, "7+")
    met.check()
    assert figure(desk.day.record, PILE) is None
    assert len(desk.entries()) == before
    assert window.page("piles.party_list").rows[PILE].edit.text() == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_is_whole_and_named(context: Context, qapp: object, language: str) -> None:
    context.languages.set_language(language)
    dialog = BundlesDialog("7.1 AMANAT", "7*50+32", context)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert "382" in dialog.total.text()


def test_a_sum_that_the_parts_do_not_make_is_refused(desk: Desk, practice: PrecinctRecord) -> None:
    bring_to(desk, "piles.party_list", practice)
    before = len(desk.entries())
    made = desk.enter_many([(PILE, 383)], bundles={PILE: ((7, 50), (1, 32))})
    assert getattr(made, "code", "") == "bad_value"
    assert len(desk.entries()) == before
