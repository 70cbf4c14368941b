"""The steps of closing: make the precinct's key, close, void a sheet, note that it was signed, note wrong PINs."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from kzpoll_desktop.domain.day import closing as closings
from kzpoll_desktop.domain.day.acts import is_moment
from kzpoll_desktop.domain.day.closing import Closing, Frozen, NewSheet, PrecinctKeys, TimeProblem, last_sheet
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.closing import KeysMade, ProtocolsClosed, SheetsVoided
from kzpoll_desktop.domain.day.events.notes import PinsWrong, ProtocolsSigned
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.figures.rows import held

MOST_REASON = 500


def make_keys(day: Day, stamp: Stamp, keys: PrecinctKeys) -> Entry | Refused:
    """Keep the precinct's key; before the opening is finished a new one may take its place. Refused as `may_make_keys`."""
    refused = may_make_keys(day)
    if refused is not None:
        return refused
    return Entry(day.seq + 1, stamp, KeysMade(keys.public, keys.certificate, keys.wrapped))


def may_make_keys(day: Day) -> Refused | None:
    """Why no key can be made; None where one can. Refused: key_is_there, closed."""
    if day.count.sheets:
        return Refused("closed")
    return Refused("key_is_there") if day.keys is not None and day.count.reached > 0 else None


def may_close(day: Day) -> Refused | None:
    """Why no results protocol may come into being yet; None where it may [43(8)].

    Refused: stage_not_reached, stage_waits, second_check_open, findings_open, warnings_open, closed.
    """
    if day.closed:
        return Refused("closed")
    return stage_steps.may_print(day)


def to_close(day: Day) -> tuple[str, ...]:
    """The contests that have no current sheet, in the definition's order."""
    return tuple(c.id for c in held(day.election, day.record) if c.id not in day.current_sheets)


def next_sheet(day: Day, contest: str) -> int:
    """The number of the sheet that comes next: each voided one raises it, and each in a file that a backup replaced."""
    return 1 + last_sheet(contest, day.count.sheets, day.restored_in(day.count))


def time_problem(day: Day, local: datetime.datetime) -> TimeProblem | None:
    """Why the true time has to be typed at closing; local: the laptop's time in the precinct's zone, without offset.

    A recount ends when it ends: the law sets a time for asking for it, and for the count on the night [43(1), 43(9)].
    """
    timeless = day.count.after_event or day.count.recount is not None
    return closings.time_problem(day.election, day.record, local, from_paper=timeless)


def may_close_so(day: Day, closing: Closing, problem: TimeProblem | None) -> Refused | None:
    """Why these persons cannot close in this way.

    Refused: closers_needed (needed), same_person_closes, not_an_officer, key_missing, no_pin, act_needed, reason_needed,
    true_time_needed (problem), true_time_too_early.
    """
    needed = closings.closers_needed(day.record)
    if len(set(closing.by)) != len(closing.by):
        return Refused("same_person_closes")
    if len(closing.by) != needed:
        return Refused("closers_needed", {"needed": needed})
    known = {m.id for m in closings.officers(day.record)}
    if not set(closing.by) <= known:
        return Refused("not_an_officer")
    return _may_open(day, closing) or _true_time_stands(day, closing, problem)


def _may_open(day: Day, closing: Closing) -> Refused | None:
    if closing.how != "none" and day.keys is None:
        return Refused("key_missing")
    if closing.how == "pins" and day.keys is not None and day.keys.wrapped_for(closing.by) is None:
        return Refused("no_pin")
    if closing.how == "recovery" and not closing.act.strip():
        return Refused("act_needed")
    if closing.how == "none" and not closing.reason.strip():
        return Refused("no_seal_needs_reason")
    return None


def _true_time_stands(day: Day, closing: Closing, problem: TimeProblem | None) -> Refused | None:
    if problem is None:
        return None
    time = closing.true_time
    if time is None or not time.reason.strip() or not is_moment(time.moment):
        return Refused("true_time_needed", {"problem": problem})
    if datetime.datetime.fromisoformat(time.moment) < closings.end_of_voting(day.election, day.record):
        return Refused("true_time_too_early")
    return None


def close(
    day: Day,
    stamp: Stamp,
    closing: Closing,
    sheets: Sequence[NewSheet],
    acts: Mapping[str, str],
    frozen: Frozen,
) -> Entry | Refused:
    """Freeze the contests of these sheets; acts: number -> SHA-256 of its kept paper; frozen: the journal's head before.

    Refused as may_close, and figures_closed where a sheet has other figures than the voided one before it.
    """
    refusal = may_close(day)
    if refusal is not None:
        return refusal
    if tuple(one.contest for one in sheets) != to_close(day):
        return Refused("closed")
    for sheet in sheets:
        before = [one.figures for one in day.count.sheets if one.contest == sheet.contest]
        if before and before[-1] != sheet.figures:
            return Refused("figures_closed")
    event = ProtocolsClosed(closing, tuple(sheets), dict(acts), frozen)
    return Entry(day.seq + 1, stamp, event)


def may_void(day: Day, contests: Sequence[str]) -> Refused | None:
    """Why the current sheets of some contests cannot be voided; None where they can. Refused: not_closed, signed_already."""
    current = day.current_sheets
    if not contests or any(contest not in current for contest in contests):
        return Refused("not_closed")
    if any(current[contest].signed_at for contest in contests):
        return Refused("signed_already")
    return None


def void(day: Day, stamp: Stamp, contests: Sequence[str], reason: str) -> Entry | Refused:
    """Void the current sheets of some contests before they are signed, so that a name can be put right.

    Refused: as may_void, reason_needed.
    """
    refusal = may_void(day, contests)
    if refusal is not None:
        return refusal
    if not reason.strip():
        return Refused("reason_needed")
    return Entry(day.seq + 1, stamp, SheetsVoided(tuple(contests), reason.strip()[:MOST_REASON]))


def note_signed(day: Day, stamp: Stamp) -> Entry | Refused:
    """The current sheets were signed by hand; from now on a mistake takes a recount and a new protocol [43(9)].

    Refused: not_closed, nothing_changes.
    """
    if not day.closed:
        return Refused("not_closed")
    if all(one.signed_at for one in day.current_sheets.values()):
        return Refused("nothing_changes")
    return Entry(day.seq + 1, stamp, ProtocolsSigned())


def note_wrong_pins(day: Day, stamp: Stamp, holders: Sequence[str]) -> Entry:
    """PINs or a recovery code did not open the key; nothing of what was typed is kept."""
    return Entry(day.seq + 1, stamp, PinsWrong(tuple(holders)))


def pins_wait(day: Day, stamp: Stamp) -> int:
    """Seconds until the next try at opening the key is taken."""
    return day.wrong_pins.wait(stamp.wall, stamp.mono, stamp.run)
