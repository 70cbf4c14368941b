"""A whole election day played through the real window by key events, on a screen at a pace to watch, or without one."""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QListWidget,
    QWidget,
)

from kzpoll_desktop.domain.day.closing import officers
from kzpoll_desktop.domain.day.second_check import BLIND
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures import rows as form
from kzpoll_desktop.domain.figures.record import (
    ATTENDANCE_FIGURES,
    Act,
    PrecinctRecord,
    figure,
    with_figure,
)
from kzpoll_desktop.domain.ground.clock import PlayClock, zone_of
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.rules.engine import voting_members
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.common.rendering import keep_picture
from kzpoll_desktop.gui.precinct.answers import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.asking import ChangeDialog, CorrectionDialog, DialogAsker
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.pages.turnout import report_moment
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.parts.checks_list import ChecksList
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.closing import close_protocols, make_key
from kzpoll_desktop.gui.shell import app
from kzpoll_desktop.resources import resource
from kzpoll_desktop.texts.cli import say
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile
from kzpoll_desktop.workflow.setup import free_path

SIZE: Final = (1366, 768)
WATCHED_PACE: Final = 45
MOST_STEPS: Final = 2_000
MOST_HINTS: Final = 6
SETTLING: Final = 4
_CHARACTERS: Final = Qt.Key.Key_unknown


def rehearse(
    out: Path, record_path: Path | None, election_path: Path | None, data_dir: Path | None, language: str
) -> int:
    """Play the day of a record into a folder; 0 with the protocols printed, 1 where findings leave only drafts."""
    given = read_definition(election_path) if election_path else None
    record, election = read_record(
        record_path or resource("training", "practice.record.json"), given, data_dir
    )
    planted: dict[str, int] = {}
    if record_path is None:
        record, planted = plant(record, election)
    make_folder(out)
    if not app.has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    look = Look()
    application = app.make_application(look)
    languages = app.make_languages(language)
    clock = PlayClock(_at(election, record, "06:30"))
    settings = SettingsFile(out / ".settings", in_memory=True)
    context = Context(look, languages, settings, clock, DialogAsker())
    number = record.precinct.number
    path = free_path(out, number, practice=election.training)
    desk = Desk.create(path, election, form.uncounted(election, record), clock, _typist(record))
    window = PrecinctWindow(desk, context)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    context.asker = DialogAsker(window)
    window.resize(*SIZE)
    window.show()
    player = Player(window, record, election, clock, out, pace=WATCHED_PACE if app.has_screen() else 0)
    player.slips = planted
    try:
        done = player.play()
    finally:
        window.close()
        languages.release()
        languages.deleteLater()
        application.processEvents()
        # No event loop ends here that would do it: the window and all of its parts go now.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for name in sorted(p.name for p in out.iterdir() if not p.name.startswith(".")):
        print(say("written", language, file=str(out / name)))
    return 0 if done else 1


def plant(record: PrecinctRecord, election: ElectionDefinition) -> tuple[PrecinctRecord, dict[str, int]]:
    """The practice precinct with what the rehearsal is to find: figures that truly are wrong, and slips of the hand.

    The first are answered by an act; the second, path -> what is typed first, are found by a hint and recounted.
    """
    plan = json.loads(resource("training", "practice.rehearsal.json").read_text(encoding="utf-8"))
    for path, value in plan["figures"].items():
        record = with_figure(record, path, value, election)
    return record, dict(plan["slips"])


def _typist(record: PrecinctRecord) -> str:
    return next((m.id for m in record.commission if m.role == "secretary"), record.commission[0].id)


def _at(election: ElectionDefinition, record: PrecinctRecord, time: str) -> datetime.datetime:
    zone = zone_of(record.precinct.utc_offset)
    return datetime.datetime.fromisoformat(f"{election.date}T{time}:00").replace(tzinfo=zone)


