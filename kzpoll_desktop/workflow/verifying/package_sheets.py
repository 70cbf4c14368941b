"""Verifies the sheets of a result package: what was closed against its digest, its code and its sealed papers."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from kzpoll_desktop.domain.code.canonical import canonical_bytes, figures_digest, sha256
from kzpoll_desktop.domain.code.protocol_code import ProtocolCode, code_of, decode, signed_bytes
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed
from kzpoll_desktop.domain.ground.said import Named, Param, Trouble
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.package.manifest import (
    ANNEX,
    CANONICAL,
    MANIFEST,
    PROTOCOL,
    SIGNED,
    Manifest,
    SheetLine,
    sheet_folder,
)
from kzpoll_desktop.texts.foreign import one_line
from kzpoll_desktop.workflow.verifying.later import Later
from kzpoll_desktop.workflow.verifying.looked import UNREAD, Looked
from kzpoll_desktop.workflow.verifying.packed import PackedSheet

# How a PDF is looked at: its bytes, its name, the definition by which its rows have their names.
PaperReader = Callable[[bytes, str, ElectionDefinition], Looked]
# Of a sheet that was closed without a seal.
_WITHOUT_A_SEAL: Final = ("pdf_not_sealed", "pdf_no_seal")
# Of the seal, and of each field for a member.
# Three letters alone would be found by chance in what is packed: in one of some forty papers.
_FIELD: Final = re.compile(rb"/FT\s*/Sig\b")
_CLOSED: Final = frozenset({"definition", "record", "contest", "version", "sheet", "journal"})


def plain_tree(data: bytes) -> Any:
    """The tree of an entry that is written canonically, plain dicts and lists; Malformed where it is not so written."""
    try:
        tree = json.loads(data)
        if canonical_bytes(tree) == data:
            return tree
    except (ValueError, RecursionError, KzpollError):
        pass
    raise Malformed("not_json", "", line=1, column=1)


def not_read(entry: str, problem: Exception) -> Trouble:
    """An entry that is not of its format, and where in it."""
    place = str(problem.said.params.get("path", "")) if isinstance(problem, KzpollError) else ""
    place = shown(place) or "–"
    return Trouble("package_not_read", {"entry": entry, "place": place})


class Sheets:
    """Reads the sheets of a package one after another. troubles, notes: what is to be said of them so far."""

    def __init__(self, files: Mapping[str, bytes], manifest: Manifest, paper: PaperReader) -> None:
        self._files, self._manifest, self._paper = files, manifest, paper
        self.troubles: list[Trouble] = []
        self.notes: list[Trouble] = []

    def all(self) -> tuple[PackedSheet, ...]:
        """Every sheet that could be read, in the order of the list."""
        found = []
        for contest in self._manifest.contests:
            for line in contest.sheets:
                about: dict[str, Param] = {"contest": Named("ballot", contest.contest), "sheet": line.sheet}
                if line.lost:
                    self.notes.append(Trouble("package_sheet_lost", about))
                    continue
                if line.state == "voided":
                    self.notes.append(Trouble("package_sheet_voided", about))
                if line.state == "replaced":
                    about = {"contest": Named("ballot", contest.contest), "version": line.version}
                    self.notes.append(Trouble("package_sheet_replaced", about))
                try:
                    sheet = self._sheet(contest.contest, line)
                except (KzpollError, RecursionError) as problem:
                    folder = sheet_folder(contest.contest, line.version, line.sheet)
                    self.troubles.append(not_read(folder + CANONICAL, problem))
                    continue
                if sheet is not None:
                    found.append(sheet)
        return tuple(found)

    def _object(self, code: str, entry: str) -> None:
        self.troubles.append(Trouble(code, {"entry": entry}))

    def _sheet(self, contest: str, line: SheetLine) -> PackedSheet | None:
        """One sheet; Malformed where what was closed cannot be read."""
        folder = sheet_folder(contest, line.version, line.sheet)
        data = self._files[folder + CANONICAL]
        if sha256(data) != line.digest:
            self._object("package_digest_differs", folder + CANONICAL)
            return None
        tree = plain_tree(data)
        if not isinstance(tree, dict) or not tree.keys() >= _CLOSED:
            raise Malformed("missing_key", "")
        election = election_from_json(paired(tree["definition"]))
        record = record_from_json(paired(tree["record"]), election)
        if (tree["contest"], tree["version"], tree["sheet"]) != (contest, line.version, line.sheet):
            self._object("package_digest_differs", folder + CANONICAL)
            return None
        if (election.id, record.precinct.number, election.training) != (
            self._manifest.election,
            self._manifest.precinct,
            self._manifest.practice,
        ):
            self._object("package_of_another", folder + CANONICAL)
        code = self._code(line, contest, election, record, tree)
        if code is None:
            return None
        seq = tree["journal"].get("seq") if isinstance(tree["journal"], dict) else 0
        closing = tree.get("closing")
        closing = closing if isinstance(closing, dict) else {}
        sheet = PackedSheet(contest, line, code, election, record, seq if type(seq) is int else 0, closing)
        later: tuple[Later, ...] = ()
        for name in (PROTOCOL, ANNEX, SIGNED):
            if folder + name in self._files:
                later += self._paper_of(folder + name, sheet)
        return replace(sheet, later=later)

    def _code(
        self,
        line: SheetLine,
        contest: str,
        election: ElectionDefinition,
        record: PrecinctRecord,
        tree: Mapping[str, Any],
    ) -> ProtocolCode | None:
        """The code of a sheet, which says what was closed; its signature, its key and the short code with it."""
        entry = sheet_folder(contest, line.version, line.sheet) + CANONICAL
        try:
            code = decode(line.code)
        except KzpollError:
            self._object("package_code_differs", entry)
            return None
        if contest not in record.contests:
            raise Malformed("missing_key", f"record.contests.{contest}")
        again = code_of(
            record,
            election,
            contest,
            version=line.version,
            sheet=line.sheet,
            closed_at=datetime.datetime.fromisoformat(code.closed_at),
            digest=line.digest,
            public=code.public,
            form=code.format,
        )
        closing = tree.get("closing")
        at = closing.get("at") if isinstance(closing, dict) else None
        if replace(code, signature="") != again or (code.format > 1 and at != code.closed_at):
            self._object("package_code_differs", entry)
            return None
        if code.sealed is not line.sealed:
            self._object("package_seal_differs", MANIFEST)
        if code.sealed and not self._signed(code):
            self._object("package_signature_wrong", entry)
        if short_code(figures_digest(record, election, contest)) != line.short_code:
            self._object("package_short_differs", MANIFEST)
        return code

    def _signed(self, code: ProtocolCode) -> bool:
        from kzpoll_desktop.seal.keys import fingerprint, verify_signature

        public = bytes.fromhex(code.public)
        if fingerprint(public) != self._manifest.key:
            self._object("package_key_differs", MANIFEST)
        return verify_signature(public, signed_bytes(code), bytes.fromhex(code.signature))

    # --- papers

    def _paper_of(self, entry: str, sheet: PackedSheet) -> tuple[Later, ...]:
        """A protocol or annex: sealed with the precinct's key, or the very paper of the code; its later signatures."""
        data = self._files[entry]
        looked = self._paper(data, entry, sheet.election)
        troubles = list(looked.troubles)
        if not sheet.code.sealed:
            troubles = [one for one in troubles if one.code not in _WITHOUT_A_SEAL]
        own = looked.claims[0].code if looked.claims else None
        if troubles:
            self._object("package_paper_wrong", entry)
            self.troubles += [one.about(entry=entry) for one in troubles]
        elif own != sheet.code or looked.sealed is not sheet.code.sealed or _other_kind(data, entry, sheet):
            self._object("package_paper_of_another", entry)
        elif entry.endswith(SIGNED):
            sealed = self._files[entry.removesuffix(SIGNED) + PROTOCOL]
            if not data.startswith(sealed) or not looked.later:
                self._object("package_signed_differs", entry)
        elif looked.later:
            self._object("package_signed_there", entry)
        else:
            self.troubles += [one.about(entry=entry) for one in _other_closers(looked, sheet, entry)]
        self._unread(looked)
        return looked.later

    def _unread(self, looked: Looked) -> None:
        """What of the papers was not compared is said once for all of them."""
        known = {one.code for one in self.notes}
        self.notes += [one for one in looked.notes if one.code in UNREAD - known]


def fields_of(data: bytes) -> int:
    """How many fields for a signature a paper has: that of its seal, and those of the members."""
    return len(_FIELD.findall(data))


def _other_kind(data: bytes, entry: str, sheet: PackedSheet) -> bool:
    """A protocol in the place of an annex, or an annex in its place: both have one code, only one has members' fields."""
    if not sheet.code.sealed:
        return False
    has_fields = fields_of(data) > 1
    return has_fields if entry.endswith(ANNEX) else bool(sheet.record.voting()) and not has_fields


def _other_closers(looked: Looked, sheet: PackedSheet, entry: str) -> Iterator[Trouble]:
    """Names under the seal of a paper that are not those of who closed it."""
    by = sheet.closing.get("by")
    if not looked.closed_by or not isinstance(by, list):
        return
    closers = "; ".join(one.name for one in sheet.record.commission if one.id in by)
    if looked.closed_by != closers:
        kind = "annex" if entry.endswith(ANNEX) else "protocol"
        about: dict[str, Param] = {"contest": Named("ballot", sheet.contest), "sheet": sheet.line.sheet}
        told = {"first": one_line(closers) or "–", "second": one_line(looked.closed_by)}
        yield Trouble("other_closers", {**about, "paper": Named("paper", kind), **told})
