"""Whether a time of the day can be as it is typed: still to come, outside the hours, voting that ended before its hour."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeGuard

from kzpoll_desktop.domain.day.closing import COUNT_HOURS
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.domain.ground.clock import moment_at, zone_of
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed

# By how much a laptop may be behind the clock on the wall.
AHEAD: Final = datetime.timedelta(minutes=5)
Code = Literal["to_come", "before_hours", "after_hours", "before_opening", "count_too_long"]
# Everyone on the list of a closed precinct has voted [38(3)]; other hours were set for the precinct [38(1)].
Ground = Literal["all_voted", "decision"]
GROUNDS: Final[tuple[Ground, ...]] = ("all_voted", "decision")


@dataclass(frozen=True, slots=True)
class Odd:
    """Why a time, or a report for a time, is asked about; times: what its sentence names."""

    code: Code
    times: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EarlyEnd:
    """The lawful ground on which voting ended before its hour; decision: which one, empty where everyone has voted."""

    ground: Ground
    decision: str = ""


def odd(
    election: ElectionDefinition, record: PrecinctRecord, path: str, value: Raw, now: datetime.datetime
) -> Odd | None:
    """Why a value at a path is asked about; None where nothing is odd about its time. now: aware of its offset."""
    where = parsed(path)
    if value is None:
        return None
    if where.figure is not None and where.kind.of == "report":
        at = where.subject or ""
        return _to_come(election, record, moment_at(election.date, at, election.turnout.timezone), now)
    if where.kind.of != "times" or not _is_time(value):
        return None
    found = _outside(election, record, where.kind.name, value)
    return found or _to_come(election, record, _moment(election, record, where.kind.name, value), now)


def _outside(election: ElectionDefinition, record: PrecinctRecord, name: str, at: str) -> Odd | None:
    hours, day = election.hours, record.day
    if name == "opened":
        if at < hours.open:
            return Odd("before_hours", {"open": hours.open})
        ended = day.voting_ended or hours.close
        return Odd("after_hours", {"close": ended}) if at >= ended else None
    if name == "voting_ended":
        return (
            Odd("before_opening", {"open": _opened(election, record)})
            if never(election, record, at)
            else None
        )
    ended = day.voting_ended or hours.close
    if (_minutes(at) - _minutes(ended)) % (24 * 60) > COUNT_HOURS * 60:
        return Odd("count_too_long", {"ended": ended})
    return None


def _to_come(
    election: ElectionDefinition, record: PrecinctRecord, moment: datetime.datetime, now: datetime.datetime
) -> Odd | None:
    here = now.astimezone(zone_of(record.precinct.utc_offset))
    if election.training and here.date().isoformat() != election.date:
        # Practice on another day.
        return None
    return Odd("to_come", {"now": f"{here:%H:%M}"}) if moment > now + AHEAD else None


def moment_meant(
    election: ElectionDefinition, record: PrecinctRecord, path: str, value: Raw
) -> datetime.datetime | None:
    """When it is that a time, or a report for a time, tells of; None of everything else."""
    where = parsed(path)
    if value is None:
        return None
    if where.figure is not None and where.kind.of == "report":
        return moment_at(election.date, where.subject or "", election.turnout.timezone)
    if where.kind.of == "times" and _is_time(value):
        return _moment(election, record, where.kind.name, value)
    return None


def _moment(election: ElectionDefinition, record: PrecinctRecord, name: str, at: str) -> datetime.datetime:
    local = datetime.datetime.fromisoformat(f"{election.date}T{at}:00")
    if name == "count_ended" and at < (record.day.voting_ended or election.hours.close):
        local += datetime.timedelta(days=1)
    return local.replace(tzinfo=zone_of(record.precinct.utc_offset))


def _is_time(value: Raw) -> TypeGuard[str]:
    """What is no time is refused where it is entered."""
    try:
        return decode.time_or_none(value, "") is not None
    except Malformed:
        return False


def _opened(election: ElectionDefinition, record: PrecinctRecord) -> str:
    return record.day.opened or election.hours.open


def _minutes(at: str) -> int:
    hours, minutes = at.split(":")
    return 60 * int(hours) + int(minutes)


# --- the end of voting ----------------------------------------------------------------------------------------


def never(election: ElectionDefinition, record: PrecinctRecord, at: str) -> bool:
    """Voting cannot have ended then: it had not begun."""
    return at <= _opened(election, record)


def early(election: ElectionDefinition, record: PrecinctRecord, at: str) -> bool:
    """Voting that ended then ended before its hour, which takes a lawful ground."""
    return not never(election, record, at) and at < election.hours.close


def grounds(record: PrecinctRecord) -> tuple[Ground, ...]:
    """The grounds on which voting may end early in a precinct: that all have voted only in a closed one [38(3)]."""
    return GROUNDS if record.precinct.kind == "closed" else ("decision",)


def lacks_ground(election: ElectionDefinition, record: PrecinctRecord, end: EarlyEnd | None) -> bool:
    """Voting ended early, and no ground is given that is one in this precinct."""
    ended = record.day.voting_ended
    if ended is None or not early(election, record, ended):
        return False
    return end is None or end.ground not in grounds(record)


_END: Final = frozenset({"ground", "decision"})


def end_to_json(end: EarlyEnd | None) -> Raw:
    """The ground as the journal keeps it."""
    return None if end is None else {"ground": end.ground, "decision": end.decision}


def end_from_json(raw: Raw, path: str) -> EarlyEnd | None:
    """The ground read as strictly as a file; Malformed where it does not fit, as a decision that is not named."""
    if raw is None:
        return None
    found = decode.keyed(raw, path, _END)
    ground: Ground = decode.one_of(found["ground"], f"{path}.ground", GROUNDS)
    decision = decode.text(
        found["decision"], f"{path}.decision", may_be_empty=ground == "all_voted", most=200
    )
    return EarlyEnd(ground, decision)
