"""A step that is not taken, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Refused:
    """A step that is not taken: why, with what the sentence names; nothing has changed."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    paths: tuple[str, ...] = ()