class Player:
    """Types a record into a window, field by field as the focus moves; nothing but key events goes in."""

    def __init__(
        self,
        window: PrecinctWindow,
        record: PrecinctRecord,
        election: ElectionDefinition,
        clock: PlayClock,
        out: Path,
        *,
        pace: int,
    ) -> None:
        self.window = window
        self.record = record
        self.election = election
        self.clock = clock
        self.out = out
        self.pace = pace
        self.shots = 0
        self.slips: dict[str, int] = {}
        self._planted = False
        self._hint = 0
        self._typing_next = ""
        self._boxes = list(record.portable_boxes)

    # --- the day

    def play(self) -> bool:
        """The whole day; False where the protocols could not be printed and drafts were left."""
        self._make_key()
        for stage in self.window.desk.day.stages:
            self._put_clock(stage)
            if stage == form.PROTOCOLS:
                return self._print()
            if stage == form.SECOND_CHECK and self.election.second_check == BLIND:
                self._change_typist()
            self.fill()
            if stage == form.RECONCILIATION:
                self.find_slips()
            self.answer_findings(stage)
            self.shoot(stage)
            self.press(Qt.Key.Key_Return)
            if self.window.desk.day.stage == stage:
                self.shoot(f"{stage}-refused")
                self._leave_drafts()
                return False
        return False

    def _make_key(self) -> None:
        """The key of the precinct, where there are two to open it together."""
        if len(officers(self.record)) > 1:
            self._command("pins")
            self.window.page(self.window.shown).focus_first()

    def fill(self) -> None:
        """Go through the page from its first field to the Next button, typing what the record has."""
        seen: list[str] = []
        for _ in range(MOST_STEPS):
            field = self.focused()
            name = field.objectName()
            if name == "next":
                return
            if isinstance(field, QComboBox):
                self._choose(field)
            elif isinstance(field, QAbstractButton):
                self._push(field)
            elif isinstance(field, ChecksList):
                self.press(Qt.Key.Key_Return)
            else:
                self._type_value(field)
            seen.append(name)
            if len(seen) > 6 and len(set(seen[-6:])) == 1:
                raise RuntimeError(f"the focus does not leave {name}")
        raise RuntimeError("the page has no end")

    def focused(self) -> QWidget:
        """Where the next key goes."""
        self.settle()
        found: QWidget | None = self.window.focusWidget()
        if found is None:
            raise RuntimeError("nothing has the focus")
        return found

    def _type_value(self, field: QWidget) -> None:
        value = self.value_of(field.objectName())
        if value is not None and value != "":
            self.type(str(value))
        self.press(Qt.Key.Key_Return)

    def _push(self, button: QAbstractButton) -> None:
        name = button.objectName()
        checking = self.window.shown == form.SECOND_CHECK
        if self._wants_act(name):
            self.press(Qt.Key.Key_Return)
            return
        if checking or (name == "portable_boxes.add" and self._boxes):
            # At the second check the buttons are the answers: begin, and "agrees" at every row.
            self.press(Qt.Key.Key_Return)
            return
        if isinstance(button, QCheckBox) and self._wants_mark(name) and not button.isChecked():
            self.press(Qt.Key.Key_Space)
            return
        self.press(Qt.Key.Key_Tab)

    def _wants_mark(self, name: str) -> bool:
        parts = name.split(".")
        if parts[-1] == "stationary_counted":
            return not self.record.contests[parts[0]].stationary_counted
        return False

    def _wants_act(self, name: str) -> bool:
        """The record annuls the ballots of this box, and has the act that says so."""
        parts = name.split(".")
        if len(parts) < 3 or parts[2] != "act":
            return False
        box = self.record.box(parts[1])
        acts = any(answer.code == "D204" for act in self.record.acts for answer in act.answers)
        return (
            acts and box is not None and (parts[3] in box.annulled if len(parts) > 3 else bool(box.annulled))
        )

    def _change_typist(self) -> None:
        """Somebody else sits down at the keyboard, by the number that stands before the name."""
        members = [m.id for m in self.record.commission]
        other = next(m for m in members if m != self.window.desk.day.typist)
        self._typing_next = str(members.index(other) + 1)
        self._command("typist")
        self.settle()
        self.window.page(self.window.shown).focus_first()

    def _choose(self, field: QComboBox) -> None:
        parts = field.objectName().split(".")
        if parts == ["reader"]:
            self.press(Qt.Key.Key_Down)
            if field.currentData() == self.window.desk.day.typist:
                self.press(Qt.Key.Key_Down)
        if parts[0] == "signing":
            wanted = next((s.status for s in self.record.signing if s.member == parts[1]), "signed")
            for _ in range(field.count()):
                if field.currentData() == wanted:
                    break
                self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Tab)

    def value_of(self, path: str) -> Any:
        """What the record has for an input; None where it leaves it empty."""
        path = path.removeprefix("again.")
        parts = path.split(".")
        if parts[0] == "receipts":
            return self.record.contests[parts[1]].received if parts[2] == "0" else None
        if parts[0] == "day":
            return self._time(parts[1])
        if parts[0] == "attendance" and parts[1] in ATTENDANCE_FIGURES:
            return getattr(self.record.attendance, parts[1])
        if parts[0] == "signing":
            dissent = next((s.dissent for s in self.record.signing if s.member == parts[1]), "")
            return dissent if isinstance(dissent, str) else ""
        if path in self.slips:
            # Typed wrong once, as a tired hand does.
            self._planted = True
            return self.slips.pop(path)
        try:
            return figure(self.record, path)
        except UnknownFigure:
            return None

    def _time(self, name: str) -> str:
        hours = self.election.hours
        usual = {"opened": hours.open, "voting_ended": hours.close, "count_ended": "23:30"}
        return getattr(self.record.day, name) or usual[name]

    def _put_clock(self, stage: str) -> None:
        close = _at(self.election, self.record, self._time("voting_ended"))
        places = {form.OPENING: None, form.TURNOUT: None}
        if stage == form.TURNOUT and self.election.turnout.at:
            zone = self.election.turnout.timezone
            moment = report_moment(self.election.date, self.election.turnout.at[0], zone)
            self.clock.put(moment.astimezone(zone_of(self.record.precinct.utc_offset)))
        elif stage not in places:
            after = self.window.desk.day.stages.index(stage) - 1
            self.clock.put(close + datetime.timedelta(minutes=35 * after))
        self.window.show_clock()

    # --- findings, drafts, protocols

    def find_slips(self) -> None:
        """Ask where to look, and recount one place after another until no error is left."""
        for place in range(MOST_HINTS):
            if not self._planted or all(f.severity != "error" for f in self.window.desk.findings):
                break
            self._hint = place
            self.window.show_stage(form.RECONCILIATION)
            self._command("hints")
            field = self.focused()
            value = self.value_of(field.objectName())
            if value is not None:
                self.type(str(value))
                self.press(Qt.Key.Key_Return)
                self.shoot("recounted")
        self.window.show_stage(form.RECONCILIATION)
        page = self.window.page(form.RECONCILIATION)
        page.form.focus_field(page.form.next)

    def _command(self, name: str) -> None:
        """What a key of the menu does: the key itself goes through the screen, and there may be none."""
        QTimer.singleShot(0, self._drive_dialog)
        self.window.menus.actions[name].trigger()
        # The window under a dialog that closed has to be the active one before anything is typed.
        self.window.activateWindow()
        for _ in range(SETTLING):
            self.settle()

    def _choose_hint(self, dialog: HintsDialog) -> None:
        """The first place to look, the next one where that was counted already."""
        self.picture(dialog, "hints")
        for _ in range(self._hint):
            self.key(dialog.list, Qt.Key.Key_Down, "")
        self.key(dialog.list, Qt.Key.Key_Return, "\r")

    def answer_findings(self, stage: str) -> None:
        """Acts and reasons that the record has are given in their dialogs."""
        if stage != form.RECONCILIATION:
            return
        for _ in range(len(self.window.desk.findings)):
            button = self._next_answer()
            if button is None:
                break
            button.setFocus()
            self.press(Qt.Key.Key_Return)
        self.window.page(stage).form.focus_field(self.window.page(stage).form.next)

    def _next_answer(self) -> QAbstractButton | None:
        codes = {(a.code, a.contest) for act in self.record.acts for a in act.answers}
        codes |= {(a.code, a.contest) for ack in self.record.acknowledgements for a in ack.answers}
        self.settle()
        for button in self.window.page(form.RECONCILIATION).findChildren(QAbstractButton):
            parts = button.objectName().split(".")
            if parts[0] == "answer" and button.isEnabled() and button.isVisible():
                warning = parts[1].startswith("W")
                planted = self._planted and parts[1].startswith("D")
                if warning or planted or (parts[1], parts[2] or None) in codes:
                    return button
        return None

    def _print(self) -> bool:
        page = self.window.page(form.PROTOCOLS)
        self.fill()
        self.shoot(form.PROTOCOLS)
        self.press(Qt.Key.Key_Return)
        self.settle()
        preview = getattr(page, "preview", None)
        if preview is None:
            self._leave_drafts()
            return False
        self.picture(preview, "preview")
        saved = bool(preview.save_to(self.out))
        preview.close()
        return saved

    def _leave_drafts(self) -> None:
        printing.save_papers(printing.drafts(self.window.desk.day), self.out)

    def shoot(self, name: str) -> None:
        """A picture of the whole window."""
        self.settle()
        self.shots += 1
        keep_picture(self.window, self.out / f"{self.shots:02}-{name.replace('.', '-')}.png")

    # --- keys

    def settle(self) -> None:
        """Let the window do what it has to do; on a screen, at a pace to watch."""
        if self.pace:
            loop = QEventLoop()
            QTimer.singleShot(self.pace, loop.quit)
            loop.exec()
        QApplication.sendPostedEvents()
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """A text, character by character, over what is selected."""
        for character in text:
            self.send(_CHARACTERS, character)

    def press(self, key: Qt.Key) -> None:
        """One key without a character; a dialog that it opens is filled in."""
        self.send(key, " " if key == Qt.Key.Key_Space else "\r" if key == Qt.Key.Key_Return else "")

    def send(self, key: Qt.Key, text: str) -> None:
        """One key to whatever has the focus; dialogs run inside of it."""
        QTimer.singleShot(0, self._drive_dialog)
        target = self.window.focusWidget()
        self.key(target, key, text)
        self.settle()

    def _drive_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog.property("driven"):
            return
        dialog.setProperty("driven", True)
        if isinstance(dialog, BoxDialog):
            self._fill_box(dialog)
        elif isinstance(dialog, CorrectionDialog):
            self.type_into(dialog.reason, self._correction())
            dialog.change.setFocus()
            self.accept(dialog.change)
        elif isinstance(dialog, ChangeDialog):
            self.accept(dialog.change)
        elif isinstance(dialog, TypistDialog):
            self.key(dialog.people, _CHARACTERS, self._typing_next)
        elif isinstance(dialog, HintsDialog):
            self._choose_hint(dialog)
        elif isinstance(dialog, PinsDialog):
            make_key(self, dialog)
        elif isinstance(dialog, ClosingDialog):
            close_protocols(self, dialog)
        elif isinstance(dialog, ReasonDialog | ActDialog):
            self._fill_answer(dialog)

    def _correction(self) -> str:
        return next((r.correction for r in self.record.turnout if r.correction), "1")

    def _fill_box(self, dialog: BoxDialog) -> None:
        box = self._boxes.pop(0)
        dialog.id_edit.setFocus()
        dialog.id_edit.selectAll()
        self.type_into(dialog.id_edit, box.id)
        members: QListWidget = dialog.list
        members.setFocus()
        for place in range(members.count()):
            members.setCurrentRow(place)
            if members.item(place).data(Qt.ItemDataRole.UserRole) in box.members:
                self.key(members, Qt.Key.Key_Space, " ")
        self.picture(dialog, "portable-box")
        self.key(dialog, Qt.Key.Key_Return, "\r")

    def _fill_answer(self, dialog: ReasonDialog | ActDialog) -> None:
        keys = {(f.code, f.contest) for f in dialog.findings}
        if isinstance(dialog, ReasonDialog):
            reason = next(
                (
                    a.reason
                    for a in self.record.acknowledgements
                    if keys & {(x.code, x.contest) for x in a.answers}
                ),
                "",
            )
            if reason:
                self.type_into(dialog.reason_edit, reason)
            else:
                self.key(dialog.reason_edit, Qt.Key.Key_Down, "")
        else:
            act = next((a for a in self.record.acts if keys & {(x.code, x.contest) for x in a.answers}), None)
            if isinstance(dialog, ExcessActDialog):
                members = voting_members(self.record)
                dialog.fill_recount(members // 2 + 1, 0)
            if act is not None:
                self._fill_act(dialog, act)
        self.picture(dialog, "answer")
        self.accept(dialog.done_button)

    def _fill_act(self, dialog: ActDialog, act: Act) -> None:
        for mark in dialog.findChildren(QCheckBox):
            parts = mark.objectName().split(".")
            if any((x.code, x.contest or "") == (parts[1], parts[2]) for x in act.answers):
                self.key(mark, Qt.Key.Key_Space, " ")
        dialog.fill(act.number, act.text.kk, act.text.ru, act.signed_by)

    def picture(self, dialog: QDialog, name: str) -> None:
        """A picture of a dialog."""
        self.shots += 1
        keep_picture(dialog, self.out / f"{self.shots:02}-{name}.png")

    def type_into(self, field: QWidget, text: str) -> None:
        """A text into a field of a dialog."""
        field.setFocus()
        for character in text:
            self.key(field, _CHARACTERS, character)

    def accept(self, button: QAbstractButton) -> None:
        """Press a button of a dialog."""
        button.setFocus()
        self.key(button, Qt.Key.Key_Space, " ")

    def key(self, target: QWidget, key: Qt.Key, text: str) -> None:
        """One key to a widget."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
