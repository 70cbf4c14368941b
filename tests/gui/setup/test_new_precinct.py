"""A new precinct: every wrong value told beside its field, nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.setup.empty_ballots import EmptyBallots
from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage
from kzpoll_desktop.gui.setup.steps import CommissionStep
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.widgets.table_review import TableReviewDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.names.labels import contest_heading
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.program import begin_new
from tests.shared.gui.walk import button, cut_off, settle, texts


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(program: Program) -> None:
    page = begin_new(program)
    window = program.start
    page.steps[0].grid.fields["number"].setFocus()
    type_text(window, "12a")
    button(page, "next").click()
    assert page.place == 0
    assert page.steps[0].grid.told("number")
    assert page.steps[0].grid.told("districts.single_mandate")
    number = page.steps[0].grid.fields["number"]
    assert isinstance(number, QLineEdit)
    assert number.text() == "12a"
    assert focused(window) == "number"
    number.setText("417")
    district = page.steps[0].grid.fields["districts.single_mandate"]
    assert isinstance(district, QComboBox)
    district.setCurrentIndex(3)
    button(page, "next").click()
    assert page.place == 1
    assert page.steps[0].grid.told("number") == ""
    button(page, "next").click()
    assert page.place == 2
    button(page, "next").click()
    assert page.place == 2, "a commission needs names"
    assert any("1" in text for text in texts(page.steps[2]))
    button(page, "back").click()
    button(page, "back").click()
    assert number.text() == "417"
    assert district.currentIndex() == 3


def test_a_new_precinct_left_and_begun_again_is_as_it_was(program: Program) -> None:
    page = begin_new(program)
    number = page.steps[0].grid.fields["number"]
    assert isinstance(number, QLineEdit)
    number.setText("417")
    press(program.start, Qt.Key.Key_Escape)
    assert focused(program.start) == "new"
    again = begin_new(program)
    assert again is page
    assert number.text() == "417"


def test_a_table_with_bad_rows_is_told_and_nothing_of_it_is_taken(program: Program, tmp_path: Path) -> None:
    page = begin_new(program)
    number, district = (page.steps[0].grid.fields[name] for name in ("number", "districts.single_mandate"))
    assert isinstance(number, QLineEdit)
    assert isinstance(district, QComboBox)
    number.setText("417")
    district.setCurrentIndex(2)
    page.show_step(3)
    table = tmp_path / "candidates.csv"
    table.write_text("number,name_kk,name_ru,name_en,struck_out\n1,,Один,,\n2,Екі,,,maybe\n", "utf-8")
    page.file_step.load_table(table)
    told = page.file_step.told.text()
    assert "2" in told
    assert "3" in told
    assert all(not line.kk for line in page.file_step.table.lines())
    table.write_text(
        "number,name_kk,name_ru,name_en,struck_out\n1,Бір (оқу),Один,,\n2,Екі (оқу),Два,,yes\n", "utf-8"
    )
    page.file_step.load_table(table)
    review = page.file_step.findChild(TableReviewDialog)
    assert review is not None
    review.take.setFocus()
    enter(review)
    assert "2" in page.file_step.told.text()
    assert [line.kk for line in page.file_step.table.lines()][:2] == ["Бір (оқу)", "Екі (оқу)"]


def test_the_table_of_candidates_is_left_by_tab(program: Program) -> None:
    page = begin_new(program)
    page.show_step(3)
    page.file_step.table.setFocus()
    tab(program.start)
    assert program.start.focusWidget() is not page.file_step.table


def whole(program: Program, folder: Path) -> NewPrecinctPage:
    """Everything typed but the candidates of the green ballot, at the last step."""
    page = begin_new(program)
    number, district = (page.steps[0].grid.fields[name] for name in ("number", "districts.single_mandate"))
    assert isinstance(number, QLineEdit)
    assert isinstance(district, QComboBox)
    number.setText("417")
    district.setCurrentIndex(2)
    commission = page.steps[2]
    assert isinstance(commission, CommissionStep)
    for place, line in enumerate(commission.people.lines):
        line.name.setText(f"{place + 1}-мүше (оқу)")
    page.show_step(3)
    page.file_step.path.setText(str(folder / "417.kzpoll"))
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_w7_a_ballot_on_which_nobody_stands_is_asked_about_before_the_file_is_made(
    program: Program, tmp_path: Path, language: str
) -> None:
    program.context.languages.set_language(language)
    page = whole(program, tmp_path)
    made: list[object] = []
    page.made.disconnect()
    page.made.connect(lambda prepared, _: made.append(prepared))
    button(page, "next").click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, EmptyBallots)
    assert cut_off(question) == []
    green = page.file_step._open[0]
    assert any(contest_heading(green, language) in text for text in texts(question))
    enter(question)
    settle()
    assert made == [], "Enter goes back to the names"
    assert focused(program.start) == "candidates"
    button(page, "next").click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, EmptyBallots)
    button(question, "all_the_same").click()
    assert len(made) == 1


def test_w7_a_ballot_with_names_is_not_asked_about(program: Program, tmp_path: Path) -> None:
    page = whole(program, tmp_path)
    page.file_step.table.show_ballot((Choice("c01", LocalText("Бір (оқу)", "Один", None)),))
    page.file_step._remember()
    button(page, "next").click()
    assert not isinstance(QApplication.activeModalWidget(), EmptyBallots)
    assert (tmp_path / "417.kzpoll").exists()
