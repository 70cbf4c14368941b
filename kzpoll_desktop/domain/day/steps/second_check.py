"""The steps of the second check: take it over, confirm or deny what is read aloud, type unseen, recount what differs."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.entering import ValuesEntered
from kzpoll_desktop.domain.day.events.second_check import (
    CheckClaimed,
    DifferenceSettled,
    FigureConfirmed,
    FigureDenied,
    FigureTyped,
)
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.second_check import BLIND, READ_ALOUD, Agreed, BeingChecked, Claim, Differs
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import SECOND_CHECK
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.said import Named


def unchecked(day: Day) -> tuple[str, ...]:
    """The figures that still need their second check, in the order of the rows; none where the definition asks for none."""
    if SECOND_CHECK not in day.stages:
        return ()
    return tuple(
        row.path for row in day.checked_rows if not isinstance(day.count.second.state(row.path), Agreed)
    )


def still_unseen(day: Day) -> tuple[str, ...]:
    """The figures that a second person has still to type without seeing them; none before the check has begun."""
    if day.election.second_check != BLIND or not day.has_reached(SECOND_CHECK):
        return ()
    return tuple(path for path in unchecked(day) if not isinstance(day.count.second.state(path), Differs))


def may_look(day: Day) -> Refused | None:
    """Why whoever types now is not to be shown the first figures: they type them unseen; Refused unseen_now."""
    claim = day.count.second.claim
    unseen = claim is not None and claim.checker == day.typist and bool(still_unseen(day))
    return Refused("unseen_now") if unseen else None


def claim(day: Day, stamp: Stamp, reader: str = "") -> Entry | Refused:
    """Whoever types takes the check over; reader: the member who reads the sheet aloud, empty in a blind check.

    Refused: stage_not_reached, nobody_named, reader_needed, same_person, entered_by_you, nothing_changes.
    """
    refusal = _too_early(day) or _nobody(stamp)
    if refusal is not None:
        return refusal
    aloud = day.election.second_check == READ_ALOUD
    if aloud and day.record.member(reader) is None:
        return Refused("reader_needed")
    if aloud and reader == stamp.by:
        return Refused("same_person")
    wanted = Claim(stamp.by, reader if aloud else "")
    if wanted == day.count.second.claim:
        return Refused("nothing_changes")
    left = unchecked(day)
    if left and not any(day.count.second.may_check(path, wanted) for path in left):
        return Refused("entered_by_you", {"path": left[0]}, left)
    return Entry(day.seq + 1, stamp, CheckClaimed(wanted.reader))


def confirm(day: Day, stamp: Stamp, path: str) -> Entry | Refused:
    """The figure read aloud is the one on the screen; Refused as _may_answer."""
    return _aloud(day, stamp, path, said_yes=True)


def deny(day: Day, stamp: Stamp, path: str) -> Entry | Refused:
    """Another figure was read aloud: this one has to be recounted; a "yes" given too soon is taken back by it too."""
    return _aloud(day, stamp, path, said_yes=False)


def _aloud(day: Day, stamp: Stamp, path: str, *, said_yes: bool) -> Entry | Refused:
    refusal = _may_answer(day, stamp, path, READ_ALOUD, takes_back=not said_yes)
    if refusal is not None:
        return refusal
    assert day.count.second.claim is not None  # _may_answer has seen to it
    answer = FigureConfirmed if said_yes else FigureDenied
    event = answer(path, _first(day, path), day.count.second.claim.reader)
    return Entry(day.seq + 1, stamp, event)


def type_unseen(day: Day, stamp: Stamp, path: str, value: Raw) -> Entry | Refused:
    """A figure typed by another person who does not see the first one; Refused as _may_answer, and bad_value."""
    refusal = _may_answer(day, stamp, path, BLIND)
    if refusal is not None:
        return refusal
    if type(value) is not int or not 0 <= value <= MAX_COUNT:
        return Refused("bad_value", {"path": path, "problem": "out_of_range"}, (path,))
    state = day.count.second.state(path)
    if isinstance(state, BeingChecked) and state.typed == value:
        return Refused("nothing_changes", {}, (path,))
    return Entry(day.seq + 1, stamp, FigureTyped(path, _first(day, path), value))


def settle(day: Day, stamp: Stamp, path: str, value: Raw, *, reason: str = "") -> Entry | Refused:
    """A difference was recounted; the figure becomes what was counted, whoever had it right.

    Refused: not_differing, nobody_named, bad_value, and everything that entering a figure may be refused for.
    """
    refusal = _too_early(day) or _nobody(stamp)
    if refusal is not None:
        return refusal
    state = day.count.second.state(path)
    if not isinstance(state, Differs):
        return Refused("not_differing", {"path": path}, (path,))
    if type(value) is not int or not 0 <= value <= MAX_COUNT:
        return Refused("bad_value", {"path": path, "problem": "out_of_range"}, (path,))
    if value == figure(day.record, path):
        return Entry(day.seq + 1, stamp, DifferenceSettled(path, value))
    made = entering.enter(day, [(path, value)], stamp, reason=reason)
    if isinstance(made, Entry) and isinstance(made.event, ValuesEntered):
        return replace(made, event=replace(made.event, settles=path))
    return made


def _may_answer(day: Day, stamp: Stamp, path: str, mode: str, *, takes_back: bool = False) -> Refused | None:
    """Why this person may not answer for this figure now.

    Refused: stage_not_reached, unknown_figure, not_claimed, entered_by_you, already_checked, figure_missing.
    """
    refusal = _too_early(day)
    if refusal is not None:
        return refusal
    if all(row.path != path for row in day.checked_rows):
        return Refused("unknown_figure", {"path": path}, (path,))
    taken = day.count.second.claim
    if taken is None or taken.checker != stamp.by or day.election.second_check != mode:
        return Refused("not_claimed", {"path": path}, (path,))
    if not day.count.second.may_check(path, taken):
        return Refused("entered_by_you", {"path": path}, (path,))
    if figure(day.record, path) is None:
        return Refused("figure_missing", {"path": path}, (path,))
    state = day.count.second.state(path)
    if isinstance(state, Differs) or (isinstance(state, Agreed) and not takes_back):
        return Refused("already_checked", {"path": path}, (path,))
    return None


def _first(day: Day, path: str) -> int:
    """The figure as it is kept, where _may_answer has seen that there is one."""
    kept = figure(day.record, path)
    assert kept is not None
    return kept


def _too_early(day: Day) -> Refused | None:
    if day.count.sheets:
        return Refused("closed")
    if SECOND_CHECK not in day.stages:
        return Refused("not_claimed")
    if not day.has_reached(SECOND_CHECK):
        return Refused(
            "stage_not_reached", {"stage": Named("stage", SECOND_CHECK), "current": Named("stage", day.stage)}
        )
    return None


def _nobody(stamp: Stamp) -> Refused | None:
    return None if stamp.by else Refused("nobody_named")
