"""What all stage pages share: one way to enter a value, live refresh, marks of findings, the way to the next stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.events.entering import ValuesEntered
from kzpoll_desktop.domain.day.hours import odd
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.bundles import Bundles, total_of
from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, figure
from kzpoll_desktop.domain.figures.rows import Row
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.gui.common.allowed import Inputs
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import is_asked, passing
from kzpoll_desktop.gui.common.lines.telling import Sayable
from kzpoll_desktop.gui.common.lines.tips import tip_buttons
from kzpoll_desktop.gui.common.live import Live, label_of
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.precinct import told
from kzpoll_desktop.gui.precinct.questions import Asker, shown
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.figure_form import EDGE, FigureForm, Work
from kzpoll_desktop.gui.widgets.figure_row import FigureRow, OtherRow
from kzpoll_desktop.gui.widgets.refused_keys import no_figure, no_time
from kzpoll_desktop.gui.widgets.text_edits import ShortEdit, TimeEdit
from kzpoll_desktop.gui.widgets.typed_line import TypedLine
from kzpoll_desktop.texts.findings import describe, severity_word
from kzpoll_desktop.texts.hints import settled_sentence
from kzpoll_desktop.texts.names import labels
from kzpoll_desktop.texts.names.figure_names import row_label
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk, Entered, Unsaved
from kzpoll_desktop.workflow.hints import settled_by

# In pixels: too low for a foot of figures; the same where the head scrolls too; so low that sum and Next scroll too.
CRAMPED, LOW_CRAMPED, TINY = 420, 540, 300
# The widest that a column of figures gets: about as wide as beside both sides of a window of 1366.
COLUMN = 900
SETTLED = "done"
# What is told above the sum of what a person did; a finding is told anew whenever the page is shown.
ANSWERS = (SETTLED, "warning")
RANK = {"error": 3, "discrepancy": 2, "warning": 1, "": 0}


class StagePage(Live, QWidget):
    """A page of the window, asking a person through the window's own asker.

    finished: the stage was ended here, the window goes on; figure_requested(path): to a figure, on whatever page it
    stands; hints_requested: where to look first.
    """

    finished = Signal()
    figure_requested = Signal(str)
    hints_requested = Signal()

    # What the page is for: where nothing is entered there any more, the page says so.
    stands_for = "day.count_ended"
    # Enter answers every row, so that it does not leave the page too.
    left_on_purpose = False
    # One of several beside each other, which are only looked at: everything scrolls, and why nothing is entered is known.
    compact = False

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.stage = stage
        self.desk, self.context, self.asker = desk, context, asker
        self.cramped = self._told_refusal = False
        self.form = self._make_form()
        self.rows: dict[str, FigureRow] = {}
        self._row_data: dict[str, Row] = {}
        self._others: dict[str, ShortEdit] = {}
        self._texts: list[tuple[QLabel, Any]] = []
        self._inputs = Inputs()
        self._signature: object = None
        # What was typed leads on in the form that it was typed into: another one is built after that.
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.settle)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.form)
        self._connect_form()
        self.live(self._say_again)

    def paged(self) -> bool:
        """Whether a long ballot comes in pages."""
        return False

    def _make_form(self) -> FigureForm:
        look, purpose, paged = self.context.look, self.left_on_purpose, self.paged()
        edge, wide = EDGE // 2 if self.compact or look.scale >= LARGE else EDGE, look.px(COLUMN)
        return FigureForm(widest=wide, paged=paged, edge=edge, only_on_purpose=purpose, parent=self)

    def _connect_form(self) -> None:
        self.form.next_requested.connect(self.finish_stage)

    @property
    def day(self) -> Day:
        """The state of the day."""
        return self.desk.day

    @property
    def language(self) -> str:
        """The language in force."""
        return self.context.language

    @property
    def unseen(self) -> bool:
        """Whether what stands beside the page would show figures that are not to be seen now."""
        return False

    # --- what a page says of itself

    def instruction(self) -> str:
        """What to do now, in one sentence."""
        raise NotImplementedError

    def heading(self) -> str:
        """What stands over the page: what to do now, or only which page it is where nothing is entered any more."""
        if self._inputs.why_none(self.why_closed, self.stands_for):
            return labels.stage_name(self.stage, self.day.election, self.language)
        return self.instruction()

    def signature(self) -> object:
        """What the parts of the page depend on: when it changes, the page is built anew."""
        return None

    def _all_of_signature(self) -> object:
        return self.signature(), self.has_foot

    @property
    def has_foot(self) -> bool:
        """Whether figures are pinned at the foot: large text, low windows and pages beside others scroll instead."""
        return self.context.look.scale < LARGE and not (self.cramped or self.compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that is too low for a foot of figures has them in the column.

        The page is built anew a moment later: a line that was brought into sight, and makes the page another height,
        is just about to take the focus.
        """
        super().resizeEvent(event)
        self.fit_height(soon=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Now it has its height."""
        super().showEvent(event)
        self.fit_height()

    def fit_height(self, *, soon: bool = False) -> None:
        """Pin the figures of the foot where there is room for them, and the sum and Next where there is still some."""
        if not self.isVisible():
            return  # It has no height of its own yet.
        self.form.scroll_end(self.compact or self.height() < self.context.look.px(TINY))
        cramped = self.height() < self.context.look.px(LOW_CRAMPED if self.form.head else CRAMPED)
        if cramped != self.cramped:
            self.cramped = cramped
            self._later.start(0) if soon else self.settle()

    def build(self) -> None:
        """Put the rows into the form."""
        raise NotImplementedError

    def show_texts(self) -> None:
        """Texts of the page itself in the language in force."""

    def show_state(self) -> None:
        """What else shows the state of the day: sums, notices."""

    # --- building

    def prepare(self) -> None:
        """Build the page for the first time."""
        self._signature = self._all_of_signature()
        self.build()
        self.form.finish()
        self._say()
        self.refresh()

    def settle(self) -> None:
        """Build the page anew where its parts have changed; whoever types goes on where they were."""
        self._later.stop()
        if self._all_of_signature() == self._signature:
            return
        if is_asked(self.window()):
            self._later.start(100)  # The field that led to a question goes on when it is answered.
            return
        old, work, head = self.form, self.form.put_down(), self.form.take_head()
        self.form = self._make_form()
        self.form.put_head(*head)
        self.form.scroll_end(self.compact or self.height() < self.context.look.px(TINY))
        self.rows, self._row_data, self._others, self._texts = {}, {}, {}, []
        self._inputs = Inputs()
        self._whole.addWidget(self.form)
        self._connect_form()
        self.prepare()
        self.form.show()
        self._go_on_with(work)
        self._whole.removeWidget(old)
        old.hide()
        old.deleteLater()

    def continue_from(self, page: StagePage) -> None:
        """Go on where another page of this stage was left, which is not used any more."""
        self._told_refusal = page._told_refusal
        self._go_on_with(page.form.put_down())

    def _go_on_with(self, work: Work) -> None:
        """Focus, text and selection as they were in another form; what is gone gives way to what stood after it."""
        if work.names and not any(self.focus_path(name) for name in work.names):
            self.focus_first()
        self.form.pick_up(work.typing)
        if self._told_refusal or work.message[1] in ANSWERS:
            self.form.show_message(*work.message)

    def changing(self, path: str, *inputs: QWidget) -> None:
        """Inputs that change what is kept at a path: they are closed where nothing is entered there any more."""
        self._inputs.add(path, *inputs)

    def add_section(self, text: Any, colour: str | None = None, beside: tuple[QWidget, ...] = ()) -> QLabel:
        """A heading; text: a function that gives it in the language in force."""
        heading = self.form.add_section(self.context.look.ballot(colour) if colour else None, beside)
        self._texts.append((heading, text))
        return heading

    def add_text(self, text: Any, *, muted: bool = True) -> QLabel:
        """A sentence in the column; text: a function that gives it."""
        label = QLabel()
        label.setWordWrap(True)
        label.setProperty("muted", muted)
        self.form.add_part(label)
        self._texts.append((label, text))
        return label

    def add_rows(self, rows: Iterable[Row], *, foot: bool = False, bar: str | None = None) -> None:
        """Figures of the form; foot: pinned above the sum, where the text is not so large that the page has to scroll."""
        foot = foot and self.has_foot
        for row in rows:
            shown = FigureRow(row.path, row.number, self.context.look, bar=bar, compact=foot)
            self.rows[row.path] = shown
            self._row_data[row.path] = row
            if not row.closed:
                self.changing(row.path, shown.edit)
            shown.edit.committed.connect(lambda value, path=row.path: self.commit(path, value))
            shown.edit.refused.connect(lambda text, path=row.path: self.show_refused_key(path, text))
            shown.edit.righted.connect(self.forget_refusal)
            shown.edit.bundles_wanted.connect(lambda text, path=row.path: self.count_bundles(path, text))
            (self.form.add_foot_row if foot else self.form.add_row)(shown)

    def add_other(self, path: str, label: Any, edit: ShortEdit, *, narrow: bool = False) -> ShortEdit:
        """A time or a text with its label."""
        edit.setObjectName(path)
        self.changing(path, edit)
        name = label_of(edit, wrap=True)
        part = OtherRow(name, edit, self.context.look, short=narrow or isinstance(edit, TimeEdit))
        edit.committed.connect(lambda value: self.commit(path, value))
        edit.refused.connect(lambda text: self.show_refused_key(path, text))
        edit.righted.connect(self.forget_refusal)
        self.form.add_part(part, edit)
        self._others[path] = edit
        self._texts.append((name, label))
        return edit

    # --- language and state

    def _say_again(self) -> None:
        """Everything in the language in force, once the page is built."""
        if self._signature is not None:
            told_before = self.form.telling
            self._say()
            self.refresh()
            if self._told_refusal or told_before[1] in ANSWERS:
                self.form.show_message(*told_before)
            self.form.finish()

    def _say(self) -> None:
        for label, text in self._texts:
            label.setText(text())
        for path, edit in self._others.items():
            edit.setAccessibleName(next(t() for lab, t in self._texts if lab.buddy() is self._others[path]))
        hinted: set[str] = set()
        for path, row in self._row_data.items():
            hint = self.row_hint(row)
            # A hint stands once on a page; a screen reader is told it at every row.
            self.rows[path].say(self.row_label(row), hint, self.language, show_hint=hint not in hinted)
            hinted.add(hint)
            if row.closed:
                self.rows[path].close_to_entry(self.closed_note(row))
        self.form.next.setText(self.next_text())
        self.show_texts()
        tip_buttons(self.form, self.language)

    def row_label(self, row: Row) -> str:
        """The label of a row in the language in force."""
        return row_label(row, self.day.record, self.day.election, self.language)

    def row_hint(self, row: Row) -> str:
        """The hint under a label."""
        return labels.hint(row.kind.hint, self.language) if row.kind.hint else ""

    def closed_note(self, row: Row) -> str:
        """Why a row is closed to entry."""
        return self.tr("Struck out: no votes are entered.")

    def next_text(self) -> str:
        """What stands on the button that ends the stage."""
        stages = self.day.stages
        place = stages.index(self.stage)
        if place + 1 >= len(stages):
            return self.tr("Done")
        name = labels.stage_name(stages[place + 1], self.day.election, self.language)
        return self.tr("Next: %1").replace("%1", name)

    def refresh(self, *, soon: bool = False) -> None:
        """Show the state of the day. soon: called by what a key or a click does, and other parts are built only after it."""
        if self._all_of_signature() != self._signature:
            self._later.start(0) if soon else self.settle()
            return
        for path, row in self.rows.items():
            row.show_value(figure(self.day.record, path))
        for path, edit in self._others.items():
            edit.set_value(by_path.current(self.day, path))
        self._mark()
        self.show_state()
        self._show_closed()
        self._tell_finding()

    def _show_closed(self) -> None:
        """What takes nothing any more looks so before anybody types, and the page says why."""
        sentence = self._inputs.why_none(self.why_closed, self.stands_for)
        self.form.closed.setText(sentence)
        self.form.closed.setVisible(bool(sentence) and not self.compact)
        self._inputs.allow_by(self.why_closed)

    def why_closed(self, path: str) -> str:
        """Why nothing is entered at a path any more, in words; empty where something may be."""
        refused = self.desk.closed_to(path)
        return say(refused, self.language, self.day.election) if refused is not None else ""

    def _tell_finding(self) -> None:
        """What does not agree stands at the sum too, where the eye is: the worst finding about figures of this page."""
        if self._told_refusal:
            return
        found = next(
            (
                f
                for f in self.desk.findings
                if f.severity != "warning"
                and not f.rule.missing
                and not answers(self.day.record, f)
                and any(path in self.rows for path in f.figures)
            ),
            None,
        )
        if found is None:
            self.form.show_message("")
            return
        text = describe(found, self.day.record, self.day.election, self.language)
        self.form.show_message(f"{text.severity_word}. {text.numbers}", found.severity)

    def _mark(self) -> None:
        states: dict[str, str] = {}
        for finding in self.desk.findings:
            if not finding.rule.missing and not answers(self.day.record, finding):
                for path in finding.figures:
                    if RANK[finding.severity] > RANK[states.get(path, "")]:
                        states[path] = finding.severity
        late = {change.path: change.after_hint for change in self.day.count.late_changes}
        for path, row in self.rows.items():
            state = states.get(path, "")
            row.mark(state, severity_word(state, self.language) if state else "")
            if not self._row_data[path].closed:
                row.show_note(told.changed_late(late.get(path)))

    # --- entering

    def commit(self, path: str, value: Any) -> bool:
        """Enter one value; what is refused is said and the field shows what is kept. An odd time is asked about first."""
        found = odd(self.day.election, self.day.record, path, value, self.desk.now_at(path, value))
        if found is not None and not self.asker.odd_time(self.name_of(path), shown(value), found):
            self.refresh_hard()
            self.stay_at(path)
            return False
        return self.enter_one(path, value)

    def enter_one(self, path: str, value: Any) -> bool:
        """Enter a value that is meant so; a page asks here what else it has to ask."""
        return self.commit_many([(path, value)])

    def count_bundles(self, path: str, typed: str) -> None:
        """A figure that is added up from bundles; the parts are kept in the journal with it."""
        from kzpoll_desktop.gui.precinct.dialogs.bundles import BundlesDialog

        edit = self.rows[path].edit
        edit.restore()
        with passing(BundlesDialog(self.name_of(path), typed, self.context, self)) as dialog:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                edit.setFocus()
                return
            bundles = dialog.bundles
        total = total_of(bundles)
        if total == figure(self.day.record, path) or self.commit_many([(path, total)], {path: bundles}):
            self.form.move_from(edit, 1)

    def commit_many(
        self,
        changes: Sequence[tuple[str, Any]],
        bundles: Mapping[str, Bundles] | None = None,
        *,
        drops: bool = False,
    ) -> bool:
        """Enter values together: asks once on a page already done, asks the reason for an announced figure.

        drops: the first figure is taken away by something else than typing, as by a tick; that is asked too.
        """
        path, value = changes[0]
        was = by_path.current(self.day, path)
        name, old, new = self.name_of(path), shown(was), shown(value)
        if (drops or self._asks_before(path, was)) and not self.asker.change(name, old, new):
            self.leave_as_it_was(path, old)
            return False
        made = self.desk.enter_many(changes, bundles=bundles)
        if isinstance(made, Refused) and made.code == "announced_needs_reason":
            reason = self.asker.reason(name, old, new)
            if not reason:
                self.leave_as_it_was(path, old)
                return False
            made = self.desk.enter_many(changes, reason=reason, bundles=bundles)
        if isinstance(made, Unsaved):
            return self._not_saved(changes, made)
        taken = self.took(made)
        if isinstance(made, NotDone) and made.code != "nothing_changes":
            for changed, _ in changes:
                self.stay_at(changed)
        return taken

    def leave_as_it_was(self, path: str, old: str) -> None:
        """A change was not wanted after all: the kept figure is back, and is gone to, so that nobody overlooks it."""
        self.refresh_hard()
        self.stay_at(path)
        self.form.show_message(lambda: told.left_as_it_was(old), "warning")

    def stay_at(self, path: str) -> None:
        """A figure that was not taken is gone to again, and not left by the key that typed it."""
        if line := self._line_of(path):
            line.stay()

    def _line_of(self, path: str) -> CountEdit | ShortEdit | None:
        return self.rows[path].edit if path in self.rows else self._others.get(path)

    def _not_saved(self, changes: Sequence[tuple[str, Any]], made: Unsaved) -> bool:
        """The disk did not take it: what was typed stays in sight, and is tried again when the person goes on."""
        self.tell_not_done(made)
        for path, _ in changes:
            self.hold(path)
        return False

    def hold(self, path: str) -> None:
        """Keep in sight what was typed for a path and could not be saved."""
        if line := self._line_of(path):
            line.hold(by_path.current(self.day, path))

    def _asks_before(self, path: str, was: Any) -> bool:
        done = self.day.stages.index(self.stage) < self.day.count.reached
        announced = self.day.count.announced is not None and path in self.day.count.announced
        return done and was not in (None, "", [], False) and not announced

    def took(self, made: Entered | NotDone) -> bool:
        """Show what came of a step."""
        if isinstance(made, Entered):
            self._told_refusal = False
            self._tell_finding()
            self._tell_settled(made)
            self._save_held()
            return True
        if made.code != "nothing_changes":
            self.tell_not_done(made)
        self.refresh_hard()
        return False

    def _tell_settled(self, made: Entered) -> None:
        """A figure that was recounted after a hint and settles what did not agree: that is said, once it is typed."""
        event = made.entry.event
        paths = tuple(one.path for one in event.changes) if isinstance(event, ValuesEntered) else ()
        settled = settled_by(self.desk, made, paths)
        if settled:
            day, said = self.day, settled_sentence
            self.form.show_message(lambda: said(settled, day.record, day.election, self.language), SETTLED)

    def tell_answer(self, given: Act | Acknowledgement) -> None:
        """What was answered just now, and by what."""
        self.form.show_message(lambda: told.answered(given, self.day.election), SETTLED)

    def _save_held(self) -> None:
        """The disk takes entries again: so does what was typed while it did not."""
        for field in self.form.fields():
            if isinstance(field, TypedLine) and getattr(field, "unsaved", False):
                field.commit()

    def tell_not_done(self, made: NotDone) -> None:
        """Why the day did not take a step."""
        self.tell_refusal(lambda: say(made, self.language, self.day.election))

    def tell_refusal(self, sentence: Sayable) -> None:
        """Why a step was not taken; it stands until the next step is."""
        self._told_refusal = True
        self.form.show_message(sentence)

    def forget_refusal(self) -> None:
        """What was refused is gone: its sentence goes too."""
        self._told_refusal = False
        self._tell_finding()

    def refresh_hard(self) -> None:
        """Show what is kept, whatever stands in the fields."""
        for path, row in self.rows.items():
            row.edit.set_value(figure(self.day.record, path))
        for path, edit in self._others.items():
            edit.put_back(by_path.current(self.day, path))

    def name_of(self, path: str) -> str:
        """What a path is called on this page."""
        row = self._row_data.get(path)
        if row is None:
            return next(
                (text() for label, text in self._texts if label.buddy() is self._others.get(path, self)), ""
            )
        contest = self.day.election.contest(row.contest) if row.contest else None
        ballot = f", {labels.ballot_name(contest, self.language)}" if contest else ""
        return f"{row.number} {self.row_label(row)}{ballot}".strip()

    def row_number(self, path: str) -> str:
        """The number of a row of this page, as on the paper."""
        return self._row_data[path].number

    def show_refused_key(self, name: str, text: str) -> None:
        """A key or a pasted text that is no figure, or that comes where nothing is entered any more; name: of the input."""
        if self.why_closed(name):
            self.tell_refusal(lambda: self.why_closed(name))
        elif name in self._others and isinstance(self._others[name], TimeEdit):
            self.tell_refusal(lambda: no_time(text))
        elif name in self._others or name.endswith(".note"):
            self.tell_refusal(told.too_long)
        else:
            self.tell_refusal(lambda: no_figure(text))

    # --- going on

    def may_be_left(self) -> bool:
        """Whether everything that stands typed is taken; otherwise what was refused is gone to, with its sentence."""
        refused = next((f for f in self.form.fields() if isinstance(f, TypedLine) and not f.commit()), None)
        if refused is not None:
            self.form.focus_field(refused)
        return refused is None

    def finish_stage(self) -> None:
        """End the stage where it is the current one; otherwise just go on to the next page."""
        if not self.may_be_left():
            return
        if self.day.stage != self.stage:
            self.finished.emit()
            return
        made = self.desk.finish_stage()
        if isinstance(made, Entered):
            self._told_refusal = False
            self.finished.emit()
            return
        self.took(made)
        for path in made.paths if isinstance(made, Refused) else ():
            if self.focus_path(path):
                return

    def focus_path(self, path: str) -> bool:
        """Focus the figure of a path; False where the page has none."""
        return self.form.focus_path(path)

    def focus_first(self) -> None:
        """To the first empty figure."""
        self.settle()
        self.form.focus_first()

    def focus_again(self) -> None:
        """To where somebody worked last, otherwise to the first empty figure."""
        if not self.form.focus_again():
            self.focus_first()
