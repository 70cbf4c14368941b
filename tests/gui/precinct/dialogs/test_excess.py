"""The act of a box with an excess, by keyboard: nothing is annulled before recount and vote."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kzpoll_desktop.domain.day.acts import Vote
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import Expected
from tests.shared.gui.keys import enter, focused, press, type_text
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
    dialog = ExcessActDialog(desk.day, found[:1], MOMENT, under)
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
        assert isinstance(dialog, ExcessActDialog)
        dialog.sign_by_all()
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
