"""Before a class: which exercises for which seats, from when to when, and a stick with everything made in one go."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.training.plan import MOST_PERSONS, Plan, PlannedSeat, beyond, parts
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField, row
from kzpoll_desktop.gui.common.dialogs.files import choose_file, choose_folder
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.training.board.writing import written_beside
from kzpoll_desktop.gui.training.course_choice import CourseChoice
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.texts.format import date
from kzpoll_desktop.texts.names.turns import turns_words
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training import at_hand
from kzpoll_desktop.training.before.class_file import write_plan
from kzpoll_desktop.training.before.program import bundle
from kzpoll_desktop.training.before.stick import TABLES, TRAINER, Class, prepare
from kzpoll_desktop.training.classroom.roster import RosterSeat, read_roster
from kzpoll_desktop.training.papers import NoPapers, seats_named

WIDE: Final = 860
HIGH: Final = 680
_EXERCISE: Final = Qt.ItemDataRole.UserRole
_BEGINS: Final = "09:00"
_PERSONS: Final = 3
_SHORT: Final = 120
_MODES: Final[tuple[LanguageMode, ...]] = ("kk_ru", "kk", "ru")
_DATE: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_TIME: Final = re.compile(r"([0-9]{1,2})[:.]?([0-9]{2})")


class BeforeDialog(Dialog):
    """written: what was written the last time. program: the bundle that is copied, None where there is none."""

    topic = "before"

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        seats: Sequence[RosterSeat] = (),
        program: Path | None = None,
    ) -> None:
        """seats: of the table that the class has already."""
        super().__init__("before", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Before the class"))
        self._context = context
        self.program = program if program is not None else bundle()
        self.written: tuple[Path, ...] = ()
        self._table = _planned(seats)
        self.courses, self.languages, self.exercises = CourseChoice(context), ChoiceBox(), CalmList()
        self.exercises.setWordWrap(True)
        for mode in _MODES:
            self.languages.addItem("", mode)
        today = context.clock.now().date()
        self.date = self._line(f"{today:%d.%m.%Y}")
        self.begins, self.ends = self._line(_BEGINS), self._line("")
        self.persons = self._line(str(_PERSONS))
        self.persons.setValidator(QIntValidator(1, MOST_PERSONS, self))
        self.seats = self._line(context.settings.values.class_seats)
        self._lay_out()
        self.live(self._say)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self._fill()
        self.exercises.setFocus()

    def _line(self, text: str) -> LineField:
        made = LineField(text)
        made.setMaximumWidth(self._context.look.px(_SHORT))
        made.textChanged.connect(lambda _: self._say_plan())
        return made

    def _lay_out(self) -> None:
        course = self.field("course", self.courses, lambda: self.tr("Co&urse"))
        exercises = self.field(
            "exercises", self.exercises, lambda: self.tr("E&xercises of the day; Space ticks one")
        )
        day = self.field("date", self.date, lambda: self.tr("&Date"))
        begins = self.field("begins", self.begins, lambda: self.tr("&Begins at"))
        ends = self.field("ends", self.ends, lambda: self.tr("&Ends at"))
        persons = self.field("persons", self.persons, lambda: self.tr("&Persons at a table"))
        seats = self.field("seats", self.seats, lambda: self.tr("&Seats, as 1-30 or 1-10, 15"))
        language = self.field("languages", self.languages, lambda: self.tr("&Language of the key"))
        self.table = self.button("table", lambda: self.tr("Seats from a &table…"), self._choose_table)
        self.other = self.button("other", lambda: self.tr("From a &file…"), self._choose_course)
        self.plan_label = self.label(self._plan_words, wrap=True, muted=True)
        self.program_label = self.label(self._program_words, wrap=True, muted=True)
        close = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.make = self.button("make", lambda: self.tr("&Make the stick…"), self._choose, primary=True)
        self.whole.addLayout(row(course, self.courses, self.other))
        self.whole.addWidget(exercises)
        self.whole.addWidget(self.exercises, 1)
        self.whole.addLayout(row(day, self.date, begins, self.begins, ends, self.ends))
        self.whole.addLayout(row(seats, self.seats, self.table))
        self.whole.addLayout(row(persons, self.persons, language, self.languages))
        self.whole.addWidget(self.plan_label)
        self.whole.addWidget(self.program_label)
        self.foot(None, close, self.make)
        order = (
            *(self.courses, self.other, self.exercises, self.date, self.begins, self.ends),
            *(self.seats, self.table, self.persons, self.languages, close, self.make),
        )
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.courses.changed.connect(self._fill)
        self.exercises.itemChanged.connect(lambda _: self._say_plan())
        self.seats.textEdited.connect(lambda _: self._forget_table())

    # --- texts

    def _say(self) -> None:
        words = (self.tr("both, side by side"), self.tr("Kazakh"), self.tr("Russian"))
        for place, text in enumerate(words):
            self.languages.setItemText(place, text)
        self.courses.say()
        self._name_exercises()
        self._say_plan()

    def _fill(self) -> None:
        """The exercises of the course, all of them ticked, and an end that has room for them."""
        self.exercises.blockSignals(True)
        self.exercises.clear()
        for one in self.courses.course[0].exercises if self.courses.course else ():
            item = QListWidgetItem()
            item.setData(_EXERCISE, one.id)
            item.setCheckState(Qt.CheckState.Checked)
            self.exercises.addItem(item)
        self.exercises.blockSignals(False)
        self._name_exercises()
        self.exercises.setCurrentRow(0)
        if not self.ends.text():
            self.ends.setText(self._usual_end())
        self._say_plan()
        self.settle()

    def _usual_end(self) -> str:
        hours, minutes = map(int, _BEGINS.split(":"))
        course = self.courses.course
        needed = sum(one.minutes for one in course[0].exercises) if course else 0
        ends = min(hours * 60 + minutes + needed, 18 * 60)
        return f"{ends // 60:02}:{ends % 60:02}"

    def _name_exercises(self) -> None:
        self.exercises.blockSignals(True)
        for place, one in enumerate(self.courses.course[0].exercises if self.courses.course else ()):
            item = self.exercises.item(place)
            if item is not None:
                text = self.tr("%1. %2 (%3 min)").replace("%1", str(place + 1))
                title = one.title.get(self._context.language)
                item.setText(text.replace("%2", title).replace("%3", str(one.minutes)))
        self.exercises.blockSignals(False)

    def _say_plan(self) -> None:
        if hasattr(self, "plan_label"):
            self.plan_label.setText(self._plan_words())

    def _plan_words(self) -> str:
        """The first exercise with its turns, and what does not fit; empty while something typed is nothing."""
        plan, found = self.plan(), self.courses.course
        if not isinstance(plan, Plan) or found is None:
            return ""
        told = []
        if self._table:
            groups = sorted({one.group for one in self._table if one.group})
            text = self.tr("Seats from the table: %1, groups: %2.").replace("%1", str(len(self._table)))
            told.append(text.replace("%2", ", ".join(groups) or "–"))
        planned = parts(plan, found[0])
        if planned:
            told.append(turns_words(planned[0], self._context.language))
        over = beyond(plan, found[0])
        if over:
            text = self.tr("The exercises take %1 min more than the class has.")
            told.append(text.replace("%1", str(over)))
        return " ".join(told)

    def _program_words(self) -> str:
        if self.program is not None:
            return self.tr("The program itself is put on the stick too.")
        return self.tr(
            "The program itself is left out: it was installed on this computer, and only a bundle that runs from a "
            "stick can be copied. Bring it to the laptops in another way."
        )

    # --- what is planned

    def plan(self) -> Plan | QWidget:
        """The plan as it is typed, or the first field that is nothing."""
        found = self.courses.course
        day = _day(self.date.text())
        begins, ends = _time(self.begins.text()), _time(self.ends.text())
        persons = self.persons.text()
        for value, part in ((day, self.date), (begins, self.begins), (ends, self.ends)):
            if not value:
                return part
        if ends <= begins:
            return self.ends
        if not persons.isdecimal() or not 1 <= int(persons) <= MOST_PERSONS:
            return self.persons
        chosen = self._chosen()
        if found is None or not chosen:
            return self.exercises
        seats = self._table or self._named_seats()
        if not seats:
            return self.seats
        moments = f"{day}T{begins}", f"{day}T{ends}"
        return Plan(found[0].id, found[0].digest, *moments, int(persons), chosen, seats)

    def _chosen(self) -> tuple[str, ...]:
        items = (self.exercises.item(place) for place in range(self.exercises.count()))
        return tuple(one.data(_EXERCISE) for one in items if one.checkState() == Qt.CheckState.Checked)

    def _named_seats(self) -> tuple[PlannedSeat, ...]:
        try:
            return tuple(PlannedSeat(seat) for seat in seats_named(self.seats.text()) if seat)
        except NoPapers:
            return ()

    def _forget_table(self) -> None:
        self._table = ()
        self._say_plan()

    def _wrong(self, part: QWidget) -> str:
        return {
            self.date: self.tr("Type the date of the class as %1.").replace("%1", date("2026-12-01")),
            self.begins: self.tr("Type a time as 09:00."),
            self.ends: self.tr("Type when the class ends, as 17:00, later than it begins."),
            self.persons: self.tr("Type how many persons sit at a table, 1 to %1.").replace(
                "%1", str(MOST_PERSONS)
            ),
            self.seats: self.tr("Type the seats as 1-30 or 1-10, 15."),
            self.exercises: self.tr("Tick at least one exercise."),
        }[part]

    # --- acting

    def _choose_course(self) -> None:
        path = choose_file(self, self.tr("Course for a workshop"), "*.course.json *.json")
        if path is not None:
            try:
                self.courses.take(path)
            except KzpollError as problem:
                self.tell(say(problem.said, self._context.language))

    def _choose_table(self) -> None:
        path = choose_file(self, self.tr("Table of seats"), "*.csv *.xlsx")
        if path is not None:
            self.take_table(path)

    def take_table(self, path: Path) -> None:
        """The seats of a table: seat, group, precinct; why it is none is said at the foot."""
        try:
            self._table = _planned(read_roster(path))
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
            return
        self.tell("")
        self._say_plan()

    def _choose(self) -> None:
        plan = self.plan()
        if not isinstance(plan, Plan):
            self.tell(self._wrong(plan), at=plan)
            return
        folder = choose_folder(self, self.tr("Stick for the class"))
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Make the stick; a person may stop it, what is whole by then stays. The class folder gets the plan too."""
        plan, found = self.plan(), self.courses.course
        if not isinstance(plan, Plan) or found is None:
            self.tell(self._wrong(plan) if isinstance(plan, QWidget) else "")
            return
        course, election = found
        what = Class(course, election, plan, self.program, self.languages.currentData())
        own = Path(self._context.settings.values.class_folder)

        def files() -> Iterator[Path]:
            # On this computer it stays at hand too, to be graded by.
            at_hand.keep(course, self._context.settings.folder)
            yield from prepare(what, folder)
            if self._context.settings.values.class_folder and own.is_dir():
                yield write_plan(own, plan)

        made = written_beside(self, self._context, self.tr("The stick is being made ready."), files)
        if made is None:
            return
        self.written = made
        self.settle()
        text = self.tr(
            "It is ready. What the tables get is in “%1”, the key in “%2”: take that one off before the stick goes round."
        )
        self.tell(text.replace("%1", TABLES).replace("%2", TRAINER), wrong=False)


def _planned(places: Sequence[RosterSeat]) -> tuple[PlannedSeat, ...]:
    return tuple(PlannedSeat(one.seat, one.group, one.precinct) for one in places)


def _day(text: str) -> str:
    """A date as 01.12.2026, in ISO; empty where it is none."""
    found = _DATE.fullmatch(text.strip())
    try:
        return datetime.date(int(found[3]), int(found[2]), int(found[1])).isoformat() if found else ""
    except ValueError:
        return ""


def _time(text: str) -> str:
    """A time as 09:00 or 900, HH:MM; empty where it is none."""
    found = _TIME.fullmatch(text.strip())
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return ""
    return f"{int(found[1]):02}:{found[2]}"
