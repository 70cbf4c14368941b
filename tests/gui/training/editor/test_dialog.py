"""The editor by keyboard: an exercise is added, a slip planted, what it fires is seen, and what is in the way is gone to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kzpoll_desktop import resources
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.training.course import CountExercise, Way
from kzpoll_desktop.exchange.courses import find_course, read_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import LeaveDialog
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.editor.adding import AddDialog
from kzpoll_desktop.gui.training.editor.dialog import EditorDialog
from kzpoll_desktop.gui.training.editor.figures import FiguresPage
from kzpoll_desktop.gui.training.editor.happenings import HappeningsPage
from kzpoll_desktop.gui.training.editor.inserting import InsertDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.editing.checked import COMMISSION, COURSE, EXERCISE, HAPPENINGS, QUESTIONS
from tests.shared import courses as small
from tests.shared.gui.keys import CONTROL, enter, focused, press, tab, type_text
from tests.shared.gui.walk import button, cut_off, settle, unnamed

NIGHT, ELECTION = find_course("one-night")
PACK, LONG, HAND, TEST = 1, 11, 12, 13


def field(dialog: QWidget, name: str) -> QWidget:
    found: QWidget | None = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found


def opened(context: Context, under: QWidget, *places: int) -> EditorDialog:
    """The editor with some exercises of the bundled course, the last of them marked."""
    dialog = EditorDialog(context, under)
    dialog.show()
    for place in places:
        dialog.add_exercises((NIGHT.exercises[place],), ELECTION)
    settle()
    return dialog


def show(dialog: EditorDialog, page: str) -> None:
    """The page of a name, by the list of pages."""
    rows = [dialog.pages.item(row).data(Qt.ItemDataRole.UserRole) for row in range(dialog.pages.count())]
    dialog.pages.setCurrentRow(rows.index(page))
    settle()
    assert dialog.page_name == page


def put(dialog: QWidget, name: str, text: str) -> None:
    """Type a text into the field of a name, in the place of what stood there."""
    edit = field(dialog, name)
    edit.setFocus()
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    edit.selectAll()
    type_text(dialog, text)


def test_from_the_start_page_a_course_is_made_by_keyboard_and_saved(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    button(program.start, "editor").click()
    settle()
    (dialog,) = (one for one in program.start.findChildren(EditorDialog) if one.isVisible())
    assert focused(dialog) == "add"
    enter(dialog)
    (adding,) = dialog.findChildren(AddDialog)
    assert adding.exercises.item(PACK).text() == "2. A pack in the safe"
    press(adding, Qt.Key.Key_Down)
    enter(adding)
    assert focused(adding) == "add", "Enter goes from the list to what is done with it"
    enter(adding)
    settle()
    assert [one.id for one in dialog.making.course.exercises] == ["pack-in-safe"]
    assert dialog.page_name == EXERCISE
    assert "In the way of saving: The course, title, in Kazakh" in dialog.findings.lines["fault"].text()
    dialog.findings.go.setFocus()
    enter(dialog)
    assert (dialog.page_name, focused(dialog)) == (COURSE, "title.kk")
    type_text(dialog, "Курс")
    put(dialog, "title.ru", "Курс")
    put(dialog, "id", "Own 7")
    assert dialog.making.course.id == "wn7", "what fits no name of a file is not typed"
    put(dialog, "id", "own")
    press(dialog, Qt.Key.Key_PageDown, modifiers=CONTROL)
    dialog.findings.look()
    assert "being played" in dialog.findings.lines["fault"].text()
    qtbot.waitUntil(lambda: dialog.findings.is_played)
    assert dialog.findings.lines["fault"].text() == "Nothing is in the way of saving this exercise."
    path = tmp_path / "own.course.json"
    dialog.save_to(path)
    assert dialog.told.text() == "Saved: own.course.json"
    saved, _ = read_course(path)
    assert (saved.id, saved.title.kk, saved.exercises) == ("own", "Курс", (NIGHT.exercises[PACK],))
    assert dialog.windowTitle().startswith("own.course.json")
    press(dialog, Qt.Key.Key_Escape)
    assert not isValid(dialog) or dialog.isHidden(), "what is saved is left without a question"


def test_two_columns_by_keyboard_and_what_fires_at_once(context: Context, under: QWidget) -> None:
    dialog = opened(context, under, PACK)
    show(dialog, "unused_and_lists")
    page = dialog.page
    assert isinstance(page, FiguresPage)
    assert "(D202)" in dialog.findings.lines["fires"].text()
    sheet = page.lines["party_list.unused"].sheet
    assert sheet is not None
    assert (sheet.text(), sheet.placeholderText()) == ("508", "608")
    assert page.lines["party_list.unused"].differs.text() == "\u2212100"
    sheet.setFocus()
    press(dialog, Qt.Key.Key_Delete)
    enter(dialog)
    assert focused(dialog) == "sheets.party_list.spoiled", "Enter goes on within the column"
    assert page.lines["party_list.unused"].differs.text() == ""
    dialog.findings.look()
    assert dialog.findings.lines["fires"].text() == "Fires on the sheets: nothing"
    type_text(dialog, "30")
    press(dialog, Qt.Key.Key_Up)
    assert focused(dialog) == "sheets.party_list.unused"
    exercise = dialog.making.count
    assert exercise.sheets == {"party_list.spoiled": 30}
    press(dialog, Qt.Key.Key_Backtab, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert focused(dialog) in ("truth.party_list.unused", "sheets.party_list.unused")
    page.lines["party_list.unused"].truth.setFocus()
    type_text(dialog, "600")
    tab(dialog)
    assert focused(dialog) == "sheets.party_list.unused", "Tab goes from the truth to its sheet"
    assert figure(dialog.making.count.truth, "party_list.unused") == 600
    dialog.findings.look()
    assert "(D202)" in dialog.findings.lines["stays"].text()
    # A silent one: what no rule notices.
    show(dialog, "piles.party_list")
    for choice, value in (("auyl", "106"), ("respublica", "131")):
        put(dialog, f"sheets.party_list.votes.{choice}", value)
        enter(dialog)
    dialog.findings.look()
    assert "Ауыл" in dialog.findings.lines["silent"].text() or "AUYL" in (
        dialog.findings.lines["silent"].text().upper()
    )
    # Letters are refused in sight, and neither page nor exercise is left over them.
    put(dialog, "truth.party_list.votes.auyl", "12x")
    assert "does not fit" in dialog.told.text()
    dialog.pages.setCurrentRow(0)
    assert dialog.page_name == "piles.party_list"
    assert field(dialog, "truth.party_list.votes.auyl").property("text") == "12"
    press(dialog, Qt.Key.Key_Escape)
    dialog.pages.setCurrentRow(0)
    assert dialog.page_name == COURSE


def test_what_is_refused_is_gone_to_and_nothing_is_written(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = opened(context, under, PACK)
    press(dialog, Qt.Key.Key_S, modifiers=CONTROL)
    dialog.save_as.click()
    assert (dialog.page_name, focused(dialog)) == (COURSE, "title.kk"), "nobody is asked for a place yet"
    assert "The course, title, in Kazakh" in dialog.told.text()
    show(dialog, COURSE)
    put(dialog, "title.kk", "а")
    put(dialog, "title.ru", "а")
    path = tmp_path / "own.course.json"
    show(dialog, EXERCISE)
    put(dialog, "minutes", "21")
    dialog.save_to(path)
    assert (dialog.page_name, focused(dialog)) == (EXERCISE, "minutes")
    assert dialog.told.text().startswith(
        "It is not saved yet. 1. A pack in the safe, The exercise, time given: the time is too short"
    )
    put(dialog, "minutes", "50")
    show(dialog, "piles.party_list")
    put(dialog, "truth.party_list.votes.amanat", "")
    press(dialog, Qt.Key.Key_Delete)
    show(dialog, COURSE)
    dialog.save_to(path)
    assert focused(dialog) == "truth.party_list.votes.amanat"
    assert "AMANAT" in dialog.told.text()
    assert not path.exists()
    bundled = resources.resource("training") / "one-night.course.json"
    before = bundled.read_bytes()
    dialog.save_to(bundled)
    assert "the program's own courses" in dialog.told.text()
    assert bundled.read_bytes() == before


def test_what_was_typed_is_asked_about_before_it_is_lost(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = EditorDialog(context, under)
    dialog.show()
    assert (dialog.page_name, focused(dialog)) == (COURSE, "add")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden(), "nothing was done"
    dialog = opened(context, under, PACK)
    for leave in (dialog.reject, lambda: dialog.choose_course()):
        leave()
        (question,) = [one for one in dialog.findChildren(LeaveDialog) if one.isVisible()]
        enter(question)
        settle()
        assert dialog.isVisible()
    dialog.making.kept = dialog.making.course
    show(dialog, "unused_and_lists")
    put(dialog, "truth.party_list.unused", "6")
    dialog.reject()
    (question,) = [one for one in dialog.findChildren(LeaveDialog) if one.isVisible()]
    question.leave.click()
    assert dialog.isHidden()


def test_exercises_are_copied_moved_and_taken_away(context: Context, under: QWidget) -> None:
    dialog = opened(context, under)
    assert not dialog.copy.isEnabled()
    assert dialog.copy.toolTip() == "Add an exercise first."
    some = (*NIGHT.exercises[:2], NIGHT.exercises[TEST])
    dialog.add_exercises(some, ELECTION)
    assert dialog.exercises.count() == len(some)
    assert not dialog.up.isEnabled()
    dialog.copy.click()
    dialog.down.click()
    assert [one.id for one in dialog.making.course.exercises[:3]] == ["clean", "pack-in-safe", "clean-2"]
    assert dialog.exercises.currentRow() == 2
    dialog.up.click()
    dialog.away.click()
    assert dialog.making.course.exercises == some
    dialog.exercises.setCurrentRow(2)
    assert dialog.pages.count() == 3
    for _ in some:
        dialog.away.click()
    assert dialog.exercises.count() == 0
    assert dialog.page_name == COURSE


def test_boxes_issuers_times_and_annulment(context: Context, under: QWidget) -> None:
    dialog = opened(context, under, PACK)
    show(dialog, "unused_and_lists")
    button(dialog, "new_box").click()
    settle()
    assert dialog.making.count.truth.box("P3") is not None
    put(dialog, "truth.portable_boxes.P3.applications", "2")
    enter(dialog)
    tick = field(dialog, "carried.P3.m6")
    tick.setFocus()
    press(dialog, Qt.Key.Key_Space, " ")
    box = dialog.making.count.truth.box("P3")
    assert box is not None
    assert (box.members, box.applications) == (("m4", "m5", "m6"), 2)
    button(dialog, "add_issuer").click()
    settle()
    put(dialog, "truth.party_list.issued_by_member.m1", "12")
    enter(dialog)
    assert dialog.making.count.truth.contests["party_list"].issued_by_member["m1"] == 12
    button(dialog, "without.P3").click()
    settle()
    assert dialog.making.count.truth.box("P3") is None
    show(dialog, "portable_boxes")
    tick = field(dialog, "annulled.P2.party_list")
    tick.setFocus()
    press(dialog, Qt.Key.Key_Space, " ")
    box = dialog.making.count.truth.box("P2")
    assert box is not None
    assert box.annulled == ("party_list", "single_mandate")
    show(dialog, "opening")
    put(dialog, "truth.day.opened", "705")
    enter(dialog)
    assert dialog.making.count.truth.day.opened == "07:05"
    put(dialog, "truth.attendance.media", "4")
    enter(dialog)
    assert dialog.making.count.truth.attendance.media == 4
    put(dialog, "note.ru", "Начало")
    assert dialog.making.count.notes["opening"].ru == "Начало"


def test_happenings_come_with_a_moment_a_text_and_what_is_right(context: Context, under: QWidget) -> None:
    dialog = opened(context, under, PACK)
    kept = dialog.making.course
    show(dialog, HAPPENINGS)
    page = dialog.page
    assert isinstance(page, HappeningsPage)
    button(dialog, "new_happening").click()
    settle()
    assert focused(dialog) == "happenings.0.when"
    press(dialog, Qt.Key.Key_End)
    (happening,) = dialog.making.count.happenings
    assert (happening.at, happening.after) == ("", "party_list.unused"), "after a slip that is planted"
    put(dialog, "happenings.0.text.kk", "Парақта ")
    button(dialog, "happenings.0.insert").click()
    settle()
    (inserting,) = dialog.findChildren(InsertDialog)
    rows = range(inserting.figures.count())
    at = next(row for row in rows if "unused ballots" in inserting.figures.item(row).text())
    inserting.figures.setCurrentRow(at)
    inserting.sheet.setChecked(True)
    inserting.take.click()
    settle()
    (happening,) = dialog.making.count.happenings
    assert happening.text.kk == "Парақта {sheet:party_list.unused}"
    field(dialog, "happenings.0.expects").setFocus()
    press(dialog, Qt.Key.Key_Down)
    settle()
    field(dialog, "happenings.0.expects.0.role").setFocus()
    press(dialog, Qt.Key.Key_End)
    button(dialog, "happenings.0.expects.more").click()
    settle()
    (happening,) = dialog.making.count.happenings
    assert happening.expects == (Way("m2", None, True), Way("m2", None, True))
    button(dialog, "happenings.0.expects.1.away").click()
    settle()
    field(dialog, "happenings.0.expects").setFocus()
    press(dialog, Qt.Key.Key_Down)
    settle()
    (happening,) = dialog.making.count.happenings
    assert happening.at == "opening", "a ballot is changed at the opening alone"
    button(dialog, "happenings.0.away").click()
    settle()
    assert dialog.making.course == kept
    # Those of the bundled exercise stand as they are written.
    dialog = opened(context, under, LONG)
    show(dialog, HAPPENINGS)
    long = NIGHT.exercises[LONG]
    assert dialog.making.count == long


def test_a_practice_file_is_added_and_a_real_one_never(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = opened(context, under)
    path = small.kept(small.begun(small.read(small.course(small.count())), "night"), tmp_path / "a.kzpoll")
    dialog.show_add()
    (adding,) = dialog.findChildren(AddDialog)
    (tmp_path / "b.kzpoll").write_text("x", encoding="utf-8")
    adding.take_practice(tmp_path / "b.kzpoll")
    assert adding.isVisible()
    assert "b.kzpoll" in adding.told.text()
    adding.take_practice(path)
    settle()
    assert dialog.making.count.id == "own-exercise"
    assert "(no title yet)" in dialog.exercises.item(0).text()


def test_opening_goes_on_where_it_was_and_a_bundled_course_becomes_ones_own(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = opened(context, under)
    dialog.open_course(resources.resource("training") / "one-night.course.json")
    assert (dialog.making.course.id, dialog.making.path) == ("one-night-2", None)
    assert dialog.making.course.exercises == NIGHT.exercises
    bad = tmp_path / "bad.course.json"
    bad.write_text("{}", encoding="utf-8")
    dialog.open_course(bad)
    assert "bad.course.json" in dialog.told.text()
    assert dialog.making.course.exercises == NIGHT.exercises


def test_in_the_lowest_window_the_first_thing_in_the_way_is_whole(
    context: Context, under: QWidget, put_scale: object
) -> None:
    assert callable(put_scale)
    context.languages.set_language("kk")
    put_scale(150)
    under.resize(946, 517)
    dialog = opened(context, under)
    dialog.resize(904, 457)
    settle()
    assert dialog.findings.lines["fault"].text()
    assert cut_off(dialog) == []


@pytest.mark.parametrize("scale", [pytest.param(100, marks=pytest.mark.long), 150])
def test_every_page_is_whole_named_and_speaks_another_language_at_once(
    context: Context, under: QWidget, put_scale: object, scale: int
) -> None:
    assert callable(put_scale)
    context.languages.set_language("kk")
    put_scale(scale)
    dialog = opened(context, under, LONG, TEST)
    for place in (0, 1):
        dialog.exercises.setCurrentRow(place)
        for row in range(dialog.pages.count()):
            dialog.pages.setCurrentRow(row)
            settle()
            assert cut_off(dialog) == [], dialog.page_name
            assert unnamed(dialog) == [], dialog.page_name
    show(dialog, QUESTIONS)
    titles = set()
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        titles.add((dialog.heading.text(), dialog.pages.item(2).text(), dialog.keep.text()))
    assert len(titles) == len(LANGUAGES)
    assert isinstance(NIGHT.exercises[HAND], CountExercise)


@pytest.mark.parametrize(("language", "scale"), [("ru", 150), ("kk", 200)])
def test_a_narrow_window_has_names_above_their_figures_and_none_beside_its_room(
    context: Context, under: QWidget, put_scale: object, language: str, scale: int
) -> None:
    assert callable(put_scale)
    context.languages.set_language(language)
    put_scale(scale)
    under.resize(960, 540)
    dialog = opened(context, under, LONG)
    for page in (COMMISSION, "unused_and_lists", "piles.party_list"):
        show(dialog, page)
        dialog.resize(960, dialog.height())
        assert cut_off(dialog) == [], page
    votes = field(dialog, "truth.party_list.votes.amanat")
    (name,) = [label for label in dialog.findChildren(QLabel) if label.buddy() is votes]
    assert name.geometry().bottom() < votes.geometry().top()
    dialog.resize(2400, 900)
    settle()
    assert name.geometry().top() < votes.geometry().bottom(), "beside it again"
