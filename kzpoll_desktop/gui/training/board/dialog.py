"""The trainer's class: a folder that is looked through again and again, sticks, codes, and the board of all that came."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QWidget,
)

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.domain.ground.stopping import Stopped, breathe
from kzpoll_desktop.domain.training.course import AnyExercise, CountExercise, Course
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.dialogs.column import LineField, row
from kzpoll_desktop.gui.common.dialogs.files import choose_file, choose_files, choose_folder
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.common.working import Report
from kzpoll_desktop.gui.training.before import BeforeDialog
from kzpoll_desktop.gui.training.board.bars import Bars, Group, scrolled
from kzpoll_desktop.gui.training.board.feedback import FeedbackDialog
from kzpoll_desktop.gui.training.board.looking import Brought, Looking
from kzpoll_desktop.gui.training.board.model import BoardModel
from kzpoll_desktop.gui.training.board.needs_text import groups_of
from kzpoll_desktop.gui.training.board.papers import PapersDialog
from kzpoll_desktop.gui.training.board.projector import Projector
from kzpoll_desktop.gui.training.board.seat_table import SeatTable
from kzpoll_desktop.gui.training.board.seats import SeatsPart
from kzpoll_desktop.gui.training.board.side_by_side import NightFile, SideBySideDialog
from kzpoll_desktop.gui.training.board.words import said_seat
from kzpoll_desktop.gui.training.course_choice import CourseChoice
from kzpoll_desktop.texts.said.command import Reply
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training import at_hand
from kzpoll_desktop.training.before.class_file import planned_in
from kzpoll_desktop.training.classroom.board import Board, BoardCell, board
from kzpoll_desktop.training.classroom.hand_in import HandIn
from kzpoll_desktop.training.classroom.room import Classroom, NotTakenIn, Scan
from kzpoll_desktop.training.classroom.roster import RosterSeat
from kzpoll_desktop.workflow.replay.together import MOST

WIDE: Final = 1310
HIGH: Final = 690
# Milliseconds between two looks at the folder.
EVERY: Final = 3_000
_COLUMN: Final = 59
_SEAT: Final = 260
_NEEDS: Final = 330
_BAR: Final = 8
_LINES: Final = 6
_TOLD: Final = 3
_PICTURES: Final = "*.png *.jpg *.jpeg"


class BoardDialog(Dialog):
    """classroom: the class that is open, None before a folder is chosen; its board is in `model`.

    replay_wanted(path): the night of a hand-in is to be seen again. together_wanted(paths, figures): those of several side
    by side, and the figures to talk about first.
    """

    topic = "class"
    replay_wanted = Signal(object)
    together_wanted = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("class", parent, edges=(16, 12), spacing=8)
        self.says(self.setWindowTitle, lambda: self.tr("Class"))
        self._context = context
        self.classroom: Classroom | None = None
        self.projector: Projector | None = None
        self.rows: tuple[HandIn, ...] = ()
        self._wrong: tuple[NotTakenIn, ...] = ()
        self._folder = Path(context.settings.values.class_folder)
        self._over = False
        self.looking = Looking(self)
        self.looking.brought.connect(self._on_brought)
        self.working = self.looking.working
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._make_parts()
        self._lay_out()
        QShortcut(QKeySequence("F11"), self, self.show_projector)
        self.live(self._say)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self.choose.setFocus()
        if context.settings.values.class_folder and self._folder.is_dir():
            self.open_class(self._folder)

    # --- parts

    def _make_parts(self) -> None:
        px = self._context.look.px
        self.courses, self.tries = CourseChoice(self._context), ChoiceBox()
        self.seats_part = SeatsPart(self._context)
        self.seats = self.seats_part.seats
        self.seats_part.told.connect(lambda text, wrong: self.tell(text, wrong=wrong))
        self.seats_part.changed.connect(self._on_seats)
        self.seats_part.taken.connect(self._put_roster)
        self.code = LineField()
        self.code.setMaxLength(60)
        self.says(self.code.setPlaceholderText, lambda: self.tr("25 digits, as they are read aloud"))
        self.other = self.button("other", lambda: self.tr("Fro&m a file…"), self._choose_course)
        self.choose = self.button("choose", lambda: self.tr("Choose the class &folder…"), self._choose_folder)
        self.stick = self.button("stick", lambda: self.tr("Take in from a &stick…"), self._choose_stick)
        self.photos = self.button("photos", lambda: self.tr("&Photographs of codes…"), self._choose_photos)
        self.add = self.button("add", lambda: self.tr("&Add"), self.add_code)
        self.count_it = self.button("count", lambda: self.tr("Let this one coun&t"), self.pick)
        self.before = self.button("before", lambda: self.tr("Before t&he class…"), self.show_before)
        self.papers = self.button("papers", lambda: self.tr("Pap&ers…"), self.show_papers)
        self.replay = self.button("replay", lambda: self.tr("Replay &it"), self.watch)
        self.beside = self.button("beside", lambda: self.tr("&Nights side by side…"), self.show_beside)
        self.feedback = self.button("feedback", lambda: self.tr("Feed&back…"), self.show_feedback)
        self.wall = self.button("projector", lambda: self.tr("P&rojector"), self.show_projector)
        self.says(self.wall.setToolTip, lambda: tip(self.tr("P&rojector"), "F11"))
        self.model = BoardModel(self._context.look, self)
        self.table = SeatTable()
        self.table.setObjectName("board")
        self.table.setModel(self.model)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setWordWrap(True)
        columns, lines = self.table.horizontalHeader(), self.table.verticalHeader()
        columns.setMinimumSectionSize(px(_COLUMN))
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        lines.setMaximumWidth(px(_SEAT))
        lines.setTextElideMode(Qt.TextElideMode.ElideRight)
        lines.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(px(28))
        self.says(self.table.setAccessibleName, lambda: self.tr("Seats and exercises"))
        self.table.selectionModel().currentChanged.connect(lambda now, _: self._show_cell(now))
        self.bars = Bars(self._context.look, px(_BAR), _LINES)
        self.cell = self.label(self._cell_words, wrap=True)
        self.place = self.label(self._place_words, wrap=True, muted=True)

    def _lay_out(self) -> None:
        course = self.field("course", self.courses, lambda: self.tr("&Course"))
        code = self.field("code", self.code, lambda: self.tr("Result co&de"))
        tries = self.field("tries", self.tries, lambda: self.tr("Tr&y that counts"))
        needs = scrolled(self.bars)
        needs.setMinimumWidth(self._context.look.px(_NEEDS))
        needs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # As high as the board beside it, however much there is to say.
        needs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        needs.setObjectName("needs")
        self.says(needs.setAccessibleName, lambda: self.tr("What the class needs next"))
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.table, 3)
        middle.addWidget(needs, 1)
        self.whole.addLayout(row(course, self.courses, self.other, self.choose))
        self.whole.addWidget(self.seats_part)
        self.whole.addWidget(self.place)
        self.whole.addLayout(middle, 1)
        self.whole.addWidget(self.cell)
        self.whole.addLayout(row(tries, self.tries, self.count_it, self.replay))
        self.whole.addLayout(row(code, self.code, self.add, self.photos))
        close = self.button("close", lambda: self.tr("C&lose"), self.accept)
        self.foot(self.stick, self.before, self.papers, self.beside, None, self.feedback, self.wall, close)
        shown = (self.table, needs, self.tries, self.count_it)
        order = (self.courses, self.other, self.choose, *self.seats_part.parts, *shown)
        for before, after in itertools.pairwise(
            (
                *(*order, self.replay, self.code, self.add, self.photos),
                *(self.stick, self.before, self.papers, self.beside, self.feedback, self.wall, close),
            )
        ):
            self.setTabOrder(before, after)
        self.courses.changed.connect(self._on_course)

    # --- texts

    @property
    def course(self) -> tuple[Course, ElectionDefinition] | None:
        """The course of the class with its definition."""
        return self.courses.course

    def _say(self) -> None:
        self.courses.say()
        self.refresh()

    def _place_words(self) -> str:
        if self.classroom is None:
            return self.tr(
                "Choose the folder that the seats hand in to; it is looked through every few seconds."
            )
        text = self.tr("Looking at %1; hand-ins: %2.").replace("%1", str(self._folder))
        return text.replace("%2", str(len(self.rows)))

    def _cell_words(self) -> str:
        now = self.table.currentIndex()
        if now.isValid():
            return self.model.sentence(now)
        return self.tr(
            "Points in brackets are known from a code alone, “…” is unfinished, “!” has to be looked at."
        )

    # --- what is shown

    def refresh(self) -> None:
        """The board, what the class needs, and what may be done, from what was taken in."""
        found = self.course
        if found is None:
            return
        course, _ = found
        picks = self.classroom.picks if self.classroom is not None else {}
        self.seats_part.show_roster(self.classroom.roster if self.classroom is not None else ())
        rows = [one for one in self.rows if self.seats_part.shows(one.seat)]
        made = board(rows, [one.id for one in course.exercises], self.seats_part.expected(), picks)
        titles = tuple(one.title.get(self._context.language) for one in course.exercises)
        self.model.show(made, titles, self.seats_part.about(self._names()))
        self.place.setText(self._place_words())
        self._show_cell(self.table.currentIndex())
        self._allow()
        if self.projector is not None:
            self.projector.refresh()

    def _names(self) -> dict[int, tuple[str, ...]]:
        """Seat -> who sat there, where it was told at hand-in and is wanted; read beside the files, and kept nowhere."""
        if self.classroom is None or not self.seats_part.names.isChecked():
            return {}
        names = self.classroom.names()
        found: dict[int, dict[str, None]] = {}
        for one in self.rows:
            found.setdefault(one.seat, {}).update(dict.fromkeys(names.get(one.id, ())))
        return {seat: tuple(called) for seat, called in found.items() if called}

    def _allow(self) -> None:
        why = "" if self.classroom is not None else self.tr("Choose the class folder first.")
        for part in (self.stick, self.photos, self.add, self.feedback, self.wall, self.seats_part.names):
            allow(part, why)
        self.seats_part.allow(why)

    def _show_cell(self, now: QModelIndex) -> None:
        """The cell that is marked in words, its tries, and what the class needs in its exercise."""
        self.cell.setText(self._cell_words())
        self.tries.blockSignals(True)
        self.tries.clear()
        cell = self.model.cell(now) if now.isValid() else None
        if cell is not None and cell.counts is not None:
            for one in (cell.counts, *cell.others):
                self.tries.addItem(self._try_words(one), one)
        self.tries.blockSignals(False)
        why = "" if self.tries.count() > 1 else self.tr("There is no other try of this seat.")
        for part in (self.tries, self.count_it):
            allow(part, why)
        allow(self.replay, "" if self._file() is not None else self.tr("No file of this seat is here."))
        self.bars.show_groups(self.groups(max(now.column(), 0)))

    def _file(self) -> HandIn | None:
        """The file of the try that is chosen; None where there is none, or only a code."""
        one = self.tries.currentData()
        return one if isinstance(one, HandIn) and one.source == "file" else None

    def _try_words(self, one: HandIn) -> str:
        name = one.name or self.tr("result code")
        text = self.tr("%1: %2 points, %3 min").replace("%2", str(one.points)).replace("%3", str(one.minutes))
        return text.replace("%1", name)

    def groups(self, place: int) -> tuple[Group, ...]:
        """What the class needs next in the exercise at a place."""
        found = self.course
        if found is None or not 0 <= place < len(found[0].exercises):
            return ()
        exercise: AnyExercise = found[0].exercises[place]
        return groups_of(self.board, exercise, found[1], self._context.language)

    @property
    def board(self) -> Board:
        """The board as it is shown."""
        return self.model.board

    # --- the class

    def _choose_folder(self) -> None:
        folder = choose_folder(self, self.tr("Class folder"), self._folder if self.classroom else None)
        if folder is not None:
            self.open_class(folder)

    def open_class(self, folder: Path) -> None:
        """Open the class of a folder, and look at it from now on."""
        found = self.course
        if found is None:
            return
        self._folder = folder
        self._timer.stop()
        self.looking.open(folder, *found, self._context.settings.folder)

    def look(self) -> None:
        """Look at the folder once more, unless it is being looked at."""
        if self.classroom is not None and self.isVisible():
            self.looking.again(self.classroom)

    def _on_brought(self, made: Brought) -> None:
        """What a look brought; where the folder is gone, that is said, and it is looked for again."""
        if isinstance(made, KzpollError):
            self.tell(say(made.said, self._context.language))
        elif made is not None:
            classroom, scan = made
            first = self.classroom is not classroom
            self.classroom = classroom
            if first:
                self._context.settings.change(class_folder=str(self._folder))
                self.table.setFocus()
            if first or scan.taken or scan.wrong != self._wrong:
                self.rows, self._wrong = classroom.rows, scan.wrong
                self._tell_wrong(scan)
                self.refresh()
        self._go_on()

    def _tell_wrong(self, scan: Scan) -> None:
        """What could not be taken in, the first few with their reasons."""
        parts = [self._why(one) for one in scan.wrong[:_TOLD]]
        if len(scan.wrong) > _TOLD:
            parts.append(self.tr("Files that could not be taken in: %1.").replace("%1", str(len(scan.wrong))))
        if scan.more:
            parts.append(
                self.tr("There are more files than are looked at in one go: use a folder of its own.")
            )
        self.tell(" ".join(parts))

    def _why(self, one: NotTakenIn) -> str:
        if isinstance(one.fault, Said):
            return say(one.fault, self._context.language)
        return say(
            Reply(f"ungraded_{one.fault}", {"file": one.name, "option": self.tr("Course")}),
            self._context.language,
        )

    def _choose_course(self) -> None:
        path = choose_file(self, self.tr("Course for a workshop"), "*.course.json *.json")
        if path is not None:
            self.take_course(path)

    def take_course(self, path: Path) -> None:
        """A course from a file, chosen from now on and kept at hand, for its hand-ins are graded and seen again by it."""
        self._rest()
        try:
            self.courses.take(path)
            if self.course is not None:
                at_hand.keep(self.course[0], self._context.settings.folder)
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
        self._go_on()

    def _on_course(self) -> None:
        self.classroom = None
        self.rows = ()
        self.looking.forget()
        self.refresh()
        if self._folder != Path() and self._folder.is_dir():
            self.open_class(self._folder)

    def _on_seats(self) -> None:
        """Other seats, or names: nothing looks at the class while they are read."""
        self._rest()
        self.refresh()
        self._go_on()

    def _put_roster(self, places: Sequence[RosterSeat]) -> None:
        """Another table of the seats, or none, kept with the class."""
        if self.classroom is None:
            return
        self._rest()
        try:
            self.classroom.put_roster(places)
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
        self.refresh()
        self._go_on()

    # --- sticks, codes, photographs

    def _choose_stick(self) -> None:
        folder = choose_folder(self, self.tr("Stick with hand-ins"))
        if folder is not None:
            self.take_stick(folder)

    def take_stick(self, folder: Path) -> None:
        """Take in everything from a stick; a person may stop it, what was taken in until then stays."""
        classroom = self.classroom
        if classroom is None:
            return
        self._rest()

        def taking(report: Report) -> Scan:
            def counted(place: int) -> None:
                report(place, 0)
                breathe()

            return classroom.take_stick(folder, counted)

        try:
            scan = beside(self, self.tr("Files are being taken in from the stick."), taking, may_stop=True)
        except Stopped:
            scan = Scan((), (), 0)
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language))
            return
        finally:
            self._timer.start()
        self.rows = classroom.rows
        self.refresh()
        text = self.tr("Taken in: %1. Known before: %2.").replace("%1", str(len(scan.taken)))
        text = text.replace("%2", str(scan.known))
        self.tell(" ".join([text, *(self._why(one) for one in scan.wrong[:_TOLD])]), wrong=bool(scan.wrong))

    def add_code(self) -> None:
        """Take in the code that was typed; what is wrong with it is said, with the group."""
        if self.classroom is None:
            return
        self._rest()
        try:
            one = self.classroom.add_code(self.code.text())
        except KzpollError as problem:
            self.tell(say(problem.said, self._context.language), at=self.code)
            return
        finally:
            self._timer.start()
        self.code.clear()
        self.settle()
        self._took([one])
        self.code.setFocus()

    def _choose_photos(self) -> None:
        files = choose_files(self, self.tr("Photographs of result codes"), _PICTURES)
        if files:
            self.add_photos(files)

    def add_photos(self, files: Sequence[Path]) -> None:
        """Take in the codes of photographs."""
        classroom = self.classroom
        if classroom is None:
            return
        self._rest()
        wrong: list[KzpollError] = []

        def reading(report: Report) -> list[HandIn]:
            found: list[HandIn] = []
            for place, path in enumerate(files, start=1):
                try:
                    found += classroom.add_picture(path)
                except KzpollError as problem:
                    wrong.append(problem)
                report(place, len(files))
                breathe()
            return found

        try:
            found = beside(self, self.tr("The photographs are being read."), reading, may_stop=True)
        except Stopped:
            found = []
        finally:
            self._timer.start()
        self._took(found)
        if wrong:
            self.tell(" ".join(say(one.said, self._context.language) for one in wrong[:_TOLD]))

    def _rest(self) -> None:
        """Nothing looks at the class meanwhile."""
        self._timer.stop()
        self.working.wait()

    def _go_on(self) -> None:
        """It is looked at again."""
        if self.classroom is not None and not self._over:
            self._timer.start()

    def _took(self, found: Sequence[HandIn]) -> None:
        assert self.classroom is not None  # something was taken into it
        self.rows = self.classroom.rows
        self.refresh()
        self.tell(" ".join(self._points_of(one) for one in found[:_TOLD]), wrong=False)

    def _points_of(self, one: HandIn) -> str:
        """Seat, exercise and points of a hand-in."""
        exercise = self.course[0].exercise(one.exercise) if self.course else None
        title = exercise.title.get(self._context.language) if exercise is not None else ""
        text = self.tr("%1: %2 points.").replace("%2", str(one.points))
        return text.replace("%1", said_seat(one.seat, title))

    def pick(self) -> None:
        """Let the try that is chosen count."""
        one = self.tries.currentData()
        if self.classroom is not None and isinstance(one, HandIn):
            self._rest()
            self.classroom.pick(one)
            self._timer.start()
            self.refresh()

    def show_feedback(self) -> None:
        """Sheets, lists and certificates for the class; nothing looks at it meanwhile."""
        if self.classroom is None:
            return
        self._rest()
        dialog = FeedbackDialog(self.classroom, self.board, self._context, self)
        dialog.finished.connect(lambda _: self._timer.start())
        dialog.appear()

    def show_before(self) -> None:
        """What is made ready before the class."""
        BeforeDialog(self._context, self, seats=self.seats_part.roster).appear()

    def show_papers(self) -> None:
        """The papers of an exercise for the tables."""
        if self.course is not None:
            PapersDialog(*self.course, self.seats.text(), self._context, self).appear()

    def watch(self) -> None:
        """The night of the try that is chosen once more, from the copy that was graded."""
        one = self._file()
        if self.classroom is not None and one is not None:
            self.replay_wanted.emit(self.classroom.copy_of(one))

    def show_beside(self) -> None:
        """Which nights are to be seen side by side: files of the exercise that is marked, those marked ticked, and others."""
        found, now = self.course, self.table.currentIndex()
        exercise = found[0].exercises[max(now.column(), 0)] if found is not None else None
        if exercise is None:
            return
        marked = self.table.selectionModel().selectedIndexes()
        cells = [self.board.cell(seat, exercise.id) for seat in self.board.seats]
        cells += [cell for cell in map(self.model.cell, marked) if cell.exercise != exercise.id]
        ticked = {
            self._copy(one.counts)
            for one in map(self.model.cell, marked)
            if one.counts and self._is_file(one)
        }
        dialog = SideBySideDialog(
            [self._night(one.counts) for one in cells if one.counts is not None and self._is_file(one)],
            set(sorted(ticked)[:MOST]),
            self._context,
            self,
        )
        planted = tuple(exercise.sheets) if isinstance(exercise, CountExercise) else ()
        dialog.wanted.connect(lambda paths: self.together_wanted.emit(paths, planted))
        dialog.appear()

    @staticmethod
    def _is_file(cell: BoardCell) -> bool:
        return cell.counts is not None and cell.counts.source == "file"

    def _copy(self, one: HandIn) -> Path:
        assert self.classroom is not None  # it was taken into it
        return self.classroom.copy_of(one)

    def _night(self, one: HandIn) -> NightFile:
        return NightFile(self._copy(one), lambda: self._points_of(one))

    # --- the projector

    def show_projector(self) -> None:
        """What the class needs next over the whole screen, beginning with the exercise that is marked."""
        if self.course is None or self.classroom is None:
            return
        course = self.course[0]
        planned = partial(planned_in, self._folder, course, lambda: self._context.language)
        self.projector = Projector(self._context.look, len(course.exercises), self.groups, planned, self)
        self.projector.destroyed.connect(self._on_projector_gone)
        self.projector.show_exercise(max(self.table.currentIndex().column(), 0))
        self.projector.showFullScreen()

    def _on_projector_gone(self) -> None:
        self.projector = None

    def done(self, result: int) -> None:
        """Nothing is looked at any more."""
        self._over = True
        self._timer.stop()
        self.working.stop()
        self.working.wait()
        super().done(result)
