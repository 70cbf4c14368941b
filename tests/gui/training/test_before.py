"""Before a class by keyboard: what is typed is a plan, a stick is made, and the laptop and the projector tell the plan."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.training.plan import Plan, PlannedSeat
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.training.before import BeforeDialog
from kzpoll_desktop.gui.training.board.dialog import BoardDialog
from kzpoll_desktop.gui.training.choosing import TrainingDialog
from kzpoll_desktop.gui.training.story import StorySheet
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.before.class_file import planned_in, read_plan
from kzpoll_desktop.training.beginning import begin
from kzpoll_desktop.training.night import Night
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.walk import button, settle

COURSE, ELECTION = find_course("one-night")
FIRST = "09:00\u201309:50. Chair \u2013 person 1, reads \u2013 person 2, types \u2013 person 3."


def put(dialog: BeforeDialog, name: str, text: str) -> None:
    part: QWidget | None = dialog.findChild(QWidget, name)
    assert part is not None
    part.setFocus()
    assert isinstance(part, LineField)
    part.selectAll()
    type_text(dialog, text)


def only_first_two(dialog: BeforeDialog) -> None:
    """Untick all exercises but two, by the keyboard."""
    dialog.exercises.setFocus()
    dialog.exercises.setCurrentRow(1)
    for _ in range(dialog.exercises.count() - 2):
        press(dialog, Qt.Key.Key_Down)
        press(dialog, Qt.Key.Key_Space, " ")


def test_what_is_typed_is_a_plan_and_what_is_nothing_is_gone_to(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = BeforeDialog(context, under)
    dialog.show()
    settle()
    assert focused(dialog) == "exercises"
    assert "left out" in dialog.program_label.text(), "a checkout cannot be copied"
    only_first_two(dialog)
    tab(dialog)
    assert focused(dialog) == "date"
    assert dialog.date.text() == "19.03.2023"
    for name, wrong, right in (
        ("date", "31.02.2026", "1.12.2026"),
        ("begins", "9 утра", "9:00"),
        ("ends", "08:30", "1030"),
        ("persons", "", "3"),
        ("seats", "3-1", "2-4"),
    ):
        put(dialog, name, wrong)
        if not wrong:
            press(dialog, Qt.Key.Key_Delete)
        dialog.make.click()
        assert focused(dialog) == name
        assert dialog.told.text(), name
        put(dialog, name, right)
    plan = dialog.plan()
    assert plan == Plan(
        *("one-night", COURSE.digest, "2026-12-01T09:00", "2026-12-01T10:30", 3),
        ("clean", "pack-in-safe"),
        (PlannedSeat(2), PlannedSeat(3), PlannedSeat(4)),
    )
    assert dialog.plan_label.text() == f"{FIRST} The exercises take 10 min more than the class has."
    table = tmp_path / "seats.csv"
    table.write_text("7;А;Алматы\n8;Б\n", encoding="utf-8")
    dialog.take_table(table)
    plan = dialog.plan()
    assert isinstance(plan, Plan)
    assert plan.seats == (PlannedSeat(7, "А", "Алматы"), PlannedSeat(8, "Б"))
    assert "Seats from the table: 2, groups: А, Б." in dialog.plan_label.text()
    table.write_text("nothing", encoding="utf-8")
    dialog.take_table(table)
    assert "seats.csv" in dialog.told.text()
    put(dialog, "seats", "5")
    plan = dialog.plan()
    assert isinstance(plan, Plan)
    assert plan.seats == (PlannedSeat(5),), "what is typed takes the place of the table"


def test_the_stick_the_projector_and_the_laptop_tell_the_same_plan(
    context: Context, under: QWidget, tmp_path: Path
) -> None:
    own, stick = tmp_path / "class", tmp_path / "stick"
    own.mkdir()
    context.settings.change(class_folder=str(own), class_seats="1-2")
    board = BoardDialog(context, under)
    board.show()
    planned = partial(planned_in, own, COURSE, lambda: context.language)
    assert planned(0) == ""
    button(board, "before").click()
    settle()
    (dialog,) = board.findChildren(BeforeDialog)
    only_first_two(dialog)
    dialog.write(stick)
    assert dialog.told.text().startswith("It is ready.")
    assert [path.relative_to(tmp_path).as_posix() for path in dialog.written] == [
        "stick/tables/one-night.course.json",
        "stick/tables/class.kzclass.json",
        "stick/tables/seats.csv",
        "stick/trainer/key-practice.pdf",
        "class/class.kzclass.json",
    ]
    assert read_plan(own / "class.kzclass.json").exercises == ("clean", "pack-in-safe")
    dialog.reject()
    assert planned(0) == FIRST
    assert planned(1).startswith("09:50\u201310:40. Chair \u2013 person 2")
    assert planned(5) == "", "what is not planned"
    board.reject()
    settle()
    laptop = TrainingDialog(context, under)
    laptop.show()
    laptop.take_course(stick / "tables" / "one-night.course.json")
    assert laptop.story.text().startswith(FIRST)
    told = set()
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        told.add(laptop.story.text())
    assert len(told) == len(LANGUAGES)
    context.languages.set_language("en")
    exercise = COURSE.exercises[0]
    desk = begin(tmp_path / "x.kzpoll", COURSE, exercise, 2, ELECTION, context.clock)
    story = StorySheet(Night.at(desk, context.settings.folder), context, under)
    story.begin()
    assert story.heading.text() == f"A night without a mistake · {FIRST}"
    desk.close()
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    dialog = BeforeDialog(context, under)
    dialog.show()
    dialog.write(tmp_path / "file")
    assert dialog.told.property("severity") == "error"
    enter(dialog)
