"""The first event of a journal: the precinct file is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from kzpoll_desktop.domain.day import bodies, by_path
from kzpoll_desktop.domain.day.count import Count
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.ground.decode import Raw, paired
from kzpoll_desktop.domain.ground.errors import Malformed


@dataclass(frozen=True, slots=True)
class PrecinctCreated(Event):
    """The file's id, the program, the effective definition, and the precinct with nothing counted yet."""

    kind: ClassVar[EntryKind] = "created"
    required: ClassVar[frozenset[str]] = frozenset({"file", "program", "election", "record"})
    tells: ClassVar[tuple[str, ...]] = ("created",)

    file: str
    program: str
    election: ElectionDefinition
    record: PrecinctRecord

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {
            "file": self.file,
            "program": self.program,
            "election": election_to_json(self.election),
            "record": record_to_json(self.record),
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        election = election_from_json(paired(body["election"]))
        return cls(
            bodies.text(body["file"], "file"),
            bodies.text(body["program"], "program"),
            election,
            record_from_json(paired(body["record"]), election),
        )

    def begin(self, stamp: Stamp) -> Day:
        """The day with which the journal begins: the first count, nothing counted."""
        # A list of portable boxes that has none yet does not say that there are none: a person says that.
        record = replace(by_path.completed(self.record), boxes_said=bool(self.record.portable_boxes))
        count = Count(record, dict.fromkeys(self.record.contests, ()))
        return Day(
            file_id=self.file,
            program=self.program,
            created=stamp.wall,
            election=self.election,
            counts=(count,),
            seals={},
            typist=stamp.by,
            seq=1,
            wall=stamp.wall,
        )

    def apply(self, _day: Day, _stamp: Stamp, /) -> Day:
        """A file is made once."""
        raise Malformed("unknown_entry", "", kind=self.kind)

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("created")
