"""What cost points: of which criterion, why, and which figure it is about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lost:
    """points: how many of the criterion's went with this and all others of its kind; code: why; path: empty where of none."""

    criterion: str
    points: int
    code: str
    path: str = ""
