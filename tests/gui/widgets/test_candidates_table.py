"""The table of candidates by keyboard: names typed cell after cell, lines added and taken away, struck out ones shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.widgets.candidates_table import NAMES, STATE, CandidatesTable
from kzpoll_desktop.workflow.ballots import TypedCandidate
from tests.shared.gui.keys import press
from tests.shared.gui.walk import settle


@pytest.fixture
def table(languages: LanguageSwitch) -> Iterator[CandidatesTable]:
    made = CandidatesTable()
    made.resize(700, 300)
    made.show()
    made.setFocus()
    yield made
    made.deleteLater()


def type_name(table: CandidatesTable, name: str) -> None:
    """A name into the editor of the cell, taken by Enter."""
    press(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setFocus()
    for character in name:
        press(table, Qt.Key.Key_unknown, character)
    press(table, Qt.Key.Key_Return, "\r")
    settle()


def place(table: CandidatesTable) -> tuple[int, int]:
    return table.currentRow(), table.currentColumn()


def heard_from(table: CandidatesTable) -> list[str]:
    heard: list[str] = []
    table.edited.connect(lambda: heard.append("edited"))
    return heard


def test_names_are_typed_one_after_another(table: CandidatesTable) -> None:
    table.show_lines([], least=2)
    heard = heard_from(table)
    assert heard == []
    seen = [place(table)]
    for name in ("Бір (оқу)", "Один", "One"):
        type_name(table, name)
        seen.append(place(table))
    assert seen == [(0, 0), (0, 1), (0, 2), (1, 0)]
    assert table.lines()[0] == TypedCandidate("Бір (оқу)", "Один", "One", False)
    assert len(heard) == 3


def test_delete_empties_the_cell(table: CandidatesTable) -> None:
    table.show_lines([TypedCandidate("Бір", "Один", "", False)])
    heard = heard_from(table)
    press(table, Qt.Key.Key_Delete)
    assert table.lines() == [TypedCandidate("", "Один", "", False)]
    assert heard == ["edited"]


def test_a_ballot_only_to_be_looked_at_takes_nothing(table: CandidatesTable) -> None:
    table.set_editable(False)
    table.show_lines([TypedCandidate("Бір", "Один", "", False)])
    heard = heard_from(table)
    press(table, Qt.Key.Key_Return)
    press(table, Qt.Key.Key_Delete)
    assert table.findChild(QLineEdit) is None
    assert table.lines() == [TypedCandidate("Бір", "Один", "", False)]
    assert heard == []
    table.set_editable(True)
    press(table, Qt.Key.Key_Delete)
    assert heard == ["edited"]


def test_the_state_is_never_typed(table: CandidatesTable) -> None:
    table.show_lines([TypedCandidate("Бір", "Один", "", True)])
    table.setCurrentCell(0, STATE)
    press(table, Qt.Key.Key_Delete)
    press(table, Qt.Key.Key_Return)
    assert table.lines()[0].struck_out
    assert table.findChild(QLineEdit) is None


def test_a_line_is_added_at_the_end_and_the_current_one_taken_away(table: CandidatesTable) -> None:
    table.show_lines([TypedCandidate("Бір", "Один", "", False), TypedCandidate("Екі", "Два", "", False)])
    table.add_line()
    assert place(table) == (2, 0)
    heard = heard_from(table)
    table.setCurrentCell(0, 1)
    table.remove_line()
    assert [line.kk for line in table.lines()] == ["Екі", ""]
    assert heard == ["edited"]
    table.setCurrentCell(-1, -1)
    table.remove_line()
    assert len(table.lines()) == 2
    assert heard == ["edited"]


def test_who_is_struck_out_is_shown_so_and_by_word(languages: LanguageSwitch, table: CandidatesTable) -> None:
    ballot = (
        Choice("c1", LocalText("Бір", "Один")),
        Choice("c2", LocalText("Екі", "Два", "Two"), struck_out=True),
    )
    table.show_ballot(ballot, least=3)
    assert [line.struck_out for line in table.lines()] == [False, True, False]
    words = []
    for language in ("en", "ru", "kk"):
        languages.set_language(language)
        settle()
        items = [table.item(row, STATE) for row in range(3)]
        assert [bool(item and item.text()) for item in items] == [False, True, False]
        words.append(items[1].text() if items[1] else "")
        name = table.item(1, 0)
        assert name is not None
        assert name.font().strikeOut()
        assert name.text() == "Екі"
    assert words[0] == "struck out"
    assert len(set(words)) == 3


def test_it_speaks_the_other_language(languages: LanguageSwitch, table: CandidatesTable) -> None:
    heard = heard_from(table)
    table.show_lines([TypedCandidate("Бір", "Один", "", True)])
    said = []
    for language in ("en", "ru", "kk"):
        languages.set_language(language)
        settle()
        header = [table.horizontalHeaderItem(column) for column in range(NAMES + 1)]
        said.append((table.accessibleName(), *(item.text() for item in header if item is not None)))
    assert said[0][:2] == ("Candidates in ballot order", "Name in Kazakh")
    assert all(len(set(texts)) == 3 for texts in zip(*said, strict=True))
    assert heard == [], "another language is no edit"
    QApplication.processEvents()
