"""What a result package holds of its precinct, as it was read: its list, its record, the sheets of each contest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kzpoll_desktop.domain.code.protocol_code import ProtocolCode
from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.domain.day.events.closing import closing_from_json
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.package.manifest import Manifest, SheetLine
from kzpoll_desktop.workflow.verifying.later import Later


@dataclass(frozen=True, slots=True)
class PackedSheet:
    """A sheet of a contest. record, election: as they stand under its digest; seq: of the journal's entry before it.

    closing: who closed it and how, as `Closing.told` has it; empty of what an earlier program closed. later: members' own
    signatures.
    """

    contest: str
    line: SheetLine
    code: ProtocolCode
    election: ElectionDefinition
    record: PrecinctRecord
    seq: int
    closing: Mapping[str, object] = field(default_factory=dict)
    later: tuple[Later, ...] = ()

    @property
    def closed_as(self) -> Closing | None:
        """Who closed it and how; None of what an earlier program closed, or where that is not said as a program says it."""
        told = {name: value for name, value in self.closing.items() if name != "at"}
        try:
            return closing_from_json(told)
        except Malformed:
            return None


@dataclass(frozen=True, slots=True)
class PackageLook:
    """sheets: those that were read; papers: SHA-256 of every protocol and annex in it; record: of the newest closing."""

    manifest: Manifest
    election: ElectionDefinition
    record: PrecinctRecord
    sheets: tuple[PackedSheet, ...]
    papers: frozenset[str]

    def sheet_of(self, code: ProtocolCode) -> PackedSheet | None:
        """The sheet that a code is of."""
        return next((one for one in self.sheets if one.line.digest == code.digest), None)

    def line_of(self, digest: str) -> SheetLine | None:
        """The line of the list for the sheet with this digest."""
        lines = (sheet for contest in self.manifest.contests for sheet in contest.sheets)
        return next((one for one in lines if one.digest == digest), None)
