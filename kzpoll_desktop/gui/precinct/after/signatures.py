"""Signatures: each member signs by hand, which is enough; whoever has a key may sign the protocol's file as well."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QWidget

from kzpoll_desktop.domain.day.after import MemberSignature
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import Member
from kzpoll_desktop.domain.ground.clock import local
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.exchange.files import FileProblem, shown_name
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.dialogs.files import choose_file
from kzpoll_desktop.gui.precinct.after.form import NoteDialog
from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.names.labels import ballot_name, contest_heading, role_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.after import signing
from kzpoll_desktop.workflow.desk import Desk, Entered

if TYPE_CHECKING:
    from kzpoll_desktop.seal.members import MemberKey

_LONGEST_PASSWORD: Final = 200
_KEY_FILES: Final = "*.p12 *.pfx"
_HIDDEN: Final = QLineEdit.EchoMode.Password


class Page(TaskPage):
    """A section a ballot: who signed its file, and a button for each member who has not."""

    def build_task(self) -> None:
        """What is needed, what may be done beside it, then each protocol."""
        self.add_text(
            lambda: self.tr(
                "The printed protocol is signed by hand by every member: that is the signature that counts, and nothing else "
                "is needed. Note it on the page of the protocols."
            ),
            muted=False,
        )
        self.add_text(
            lambda: self.tr(
                "Whoever has a digital key of their own may sign the file of the protocol as well. The sealed file stays as it "
                "is; the signed one goes up in the result file."
            )
        )
        for contest in rows.held(self.day.election, self.day.record):
            sheet = self.day.current_sheets.get(contest.id)
            if sheet is None:
                continue
            self.add_section(lambda c=contest: contest_heading(c, self.language), contest.colour)
            by_member = {one.member: one for one in self.day.after.signatures_in(sheet.papers["protocol"])}
            for member in self.day.record.voting():
                if member.id in by_member:
                    self.add_text(partial(self._line, member, by_member[member.id]), muted=False)
            self.add_buttons(
                *(
                    (
                        f"sign.{contest.id}.{member.id}",
                        partial(self._words, member),
                        partial(self.sign, contest.id, member),
                        True,
                    )
                    for member in self.day.record.voting()
                    if member.id not in by_member
                )
            )

    def _words(self, member: Member) -> str:
        return self.tr("%1 signs with a key…").replace("%1", member.name)

    def _line(self, member: Member, signature: MemberSignature) -> str:
        at = local(signature.wall, self.day.record.precinct.utc_offset)
        text = self.tr("%1 signed the file with a key: %2")
        return text.replace("%1", member.name).replace("%2", moment(at[:16]))

    def instruction(self) -> str:
        """What to do now."""
        return self.tr(
            "Have the protocols signed by hand; a digital signature beside it is for whoever has a key."
        )

    def summary(self) -> str:
        """How many signed the files."""
        return self.tr("Signed with a key: %1").replace("%1", count(len(self._current())))

    def _current(self) -> tuple[MemberSignature, ...]:
        after = self.day.after
        return tuple(
            one
            for sheet in self.day.current_sheets.values()
            for one in after.signatures_in(sheet.papers["protocol"])
        )

    def sign(self, contest: str, member: Member) -> None:
        """A member signs with a key from a file."""
        self.show_dialog(KeyDialog(self.desk, contest, member, self.context, self))


class KeyDialog(NoteDialog):
    """The file of the key and its password; what its certificate publishes is shown and asked about before it signs.

    key: what was read; nothing of it is kept, and the password is forgotten as soon as it was tried.
    """

    topic = "key"

    def __init__(
        self, desk: Desk, contest: str, member: Member, context: Context, parent: QWidget | None = None
    ) -> None:
        self.contest, self.member = contest, member
        self.path: Path | None = None
        self.key: MemberKey | None = None
        super().__init__(desk, context, parent)

    def build(self) -> None:
        """Whose signature it is, the file, the password, and what will be seen of the key."""
        definition = self.day.election.contest(self.contest)
        self.says(self.setWindowTitle, lambda: self.tr("Signing with a key"))
        self.whole.addWidget(self.label(self._whose, wrap=True, heading=True))
        self.whole.addWidget(
            self.label(lambda: ballot_name(definition, self.language), wrap=True, muted=True)
        )
        self.file_label = self.label(self._file, wrap=True)
        self.choose_button = self.button(
            "file", lambda: self.tr("Choose the &file of the key…"), self.choose_key
        )
        self.whole.addWidget(self.file_label)
        self.whole.addWidget(self.choose_button)
        self.fields["file"] = self.choose_button
        self.password = LineField()
        self.password.setMaxLength(_LONGEST_PASSWORD)
        self.password.setEchoMode(_HIDDEN)
        self.add_field("password", self.password, lambda: self.tr("&Password of the key:"))
        self.password.textEdited.connect(lambda _: self._forget())
        self.published = self.label(self._published, wrap=True)
        self.whole.addWidget(self.published)
        self.end(self._next_words)

    # --- texts

    def _whose(self) -> str:
        role = self.member.role_at_closing()
        name = role_name(role, self.language) if role is not None else ""
        return f"{self.member.name}, {name}" if name else self.member.name

    def _file(self) -> str:
        if self.path is None:
            return self.tr("The key is a file that ends in .p12 or .pfx, on the member's own stick.")
        return self.tr("The file of the key: %1").replace("%1", shown_name(self.path))

    def _next_words(self) -> str:
        return self.tr("&Sign, and let this be read") if self.key else self.tr("&Show what the key publishes")

    def _published(self) -> str:
        key = self.key
        if key is None:
            return ""
        told = key.published
        parts = [self.tr("Whoever opens the signed file reads of the key:")]
        parts += [
            f"– {words}: {value}"
            for words, value in (
                (self.tr("name"), told.name),
                (self.tr("personal number (IIN)"), told.iin),
                (self.tr("number of the organisation (BIN)"), told.bin),
                (self.tr("e-mail"), told.email),
                (self.tr("issued by"), told.issuer),
            )
            if value
        ]
        if told.personal:
            parts.append(
                self.tr("These are personal data. Copies and papers are printed from the file without them.")
            )
        if signing.names_differ(self.day, self.member.id, key):
            parts.append(
                self.tr("The name is another than the member's here: look whether it is the right key.")
            )
        if not key.is_in_force(self.desk.clock.now()):
            dates = f"{key.in_force[0]:%d.%m.%Y} – {key.in_force[1]:%d.%m.%Y}"
            text = self.tr("By the laptop's clock the key is not in force: %1. It may sign all the same.")
            parts.append(text.replace("%1", dates))
        return "\n".join(parts)

    # --- the key

    def choose_key(self) -> None:
        """Ask for the file."""
        found = choose_file(self, self.tr("File of the key"), _KEY_FILES)
        if found is not None:
            self.take_file(found)

    def take_file(self, path: Path) -> None:
        """This is the key's file; its password comes next."""
        self.path = path
        self._forget()
        self.file_label.setText(self._file())
        self.password.setFocus()

    def _forget(self) -> None:
        """Another file or password: what was read before does not sign."""
        self.tell(lambda: "")
        if self.key is not None:
            self.key = None
            self._show_key()

    def _show_key(self) -> None:
        self.published.setText(self._published())
        self.note_button.setText(self._next_words())
        self.tell(lambda: "")

    def _read(self) -> None:
        if self.path is None:
            self.tell(lambda: self.tr("Choose the file of the key first."), at=self.choose_button)
            return
        try:
            found = signing.key_of(self.path, self.password.text())
        except FileProblem as problem:
            said = problem.said
            self.tell(lambda: say(said, self.language), at=self.choose_button)
            return
        if isinstance(found, NotDone):
            self.password.clear()
            self.tell_why_not(found)
            return
        why_not = signing.whose(self.day, self.member.id, found)
        if why_not is not None:
            self.tell(lambda: say(why_not, self.language), at=self.choose_button)
            return
        self.key = found
        self._show_key()

    # --- signing

    def note(self) -> Entered | NotDone:
        """Sign with the key that was read, and forget it."""
        assert self.key is not None  # it is read first
        return signing.sign(self.desk, self.contest, self.member.id, self.key)

    def _on_note(self) -> None:
        if self.key is None:
            self._read()
        else:
            super()._on_note()

    def done(self, result: int) -> None:
        """Nothing of the key outlives the dialog."""
        self.key = None
        self.password.clear()
        super().done(result)
