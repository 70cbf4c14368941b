"""Make a precinct, replace values by their paths, undo what was replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.count import Change
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.creating import PrecinctCreated
from kzpoll_desktop.domain.day.events.entering import ValuesEntered, ValuesUndone
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.bundles import Bundles, total_of
from kzpoll_desktop.domain.figures.kinds import figure_of, value_of
from kzpoll_desktop.domain.figures.path import known, parsed
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.figures.rows import held, stage_of
from kzpoll_desktop.domain.figures.stages import PROTOCOLS
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed, UnknownFigure
from kzpoll_desktop.domain.ground.said import Named

# What may still be put right on a sheet that was voided before it was signed.
_NAMES: Final = frozenset(
    {
        value_of("day", "precinct"),
        value_of("day", "commission"),
        value_of("day", "signing"),
        value_of("contest", "ballot"),
    }
)
# What is fixed once the opening is finished; of it names and addresses may be put right again before the protocols are closed.
_FIXED: Final = frozenset({value_of("day", "precinct"), value_of("contest", "ballot")})
_RECEIVED: Final = figure_of("ballot", "received")


def create(
    file_id: str, program: str, election: ElectionDefinition, record: PrecinctRecord, stamp: Stamp
) -> Entry:
    """The first entry; Malformed where definition or record do not fit."""
    event = PrecinctCreated(file_id, program, election, record)
    # Read back as strictly as the file will be, so that the day is the same that opening it gives.
    return Entry(1, stamp, PrecinctCreated.from_json(event.to_json()))


def enter(
    day: Day,
    changes: Sequence[tuple[str, Raw]],
    stamp: Stamp,
    *,
    reason: str = "",
    after_event: bool = False,
    when: str | None = None,
    bundles: Mapping[str, Bundles] | None = None,
) -> Entry | Refused:
    """Replace values by their paths, all or none; figures, times, lists and texts alike.

    bundles: out of which parts a figure was added up, kept with the entry; a figure that is another sum is bad_value.

    Refused: stage_not_reached, ballot_fixed, struck_out, announced_needs_reason, closed, figures_closed, not_recounted,
    recount_narrow, unknown_figure, bad_value, nothing_changes.
    """
    made: list[Change] = []
    trial = day
    for path, raw in changes:
        refusal = _may_enter(trial, path, reason)
        if refusal is not None:
            return refusal
        try:
            was = by_path.current(trial, path)
            trial = by_path.with_value(trial, path, raw)
        except UnknownFigure:
            return Refused("unknown_figure", {"path": path}, (path,))
        except Malformed as error:
            return Refused(
                "bad_value", {**error.said.params, "path": path, "problem": error.said.code}, (path,)
            )
        value = by_path.current(trial, path)
        if value != was:
            made.append(Change(path, value, was))
    if not made:
        return Refused("nothing_changes", {}, tuple(path for path, _ in changes))
    if day.count.sheets and nameless(trial) != nameless(day):
        return Refused("figures_closed", {}, tuple(path for path, _ in changes))
    fixed = [path for path, _ in changes if day.count.reached > 0 and parsed(path).kind in _FIXED]
    if fixed and nameless(trial) != nameless(day):
        return Refused("ballot_fixed", {"path": fixed[0]}, tuple(fixed))
    if _reaches_others(day, trial):
        return Refused("recount_narrow", {}, tuple(path for path, _ in changes))
    for path, parts in (bundles or {}).items():
        if total_of(parts) != by_path.current(trial, path):
            return Refused("bad_value", {"path": path, "problem": "other_sum"}, (path,))
    event = ValuesEntered(tuple(made), reason, dict(bundles or {}), after_event)
    return Entry(day.seq + 1, stamp, event, when)


def _may_enter(day: Day, path: str, reason: str) -> Refused | None:
    refusal = closed_to(day, path)
    if refusal is not None or (day.count.sheets and path != "typist"):
        return refusal
    try:
        stage = stage_of(path, day.election, day.record)
    except UnknownFigure:
        return Refused("unknown_figure", {"path": path}, (path,))
    kind = parsed(path).kind
    if not day.has_reached(stage):
        return Refused(
            "stage_not_reached",
            {"stage": Named("stage", stage), "current": Named("stage", day.stage), "path": path},
            (path,),
        )
    if day.count.reached > 0 and kind in _FIXED and not day.has_reached(PROTOCOLS):
        return Refused("ballot_fixed", {"path": path}, (path,))
    if kind is _RECEIVED:
        return Refused("received_from_receipts", {"path": path}, (path,))
    if _is_struck_out(day, path):
        return Refused("struck_out", {"path": path}, (path,))
    if not reason and day.count.has_announced(path):
        return Refused("announced_needs_reason", {"path": path}, (path,))
    return None


def _reaches_others(day: Day, trial: Day) -> bool:
    """Whether ballots that are not counted again would be annulled, or no longer be: their recount comes first."""
    left = {contest for contest in day.record.contests if contest not in day.count.contests}
    pairs = zip(day.record.portable_boxes, trial.record.portable_boxes, strict=False)
    return any(left.intersection(set(was.annulled).symmetric_difference(now.annulled)) for was, now in pairs)


def closed_to(day: Day, path: str) -> Refused | None:
    """Why nothing is entered at a path any more, whatever it is: after closing nothing changes; where a sheet was voided,
    names and who signs; in a recount what is counted again. None where something may be.
    """
    if path == "typist":
        return None
    if not day.count.sheets:
        return None if day.count.covers(path) else Refused("not_recounted", {}, (path,))
    if day.closed:
        return Refused("closed", {}, (path,))
    where = known(path)
    if where is None or where.kind not in _NAMES:
        return Refused("figures_closed", {}, (path,))
    return None


def nameless(day: Day) -> dict[str, Any]:
    """All of the record and the ballots but what may be put right on a voided sheet: names, place and zone, who signs."""
    record = record_to_json(day.record)
    del record["signing"]
    for part in ("region", "settlement", "address", "utc_offset"):
        del record["precinct"][part]
    for member in record["commission"]:
        del member["name"]
    ballots = {
        c.id: [(one.id, one.struck_out) for one in day.record.ballot(c)]
        for c in held(day.election, day.record)
    }
    return {"record": record, "ballots": ballots}


def _is_struck_out(day: Day, path: str) -> bool:
    where = parsed(path)
    if where.kind.of != "choice" or where.contest is None:
        return False
    ballot = day.record.ballot(day.election.contest(where.contest))
    return any(choice.id == where.subject and choice.struck_out for choice in ballot)


def undo(day: Day, stamp: Stamp) -> Entry | Refused:
    """A new entry that restores what the last entry of this stage replaced; Refused nothing_to_undo."""
    if not day.count.undoable:
        return Refused("nothing_to_undo")
    seq, changes = day.count.undoable[-1]
    back = tuple(Change(one.path, one.was, one.value) for one in reversed(changes))
    reason = "undo" if any(day.count.has_announced(one.path) for one in changes) else ""
    return Entry(day.seq + 1, stamp, ValuesUndone(seq, back, reason))
