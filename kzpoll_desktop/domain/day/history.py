"""The history of every value of a day out of its journal: what happened, when, by whom, at which stage, what was before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.journal import start
from kzpoll_desktop.domain.figures.bundles import Bundles
from kzpoll_desktop.domain.ground.decode import Raw

Order = Literal["time", "stage", "person", "figure"]
ORDERS: Final[tuple[Order, ...]] = ("time", "stage", "person", "figure")


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened.

    wall: local time with offset; by: a member's id, empty where nobody was named; stage: where the day was then; what: a
    code of texts.history; path: of the value or figure, empty where it is about none; was, value: plain JSON values.
    veiled: its figures are not shown yet, because somebody has still to type them unseen.
    """

    seq: int
    wall: str
    by: str
    stage: str
    what: str
    path: str = ""
    was: Raw = None
    value: Raw = None
    reason: str = ""
    bundles: Bundles = ()
    from_paper: bool = False
    about: str = ""
    veiled: bool = False


def history(events: Sequence[Entry]) -> tuple[HistoryLine, ...]:
    """A line for every value that was replaced and every step that was taken, oldest first."""
    if not events:
        return ()
    stages = start(events[0]).stages
    reached = 0
    found: list[HistoryLine] = []
    for event in events:
        found += _lines(event, stages[min(reached, len(stages) - 1)])
        if event.kind == "stage_finished":
            reached += 1
    return tuple(found)


def _lines(event: Entry, stage: str) -> list[HistoryLine]:
    body = event.body

    def line(what: str, **given: Any) -> HistoryLine:
        return HistoryLine(event.seq, event.stamp.wall, event.stamp.by, stage, what, **given)

    match event.kind:
        case "created":
            return [line("created")]
        case "entered" | "undone":
            return _changes(event, stage)
        case "stage_finished":
            return [line("stage_finished", about=body["stage"])]
        case "protocol_printed":
            return [line(f"printed.{body['paper']}", about=body["contest"])]
        case "noted":
            return _noted(body, line)
        case "checked":
            return [_checked(event, stage)]
        case "keys_made":
            return [line("keys_made")]
        case "closed":
            said = body["reason"] or body["act"]
            return [
                line(f"closed.{body['how']}", about=one["contest"], reason=said) for one in body["sheets"]
            ]
        case "voided":
            return [line("voided", about=contest, reason=body["reason"]) for contest in body["contests"]]
    return [line("other")]


def _noted(body: Mapping[str, Any], line: Callable[..., HistoryLine]) -> list[HistoryLine]:
    match body.get("note"):
        case "hint":
            return [line("hint", path=path) for path in body["paths"]]
        case "clock":
            return [line(f"clock.{body['kind']}", about=str(body["was"]))]
        case "signed" | "wrong_pins" as note:
            return [line(note)]
    return [line("other")]


def _changes(event: Entry, stage: str) -> list[HistoryLine]:
    body = event.body
    what = "undone" if event.kind == "undone" else "recounted" if "settles" in body else "entered"
    parts: Mapping[str, Any] = body.get("bundles", {})
    return [
        HistoryLine(
            event.seq,
            event.stamp.wall,
            event.stamp.by,
            stage,
            what,
            change["path"],
            change["was"],
            change["value"],
            "" if what == "undone" else body.get("reason", ""),
            tuple((int(times), int(size)) for times, size in parts.get(change["path"], ())),
            bool(body.get("after_event")),
        )
        for change in body["changes"]
    ]


def _checked(event: Entry, stage: str) -> HistoryLine:
    """A step of the second check with both figures and the reader; see veiled for those still to be typed unseen."""
    body = event.body
    return HistoryLine(
        event.seq,
        event.stamp.wall,
        event.stamp.by,
        stage,
        f"checked.{body.get('check', '')}",
        body.get("path", ""),
        body.get("first"),
        body.get("value"),
        about=body.get("reader", ""),
    )


def veiled(lines: Iterable[HistoryLine], paths: Iterable[str]) -> tuple[HistoryLine, ...]:
    """The lines without the figures of some paths, and without the bundles and receipts that add up to them."""
    hidden = set(paths)
    hidden |= {f"receipts.{path.removesuffix('.received')}" for path in hidden if path.endswith(".received")}
    return tuple(
        replace(line, was=None, value=None, bundles=(), veiled=True) if line.path in hidden else line
        for line in lines
    )


def chosen(
    lines: Iterable[HistoryLine], *, stage: str = "", person: str = "", paths: Iterable[str] | None = None
) -> tuple[HistoryLine, ...]:
    """The lines of a stage, of a person, about some paths; an empty text or None chooses all."""
    wanted = None if paths is None else set(paths)
    return tuple(
        line
        for line in lines
        if (not stage or line.stage == stage)
        and (not person or line.by == person)
        and (wanted is None or line.path in wanted)
    )


def ordered(
    lines: Iterable[HistoryLine],
    order: Order,
    stages: Sequence[str],
    people: Sequence[str],
    paths: Sequence[str],
) -> tuple[HistoryLine, ...]:
    """By time the newest first; otherwise by stage, person or figure in the order given, and there the oldest first."""
    found = tuple(lines)
    if order == "time":
        return tuple(reversed(found))
    known = {"stage": stages, "person": people, "figure": paths}[order]
    ranks = {one: place for place, one in enumerate(known)}

    def key(line: HistoryLine) -> tuple[int, str, int]:
        of = {"stage": line.stage, "person": line.by, "figure": line.path}[order]
        return ranks.get(of, len(ranks)), of, line.seq

    return tuple(sorted(found, key=key))


__all__ = ["ORDERS", "HistoryLine", "Order", "chosen", "history", "ordered", "veiled"]
