"""Verifies a result package: the archive to the byte, its list, its sheets, and what was made of their record."""

from __future__ import annotations

import datetime
from typing import Final

from kzpoll_desktop.domain.code.canonical import canonical_bytes, sha256
from kzpoll_desktop.domain.code.protocol_code import FORMAT, code_of, differences, names_of
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.figures.kinds import Owner
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.ground.decode import paired
from kzpoll_desktop.domain.ground.errors import KzpollError, Malformed
from kzpoll_desktop.domain.ground.said import Named, Param, Trouble
from kzpoll_desktop.domain.package.manifest import (
    CDF_FORMAT,
    CSV_FORMAT,
    ELECTION,
    MANIFEST,
    RECORD,
    REGISTER,
    REPORT,
    SHEET_PAPERS,
    TABLE,
    Manifest,
    dissent_name,
    misplaced,
)
from kzpoll_desktop.domain.package.report import results_cdf
from kzpoll_desktop.domain.package.table import results_csv
from kzpoll_desktop.exchange.package.archive import open_archive
from kzpoll_desktop.workflow.verifying.looked import ContestClaim, Looked, NamedRecord
from kzpoll_desktop.workflow.verifying.package_sheets import PaperReader, Sheets, not_read, plain_tree
from kzpoll_desktop.workflow.verifying.packed import PackageLook, PackedSheet

# Whose figures the counting sheet of one ballot has by itself.
_OF_A_BALLOT: Final[frozenset[Owner]] = frozenset(("ballot", "choice", "member"))
_REGISTERS: Final = "kzpoll-register/"


def look_at_package(data: bytes, name: str, paper: PaperReader) -> Looked:
    """A package by itself; paper: how a PDF in it is looked at. Nothing is raised, whatever the bytes are."""
    opened = open_archive(data)
    if opened.manifest is None or opened.troubles:
        return Looked(name, "package", opened.troubles)
    return _Package(opened.manifest, dict(opened.files), paper).looked(name)


