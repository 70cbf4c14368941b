"""The PINs of chair, deputy and secretary: each types their own; the key is made, and the envelope's sheet is shown."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QGridLayout, QLineEdit, QProgressBar, QWidget

from kzpoll_desktop.domain.day.closing import officers
from kzpoll_desktop.domain.day.pins import LONGEST_PIN, SHORTEST_PIN
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.record import Member
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.digits import by_place, layout_told
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.common.working import Working
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow import keys
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.keys import MadeKey
from kzpoll_desktop.workflow.printing import Paper, recovery_paper

WIDE: Final = 760


class PinEdit(LineField):
    """Digits that nobody beside can read. told(sentence): something else stands among them; empty once it is gone."""

    told = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST_PIN)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self._wrong = False
        self.textEdited.connect(self._look_for_letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits by the place of their key; a letter stands there too, so that no PIN is tried without it."""
        super().keyPressEvent(by_place(event))

    def _look_for_letters(self, text: str) -> None:
        wrong = bool(text) and not (text.isascii() and text.isdigit())
        if wrong != self._wrong:
            self._wrong = wrong
            sentence = self.tr(
                "Something else than a digit stands in the PIN. Rub it out and type digits only."
            )
            self.told.emit(sentence + layout_told(text) if wrong else "")


