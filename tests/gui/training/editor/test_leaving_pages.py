"""The editor where something stands half typed or cannot be: nothing is left unsaid, and nothing is lost by a click."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.ground.stopping import Stopped
from kzpoll_desktop.exchange.courses import find_course, read_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.editor import adding
from kzpoll_desktop.gui.training.editor import dialog as module
from kzpoll_desktop.gui.training.editor.adding import AddDialog
from kzpoll_desktop.gui.training.editor.dialog import EditorDialog
from kzpoll_desktop.training.editing.checked import COURSE, EXERCISE, Where
from tests.shared.gui.keys import CONTROL, press, type_text
from tests.shared.gui.walk import settle

NIGHT, ELECTION = find_course("one-night")
PACK, TEST = 1, 13


@pytest.fixture
def editor(context: Context, under: QWidget) -> EditorDialog:
    """With two exercises of the bundled course, the first one marked, on its own page."""
    made = EditorDialog(context, under)
    made.show()
    made.add_exercises((NIGHT.exercises[PACK], NIGHT.exercises[TEST]), ELECTION)
    settle()
    return made


def choosing(monkeypatch: pytest.MonkeyPatch, of: object, name: str, chosen: Path | None) -> None:
    monkeypatch.setattr(of, name, lambda *_: chosen)


def half_typed(editor: EditorDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something stands on the page that cannot be taken."""
    assert editor.page is not None
    monkeypatch.setattr(editor.page, "take", lambda: False)


def with_titles(editor: EditorDialog) -> None:
    """The titles are typed that the course lacks."""
    for name in ("title.kk", "title.ru"):
        editor.go_to(Where(None, COURSE, name))
        type_text(editor, "Курс")


def test_what_cannot_be_taken_keeps_its_page_and_its_exercise(
    editor: EditorDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_typed(editor, monkeypatch)
    page, exercise = editor.page_name, editor.making.place
    course = editor.making.course
    rows = [editor.pages.item(row).data(Qt.ItemDataRole.UserRole) for row in range(editor.pages.count())]
    editor.pages.setCurrentRow(rows.index(COURSE))
    editor.exercises.setCurrentRow(1 - exercise)
    editor.copy.click()
    editor.down.click()
    editor.add.click()
    editor.go_to(Where(None, COURSE, "title.kk"))
    editor.choose_place()
    settle()
    assert (editor.page_name, editor.making.place) == (page, exercise)
    assert editor.pages.currentRow() == rows.index(page)
    assert editor.exercises.currentRow() == exercise
    assert editor.making.course == course
    assert editor.findChildren(AddDialog) == []


def test_the_keys_of_the_pages_go_one_on_and_stop_at_the_ends(editor: EditorDialog) -> None:
    editor.pages.setCurrentRow(0)
    press(editor, Qt.Key.Key_PageUp, modifiers=CONTROL)
    assert editor.pages.currentRow() == 0
    press(editor, Qt.Key.Key_PageDown, modifiers=CONTROL)
    assert editor.pages.currentRow() == 1
    press(editor, Qt.Key.Key_PageUp, modifiers=CONTROL)
    assert editor.pages.currentRow() == 0


def test_an_exercise_of_another_election_needs_a_course_of_its_own(editor: EditorDialog) -> None:
    before = editor.making.course
    editor.add_exercises((NIGHT.exercises[PACK],), replace(ELECTION, id="another"))
    assert editor.told.text() == (
        "This exercise is of another election than the course. Begin a course of its own for it."
    )
    assert editor.making.course == before


def test_the_course_that_is_chosen_is_opened(
    editor: EditorDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.making.kept = editor.making.course
    bad = tmp_path / "bad.course.json"
    bad.write_text("{}", encoding="utf-8")
    choosing(monkeypatch, module, "choose_file", None)
    editor.choose_course()
    assert editor.told.text() == ""
    choosing(monkeypatch, module, "choose_file", bad)
    editor.choose_course()
    assert "bad.course.json" in editor.told.text()


def test_a_course_is_saved_where_somebody_chose_and_then_there_again(
    editor: EditorDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.exercises.setCurrentRow(0)
    editor.take_away()
    with_titles(editor)
    choosing(monkeypatch, module, "choose_new_file", None)
    editor.save()
    assert editor.making.path is None
    path = tmp_path / "own.course.json"
    choosing(monkeypatch, module, "choose_new_file", path)
    editor.save()
    assert editor.told.text() == "Saved: own.course.json"
    assert read_course(path)[0].exercises == (NIGHT.exercises[TEST],)
    assert not editor.holds_typed
    path.unlink()
    editor.save()
    assert path.exists(), "nobody is asked for the place again"


def test_saving_that_a_person_stops_writes_nothing(
    editor: EditorDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: Any, **__: bool) -> object:
        raise Stopped

    monkeypatch.setattr(module, "beside", stopped)
    editor.save_to(tmp_path / "own.course.json")
    assert editor.told.text() == "It was stopped. Nothing was saved."
    assert editor.making.path is None


def test_the_practice_file_that_is_chosen_is_read(
    editor: EditorDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.show_add()
    (dialog,) = editor.findChildren(AddDialog)
    choosing(monkeypatch, adding, "choose_file", None)
    dialog.practice.click()
    assert dialog.told.text() == ""
    choosing(monkeypatch, adding, "choose_file", tmp_path / "gone.kzpoll")
    dialog.practice.click()
    assert "gone.kzpoll" in dialog.told.text()
    assert dialog.isVisible()
    assert editor.page_name == EXERCISE