class _Package:
    """A package whose archive is as it is written, on its way through the rest."""

    def __init__(self, manifest: Manifest, files: dict[str, bytes], paper: PaperReader) -> None:
        self.manifest, self.files, self.paper = manifest, files, paper
        self.troubles: list[Trouble] = []
        self.notes: list[Trouble] = []

    def looked(self, name: str) -> Looked:
        """Everything that is to be said of it."""
        number = self.manifest.precinct
        election = self._election()
        record = self._record(election) if election is not None else None
        if election is None or record is None:
            return Looked(name, "package", tuple(self.troubles), precinct=number)
        sheets: tuple[PackedSheet, ...] = ()
        if self._fits(election, record):
            reading = Sheets(self.files, self.manifest, self.paper)
            sheets = reading.all()
            self.troubles += reading.troubles
            self.notes += reading.notes
            self._counting(election, record, sheets)
            self._made(election, record)
            self._register()
        counting = [one for one in sheets if one.line.state == "counts"]
        papers = (sha256(data) for name, data in self.files.items() if name.endswith(SHEET_PAPERS))
        look = PackageLook(self.manifest, election, record, sheets, frozenset(papers))
        sealed = bool(counting) and all(one.code.sealed for one in counting)
        if sealed:
            self._listed()
        if counting and not sealed:
            self.notes.append(Trouble("not_sealed"))
        if any(one.code.format < FORMAT for one in counting):
            self.notes.append(Trouble("earlier_program"))
        return Looked(
            name,
            "package",
            tuple(self.troubles),
            tuple(self.notes),
            tuple(_claim(one) for one in counting),
            sealed,
            counting[0].code.closed_at if counting else "",
            self.manifest.key if sealed else "",
            package=look,
            short={one.contest: one.line.short_code for one in counting},
            precinct=number,
            election=election,
        )

    def _object(self, code: str, entry: str) -> None:
        self.troubles.append(Trouble(code, {"entry": entry}))

    # --- definition and record

    def _election(self) -> ElectionDefinition | None:
        data, about = self.files.get(ELECTION, b""), self.manifest
        try:
            election = election_from_json(paired(plain_tree(data)))
        except (KzpollError, RecursionError) as problem:
            self.troubles.append(not_read(ELECTION, problem))
            return None
        told = (election.id, election.date, election.training)
        if sha256(data) != about.definition or told != (about.election, about.date, about.practice):
            self._object("package_of_another", ELECTION)
        return election

    def _record(self, election: ElectionDefinition) -> PrecinctRecord | None:
        try:
            record = record_from_json(paired(plain_tree(self.files.get(RECORD, b""))), election)
        except (KzpollError, RecursionError) as problem:
            self.troubles.append(not_read(RECORD, problem))
            return None
        if record.precinct.number != self.manifest.precinct:
            self._object("package_of_another", RECORD)
        return record

    def _fits(self, election: ElectionDefinition, record: PrecinctRecord) -> bool:
        """Whether the list is of these ballots, and every entry in its place."""
        contests = held(election, record)
        lines = self.manifest.contests
        dissents = [dissent_name(c.id, member.id) for c in contests for member in record.commission]
        entry = misplaced(self.manifest, dissents)
        if entry:
            self._object("package_misplaced", entry)
        if [one.id for one in contests] != [one.contest for one in lines]:
            self._object("package_list_differs", MANIFEST)
            return False
        for contest, line in zip(contests, lines, strict=True):
            above, told = contest.addressee, line.addressee
            same = (above.kk, above.ru, above.get("en")) == (told.kk, told.ru, told.get("en"))
            newest = max((one.version, one.sheet) for one in line.sheets if not one.lost)
            if (
                not same
                or line.district != record.precinct.districts.get(contest.id)
                or newest != (line.counting.version, line.counting.sheet)
            ):
                self._object("package_list_differs", MANIFEST)
        return not entry

    # --- the sheets that count

    def _counting(
        self, election: ElectionDefinition, record: PrecinctRecord, sheets: tuple[PackedSheet, ...]
    ) -> None:
        """The record is that of the newest closing; a figure of a contest is that of its own sheet."""
        counting = [one for one in sheets if one.line.state == "counts"]
        newest = max((one.seq for one in counting), default=0)
        if self.manifest.key and not any(one.code.sealed for one in sheets):
            self._object("package_key_differs", MANIFEST)
        if self.manifest.seq <= newest:
            self._object("package_journal_differs", MANIFEST)
        for one in counting:
            if one.seq == newest:
                if canonical_bytes(election_to_json(one.election)) != self.files[ELECTION]:
                    self._object("package_of_another", ELECTION)
                if one.record != record:
                    self._object("package_record_differs", RECORD)
            own, others = _figures(one, election, record)
            self.troubles += own
            if (others or one.record != record) and one.seq != newest:
                self.notes.append(Trouble("package_older_differs", {"contest": Named("ballot", one.contest)}))

    def _made(self, election: ElectionDefinition, record: PrecinctRecord) -> None:
        """What was made of the record is made again and compared to the byte; another format is not checked."""
        counting = {one.contest: (one.counting.version, one.counting.sheet) for one in self.manifest.contests}
        table = results_csv(record, election, counting)
        report = results_cdf(record, election, counting, self.manifest.made)
        for entry, wanted, made, understood in (
            (TABLE, self.manifest.csv, table, CSV_FORMAT),
            (REPORT, self.manifest.cdf, report, CDF_FORMAT),
        ):
            if wanted != understood:
                self.notes.append(Trouble("package_not_checked", {"entry": entry}))
            elif self.files[entry] != made:
                self._object("package_made_differs", entry)

    # --- what is only listed

    def _register(self) -> None:
        try:
            tree = plain_tree(self.files[REGISTER])
            if not isinstance(tree, dict) or not str(tree.get("format")).startswith(_REGISTERS):
                raise Malformed("missing_key", "format")
        except KzpollError as problem:
            self.troubles.append(not_read(REGISTER, problem))

    def _listed(self) -> None:
        """What no seal protects is said once."""
        acts = sum(name.startswith("acts/") for name in self.files)
        self.notes.append(Trouble("package_listed", {"acts": acts}))


def _claim(one: PackedSheet) -> ContestClaim:
    names = names_of(one.record, one.election, one.contest)
    return ContestClaim(one.code, names, None, NamedRecord(one.election, one.record, own=True))


def _figures(
    one: PackedSheet, election: ElectionDefinition, record: PrecinctRecord
) -> tuple[list[Trouble], list[str]]:
    """Figures that the record has otherwise than a contest's own sheet: of the ballot itself, and of list and boxes."""
    closed = datetime.datetime(2000, 1, 1, tzinfo=zone_of(record.precinct.utc_offset))
    code = code_of(record, election, one.contest, version=1, sheet=1, closed_at=closed, digest="0" * 64)
    own, others = [], []
    for found in differences(one.code, code, names_of(one.record, one.election, one.contest)):
        path = known(found.path)
        if path is not None and path.contest == one.contest and path.kind.of in _OF_A_BALLOT:
            about: dict[str, Param] = {"entry": RECORD, "figure": Named("figure", found.path)}
            about |= {"first": _shown(found.first), "second": _shown(found.second)}
            own.append(Trouble("package_figure_differs", about))
        else:
            others.append(found.path)
    return own, others


def _shown(value: int | None) -> str | int:
    return "–" if value is None else value