class PinsDialog(Dialog):
    """envelope: the sheet with the recovery code once the key is kept; it exists nowhere else."""

    topic = "pins"
    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("pins", parent, spacing=12)
        self.says(self.setWindowTitle, lambda: self.tr("PINs for closing the protocols"))
        self.envelope: Paper | None = None
        self._desk, self._context = desk, context
        self.busy = False
        self.working = Working(self)
        self.working.done.connect(self._on_made)
        self.people = officers(desk.day.record)
        self.pins = {m.id: (PinEdit(f"pin.{m.id}"), PinEdit(f"again.{m.id}")) for m in self.people}
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.hide()
        self.make_button = self.button("make", lambda: self.tr("&Make the key"), self._make, primary=True)
        if desk.day.keys is None:
            self.whole.addWidget(self.label(self._about, wrap=True))
        else:
            self.whole.addWidget(self.label(self._about_the_old, wrap=True, notice=True))
        self.whole.addLayout(self._people_part())
        self.whole.addWidget(self._bar)
        self.foot(None, self.button("without", lambda: self.tr("&Not now"), self.reject), self.make_button)
        self.live(self._allow)
        self.fit(context.look.px(WIDE))
        for first, _ in list(self.pins.values())[:1]:
            first.setFocus()

    def _about(self) -> str:
        return self.tr(
            "Each of chair, deputy and secretary types a PIN of their own, %1 digits or more, and tells it to nobody. "
            "Any two of them together close the protocols with the precinct's digital seal. Whoever has no PIN leaves "
            "both fields empty; without PINs the protocols can be closed too, and they say so."
        ).replace("%1", str(SHORTEST_PIN))

    def _about_the_old(self) -> str:
        return self.tr(
            "A key was made already. A new one takes its place: the PINs of before and the code in the envelope open "
            "nothing any more. Destroy that sheet, and print the new one."
        )

    def _people_part(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(self.label(lambda: self.tr("PIN")), 0, 1)
        grid.addWidget(self.label(lambda: self.tr("The same again")), 0, 2)
        for place, member in enumerate(self.people, start=1):
            first, again = self.pins[member.id]
            label = self.field(f"pin.{member.id}", first, partial(self._who, member), wrap=True)
            # At large text the fields stand under the name.
            large = self._context.look.scale >= LARGE
            grid.addWidget(label, 2 * place, 0, 1, 3 if large else 1)
            for column, edit in enumerate((first, again), start=1):
                edit.setFixedWidth(self._context.look.px(150))
                edit.textChanged.connect(self._allow)
                edit.told.connect(self.tell)
                grid.addWidget(edit, 2 * place + large, column)
        grid.setColumnStretch(0, 1)
        self.live(self._name_pins)
        return grid

    def _who(self, member: Member) -> str:
        return f"{member.name}, {role_name(member.role_at_closing(), self._context.language)}"

    def _name_pins(self) -> None:
        for member in self.people:
            who = self._who(member)
            first, again = self.pins[member.id]
            first.setAccessibleName(self.tr("PIN: %1").replace("%1", who))
            again.setAccessibleName(self.tr("The same PIN again: %1").replace("%1", who))

    def _typed(self) -> dict[str, str]:
        return {
            one: first.text() for one, (first, again) in self.pins.items() if first.text() or again.text()
        }

    def _allow(self) -> None:
        enough = len(self._typed()) >= 2
        allow(self.make_button, "" if enough else self.tr("Two persons at least type a PIN."))
        if self.busy:
            self.make_button.setEnabled(False)

    def _make(self) -> None:
        wrong = keys.pins_problem(self._typed())
        for member, (first, again) in self.pins.items():
            refusal = wrong[1] if wrong is not None and wrong[0] == member else None
            if refusal is None and first.text() != again.text():
                refusal = keys.differing()
            if refusal is not None:
                self._refuse(refusal)
                first.setFocus()
                first.selectAll()
                return
        self.tell("")
        self.busy = True
        self._bar.show()
        self._allow()
        day, pins = self._desk.day, self._typed()
        self.working.begin(lambda _report: keys.make(day, pins))

    def _refuse(self, refused: NotDone) -> None:
        self.tell(say(refused, self._context.language, self._desk.day.election))

    def _on_made(self, made: MadeKey | Refused) -> None:
        self.busy = False
        self._bar.hide()
        self._allow()
        if isinstance(made, Refused):
            self._refuse(made)
            return
        kept = keys.keep(self._desk, made)
        if not isinstance(kept, Entered):
            self._refuse(kept)
            return
        self.envelope = recovery_paper(self._desk.day, made)
        self.accept()

    def reject(self) -> None:
        """Not while the key is being made."""
        if not self.busy:
            super().reject()

    def done(self, result: int) -> None:
        """Nothing that was typed stays anywhere."""
        for edits in self.pins.values():
            for edit in edits:
                edit.clear()
        super().done(result)


class NotPrintedDialog(Dialog):
    """Whether the only sheet with the recovery code is to go without having been printed."""

    topic = "not_printed"
    form = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__("not_printed", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Not printed yet"))
        about = self.label(
            lambda: self.tr(
                "The sheet with the recovery code was not printed. The code is kept nowhere else: once this sheet is closed "
                "nobody can show it again. Until the opening is finished a new key can be made under Precinct, PINs for "
                "closing."
            ),
            wrap=True,
        )
        back = self.button("back", lambda: self.tr("&Back to the sheet"), self.reject, default=True)
        self.without = self.button("without", lambda: self.tr("&Close without printing"), self.accept)
        self.whole.addWidget(about)
        self.foot(None, self.without, back)
        back.setFocus()
        self.fit(self.px(WIDE * 2 // 3))


class EnvelopeDialog(PreviewDialog):
    """The sheet for the envelope: on paper only, and not closed by one key or click before it was printed."""

    may_save = False

    topic = "envelope"

    def __init__(self, paper: Paper, context: Context, parent: QWidget | None = None) -> None:
        super().__init__((paper,), context, parent)
        self._kept = False

    def print_to(self, printer: QPrinter) -> bool:
        """As every paper."""
        printed = super().print_to(printer)
        self._kept = self._kept or printed
        return printed

    def done(self, result: int) -> None:
        """Not before it was printed, or a person has said that it may go."""
        if self._kept:
            super().done(result)
            return
        question = NotPrintedDialog(self)

        def let_go() -> None:
            self._kept = True
            self.done(result)

        question.accepted.connect(let_go)
        question.appear()
