"""A table of candidates before it is taken: the present ballot beside the new one, what it asks, what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.stopping import Stopped
from kzpoll_desktop.exchange.noted import Question
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.dialogs.column import scrolling
from kzpoll_desktop.gui.common.live import label_of
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.ballots import TableReview, TypedCandidate, open_table, problems_of


def read_beside(parent: QWidget, path: Path, language: str) -> TableReview | str:
    """As `open_table`, beside the window; empty where a person stopped it."""
    sentence = QCoreApplication.translate("TableReviewDialog", "The table is being read.")
    try:
        return beside(parent, sentence, lambda _: open_table(path, language), may_stop=True)
    except Stopped:
        return ""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question and the field of its answer."""

    label: QLabel
    answer: QComboBox


class TableReviewDialog(Dialog):
    """Nothing is taken before every question is answered and the button is pressed; taken: the choices of the ballot."""

    topic = "table_review"
    taken = Signal(tuple)

    def __init__(
        self,
        review: TableReview,
        present: Sequence[TypedCandidate],
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("table_review", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Candidates from a table"))
        self._review = review
        self._present = [line for line in present if not line.is_empty]
        self._context = context
        self._asked: dict[str, _Asked] = {}
        self.present, self.new, self.left_out = (self._text(context.look.px(64)) for _ in range(3))
        self.questions = QWidget()
        self._column = QVBoxLayout(self.questions)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self.area: QScrollArea = scrolling(self.questions)
        self.area.setMinimumHeight(context.look.px(84))
        self._lay_out()
        self.live(self._show)
        self.fit(context.look.px(1000), context.look.px(640))
        first = next(iter(self._asked.values()), None)
        (first.answer if first is not None else self.close_button).setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for column, (label, shown) in enumerate(
            (
                (self.field("present", self.present, lambda: self.tr("The &present ballot:")), self.present),
                (self.field("new", self.new, lambda: self.tr("The &new ballot:")), self.new),
            )
        ):
            grid.addWidget(label, 0, column)
            grid.addWidget(shown, 1, column)
            grid.setColumnStretch(column, 1)
        left_label = self.field("left_out", self.left_out, lambda: self.tr("&Left out of the table:"))
        self._left = (left_label, self.left_out)
        self.whole.addLayout(grid, 4)
        self.whole.addWidget(self.area, 3)
        self.whole.addWidget(left_label)
        self.whole.addWidget(self.left_out, 2)
        self.take = self.button("take", lambda: self.tr("&Take these candidates"), self._take, primary=True)
        self.close_button = self.button("close", lambda: self.tr("&Change nothing"), self.reject)
        self.foot(None, self.take, self.close_button)

    @staticmethod
    def _text(least: int) -> QPlainTextEdit:
        """Lines to be read and never changed: a list cuts off the names that need more than one line."""
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setMinimumHeight(least)
        return made

    # --- what is shown

    def _show(self) -> None:
        """The review as it stands after the answers given so far."""
        reading, language = self._review.reading, self._context.language
        self._fill(self.present, self._present)
        self._fill(self.new, [_line(choice) for choice in reading.choices])
        self.left_out.setPlainText("\n".join(say(noted, language) for noted in reading.left_out))
        for part in self._left:
            part.setVisible(bool(reading.left_out))
        for question in reading.questions:
            self._ask(question)
        open_ = {question.key for question in reading.questions}
        for key, asked in self._asked.items():
            asked.label.setVisible(key in open_)
            asked.answer.setVisible(key in open_)
        self.area.setVisible(bool(open_))
        allow(self.take, "" if reading.is_ready else self.tr("Answer the questions first."))
        self.tell(problems_of(reading, language))

    def _fill(self, shown: QPlainTextEdit, lines: Sequence[TypedCandidate]) -> None:
        shown.setPlainText("" if lines else self.tr("No names"))
        cursor = shown.textCursor()
        plain, struck = QTextCharFormat(), QTextCharFormat()
        struck.setFontStrikeOut(True)
        for number, line in enumerate(lines, start=1):
            cursor.insertText(("\n" if number > 1 else "") + f"{number}. ", plain)
            names = "\n".join(name for name in (line.kk, line.ru, line.en) if name)
            cursor.insertText(names, struck if line.struck_out else plain)
            if line.struck_out:
                cursor.insertText(" – " + self.tr("struck out"), plain)

    def _ask(self, question: Question) -> None:
        asked = self._asked.get(question.key)
        if asked is None:
            answer = CalmComboBox()
            answer.setObjectName(f"answer.{question.key}")
            answer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            answer.activated.connect(lambda _place, key=question.key: self._answer(key))
            asked = self._asked[question.key] = _Asked(label_of(answer, wrap=True), answer)
            for part in (asked.label, answer):
                self._column.insertWidget(self._column.count() - 1, part)
        language = self._context.language
        asked.label.setText(say(question.said, language).replace("&", "&&"))
        asked.answer.setAccessibleName(say(question.said, language))
        asked.answer.clear()
        asked.answer.addItem(self.tr("Choose an answer"), "")
        for option in question.options:
            asked.answer.addItem(say(option.said, language), option.key)
        asked.answer.setCurrentIndex(max(0, asked.answer.findData(question.answer or "")))

    # --- what a person does

    def _answer(self, key: str) -> None:
        self._review = self._review.answered(key, self._asked[key].answer.currentData())
        self._show()
        self.area.ensureVisible(0, self._asked[key].answer.mapTo(self.questions, QPoint(0, 0)).y())

    def _take(self) -> None:
        if self._review.reading.is_ready:
            self.accept()
            self.taken.emit(self._review.reading.choices)


def _line(choice: Choice) -> TypedCandidate:
    return TypedCandidate(choice.name.kk, choice.name.ru, choice.name.en or "", choice.struck_out)
