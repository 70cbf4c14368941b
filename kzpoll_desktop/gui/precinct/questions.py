"""The short questions of the window: change a figure on a page already done, give the reason for a correction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from kzpoll_desktop.domain.day.hours import Odd
from kzpoll_desktop.gui.common.calm import OpenChoice
from kzpoll_desktop.gui.common.dialog import Dialog, passing
from kzpoll_desktop.gui.common.languages import spoken
from kzpoll_desktop.gui.common.lines.wrapping import breakable
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.times import odd_time

WIDE = 420


class Asker(Protocol):
    """Questions that a window puts to a person; each window has its own."""

    def change(self, name: str, old: str, new: str) -> bool:
        """Whether a figure on a page already done is to be changed: "655 → 5?"."""
        ...

    def zeros(self, rows: Sequence[str]) -> bool:
        """Whether these rows, all still empty, are to be 0."""
        ...

    def reason(self, name: str, old: str, new: str) -> str:
        """Why an announced figure is corrected; empty where it is not to be."""
        ...

    def lower(self, name: str, old: str, new: str, before: str, had: str) -> str:
        """Why a report is lower than the one before, which had a figure; empty where it is left as it was."""
        ...

    def odd_time(self, name: str, value: str, why: Odd) -> bool:
        """Whether a time, or the report of a time, is right all the same; why: it is asked about."""
        ...


class ChangeDialog(Dialog):
    """Old and new figure side by side, and two verbs; Enter leaves it as it was."""

    topic = "change"
    form = False

    def __init__(self, name: str, old: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Change a figure?"))
        self.name = QLabel(name)
        self.name.setWordWrap(True)
        was, will = breakable(old), breakable(new)
        self.was = self.label(lambda: self.tr("Was: %1").replace("%1", was), heading=True, wrap=True)
        self.will = self.label(lambda: self.tr("Will be: %1").replace("%1", will), heading=True, wrap=True)
        self.change = self.button("change", lambda: self.tr("&Change"), self.on_change)
        self.keep = self.button("keep", lambda: self.tr("&Leave as it was"), self.reject, default=True)
        for part in (self.name, self.was, self.will):
            self.whole.addWidget(part)
        self.foot(None, self.keep, self.change)
        self.keep.setFocus()
        self.fit(self.px(WIDE))

    def on_change(self) -> None:
        """It is to be changed."""
        self.accept()


class ReasonedChangeDialog(ChangeDialog):
    """A change that is made only with its reason; a subclass says which, and why."""

    def __init__(self, name: str, old: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(name, old, new, parent)
        self.says(self.setWindowTitle, self._title)
        note = self.label(self._note, wrap=True)
        self.reason = OpenChoice(400)
        self.live(self._offer)
        self.says(self.reason.editor.setAccessibleName, lambda: self.tr("Reason"))
        label = self.field("reason", self.reason, lambda: self.tr("&Reason:"))
        for place, part in enumerate((note, label, self.reason), start=3):
            self.whole.insertWidget(place, part)
        self.change.setDefault(True)
        self.reason.setFocus()
        self.fit(self.px(WIDE))

    def _title(self) -> str:
        raise NotImplementedError

    def _note(self) -> str:
        raise NotImplementedError

    def _offer(self) -> None:
        """The usual reasons."""
        self.reason.offer(
            (self.tr("Mistyped"), self.tr("Counted again"), self.tr("Read from the wrong line"))
        )

    def on_change(self) -> None:
        """With its reason; without one, what is missing is said."""
        if self.reason.currentText().strip():
            self.accept()
        else:
            sentence = self.tr("Pick a reason from the list or type one, or leave the figure as it was.")
            self.tell(sentence, at=self.reason)


class CorrectionDialog(ReasonedChangeDialog):
    """Why a figure announced before the boxes were opened is corrected; goes into journal and annex."""

    topic = "correction"

    def _title(self) -> str:
        return self.tr("Correct an announced figure")

    def _note(self) -> str:
        return self.tr(
            "This figure was announced before the boxes were opened. The correction stands in the annex."
        )


class LowerReportDialog(ReasonedChangeDialog):
    """Why a report of the turnout is lower than the one before it; before: its name, had: its figure."""

    topic = "lower_report"

    def __init__(
        self, name: str, old: str, new: str, before: str, had: str, parent: QWidget | None = None
    ) -> None:
        self._before, self._had = before, had
        super().__init__(name, old, new, parent)

    def _title(self) -> str:
        return self.tr("Lower than the report before?")

    def _note(self) -> str:
        text = self.tr(
            "The report before (%1) has %2. Reports count from opening, so that none is lower than the one before it. "
            "Leave it as it was and type it again, or give the reason of the correction."
        )
        return text.replace("%1", self._before).replace("%2", self._had)


class OddTimeDialog(Dialog):
    """A time that is hardly meant so, and why; Enter and Escape lead back to it."""

    topic = "odd_time"
    form = False

    def __init__(self, name: str, value: str, why: Odd, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Is the time right?"))
        self.name = QLabel(name)
        self.typed = self.label(lambda: self.tr("Typed: %1").replace("%1", value), heading=True)
        self.why = self.label(lambda: odd_time(why, spoken()))
        self.right = self.button("right", lambda: self.tr("It is &right"), self.accept)
        self.again = self.button("again", lambda: self.tr("Type it &again"), self.reject, default=True)
        for part in (self.name, self.typed, self.why):
            part.setWordWrap(True)
            self.whole.addWidget(part)
        self.foot(None, self.right, self.again)
        self.again.setFocus()
        self.fit(self.px(WIDE))


class ZerosDialog(Dialog):
    """How many figures one key would fill, and which; Enter leaves them empty."""

    topic = "zeros"
    form = False

    def __init__(self, rows: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self._rows = tuple(rows)
        self.says(self.setWindowTitle, lambda: self.tr("Fill with zeros?"))
        self.many = self.label(self._many, wrap=True, heading=True)
        self.which = self.label(lambda: self.tr("Rows: %1").replace("%1", ", ".join(rows)), wrap=True)
        back = self.label(lambda: self.tr("Undo takes all of them back together."), wrap=True, muted=True)
        self.fill = self.button("fill", lambda: self.tr("&Enter zeros"), self.accept)
        self.keep = self.button("keep", lambda: self.tr("&Leave them empty"), self.reject, default=True)
        for part in (self.many, self.which, back):
            self.whole.addWidget(part)
        self.foot(None, self.keep, self.fill)
        self.keep.setFocus()
        self.fit(self.px(WIDE))

    def _many(self) -> str:
        return self.tr("Empty piles: %1. Enter 0 for each of them?").replace("%1", count(len(self._rows)))


class DialogAsker:
    """Asks by dialogs over a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def change(self, name: str, old: str, new: str) -> bool:
        """Whether a figure on a page already done is to be changed."""
        with passing(ChangeDialog(name, old, new, self.parent)) as dialog:
            return dialog.exec() == QDialog.DialogCode.Accepted

    def zeros(self, rows: Sequence[str]) -> bool:
        """Whether these rows are to be 0."""
        with passing(ZerosDialog(rows, self.parent)) as dialog:
            return dialog.exec() == QDialog.DialogCode.Accepted

    def reason(self, name: str, old: str, new: str) -> str:
        """Why an announced figure is corrected; empty where it is left as it was."""
        return self._reason(CorrectionDialog(name, old, new, self.parent))

    def lower(self, name: str, old: str, new: str, before: str, had: str) -> str:
        """Why a report is lower than the one before; empty where it is left as it was."""
        return self._reason(LowerReportDialog(name, old, new, before, had, self.parent))

    def odd_time(self, name: str, value: str, why: Odd) -> bool:
        """Whether a time, or the report of a time, is right all the same."""
        with passing(OddTimeDialog(name, value, why, self.parent)) as dialog:
            return dialog.exec() == QDialog.DialogCode.Accepted

    def _reason(self, asked: ReasonedChangeDialog) -> str:
        with passing(asked) as dialog:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return ""
            return dialog.reason.currentText().strip()


def shown(value: Any) -> str:
    """A value as a question shows it."""
    if isinstance(value, bool) or value is None:
        return "–"
    if isinstance(value, int):
        return count(value)
    if value == []:
        return count(0)
    if isinstance(value, list):
        return ", ".join(
            str(v["id"] if "id" in v else v.get("ballots", "")) if isinstance(v, dict) else str(v)
            for v in value
        )
    return str(value)
