"""The protocols: end of the count, who signs, and the papers: drafts, protocols, copying sheets."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import SIGNING_STATUSES, Member
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import passing
from kzpoll_desktop.gui.common.dialogs.busy import making_papers
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.live import label_of
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.parts.signing_row import SigningRow
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.gui.widgets.text_edits import TimeEdit
from kzpoll_desktop.paper.letters import unprintable_letters
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.closing import closing_sentence
from kzpoll_desktop.texts.format import key_digits, time
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.names.labels import ballot_name, role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow import close, printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import Paper

STATUSES: Final = SIGNING_STATUSES
# So many letters of an opinion stand on the page.
SHOWN: Final = 240


class Page(StagePage):
    """The signed paper is the legal document; this page makes it."""

    stands_for = "signing"

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.statuses: dict[str, QComboBox] = {}
        self.dissents: dict[str, QPushButton] = {}
        self.opinions: dict[str, QLabel] = {}
        self.names: list[tuple[QLabel, Member]] = []
        self.drafts: list[tuple[QPushButton, str]] = []
        self.copies: list[tuple[QPushButton, str]] = []
        self.letters = QLabel()
        self.closing_note = QLabel()
        self.void_button, self.signed_button = WrappedButton(), WrappedButton()
        self.preview: PreviewDialog | None = None
        self._loading = False
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def showEvent(self, event: QShowEvent) -> None:
        """What closing needs is loaded beside it while signatures are gone through."""
        super().showEvent(event)
        if not self._loading and self.desk.may_write() is None and not self.day.closed:
            self._loading = True
            threading.Thread(target=close.load).start()

    def signature(self) -> object:
        """Who signs, and whether the protocols are closed."""
        people = tuple((m.id, m.name, m.role_at_closing()) for m in self.day.record.commission)
        return people, self._has_after_closing

    @property
    def _has_after_closing(self) -> bool:
        """Whether something is still done to closed sheets here: not in a file that is only looked at."""
        return self.day.closed and self.desk.may_write() is None

    def build(self) -> None:
        """Time, signatures, papers."""
        self.statuses, self.dissents, self.opinions = {}, {}, {}
        self.names, self.drafts, self.copies = [], [], []
        self._build_after_closing()
        self.add_other("day.count_ended", lambda: self.tr("Time at which the count ended"), TimeEdit())
        self.add_section(lambda: self.tr("Signatures"))
        for member in self.day.record.voting():
            self._build_signing(member)
        self.add_section(lambda: self.tr("Papers"))
        self.add_text(
            lambda: self.tr(
                "The signed paper is the legal document. Copy the sheet to the commission's form in one ink, without "
                "corrections; post a copy at once."
            )
        )
        self._build_papers()
        self.letters = self.add_text(lambda: "")
        self.letters.setProperty("notice", True)

    def _build_after_closing(self) -> None:
        """What was closed, before everything else, and what is still done to it."""
        self.closing_note = self.add_text(lambda: "", muted=False)
        self.closing_note.setObjectName("closing_note")
        self.duties = self.add_text(self._duties, muted=False)
        self.duties.setObjectName("duties")
        self.void_button, self.signed_button = WrappedButton(), WrappedButton()
        part = QWidget()
        line = FlowLayout(part)
        line.setContentsMargins(52, 2, 0, 2)
        buttons = (("signed", self.signed_button, self.note_signed), ("void", self.void_button, self.void))
        for name, button, act in buttons:
            button.setObjectName(name)
            button.clicked.connect(act)
            line.addWidget(button)
        part.setVisible(self._has_after_closing)
        self.form.add_aside(
            part, *((self.signed_button, self.void_button) if self._has_after_closing else ())
        )

    def _duties(self) -> str:
        """What is owed to everybody once a protocol is signed: posting a copy, and certified copies [43(8)]."""
        wording = legal(self.day.election.law.edition)
        posted = wording.phrase("copy_posted", self.language)
        return f"{posted} {wording.cited('copy_on_request', self.language)}"

    def _build_signing(self, member: Member) -> None:
        status, dissent, opinion = CalmComboBox(), QPushButton(), QLabel()
        name = label_of(status, wrap=True)
        status.setObjectName(f"signing.{member.id}.status")
        dissent.setObjectName(f"signing.{member.id}.dissent")
        for code in ("", *STATUSES):
            status.addItem("", code)
        dissent.setProperty("flat", True)
        opinion.setWordWrap(True)
        opinion.setProperty("muted", True)
        opinion.setContentsMargins(16, 0, 0, 4)
        status.activated.connect(lambda _: self._enter_signing())
        dissent.clicked.connect(partial(self.edit_dissent, member))
        self.statuses[member.id], self.dissents[member.id] = status, dissent
        self.opinions[member.id] = opinion
        self.changing("signing", status, dissent)
        self.names.append((name, member))
        part = SigningRow(name, status, dissent, opinion, self.context.look)
        self.form.add_part(part, status, dissent, passed=(dissent,))

    def _build_papers(self) -> None:
        part = QWidget()
        line = FlowLayout(part)
        line.setContentsMargins(52, 2, 0, 2)
        papers: list[QPushButton] = []
        for contest in rows.held(self.day.election, self.day.record):
            kinds = (("draft", self.drafts, self.show_draft), ("copy", self.copies, self.show_copying_sheet))
            for kind, buttons, act in kinds:
                button = WrappedButton()
                button.setObjectName(f"{kind}.{contest.id}")
                button.clicked.connect(partial(act, contest.id))
                buttons.append((button, contest.id))
                line.addWidget(button)
                papers.append(button)
        self.form.add_aside(part, *papers)

    # --- texts and state

    def instruction(self) -> str:
        """What to do now."""
        if self.day.closed:
            return self.tr("The protocols are closed: print them, sign them, and post a copy at once.")
        return self.tr("Type the end of the count and who signs, then close the protocols.")

    def heading(self) -> str:
        """Closed protocols are still printed and signed."""
        return self.instruction() if self.day.closed else super().heading()

    def next_text(self) -> str:
        """The last stage ends with closing; afterwards the papers are shown."""
        return self.tr("Show the protocols…") if self.day.closed else self.tr("Close the protocols…")

    def show_texts(self) -> None:
        """Signatures and papers."""
        words = {
            "": self.tr("not said yet"),
            "signed": self.tr("signs"),
            "absent": self.tr("absent"),
            "refused": self.tr("refuses to sign"),
        }
        for name, member in self.names:
            text = f"{member.name}, {role_name(member.role_at_closing(), self.language)}"
            name.setText(text)
            status, dissent = self.statuses[member.id], self.dissents[member.id]
            for place in range(status.count()):
                status.setItemText(place, words[status.itemData(place)])
            status.setAccessibleName(self.tr("Signature: %1").replace("%1", text))
            dissent.setAccessibleName(self.tr("Dissenting opinion: %1").replace("%1", text))
            dissent.setText(self.tr("Dissenting opinion…"))
        for button, contest in self.drafts:
            ballot = ballot_name(self.day.election.contest(contest), self.language)
            button.setText(self.tr("Draft: %1").replace("%1", ballot))
        for button, contest in self.copies:
            ballot = ballot_name(self.day.election.contest(contest), self.language)
            button.setText(self.tr("Copying sheet: %1").replace("%1", ballot))
        self.void_button.setText(self.tr("Void a sheet…"))
        self.signed_button.setText(self.tr("The protocols are signed…"))

    def show_state(self) -> None:
        """What is kept of the signatures, and whether the protocols were printed."""
        kept = {s.member: s for s in self.day.record.signing}
        for member_id, status in self.statuses.items():
            signing = kept.get(member_id)
            status.setCurrentIndex(status.findData(signing.status if signing else ""))
            text = self._opinion(member_id)
            self.opinions[member_id].setText(text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…")
            self.opinions[member_id].setVisible(bool(text))
        lacking = unprintable_letters(self.day.record, self.day.election)
        sentence = self.tr(
            "These letters of the names cannot be printed: %1. Correct the names before printing."
        )
        self.letters.setText(sentence.replace("%1", lacking) if lacking else "")
        self.letters.setVisible(bool(lacking))
        self._show_closing()

    def _show_closing(self) -> None:
        """What is closed, when and how; what was signed; what was voided."""
        day = self.day
        sheets = tuple(day.current_sheets.values())
        signed = bool(sheets) and all(sheet.signed_at for sheet in sheets)
        for button, _ in self.drafts:
            button.setVisible(not day.closed)
        refused = self.desk.may_void()
        for button in (self.void_button, self.signed_button):
            allow(button, say(refused, self.language, day.election) if refused is not None else "")
        lines = [closing_sentence(sheet, day, self.language) for sheet in day.sheets]
        if any(sheet.closing.how != "none" for sheet in sheets):
            digits = key_digits(printing.fingerprint_of(day))
            said = self.tr(
                "Beginning of the key's fingerprint, beside the code on every protocol: %1. Let observers note it."
            )
            lines.append(said.replace("%1", digits))
        self.closing_note.setText("\n".join(lines))
        self.closing_note.setVisible(bool(lines))
        self.duties.setVisible(day.closed)
        if signed:
            self.form.total.setText(self.tr("Signed at %1").replace("%1", time(sheets[0].signed_at)))
        elif sheets and day.closed:
            self.form.total.setText(self.tr("Closed at %1").replace("%1", time(sheets[0].wall)))
        else:
            self.form.total.setText("")

    # --- entering

    def _opinion(self, member_id: str) -> str:
        """The dissenting opinion of a member as it is kept; empty where there is none."""
        found = next((s.dissent for s in self.day.record.signing if s.member == member_id), "")
        return found if isinstance(found, str) else ""

    def edit_dissent(self, member: Member) -> None:
        """A member's opinion, typed in a dialog with room for it; what cannot be kept stays in sight with the reason."""
        if not self.statuses[member.id].currentData():
            self._ask_status(member.id)
            return
        from kzpoll_desktop.gui.precinct.dialogs.dissent import DissentDialog

        name = f"{member.name}, {role_name(member.role_at_closing(), self.language)}"
        path, kept = self.dissents[member.id].objectName(), self._opinion(member.id)
        with passing(DissentDialog(path, name, kept, self.context, self)) as dialog:
            while dialog.exec() == QDialog.DialogCode.Accepted:
                if self._enter_signing({member.id: dialog.opinion}):
                    break
                dialog.tell(self.form.message.text())
        self.dissents[member.id].setFocus()

    def _enter_signing(self, opinions: Mapping[str, str] | None = None) -> bool:
        """Keep what was said of each, and nothing of whom nothing was said; opinions: those that were typed just now."""
        signing: list[dict[str, Any]] = []
        for member_id, status in self.statuses.items():
            opinion = (opinions or {}).get(member_id, self._opinion(member_id))
            entry: dict[str, Any] = {"member": member_id, "status": status.currentData()}
            if opinion:
                entry["dissent"] = opinion
            if status.currentData():
                signing.append(entry)
            elif opinion:
                self._ask_status(member_id)
                return False
        return signing == by_path.current(self.day, "signing") or self.commit("signing", signing)

    def _ask_status(self, member_id: str) -> None:
        """An opinion stands beside what was said of the signature, and stays as long as that is not said."""
        self.tell_refusal(lambda: self.tr("Say first whether the member signs who has a dissenting opinion."))
        self.show_state()
        self.form.focus_field(self.statuses[member_id])

    def finish_stage(self) -> None:
        """Close the protocols; once they are closed, show them as they were kept."""
        if not self.day.closed:
            refusal = close.may_close(self.desk)
            if refusal is not None:
                self._refuse(refusal)
                return
            self._close()
            return
        self._show_kept()

    def _close(self) -> None:
        from kzpoll_desktop.gui.precinct.dialogs.closing import ClosingDialog

        dialog = ClosingDialog(self.desk, self.context, self)
        dialog.accepted.connect(self._on_closed)
        dialog.appear()

    def _on_closed(self) -> None:
        """The papers to be printed and signed are shown; what comes after them has the focus."""
        self.focus_first()
        self._show_kept()

    def _show_kept(self) -> None:
        try:
            kept = printing.kept_papers(self.desk)
        except StoreError as fault:
            said = fault.said
            self.tell_refusal(lambda: say(said, self.language))
            return
        self.show_papers(lambda: (*kept, *printing.dissent_papers(self.day)))

    def void(self) -> None:
        """A name was misspelt: void the sheet before it is signed."""
        from kzpoll_desktop.gui.precinct.dialogs.sheets import VoidDialog

        VoidDialog(self.desk, self.context, self).appear()

    def note_signed(self) -> None:
        """The printed protocols were signed."""
        from kzpoll_desktop.gui.precinct.dialogs.sheets import SignedDialog

        SignedDialog(self.desk, self.context, self).appear()

    def _refuse(self, refusal: Refused) -> None:
        self.tell_not_done(refusal)
        for path in refusal.paths:
            if self.focus_path(path):
                return

    def show_draft(self, contest: str) -> None:
        """A watermarked draft of a protocol and its annex."""
        self.show_papers(
            lambda: (
                printing.draft(self.day, contest),
                printing.draft_annex(self.day, contest),
                *printing.dissent_papers(self.day),
            )
        )

    def show_copying_sheet(self, contest: str) -> None:
        """The sheet to copy from, in both languages."""
        self.show_papers(lambda: (printing.copying_sheet(self.day, contest, "kk_ru"),))

    def show_papers(self, make: Callable[[], Sequence[Paper]]) -> None:
        """Make papers and open the preview; it does not stop the day."""
        self.preview = PreviewDialog(making_papers(self, make), self.context, self)
        self.preview.open()
