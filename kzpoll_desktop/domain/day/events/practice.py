"""What is noted in a practice file alone: which exercise it is, what was recounted, answered or revealed; no figure changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from kzpoll_desktop.domain.day import bodies
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.decode import Raw


@dataclass(frozen=True, slots=True)
class ExerciseBegun(Event):
    """The file is an exercise of a course: the second entry, after which the program plays the earlier stages.

    digest: SHA-256 of the course's canonical bytes; clock: local time when the trainee takes over; first: the number of
    the trainee's first entry.
    """

    kind: ClassVar[EntryKind] = "noted"
    version: ClassVar[int] = 2
    part: ClassVar[str] = "exercise"
    required: ClassVar[frozenset[str]] = frozenset(
        {"note", "course", "digest", "exercise", "seat", "clock", "first"}
    )
    tells: ClassVar[tuple[str, ...]] = ("exercise",)

    course: str
    digest: str
    exercise: str
    seat: int
    clock: str
    first: int

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {
            "note": self.part,
            "course": self.course,
            "digest": self.digest,
            "exercise": self.exercise,
            "seat": self.seat,
            "clock": self.clock,
            "first": self.first,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            bodies.text(body["course"], "course"),
            bodies.text(body["digest"], "digest"),
            bodies.text(body["exercise"], "exercise"),
            bodies.whole(body["seat"], "seat"),
            bodies.text(body["clock"], "clock"),
            bodies.whole(body["first"], "first"),
        )

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """Nothing of the day follows from it."""
        return day

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("exercise", about=f"{self.course}, {self.exercise}, {self.seat}")


@dataclass(frozen=True, slots=True)
class Recounted(Event):
    """A pile, pack, list or box was counted again at the table; value: what truly lies there."""

    kind: ClassVar[EntryKind] = "noted"
    version: ClassVar[int] = 2
    part: ClassVar[str] = "recounted"
    required: ClassVar[frozenset[str]] = frozenset({"note", "path", "value"})
    tells: ClassVar[tuple[str, ...]] = ("table.recounted",)

    path: str
    value: int

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"note": self.part, "path": self.path, "value": self.value}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.text(body["path"], "path"), bodies.whole(body["value"], "value"))

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """Nothing of the day follows from it."""
        return day

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("table.recounted", self.path, value=self.value, shows="value")


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Event):
    """A question of a test was answered; given: ids of options, or the pile of a ballot; attempt: the first or second try."""

    kind: ClassVar[EntryKind] = "noted"
    version: ClassVar[int] = 2
    part: ClassVar[str] = "answer"
    required: ClassVar[frozenset[str]] = frozenset({"note", "item", "given", "try"})
    tells: ClassVar[tuple[str, ...]] = ("answer",)

    item: str
    given: tuple[str, ...]
    attempt: int

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"note": self.part, "item": self.item, "given": list(self.given), "try": self.attempt}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            bodies.text(body["item"], "item"),
            bodies.texts(body["given"], "given"),
            bodies.one_of(body["try"], "try", (1, 2)),
        )

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """Nothing of the day follows from it."""
        return day

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("answer", about=self.item)


@dataclass(frozen=True, slots=True)
class ValueRevealed(Event):
    """A hint's values were shown, as practice allows at the projector."""

    kind: ClassVar[EntryKind] = "noted"
    version: ClassVar[int] = 2
    part: ClassVar[str] = "revealed"
    required: ClassVar[frozenset[str]] = frozenset({"note", "paths"})
    tells: ClassVar[tuple[str, ...]] = ("revealed",)

    paths: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"note": self.part, "paths": list(self.paths)}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.texts(body["paths"], "paths"))

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """Nothing of the day follows from it."""
        return day

    def told(self) -> Iterable[Told]:
        """See Event."""
        for path in self.paths:
            yield Told("revealed", path, shows="nothing")
