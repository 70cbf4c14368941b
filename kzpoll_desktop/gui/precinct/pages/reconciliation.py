"""Reconciliation: every rule with its numbers, failed first; acts answer discrepancies, reasons answer warnings."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.acts import reopened
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import Acknowledgement, Act
from kzpoll_desktop.domain.ground.clock import local_minute
from kzpoll_desktop.domain.looking.ledger import ledger
from kzpoll_desktop.domain.rules.answering import answer_to, answers
from kzpoll_desktop.domain.rules.engine import Check, Finding
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import passing
from kzpoll_desktop.gui.common.dialogs.busy import making_papers
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.parts.checks_list import CheckLineView, ChecksList
from kzpoll_desktop.gui.precinct.parts.ledger_flow import LedgerFlow
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.gui.widgets.shapes import Shape
from kzpoll_desktop.texts.acts import answer_name, answered_by
from kzpoll_desktop.texts.findings import check_line, describe, figure_name, severity_word
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.workflow.acts import confirm_again, draw_up, has_excess, idle, withdraw
from kzpoll_desktop.workflow.desk import Desk

_ANSWERS: Final = ("answer.", "again.")


class Page(StagePage):
    """What agrees and what does not, by ballot; the way on is free once nothing is left open."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self._numbers: dict[str, str] = {}
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def signature(self) -> object:
        """Everything that is shown."""
        answered = tuple(answers(self.day.record, f) for f in self.desk.findings)
        return (
            self.desk.checks(),
            answered,
            self.day.record.acts,
            self.day.record.acknowledgements,
            self.language,
        )

    def build(self) -> None:
        """Open findings first, then the checks by ballot."""
        self._numbers = {
            row.path: row.number
            for stage in self.day.stages
            for row in rows.rows(stage, self.day.election, self.day.record)
        }
        for finding in sorted(self.desk.findings, key=lambda one: answers(self.day.record, one)):
            self._build_finding(finding)
        self._build_acts()
        checks = self.desk.checks()
        for contest in rows.held(self.day.election, self.day.record):
            self.add_section(lambda c=contest: contest_heading(c, self.language), contest.colour)
            self._build_ledger(contest.id)
            name = contest_heading(contest, self.language)
            self._build_checks(name, [check for check in checks if check.contest == contest.id])
        self.add_section(lambda: self.tr("The whole precinct"))
        self._build_checks(
            self.tr("The whole precinct"), [check for check in checks if check.contest is None]
        )

    def _build_acts(self) -> None:
        """Every act: what it answers, whether it still counts, its sheet."""
        if not self.day.record.acts:
            return
        self.add_section(lambda: self.tr("Acts of the commission"))
        stale = {act.number for act in idle(self.desk)}
        for act in self.day.record.acts:
            said = answer_name(act, self.language)
            state = (
                self.tr("answers nothing any more: the figures have changed")
                if act.number in stale
                else self.tr("counts")
            )
            label = QLabel(
                " · ".join(
                    part for part in (said, answered_by(act, self.day.election, self.language), state) if part
                )
            )
            label.setWordWrap(True)
            label.setProperty("notice", act.number in stale)
            sheet = WrappedButton(self.tr("Show the act…"))
            sheet.setObjectName(f"act.{act.number}")
            sheet.setAccessibleName(f"{sheet.text()} {act.number}")
            sheet.clicked.connect(partial(self.show_act, act.number))
            part = QWidget()
            line = FlowLayout(part)
            line.setContentsMargins(8, 0, 8, 0)
            line.addWidget(label)
            line.addWidget(sheet)
            buttons = [sheet]
            if act.number in stale:
                away = WrappedButton(self.tr("Withdraw the act"))
                away.setObjectName(f"withdraw.{act.number}")
                away.setAccessibleName(f"{away.text()} {act.number}")
                away.clicked.connect(partial(self.withdraw_act, act.number))
                self.changing("acts", away)
                line.addWidget(away)
                buttons.append(away)
            self.form.add_aside(part, *buttons)

    def _build_ledger(self, contest: str) -> None:
        """The way of the ballots as a picture, with the gap where it is and no number on it."""
        flow = LedgerFlow(self.context.look)
        flow.setObjectName(f"ledger.{contest}")
        record, election = self.day.record, self.day.election
        flow.show_ledger(ledger(record, election, contest), record, election, self.language)
        self.form.add_part(flow)

    def _build_answered(self, finding: Finding, given: Act | Acknowledgement) -> None:
        """In the place of a finding what answers it: one line."""
        text = describe(finding, self.day.record, self.day.election, self.language)
        box = QFrame()
        box.setProperty("card", "answered")
        box.setObjectName(f"answered.{finding.code}.{finding.contest or ''}")
        line = QHBoxLayout(box)
        line.setContentsMargins(10, 2, 10, 2)
        shape = Shape(self.context.look.px(14))
        shape.show_shape("done", self.context.look.tokens.done)
        said = QLabel(answer_name(given, self.language))
        said.setProperty("strong", True)
        said.setWordWrap(True)
        about = QLabel(f"{text.title} · {finding.code}")
        about.setProperty("muted", True)
        about.setWordWrap(True)
        line.addWidget(shape)
        line.addWidget(said, 1)
        line.addWidget(about, 2)
        self.form.add_part(box)

    def _build_finding(self, finding: Finding) -> None:
        answer = answer_to(self.day.record, finding)
        if answer is not None:
            self._build_answered(finding, answer)
            return
        text = describe(finding, self.day.record, self.day.election, self.language)
        box = QFrame()
        box.setProperty("card", finding.severity)
        grid = QGridLayout(box)
        grid.setContentsMargins(10, 6, 10, 6)
        shape = Shape(self.context.look.px(20))
        tokens = self.context.look.tokens
        shape.show_shape(finding.severity, getattr(tokens, finding.severity))
        word = QLabel(f"{text.severity_word} · {text.title}")
        word.setProperty("severity", finding.severity)
        word.setWordWrap(True)
        said = QLabel(f"{text.todo} {text.numbers}")
        said.setWordWrap(True)
        given = reopened(self.day.record, finding)
        if given is not None:
            said.setText(f"{self._reopened(given)} {said.text()}")
        law = QLabel(" · ".join(part for part in (text.law, finding.code) if part))
        law.setProperty("code", True)
        law.setWordWrap(True)
        grid.addWidget(shape, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(word, 0, 1)
        grid.addWidget(said, 1, 1)
        grid.addWidget(law, 2, 1)
        grid.setColumnStretch(1, 1)
        fields: list[QWidget] = []
        button = self._button(finding)
        # At large text what is said needs the whole width, and the buttons stand under it.
        under = self.context.look.scale >= LARGE
        buttons: QVBoxLayout | FlowLayout = FlowLayout() if under else QVBoxLayout()
        if given is not None:
            again = QPushButton(
                self.tr("The same act again") if isinstance(given, Act) else self.tr("The same reason again")
            )
            again.setObjectName(f"again.{finding.code}.{finding.contest or ''}")
            again.setAccessibleName(f"{again.text()} {finding.code}")
            again.clicked.connect(partial(self.confirm_again, finding))
            self.changing("acts", again)
            buttons.addWidget(again)
            fields.append(again)
        buttons.addWidget(button)
        fields.append(button)
        if finding.rule.can_be_located:
            look = WrappedButton(self.tr("Where to look…"))
            look.setObjectName(f"look.{finding.code}.{finding.contest}")
            look.setAccessibleName(f"{look.text()} {finding.code}")
            look.clicked.connect(self.hints_requested)
            buttons.addWidget(look)
            fields.append(look)
        if under:
            grid.addLayout(buttons, 3, 1)
        else:
            grid.addLayout(buttons, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        self.form.add_part(box, *fields)

    def _reopened(self, given: Act | Acknowledgement) -> str:
        """That an answer no longer counts, and why."""
        if isinstance(given, Act):
            text = self.tr("Open again: the figures have changed since act No. %1 was drawn up.")
            return text.replace("%1", given.number.removeprefix("№").strip())
        text = self.tr("Open again: the figures have changed since the reason “%1” was given.")
        return text.replace("%1", given.reason)

    def _button(self, finding: Finding) -> QPushButton:
        if finding.severity == "error":
            button = WrappedButton(self.tr("Go to the figure"))
            button.setProperty("tipped", "go")
            button.clicked.connect(partial(self.figure_requested.emit, finding.figures[0]))
        elif finding.severity == "discrepancy":
            button = WrappedButton(self.tr("Draw up an act…"))
            button.clicked.connect(partial(self.draw_up_act, finding))
            self.changing("acts", button)
        else:
            button = WrappedButton(self.tr("Give the reason…"))
            button.clicked.connect(partial(self.give_reason, finding))
            self.changing("acknowledgements", button)
        button.setObjectName(f"answer.{finding.code}.{finding.contest or ''}")
        button.setAccessibleName(f"{button.text()} {finding.code}")
        return button

    def _build_checks(self, name: str, checks: list[Check]) -> None:
        shown = ChecksList(self.context.look)
        order = sorted(checks, key=lambda check: {True: 0, None: 1, False: 2}[check.fired])
        shown.show_checks(name, [self._check_view(check) for check in order])
        shown.figure_requested.connect(self.figure_requested)
        self.form.add_part(shown, shown)

    def _check_view(self, check: Check) -> CheckLineView:
        record, election = self.day.record, self.day.election
        given = None
        if check.fired:
            shape, word = str(check.severity), severity_word(check.severity, self.language)
            given = answer_to(record, check)
            if given is not None:
                shape, word = "done", f"{word}, {answer_name(given, self.language)}"
        else:
            shape, word = ("done", self.tr("holds")) if check.fired is False else ("ahead", self.tr("open"))
        numbers: dict[str, str] = {}
        figures = []
        for path in dict.fromkeys(check.figures):
            number = self._numbers.get(path, "").partition(".")[0]
            if number:
                numbers.setdefault(number, path)
            if path in self._numbers:
                ballot = check.contest is None
                figures.append((path, figure_name(path, record, election, self.language, ballot=ballot)))
        text = check_line(check, record, election, self.language)
        if given is not None:
            text = f"{answer_name(given, self.language)} · {text}"
        return CheckLineView(shape, word, text, check.code, tuple(numbers.items()), tuple(figures))

    # --- texts

    def instruction(self) -> str:
        """What to do now."""
        if not self.desk.findings:
            return self.tr("Everything agrees. Go on to the protocols.")
        if all(answers(self.day.record, finding) for finding in self.desk.findings):
            return self.tr("Everything is answered. Go on to the protocols.")
        return self.tr("Recount errors, draw up an act on discrepancies, give a reason for warnings.")

    def show_state(self) -> None:
        """How many are left open."""
        left = sum(not answers(self.day.record, f) for f in self.desk.findings)
        passed = sum(check.passed for check in self.desk.checks())
        text = self.tr("Checks passed: %1. Left open: %2").replace("%1", str(passed))
        self.form.total.setText(text.replace("%2", str(left)))

    def focus_first(self) -> None:
        """To the first finding that waits for an answer; where none does, to the way on, with the picture in sight."""
        waiting = (field for field in self.form.fields() if field.objectName().startswith(_ANSWERS))
        field = next(waiting, None)
        self.form.focus_field(field or self.form.next)
        if field is None:
            self.form.show_top()

    # --- answers

    def give_reason(self, finding: Finding) -> None:
        """A warning is acknowledged with a reason."""
        others = [
            other
            for other in self.desk.findings
            if other.severity == "warning" and other != finding and not answers(self.day.record, other)
        ]
        with passing(ReasonDialog(self.day, [finding, *others], self)) as dialog:
            while dialog.exec() == QDialog.DialogCode.Accepted:
                kept = by_path.current(self.day, "acknowledgements")
                if self.commit("acknowledgements", [*kept, dialog.acknowledgement()]):
                    self.tell_answer(self.day.record.acknowledgements[-1])
                    break
                # The disk did not take it: what was typed comes back with the reason why.
                dialog.tell(self.form.message.text())
        self.focus_first()

    def draw_up_act(self, finding: Finding) -> None:
        """A discrepancy is answered by an act; an excess in a portable box asks for a recount and a vote first."""
        others = [
            other
            for other in self.desk.findings
            if other.severity == "discrepancy"
            and other != finding
            and not answers(self.day.record, other)
            and not has_excess(self.day, other)
        ]
        if has_excess(self.day, finding):
            from kzpoll_desktop.gui.precinct.dialogs.excess import draw_up_excess

            draw_up_excess(self, finding)
            self.focus_first()
            return
        moment = local_minute(self.desk.clock, self.day.record.precinct.utc_offset)
        with passing(ActDialog(self.day, [finding, *others], moment, self)) as dialog:
            while dialog.exec() == QDialog.DialogCode.Accepted:
                if self.took(draw_up(self.desk, dialog.act())):
                    self.tell_answer(self.day.record.acts[-1])
                    break
                dialog.tell(self.form.message.text())
        self.focus_first()

    def confirm_again(self, finding: Finding) -> None:
        """The same act or reason for the numbers there are now."""
        if self.took(confirm_again(self.desk, finding)):
            given = answer_to(self.day.record, finding)
            if given is not None:
                self.tell_answer(given)
        self.focus_first()

    def withdraw_act(self, number: str) -> None:
        """An act that answers nothing any more is taken away."""
        act = next(act for act in self.day.record.acts if act.number == number)
        if self.took(withdraw(self.desk, number)):
            self.form.show_message(lambda: self._withdrawn(act), "done")
        self.focus_first()

    def _withdrawn(self, act: Act) -> str:
        text = self.tr("Withdrawn: %1. The journal keeps it.")
        return text.replace("%1", answer_name(act, self.language))

    def show_act(self, number: str) -> None:
        """The act on its own sheet, to be printed and signed."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import act_paper

        act = next(act for act in self.day.record.acts if act.number == number)
        paper = making_papers(self, lambda: act_paper(self.day, act))
        self.preview = PreviewDialog([paper], self.context, self)
        self.preview.open()
