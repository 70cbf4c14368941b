"""What is still done to a closed sheet: voided before it is signed, or noted as signed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import FormDialog, LineField, fit
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk

WIDE: Final = 640
_LONGEST: Final = 300


class _SheetsDialog(FormDialog):
    """A sentence, two buttons, and a place for what stands in the way."""

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.desk, self.context = desk, context
        self.about, self.told = QLabel(), QLabel()
        for label in (self.about, self.told):
            label.setWordWrap(True)
        self.told.setObjectName("told")
        self.told.setProperty("severity", "error")
        self.do_button, self.cancel = QPushButton(), QPushButton()
        for name, button in (("do", self.do_button), ("cancel", self.cancel)):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self.do_button.setProperty("primary", True)
        self.do_button.clicked.connect(self.do)
        self.cancel.clicked.connect(self.reject)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(20, 16, 20, 16)
        self.whole.setSpacing(10)
        self.whole.addWidget(self.about)
        self.build()
        buttons = QHBoxLayout()
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.do_button)
        self.whole.addLayout(buttons)
        self.translate()
        fit(self, context.look.px(WIDE))

    def build(self) -> None:
        """What stands between the sentence and the buttons."""

    def do(self) -> None:
        """What the first button is for."""
        raise NotImplementedError

    def take(self, made: object) -> None:
        """Close where it was done; otherwise say why not."""
        if isinstance(made, NotDone):
            self.told.setText(say(made, self.context.language, self.desk.day.election))
        else:
            self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def translate(self) -> None:
        """Texts that both dialogs have."""
        self.cancel.setText(self.tr("&Leave as it is"))


class VoidDialog(_SheetsDialog):
    """A misspelt name was found before signing: the sheet is voided with a reason, and the next one gets a new number."""

    def build(self) -> None:
        """Which sheets, and why."""
        self.marks: dict[str, QCheckBox] = {}
        for contest in self.desk.day.current_sheets:
            mark = QCheckBox()
            mark.setObjectName(f"void.{contest}")
            mark.setChecked(True)
            self.marks[contest] = mark
            self.whole.addWidget(mark)
        self.reason, self.reason_label = LineField(), QLabel()
        self.reason.setObjectName("reason")
        self.reason.setMaxLength(_LONGEST)
        self.reason_label.setBuddy(self.reason)
        self.whole.addWidget(self.reason_label)
        self.whole.addWidget(self.reason)
        self.reason.setFocus()

    def translate(self) -> None:
        """Say everything in the language in force."""
        super().translate()
        self.setWindowTitle(self.tr("Void a sheet"))
        self.about.setText(
            self.tr(
                "A mistake in a name that was found before signing. The sheet is voided with its reason and kept; names, "
                "address and signatures can be put right, figures cannot; then the protocol is closed again under the "
                "next sheet number. Write “void” across the printed sheet."
            )
        )
        for contest, mark in self.marks.items():
            ballot = ballot_name(self.desk.day.election.contest(contest), self.context.language)
            sheet = str(self.desk.day.current_sheets[contest].sheet)
            mark.setText(self.tr("%1, sheet %2").replace("%1", ballot).replace("%2", sheet))
        self.reason_label.setText(self.tr("&Reason:"))
        self.reason.setAccessibleName(self.tr("Why the sheet is voided"))
        self.do_button.setText(self.tr("&Void the sheet"))

    def do(self) -> None:
        """Void the marked sheets."""
        marked = [contest for contest, mark in self.marks.items() if mark.isChecked()]
        self.take(self.desk.void(marked, self.reason.text()))


class SignedDialog(_SheetsDialog):
    """The sheets were signed by hand; from now on only a recount makes another protocol."""

    def translate(self) -> None:
        """Say everything in the language in force."""
        super().translate()
        self.setWindowTitle(self.tr("Protocols signed"))
        self.about.setText(
            self.tr(
                "All who sign have signed the printed protocols, and the seal is on them. From now on a sheet can no "
                "longer be voided: a mistake takes a recount and a new protocol."
            )
        )
        self.do_button.setText(self.tr("&They are signed"))

    def do(self) -> None:
        """Note it."""
        self.take(self.desk.note_signed())
