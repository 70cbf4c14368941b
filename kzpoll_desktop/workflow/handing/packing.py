"""Makes the result package of a precinct out of its file, which is only read: the same file gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.code.canonical import canonical_bytes, sha256
from kzpoll_desktop.domain.code.protocol_code import decode
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import ClosedSheet, last_sheet
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import Named
from kzpoll_desktop.domain.package import manifest as names
from kzpoll_desktop.domain.package.manifest import ContestLine, FileLine, Manifest, SheetLine, State
from kzpoll_desktop.domain.package.report import results_cdf
from kzpoll_desktop.domain.package.table import results_csv
from kzpoll_desktop.exchange.package.archive import archive
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.texts.written.readme import readme
from kzpoll_desktop.workflow.handing.register import register_json
from kzpoll_desktop.workflow.printing import dissents_by_member

# Entries that come because of a package: it is the same with and without them.
_AFTERWARDS: Final = ("packed", "handed_over")

Blob = Callable[[str], bytes]
Files = Sequence[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Package:
    """A package that is made: its name, its bytes, and what it says of itself."""

    name: str
    data: bytes
    manifest: Manifest

    @property
    def sha256(self) -> str:
        """The SHA-256 of the whole."""
        return sha256(self.data)


@dataclass(frozen=True, slots=True)
class _Last:
    """The entry of the journal up to which a package tells."""

    seq: int
    hash: str
    wall: str


def pack(path: Path, *, with_names: bool = False) -> Package | Refused:
    """The package of a precinct file; StoreError, Malformed. with_names: names of observers go into the register.

    Refused: as `may_pack`.
    """
    with PrecinctFile.open(path, read_only=True) as file:
        stored = list(file.entries())
        day = journal.replay(journal.entry_from_json(one.body) for one in stored)
        refused = may_pack(day)
        if refused is not None:
            return refused
        last = next(one for one in reversed(stored) if one.body["kind"] not in _AFTERWARDS)
        return _Packing(day, _Last(last.seq, last.hash, last.body["wall"]), file.blob).package(with_names)


def election_of(path: Path) -> ElectionDefinition:
    """The definition by which a file's ballots have their names; StoreError, Malformed."""
    with PrecinctFile.open(path, read_only=True) as file:
        return journal.replay(journal.entry_from_json(one.body) for one in file.entries()).election


def may_pack(day: Day) -> Refused | None:
    """Why there can be no package yet; None where there can.

    Refused, each with contest: package_recount, package_voided (a voided sheet has no successor), package_open.
    """
    current = day.current_sheets
    for contest in held(day.election, day.record):
        about = {"contest": Named("ballot", contest.id)}
        if contest.id not in current:
            if any(one.contest == contest.id for one in day.count.sheets):
                return Refused("package_voided", about)
            return Refused("package_recount" if contest.id in day.under_recount else "package_open", about)
    return None


