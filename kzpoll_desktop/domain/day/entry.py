"""One entry of a precinct's journal, before it has a hash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

HINT: Final = "hint"
CLOCK: Final = "clock"
SIGNED: Final = "signed"
WRONG_PINS: Final = "wrong_pins"
Kind = Literal[
    "created",
    "entered",
    "undone",
    "stage_finished",
    "protocol_printed",
    "noted",
    "checked",
    "keys_made",
    "closed",
    "voided",
]


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and by whom: local wall time with offset (ISO, seconds), monotonic nanoseconds, run of the program, person."""

    wall: str
    mono: int
    run: str
    by: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One journal entry before it has a hash; body holds plain JSON values only; when: HH:MM it happened, or None."""

    seq: int
    kind: Kind
    stamp: Stamp
    when: str | None
    body: Mapping[str, Any]
