"""A step that is not taken, and why."""

from __future__ import annotations

from dataclasses import dataclass

from kzpoll_desktop.domain.ground.said import NotDone


@dataclass(frozen=True, slots=True)
class Refused(NotDone):
    """A step that the day does not allow; paths: the figures that it is about."""

    family = "refusal"

    paths: tuple[str, ...] = ()
