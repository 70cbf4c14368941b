"""The day as a state: typed transitions give an event or a typed refusal; apply(day, event) gives the next state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from kzpoll_desktop.domain.day import values
from kzpoll_desktop.domain.day.acts import ActDetails, DisputedBallot
from kzpoll_desktop.domain.day.closing import Keys, Sheet, WrongPins, sheets_from_json, signed, voided
from kzpoll_desktop.domain.day.second_check import BLIND, Agreed, Claim, Differs, Given, SecondCheck
from kzpoll_desktop.domain.day.values import Receipt
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.figures.bundles import Bundles, total_of
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.figures.rows import (
    LISTS,
    OPENING,
    PROTOCOLS,
    RECONCILIATION,
    SECOND_CHECK,
    announced_paths,
    checked_rows,
    held,
    missing,
    stage_of,
    stages,
)
from kzpoll_desktop.domain.ground.clock import ClockChange
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed, UnknownFigure
from kzpoll_desktop.domain.rules.engine import answers, blocking, check

VERSION: Final = 1
UNDO_DEPTH: Final = 100
# What may still be put right on a sheet that was voided before it was signed.
_NAMES: Final = frozenset({"precinct", "commission", "ballot", "signing"})
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
class Refused:
    """A step that is not taken: why, with what the sentence names; nothing has changed."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and by whom: local wall time with offset (ISO, seconds), monotonic nanoseconds, run of the program, person."""

    wall: str
    mono: int
    run: str
    by: str


@dataclass(frozen=True, slots=True)
class Event:
    """One journal entry before it has a hash; body holds plain JSON values only; when: HH:MM it happened, or None."""

    seq: int
    kind: Kind
    stamp: Stamp
    when: str | None
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One value replaced; value and was are plain JSON values as the journal keeps them."""

    path: str
    value: Raw
    was: Raw


@dataclass(frozen=True, slots=True)
class LateChange:
    """A figure changed after it was announced before the boxes were opened, or after a hint where to look."""

    path: str
    value: Raw
    was: Raw
    wall: str
    by: str
    reason: str
    announced: bool = True
    after_hint: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the journal proves about a precinct's day; reached: index in stages() of the current stage."""

    file_id: str
    program: str
    created: str
    election: ElectionDefinition
    record: PrecinctRecord
    receipts: Mapping[str, tuple[Receipt, ...]]
    seals: Mapping[str, str]
    typist: str
    reached: int = 0
    announced: Mapping[str, int | None] | None = None
    announced_at: str | None = None
    late_changes: tuple[LateChange, ...] = ()
    hinted: frozenset[str] = frozenset()
    after_event: bool = False
    clock_changes: tuple[ClockChange, ...] = ()
    act_details: tuple[ActDetails, ...] = ()
    disputed: tuple[DisputedBallot, ...] = ()
    second: SecondCheck = field(default_factory=SecondCheck)
    keys: Keys | None = None
    wrong_pins: WrongPins = field(default_factory=WrongPins)
    sheets: tuple[Sheet, ...] = ()
    kept_acts: Mapping[str, str] = field(default_factory=dict)
    undoable: tuple[tuple[int, tuple[Change, ...]], ...] = ()
    seq: int = 0
    wall: str = ""

    @property
    def stages(self) -> tuple[str, ...]:
        """The stages of this day in order."""
        return stages(self.election, self.record)

    @property
    def stage(self) -> str:
        """The current stage."""
        return self.stages[self.reached]

    def has_reached(self, stage: str) -> bool:
        """The stage is the current one or done."""
        return self.stages.index(stage) <= self.reached

    @property
    def boxes_opened(self) -> bool:
        """The figures of the lists have been announced, and the boxes may be opened."""
        return self.announced is not None

    @property
    def current_sheets(self) -> Mapping[str, Sheet]:
        """The sheet that counts of each closed contest."""
        return {one.contest: one for one in self.sheets if not one.voided}

    @property
    def closed(self) -> bool:
        """Every contest has a current sheet: nothing that stands on a protocol may change any more."""
        current = self.current_sheets
        return bool(current) and all(contest in current for contest in self.record.contests)


# --- steps that a person takes --------------------------------------------------------------------------------


