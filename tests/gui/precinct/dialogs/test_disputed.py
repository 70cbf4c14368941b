"""Disputed ballots by keyboard: ground and votes, what is not decided is not kept, a line is taken away again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.day.acts import Vote
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import LeaveDialog
from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import Expected
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put

Opener = Callable[..., PrecinctWindow]


@pytest.fixture
def counted(desk: Desk, practice: PrecinctRecord) -> Desk:
    """The practice precinct at its reconciliation."""
    bring_to(desk, "reconciliation", practice)
    return desk


def disputed(desk: Desk, context: Context, under: QWidget) -> DisputedDialog:
    dialog = DisputedDialog(desk, "party_list", context, under)
    dialog.show()
    return dialog


def test_a_disputed_ballot_is_entered_by_keyboard(counted: Desk, context: Context, under: QWidget) -> None:
    dialog = disputed(counted, context, under)
    assert focused(dialog) in ("ground", "")
    type_text(dialog, "torn in two")
    enter(dialog)
    for votes in ("2", "5"):
        type_text(dialog, votes)
        enter(dialog)
    assert focused(dialog) == "add"
    enter(dialog)
    one = counted.day.count.disputed[0]
    assert (one.ground, one.vote, one.number) == ("torn in two", Vote(2, 5), 1)
    cell = dialog.table.item(0, 4)
    assert cell is not None
    assert cell.text() == "invalid"
    assert dialog.ground.currentText() == ""


@pytest.mark.parametrize(
    ("votes", "told"),
    [((3, 3), "more than half"), ((6, 6), "more votes than"), ((None, 1), "Type the votes")],
)
def test_what_is_not_decided_is_not_kept(
    counted: Desk, context: Context, under: QWidget, votes: tuple[int | None, int], told: str
) -> None:
    dialog = disputed(counted, context, under)
    dialog.ground.setEditText("two marks")
    dialog.votes_for.set_value(votes[0])
    dialog.votes_against.set_value(votes[1])
    dialog.add.click()
    assert len(counted.day.count.disputed) == 0
    assert told in dialog.told.text()
    assert dialog.ground.currentText() == "two marks"


def test_a_line_is_taken_away_again(counted: Desk, context: Context, under: QWidget) -> None:
    entries = [
        {"contest": "party_list", "number": n, "ground": f"ground {n}", "for": 7, "against": 0}
        for n in (1, 2)
    ]
    put(counted, "disputed", entries)
    dialog = disputed(counted, context, under)
    dialog.table.selectRow(0)
    dialog.remove.click()
    assert [one.number for one in counted.day.count.disputed] == [2]


def test_the_page_of_piles_opens_them_by_key(counted: Desk, open_window: Opener) -> None:
    window = open_window(counted)
    window.show_stage("piles.party_list")
    page = window.page("piles.party_list")
    page.focus_path("party_list.votes.auyl")
    seen: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, DisputedDialog)
        seen.append(dialog.heading.text())
        press(dialog, Qt.Key.Key_Escape)

    expected = Expected(look, DisputedDialog)
    press(window, Qt.Key.Key_F7)
    expected.check()
    assert "BLUE" in seen[0]
    assert focused(window) == "party_list.votes.auyl"
    tab(window)


def test_t10_a_refused_key_among_the_votes_is_told_and_nothing_is_kept(
    counted: Desk, context: Context, under: QWidget
) -> None:
    dialog = disputed(counted, context, under)
    type_text(dialog, "torn in two")
    enter(dialog)
    type_text(dialog, "2ә")
    assert "Kazakh layout" in dialog.told.text()
    dialog.votes_against.setFocus()
    type_text(dialog, "5")
    dialog.keep()
    assert [one.vote for one in counted.day.count.disputed] == []
    assert focused(dialog) == "votes.for"
    type_text(dialog, "2")
    assert dialog.told.text() == ""
    dialog.keep()
    assert [one.vote for one in counted.day.count.disputed] == [Vote(2, 5)]


def test_escape_in_a_figure_with_nothing_typed_in_it_leads_out(
    counted: Desk, context: Context, under: QWidget
) -> None:
    """First back to what stood there, then out of the dialog, which asks where something else was typed."""
    dialog = disputed(counted, context, under)
    dialog.votes_for.setFocus()
    type_text(dialog, "2")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.votes_for.text() == ""
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = disputed(counted, context, under)
    dialog.ground.setEditText("torn in two")
    dialog.votes_for.setFocus()
    press(dialog, Qt.Key.Key_Escape)
    (question,) = dialog.findChildren(LeaveDialog)
    assert question.isVisible()
