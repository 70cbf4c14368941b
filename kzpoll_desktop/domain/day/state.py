"""The state of a precinct's day: everything that its journal proves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kzpoll_desktop.domain.day.acts import ActDetails, DisputedBallot
from kzpoll_desktop.domain.day.closing import Keys, Sheet, WrongPins
from kzpoll_desktop.domain.day.count import Change, LateChange, Receipt
from kzpoll_desktop.domain.day.second_check import SecondCheck
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.ground.clock import ClockChange


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the journal proves about a precinct's day; reached: index in stages() of the current stage."""

    file_id: str
    program: str
    created: str
    election: ElectionDefinition
    record: PrecinctRecord
    receipts: Mapping[str, tuple[Receipt, ...]]
    seals: Mapping[str, str]
    typist: str
    reached: int = 0
    announced: Mapping[str, int | None] | None = None
    announced_at: str | None = None
    late_changes: tuple[LateChange, ...] = ()
    hinted: frozenset[str] = frozenset()
    after_event: bool = False
    clock_changes: tuple[ClockChange, ...] = ()
    act_details: tuple[ActDetails, ...] = ()
    disputed: tuple[DisputedBallot, ...] = ()
    second: SecondCheck = field(default_factory=SecondCheck)
    keys: Keys | None = None
    wrong_pins: WrongPins = field(default_factory=WrongPins)
    sheets: tuple[Sheet, ...] = ()
    kept_acts: Mapping[str, str] = field(default_factory=dict)
    undoable: tuple[tuple[int, tuple[Change, ...]], ...] = ()
    seq: int = 0
    wall: str = ""

    @property
    def stages(self) -> tuple[str, ...]:
        """The stages of this day in order."""
        return stages(self.election, self.record)

    @property
    def stage(self) -> str:
        """The current stage."""
        return self.stages[self.reached]

    def has_reached(self, stage: str) -> bool:
        """The stage is the current one or done."""
        return self.stages.index(stage) <= self.reached

    def has_announced(self, path: str) -> bool:
        """The path's figure was announced before the boxes were opened, or a list that it rests on."""
        if self.announced is None:
            return False
        if path == "portable_boxes" or path.startswith(("receipts.", "voter_list.")):
            return True
        return path in self.announced

    @property
    def boxes_opened(self) -> bool:
        """The figures of the lists have been announced, and the boxes may be opened."""
        return self.announced is not None

    @property
    def current_sheets(self) -> Mapping[str, Sheet]:
        """The sheet that counts of each closed contest."""
        return {one.contest: one for one in self.sheets if not one.voided}

    @property
    def closed(self) -> bool:
        """Every contest has a current sheet: nothing that stands on a protocol may change any more."""
        current = self.current_sheets
        return bool(current) and all(contest in current for contest in self.record.contests)
