"""What is still done to a closed sheet: voided before it is signed, or noted as signed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

WIDE: Final = 640
_LONGEST: Final = 300


class _SheetsDialog(Dialog):
    """A sentence, two buttons, and a place for what stands in the way."""

    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None) -> None:
        super().__init__("", parent)
        self.desk, self.context = desk, context
        self.build()
        self.fit(context.look.px(WIDE))

    def build(self) -> None:
        """The sentence, and what else is asked."""
        raise NotImplementedError

    def end(self, words: Words) -> None:
        """The two buttons; words: what the one says that does it."""
        self.do_button = self.button("do", words, self.do, primary=True)
        self.cancel_button = self.button("cancel", lambda: self.tr("&Leave as it is"), self.reject)
        self.foot(None, self.cancel_button, self.do_button)

    def do(self) -> None:
        """What the first button is for."""
        raise NotImplementedError

    def take(self, made: object) -> None:
        """Close where it was done; otherwise say why not."""
        if isinstance(made, NotDone):
            self.tell(say(made, self.context.language, self.desk.day.election))
        else:
            self.accept()


class VoidDialog(_SheetsDialog):
    """A misspelt name was found before signing: the sheet is voided with a reason, and the next one gets a new number."""

    topic = "void"

    def build(self) -> None:
        """Which sheets, and why."""
        self.says(self.setWindowTitle, lambda: self.tr("Void a sheet"))
        about = self.label(
            lambda: self.tr(
                "A mistake in a name that was found before signing. The sheet is voided with its reason and kept; names, "
                "address and signatures can be put right, figures cannot; then the protocol is closed again under the "
                "next sheet number. Write “void” across the printed sheet."
            ),
            wrap=True,
        )
        self.whole.addWidget(about)
        self.marks: dict[str, QCheckBox] = {}
        for contest in self.desk.day.current_sheets:
            mark = WrappedTick()
            mark.setObjectName(f"void.{contest}")
            self.says(mark.setText, partial(self._sheet, contest))
            self.marks[contest] = mark
            self.whole.addWidget(mark)
        self.reason = LineField()
        self.reason.setMaxLength(_LONGEST)
        label = self.field(
            "reason",
            self.reason,
            lambda: self.tr("&Reason:"),
            called=lambda: self.tr("Why the sheet is voided"),
        )
        self.whole.addWidget(label)
        self.whole.addWidget(self.reason)
        self.end(lambda: self.tr("&Void the sheet"))
        self.reason.setFocus()

    def _sheet(self, contest: str) -> str:
        ballot = ballot_name(self.desk.day.election.contest(contest), self.context.language)
        sheet = str(self.desk.day.current_sheets[contest].sheet)
        return self.tr("%1, sheet %2").replace("%1", ballot).replace("%2", sheet)

    def do(self) -> None:
        """Void the marked sheets."""
        marked = [contest for contest, mark in self.marks.items() if mark.isChecked()]
        if not marked:
            self.tell(self.tr("Mark the sheet that is to be voided."), at=next(iter(self.marks.values())))
            return
        self.take(self.desk.void(marked, self.reason.text()))


class SignedDialog(_SheetsDialog):
    """The sheets were signed by hand; from now on only a recount makes another protocol."""

    topic = "signed"

    def build(self) -> None:
        """What it means."""
        self.says(self.setWindowTitle, lambda: self.tr("Protocols signed"))
        about = self.label(
            lambda: self.tr(
                "All who sign have signed the printed protocols, and the seal is on them. From now on a sheet can no "
                "longer be voided: a mistake takes a recount and a new protocol."
            ),
            wrap=True,
        )
        self.whole.addWidget(about)
        self.end(lambda: self.tr("&They are signed"))
        self.cancel_button.setFocus()

    def do(self) -> None:
        """Note it."""
        self.take(self.desk.note_signed())