def create(
    file_id: str, program: str, election: ElectionDefinition, record: PrecinctRecord, stamp: Stamp
) -> Event:
    """The first entry: the file's id, the effective definition and the precinct with nothing counted yet."""
    body = {
        "file": file_id,
        "program": program,
        "election": election_to_json(election),
        "record": record_to_json(record),
    }
    return Event(1, "created", stamp, None, body)


def enter(
    day: Day,
    changes: Sequence[tuple[str, Raw]],
    stamp: Stamp,
    *,
    reason: str = "",
    after_event: bool = False,
    when: str | None = None,
    bundles: Mapping[str, Bundles] | None = None,
) -> Event | Refused:
    """Replace values by their paths, all or none; figures, times, lists and texts alike.

    bundles: out of which parts a figure was added up, kept with the entry; a figure that is another sum is bad_value.

    Refused: stage_not_reached, ballot_fixed, struck_out, announced_needs_reason, closed, figures_closed, unknown_figure,
    bad_value, nothing_changes.
    """
    made: list[dict[str, Raw]] = []
    trial = day
    for path, raw in changes:
        refusal = _may_enter(trial, path, reason)
        if refusal is not None:
            return refusal
        try:
            was = values.current(trial, path)
            trial = values.with_value(trial, path, raw)
        except UnknownFigure:
            return Refused("unknown_figure", {"path": path}, (path,))
        except Malformed as error:
            return Refused("bad_value", {**error.params, "path": path, "problem": error.code}, (path,))
        value = values.current(trial, path)
        if value != was:
            made.append({"path": path, "value": value, "was": was})
    if not made:
        return Refused("nothing_changes", {}, tuple(path for path, _ in changes))
    if day.sheets and nameless(trial) != nameless(day):
        return Refused("figures_closed", {}, tuple(path for path, _ in changes))
    body: dict[str, Any] = {"changes": made}
    for path, parts in (bundles or {}).items():
        if total_of(parts) != values.current(trial, path):
            return Refused("bad_value", {"path": path, "problem": "other_sum"}, (path,))
        body.setdefault("bundles", {})[path] = [list(part) for part in parts]
    if reason:
        body["reason"] = reason
    if after_event:
        body["after_event"] = True
    return Event(day.seq + 1, "entered", stamp, when, body)


def _may_enter(day: Day, path: str, reason: str) -> Refused | None:
    if day.sheets and path != "typist":
        return _closed_to(day, path)
    try:
        stage = stage_of(path, day.election, day.record)
    except KeyError:
        return Refused("unknown_figure", {"path": path}, (path,))
    if not day.has_reached(stage):
        return Refused("stage_not_reached", {"stage": stage, "current": day.stage, "path": path}, (path,))
    if day.reached > 0 and (path == "precinct" or path.startswith("ballot.")):
        return Refused("ballot_fixed", {"path": path}, (path,))
    if path.endswith(".received"):
        return Refused("received_from_receipts", {"path": path}, (path,))
    if _is_struck_out(day, path):
        return Refused("struck_out", {"path": path}, (path,))
    if day.announced is not None and not reason and is_announced(day, path):
        return Refused("announced_needs_reason", {"path": path}, (path,))
    return None


def _closed_to(day: Day, path: str) -> Refused | None:
    """After closing nothing changes; where a sheet was voided, names and who signs."""
    if day.closed:
        return Refused("closed", {}, (path,))
    if path.split(".")[0] not in _NAMES:
        return Refused("figures_closed", {}, (path,))
    return None


def nameless(day: Day) -> dict[str, Any]:
    """All of the record and the ballots but what may be put right on a voided sheet: names, addresses, who signs."""
    record = record_to_json(day.record)
    del record["signing"]
    for part in ("region", "settlement", "address"):
        del record["precinct"][part]
    for member in record["commission"]:
        del member["name"]
    ballots = {
        c.id: [(one.id, one.struck_out) for one in day.record.ballot(c)]
        for c in held(day.election, day.record)
    }
    return {"record": record, "ballots": ballots}


def is_announced(day: Day, path: str) -> bool:
    """The path's figure was announced before the boxes were opened, or a list that it rests on."""
    if path.startswith("receipts.") or path == "portable_boxes":
        return True
    if path.startswith("voter_list."):
        return True
    return path in (day.announced or {})