class _Packing:
    """A closed day on its way into a package."""

    def __init__(self, day: Day, last: _Last, blob: Blob) -> None:
        self.day, self.last, self.blob = day, last, blob
        self.contests = held(day.election, day.record)
        self.current = day.current_sheets
        # The record of the newest closing is that of the whole day.
        newest = max(self.current.values(), key=lambda one: one.seq)
        tree = json.loads(blob(newest.digest))
        self.definition, self.kept = tree["definition"], tree["record"]
        self.election = election_from_json(paired(self.definition))
        self.record = record_from_json(paired(self.kept), self.election)

    def package(self, with_names: bool) -> Package:
        """The whole package."""
        day, practice = self.day, self.election.training
        number = self.record.precinct.number
        name = names.file_name(number, practice=practice)
        counting = {one: (sheet.version, sheet.sheet) for one, sheet in self.current.items()}
        title, date = self.election.title, self.election.date
        text = readme(title, date, number, name, practice=practice)
        files: list[tuple[str, bytes]] = [
            (names.README, text.encode("utf-8-sig")),
            (names.ELECTION, canonical_bytes(self.definition)),
            (names.RECORD, canonical_bytes(self.kept)),
            *(one for contest in self.contests for one in self._sheets(contest.id)),
            *self._acts(),
            *self._dissents(),
            (names.REGISTER, canonical_bytes(register_json(day.after, names=with_names))),
            (names.TABLE, results_csv(self.record, self.election, counting)),
            (names.REPORT, results_cdf(self.record, self.election, counting, self.last.wall)),
        ]
        made = self._manifest(files)
        return Package(name, archive([(names.MANIFEST, names.manifest_bytes(made)), *files]), made)

    def _manifest(self, files: Files) -> Manifest:
        codes = [decode(one.code) for one in self.day.sheets]
        keys = [sha256(bytes.fromhex(code.public)) for code in codes if code.sealed]
        return Manifest(
            self.election.id,
            self.election.date,
            sha256(canonical_bytes(self.definition)),
            self.record.precinct.number,
            self.election.training,
            self.last.wall,
            __version__,
            self.last.seq,
            self.last.hash,
            keys[-1] if keys else "",
            names.CDF_FORMAT,
            names.CSV_FORMAT,
            tuple(self._line(contest) for contest in self.contests),
            tuple(FileLine(name, len(data), sha256(data)) for name, data in files),
        )

    # --- sheets

    def _line(self, contest: Contest) -> ContestLine:
        sheets = [self._sheet_line(one) for one in self.day.sheets if one.contest == contest.id]
        sheets += self._lost(contest.id)
        district = self.record.precinct.districts.get(contest.id)
        above = contest.addressee
        addressee = above if above.en is not None else replace(above, en=above.get("en"))
        ascending = sorted(sheets, key=lambda one: (one.version, one.sheet))
        return ContestLine(
            contest.id, district, LocalText(addressee.kk, addressee.ru, addressee.en), tuple(ascending)
        )

    def _sheet_line(self, one: ClosedSheet) -> SheetLine:
        state: State = (
            "counts" if one is self.current.get(one.contest) else "voided" if one.voided else "replaced"
        )
        sealed = decode(one.code).sealed
        return SheetLine(
            one.version, one.sheet, state, sealed, False, one.digest, one.code, short_code(one.figures)
        )

    def _lost(self, contest: str) -> Iterator[SheetLine]:
        """Sheets that were closed in a file in whose place a backup was put: their numbers are all that is known of them."""
        newest = self.current[contest].version
        for count in self.day.counts:
            if contest not in count.contests:
                continue
            there = {one.sheet for one in count.sheets if one.contest == contest}
            for number in range(1, last_sheet(contest, count.sheets, self.day.restored_in(count)) + 1):
                if number not in there:
                    state: State = "voided" if count.version >= newest else "replaced"
                    yield SheetLine(count.version, number, state, sealed=False, lost=True)

    def _sheets(self, contest: str) -> Iterator[tuple[str, bytes]]:
        mine = (one for one in self.day.sheets if one.contest == contest)
        for one in sorted(mine, key=lambda one: (one.version, one.sheet)):
            folder = names.sheet_folder(contest, one.version, one.sheet)
            yield folder + names.CANONICAL, self.blob(one.digest)
            yield folder + names.PROTOCOL, self.blob(one.papers["protocol"])
            signed = self.day.after.signed_file(one.papers["protocol"])
            if signed != one.papers["protocol"]:
                yield folder + names.SIGNED, self.blob(signed)
            yield folder + names.ANNEX, self.blob(one.papers["annex"])

    # --- acts

    def _acts(self) -> Iterator[tuple[str, bytes]]:
        kept: Mapping[str, str] = self.day.count.kept_acts
        numbers = [act.number for act in self.record.acts if act.number in kept]
        for place, number in enumerate(numbers, start=1):
            yield names.act_name(place), self.blob(kept[number])

    def _dissents(self) -> Iterator[tuple[str, bytes]]:
        """An opinion is of the whole sitting: it goes up with each protocol."""
        papers = dissents_by_member(self.day)
        for contest in self.contests:
            for member in self.record.commission:
                if member.id in papers:
                    yield names.dissent_name(contest.id, member.id), papers[member.id].data
