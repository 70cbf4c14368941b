"""Beginning anew and clearing from the window: asked once, by keyboard; what lies elsewhere is refused with a sentence."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.choosing import TrainingDialog
from kzpoll_desktop.gui.training.resetting import ClearDialog, ResetDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.beginning import begin
from tests.shared.gui.keys import enter, focused, press
from tests.shared.gui.walk import button, cut_off, settle, unnamed

COURSE, ELECTION = find_course("one-night")


def ask_anew(window: PrecinctWindow) -> ResetDialog:
    (anew,) = (one for one in window.findChildren(QAction) if one.objectName() == "training.anew")
    assert anew.shortcut().toString() == "Ctrl+Shift+R"
    anew.trigger()
    settle()
    (dialog,) = (one for one in window.findChildren(ResetDialog) if one.isVisible())
    return dialog


def test_an_exercise_begins_anew_at_the_same_seat_within_two_seconds(
    program: Program, context: Context
) -> None:
    exercise = COURSE.exercise("pack-in-safe")
    assert exercise is not None
    program.files.train(COURSE, ELECTION, exercise, 9)
    settle()
    (window,) = program.windows
    window.desk.enter("attendance.media", 4)
    dialog = ask_anew(window)
    for language in (*LANGUAGES, "en"):
        context.languages.set_language(language)
        settle()
        assert cut_off(dialog) == []
    assert focused(dialog) == "stay", "Enter stays"
    enter(dialog)
    settle()
    assert program.windows == [window]
    dialog = ask_anew(window)
    press(dialog, Qt.Key.Key_Tab, "\t")
    assert focused(dialog) == "anew"
    started = time.monotonic()
    enter(dialog)
    for _ in range(40):
        settle()
        if program.windows and program.windows[0] is not window:
            break
    assert time.monotonic() - started < 2
    (again,) = program.windows
    assert again.desk.day.record.attendance.media != 4
    assert again.desk.exercise is not None
    assert again.desk.exercise.seat == 9
    folder = context.settings.folder / "practice"
    assert sorted(path.name for path in folder.glob("*.kzpoll")) == [
        "one-night-pack-in-safe-9-practice.aside.kzpoll",
        "one-night-pack-in-safe-9-practice.kzpoll",
    ]


def test_a_hand_in_that_is_looked_at_elsewhere_is_not_begun_anew(program: Program, tmp_path: Path) -> None:
    begin(tmp_path / "stick.kzpoll", COURSE, COURSE.exercises[0], 2, ELECTION, program.context.clock).close()
    program.files.open_file(tmp_path / "stick.kzpoll", stay=True)
    settle()
    dialog = ask_anew(program.windows[0])
    dialog.anew.click()
    for _ in range(40):
        settle()
    assert program.windows == []
    assert "stick.kzpoll: not in the folder of practice files" in program.page.told.text()
    assert [path.name for path in tmp_path.glob("*.kzpoll")] == ["stick.kzpoll"]


def test_practice_of_a_course_is_counted_and_cleared_from_the_start_page(
    program: Program, context: Context
) -> None:
    folder = context.settings.folder / "practice"
    for seat in (1, 2):
        begin(folder / f"{seat}.kzpoll", COURSE, COURSE.exercises[0], seat, ELECTION, context.clock).close()
    opened = begin(folder / "3.kzpoll", COURSE, COURSE.exercises[0], 3, ELECTION, context.clock)
    button(program.start, "training").click()
    settle()
    (training,) = program.start.findChildren(TrainingDialog)
    training.clear.click()
    settle()
    (dialog,) = (one for one in training.findChildren(ClearDialog) if one.isVisible())
    assert "practice files – 2, hand-ins – 0" in dialog.about.text()
    assert dialog.left.item(0).text() == "3.kzpoll: open in another window."
    for language in (*LANGUAGES, "en"):
        context.languages.set_language(language)
        settle()
        assert cut_off(dialog) == []
        assert unnamed(dialog) == []
    assert focused(dialog) == "stay"
    dialog.clear_button.click()
    assert "Taken away: 2." in dialog.told.text()
    assert [path.name for path in folder.glob("*.kzpoll")] == ["3.kzpoll"]
    assert dialog.clear_button.isHidden()
    assert "no practice" in dialog.about.text()
    opened.close()