def _is_struck_out(day: Day, path: str) -> bool:
    parts = path.split(".")
    if len(parts) != 3 or parts[1] != "votes":
        return False
    ballot = day.record.ballot(day.election.contest(parts[0]))
    return any(choice.id == parts[2] and choice.struck_out for choice in ballot)


def undo(day: Day, stamp: Stamp) -> Event | Refused:
    """A new entry that restores what the last entry of this stage replaced; Refused nothing_to_undo."""
    if not day.undoable:
        return Refused("nothing_to_undo")
    seq, changes = day.undoable[-1]
    body = {
        "undoes": seq,
        "changes": [{"path": c.path, "value": c.was, "was": c.value} for c in reversed(changes)],
    }
    if day.announced is not None and any(is_announced(day, c.path) for c in changes):
        body["reason"] = "undo"
    return Event(day.seq + 1, "undone", stamp, None, body)


def waits_for(day: Day) -> Refused | None:
    """Why the current stage cannot be finished yet; None where nothing is in the way."""
    stage = day.stage
    if stage == PROTOCOLS:
        return Refused("last_stage")
    paths = missing(stage, day.election, day.record)
    if paths:
        return Refused("stage_waits", {"stage": stage, "missing": len(paths)}, paths)
    if stage == RECONCILIATION:
        return _findings_open(day)
    if stage == SECOND_CHECK:
        return _unchecked(day) or _findings_open(day)
    return None


def unchecked(day: Day) -> tuple[str, ...]:
    """The figures that still need their second check, in the order of the rows; none where the definition asks for none."""
    if SECOND_CHECK not in day.stages:
        return ()
    rows = checked_rows(day.election, day.record)
    return tuple(row.path for row in rows if not isinstance(day.second.state(row.path), Agreed))


def still_unseen(day: Day) -> tuple[str, ...]:
    """The figures that a second person has still to type without seeing them; none before the check has begun."""
    if day.election.second_check != BLIND or not day.has_reached(SECOND_CHECK):
        return ()
    return tuple(path for path in unchecked(day) if not isinstance(day.second.state(path), Differs))


def may_look(day: Day) -> Refused | None:
    """Why whoever types now is not to be shown the first figures: they type them unseen; Refused unseen_now."""
    claim = day.second.claim
    unseen = claim is not None and claim.checker == day.typist and bool(still_unseen(day))
    return Refused("unseen_now") if unseen else None


def _unchecked(day: Day) -> Refused | None:
    paths = unchecked(day)
    return Refused("second_check_open", {"figures": len(paths)}, paths) if paths else None


def _findings_open(day: Day) -> Refused | None:
    found = check(day.record, day.election)
    open_ones = blocking(day.record, found)
    if open_ones:
        errors = sum(f.severity == "error" for f in open_ones)
        paths = tuple(dict.fromkeys(path for f in open_ones for path in f.figures))
        counts = {"errors": errors, "discrepancies": len(open_ones) - errors}
        return Refused("findings_open", counts, paths)
    warnings = [f for f in found if f.severity == "warning" and not answers(day.record, f)]
    if warnings:
        paths = tuple(dict.fromkeys(path for f in warnings for path in f.figures))
        return Refused("warnings_open", {"warnings": len(warnings)}, paths)
    return None


def finish_stage(day: Day, stamp: Stamp) -> Event | Refused:
    """End the current stage and go on to the next.

    Refused: stage_waits, findings_open, warnings_open, second_check_open, last_stage.
    """
    refusal = waits_for(day)
    if refusal is not None:
        return refusal
    return Event(day.seq + 1, "stage_finished", stamp, None, {"stage": day.stage})


def may_print(day: Day) -> Refused | None:
    """Why a results protocol may not be printed yet; None where it may [43(8)]."""
    if day.stage != PROTOCOLS:
        return Refused("stage_not_reached", {"stage": PROTOCOLS, "current": day.stage})
    if day.record.day.count_ended is None:
        return Refused("stage_waits", {"stage": PROTOCOLS, "missing": 1}, ("day.count_ended",))
    return _unchecked(day) or _findings_open(day)


