"""A new precinct in four steps; what is wrong stands beside its field, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.election.definition import Choice, Contest
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox, PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import LeaveDialog
from kzpoll_desktop.gui.common.dialogs.files import choose_file, choose_new_file
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.common.typed import standing
from kzpoll_desktop.gui.setup.empty_ballots import EmptyBallots
from kzpoll_desktop.gui.setup.steps import CommissionStep, ElectionStep, PlaceStep, Step
from kzpoll_desktop.gui.widgets.candidates_table import CandidatesTable
from kzpoll_desktop.gui.widgets.table_review import TableReviewDialog, read_beside
from kzpoll_desktop.texts.format import parse_count
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.ballots import TypedCandidate, save_template, typed_ballot
from kzpoll_desktop.workflow.setup import (
    SUFFIX,
    FieldFault,
    FieldProblem,
    NewPrecinct,
    UncountedPrecinct,
    free_path,
    prepare,
    typed_path,
)

EMPTY_LINES = 6
MOST_BUTTONS = 12


class FileStep(Step):
    """Candidates where the definition has none for the district, and where the file is saved."""

    def __init__(self, context: Context, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._folder = folder
        self._given = ""
        self._open: list[Contest] = []
        self._typed: dict[str, list[TypedCandidate]] = {}
        self._shown = ""
        self.contests = CalmComboBox()
        self.contests.setObjectName("contest")
        self.contests.activated.connect(self._on_contest)
        self.says(self.contests.setAccessibleName, lambda: self.tr("Ballot"))
        self.candidates_label = self.label(
            lambda: self.tr(
                "The definition has no candidates for this ballot. Type them in ballot order or take them from a table; "
                "this can also be done later, until the opening."
            ),
            wrap=True,
        )
        self.table = CandidatesTable()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("severity", "error")
        self.load = self.button("load", lambda: self.tr("From a &table…"), self._choose_table)
        self.template = self.button(
            "template", lambda: self.tr("Save an &empty table…"), self._choose_template
        )
        self.add = self.button("add", lambda: self.tr("&Add a line"), self._on_add)
        self.choose = self.button("choose", lambda: self.tr("C&hoose…"), self._choose_path)
        buttons = FlowLayout()
        for button in (self.load, self.template, self.add):
            buttons.addWidget(button)
        self.ballots = QWidget()
        column = QVBoxLayout(self.ballots)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.candidates_label, self.contests):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(buttons)
        self.path = PlainLine()
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.setSpacing(8)
        line.addWidget(self.choose)
        path_label = self.field("path", self.path, lambda: self.tr("Save the precinct &file as:"))
        self.grid.add_field(path_label, self.path, line)
        self.told.hide()
        whole = QVBoxLayout(self)
        whole.addWidget(self.ballots, 1)
        self.form.setMaximumWidth(16_777_215)
        whole.addWidget(self.form)
        whole.addStretch(0)
        self.live(self._name_contests)

    def title(self) -> str:
        """The step's name."""
        return self.tr("Candidates and file")

    def _name_contests(self) -> None:
        for place, contest in enumerate(self._open):
            self.contests.setItemText(place, contest_heading(contest, self.language))

    # --- ballots

    def show_for(self, new: NewPrecinct) -> None:
        """The ballots that have no candidates yet, and a free name for the file."""
        self._remember()
        self._open = [
            c for c in new.election.contests if c.id in new.contests and not c.ballot(new.districts.get(c.id))
        ]
        self.contests.clear()
        for contest in self._open:
            self.contests.addItem(contest_heading(contest, self.language), contest.id)
        self.ballots.setVisible(bool(self._open))
        self.contests.setVisible(len(self._open) > 1)
        self._show_contest()
        number = parse_count(new.number) or 0
        if self.path.text() in ("", self._given):
            self._given = str(free_path(self._folder, number, practice=new.election.training))
            self.path.setText(self._given)

    def _remember(self) -> None:
        if self._shown:
            self._typed[self._shown] = self.table.lines()

    def _on_contest(self) -> None:
        self._remember()
        self._show_contest()

    def _show_contest(self) -> None:
        self._shown = self.contests.currentData() or ""
        self.table.show_lines(self._typed.get(self._shown, []), least=EMPTY_LINES)

    def _on_add(self) -> None:
        self.table.add_line()
        self.table.setFocus()

    def _choose_table(self) -> None:
        path = choose_file(self, self.tr("Table of candidates"), "*.xlsx *.csv", self._folder)
        if path is not None:
            self.load_table(path)

    def load_table(self, path: Path) -> None:
        """A table in the place of the lines there are, once a person has seen both and taken it."""
        found = read_beside(self, path, self.language)
        if isinstance(found, str):
            self._say(found)
            return
        self._say("")
        review = TableReviewDialog(found, self.table.lines(), self.context, self)
        review.taken.connect(self._take_table)
        review.appear()

    def _take_table(self, ballot: tuple[Choice, ...]) -> None:
        self.table.show_ballot(ballot)
        self._remember()
        told = self.tr("Taken; saved with the precinct file. Names on the ballot: %1")
        self._say(told.replace("%1", str(len(ballot))), wrong=False)

    def _choose_template(self) -> None:
        path = choose_new_file(
            self, self.tr("Save an empty table"), self._folder / "candidates.xlsx", "*.xlsx *.csv"
        )
        if path is not None:
            self._say(save_template(path, self.language))

    def _say(self, text: str, *, wrong: bool = True) -> None:
        self.told.setProperty("severity", "error" if wrong else "")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def read(self, new: NewPrecinct) -> NewPrecinct:
        """The ballots that were typed whole; those with problems are left out, see ballot_problems."""
        self._remember()
        ballots = {c.id: typed_ballot(self._typed.get(c.id, [])) for c in self._open}
        typed = {
            contest: tuple(c for c in ballot if isinstance(c, Choice)) for contest, ballot in ballots.items()
        }
        return replace(new, candidates={contest: ballot for contest, ballot in typed.items() if ballot})

    def ballot_problems(self) -> list[FieldProblem]:
        """What is wrong with the typed lines."""
        self._remember()
        found: list[FieldProblem] = []
        for contest in self._open:
            made = typed_ballot(self._typed.get(contest.id, []))
            found += [replace(p, field="candidates") for p in made if isinstance(p, FieldProblem)]
        return found

    def empty_ballots(self) -> list[Contest]:
        """The ballots on which nobody stands yet."""
        self._remember()
        return [c for c in self._open if all(line.is_empty for line in self._typed.get(c.id, []))]

    # --- the file

    def _choose_path(self) -> None:
        path = choose_new_file(self, self.tr("Save the precinct file"), Path(self.path.text()), f"*{SUFFIX}")
        if path is not None:
            self.path.setText(str(path))

    def place(self, prepared: UncountedPrecinct) -> Path:
        """Where the file comes to be, whole; it is shown in the place of what was typed."""
        number, practice = prepared.record.precinct.number, prepared.election.training
        path = typed_path(self.path.text(), self._folder, number, practice=practice)
        self.path.setText(str(path))
        return path

    def owns(self, field: str) -> bool:
        """Candidates and the file."""
        return field in ("candidates", "path")

    def tell(self, problems: Sequence[FieldProblem]) -> None:
        """Problems of the lines stand under the table, those of the file under its name."""
        lines = [p for p in problems if p.field == "candidates"]
        self._say("\n".join(say(p.said, self.language) for p in lines[:4]))
        super().tell([p for p in problems if p.field == "path"])
        if lines:
            self.table.setCurrentCell(int(str(lines[0].said.params.get("line", 1))) - 1, 0)
            self.table.setFocus()

    def focus_first(self) -> None:
        """To the candidates where they are asked for, otherwise to the file."""
        (self.table if self._open else self.path).setFocus(Qt.FocusReason.TabFocusReason)


