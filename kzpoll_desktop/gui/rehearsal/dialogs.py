"""What a rehearsal does in each dialog that a key opens: the dialogs' own fields and buttons, by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QListWidget, QPushButton

from kzpoll_desktop.domain.figures.record import Act
from kzpoll_desktop.domain.ground.clock import Clock, local_minute
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog, ReasonDialog
from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog
from kzpoll_desktop.gui.precinct.dialogs.dissent import DissentDialog
from kzpoll_desktop.gui.precinct.dialogs.early_end import EarlyEndDialog
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import NotPrintedDialog, PinsDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.questions import ChangeDialog, CorrectionDialog, OddTimeDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.keys import CHARACTER, Hands, Pictures
from kzpoll_desktop.gui.rehearsal.script import Script
from kzpoll_desktop.texts.format import date, time

# Plainly practice: the first three officers, in order.
PINS: Final = ("41870263", "70915384", "26384519")
REASON: Final = "оқу / учебный"
_PATIENCE: Final = 2_000


class Dialogs:
    """Meets dialogs. typist: the number before the name of who sits down; hint: the place of the list that is counted."""

    def __init__(
        self, window: PrecinctWindow, script: Script, clock: Clock, pace: int, pictures: Pictures
    ) -> None:
        self.typist = ""
        self.hint = 0
        self.keys = Hands(window, pace, self.meet)
        self._script = script
        self._clock = clock
        self._pictures = pictures
        # A dialog that is a special form of another stands before it.
        self._ways: dict[type[QDialog], Callable[[Any], None]] = {
            BoxDialog: self._name_box,
            OddTimeDialog: lambda dialog: self.keys.accept(dialog.right),
            EarlyEndDialog: self._end_early,
            DissentDialog: self._dissent,
            CorrectionDialog: self._correct,
            ChangeDialog: lambda dialog: self.keys.accept(dialog.change),
            TypistDialog: lambda dialog: self.keys.key(dialog.people, CHARACTER, self.typist),
            HintsDialog: self._choose_hint,
            PinsDialog: self._make_key,
            ClosingDialog: self._close_protocols,
            ReasonDialog: self._give_reason,
            ExcessActDialog: self._draw_up_excess,
            ActDialog: self._draw_up_act,
        }

    def also(self, kind: type[QDialog], do: Callable[[Any], None]) -> None:
        """What is done in a dialog of another kind; it stands before the others."""
        self._ways = {kind: do, **self._ways}

    def meet(self, dialog: QDialog) -> None:
        """Do what is to be done in a dialog; one that is not known stays as it is."""
        for kind, do in self._ways.items():
            if isinstance(dialog, kind):
                do(dialog)
                return

    # --- entering

    def _name_box(self, dialog: BoxDialog) -> None:
        box = self._script.next_box()
        dialog.id_edit.setFocus()
        dialog.id_edit.selectAll()
        self.keys.type_into(dialog.id_edit, box.id)
        members: QListWidget = dialog.list
        members.setFocus()
        for place in range(members.count()):
            members.setCurrentRow(place)
            if members.item(place).data(Qt.ItemDataRole.UserRole) in box.members:
                self.keys.key(members, Qt.Key.Key_Space, " ")
        self._pictures.take(dialog, "portable-box")
        self.keys.key(dialog, Qt.Key.Key_Return, "\r")
        if not box.members:
            self.keys.accept(dialog.nobody)

    def _end_early(self, dialog: EarlyEndDialog) -> None:
        """The first ground that there is: in a closed precinct that all have voted."""
        self.keys.key(dialog.grounds, Qt.Key.Key_Space, " ")
        if dialog.decision.isEnabled():
            self.keys.type_into(dialog.decision, REASON)
        self.keys.accept(dialog.early)

    def _dissent(self, dialog: DissentDialog) -> None:
        """What the record has as the opinion of the member whose button was pressed."""
        dialog.text.setPlainText(str(self._script.value_of(dialog.path) or ""))
        self._pictures.take(dialog, "dissent")
        self.keys.accept(dialog.keep_button)

    def _correct(self, dialog: CorrectionDialog) -> None:
        self.keys.type_into(dialog.reason, self._script.correction())
        self.keys.accept(dialog.change)

    def _choose_hint(self, dialog: HintsDialog) -> None:
        """The first place to look, the next one where that was counted already."""
        self._pictures.take(dialog, "hints")
        for _ in range(self.hint):
            self.keys.key(dialog.list, Qt.Key.Key_Down, "")
        self.keys.key(dialog.list, Qt.Key.Key_Return, "\r")

    # --- answering findings

    def _give_reason(self, dialog: ReasonDialog) -> None:
        reason = self._script.reason_for({(f.code, f.contest) for f in dialog.findings})
        if reason:
            self.keys.type_into(dialog.reason_edit, reason)
        else:
            self.keys.key(dialog.reason_edit, Qt.Key.Key_Down, "")
        self._finish(dialog)

    def _draw_up_excess(self, dialog: ExcessActDialog) -> None:
        dialog.fill_recount(voting_members(self._script.record) // 2 + 1, 0)
        self._draw_up_act(dialog)

    def _draw_up_act(self, dialog: ActDialog) -> None:
        act = self._script.act_for({(f.code, f.contest) for f in dialog.findings})
        if act is not None:
            self._fill_act(dialog, act)
        else:
            dialog.sign_by_all()
        self._finish(dialog)

    def _fill_act(self, dialog: ActDialog, act: Act) -> None:
        for mark in dialog.findChildren(QCheckBox):
            parts = mark.objectName().split(".")
            if any((x.code, x.contest or "") == (parts[1], parts[2]) for x in act.answers):
                self.keys.key(mark, Qt.Key.Key_Space, " ")
        dialog.fill(act.number, act.text.kk, act.text.ru, act.signed_by)

    def _finish(self, dialog: ReasonDialog | ActDialog) -> None:
        self._pictures.take(dialog, "answer")
        self.keys.accept(dialog.done_button)

    # --- the key, and closing

    def _make_key(self, dialog: PinsDialog) -> None:
        """Each types a PIN twice; the sheet for the envelope is looked at, and let go without a printer."""
        people = [one.id for one in dialog.people]
        for member, edits in dialog.pins.items():
            for edit in edits:
                self.keys.type_into(edit, _pin(people, member))
        self._pictures.take(dialog, "pins")
        self._press_and_wait(dialog, dialog.make_button)
        preview = QApplication.activeModalWidget()
        if isinstance(preview, PreviewDialog):
            self._pictures.take(preview, "envelope")
            preview.close()
            self.keys.settle()
            question = QApplication.activeModalWidget()
            if isinstance(question, NotPrintedDialog):
                self.keys.accept(question.without)

    def _close_protocols(self, dialog: ClosingDialog) -> None:
        """Every proof is opened and marked as read; two with a PIN close, or nobody has one and the reason is typed."""
        for contest, (button, mark) in dialog.proofs.items():
            self.keys.accept(button)
            self.keys.settle()
            if dialog.preview is not None:
                self._pictures.take(dialog.preview, f"proof-{contest}")
                dialog.preview.close()
            self.keys.settle()
            self.keys.accept(mark)
        if dialog.time_reason.isVisible():
            if not dialog.moment.text():
                now = local_minute(self._clock, self._script.record.precinct.utc_offset)
                self.keys.type_into(dialog.moment, f"{date(now)} {time(now)}")
            self.keys.type_into(dialog.time_reason, REASON)
        if dialog.chosen_way == "recovery":
            self.keys.key(dialog.how, Qt.Key.Key_Down, "")
        for place, person in enumerate(dialog.people):
            while person.currentIndex() < place:
                self.keys.key(person, Qt.Key.Key_Down, "")
        if dialog.chosen_way == "none":
            self.keys.type_into(dialog.reason, REASON)
        else:
            for person, pin in zip(dialog.people, dialog.pins, strict=True):
                self.keys.type_into(pin, _pin(dialog.officers, str(person.currentData())))
        self._pictures.take(dialog, "closing")
        self._press_and_wait(dialog, dialog.close_button)

    def _press_and_wait(self, dialog: PinsDialog | ClosingDialog, button: QPushButton) -> None:
        """Press, and wait until the work beside the window is over and the dialog has closed or has said why not."""
        ended: list[int] = []
        dialog.finished.connect(ended.append)
        self.keys.accept(button)
        dialog.working.wait()
        for _ in range(_PATIENCE):
            if ended or not dialog.busy:
                break
            self.keys.settle()
        self.keys.settle()


def _pin(people: list[str], member: str) -> str:
    """The PIN of a member in every rehearsal."""
    return PINS[people.index(member) % len(PINS)]
