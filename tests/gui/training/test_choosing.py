"""Training from the start page by keyboard: course, exercise, seat; what was begun goes on where it was left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from kzpoll_desktop.exchange.courses import write_course
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.training.choosing import TrainingDialog
from kzpoll_desktop.workflow.desk import Entered
from tests.shared import courses as small
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.walk import button, settle


def shown(program: Program) -> TrainingDialog:
    button(program.start, "training").click()
    settle()
    (dialog,) = (d for d in program.start.findChildren(TrainingDialog) if d.isVisible())
    return dialog


def test_an_exercise_is_chosen_begun_left_and_gone_on_with(program: Program) -> None:
    dialog = shown(program)
    assert focused(dialog) == "exercises"
    assert dialog.exercises.item(1).text() == "2. A pack in the safe (50 min)"
    press(dialog, Qt.Key.Key_Down)
    enter(dialog)
    assert focused(dialog) == "seat", "Enter goes from the exercise to the seat"
    dialog.seat.selectAll()
    type_text(dialog, "x12")
    assert dialog.seat.text() == "12", "a seat is a number"
    assert dialog.begin.text() == "&Begin"
    enter(dialog)
    assert focused(dialog) == "begin"
    enter(dialog)
    settle()
    (window,) = program.windows
    assert window.desk.path.name == "one-night-pack-in-safe-12-practice.kzpoll"
    assert window.desk.path.parent == program.context.settings.folder / "practice"
    assert [menu.objectName() for menu in window.findChildren(type(window.menus.menus["file"]))]
    assert window.desk.exercise is not None
    assert isinstance(window.desk.enter("attendance.media", 2), Entered)
    assert window.close()
    program.show_start()
    dialog = shown(program)
    assert dialog.seat.text() == "12"
    dialog.exercises.setCurrentRow(1)
    assert dialog.begin.text() == "&Go on"
    dialog.begin.click()
    settle()
    assert program.windows[0].desk.day.record.attendance.media == 2
    # Another look has its table too.
    program.change_look("contrast", 125)
    settle()
    assert not program.windows[0].shortcuts["F10"].isEnabled()
    program.change_look("light", 100)


def test_a_course_from_a_stick_and_a_seat_that_is_none(program: Program, tmp_path: Path) -> None:
    dialog = shown(program)
    dialog.seat.setText("")
    dialog.begin_chosen()
    assert "0 to 999" in dialog.told.text()
    assert focused(dialog) == "seat"
    bad = tmp_path / "bad.course.json"
    bad.write_text("{}", encoding="utf-8")
    dialog.take_course(bad)
    assert "bad.course.json" in dialog.told.text()
    stick = tmp_path / "small.course.json"
    write_course(stick, small.read(small.course(small.count(sheets={}, happenings=[]))))
    dialog.take_course(stick)
    assert (dialog.courses.count(), dialog.courses.currentIndex(), dialog.exercises.count()) == (2, 1, 1)
    dialog.seat.setText("7")
    dialog.begin_chosen()
    settle()
    (window,) = program.windows
    assert window.desk.path.name == "small-night-7-practice.kzpoll"
    path = window.desk.path
    assert window.close()
    stick.unlink()
    program.files.open_file(path, stay=True)
    settle()
    assert not program.windows[0].shortcuts["F10"].isEnabled(), "the course stayed at hand"
    assert program.windows[0].close()
    for kept in (program.context.settings.folder / "courses").iterdir():
        kept.unlink()
    program.files.open_file(path, stay=True)
    settle()
    assert "not at hand" in program.windows[0].notice.text()
