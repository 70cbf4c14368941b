"""Where to look first, in the window: by keyboard, in order, to the figure, and what settles is told once it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, unnamed

Opener = Callable[..., PrecinctWindow]
SLIP = "party_list.votes.amanat"


@pytest.fixture
def real(tmp_path: Path, context: Context, practice: PrecinctRecord) -> Iterator[Desk]:
    """The same precinct outside of practice, counted, with two digits of a pile exchanged."""
    made = practice_precinct()
    election = replace(made.election, training=False)
    desk = Desk.create(
        tmp_path / "real.kzpoll", election, uncounted(election, practice), context.clock, made.typist
    )
    bring_to(desk, "reconciliation", practice)
    put(desk, SLIP, 565)
    yield desk
    close_windows()
    desk.close()


def items(dialog: HintsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_is_whole_and_says_no_value(real: Desk, context: Context, language: str) -> None:
    context.languages.set_language(language)
    dialog = HintsDialog(real, context)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert "AMANAT" in items(dialog)[1]
    assert "655" not in " ".join(items(dialog))
    assert not dialog.reveal.isVisible()


def test_f9_leads_to_the_figure_and_the_recount_settles(real: Desk, open_window: Opener) -> None:
    window = open_window(real)

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, HintsDialog)
        assert focused(dialog) == "places"
        press(dialog, Qt.Key.Key_Return, "\r")

    met = when_open(choose, HintsDialog)
    press(window, Qt.Key.Key_F9)
    met.check()
    # The platform without a screen has nobody who gives the focus back when a dialog closes.
    window.activateWindow()
    settle()
    assert focused(window) == SLIP
    assert SLIP in real.day.count.hinted
    type_text(window, "655")
    enter(window)
    page = window.page("piles.party_list")
    assert page.form.message.isVisible()
    assert page.form.message.text().startswith("After the recount it agrees. Blue ballot: ")
    assert page.rows[SLIP].note.text() == "Changed after a hint"


def test_the_card_of_a_finding_leads_there_too(real: Desk, open_window: Opener) -> None:
    window = open_window(real)
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), HintsDialog)
    window.page("reconciliation").focus_path("look.E104.party_list")
    enter(window)
    met.check()
    assert window.shown == "reconciliation"


def test_practice_reveals_when_asked(desk: Desk, practice: PrecinctRecord, context: Context) -> None:
    bring_to(desk, "reconciliation", practice)
    put(desk, SLIP, 565)
    dialog = HintsDialog(desk, context)
    dialog.show()
    assert "655" not in " ".join(items(dialog))
    button(dialog, "reveal").click()
    assert "typed 565, right is 655" in " ".join(items(dialog))


def test_what_no_single_figure_explains_says_so(real: Desk, context: Context, open_window: Opener) -> None:
    put(real, SLIP, 655)
    window = open_window(real)
    assert not window.menus.actions["hints"].isEnabled()
    dialog = HintsDialog(real, context)
    dialog.show()
    assert not dialog.list.isVisible()
    assert dialog.explained.text().startswith("No single figure explains")
    assert real.day.count.hinted == frozenset()


def test_a_hint_on_the_disk_s_bad_day_is_still_shown(real: Desk, context: Context) -> None:
    """A disk that takes no entry does not keep a commission from looking."""
    real._file._conn.execute("PRAGMA query_only = 1")
    dialog = HintsDialog(real, context)
    dialog.show()
    assert items(dialog)
    real._file._conn.execute("PRAGMA query_only = 0")


def test_from_what_does_not_agree_one_goes_to_the_first_place_under_it(real: Desk, context: Context) -> None:
    dialog = HintsDialog(real, context)
    dialog.show()
    dialog.list.setCurrentRow(0)
    assert not dialog.list.item(0).data(Qt.ItemDataRole.UserRole)
    dialog.go.setFocus()
    enter(dialog)
    assert dialog.isHidden()
    assert dialog.chosen == SLIP
