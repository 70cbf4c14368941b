"""Plays an exercise of a course through its window: the careful one, the careless one, or the one who makes figures fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kzpoll_desktop.domain.day.acts import boxes_with_excess
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import LISTS, PROTOCOLS, RECONCILIATION, page_of
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import CountExercise, Happening, LateStriking, Way
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog, RoleChangeDialog
from kzpoll_desktop.gui.precinct.parts.other_issuer import OtherIssuerDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.player import RecordTypist
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.training.adjusting import both_sides
from kzpoll_desktop.training.players import PlayerKind, proposed
from kzpoll_desktop.workflow.acts import has_excess

_TRIES: Final = 12
_SINCE: Final = "22:10"
_DECISION: Final = "1"


class NightPlayer(RecordTypist):
    """Types what the sheets say; then does what its kind does about what does not agree.

    companion: the table and the messages of the window. Nothing but keys goes into the window.
    """

    def __init__(
        self, window: PrecinctWindow, companion: Companion, out: Path, *, player: PlayerKind, pace: int
    ) -> None:
        self.night = companion.night
        self._companion = companion
        self._player = player
        self._recounted: set[str] = set()
        # The night has a clock of its own, which nobody puts.
        clock = PlayClock(window.desk.clock.now())
        super().__init__(window, self.night.sheets, self.night.election, clock, out, pace=pace)
        self.dialogs.also(BallotsDialog, self._strike_out)
        self.dialogs.also(CommissionDialog, self._change_role)
        self.dialogs.also(RoleChangeDialog, self._fill_role)
        self.dialogs.also(OtherIssuerDialog, self._name_issuer)
        self._wanted: Any = None

    @property
    def exercise(self) -> CountExercise:
        """What is played."""
        assert isinstance(self.night.exercise, CountExercise)
        return self.night.exercise

    # --- the night

    def play(self) -> bool:
        """The exercise to its closing, or as far as this player comes; whether it was closed."""
        settle: Callable[[], None] = {
            "careful": self._recount_and_answer,
            "careless": self._answer,
            "adjuster": self._adjust,
        }[self._player]
        desk = self.window.desk
        while desk.day.stage != PROTOCOLS:
            stage = desk.day.stage
            self._meet(one for one in self.exercise.happenings if one.at == stage)
            self._name_issuers(stage)
            self.fill()
            typed = {pile.path for pile in self.night.table(stage)}
            self._meet(one for one in self.exercise.happenings if one.after in typed)
            if desk.day.has_reached(LISTS):
                settle()
            if stage == RECONCILIATION and self._player == "careful":
                self._recount(planted.silent(self.exercise, self.night.election))
            self.shoot(stage)
            self.window.show_stage(stage)
            self._focus_button(stage)
            self.keys.press(Qt.Key.Key_Space)
            if desk.day.stage == stage:
                self.shoot(f"{stage}-refused")
                return False
        self.fill()
        self.keys.press(Qt.Key.Key_Return)
        self.keys.settle()
        page = self.window.page(PROTOCOLS)
        preview = getattr(page, "preview", None)
        if preview is not None:
            preview.close()
        self.shoot(PROTOCOLS)
        return desk.day.closed

    def _wait_until(self, moment: object) -> None:
        """The practice clock jumps by itself."""
        self.window.show_clock()

    def _focus_button(self, stage: str) -> None:
        page = self.window.page(stage)
        page.form.focus_field(page.form.next)

    # --- what happens

    def _meet(self, happenings: Iterable[Happening]) -> None:
        for one in happenings:
            self.shoot(f"told-{one.id}")
            self._wanted = one.expects
            if isinstance(one.expects, LateStriking):
                self.keys.command("ballot")
            elif one.expects:
                self._wanted = one.expects[0]
                self.keys.command("roles")
            self.keys.settle()
            self.window.page(self.window.shown).focus_first()

    def _strike_out(self, dialog: BallotsDialog) -> None:
        change: LateStriking = self._wanted
        while dialog.contests.currentData() != change.contest:
            self.keys.key(dialog.contests, Qt.Key.Key_Down, "")
            dialog.contests.activated.emit(dialog.contests.currentIndex())
        ballot = [one.id for one in dialog.ballot]
        dialog.table.setFocus()
        dialog.table.setCurrentCell(ballot.index(change.choice), 0)
        self.keys.type_into(dialog.decision, _DECISION)
        self.pictures.take(dialog, "strike")
        self.keys.accept(dialog.strike_button)
        self.keys.key(dialog, Qt.Key.Key_Escape, "")

    def _change_role(self, dialog: CommissionDialog) -> None:
        way: Way = self._wanted
        members = [member.id for member in self.window.desk.day.record.commission]
        self.keys.push(dialog.people.lines[members.index(way.member)].change)
        self.pictures.take(dialog, "roles")
        keep = dialog.findChild(QAbstractButton, "keep")
        assert keep is not None
        self.keys.accept(keep)

    def _fill_role(self, dialog: RoleChangeDialog) -> None:
        way: Way = self._wanted
        self.keys.type_into(dialog.since, _SINCE.replace(":", ""))
        wanted = "suspended" if way.suspended else way.role
        for _ in range(dialog.role.count()):
            if dialog.role.currentData() == wanted:
                break
            self.keys.key(dialog.role, Qt.Key.Key_Down, "")
        self.keys.type_into(dialog.decision, _DECISION)
        keep = dialog.findChild(QAbstractButton, "keep")
        assert keep is not None
        self.keys.accept(keep)

    def _name_issuers(self, stage: str) -> None:
        """Whoever the sheets say issued ballots and has no row gets one."""
        page = self.window.page(stage)
        for pile in self.night.table(stage):
            where = known(pile.path)
            if where is None or where.kind.of != "member" or pile.path in page.rows:
                continue
            button = page.findChild(QAbstractButton, f"issuers.{where.contest}")
            if button is not None:
                self._wanted = where.subject
                self.keys.push(button)
        page.focus_first()

    def _name_issuer(self, dialog: OtherIssuerDialog) -> None:
        for _ in range(dialog.people.count()):
            if dialog.people.currentItem().data(Qt.ItemDataRole.UserRole) == self._wanted:
                break
            self.keys.key(dialog.people, Qt.Key.Key_Down, "")
        self.keys.key(dialog.people, Qt.Key.Key_Return, "\r")

    # --- the table and a figure

    def _recount_at_table(self, path: str) -> int | None:
        """What truly lies there, by the keys of the table; None where it cannot be recounted yet."""
        page = page_of(path, self.window.desk.day.election, self.window.desk.day.record)
        if not page or not self.window.desk.day.has_reached(page):
            return None
        here = self.window.shown
        self.window.show_stage(page)
        self._companion.actions["table"].trigger()
        self.keys.settle()
        found: int | None = None
        if self._companion.table.focus_path(path):
            self.keys.press(Qt.Key.Key_Return)
            self.shoot("recounted")
            found = next((pile.counted for pile in self.night.table(page) if pile.path == path), None)
        self._companion.leave_table()
        self.window.show_stage(here)
        self._recounted.add(path)
        return found

    def _put(self, path: str, value: int) -> None:
        """Type another figure, on whatever page it stands."""
        here = self.window.shown
        self.keys.wake()
        self.window.go_to_figure(path)
        self.keys.settle()
        self.keys.type(str(value))
        self.keys.press(Qt.Key.Key_Return)
        self.window.show_stage(here)

    def _open(self, left: Sequence[planted.FindingKey] = ()) -> list[Finding]:
        record = self.window.desk.day.record
        return [
            one
            for one in self.window.desk.findings
            if not one.rule.missing and not answers(record, one) and (one.code, one.contest) not in left
        ]

    # --- the careful one

    def _recount_and_answer(self) -> None:
        left: list[planted.FindingKey] = []
        answering = self.window.desk.day.stage == RECONCILIATION
        while found := self._open(left):
            first = found[0]
            slips = planted.planted(self.exercise)
            named = sorted(first.figures, key=lambda path: (path not in slips, first.figures.index(path)))
            if self._recount(named, until_it_differs=True):
                continue
            if not answering:
                # What is first may be why the others are there: it is answered where answers are given.
                return
            self._answer_one(first, found)
            left.append((first.code, first.contest))

    def _recount(self, named: Sequence[str], *, until_it_differs: bool = False) -> bool:
        differed = False
        for path in named:
            where = known(path)
            if where is None or where.figure is None or path in self._recounted:
                continue
            true = self._recount_at_table(path)
            if true is None or true == figure(self.window.desk.day.record, path):
                continue
            self._put(path, true)
            differed = True
            if until_it_differs:
                break
        return differed

    # --- the careless one

    def _answer(self) -> None:
        left: list[planted.FindingKey] = []
        while found := self._open(left):
            self._answer_one(found[0], found)
            left.append((found[0].code, found[0].contest))

    def _answer_one(self, finding: Finding, found: Sequence[Finding]) -> None:
        """An act or a reason, on the page where they are given; an excess in a box comes first."""
        desk = self.window.desk
        if desk.day.stage != RECONCILIATION:
            return
        self.window.show_stage(RECONCILIATION)
        excess = [one for one in found if has_excess(desk.day, one) and one.severity == "discrepancy"]
        if boxes_with_excess(desk.day.record) and excess:
            finding = excess[0]
        self.keys.settle()
        page = self.window.page(RECONCILIATION)
        name = f"answer.{finding.code}.{finding.contest or ''}"
        button = page.findChild(QAbstractButton, name)
        if finding.severity != "error" and button is not None and button.isEnabled():
            self.keys.push(button)

    # --- the adjuster

    def _adjust(self) -> None:
        desk = self.window.desk
        for _ in range(_TRIES):
            found = self._open()
            if not found:
                return
            changes = proposed(desk.day.record, desk.day.election, found) or both_sides(
                desk.day.record, found
            )
            if not changes:
                break
            before = desk.day.seq
            for path, value in changes:
                self._put(path, value)
            if desk.day.seq == before:
                break
        self._answer()
