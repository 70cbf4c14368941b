"""The journal as a state: what each entry does, what it says in the file, the state after all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from kzpoll_desktop.domain.day import values
from kzpoll_desktop.domain.day.closing import Keys, WrongPins, sheets_from_json, signed, voided
from kzpoll_desktop.domain.day.count import Change, Count, LateChange
from kzpoll_desktop.domain.day.entry import CLOCK, HINT, SIGNED, WRONG_PINS, Entry, Stamp
from kzpoll_desktop.domain.day.second_check import Claim, Given, SecondCheck
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.figures.rows import LISTS, PROTOCOLS, announced_paths, checked_rows
from kzpoll_desktop.domain.ground.clock import ClockChange
from kzpoll_desktop.domain.ground.errors import Malformed

VERSION: Final = 1
UNDO_DEPTH: Final = 100


def start(event: Entry) -> Day:
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
        counts=(Count(values.completed(record), dict.fromkeys(record.contests, ())),),
        seals={},
        typist=event.stamp.by,
        seq=1,
        wall=event.stamp.wall,
    )


def apply(day: Day, event: Entry) -> Day:
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
            count = day.count
            after = day.with_count(replace(count, hinted=count.hinted | set(body["paths"])))
        case "noted" if body.get("note") == CLOCK:
            change = ClockChange(body["kind"], body["seconds"], body["was"], event.stamp.wall)
            after = replace(day, clock_changes=(*day.clock_changes, change))
        case "noted" if body.get("note") == SIGNED:
            after = day.with_count(replace(day.count, sheets=signed(day.count.sheets, event.stamp.wall)))
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
            after = day.with_count(replace(day.count, second=_checked(day, event)))
        case _:
            raise Malformed("unknown_entry", "", kind=event.kind)
    return replace(after, seq=event.seq, wall=event.stamp.wall)


def _after_closing(day: Day, event: Entry) -> Day:
    body, wall = event.body, event.stamp.wall
    if event.kind == "keys_made":
        keys = Keys(body["public"], body["certificate"], tuple(body["wrapped"]), wall)
        return replace(day, keys=keys)
    if event.kind == "voided":
        left = voided(day.count.sheets, body["contests"], body["reason"], wall)
        return day.with_count(replace(day.count, sheets=left, undoable=()))
    sheets = (*day.count.sheets, *sheets_from_json(body, event.seq, wall))
    count = replace(day.count, sheets=sheets, kept_acts=dict(body["acts"]), undoable=())
    return replace(day.with_count(count), wrong_pins=WrongPins())


def _changed(day: Day, event: Entry) -> Day:
    changes = tuple(Change(c["path"], c["value"], c["was"]) for c in event.body["changes"])
    after = day
    for change in changes:
        after = values.with_value(after, change.path, change.value)
    if event.kind == "undone":
        undoable = day.count.undoable[:-1]
    else:
        undoable = (*day.count.undoable, (event.seq, changes))[-UNDO_DEPTH:]
    late: list[LateChange] = []
    for c in changes:
        announced = day.count.has_announced(c.path)
        hinted = c.path in day.count.hinted
        if announced or hinted:
            reason, stamp = event.body.get("reason", ""), event.stamp
            late.append(LateChange(c.path, c.value, c.was, stamp.wall, stamp.by, reason, announced, hinted))
    count = replace(
        after.count,
        undoable=undoable,
        late_changes=(*day.count.late_changes, *late),
        after_event=day.count.after_event or bool(event.body.get("after_event")),
        second=_second_after(day, after, event, changes),
    )
    return after.with_count(count)


def _second_after(day: Day, after: Day, event: Entry, changes: tuple[Change, ...]) -> SecondCheck:
    """The second check after changes: what was changed needs it again, what went away does not, a recount may settle it."""
    by = event.stamp.by
    settled = event.body.get("settles")
    if settled is not None:
        return day.count.second.settled(settled, event.body["changes"][0]["value"], by)
    paths = {_figure_behind(c.path) for c in changes}
    second = day.count.second.changed(paths, by)
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


def _checked(day: Day, event: Entry) -> SecondCheck:
    """The second check after one of its own steps; see steps.second_check."""
    body, by, second = event.body, event.stamp.by, day.count.second
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


def _finished(day: Day, event: Entry) -> Day:
    if event.body["stage"] != day.stage or day.stage == PROTOCOLS:
        raise Malformed("wrong_stage", "", stage=event.body["stage"], expected=day.stage)
    count = replace(day.count, reached=day.count.reached + 1, undoable=())
    if day.stage == LISTS:
        paths = announced_paths(day.election, day.record)
        announced = {path: values.current(day, path) for path in paths}
        count = replace(count, announced=announced, announced_at=event.stamp.wall)
    return day.with_count(count)


def entry_to_json(event: Entry) -> dict[str, Any]:
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


def entry_from_json(raw: Mapping[str, Any]) -> Entry:
    """An event from a journal body; Malformed where it is none or newer than this program."""
    try:
        if raw["v"] != VERSION:
            raise Malformed("unknown_version", "", value=str(raw["v"]), expected=str(VERSION))
        stamp = Stamp(raw["wall"], raw["mono"], raw["run"], raw["by"])
        return Entry(raw["seq"], raw["kind"], stamp, raw["when"], raw["body"])
    except (KeyError, TypeError):
        raise Malformed("not_an_entry", "") from None


def replay(events: Sequence[Entry]) -> Day:
    """The state after a whole journal."""
    day = start(events[0])
    for event in events[1:]:
        day = apply(day, event)
    return day
