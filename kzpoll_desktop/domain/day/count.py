"""What the count of the votes keeps beside its figures: receipts, replaced values, changes after the announcement."""

from __future__ import annotations

from dataclasses import dataclass

from kzpoll_desktop.domain.ground.decode import Raw


@dataclass(frozen=True, slots=True)
class Receipt:
    """Ballots received or moved away, one line of the log whose sum is H; source: first, extra or moved_away."""

    source: str
    ballots: int
    note: str

    @property
    def signed_ballots(self) -> int:
        """The count as it adds to the sum."""
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
