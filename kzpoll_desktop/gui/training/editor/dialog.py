"""The editor of courses: their exercises at the left with the pages of the one that is marked, and its page beside them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed
from kzpoll_desktop.domain.ground.stopping import Stopped
from kzpoll_desktop.domain.training.course import AnyExercise, Course
from kzpoll_desktop.exchange.courses import SUFFIX, bundled_courses, find_course, read_course
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, LeaveDialog
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.dialogs.column import row
from kzpoll_desktop.gui.common.dialogs.files import choose_file, choose_new_file
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.training.editor.about import CoursePage, ExercisePage
from kzpoll_desktop.gui.training.editor.adding import AddDialog
from kzpoll_desktop.gui.training.editor.ballots import BallotsPage
from kzpoll_desktop.gui.training.editor.commission import CommissionPage
from kzpoll_desktop.gui.training.editor.fields import EditorPage, let_go
from kzpoll_desktop.gui.training.editor.figures import FiguresPage
from kzpoll_desktop.gui.training.editor.findings import FindingsStrip
from kzpoll_desktop.gui.training.editor.happenings import HappeningsPage
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.gui.training.editor.questions import QuestionsPage
from kzpoll_desktop.gui.training.editor.words import page_words, pages_of, said_fault
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.editing import draft
from kzpoll_desktop.training.editing.checked import (
    BALLOTS,
    COMMISSION,
    COURSE,
    EXERCISE,
    HAPPENINGS,
    QUESTIONS,
    Checks,
    Where,
    is_the_programs,
    proposed_name,
    save,
    where,
)

WIDE: Final = 1310
HIGH: Final = 700
_LEFT: Final = 288
# Of a hundred parts of its width.
_MOST_LEFT: Final = 33
_FEW: Final = 132
_PAGE: Final = Qt.ItemDataRole.UserRole
_FILES: Final = f"*{SUFFIX} *.json"


class EditorDialog(Dialog):
    """making: the course as it stands; page: the one that is shown. What is not saved is asked about."""

    topic = "editor"
    loses = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("editor", parent, edges=(16, 12), spacing=8)
        self.says(self.setWindowTitle, self._title)
        self._context = context
        _, election = find_course(bundled_courses()[0], context.settings.folder)
        self.making = Making(draft.new_course(election, bundled_courses()), election, self)
        self.checks = Checks()
        self.page: EditorPage | None = None
        self._given_up = False
        self.page_name = ""
        self._make_parts()
        self._lay_out()
        self.making.shaped.connect(self._fill_exercises)
        self.making.changed.connect(self._on_changed)
        for keys, run in (
            (QKeySequence(QKeySequence.StandardKey.Save), self.save),
            (QKeySequence("Ctrl+PgDown"), lambda: self._step(1)),
            (QKeySequence("Ctrl+PgUp"), lambda: self._step(-1)),
        ):
            QShortcut(keys, self, run)
        self.live(self._say)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self._fill_exercises()
        self._fill_pages()
        self.findings.look()
        self.add.setFocus()

    # --- parts

    def _make_parts(self) -> None:
        px = self._context.look.px
        self.exercises, self.pages = CalmList(), CalmList()
        for one in (self.exercises, self.pages):
            one.setWordWrap(True)
            one.setTextElideMode(Qt.TextElideMode.ElideNone)
            one.setResizeMode(QListWidget.ResizeMode.Adjust)
            one.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.exercises.setFixedHeight(px(_FEW))
        self.add = self.button("add", lambda: self.tr("&Add…"), self.show_add)
        self.copy = self.button("copy", lambda: self.tr("Cop&y"), self.copy_exercise)
        self.away = self.button("away", lambda: self.tr("&Take away"), self.take_away)
        self.up = self.button("up", lambda: self.tr("&Up"), lambda: self._move(-1))
        self.down = self.button("down", lambda: self.tr("&Down"), lambda: self._move(1))
        self.load = self.button("open", lambda: self.tr("&Open…"), self.choose_course)
        self.save_as = self.button("save_as", lambda: self.tr("Sa&ve as…"), self.choose_place)
        self.keep = self.button("save", lambda: self.tr("&Save"), self.save, primary=True)
        self.says(self.keep.setToolTip, lambda: tip(self.tr("&Save"), QKeySequence.StandardKey.Save))
        self.close_it = self.button("close", lambda: self.tr("&Close"), self.reject)
        self.findings = FindingsStrip(self.making, self._context)
        self.findings.go_wanted.connect(self.go_to)
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = self._lists = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field("exercises", self.exercises, lambda: self.tr("E&xercises"), wrap=True))
        column.addWidget(self.exercises)
        column.addLayout(row(self.add, self.copy, self.up, self.down, self.away))
        column.addWidget(
            self.field("pages", self.pages, lambda: self.tr("&Pages of the exercise"), wrap=True)
        )
        column.addWidget(self.pages, 1)
        self._room = QVBoxLayout()
        self._room.setSpacing(6)
        self._room.addWidget(self.heading)
        self._room.addWidget(self.findings)
        whole = QHBoxLayout()
        whole.setSpacing(16)
        whole.addWidget(self._left)
        whole.addLayout(self._room, 1)
        self.whole.addLayout(whole, 1)
        self.foot(self.load, None, self.save_as, self.keep, self.close_it)
        order = (self.exercises, self.add, self.copy, self.up, self.down, self.away, self.pages)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.exercises.currentRowChanged.connect(self._on_exercise)
        self.pages.currentRowChanged.connect(self._on_page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lists leave the greater part of a narrow window to the page."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        # The buttons may have other words since they were measured.
        self._lists.activate()
        least = self._lists.minimumSize().width()
        share = max(least, self.width() * _MOST_LEFT // 100)
        self._left.setFixedWidth(min(self._context.look.px(_LEFT), share))

    # --- texts

    def _title(self) -> str:
        # It is said before there is anything to edit.
        making = getattr(self, "making", None)
        name = self.tr("Editor of courses")
        return f"{making.path.name} – {name}" if making is not None and making.path else name

    def _say(self) -> None:
        self._name_exercises()
        for place in range(self.pages.count()):
            item = self.pages.item(place)
            item.setText(page_words(item.data(_PAGE), self.making.election, self._context.language))
        self._say_heading()
        self._allow()
        self._share()

    def _name_exercises(self) -> None:
        for place, one in enumerate(self.making.course.exercises):
            item = self.exercises.item(place)
            if item is not None:
                title = one.title.get(self._context.language) or self.tr("(no title yet)")
                item.setText(f"{place + 1}. {title}")
        self.exercises.doItemsLayout()

    def _say_heading(self) -> None:
        exercise = self.making.exercise
        parts = []
        if exercise is not None and self.page_name != COURSE:
            parts.append(f"{self.making.place + 1}. {exercise.title.get(self._context.language)}".strip())
        if self.page_name:
            parts.append(page_words(self.page_name, self.making.election, self._context.language))
        self.heading.setText(" · ".join(parts))

    def _allow(self) -> None:
        none = self.tr("Add an exercise first.") if self.making.exercise is None else ""
        allow(self.away, none)
        last = len(self.making.course.exercises) - 1
        allow(self.up, none or (self.tr("It is the first one.") if self.making.place == 0 else ""))
        allow(self.down, none or (self.tr("It is the last one.") if self.making.place >= last else ""))
        full = "" if draft.may_add(self.making.course) else self.tr("A course has no more than 40 exercises.")
        allow(self.add, full)
        allow(self.copy, none or full)

    # --- which exercise, which page

    def _fill_exercises(self) -> None:
        course = self.making.course
        self.exercises.blockSignals(True)
        if self.exercises.count() != len(course.exercises):
            self.exercises.clear()
            self.exercises.addItems([""] * len(course.exercises))
        self.making.place = max(0, min(self.making.place, len(course.exercises) - 1))
        self.exercises.setCurrentRow(self.making.place if course.exercises else -1)
        self.exercises.blockSignals(False)
        self._name_exercises()
        self._say_heading()
        self._allow()

    def _fill_pages(self, wanted: str = "") -> None:
        """The pages of the exercise, with the wanted one shown, or the one that was, as far as there is one."""
        names = pages_of(self.making.exercise, self.making.election)
        wanted = wanted or self.page_name
        if wanted not in names:
            wanted = EXERCISE if EXERCISE in names else COURSE
        self.pages.blockSignals(True)
        self.pages.clear()
        for name in names:
            self.pages.addItem(page_words(name, self.making.election, self._context.language))
            self.pages.item(self.pages.count() - 1).setData(_PAGE, name)
        self.pages.setCurrentRow(names.index(wanted))
        self.pages.blockSignals(False)
        self._show(wanted)

    def _on_exercise(self, place: int) -> None:
        if place < 0 or place == self.making.place:
            return
        if not self._take():
            self._back(self.exercises, self.making.place)
            return
        self.making.place = place
        self._fill_pages()
        self._allow()
        self.findings.look()

    def _on_page(self, row: int) -> None:
        name = self.pages.item(row).data(_PAGE) if row >= 0 else COURSE
        if name == self.page_name:
            return
        if not self._take():
            names = pages_of(self.making.exercise, self.making.election)
            self._back(self.pages, names.index(self.page_name))
            return
        self._show(name)

    def _back(self, chooser: QListWidget, row: int) -> None:
        """What is typed on the page is nothing: the list goes back, and the page has the keyboard."""
        chooser.blockSignals(True)
        chooser.setCurrentRow(row)
        chooser.blockSignals(False)

    def _take(self) -> bool:
        """Whether everything that stands typed on the page is taken."""
        return self.page is None or self.page.take()

    def _show(self, name: str) -> None:
        old, self.page_name = self.page, name
        self.page = self._made(name)
        self.page.refused.connect(lambda text: self.tell(text))
        self.tell("")
        self._room.insertWidget(1, self.page, 1)
        if old is not None:
            self._room.removeWidget(old)
            let_go(old)
        self._say_heading()

    def _made(self, name: str) -> EditorPage:
        making, context = self.making, self._context
        if name == COURSE or making.exercise is None:
            return CoursePage(making, context)
        if name == EXERCISE:
            return ExercisePage(making, context)
        if name == HAPPENINGS:
            return HappeningsPage(making, context)
        if name == QUESTIONS:
            return QuestionsPage(making, context)
        if name == COMMISSION:
            return CommissionPage(making, context)
        if name == BALLOTS:
            return BallotsPage(making, context)
        return FiguresPage(name, making, context)

    def _step(self, step: int) -> None:
        row = self.pages.currentRow() + step
        if 0 <= row < self.pages.count():
            self.pages.setCurrentRow(row)
            if self.page is not None and self.pages.currentRow() == row:
                self.page.focus_first()

    def go_to(self, place: Where) -> None:
        """To where something is in the way."""
        if not self._take():
            return
        if place.exercise is not None and place.exercise != self.making.place:
            self.making.place = place.exercise
            self._fill_exercises()
        self._fill_pages(place.page)
        if self.page is not None:
            self.page.go_to(place.field, place.row)

    def _on_changed(self) -> None:
        self._say_heading()

    # --- exercises come and go

    def show_add(self) -> None:
        """Ask where another exercise comes from."""
        if not self._take():
            return
        dialog = AddDialog(self._context, self)
        dialog.chosen.connect(self.add_exercises)
        dialog.appear()

    def add_exercises(self, exercises: tuple[AnyExercise, ...], election: ElectionDefinition) -> None:
        """Exercises behind the marked one; those of another election only as the first ones."""
        making = self.making
        if making.course.exercises and election.id != making.course.election:
            self.tell(
                self.tr(
                    "This exercise is of another election than the course. Begin a course of its own for it."
                )
            )
            return
        course = making.course
        if not course.exercises and election.id != course.election:
            making.election = election
            course = draft.new_course(election, bundled_courses())
        at = making.place + 1 if course.exercises else 0
        for place, one in enumerate(exercises):
            if draft.may_add(course):
                course = draft.added(course, one, at + place)
        making.place = at
        self._changed(course)

    def copy_exercise(self) -> None:
        """The marked exercise once more, behind it."""
        exercise = self.making.exercise
        if exercise is not None and self._take():
            place = self.making.place + 1
            course = draft.added(self.making.course, exercise, place)
            self.making.place = place
            self._changed(course)

    def take_away(self) -> None:
        """The marked exercise goes; the course on the disk has it until it is saved."""
        if self.making.exercise is not None:
            self._changed(draft.without(self.making.course, self.making.place))

    def _move(self, step: int) -> None:
        if not self._take():
            return
        course = draft.moved(self.making.course, self.making.place, step)
        if course != self.making.course:
            self.making.place += step
            self._changed(course)

    def _changed(self, course: Course) -> None:
        self.making.put_course(course)
        self._fill_exercises()
        self._fill_pages(EXERCISE)
        self.findings.look()

    # --- files

    def choose_course(self) -> None:
        """Ask for a course to go on with; what is not saved is asked about first."""
        self._unless_lost(self._choose_course)

    def _choose_course(self) -> None:
        path = choose_file(self, self.tr("Course for a workshop"), _FILES)
        if path is not None:
            self.open_course(path)

    def open_course(self, path: Path) -> None:
        """A course from a file; one that comes with the program is the beginning of one's own."""
        try:
            course, election = read_course(path, self._context.settings.folder)
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
            return
        own = is_the_programs(path, self._context.settings.folder)
        if own:
            course = draft.own_copy(course, bundled_courses())
        self.making.open(course, election, None if own else path)
        self._fill_exercises()
        self._fill_pages(EXERCISE)
        self.findings.look()
        self.setWindowTitle(self._title())
        self.settle()
        self.exercises.setFocus()

    def save(self) -> None:
        """Into its file, or into one that is asked for."""
        if self.making.path is None:
            self.choose_place()
        elif self._take():
            self.save_to(self.making.path)

    def choose_place(self) -> None:
        """Ask where the course is to be saved."""
        if not self._take():
            return
        self.findings.look()
        if self.findings.fault is not None:
            # Nobody is asked for a place where nothing can be saved yet.
            self._tell_fault(self.findings.fault)
            return
        folder = self.making.path.parent if self.making.path else self._context.settings.folder_of_papers()
        proposed = Path(proposed_name(self.making.course))
        path = choose_new_file(
            self, self.tr("Save the course"), folder / proposed if folder else proposed, f"*{SUFFIX}"
        )
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save it, once it is played on every seat as `course check` does; what is in the way is gone to."""
        course, election = self.making.course, self.making.election
        try:
            beside(
                self,
                self.tr("The exercises are being played for forty seats."),
                lambda _: save(course, election, path, self.checks, self._context.settings.folder),
                may_stop=True,
            )
        except Stopped:
            self.tell(self.tr("It was stopped. Nothing was saved."))
            return
        except Malformed as problem:
            self.findings.fault = problem
            self.findings.say()
            self._tell_fault(problem)
            return
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
            return
        self.making.path, self.making.kept = path, course
        self.setWindowTitle(self._title())
        self.settle()
        self.tell(self.tr("Saved: %1").replace("%1", path.name), wrong=False)

    def _tell_fault(self, problem: Malformed) -> None:
        making = self.making
        self.go_to(where(making.course, problem.path))
        text = said_fault(problem, making.course, making.election, self._context.language)
        self.tell(self.tr("It is not saved yet. %1").replace("%1", text))

    # --- leaving

    @property
    def holds_typed(self) -> bool:
        """Something of the course is not in its file, or stands half typed."""
        in_hand = self.page is not None and self.page.in_hand
        return not self._given_up and (in_hand or not self.making.is_kept)

    def _unless_lost(self, go_on: Callable[[], None]) -> None:
        if not self.holds_typed:
            go_on()
            return
        question = LeaveDialog(self)
        question.accepted.connect(go_on)
        question.appear()

    def settle(self) -> None:
        """Nothing of it is lost any more."""
        super().settle()
        self.making.kept = self.making.course

    def _leave(self) -> None:
        self._given_up = True
        super()._leave()

    def done(self, result: int) -> None:
        """Nothing is looked at any more."""
        self.findings.end()
        super().done(result)
