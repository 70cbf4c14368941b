"""The short questions of the window: change a figure on a page already done, give the reason for a correction."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import OpenChoice
from kzpoll_desktop.gui.common.dialog import Dialog, passing
from kzpoll_desktop.gui.common.lines.wrapping import breakable

WIDE = 420


class Asker(Protocol):
    """Questions that a window puts to a person; each window has its own."""

    def change(self, name: str, old: str, new: str) -> bool:
        """Whether a figure on a page already done is to be changed: "655 → 5?"."""
        ...

    def reason(self, name: str, old: str, new: str) -> str:
        """Why an announced figure is corrected; empty where it is not to be."""
        ...

    def lower(self, name: str, old: str, new: str, before: str, had: str) -> str:
        """Why a report is lower than the one before, which had a figure; empty where it is left as it was."""
        ...

    def odd_time(self, name: str, value: str, why: str) -> bool:
        """Whether a time, or the report of a time, is right all the same; why: it is asked about."""
        ...


class ChangeDialog(Dialog):
    """Old and new figure side by side, and two verbs."""

    form = False

    def __init__(self, name: str, old: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Change a figure?"))
        self.name = QLabel(name)
        self.name.setWordWrap(True)
        was, will = breakable(old), breakable(new)
        self.was = self.label(lambda: self.tr("Was: %1").replace("%1", was), heading=True, wrap=True)
        self.will = self.label(lambda: self.tr("Will be: %1").replace("%1", will), heading=True, wrap=True)
        self.change = self.button("change", lambda: self.tr("&Change"), self.accept, default=True)
        self.keep = self.button("keep", lambda: self.tr("&Leave as it was"), self.reject)
        for part in (self.name, self.was, self.will):
            self.whole.addWidget(part)
        self.foot(None, self.keep, self.change)
        self.setMinimumWidth(WIDE)
        self.change.setFocus()
        self.fit(WIDE)


class ReasonDialog(ChangeDialog):
    """A change that is made only with its reason; a subclass says which, and why."""

    def __init__(self, name: str, old: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(name, old, new, parent)
        self.says(self.setWindowTitle, self._title)
        note = self.label(self._note, wrap=True)
        self.reason = OpenChoice(400)
        self.live(self._offer)
        self.says(self.reason.editor.setAccessibleName, lambda: self.tr("Reason"))
        self.reason.editor.returnPressed.connect(self._on_return)
        label = self.field("reason", self.reason, lambda: self.tr("&Reason:"))
        for place, part in enumerate((note, label, self.reason), start=3):
            self.whole.insertWidget(place, part)
        self.reason.editTextChanged.connect(self._allow)
        self.live(self._allow)
        self.reason.setFocus()
        self.fit(WIDE)

    def _title(self) -> str:
        raise NotImplementedError

    def _note(self) -> str:
        raise NotImplementedError

    def _offer(self) -> None:
        """The usual reasons."""
        self.reason.offer(
            (self.tr("Mistyped"), self.tr("Counted again"), self.tr("Read from the wrong line"))
        )

    def _on_return(self) -> None:
        if self.change.isEnabled():
            self.accept()

    def _allow(self) -> None:
        given = bool(self.reason.currentText().strip())
        allow(self.change, "" if given else self.tr("Give the reason first."))


class CorrectionDialog(ReasonDialog):
    """Why a figure announced before the boxes were opened is corrected; goes into journal and annex."""

    def _title(self) -> str:
        return self.tr("Correct an announced figure")

    def _note(self) -> str:
        return self.tr(
            "This figure was announced before the boxes were opened. The correction stands in the annex."
        )


class LowerReportDialog(ReasonDialog):
    """Why a report of the turnout is lower than the one before it; before: its name, had: its figure."""

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

    form = False

    def __init__(self, name: str, value: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        self.says(self.setWindowTitle, lambda: self.tr("Is the time right?"))
        self.name = QLabel(name)
        self.typed = self.label(lambda: self.tr("Typed: %1").replace("%1", value), heading=True)
        self.why = QLabel(why)
        self.right = self.button("right", lambda: self.tr("It is &right"), self.accept)
        self.again = self.button("again", lambda: self.tr("Type it &again"), self.reject, default=True)
        for part in (self.name, self.typed, self.why):
            part.setWordWrap(True)
            self.whole.addWidget(part)
        self.foot(None, self.right, self.again)
        self.setMinimumWidth(WIDE)
        self.again.setFocus()
        self.fit(WIDE)


class DialogAsker:
    """Asks by dialogs over a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def change(self, name: str, old: str, new: str) -> bool:
        """Whether a figure on a page already done is to be changed."""
        with passing(ChangeDialog(name, old, new, self.parent)) as dialog:
            return dialog.exec() == QDialog.DialogCode.Accepted

    def reason(self, name: str, old: str, new: str) -> str:
        """Why an announced figure is corrected; empty where it is left as it was."""
        return self._reason(CorrectionDialog(name, old, new, self.parent))

    def lower(self, name: str, old: str, new: str, before: str, had: str) -> str:
        """Why a report is lower than the one before; empty where it is left as it was."""
        return self._reason(LowerReportDialog(name, old, new, before, had, self.parent))

    def odd_time(self, name: str, value: str, why: str) -> bool:
        """Whether a time, or the report of a time, is right all the same."""
        with passing(OddTimeDialog(name, value, why, self.parent)) as dialog:
            return dialog.exec() == QDialog.DialogCode.Accepted

    def _reason(self, asked: ReasonDialog) -> str:
        with passing(asked) as dialog:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return ""
            return dialog.reason.currentText().strip()
