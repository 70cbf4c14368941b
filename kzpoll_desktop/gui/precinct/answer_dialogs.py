"""The dialogs that answer findings: an act of the commission for a discrepancy, a reason for a warning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QListWidgetItem,
    QWidget,
)

from kzpoll_desktop.domain.day.acts import Vote, is_moment
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.gui.common.calm import OpenChoice, PlainLine, PlainText
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.languages import spoken
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.format import date, time
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.workflow.acts import Drawn, answer_to_json, next_number, prepared_text

# In letters, so that it grows with the text.
WIDE: Final = 87
NARROW: Final = 64
_MOMENT: Final = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}),? +(\d\d):(\d\d)")


def read_moment(text: str) -> str | None:
    """A date and time typed as 19.03.2023 23:41, as it is kept: 2023-03-19T23:41; None for anything else."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year, hour, minute = found.groups()
    moment = f"{year}-{month}-{day}T{hour}:{minute}"
    return moment if is_moment(moment) else None


class _AnswerDialog(Dialog):
    """What both dialogs share: the findings, a place for what is missing, and the two buttons.

    The first finding is answered; others that are still open may be marked to be answered together with it.
    """

    form = False
    loses = True

    def __init__(self, day: Day, findings: Sequence[Finding], parent: QWidget | None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self.day = day
        self.findings = tuple(findings[:1])
        self._open = tuple(findings)
        self._marks: list[QCheckBox] = []
        about = self.label(self._about, wrap=True)
        about.setObjectName("about")
        self.whole.addWidget(about)
        for finding in self._open[1:]:
            mark = WrappedTick()
            mark.setObjectName(f"also.{finding.code}.{finding.contest or ''}")
            mark.clicked.connect(self._on_marked)
            self._marks.append(mark)
            self.whole.addWidget(mark)
        self.setMinimumWidth(640)

    @property
    def language(self) -> str:
        """The language in force."""
        return spoken()

    def _about(self) -> str:
        lines = []
        for finding in self.findings:
            text = describe(finding, self.day.record, self.day.election, self.language)
            lines.append(f"{text.title}. {text.numbers}")
        return "\n".join(lines)

    def _end(self, words: Words) -> None:
        """The two buttons; words: what the one says that keeps the answer."""
        self.done_button = self.button("done", words, self._on_done, default=True)
        self.foot(None, self.button("cancel", lambda: self.tr("&Cancel"), self.reject), self.done_button)

    def _say_marks(self, sentence: str) -> None:
        """The other findings beside their marks; sentence: with %1 in the place of what is answered too."""
        for finding, mark in zip(self._open[1:], self._marks, strict=True):
            said = describe(finding, self.day.record, self.day.election, self.language)
            mark.setText(sentence.replace("%1", f"{said.title} ({finding.code})"))

    def letters(self, count: int) -> int:
        """The width of some letters, in pixels."""
        return self.fontMetrics().horizontalAdvance("n") * count

    def _on_marked(self) -> None:
        """The findings that are marked now are answered too."""
        marked = [f for f, mark in zip(self._open[1:], self._marks, strict=True) if mark.isChecked()]
        self.findings = (self._open[0], *marked)

    def _on_done(self) -> None:
        missing = self.what_is_missing()
        if missing is None:
            self.accept()
            return
        field, sentence = missing
        self.tell(sentence, at=field)

    def what_is_missing(self) -> tuple[QWidget, str] | None:
        """The first field that is not filled in yet, and what to do there."""
        raise NotImplementedError


class ReasonDialog(_AnswerDialog):
    """Why a warning stands: a reason picked from a list or typed."""

    topic = "reason"

    def __init__(self, day: Day, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(day, findings, parent)
        self.reason_edit = OpenChoice(400)
        self.reason_edit.editor.returnPressed.connect(self._on_done)
        label = self.field("reason", self.reason_edit, lambda: self.tr("&Reason:"))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.reason_edit, 0, 1)
        self.whole.addLayout(grid)
        self._end(lambda: self.tr("&Keep the reason"))
        self.says(self.setWindowTitle, lambda: self.tr("Reason for a warning"))
        self.says(self._say_marks, lambda: self.tr("The reason also answers: %1"))
        self.says(self.reason_edit.editor.setAccessibleName, lambda: self.tr("Reason"))
        self.live(self._offer)
        self.reason_edit.setFocus()
        self.fit(self.letters(NARROW))

    def _offer(self) -> None:
        """The usual reasons."""
        reasons = (
            self.tr("Counted again, the figure is right"),
            self.tr("Ballots were delivered in this number"),
            self.tr("Voters took ballots away"),
            self.tr("The report was given before voting ended"),
            self.tr("The commission works in this composition by decision"),
        )
        self.reason_edit.offer(reasons)

    def what_is_missing(self) -> tuple[QWidget, str] | None:
        """A reason has to be there."""
        if self.reason_edit.currentText().strip():
            return None
        return self.reason_edit, self.tr("Pick a reason from the list or type one.")

    def acknowledgement(self) -> dict[str, Any]:
        """The acknowledgement as the record keeps it."""
        return {
            "reason": self.reason_edit.currentText().strip(),
            "by": self.day.typist or "-",
            "answers": [answer_to_json(f) for f in self.findings],
        }


class ActDialog(_AnswerDialog):
    """An act of the commission: number, text in both languages prepared from the rules, who signs it.

    The first finding is answered; others that are still open may be marked to be answered by the same act.
    """

    topic = "act"

    def __init__(
        self,
        day: Day,
        findings: Sequence[Finding],
        moment: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(day, findings, parent)
        self._number = PlainLine(next_number(day))
        self._number.setMaxLength(50)
        self._drawn_up = PlainLine(f"{date(moment)} {time(moment)}")
        self._drawn_up.setMaxLength(20)
        self._kk, self._ru = PlainText(), PlainText()
        self._texts = {"kk": self._kk, "ru": self._ru}
        self._offered: dict[str, str] = {}
        for name, text in self._texts.items():
            text.setTabChangesFocus(True)
            text.setFixedHeight(122)
            text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._offered[name] = self._prepared(name)
            text.setPlainText(self._offered[name])
        self._signed_by = CalmList()
        self._signed_by.setFixedHeight(112)
        self._signed_by.setWordWrap(True)
        self._signed_by.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for member in day.record.voting():
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, member.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._signed_by.addItem(item)
        self.live(self._name_members)
        number = self.field("number", self._number, lambda: self.tr("&Number of the act:"))
        drawn_up = self.field("drawn_up", self._drawn_up, lambda: self.tr("&Date and time:"))
        line = QHBoxLayout()
        line.addWidget(number)
        line.addWidget(self._number, 1)
        line.addSpacing(12)
        line.addWidget(drawn_up)
        line.addWidget(self._drawn_up, 1)
        grid = QGridLayout()
        grid.addWidget(self.field("kk", self._kk, lambda: self.tr("Text in &Kazakh:")), 0, 0)
        grid.addWidget(self.field("ru", self._ru, lambda: self.tr("Text in &Russian:")), 0, 1)
        grid.addWidget(self._kk, 1, 0)
        grid.addWidget(self._ru, 1, 1)
        self.whole.addLayout(line)
        self.whole.addLayout(grid)
        self.whole.addWidget(self.field("signed_by", self._signed_by, lambda: self.tr("S&igned by:")))
        self.whole.addWidget(self._signed_by)
        self._end(self._done_words)
        self.says(self.setWindowTitle, lambda: self.tr("Act on a discrepancy"))
        self.says(self._say_marks, lambda: self.tr("This act also answers: %1"))
        self._number.setFocus()
        self._number.selectAll()
        self.fit(self.letters(WIDE))

    def _name_members(self) -> None:
        """Who may sign, each with the role at closing."""
        members = {member.id: member for member in self.day.record.commission}
        for row in range(self._signed_by.count()):
            item = self._signed_by.item(row)
            member = members[item.data(Qt.ItemDataRole.UserRole)]
            item.setText(f"{member.name}, {role_name(member.role_at_closing(), self.language)}")

    def _done_words(self) -> str:
        """What the button does."""
        return self.tr("&Draw up the act")

    def _on_marked(self) -> None:
        """What nobody has changed in the texts is prepared anew for the findings marked now."""
        super()._on_marked()
        untouched = {
            name: text for name, text in self._texts.items() if text.toPlainText() == self._offered[name]
        }
        for name, text in untouched.items():
            self._offered[name] = self._prepared(name)
            text.setPlainText(self._offered[name])

    def vote(self) -> Vote | None:
        """The vote that was taken; none on an act that only tells what was found."""
        return None

    def recounted(self) -> dict[str, int]:
        """What was recounted for the act, by path."""
        return {}

    def _prepared(self, language: str) -> str:
        return prepared_text(self.day, self.findings, self.vote(), language)

    def what_is_missing(self) -> tuple[QWidget, str] | None:
        """Number, texts and at least one signature have to be there; the number is a new one."""
        number = self._number.text().strip()
        if not number:
            return self._number, self.tr("Type the number of the act.")
        if number in {act.number for act in self.day.record.acts}:
            return self._number, self.tr("There is an act of this number already. Type another number.")
        if read_moment(self._drawn_up.text()) is None:
            return self._drawn_up, self.tr("Type date and time as 19.03.2023 23:41.")
        for text in (self._kk, self._ru):
            if not text.toPlainText().strip():
                return text, self.tr("Type what happened, in both languages.")
        if not self._signatories():
            return self._signed_by, self.tr("Mark who signs the act.")
        return None

    def _signatories(self) -> list[str]:
        items = [self._signed_by.item(row) for row in range(self._signed_by.count())]
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def sign_by_all(self) -> None:
        """Mark every member, as a rehearsal does."""
        for row in range(self._signed_by.count()):
            self._signed_by.item(row).setCheckState(Qt.CheckState.Checked)

    def fill(self, number: str, kk: str, ru: str, signed_by: Sequence[str]) -> None:
        """Put a ready act into the fields, as a template or a rehearsal does."""
        self._number.setText(number)
        self._kk.setPlainText(kk)
        self._ru.setPlainText(ru)
        for row in range(self._signed_by.count()):
            item = self._signed_by.item(row)
            marked = item.data(Qt.ItemDataRole.UserRole) in signed_by
            item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)

    def act(self) -> Drawn:
        """The act as it was filled in."""
        return Drawn(
            self._number.text().strip(),
            {name: text.toPlainText() for name, text in self._texts.items()},
            tuple(self._signatories()),
            read_moment(self._drawn_up.text()) or "",
            self.findings,
            self.recounted(),
            self.vote(),
        )
