"""A count of the votes: its figures, how far it has come, and all that was said, checked and closed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kzpoll_desktop.domain.day.acts import ActDetails, DisputedBallot
from kzpoll_desktop.domain.day.closing import ClosedSheet
from kzpoll_desktop.domain.day.hours import EarlyEnd
from kzpoll_desktop.domain.day.recount import GivenUp, Recount
from kzpoll_desktop.domain.day.second_check import SecondCheck
from kzpoll_desktop.domain.figures.kinds import Figure
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.decode import Raw


@dataclass(frozen=True, slots=True)
class Receipt:
    """Ballots received or moved away, one line of the log whose sum is H; source: first, extra or moved_away."""

    source: str
    ballots: int
    note: str

    @property
    def signed_ballots(self) -> int:
        """The ballots as they add to the sum."""
        return -self.ballots if self.source == "moved_away" else self.ballots


@dataclass(frozen=True, slots=True)
class Change:
    """One value replaced; value and was are plain JSON values as the journal keeps them."""

    path: str
    value: Raw
    was: Raw


@dataclass(frozen=True, slots=True)
class LateChange:
    """A figure changed after it was announced before the boxes were opened, or after a hint where to look."""

    path: str
    value: Raw
    was: Raw
    wall: str
    by: str
    reason: str
    announced: bool = True
    after_hint: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """One count of the votes with the figures it came to: version 1 on the day, a recount makes the next one [43(9)].

    receipts: the log of received ballots behind the record's figure, by contest; reached: index in the day's stages of the
    current one; announced: the figures of the lists as they were announced before the boxes were opened; after_event:
    something was typed afterwards from paper; undoable: what each entry of this stage replaced, by its number.
    recount: why and of what it is one, None for the first count; given_up: it does not count any more.
    """

    record: PrecinctRecord
    receipts: Mapping[str, tuple[Receipt, ...]]
    version: int = 1
    reached: int = 0
    announced: Mapping[str, Counted] | None = None
    announced_at: str | None = None
    late_changes: tuple[LateChange, ...] = ()
    hinted: frozenset[str] = frozenset()
    after_event: bool = False
    early_end: EarlyEnd | None = None
    act_details: tuple[ActDetails, ...] = ()
    disputed: tuple[DisputedBallot, ...] = ()
    second: SecondCheck = field(default_factory=SecondCheck)
    sheets: tuple[ClosedSheet, ...] = ()
    kept_acts: Mapping[str, str] = field(default_factory=dict)
    undoable: tuple[tuple[int, tuple[Change, ...]], ...] = ()
    recount: Recount | None = None
    given_up: GivenUp | None = None

    @property
    def contests(self) -> tuple[str, ...]:
        """Whose ballots are counted in it."""
        return tuple(self.record.contests) if self.recount is None else self.recount.contests

    def covers(self, path: str) -> bool:
        """What stands at a path is counted or said in it, and not only carried over from the count before."""
        return self.recount is None or self.recount.covers(path)

    def has_announced(self, path: str) -> bool:
        """The path's figure was announced before the boxes were opened, or a list that it rests on."""
        if self.announced is None:
            return False
        kind = parsed(path).kind
        return path in self.announced or (kind.announced and not isinstance(kind, Figure))
