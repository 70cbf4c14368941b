"""The state of a precinct's day: what is the precinct's, and its counts of the votes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kzpoll_desktop.domain.day.after import After
from kzpoll_desktop.domain.day.closing import ClosedSheet, PrecinctKeys, Restored, WrongPins
from kzpoll_desktop.domain.day.count import Count
from kzpoll_desktop.domain.day.recount import Application
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import Row, checked_rows, stages
from kzpoll_desktop.domain.ground.clock import ClockChange


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the journal proves about a precinct's day.

    counts: the counts of the votes, oldest first, the last one is the current one; wall: of the last entry.
    Every moment is by the precinct's own clock, whatever zone the laptop is in; clock_changes tell what the laptop showed.
    after: what was done once the protocols were closed; applications: for a recount, oldest first.
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
    applications: tuple[Application, ...] = ()
    seq: int = 0
    wall: str = ""

    @property
    def count(self) -> Count:
        """The count of the votes that goes on, or was the last one; a recount that was given up is none."""
        last = self.counts[-1]
        return last if last.given_up is None else self.counts[self._place]

    @property
    def _place(self) -> int:
        return next(place for place in reversed(range(len(self.counts))) if not self.counts[place].given_up)

    @property
    def standing(self) -> tuple[Count, ...]:
        """The counts without recounts that were given up, oldest first."""
        return tuple(one for one in self.counts if one.given_up is None)

    @property
    def record(self) -> PrecinctRecord:
        """The precinct with its figures as they stand in the current count."""
        return self.count.record

    def with_count(self, count: Count) -> Day:
        """The day with the current count replaced."""
        place = self._place
        return replace(self, counts=(*self.counts[:place], count, *self.counts[place + 1 :]))

    def with_record(self, record: PrecinctRecord) -> Day:
        """The day with other figures in the current count."""
        return self.with_count(replace(self.count, record=record))

    def with_sheets(self, change: Callable[[Sequence[ClosedSheet]], tuple[ClosedSheet, ...]]) -> Day:
        """The day with its sheets as a change leaves them, in whichever count they were closed."""
        return replace(self, counts=tuple(replace(one, sheets=change(one.sheets)) for one in self.counts))

    @property
    def stages(self) -> tuple[str, ...]:
        """The stages of this day in order; a recount goes through the same, with what is not counted again as it stands."""
        return stages(self.election, self.record)

    @property
    def stage(self) -> str:
        """The current stage."""
        return self.stages[self.count.reached]

    def has_reached(self, stage: str) -> bool:
        """The stage is the current one or done."""
        return self.stages.index(stage) <= self.count.reached

    @property
    def checked_rows(self) -> tuple[Row, ...]:
        """The rows that a second person checks in this count."""
        found = checked_rows(self.election, self.record)
        recount = self.count.recount
        return found if recount is None else tuple(row for row in found if recount.covers(row.path))

    @property
    def sheets(self) -> tuple[ClosedSheet, ...]:
        """Every sheet that was ever closed, of all counts, voided ones too."""
        return tuple(sheet for count in self.counts for sheet in count.sheets)

    @property
    def valid_sheets(self) -> Mapping[str, ClosedSheet]:
        """The newest sheet of each contest that was not voided: while a recount goes on, that of the count before."""
        return {one.contest: one for count in self.standing for one in count.sheets if not one.voided}

    @property
    def current_sheets(self) -> Mapping[str, ClosedSheet]:
        """The sheet that counts of each closed contest; none of a contest whose recount is not closed."""
        found: dict[str, ClosedSheet] = {}
        for count in self.standing:
            for contest in count.contests:
                found.pop(contest, None)
            found |= {one.contest: one for one in count.sheets if not one.voided}
        return found

    @property
    def under_recount(self) -> tuple[str, ...]:
        """The contests whose votes are being counted again, and whose new protocol is not closed yet."""
        recount, current = self.count.recount, self.current_sheets
        return () if recount is None else tuple(one for one in recount.contests if one not in current)

    @property
    def closed(self) -> bool:
        """Every contest has a current sheet: nothing that stands on a protocol may change any more."""
        current = self.current_sheets
        return bool(current) and all(contest in current for contest in self.record.contests)

    def before_recount(self, contest: str, version: int) -> Count | None:
        """The count of a contest that a version replaced: the newest standing one before it that closed the contest."""
        found = [one for one in self.standing if one.version < version and contest in one.contests]
        return found[-1] if found else None

    def restored_in(self, count: Count) -> tuple[Restored, ...]:
        """When the file was put back during a count: sheets of it may be in the file that was replaced."""
        begun = [(one.version, one.recount.restored) for one in self.counts if one.recount is not None]
        first = max((place for version, place in begun if version <= count.version), default=0)
        after = min((place for version, place in begun if version > count.version), default=None)
        return self.restored[first:after]
