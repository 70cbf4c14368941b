"""Closing the protocols: the proof is read, the time is right, two of the three open the key, and all is frozen."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.day.closing import Closing, How, TrueTime, closers_needed, officers
from kzpoll_desktop.domain.day.pins import may_be_pin
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import closing as steps
from kzpoll_desktop.domain.ground.clock import offset_of
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import making_papers
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.digits import layout_told
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.common.working import Working
from kzpoll_desktop.gui.precinct.answer_dialogs import read_moment
from kzpoll_desktop.gui.precinct.dialogs.pins import PinEdit
from kzpoll_desktop.texts.names.labels import ballot_name, role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow import close, printing
from kzpoll_desktop.workflow.close import ClosingPlan, PreparedClosing
from kzpoll_desktop.workflow.desk import Desk, Entered

WIDE: Final = 900
_LONGEST: Final = 300


class ClosingDialog(Dialog):
    """Accepted once the protocols are closed; until then nothing is frozen, and it can be left at any moment."""

    topic = "closing"
    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("closing", parent, edges=(20, 14), spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Close the protocols"))
        self._desk, self._context = desk, context
        self.busy = False
        self.working = Working(self)
        self.working.done.connect(self._on_prepared)
        self.working.progressed.connect(self._on_progressed)
        self.preview: PreviewDialog | None = None
        day = desk.day
        self._problem = close.local_problem(desk)
        self.officers = [m.id for m in officers(day.record)]
        self.proofs: dict[str, tuple[QPushButton, QCheckBox]] = {}
        # The proofs that nobody has opened yet.
        self._unseen: set[str] = set()
        self.moment, self.time_reason = LineField(), LineField()
        self.how = CalmComboBox()
        self.people = [CalmComboBox() for _ in range(closers_needed(day.record))]
        self.pins = [PinEdit(f"pin.{place}") for place in range(len(self.people))]
        for pin in self.pins:
            pin.told.connect(self.tell)
        self.code, self.act, self.reason = LineField(), LineField(), LineField()
        # What is shown for each way of closing.
        self._ways: dict[str, list[QWidget]] = {}
        self._named: set[CalmComboBox] = set()
        self._with_pin: list[str] = []
        self._bar = QProgressBar()
        self._bar.hide()
        self.close_button = self.button(
            "close", lambda: self.tr("&Close the protocols"), self._close, primary=True
        )
        self._lay_out()
        self._fill()
        self.live(self._name_choices)
        self._show_how()
        self.live(self._allow)
        self.fit(context.look.px(WIDE))
        next(iter(self.proofs.values()))[0].setFocus()

    # --- parts

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        proof = self.label(
            lambda: self.tr(
                "1. Open each proof, read it aloud against the sheets, and mark it. Afterwards nothing changes."
            ),
            wrap=True,
            strong=True,
        )
        people = self.label(
            lambda: self.tr("3. Two of chair, deputy and secretary close together"), wrap=True, strong=True
        )
        column.addWidget(proof)
        column.addLayout(self._proof_part())
        column.addWidget(self.label(lambda: self.tr("2. The time of closing"), wrap=True, strong=True))
        column.addWidget(self.label(self._time, wrap=True))
        column.addLayout(self._time_part())
        column.addWidget(people)
        column.addLayout(self._people_part())
        column.addStretch(1)
        self.whole.addLayout(column)
        self.whole.addWidget(self._bar)
        self.foot(None, self.button("cancel", lambda: self.tr("&Not yet"), self.reject), self.close_button)

    def _proof_part(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, contest in enumerate(steps.to_close(self._desk.day)):
            button = self.button(
                f"proof.{contest}", partial(self._proof, contest), partial(self.show_proof, contest)
            )
            mark = WrappedTick()
            mark.setObjectName(f"read.{contest}")
            self._unseen.add(contest)
            mark.toggled.connect(self._allow)
            self.says(mark.setText, partial(self._read, contest))
            self.proofs[contest] = (button, mark)
            large = self._context.look.scale >= LARGE
            grid.addWidget(button, 2 * place, 0)
            grid.addWidget(mark, 2 * place + large, 0 if large else 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _time_part(self) -> QGridLayout:
        grid = QGridLayout()
        labels = (
            self.field(
                "moment",
                self.moment,
                lambda: self.tr("&True date and time:"),
                called=lambda: self.tr("True date and time of closing"),
            ),
            self.field(
                "time_reason",
                self.time_reason,
                lambda: self.tr("&Reason:"),
                called=lambda: self.tr("Why the true time is typed"),
            ),
        )
        self.says(self.moment.setPlaceholderText, lambda: self.tr("for example 19.03.2023 23:41"))
        for place, (label, field) in enumerate(zip(labels, (self.moment, self.time_reason), strict=True)):
            field.setMaxLength(_LONGEST)
            field.setVisible(self._problem is not None)
            label.setVisible(self._problem is not None)
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        self.moment.setFixedWidth(self._context.look.px(180))
        grid.setColumnStretch(1, 1)
        return grid

    def _people_part(self) -> QGridLayout:
        """How and who; at large text each field stands under its label, over the whole width."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        large = self._context.look.scale >= LARGE

        def add(label: QLabel, field: QWidget) -> None:
            line = grid.rowCount()
            grid.addWidget(label, line, 0, 1, 4 if large else 1)
            grid.addWidget(field, line + large, 0 if large else 1, 1, 4 if large else 3)

        add(self.field("how", self.how, lambda: self.tr("&How:")), self.how)
        for place, (person, pin) in enumerate(zip(self.people, self.pins, strict=True)):
            who, secret = self._person_fields(place)
            self._ways.setdefault("pins", []).extend((secret, pin))
            if large:
                add(who, person)
                add(secret, pin)
                continue
            line = grid.rowCount()
            for column, part in enumerate((who, person, secret, pin)):
                grid.addWidget(part, line, column)
        for way, label, field in self._other_fields():
            field.setMaxLength(_LONGEST)
            self._ways.setdefault(way, []).extend((label, field))
            add(label, field)
        grid.setColumnStretch(1, 1)
        self.how.activated.connect(self._show_how)
        return grid

    def _person_fields(self, place: int) -> tuple[QLabel, QLabel]:
        """The labels of a person who closes and of their PIN."""
        number = str(place + 1)
        self.pins[place].setFixedWidth(self._context.look.px(150))
        who = self.field(
            f"person.{place}",
            self.people[place],
            lambda: self.tr("Person &%1:").replace("%1", number),
            called=lambda: self.tr("Person %1 who closes").replace("%1", number),
        )
        secret = self.field(
            f"pin.{place}",
            self.pins[place],
            lambda: self.tr("PIN:"),
            called=lambda: self.tr("PIN of person %1").replace("%1", number),
        )
        return who, secret

    def _other_fields(self) -> tuple[tuple[str, QLabel, LineField], ...]:
        """What is typed where the protocols are not closed by PINs: way, label, field."""
        code = self.field(
            "code",
            self.code,
            lambda: self.tr("Recovery co&de:"),
            called=lambda: self.tr("Recovery code from the envelope"),
        )
        act = self.field(
            "act",
            self.act,
            lambda: self.tr("Number of the &act on its use:"),
            called=lambda: self.tr("Number of the act on the use of the recovery code"),
        )
        reason = self.field(
            "reason",
            self.reason,
            lambda: self.tr("&Why without a seal:"),
            called=lambda: self.tr("Why the protocols are closed without a digital seal"),
        )
        return ("recovery", code, self.code), ("recovery", act, self.act), ("none", reason, self.reason)

    def _fill(self) -> None:
        day = self._desk.day
        ways: list[How] = ["pins", "recovery", "none"] if day.keys is not None else ["none"]
        known = officers(day.record)
        with_pin = [m.id for m in known if day.keys is not None and m.id in day.keys.people]
        if len(self.people) < 2 or len(with_pin) < 2:
            # Too few have a PIN: the envelope and closing without a seal are left.
            ways = [one for one in ways if one != "pins"]
        for way in ways:
            self.how.addItem("", way)
        for person in self.people:
            person.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            person.setMinimumContentsLength(12)
            for member in known:
                person.addItem("", member.id)
            person.activated.connect(lambda _, one=person: self._named.add(one))
        self._with_pin = with_pin
        if self._problem == "ended_early":
            ended = day.record.day.voting_ended or ""
            year, month, date = day.election.date.split("-")
            self.moment.setText(f"{date}.{month}.{year} {ended}")

    # --- texts

    def _ballot(self, contest: str) -> str:
        return ballot_name(self._desk.day.election.contest(contest), self._context.language)

    def _proof(self, contest: str) -> str:
        return self.tr("Proof: %1…").replace("%1", self._ballot(contest))

    def _read(self, contest: str) -> str:
        return self.tr("Read aloud and right: %1").replace("%1", self._ballot(contest))

    def _time(self) -> str:
        now = f"{close.local_now(self._desk):%d.%m.%Y %H:%M}"
        said = {
            None: self.tr("At the precinct it is %1 by the laptop's clock, and that fits the end of voting."),
            "clock_before_end": self.tr(
                "At the precinct it is %1 by the laptop's clock, which is before the end of voting. Type the true date and "
                "time, and what is wrong with the clock. It is noted; the count is lawful."
            ),
            "clock_after_limit": self.tr(
                "At the precinct it is %1 by the laptop's clock, more than twelve hours after the end of voting. Type the "
                "true date and time, and the reason. It is noted; the count is lawful."
            ),
            "ended_early": self.tr(
                "The voting was ended before the usual hour. Type the time of closing and why the voting ended early."
            ),
        }[self._problem]
        return " ".join(part for part in (said.replace("%1", now), self._other_zone()) if part)

    def _other_zone(self) -> str:
        """That the laptop is in another zone than the precinct, before the time of one of them stands on the paper."""
        own = self._desk.clock.now()
        offset = self._desk.day.record.precinct.utc_offset
        if offset_of(own) == offset:
            return ""
        text = self.tr(
            "The laptop is set to UTC%2 and shows %1; the protocol gets the time of the precinct, UTC%3. Where that is the "
            "wrong one, put the local time right first: Precinct, Region and address."
        )
        shown = text.replace("%1", f"{own:%d.%m.%Y %H:%M}").replace("%2", offset_of(own))
        return shown.replace("%3", offset)

    def _name_choices(self) -> None:
        ways = {
            "pins": self.tr("With the digital seal, by two PINs"),
            "recovery": self.tr("With the digital seal, by the recovery code in the envelope"),
            "none": self.tr("Without a digital seal"),
        }
        for place in range(self.how.count()):
            self.how.setItemText(place, ways[self.how.itemData(place)])
        for person in self.people:
            person.setPlaceholderText(self.tr("choose"))
            for item, member in enumerate(officers(self._desk.day.record)):
                role = role_name(member.role_at_closing(), self._context.language)
                person.setItemText(item, f"{member.name}, {role}")

    # --- what is shown and allowed

    @property
    def chosen_way(self) -> How:
        """How the protocols are to be closed."""
        found: How = self.how.currentData()
        return found

    def _name_people(self) -> None:
        """Whoever closes with a PIN proves it; otherwise nobody is named on the paper whom a person did not choose."""
        members = self._with_pin if self.chosen_way == "pins" else []
        for place, person in enumerate(self.people):
            if person not in self._named:
                person.setCurrentIndex(person.findData(members[place]) if place < len(members) else -1)

    def _show_how(self) -> None:
        for way, parts in self._ways.items():
            for part in parts:
                part.setVisible(way == self.chosen_way)
        self._name_people()
        self._allow()

    def _allow(self) -> None:
        read = all(mark.isChecked() for _, mark in self.proofs.values())
        allow(self.close_button, "" if read else self.tr("Open each proof and mark that it was read aloud."))
        if self.busy:
            self.close_button.setEnabled(False)
        for contest, (_, mark) in self.proofs.items():
            allow(mark, self.tr("Open the proof first.") if contest in self._unseen else "")

    def show_proof(self, contest: str) -> None:
        """The proof as it will be printed, crossed as a draft; once it was opened it can be marked as read."""
        day = self._desk.day
        papers = making_papers(
            self, lambda: (printing.draft(day, contest), printing.draft_annex(day, contest))
        )
        self.preview = PreviewDialog(papers, self._context, self)
        self.preview.finished.connect(partial(self._on_proof_seen, contest))
        self.preview.open()

    def _on_proof_seen(self, contest: str, _result: int) -> None:
        mark = self.proofs[contest][1]
        self._unseen.discard(contest)
        self._allow()
        mark.setFocus()

    # --- closing

    def closing(self) -> Closing:
        """Who closes and how, as it is chosen and typed now; everybody is chosen, see _close."""
        way = self.chosen_way
        true_time = None
        if self._problem is not None:
            moment = read_moment(self.moment.text()) or ""
            true_time = TrueTime(moment, self.time_reason.text().strip(), self._problem)
        return Closing(
            tuple(str(person.currentData()) for person in self.people),
            way,
            self.act.text().strip() if way == "recovery" else "",
            self.reason.text().strip() if way == "none" else "",
            true_time,
        )

    def secrets(self) -> dict[str, str]:
        """What opens the key."""
        if self.chosen_way == "recovery":
            return {"recovery": self.code.text()}
        pairs = zip(self.people, self.pins, strict=True)
        return {str(person.currentData()): pin.text() for person, pin in pairs}

    def _close(self) -> None:
        nobody = next((person for person in self.people if person.currentIndex() < 0), None)
        if nobody is not None:
            self.tell(self.tr("Choose who closes the protocols."), at=nobody)
            return
        read = [contest for contest, (_, mark) in self.proofs.items() if mark.isChecked()]
        planned = close.plan(self._desk, self.closing(), self.secrets(), proof_read=read)
        if isinstance(planned, Refused):
            self._refuse(planned)
            return
        self.tell("")
        self._bar.setRange(0, 0)
        self.busy = True
        self._bar.show()
        self._allow()
        plan: ClosingPlan = planned
        self.working.begin(lambda report: close.prepare(plan, report))

    def _on_progressed(self, done: int, of: int) -> None:
        """How long the key takes to open cannot be told, and until then the bar only moves."""
        self._bar.setRange(0, of if done else 0)
        self._bar.setValue(done)
        if done:
            self.tell(self.tr("The papers are being made and sealed."), wrong=False)
        else:
            self.tell(self.tr("The key is being opened."), wrong=False)

    def _on_prepared(self, prepared: PreparedClosing | Refused) -> None:
        self.busy = False
        self.tell("")
        self._bar.hide()
        self._allow()
        if isinstance(prepared, Refused):
            close.note_failure(self._desk, self.closing(), prepared)
            self._refuse(prepared)
            return
        made = close.finish(self._desk, prepared)
        if isinstance(made, Entered):
            self.accept()
            return
        self._refuse(made)

    def _refuse(self, refused: NotDone) -> None:
        """Say why, and go to the field that it is about; what was typed stays."""
        fields = {
            "wrong_pins": self.pins[0] if self.pins else self.how,
            "pin_impossible": next((pin for pin in self.pins if not may_be_pin(pin.text())), self.how),
            "wrong_recovery": self.code,
            "recovery_group": self.code,
            "recovery_length": self.code,
            "act_needed": self.act,
            "no_seal_needs_reason": self.reason,
            "true_time_needed": self.moment if not read_moment(self.moment.text()) else self.time_reason,
            "true_time_too_early": self.moment,
            "same_person_closes": self.people[-1] if self.people else self.how,
        }
        if refused.code == "wrong_pins":
            for pin in self.pins:
                pin.clear()
        field = fields.get(refused.code)
        sentence = say(refused, self._context.language, self._desk.day.election)
        if isinstance(field, PinEdit):
            sentence += layout_told(field.text())
            field.selectAll()
        self.tell(sentence, at=field)

    def reject(self) -> None:
        """Not while the papers are being made: that takes a second or two."""
        if not self.busy:
            super().reject()

    def done(self, result: int) -> None:
        """No PIN stays anywhere."""
        for field in (*self.pins, self.code):
            field.clear()
        super().done(result)
