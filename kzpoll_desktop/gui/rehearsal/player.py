"""A whole election day played through a precinct's window, page by page: what happens, in which order."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QWidget

from kzpoll_desktop.domain.day.closing import officers
from kzpoll_desktop.domain.day.second_check import BLIND
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.rules.engine import RULES
from kzpoll_desktop.gui.precinct.parts.checks_list import ChecksList
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.dialogs import Dialogs
from kzpoll_desktop.gui.rehearsal.keys import Pictures
from kzpoll_desktop.gui.rehearsal.script import Script
from kzpoll_desktop.workflow import printing

MOST_STEPS: Final = 2_000
MOST_HINTS: Final = 6
# The focus that comes to one field so often does not leave it.
STUCK: Final = 6


class RecordTypist:
    """Types a record into a window, field by field as the focus moves; nothing but key events goes in.

    pace: milliseconds after each key, 0 without a screen; slips: path -> what a tired hand types there first.
    """

    def __init__(
        self,
        window: PrecinctWindow,
        record: PrecinctRecord,
        election: ElectionDefinition,
        clock: PlayClock,
        out: Path,
        *,
        pace: int,
        slips: Mapping[str, int] | None = None,
    ) -> None:
        self.window = window
        self.record = record
        self.election = election
        self.clock = clock
        self.out = out
        self.script = Script(record, election, slips or {})
        self.pictures = Pictures(out)
        self.dialogs = Dialogs(window, self.script, clock, pace, self.pictures)
        self.keys = self.dialogs.keys

    # --- the day

    def play(self) -> bool:
        """The whole day; False where the protocols could not be printed and drafts were left."""
        self._make_key()
        for stage in self.window.desk.day.stages:
            self._put_clock(stage)
            if stage == rows.PROTOCOLS:
                return self._print()
            if stage == rows.SECOND_CHECK and self.election.second_check == BLIND:
                self._change_typist()
            self.fill()
            if stage == rows.RECONCILIATION:
                self._find_slips()
                self._answer_findings()
            self.shoot(stage)
            self.keys.press(Qt.Key.Key_Space)
            if self.window.desk.day.stage == stage:
                self.shoot(f"{stage}-refused")
                self._leave_drafts()
                return False
        return False

    def play_again(self) -> bool:
        """A recount from where it begins to its protocol; False where it was not closed."""
        desk = self.window.desk
        while (stage := desk.day.stage) != rows.PROTOCOLS:
            self.window.show_stage(stage)
            self.fill()
            if stage == rows.RECONCILIATION:
                self._answer_findings()
            self.shoot(f"recount-{stage}")
            self.keys.press(Qt.Key.Key_Space)
            if desk.day.stage == stage:
                self.shoot(f"recount-{stage}-refused")
                return False
        self._print()
        return desk.day.closed

    def _make_key(self) -> None:
        """The key of the precinct, where there are two to open it together."""
        if len(officers(self.record)) > 1:
            self.keys.command("pins")
            self.window.page(self.window.shown).focus_first()

    def _put_clock(self, stage: str) -> None:
        self._wait_until(self.script.moment_before(stage, self.window.desk.day.stages))

    def _wait_until(self, moment: datetime.datetime | None) -> None:
        """The clock goes on to a moment, and never back."""
        if moment is not None and moment > self.clock.now():
            self.clock.put(moment)
        self.window.show_clock()

    def _change_typist(self) -> None:
        """Somebody else sits down at the keyboard, by the number that stands before the name."""
        members = [m.id for m in self.record.commission]
        other = next(m for m in members if m != self.window.desk.day.typist)
        self.dialogs.typist = str(members.index(other) + 1)
        self.keys.command("typist")
        self.keys.settle()
        self.window.page(self.window.shown).focus_first()

    def shoot(self, name: str) -> None:
        """A picture of the whole window."""
        self.keys.settle()
        self.pictures.take(self.window, name)

    # --- a page

    def fill(self) -> None:
        """Go through the page from its first field to the Next button, typing what the record has."""
        seen: list[str] = []
        for _ in range(MOST_STEPS):
            field = self.keys.focused()
            name = field.objectName()
            if name == "next":
                self._tick()
                return
            if isinstance(field, QComboBox):
                self._choose(field)
            elif isinstance(field, QAbstractButton):
                self._push(field)
            elif isinstance(field, ChecksList):
                self.keys.press(Qt.Key.Key_Return)
            else:
                self.type_value(field)
            seen.append(name)
            if len(seen) > STUCK and len(set(seen[-STUCK:])) == 1:
                raise RuntimeError(f"the focus does not leave {name}")
        raise RuntimeError("the page has no end")

    def type_value(self, field: QWidget) -> None:
        """What the record has for a field, and Enter."""
        value = self.script.value_of(field.objectName())
        if value is not None and value != "":
            self._wait_until(self.script.moment_of(field.objectName()))
            self.keys.type(str(value))
        self.keys.press(Qt.Key.Key_Return)

    def _push(self, button: QAbstractButton) -> None:
        name = button.objectName()
        # At the second check the buttons are the answers: begin, and "agrees" at every row.
        checking = self.window.shown == rows.SECOND_CHECK
        dissenting = name.endswith(".dissent") and bool(self.script.value_of(name))
        if checking or dissenting or self.script.wants_name(name) or self.script.wants_act(name):
            self.keys.press(Qt.Key.Key_Return)
        else:
            self.keys.press(Qt.Key.Key_Tab)

    def _tick(self) -> None:
        """The ticks that the record has; Enter passes them by, Space ticks."""
        page = self.window.page(self.window.shown)
        wanted = [
            field.objectName()
            for field in page.form.fields()
            if isinstance(field, QCheckBox)
            and self.script.wants_mark(field.objectName())
            and not field.isChecked()
        ]
        for name in wanted:
            page.focus_path(name)
            self.keys.press(Qt.Key.Key_Space)
        page.form.focus_field(page.form.next)

    def _choose(self, field: QComboBox) -> None:
        parts = field.objectName().split(".")
        if parts == ["reader"]:
            self.keys.press(Qt.Key.Key_Down)
            if field.currentData() == self.window.desk.day.typist:
                self.keys.press(Qt.Key.Key_Down)
        if parts[0] == "signing":
            wanted = self.script.status_of(parts[1])
            for _ in range(field.count()):
                if field.currentData() == wanted:
                    break
                self.keys.press(Qt.Key.Key_Down)
        self.keys.press(Qt.Key.Key_Tab)

    # --- findings, drafts, protocols

    def _find_slips(self) -> None:
        """Ask where to look, and recount one place after another until no error is left."""
        for place in range(MOST_HINTS):
            if not self.script.slipped or all(f.severity != "error" for f in self.window.desk.findings):
                break
            self.dialogs.hint = place
            self.window.show_stage(rows.RECONCILIATION)
            self.keys.command("hints")
            field = self.keys.focused()
            value = self.script.value_of(field.objectName())
            if value is not None:
                self.keys.type(str(value))
                self.keys.press(Qt.Key.Key_Return)
                self.shoot("recounted")
        self.window.show_stage(rows.RECONCILIATION)
        self._focus_next()

    def _answer_findings(self) -> None:
        """Acts and reasons that the record has are given in their dialogs."""
        for _ in range(len(self.window.desk.findings)):
            button = self._next_answer()
            if button is None:
                break
            button.setFocus()
            self.keys.press(Qt.Key.Key_Return)
        self._focus_next()

    def _focus_next(self) -> None:
        page = self.window.page(rows.RECONCILIATION)
        page.form.focus_field(page.form.next)

    def _next_answer(self) -> QAbstractButton | None:
        answered = self.script.answered()
        self.keys.settle()
        for button in self.window.page(rows.RECONCILIATION).findChildren(QAbstractButton):
            parts = button.objectName().split(".")
            if parts[0] == "answer" and button.isEnabled() and button.isVisible():
                severity = RULES[parts[1]].severity
                planted = self.script.slipped and severity == "discrepancy"
                if severity == "warning" or planted or (parts[1], parts[2] or None) in answered:
                    return button
        return None

    def _print(self) -> bool:
        page = self.window.page(rows.PROTOCOLS)
        self.fill()
        self.shoot(rows.PROTOCOLS)
        self.keys.press(Qt.Key.Key_Return)
        self.keys.settle()
        preview = getattr(page, "preview", None)
        if preview is None:
            self._leave_drafts()
            return False
        self.pictures.take(preview, "preview")
        saved = bool(preview.save_to(self.out))
        preview.close()
        return saved

    def _leave_drafts(self) -> None:
        printing.save_papers(printing.drafts(self.window.desk.day), self.out)