def note_clock(day: Day, stamp: Stamp, change: ClockChange) -> Event:
    """The clock moved otherwise than time did; the order of the entries is their sequence, whatever it shows."""
    body = {"note": CLOCK, "kind": change.kind, "seconds": change.seconds, "was": change.was}
    return Event(day.seq + 1, "noted", stamp, None, body)


def note_hint(day: Day, stamp: Stamp, paths: Sequence[str]) -> Event | Refused:
    """The commission was told to recount these figures; a change of one of them is marked so.

    Refused: closed, nothing_changes.
    """
    fresh = [path for path in dict.fromkeys(paths) if path not in day.hinted]
    if day.sheets:
        return Refused("closed", {}, tuple(paths))
    if not fresh:
        return Refused("nothing_changes", {}, tuple(paths))
    return Event(day.seq + 1, "noted", stamp, None, {"note": HINT, "paths": fresh})


# --- what an event does ---------------------------------------------------------------------------------------


def start(event: Event) -> Day:
    """The state after the first entry; Malformed where its definition or record does not fit."""
    if event.kind != "created" or event.seq != 1:
        raise Malformed("not_a_first_entry", "", kind=event.kind)
    body = event.body
    election = election_from_json(values.tree(body["election"]))
    record = record_from_json(values.tree(body["record"]), election)
    return Day(
        file_id=body["file"],
        program=body["program"],
        created=event.stamp.wall,
        election=election,
        record=values.completed(record),
        receipts=dict.fromkeys(record.contests, ()),
        seals={},
        typist=event.stamp.by,
        seq=1,
        wall=event.stamp.wall,
    )


def apply(day: Day, event: Event) -> Day:
    """The next state; Malformed where the event does not follow this state."""
    if event.seq != day.seq + 1:
        raise Malformed("wrong_sequence", "", expected=day.seq + 1, value=event.seq)
    body = event.body
    match event.kind:
        case "entered" | "undone":
            after = _changed(day, event)
        case "stage_finished":
            after = _finished(day, event)
        case "noted" if body.get("note") == HINT:
            after = replace(day, hinted=day.hinted | set(body["paths"]))
        case "noted" if body.get("note") == CLOCK:
            change = ClockChange(body["kind"], body["seconds"], body["was"], event.stamp.wall)
            after = replace(day, clock_changes=(*day.clock_changes, change))
        case "noted" if body.get("note") == SIGNED:
            after = replace(day, sheets=signed(day.sheets, event.stamp.wall))
        case "noted" if body.get("note") == WRONG_PINS:
            stamp = event.stamp
            wrong = WrongPins(day.wrong_pins.tries + 1, stamp.wall, stamp.mono, stamp.run)
            after = replace(day, wrong_pins=wrong)
        case "noted" | "protocol_printed":
            # The first programs printed without closing; what they noted leads to nothing.
            after = day
        case "keys_made" | "closed" | "voided":
            after = _after_closing(day, event)
        case "checked":
            after = replace(day, second=_checked(day, event))
        case _:
            raise Malformed("unknown_entry", "", kind=event.kind)
    return replace(after, seq=event.seq, wall=event.stamp.wall)


def _after_closing(day: Day, event: Event) -> Day:
    body, wall = event.body, event.stamp.wall
    if event.kind == "keys_made":
        keys = Keys(body["public"], body["certificate"], tuple(body["wrapped"]), wall)
        return replace(day, keys=keys)
    if event.kind == "voided":
        return replace(day, sheets=voided(day.sheets, body["contests"], body["reason"], wall), undoable=())
    made = sheets_from_json(body, event.seq, wall)
    return replace(
        day,
        sheets=(*day.sheets, *made),
        kept_acts=dict(body["acts"]),
        undoable=(),
        wrong_pins=WrongPins(),
    )


def _changed(day: Day, event: Event) -> Day:
    changes = tuple(Change(c["path"], c["value"], c["was"]) for c in event.body["changes"])
    after = day
    for change in changes:
        after = values.with_value(after, change.path, change.value)
    if event.kind == "undone":
        undoable = day.undoable[:-1]
    else:
        undoable = (*day.undoable, (event.seq, changes))[-UNDO_DEPTH:]
    late: list[LateChange] = []
    for c in changes:
        announced = day.announced is not None and is_announced(day, c.path)
        hinted = c.path in day.hinted
        if announced or hinted:
            reason, stamp = event.body.get("reason", ""), event.stamp
            late.append(LateChange(c.path, c.value, c.was, stamp.wall, stamp.by, reason, announced, hinted))
    return replace(
        after,
        undoable=undoable,
        late_changes=(*day.late_changes, *late),
        after_event=day.after_event or bool(event.body.get("after_event")),
        second=_second_after(day, after, event, changes),
    )


