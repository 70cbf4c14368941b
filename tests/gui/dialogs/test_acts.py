"""The act of a box with an excess and the disputed ballots, by keyboard: nothing is annulled before recount and vote."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kzpoll_desktop.domain.day.acts import Vote
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.disputed import DisputedDialog
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import Expected
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed

Opener = Callable[..., PrecinctWindow]
BOX = "portable_boxes.P1.ballots.party_list"
MOMENT = "2023-03-19T23:41"


@pytest.fixture
def full(desk: Desk, practice: PrecinctRecord) -> Desk:
    """The practice precinct at its reconciliation, with two ballots too many in box P1."""
    bring_to(desk, "reconciliation", practice)
    put(desk, BOX, (practice.portable_boxes[0].applications or 0) + 2)
    return desk


def dialog_of(desk: Desk, language: str, under: QWidget) -> ExcessActDialog:
    found = [f for f in desk.findings if f.code == "D204"]
    dialog = ExcessActDialog(desk.day, found[:1], language, MOMENT, under)
    dialog.show()
    return dialog


def test_the_recount_comes_first(full: Desk, under: QWidget) -> None:
    dialog = dialog_of(full, "en", under)
    assert focused(dialog) == f"recount.{BOX}"
    for name in ("votes.for", "votes.against", "number", "kk", "ru", "drawn_up"):
        field = dialog.findChild(QWidget, name)
        assert field is not None
        assert not field.isEnabled(), name
    button(dialog, "done").click()
    assert dialog.isVisible()
    assert focused(dialog) == f"recount.{BOX}"


def test_by_keyboard_from_the_recount_to_the_annulment(full: Desk, open_window: Opener) -> None:
    window = open_window(full)
    page = window.page("reconciliation")
    kept = figure(full.day.record, BOX)

    def fill(dialog: QWidget) -> None:
        settle()
        type_text(dialog, str(kept))
        enter(dialog)
        assert focused(dialog) == "votes.for"
        type_text(dialog, "6")
        enter(dialog)
        type_text(dialog, "1")
        enter(dialog)
        assert focused(dialog) == "number"
        text = dialog.findChild(QPlainTextEdit, "ru")
        assert text is not None
        assert "За – 6" in text.toPlainText()
        button(dialog, "done").setFocus()
        press(dialog, Qt.Key.Key_Space, " ")

    expected = Expected(fill, ExcessActDialog)
    button(page, "answer.D204.party_list").click()
    expected.check()
    assert full.day.record.portable_boxes[0].annulled == tuple(full.day.record.contests)
    assert full.day.count.act_details[0].vote == Vote(6, 1)
    assert full.day.count.act_details[0].recounted == {BOX: kept}
    excess = [f for f in full.findings if f.code == "D204"]
    assert len(excess) == 2
    assert all(answers(full.day.record, f) for f in excess)


def test_another_number_is_taken_over_and_there_is_no_act(full: Desk, open_window: Opener) -> None:
    window = open_window(full)
    page = window.page("reconciliation")

    def fill(dialog: QWidget) -> None:
        settle()
        type_text(dialog, "18")
        enter(dialog)
        button(dialog, "done").click()

    expected = Expected(fill, ExcessActDialog)
    button(page, "answer.D204.party_list").click()
    expected.check()
    assert figure(full.day.record, BOX) == 18
    assert full.day.record.acts == ()
    assert "D204" not in {f.code for f in full.findings}


def test_a_vote_without_more_than_half_annuls_nothing(full: Desk, under: QWidget) -> None:
    dialog = dialog_of(full, "en", under)
    dialog.fill_recount(3, 4)
    button(dialog, "done").click()
    assert dialog.isVisible()
    assert any("nothing is annulled" in text for text in texts(dialog))
    assert focused(dialog) == "votes.for"


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_is_whole_and_named(
    full: Desk,
    context: Context,
    under: QWidget,
    language: str,
    scale: int,
    put_scale: Callable[[int], None],
) -> None:
    context.languages.set_language(language)
    put_scale(scale)
    dialog = dialog_of(full, language, under)
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert dialog.height() <= under.height()


# --- disputed ballots -----------------------------------------------------------------------------------------


def disputed(desk: Desk, context: Context, under: QWidget) -> DisputedDialog:
    dialog = DisputedDialog(desk, "party_list", context, under)
    dialog.show()
    return dialog


def test_a_disputed_ballot_is_entered_by_keyboard(full: Desk, context: Context, under: QWidget) -> None:
    dialog = disputed(full, context, under)
    assert focused(dialog) in ("ground", "")
    type_text(dialog, "torn in two")
    enter(dialog)
    for votes in ("2", "5"):
        type_text(dialog, votes)
        enter(dialog)
    assert focused(dialog) == "add"
    enter(dialog)
    one = full.day.count.disputed[0]
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
    full: Desk, context: Context, under: QWidget, votes: tuple[int | None, int], told: str
) -> None:
    dialog = disputed(full, context, under)
    dialog.ground.setEditText("two marks")
    dialog.votes_for.set_value(votes[0])
    dialog.votes_against.set_value(votes[1])
    dialog.add.click()
    assert full.day.count.disputed == ()
    assert told in dialog.told.text()
    assert dialog.ground.currentText() == "two marks"


def test_a_line_is_taken_away_again(full: Desk, context: Context, under: QWidget) -> None:
    entries = [
        {"contest": "party_list", "number": n, "ground": f"ground {n}", "for": 7, "against": 0}
        for n in (1, 2)
    ]
    put(full, "disputed", entries)
    dialog = disputed(full, context, under)
    dialog.table.selectRow(0)
    dialog.remove.click()
    assert [one.number for one in full.day.count.disputed] == [2]


def test_the_page_of_piles_opens_them_by_key(full: Desk, open_window: Opener) -> None:
    window = open_window(full)
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
