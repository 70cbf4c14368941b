"""A new precinct: every wrong value told beside its field, nothing typed is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.common.dialog import Dialog, LeaveDialog
from kzpoll_desktop.gui.setup import new_precinct
from kzpoll_desktop.gui.setup.begun_before import BegunBeforeDialog
from kzpoll_desktop.gui.setup.empty_ballots import EmptyBallots
from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage
from kzpoll_desktop.gui.setup.steps import CommissionStep
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.widgets.table_review import TableReviewDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.names.labels import contest_heading
from tests.shared.gui.keys import CONTROL, enter, focused, press, tab, type_text
from tests.shared.gui.program import begin_new
from tests.shared.gui.walk import button, cut_off, settle, texts

Asking = TypeVar("Asking", bound=Dialog)


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


def test_what_is_typed_at_a_choice_is_told_until_something_else_has_the_focus(program: Program) -> None:
    page = begin_new(program)
    window, election = program.start, page.steps[0].grid.fields["election"]
    election.setFocus()
    settle()
    press(window, Qt.Key.Key_8, "8")
    assert "“8” was typed where nothing can be typed" in window.notice.text()
    assert window.notice.isVisible()
    program.speak("ru")
    settle()
    assert "«8» набрано там, где набирать нечего" in window.notice.text()
    assert cut_off(window) == []
    tab(window)
    assert focused(window) != "election"
    assert window.notice.isHidden()
    for key, name in ((Qt.Key.Key_F2, "F2"), (Qt.Key.Key_F8, "F8"), (Qt.Key.Key_F9, "F9")):
        press(window, key)
        assert window.notice.text().startswith(f"{name} здесь ничего не делает"), name
    press(window, Qt.Key.Key_8, "8", CONTROL)
    assert window.notice.text().startswith("Ctrl+8 здесь ничего не делает"), "nothing is typed with Ctrl"
    press(window, Qt.Key.Key_Control, "", CONTROL)
    assert window.notice.text().startswith("Ctrl+8"), "what only goes with other keys says nothing"


def question(program: Program, kind: type[Asking]) -> Asking:
    """The question that stands over the window, open."""
    found = [one for one in program.start.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def type_number(program: Program, text: str = "417") -> NewPrecinctPage:
    page = begin_new(program)
    page.steps[0].grid.fields["number"].setFocus()
    type_text(program.start, text)
    return page


def test_t9_enter_after_the_last_field_goes_to_next_and_leaves_nothing(program: Program) -> None:
    page = begin_new(program)
    window = program.start
    seen = []
    for _ in range(12):
        seen.append(focused(window))
        if seen[-1] == "next":
            break
        enter(window)
    assert seen[0] == "election"
    assert seen[-1] == "next"
    assert not {"cancel", "definition"} & set(seen)
    assert page.place == 0
    people = page.steps[2].findChildren(QLineEdit)
    for place, last in ((1, "utc_offset"), (2, f"commission[{len(people) - 1}].name")):
        page.show_step(place)
        field = page.steps[place].findChild(QWidget, last)
        assert field is not None
        field.setFocus()
        enter(window)
        assert focused(window) == "next"
    page.show_step(3)
    page.file_step.path.setFocus()
    enter(window)
    assert focused(window) == "next"


@pytest.mark.parametrize("key", ["Escape", "cancel"])
def test_t9_cancel_asks_where_something_was_typed_and_enter_stays(program: Program, key: str) -> None:
    page = type_number(program)
    if key == "Escape":
        press(program.start, Qt.Key.Key_Escape)
    else:
        button(page, "cancel").click()
    enter(question(program, LeaveDialog))
    settle()
    assert program.start.shows(page)
    assert page.number == "417"
    page.leave()
    question(program, LeaveDialog).leave.click()
    settle()
    assert focused(program.start) == "new"
    assert program.files.new is None
    assert begin_new(program).number == ""


def test_t9_cancel_of_an_untouched_form_asks_nothing(program: Program) -> None:
    page = begin_new(program)
    button(page, "cancel").click()
    assert program.start.findChildren(LeaveDialog) == []
    assert focused(program.start) == "new"


@pytest.mark.parametrize(("way", "number"), [("go_on", "417"), ("again", ""), ("escape", None)])
def test_t9_a_form_left_without_cancel_comes_back_with_a_question(
    program: Program, way: str, number: str | None
) -> None:
    page = type_number(program)
    program.show_start()
    program.open_activity("new")
    asked = question(program, BegunBeforeDialog)
    assert any("417" in text for text in texts(asked))
    if way == "escape":
        press(asked, Qt.Key.Key_Escape)
    else:
        button(asked, way).click()
    settle()
    assert program.files.new is not None
    if number is None:
        assert not program.start.shows(page)
        return
    assert program.start.shows(program.files.new)
    assert program.files.new.number == number
    assert (program.files.new is page) is (way == "go_on")


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


# --- the step of candidates and file


def choosing(monkeypatch: pytest.MonkeyPatch, name: str, chosen: Path | None) -> None:
    monkeypatch.setattr(new_precinct, name, lambda *_: chosen)


def test_the_table_of_candidates_that_is_chosen_is_read_and_none_changes_nothing(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whole(program, tmp_path)
    choosing(monkeypatch, "choose_file", None)
    button(page, "load").click()
    assert page.file_step.told.isHidden()
    choosing(monkeypatch, "choose_file", tmp_path / "gone.csv")
    button(page, "load").click()
    assert "gone.csv" in page.file_step.told.text()
    assert page.file_step.told.isVisible()


def test_an_empty_table_is_saved_where_somebody_chose_and_a_fault_is_told(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whole(program, tmp_path)
    choosing(monkeypatch, "choose_new_file", tmp_path / "empty.csv")
    button(page, "template").click()
    assert (tmp_path / "empty.csv").read_text("utf-8-sig").startswith("№;Аты-жөні, қазақша;")
    assert page.file_step.told.text() == ""
    choosing(monkeypatch, "choose_new_file", tmp_path / "no folder" / "empty.csv")
    button(page, "template").click()
    assert page.file_step.told.text()


def test_the_place_of_the_file_is_chosen_and_asked_for_where_it_is_empty(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whole(program, tmp_path)
    choosing(monkeypatch, "choose_new_file", None)
    button(page, "choose").click()
    assert page.file_step.path.text() == str(tmp_path / "417.kzpoll")
    choosing(monkeypatch, "choose_new_file", tmp_path / "stick" / "417.kzpoll")
    button(page, "choose").click()
    assert page.file_step.path.text() == str(tmp_path / "stick" / "417.kzpoll")
    page.file_step.path.setText("  ")
    button(page, "next").click()
    assert page.file_step.grid.told("path")
    assert QApplication.activeModalWidget() is None


def test_a_line_that_is_typed_half_is_told_and_gone_to(program: Program, tmp_path: Path) -> None:
    page = whole(program, tmp_path)
    lines = page.file_step.table.rowCount()
    button(page, "add").click()
    assert page.file_step.table.rowCount() == lines + 1
    cell = page.file_step.table.item(1, 0)
    assert cell is not None
    cell.setText("Екі (оқу)")
    button(page, "next").click()
    assert page.place == 3
    assert "2" in page.file_step.told.text()
    assert page.file_step.table.currentRow() == 1
    assert not (tmp_path / "417.kzpoll").exists()


def test_from_the_last_step_one_goes_to_the_first_in_which_something_is_wrong(
    program: Program, tmp_path: Path
) -> None:
    page = whole(program, tmp_path)
    commission = page.steps[2]
    assert isinstance(commission, CommissionStep)
    for line in commission.people.lines:
        line.name.setText("")
    page.show_step(3)
    page.file_step.path.setText(str(tmp_path / "417.kzpoll"))
    button(page, "next").click()
    assert page.place == 2
    assert not (tmp_path / "417.kzpoll").exists()


def test_what_is_typed_for_a_ballot_stays_while_another_is_looked_at(
    program: Program, tmp_path: Path
) -> None:
    step = whole(program, tmp_path).file_step
    cell = step.table.item(0, 0)
    assert cell is not None
    cell.setText("Бір (оқу)")
    step._on_contest()
    assert step.table.lines()[0].kk == "Бір (оқу)"


def test_a_file_that_cannot_be_made_is_told_beside_its_name(program: Program, tmp_path: Path) -> None:
    page = whole(program, tmp_path)
    page.refuse("No room.")
    assert page.file_step.grid.told("path") == "No room."
    assert focused(program.start) == "path"
