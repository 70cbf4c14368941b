"""The shell round the pages: stages on the left, the page in the middle, findings on the right, safety at the foot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.figures.rows import TURNOUT
from kzpoll_desktop.domain.ground.said import Named, NotDone
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import is_asked
from kzpoll_desktop.gui.common.held import answer_once
from kzpoll_desktop.gui.common.languages import OWN_NAMES
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.telling import Sayable, Telling
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.precinct import told
from kzpoll_desktop.gui.precinct.backups import BackupKeeper
from kzpoll_desktop.gui.precinct.commands import Commands
from kzpoll_desktop.gui.precinct.keys import Keys
from kzpoll_desktop.gui.precinct.menus import Menus
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.pages import make_page
from kzpoll_desktop.gui.precinct.parts.beside import Beside
from kzpoll_desktop.gui.precinct.parts.findings_panel import FindingsPanel
from kzpoll_desktop.gui.precinct.parts.header import Header
from kzpoll_desktop.gui.precinct.parts.sides import scrolling_side, surface
from kzpoll_desktop.gui.precinct.parts.stage_list import StageList
from kzpoll_desktop.gui.precinct.parts.status_line import StatusLine
from kzpoll_desktop.gui.precinct.questions import Asker, DialogAsker
from kzpoll_desktop.gui.precinct.state_words import StateInWords
from kzpoll_desktop.gui.widgets.practice_band import PracticeBand
from kzpoll_desktop.gui.widgets.typed_line import TypedLine
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.say import make_ready, say
from kzpoll_desktop.workflow.backups.backup import Made
from kzpoll_desktop.workflow.desk import Desk

REST: Final = 2_000
TICK: Final = 5_000
STAGES_WIDTH: Final = 218
FINDINGS_WIDTH: Final = 280
PAGE_WIDTH: Final = 640
# A narrow window that is lower has its head scroll with the page; below this height and width it has signs for words.
LOW: Final = 820
TINY: Final = (400, 600)
SCROLL_BAR: Final = 12
_WIDEST: Final = 16_777_215
# What may have to be said when nothing can be loaded from the disk any more.
_TOLD_OF_A_DISK: Final = ("refusal", "store", "file")


class PrecinctWindow(Live, QMainWindow):
    """One open precinct.

    left: the window is closed and the file is whole; last_word: what is told then of the last backup. quit_requested: the
    program is to end; restore_requested: the file is to be restored from a backup; verify_requested: protocols are to be
    checked; new_requested: another precinct is to be made; open_requested(path): another file is to be opened, an empty
    path: the person is asked which. look_changed(theme, scale): another theme or text size is wanted; whoever made the
    window makes another one round the same desk.
    """

    left = Signal()
    quit_requested = Signal()
    restore_requested = Signal()
    verify_requested = Signal()
    new_requested = Signal()
    open_requested = Signal(str)
    look_changed = Signal(str, int)

    def __init__(self, desk: Desk, context: Context, asker: Asker | None = None) -> None:
        """asker: who puts the window's questions to a person; dialogs over the window where none is given."""
        super().__init__()
        make_ready(*_TOLD_OF_A_DISK)
        self.desk = desk
        self.context = context
        self.asker: Asker = asker or DialogAsker(self)
        self.standing = StateInWords(desk, context, self)
        self.pages: dict[str, StagePage] = {}
        self.shown = desk.day.stage
        self._released, self._unseen, self._asking, self._tiny = False, False, False, False
        self.last_word = ""
        self.backups = BackupKeeper(desk, context, self)
        self.backups.made.connect(self._on_backup)
        self._make_parts()
        self._lay_out()
        self.commands = Commands(desk, context, self)
        self.menus = Menus(self.menuBar(), self.commands)
        self.keys = Keys(self.menus)
        self._rest, self._tick = QTimer(self), QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_rested)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._off = desk.on_change(self._on_saved)
        desk.on_fault = partial(context.log.note, "not_saved")
        self._connect()
        self.live(self._say_again)
        self.show_stage(self.shown)

    # --- layout

    def _make_parts(self) -> None:
        look = self.context.look
        self.band = PracticeBand(look)
        self.band.setVisible(self.desk.day.election.training)
        self.header = Header(look)
        self.instruction, self.notice = QLabel(), Telling("notice")
        self.instruction.setProperty("heading", True)
        self.instruction.setObjectName("instruction")
        self.instruction.setWordWrap(True)
        self.stages = StageList(look)
        self.stack = QStackedWidget()
        self.findings = FindingsPanel(look)
        self.status = StatusLine(look)
        self.undo_button = self.header.undo
        self.beside = Beside(self)
        self.stages_button, self.findings_button = WrappedButton(), WrappedButton()
        for name, button in (("stages", self.stages_button), ("findings", self.findings_button)):
            button.setObjectName(name)
            button.setProperty("flat", True)

    def _lay_out(self) -> None:
        look = self.context.look
        whole = QWidget(self)
        self._middle = QWidget(whole)
        middle = self._middle_column = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._folded())
        middle.addWidget(self.instruction)
        middle.addWidget(self.notice.room)
        middle.addLayout(self.beside.over)
        middle.addWidget(self.stack, 1)
        self.stages.setMinimumWidth(look.px(STAGES_WIDTH - SCROLL_BAR))
        self.findings.setMinimumWidth(look.px(FINDINGS_WIDTH))
        self._stages_side = surface(scrolling_side(self.stages, look.px(STAGES_WIDTH)), at_left=True)
        self._findings_side = surface(self.findings)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for part, stretch in ((self._stages_side, 0), (self._middle, 1), (self._findings_side, 0)):
            body.addWidget(part, stretch)
        body.addLayout(self.beside.place)
        column = self._column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.band)
        column.addLayout(body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _folded(self) -> QFrame:
        """Where the sides are folded away: a button for each, with what stands there."""
        self._fold = QFrame()
        self._fold.setProperty("band", True)
        line = self._fold_line = FlowLayout(self._fold)
        line.setContentsMargins(8, 2, 8, 2)
        line.addWidget(self.stages_button)
        line.push()
        line.addWidget(self.findings_button)
        self._fold.hide()
        return self._fold

    def _connect(self) -> None:
        self.stages.stage_requested.connect(self._on_stage_requested)
        self.findings.figure_requested.connect(self.go_to_figure)
        self.undo_button.clicked.connect(self.undo)
        self.beside.changed.connect(self._fold_sides)
        self.header.keys.clicked.connect(self.commands.show_keys)
        self.stages_button.clicked.connect(lambda: self._unfold(self._stages_side))
        self.findings_button.clicked.connect(lambda: self._unfold(self._findings_side))
        for code, button in self.header.languages.items():
            button.clicked.connect(lambda _, c=code: self.commands.speak(c))
            button.clicked.connect(self._go_on)
        self._connect_commands()
        numbered = enumerate(self.desk.day.stages[:10], start=1)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F6", self.next_pane),
            ("Ctrl+PgDown", partial(self.go_by, 1)),
            ("Ctrl+PgUp", partial(self.go_by, -1)),
            ("F10", self.menus.open_first),
            *((f"Alt+{n % 10}", partial(self._on_stage_requested, one)) for n, one in numbered),
        )
        self.shortcuts = {key: QShortcut(QKeySequence(key), self, act) for key, act in keys}

    def _connect_commands(self) -> None:
        commands = self.commands
        for said in (self.menus.refused, self.keys.told):
            said.connect(lambda sentence: self.tell(sentence, wrong=True))
        commands.told.connect(self.tell)
        commands.figure_requested.connect(self.go_to_figure)
        commands.after_event_switched.connect(self.show_clock)
        commands.undo_requested.connect(self.undo)
        commands.backup_requested.connect(self.backups.run_as_asked)
        commands.language_chosen.connect(self.speak)
        for asked, passed_on in (
            (commands.look_chosen, self.look_changed),
            (commands.restore_requested, self.restore_requested),
            (commands.verify_requested, self.verify_requested),
            (commands.quit_requested, self.quit_requested),
            (commands.new_requested, self.new_requested),
            (commands.open_requested, self.open_requested),
        ):
            asked.connect(passed_on)

    # --- texts

    def _say_again(self) -> None:
        """Everything in the language in force, what stands on the pages too."""
        self._say()
        if self.pages:
            self.refresh()

    def _say(self) -> None:
        self.menus.say()
        self.header.name_undo(self.tr("Undo"), in_words=not self._tiny)
        about = self.tr("Help for this page, and the keys")
        self.header.keys.setAccessibleName(about)
        self.header.keys.setToolTip(tip(about, "F1"))
        for side in (self.stages_button, self.findings_button):
            side.setToolTip(tip(self.tr("Page, findings, stages in turn"), "F6"))
        self.band.show_word(self.tr("PRACTICE"))
        self.header.place.setText(self.standing.place())
        self.header.election.setText(self.standing.election())
        self.setWindowTitle(f"{self.header.place.text()} – {self.desk.path.name}")
        for code, button in self.header.languages.items():
            button.setChecked(code == self.context.language)
            button.setToolTip(OWN_NAMES[code])

    def speak(self, language: str) -> None:
        """Switch the language live, and remember it."""
        self.context.speak(language)
        self._say()

    def tell(self, sentence: Sayable, wrong: bool = False) -> None:
        """A sentence under the instruction until the next step; wrong: something could not be done."""
        self.notice.tell(sentence, "error" if wrong else "")
        if self.notice.text() and self._middle.isHidden() and not self.beside.takes(sentence, wrong):
            self._fold_sides()
            self.stages_button.setFocus()

    # --- state

    def _on_saved(self) -> None:
        self._rest.start()
        self.tell(self.standing.clock_change())
        self.refresh(soon=True)

    def _on_rest(self) -> None:
        try:
            self.desk.checkpoint()
        except StoreError as fault:
            self.context.log.note("not_at_rest", fault.said.code, once=True)
            # The entry itself is durable; the log beside the file is folded in at the next rest.
            self._rest.start()

    def _on_rested(self) -> None:
        """Nobody has typed for two seconds: the file is made whole, and a backup where one is due."""
        self._on_rest()
        self.backups.run_if_due()

    def _on_backup(self, made: Made) -> None:
        """A folder that takes no backup is told once; the work goes on."""
        for missed in made.missed:
            what = "second_missed" if missed.second else "backup_missed"
            self.context.log.note(what, missed.fault.said.code)
        if made.files:
            self.context.log.note("backup_made")
        sentence, wrong = self.backups.sentence(made)
        if sentence:
            self.tell(sentence, wrong=wrong)
        self.show_clock()

    def _on_tick(self) -> None:
        self.show_clock()
        if self.shown == TURNOUT:
            self.page(TURNOUT).show_state()

    def refresh(self, *, soon: bool = False) -> None:
        """Show the state of the day everywhere; soon: see the page."""
        page = self.page(self.shown)
        page.refresh(soon=soon)
        self.instruction.setText(page.heading())
        views = self.standing.stages()
        self.stages.show_stages(views, self.shown)
        heading = self.standing.findings_heading()
        beside = self._is_in(self._findings_side)
        self.findings.show_findings(self.standing.finding_views(), heading, self.standing.passed())
        if beside and not self.findings.has_findings():
            self._fold_sides()
            page.focus_again()
        shown = next((view.name for view in views if view.key == self.shown), "")
        self.stages_button.setText(self.tr("Stage: %1").replace("%1", shown))
        self.findings_button.setText(self.standing.findings_heading(few=self._tiny))
        self.menus.refresh()
        why_not = self.menus.why_not("undo")
        allow(self.undo_button, why_not)
        self.undo_button.setToolTip(why_not or self.tr("Undo the last entry (Ctrl+Z)"))
        self.show_clock()
        if page.unseen is not self._unseen:
            self._unseen = page.unseen
            self._fold_sides()
        self.beside.refreshed.emit()

    def show_clock(self) -> None:
        """Saved at, who is typing, what is left of the twelve hours, local time."""
        times = self.standing.times()
        backup = self.tr("backup %1").replace("%1", self.backups.last)
        self.status.saved.setText(f"{times.saved} · {backup}" if self.backups.last else times.saved)
        self.status.typist.setText(times.typist)
        self.status.local.setText(times.local)
        self.header.also.setText(" · ".join(filter(None, (times.typist, times.left, times.local))))
        self.status.show_left(times.left, urgent=times.urgent)

    # --- going about

    def page(self, stage: str) -> StagePage:
        """The page of a stage, made at its first showing."""
        if stage not in self.pages:
            page = make_page(stage, self.desk, self.context, self.asker, self.stack)
            page.finished.connect(self.on_finished)
            page.figure_requested.connect(self.go_to_figure)
            page.hints_requested.connect(self.commands.show_hints)
            self.pages[stage] = page
            self.stack.addWidget(page)
        return self.pages[stage]

    def show_stage(self, stage: str) -> None:
        """Show the page of a stage and put the focus where work goes on."""
        page = self.page(stage)
        self.shown = self.commands.page = stage
        self.stack.setCurrentWidget(page)
        self.refresh()
        self.beside.give_way()
        page.focus_first()

    def continue_from(self, window: PrecinctWindow) -> None:
        """Go on where another window of this desk was left, which is not used any more."""
        self.show_stage(window.shown)
        for stage, page in window.pages.items():
            if stage == self.shown or page.form.in_hand:
                self.page(stage).continue_from(page)
        self.tell(window.notice.told, wrong=bool(window.notice.severity))

    def _on_stage_requested(self, stage: str) -> None:
        """A stage that is not reached yet says what it waits for; who types unseen is shown no page with the figures."""
        unseen = check_steps.may_look(self.desk.day) if stage in self.standing.shows_figures() else None
        if unseen is not None:
            self._tell_not_done(unseen)
            self.refresh()
            return
        if stage != self.shown:
            self.beside.give_way()  # What is refused on the page is gone to there.
            if not self.page(self.shown).may_be_left():
                self.refresh()
                return
        if self.standing.is_open(stage):
            again = stage == self.shown and self.page(stage).isVisible()
            self.show_stage(stage)
            self.tell(told.shown_already if again else "")
            return
        named = {"stage": Named("stage", stage), "current": Named("stage", self.desk.day.stage)}
        self._tell_not_done(Refused("stage_not_reached", named))
        self.refresh()

    def _tell_not_done(self, refused: NotDone) -> None:
        self.tell(lambda: say(refused, self.context.language, self.desk.day.election), wrong=True)

    def on_finished(self) -> None:
        """A page was left by its Next button: make the file whole and go on."""
        stages = self.standing.order()
        place = stages.index(self.shown) + 1
        self._on_rest()
        self.show_stage(stages[place] if place < len(stages) else self.desk.day.stage)

    def go_by(self, step: int) -> None:
        """The page after this one, or before it, where it is open."""
        stages = self.standing.order()
        place = stages.index(self.shown) + step
        if 0 <= place < len(stages):
            self._on_stage_requested(stages[place])
        else:
            self.tell(lambda: told.at_the_end(step))

    def go_to_figure(self, path: str) -> None:
        """To the figure of a finding, on whatever page it stands; the commission is in its dialog."""
        stage = self.standing.stage_of(path)
        if path.startswith("commission") or not path:
            self.commands.edit_commission()
        elif stage in self.desk.day.stages and self.standing.is_open(stage):
            if stage != self.shown:
                self._on_stage_requested(stage)
                if self.shown != stage:
                    return
            self.beside.give_way()
            self.page(stage).settle()
            self.page(stage).focus_path(path)

    def event(self, event: QEvent) -> bool:
        """After the last dialog over the window the focus is on the page."""
        if event.type() == QEvent.Type.WindowUnblocked:
            QTimer.singleShot(0, self, self._go_on)
        return super().event(event)

    def _go_on(self) -> None:
        """To where somebody worked last, unless a part of the page has the focus already or another dialog is open."""
        if is_asked(self):
            return
        page = self.page(self.shown)
        page.settle()
        now: QWidget | None = self.focusWidget()
        if now is None or not (
            (page.isAncestorOf(now) or self.beside.has_focus) and now.isVisible() and now.isEnabled()
        ):
            self.beside.give_way()
            page.focus_again()

    def _is_in(self, side: QFrame) -> bool:
        focused: QWidget | None = self.focusWidget()
        return focused is not None and side.isAncestorOf(focused)

    def next_pane(self) -> None:
        """F6: from the page, and what stands beside it, to the findings, to the stages, and back."""
        if self._is_in(self._findings_side):
            self._unfold(self._stages_side)
        elif self._is_in(self._stages_side):
            self.beside.give_way()
            self.page(self.shown).focus_first()
        elif self.findings.has_findings() and not self._unseen:
            self._unfold(self._findings_side)
        else:
            self._unfold(self._stages_side)

    def undo(self) -> None:
        """Restore what the last entry replaced, say what that was, and go to its row."""
        made = self.desk.undo()
        if isinstance(made, NotDone):
            self._tell_not_done(made)
            return
        page = self.page(self.shown)
        page.settle()
        page.refresh_hard()
        page.refresh()
        for row in self.standing.rows_of(made)[:1]:
            self.go_to_figure(row)
        self.tell(lambda: self.standing.taken_back(made))

    def showEvent(self, event: QShowEvent) -> None:
        """Its keys are watched from the beginning."""
        super().showEvent(event)
        answer_once(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no part took: no key that was pressed on purpose is without an effect or a sentence."""
        if not self.keys.answer(event, self.focusWidget()):
            super().keyPressEvent(event)

    # --- room for the page

    @property
    def is_narrow(self) -> bool:
        """At large text or on a small screen the findings have no room beside the page."""
        return self.width() < self.context.look.px(STAGES_WIDTH + PAGE_WIDTH + FINDINGS_WIDTH)

    @property
    def is_very_narrow(self) -> bool:
        """Neither have the stages."""
        return self.width() < self.context.look.px(STAGES_WIDTH + PAGE_WIDTH)

    @property
    def is_low(self) -> bool:
        """What is fixed above and below the page would leave it too little room."""
        return self.is_narrow and self.height() < self.context.look.px(LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sides away where the page needs their room, and bring them back where there is room."""
        super().resizeEvent(event)
        self._fold_sides()

    def _place_head(self) -> None:
        """The head of the window and the instruction: above the page, or in a low window scrolled with it."""
        low, form = self.is_low, self.page(self.shown).form
        for page in self.pages.values():
            if page.form.head and not (low and page.form is form):
                page.form.take_head()
        if low:
            form.put_head(self.header, self.instruction)
            self._fold_line.addWidget(self.header.undo)
        elif self._column.indexOf(self.header) < 0:
            self._column.insertWidget(0, self.header)
            self._middle_column.insertWidget(1, self.instruction)
            self.header.take_undo()
        height, width = map(self.context.look.px, TINY)
        tiny = self._tiny = low and self.height() < height and self.width() < width
        self.header.name_undo(self.undo_button.accessibleName(), in_words=not tiny)
        self.findings_button.setText(self.standing.findings_heading(few=self._tiny))
        self.band.make_low(low)
        self.status.make_low(low, tiny=tiny)
        self.header.also.setVisible(low)
        self.page(self.shown).fit_height()

    def _fold_sides(self) -> None:
        self._place_head()
        alone = self.beside.takes_all(self.width(), must=self.is_very_narrow)
        self.findings.setMaximumWidth(self.context.look.px(FINDINGS_WIDTH))
        beside = self.beside.is_open
        self._findings_side.setVisible(not self.is_narrow and not self._unseen and not beside)
        allow(self.findings_button, told.unseen() if self._unseen else "")
        self._stages_side.setVisible(not self.is_very_narrow and not (beside and self.is_narrow))
        self._middle.setVisible(not alone)
        self.beside.fold()
        self._fold.setVisible(self.is_narrow)
        self.stages_button.setVisible(self.is_very_narrow)

    def _unfold(self, side: QFrame) -> None:
        """Bring a side into sight and into focus; where it is folded, in the place of the page until something is chosen."""
        self.beside.close()
        self._fold_sides()
        if side is self._findings_side and not self.findings.has_findings():
            self.tell(lambda: f"{self.standing.findings_heading()}. {self.standing.passed()}.")
            return
        if side.isHidden():
            if not self.page(self.shown).may_be_left():
                return
            # First what goes: both at once would make the window wider for ever.
            beside = side is self._findings_side and not self.is_very_narrow
            self._stages_side.setVisible(False)
            self._middle.setVisible(beside)
            self.findings.setMaximumWidth(self.context.look.px(FINDINGS_WIDTH) if beside else _WIDEST)
            side.show()
        if side is self._findings_side:
            self.findings.focus_first()
        else:
            self.stages.focus_shown()

    # --- end

    def take_typed(self) -> None:
        """Take what stands typed in a field as if the person had gone on; a question that it leads to is asked now."""
        if isinstance(focused := self.focusWidget(), TypedLine):
            focused.commit()

    def release(self) -> None:
        """Let go of the desk without closing it: another window is made round it."""
        self._released = True
        self._tick.stop()
        self._rest.stop()
        self.backups.wait()
        self._off()
        for line in self.findChildren(TypedLine):
            line.blockSignals(True)  # what stands half typed is taken by the window that comes after it

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; the file is left whole, with a backup of all that stands in it."""
        if not self._released:
            self.take_typed()
            if self._asking or not self._is_backed_up():
                event.ignore()
                return
            self.release()
            self.desk.close()
        super().closeEvent(event)
        self.left.emit()

    def _is_backed_up(self) -> bool:
        """Whether the file may be closed; while that is being asked nobody asks again."""
        if not self.backups.is_behind():
            return True
        from kzpoll_desktop.gui.precinct.last_backup import back_up_last

        self._asking = True
        try:
            may_close = back_up_last(self.backups, self.context, self)
        finally:
            self._asking = False
        if not self.backups.is_behind():
            self.last_word = self.backups.where()
        return may_close