class NewPrecinctPage(Live, QWidget):
    """Four steps with Back and Next.

    made(prepared, path): everything is there; the program makes the file, or calls refuse(sentence). cancelled: back to
    the start page without what was typed, which was asked where something was.
    """

    made = Signal(object, object)
    cancelled = Signal()

    def __init__(self, context: Context, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.file_step = FileStep(context, folder)
        commission = CommissionStep(context)
        self.steps: tuple[Step, ...] = (
            ElectionStep(context),
            PlaceStep(context),
            commission,
            self.file_step,
        )
        self.heading = self.label(lambda: self.tr("New precinct"), title=True)
        self.trail = [QLabel() for _ in self.steps]
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(step)
        self.next = self.button("next", self._next_words, self.go_on, primary=True)
        self.back = self.button("back", lambda: self.tr("&Back"), lambda: self.show_step(self.place - 1))
        self.cancel = self.button("cancel", lambda: self.tr("&Cancel"), self.leave)
        self._lay_out()
        # Tab and Enter come to what goes on before what leaves.
        for first, second in ((self.next, self.back), (self.back, self.cancel)):
            QWidget.setTabOrder(first, second)
        commission.people.ended.connect(self._focus_next)
        self.live(self._say_trail)
        self.show_step(0)
        self._begun = standing(self)

    def _lay_out(self) -> None:
        px = self._context.look.px
        trail = QHBoxLayout()
        trail.setSpacing(24)
        for label in self.trail:
            label.setWordWrap(self._context.look.scale >= LARGE)
            trail.addWidget(label)
        if self._context.look.scale < LARGE:
            trail.addStretch(1)
        surface = QFrame()
        surface.setProperty("surface", True)
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(px(16), px(12), px(16), px(12))
        inside.addWidget(self.stack)
        foot = QHBoxLayout()
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(40, 20, 40, 20)
        whole.setSpacing(px(12))
        whole.addWidget(self.heading)
        whole.addLayout(trail)
        whole.addWidget(surface, 1)
        whole.addLayout(foot)

    # --- texts

    def _say_trail(self) -> None:
        """The steps, with the one in sight marked."""
        for place, (label, step) in enumerate(zip(self.trail, self.steps, strict=True)):
            label.setText(f"{place + 1}. {step.title()}")
            label.setProperty("strong", place == self.place)
            label.setProperty("muted", place != self.place)
            label.style().unpolish(label)
            label.style().polish(label)
        self.next.setText(self._next_words())

    def _next_words(self) -> str:
        last = self.place == len(self.steps) - 1
        return self.tr("&Make the precinct file") if last else self.tr("&Next")

    # --- going through

    @property
    def place(self) -> int:
        """The step in sight, from 0."""
        return self.stack.currentIndex()

    def show_step(self, place: int) -> None:
        """Bring a step into sight, fitted to what was typed before it."""
        step = self.steps[place]
        step.show_for(self.typed(place))
        self.stack.setCurrentIndex(place)
        allow(self.back, "" if place > 0 else self.tr("This is the first step."))
        self._say_trail()
        step.focus_first()

    def typed(self, steps: int | None = None) -> NewPrecinct:
        """What was typed in the first steps, in all by default."""
        first = self.steps[0]
        assert isinstance(first, ElectionStep)
        new = NewPrecinct(first.definition)
        for step in self.steps[:steps]:
            new = step.read(new)
        return new

    def go_on(self) -> None:
        """To the next step where nothing is wrong in this one; from the last one, the precinct is made."""
        step = self.steps[self.place]
        last = self.place == len(self.steps) - 1
        found = prepare(self.typed())
        problems = list(found) if isinstance(found, tuple) else []
        if last:
            problems += self.file_step.ballot_problems()
            if not self.file_step.path.text().strip():
                problems.append(FieldProblem("path", FieldFault("no_folder_chosen")))
        wrong = [p for p in problems if step.owns(p.field)]
        step.tell(wrong)
        if wrong:
            return
        if not last:
            self.show_step(self.place + 1)
        elif problems:
            self._go_to(problems)
        elif isinstance(found, UncountedPrecinct):
            self._make(found)

    def _make(self, prepared: UncountedPrecinct) -> None:
        """A ballot on which nobody stands is asked about before the file is made."""
        path = self.file_step.place(prepared)
        empty = self.file_step.empty_ballots()
        if not empty:
            self.made.emit(prepared, path)
            return
        question = EmptyBallots(empty, self._context, self)
        question.accepted.connect(lambda: self.made.emit(prepared, path))
        question.rejected.connect(self.file_step.focus_first)
        question.appear()

    @property
    def number(self) -> str:
        """The precinct's number as it was typed."""
        return self.typed(1).number

    @property
    def holds_typed(self) -> bool:
        """Whether something was typed or chosen."""
        return standing(self) != self._begun

    def leave(self) -> None:
        """Cancel; where something was typed that is asked first."""
        if not self.holds_typed:
            self.cancelled.emit()
            return
        question = LeaveDialog(self)
        question.accepted.connect(self.cancelled)
        question.appear()

    def _go_to(self, problems: Sequence[FieldProblem]) -> None:
        """To the first step with a problem; everything typed stays."""
        for place, step in enumerate(self.steps):
            if any(step.owns(p.field) for p in problems):
                self.show_step(place)
                step.tell(problems)
                return

    def refuse(self, sentence: str) -> None:
        """The file could not be made: why, beside its name."""
        self.file_step.grid.tell("path", sentence)
        self.file_step.path.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_following(self) -> None:
        """To the next field of the step, past buttons that only help with one; Tab leads to these."""
        for _ in range(MOST_BUTTONS):
            self.focusNextChild()
            focused: QWidget | None = self.focusWidget()
            if focused is None or not self.stack.isAncestorOf(focused):
                self._focus_next()
                return
            if not isinstance(focused, QPushButton):
                return

    def _focus_next(self) -> None:
        self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next one, and after the last one to Next; Escape is Cancel."""
        if event.key() in ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self._focus_following()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
