"""A stage was finished; in old files, a protocol was printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, Self

from kzpoll_desktop.domain.day import bodies, by_path
from kzpoll_desktop.domain.day.entry import EntryKind, Event, Stamp, Told
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.rows import LISTS, PROTOCOLS, announced_paths
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed

PAPERS: Final = ("protocol", "annex", "act")


@dataclass(frozen=True, slots=True)
class StageFinished(Event):
    """The current stage ended and the next one began; with the lists, their figures were announced."""

    kind: ClassVar[EntryKind] = "stage_finished"
    required: ClassVar[frozenset[str]] = frozenset({"stage"})
    tells: ClassVar[tuple[str, ...]] = ("stage_finished",)

    stage: str

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {"stage": self.stage}

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(bodies.text(body["stage"], "stage"))

    def apply(self, day: Day, stamp: Stamp, /) -> Day:
        """See Event; Malformed wrong_stage where another stage is the current one, or the last."""
        if self.stage != day.stage or day.stage == PROTOCOLS:
            raise Malformed("wrong_stage", "", stage=self.stage, expected=day.stage)
        count = replace(day.count, reached=day.count.reached + 1, undoable=())
        if self.stage == LISTS:
            paths = announced_paths(day.election, day.record)
            announced = {path: by_path.current(day, path) for path in paths}
            # In files of earlier versions an empty list of portable boxes was announced as none.
            record = replace(count.record, boxes_said=True)
            count = replace(count, record=record, announced=announced, announced_at=stamp.wall)
        return day.with_count(count)

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told("stage_finished", about=self.stage, about_is="stage")


@dataclass(frozen=True, slots=True)
class ProtocolPrinted(Event):
    """A paper was made and kept, before there was closing. Only read: the first programs of format 1 wrote it.

    It stays because such files stay readable: its kept file is named by it alone, and its line stands in their history.
    It leads to nothing, for a paper that was never closed does not count. paper: protocol, annex or act.
    """

    kind: ClassVar[EntryKind] = "protocol_printed"
    required: ClassVar[frozenset[str]] = frozenset({"contest", "paper", "blob", "record_digest"})
    tells: ClassVar[tuple[str, ...]] = tuple(f"printed.{paper}" for paper in PAPERS)

    contest: str
    paper: str
    blob: str
    record_digest: str

    def to_json(self) -> dict[str, Any]:
        """See Event."""
        return {
            "contest": self.contest,
            "paper": self.paper,
            "blob": self.blob,
            "record_digest": self.record_digest,
        }

    @classmethod
    def _read(cls, body: Mapping[str, Raw], /) -> Self:
        return cls(
            bodies.text(body["contest"], "contest"),
            bodies.one_of(body["paper"], "paper", PAPERS),
            bodies.text(body["blob"], "blob"),
            bodies.text(body["record_digest"], "record_digest"),
        )

    def apply(self, day: Day, _: Stamp, /) -> Day:
        """Nothing follows from it."""
        return day

    def told(self) -> Iterable[Told]:
        """See Event."""
        yield Told(f"printed.{self.paper}", about=self.contest, about_is="ballot")

    def keeps(self) -> Iterable[str]:
        """See Event."""
        yield self.blob
