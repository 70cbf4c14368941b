"""What the commission has entered when the trainee takes over: the stages before, as the sheets have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.kinds import figure_of
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import LISTS, OPENING, STATIONARY, VOTING_ENDED
from kzpoll_desktop.domain.figures.stages import RECONCILIATION

EarlierValue = tuple[str, Any]
_RECEIVED: Final = figure_of("ballot", "received")


def beside_rows(stage: str, day: Day, sheets: PrecinctRecord) -> Iterator[EarlierValue]:
    """What a stage asks for beside its rows of counts: times, receipts, who was there, which boxes there were."""
    if stage == OPENING:
        yield "day.opened", sheets.day.opened or day.election.hours.open
        for contest, figures in sheets.contests.items():
            yield f"receipts.{contest}", receipts(figures.received)
        for name in ("party_observers", "other_observers", "proxies", "media"):
            if getattr(sheets.attendance, name) is not None:
                yield f"attendance.{name}", getattr(sheets.attendance, name)
    elif stage == VOTING_ENDED:
        yield "day.voting_ended", sheets.day.voting_ended or day.election.hours.close
    elif stage == LISTS:
        boxes = [{"id": b.id, "members": list(b.members)} for b in sheets.portable_boxes]
        yield ("portable_boxes", boxes) if boxes else ("no_portable_boxes", True)
    elif stage == STATIONARY:
        for contest, figures in sheets.contests.items():
            if not figures.stationary_counted:
                yield f"{contest}.stationary_counted", False
    elif stage == RECONCILIATION:
        yield "day.count_ended", sheets.day.count_ended or "02:00"


def receipts(received: object) -> list[dict[str, Any]]:
    """A log of receipts with one delivery."""
    return [{"source": "first", "ballots": received, "note": ""}]


def counts(stage: str, day: Day, sheets: PrecinctRecord) -> Iterator[tuple[str, int]]:
    """The counts of a stage's rows in their order, with the boxes and the members that the sheets have; no receipts."""
    for row in day_rows.rows(stage, day.election, sheets):
        value = figure(sheets, row.path)
        if value is not None and not row.closed and row.kind is not _RECEIVED:
            yield row.path, value
