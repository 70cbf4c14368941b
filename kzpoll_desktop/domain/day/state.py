"""The state of a precinct's day: what is the precinct's, and its counts of the votes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kzpoll_desktop.domain.day.after import After
from kzpoll_desktop.domain.day.closing import ClosedSheet, PrecinctKeys, Restored, WrongPins
from kzpoll_desktop.domain.day.count import Count
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.ground.clock import ClockChange


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the journal proves about a precinct's day.

    counts: the counts of the votes, oldest first, the last one is the current one; wall: of the last entry.
    Every moment is by the precinct's own clock, whatever zone the laptop is in; clock_changes tell what the laptop showed.
    after: what was done once the protocols were closed.
    """

    file_id: str
    program: str
    created: str
    election: ElectionDefinition
    counts: tuple[Count, ...]
    seals: Mapping[str, str]
    typist: str
    clock_changes: tuple[ClockChange, ...] = ()
    keys: PrecinctKeys | None = None
    wrong_pins: WrongPins = field(default_factory=WrongPins)
    restored: tuple[Restored, ...] = ()
    after: After = field(default_factory=After)
    seq: int = 0
    wall: str = ""

    @property
    def count(self) -> Count:
        """The count of the votes that goes on, or was the last one."""
        return self.counts[-1]

    @property
    def record(self) -> PrecinctRecord:
        """The precinct with its figures as they stand in the current count."""
        return self.counts[-1].record

    def with_count(self, count: Count) -> Day:
        """The day with the current count replaced."""
        return replace(self, counts=(*self.counts[:-1], count))

    def with_record(self, record: PrecinctRecord) -> Day:
        """The day with other figures in the current count."""
        return self.with_count(replace(self.count, record=record))

    @property
    def stages(self) -> tuple[str, ...]:
        """The stages of this day in order."""
        return stages(self.election, self.record)

    @property
    def stage(self) -> str:
        """The current stage."""
        return self.stages[self.count.reached]

    def has_reached(self, stage: str) -> bool:
        """The stage is the current one or done."""
        return self.stages.index(stage) <= self.count.reached

    @property
    def sheets(self) -> tuple[ClosedSheet, ...]:
        """Every sheet that was ever closed, of all counts, voided ones too."""
        return tuple(sheet for count in self.counts for sheet in count.sheets)

    @property
    def current_sheets(self) -> Mapping[str, ClosedSheet]:
        """The sheet that counts of each closed contest."""
        return {one.contest: one for one in self.sheets if not one.voided}

    @property
    def closed(self) -> bool:
        """Every contest has a current sheet: nothing that stands on a protocol may change any more."""
        current = self.current_sheets
        return bool(current) and all(contest in current for contest in self.record.contests)