def _second_after(day: Day, after: Day, event: Event, changes: tuple[Change, ...]) -> SecondCheck:
    """The second check after changes: what was changed needs it again, what went away does not, a recount may settle it."""
    by = event.stamp.by
    settled = event.body.get("settles")
    if settled is not None:
        return day.second.settled(settled, event.body["changes"][0]["value"], by)
    paths = {_figure_behind(c.path) for c in changes}
    second = day.second.changed(paths, by)
    if any(_is_a_list(c.path) for c in changes):
        rows = {row.path for row in checked_rows(after.election, after.record)}
        second = second.without({path for path in second.authors if path not in rows})
    return second


def _figure_behind(path: str) -> str:
    """The figure that an entry changes: the log of receipts adds up to the ballots received."""
    head, _, contest = path.partition(".")
    return f"{contest}.received" if head == "receipts" else path


def _is_a_list(path: str) -> bool:
    return path in ("portable_boxes", "commission", "precinct") or path.startswith("ballot.")


def _checked(day: Day, event: Event) -> SecondCheck:
    """The second check after one of its own steps; see second_check_steps."""
    body, by, second = event.body, event.stamp.by, day.second
    match body["check"]:
        case "claimed":
            return second.claimed(Claim(by, body["reader"]))
        case "confirmed" | "denied" | "typed" as step:
            said = Given(body["first"], body["value"], by, body.get("reader", ""), step != "typed")
            rows = [row.path for row in checked_rows(day.election, day.record)]
            return second.answered(body["path"], said, rows)
        case "settled":
            return second.settled(body["path"], body["value"], by)
    raise Malformed("unknown_entry", "", kind=str(body["check"]))


def _finished(day: Day, event: Event) -> Day:
    if event.body["stage"] != day.stage or day.stage == PROTOCOLS:
        raise Malformed("wrong_stage", "", stage=event.body["stage"], expected=day.stage)
    after = replace(day, reached=day.reached + 1, undoable=())
    if day.stage == LISTS:
        paths = announced_paths(day.election, day.record)
        announced = {path: values.current(day, path) for path in paths}
        after = replace(after, announced=announced, announced_at=event.stamp.wall)
    return after


def event_to_json(event: Event) -> dict[str, Any]:
    """The journal's body of an event: version, sequence, wall, mono, run, by, kind, when, body."""
    return {
        "v": VERSION,
        "seq": event.seq,
        "wall": event.stamp.wall,
        "mono": event.stamp.mono,
        "run": event.stamp.run,
        "by": event.stamp.by,
        "kind": event.kind,
        "when": event.when,
        "body": dict(event.body),
    }


def event_from_json(raw: Mapping[str, Any]) -> Event:
    """An event from a journal body; Malformed where it is none or newer than this program."""
    try:
        if raw["v"] != VERSION:
            raise Malformed("unknown_version", "", value=str(raw["v"]), expected=str(VERSION))
        stamp = Stamp(raw["wall"], raw["mono"], raw["run"], raw["by"])
        return Event(raw["seq"], raw["kind"], stamp, raw["when"], raw["body"])
    except (KeyError, TypeError):
        raise Malformed("not_an_entry", "") from None


def replay(events: Sequence[Event]) -> Day:
    """The state after a whole journal."""
    day = start(events[0])
    for event in events[1:]:
        day = apply(day, event)
    return day


__all__ = [
    "OPENING",
    "Change",
    "Day",
    "Event",
    "LateChange",
    "Refused",
    "Stamp",
    "apply",
    "create",
    "enter",
    "event_from_json",
    "event_to_json",
    "finish_stage",
    "is_announced",
    "may_look",
    "may_print",
    "note_clock",
    "note_hint",
    "replay",
    "start",
    "still_unseen",
    "unchecked",
    "undo",
    "waits_for",
]
