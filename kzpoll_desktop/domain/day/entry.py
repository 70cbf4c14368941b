"""One entry of a precinct's journal: when and by whom, and the event that happened; what every event can do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Self

from kzpoll_desktop.domain.day.bodies import fields
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.bundles import Bundles
from kzpoll_desktop.domain.ground.decode import Raw

EntryKind = Literal[
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
    "copied",
    "posted",
    "complained",
    "packed",
    "handed_over",
    "member_signed",
    "recount_asked",
    "recount_opened",
    "recount_closed",
]
AboutKind = Literal["text", "stage", "ballot", "person", "moment", "laptop"]
ShownValues = Literal["was_and_value", "value", "nothing"]


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and by whom: local wall time with offset (ISO, seconds), monotonic nanoseconds, run of the program, person."""

    wall: str
    mono: int
    run: str
    by: str


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that an event tells, a line of the history.

    what: a code of texts.history; path: of the value or figure, empty where it is about none; was, value: plain JSON values,
    of which `shows` says what is shown; about: what else its words name, and about_is what that is: a moment is told by the
    precinct's clock, and what the laptop showed as it showed it.
    """

    what: str
    path: str = ""
    was: Raw = None
    value: Raw = None
    reason: str = ""
    bundles: Bundles = ()
    from_paper: bool = False
    about: str = ""
    about_is: AboutKind = "text"
    shows: ShownValues = "was_and_value"


class Event(ABC):
    """What happened, as one entry keeps it.

    kind: of the entry; part: which note or which step of the second check, empty for other kinds; version: of the entry;
    required, optional: the keys of its body; tells: every code of texts.history that its lines may have.
    """

    __slots__ = ()
    kind: ClassVar[EntryKind]
    part: ClassVar[str] = ""
    version: ClassVar[int] = 1
    required: ClassVar[frozenset[str]]
    optional: ClassVar[frozenset[str]] = frozenset()
    tells: ClassVar[tuple[str, ...]]

    @abstractmethod
    def to_json(self) -> dict[str, Any]:
        """The body of its entry: plain JSON values only."""

    @classmethod
    def from_json(cls, body: Raw) -> Self:
        """The event out of a body that has every required key and no unknown one; Malformed where it does not fit."""
        return cls._read(fields(body, "", cls.required, cls.optional))

    @classmethod
    @abstractmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        """The event out of a body whose keys are the right ones; Malformed where a value does not fit."""

    @abstractmethod
    def apply(self, _day: Day, _stamp: Stamp, /) -> Day:
        """The day after it, but for the entry's own number and time; KzpollError where it cannot follow this day."""

    @abstractmethod
    def told(self) -> Iterable[Told]:
        """Its lines of the history."""

    def keeps(self) -> Iterable[str]:
        """SHA-256 of every kept file that it names."""
        return ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One journal entry before it has a hash; when: HH:MM it happened, where that was told."""

    seq: int
    stamp: Stamp
    event: Event
    when: str | None = None
