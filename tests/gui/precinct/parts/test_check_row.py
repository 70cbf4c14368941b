"""A row of the second check: confirmed by one key, typed unseen, recounted, or said no to; what is typed is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.check_row import CheckRow, CheckView
from tests.shared.gui.keys import enter, press, type_text
from tests.shared.gui.walk import settle, unnamed

PATH = "party_list.c01"
CONFIRM = CheckView("confirm", "655", None, "", "")
TYPE = CheckView("type", "", None, "", "")
RECOUNT = CheckView("recount", "655", None, "discrepancy", "first 655, then 656")
AGREED = CheckView("nothing", "655", 655, "done", "checked by 2")


@pytest.fixture
def row(qapp: QApplication) -> Iterator[CheckRow]:
    made = CheckRow(PATH, "7.1", Look())
    made.say("AMANAT", "Green ballot", "Agrees", "Another figure", "Type it again")
    made.show_view(CONFIRM)
    made.resize(900, 60)
    made.show()
    settle()
    yield made
    made.deleteLater()


def in_sight(row: CheckRow) -> tuple[bool, bool, bool]:
    return row.yes.isVisible(), row.edit.isVisible(), row.no.isVisible()


def test_what_is_asked_is_in_sight(row: CheckRow) -> None:
    assert in_sight(row) == (True, False, True)
    row.show_view(TYPE)
    assert in_sight(row) == (False, True, False)
    row.show_view(RECOUNT)
    assert in_sight(row) == (False, True, False)
    row.show_view(AGREED)
    assert in_sight(row) == (False, False, True)


def test_an_answer_is_waited_for_where_one_is_asked(row: CheckRow) -> None:
    assert (row.asks, row.waits) == (row.yes, True)
    row.show_view(TYPE)
    assert (row.asks, row.waits) == (row.edit, True)
    row.show_view(replace(TYPE, typed=655))
    assert (row.asks, row.waits) == (row.edit, False), "may be typed again, but waits no more"
    row.show_view(AGREED)
    assert (row.asks, row.waits) == (None, False)


def test_it_is_confirmed_by_key_and_denied_by_mouse(row: CheckRow) -> None:
    heard: list[str] = []
    row.yes.clicked.connect(lambda: heard.append("yes"))
    row.no.clicked.connect(lambda: heard.append("no"))
    row.yes.setFocus()
    press(row, Qt.Key.Key_Space, " ")
    QTest.mouseClick(row.no, Qt.MouseButton.LeftButton)
    assert heard == ["yes", "no"]
    assert row.no.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_figure_is_not_seen_where_it_is_typed_unseen(row: CheckRow) -> None:
    row.show_view(TYPE)
    assert row.figure.text() == ""
    assert "655" not in row.edit.accessibleDescription()
    row.show_view(RECOUNT)
    assert row.figure.text() == "655"
    assert row.note.isVisible()
    assert row.edit.property("state") == "discrepancy"
    assert not row.shape.pixmap().isNull()


def test_what_is_being_typed_is_not_replaced(row: CheckRow) -> None:
    row.show_view(TYPE)
    row.edit.setFocus()
    type_text(row, "65")
    row.show_view(replace(TYPE, note="checked by 2"))
    assert row.edit.text() == "65"
    enter(row)
    assert row.edit.value == 65
    row.show_view(RECOUNT)
    assert row.edit.text() == "", "a recount begins with nothing"


def test_number_label_and_ballot_are_spoken_with_each_answer(row: CheckRow) -> None:
    assert row.yes.accessibleName() == "Agrees: 7.1 AMANAT, Green ballot"
    assert row.no.accessibleName() == "Another figure: 7.1 AMANAT, Green ballot"
    assert row.edit.accessibleName() == "Type it again: 7.1 AMANAT, Green ballot"
    assert (row.yes.objectName(), row.edit.objectName()) == (PATH, f"again.{PATH}")
    assert unnamed(row) == []


def test_what_agreed_unseen_is_hidden(row: CheckRow) -> None:
    row.show_view(replace(AGREED, hidden=True))
    assert not row.isVisible()
    row.show_view(RECOUNT)
    assert row.isVisible()
