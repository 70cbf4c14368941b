"""What closing leaves: the precinct's key as it is kept, the frozen sheet of each contest, sheets that were voided."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Member, PrecinctRecord

# Any two of these close together.
OFFICERS: Final = ("chair", "deputy", "secretary")
RECOVERY: Final = "recovery"
FREE_TRIES: Final = 3
FIRST_WAIT: Final = 10
LONGEST_WAIT: Final = 60
# Hours from the end of voting within which the count ends [43(1)].
COUNT_HOURS: Final = 12

How = Literal["pins", "recovery", "none"]
TimeProblem = Literal["clock_before_end", "clock_after_limit", "ended_early"]


@dataclass(frozen=True, slots=True)
class PrecinctKeys:
    """The precinct's own key. public, certificate: hexadecimal; wrapped: the private part, once for each pair of holders.

    made: wall time. What stands in wrapped is opened by its holders' PINs together, or by the recovery code.
    """

    public: str
    certificate: str
    wrapped: tuple[Mapping[str, Any], ...]
    made: str

    def wrapped_for(self, holders: Sequence[str]) -> Mapping[str, Any] | None:
        """The private part as these holders open it together; None where they never had it."""
        wanted = sorted(holders)
        return next((one for one in self.wrapped if sorted(one["holders"]) == wanted), None)

    @property
    def people(self) -> tuple[str, ...]:
        """The members who have a PIN."""
        found = (holder for one in self.wrapped for holder in one["holders"] if holder != RECOVERY)
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class TrueTime:
    """The true time where the laptop's clock or the usual hours are wrong: local YYYY-MM-DDTHH:MM, and why it is typed."""

    moment: str
    reason: str
    problem: TimeProblem


@dataclass(frozen=True, slots=True)
class Closing:
    """Who closed, and how. how: with their PINs, with the recovery code and an act, or without a digital seal.

    act: number of the act on the use of the recovery code; reason: why there is no seal.
    """

    by: tuple[str, ...]
    how: How
    act: str = ""
    reason: str = ""
    true_time: TrueTime | None = None

    def told(self, at: str | None = None) -> dict[str, Any]:
        """As plain JSON: in the journal, and with the time that stands on the paper under the digest of what was closed."""
        time = self.true_time
        found: dict[str, Any] = {
            "by": list(self.by),
            "how": self.how,
            "act": self.act,
            "reason": self.reason,
            "time": None
            if time is None
            else {"moment": time.moment, "reason": time.reason, "problem": time.problem},
        }
        return found if at is None else found | {"at": at}


@dataclass(frozen=True, slots=True)
class Frozen:
    """The journal up to which a sheet was frozen: the last entry's number and hash."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class ClosedSheet:
    """One contest as it was closed.

    version: of the count; digest: SHA-256 of its canonical record, which is kept under it; figures: of the digits on paper
    alone; code: the text of the printed code; papers: protocol, annex -> SHA-256 of the kept file; seq: of its entry.
    """

    contest: str
    version: int
    sheet: int
    digest: str
    figures: str
    code: str
    papers: Mapping[str, str]
    closing: Closing
    frozen: Frozen
    seq: int
    wall: str
    voided: str = ""
    voided_at: str = ""
    signed_at: str = ""


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A sheet that is about to be closed; as Sheet."""

    contest: str
    version: int
    sheet: int
    digest: str
    figures: str
    code: str
    papers: Mapping[str, str]


def officers(record: PrecinctRecord) -> tuple[Member, ...]:
    """Who may close: chair, deputy and secretary by their roles at closing, in this order [43(8)]."""
    found = [m for m in record.commission if m.role_at_closing() in OFFICERS]
    return tuple(sorted(found, key=lambda m: OFFICERS.index(str(m.role_at_closing()))))


def closers_needed(record: PrecinctRecord) -> int:
    """Two; where the commission has one of the three left, that one; where it has none, nobody."""
    return min(2, len(officers(record)))


def chair_is_absent(record: PrecinctRecord) -> bool:
    """Nobody signs as chair: there is none, or the chair does not sign."""
    not_signing = {s.member for s in record.signing if s.status != "signed"}
    return not any(m.role_at_closing() == "chair" and m.id not in not_signing for m in record.commission)


def signs_for_chair(record: PrecinctRecord) -> Member | None:
    """Who signs for an absent chair: the deputy, or else the secretary [43(8)]; None where the chair signs."""
    if not chair_is_absent(record):
        return None
    not_signing = {s.member for s in record.signing if s.status != "signed"}
    return next(
        (m for m in officers(record) if m.role_at_closing() != "chair" and m.id not in not_signing), None
    )


# --- the time -------------------------------------------------------------------------------------------------


def end_of_voting(election: ElectionDefinition, record: PrecinctRecord) -> datetime.datetime:
    """Local date and time, without offset, at which the voting ended as it was announced, or would have usually."""
    date = datetime.date.fromisoformat(election.date)
    at = datetime.time.fromisoformat(record.day.voting_ended or election.hours.close)
    return datetime.datetime.combine(date, at)


def time_problem(
    election: ElectionDefinition, record: PrecinctRecord, local: datetime.datetime, *, from_paper: bool
) -> TimeProblem | None:
    """Why the true time has to be typed; local: what the laptop shows, in the precinct's zone and without offset.

    clock_before_end: voting has not ended yet by it [43(3)]; clock_after_limit: the count would have lasted longer than
    the law allows [43]; ended_early: an ordinary precinct announced the end before its hours [38(3)]. Practice on another
    day and figures typed afterwards from paper are no problem.
    """
    ended = end_of_voting(election, record)
    if local < ended:
        return "clock_before_end"
    late = local > ended + datetime.timedelta(hours=COUNT_HOURS)
    if late and not from_paper and not election.training:
        return "clock_after_limit"
    announced = record.day.voting_ended
    if announced is not None and announced < election.hours.close and record.precinct.kind == "ordinary":
        return "ended_early"
    return None


# --- wrong PINs -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WrongPins:
    """Tries since the last that opened the key, and when the latest was: wall time, monotonic nanoseconds, run."""

    tries: int = 0
    wall: str = ""
    mono: int = 0
    run: str = ""

    def wait(self, wall: str, mono: int, run: str) -> int:
        """Seconds until the next try is taken: none for the first tries, then longer, and never more than a minute."""
        if self.tries < FREE_TRIES:
            return 0
        needed = min(FIRST_WAIT * 2 ** min(self.tries - FREE_TRIES, 8), LONGEST_WAIT)
        if run == self.run:
            passed = (mono - self.mono) // 1_000_000_000
        else:
            span = datetime.datetime.fromisoformat(wall) - datetime.datetime.fromisoformat(self.wall)
            passed = span // datetime.timedelta(seconds=1)
        # A clock that was set back starts the wait again, and no more than that.
        return needed - passed if 0 <= passed < needed else needed if passed < 0 else 0


# --- a file that was put back ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Replaced:
    """The file in whose place a backup was put: its last entry's number and hash, and the last sheet of each ballot in it."""

    seq: int
    hash: str
    sheets: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup took the place of the file. seq, hash: of its last entry; replaced: None where no file was there."""

    seq: int
    hash: str
    replaced: Replaced | None
    wall: str = ""

    @property
    def from_itself(self) -> bool:
        """It was put together again of what its own journal proved, because the file was damaged."""
        return self.replaced is not None and (self.replaced.seq, self.replaced.hash) == (self.seq, self.hash)


def last_sheet(contest: str, sheets: Sequence[ClosedSheet], restored: Sequence[Restored]) -> int:
    """The number of the last sheet of a ballot that was ever closed, in files that were replaced too; 0 for none."""
    ours = [one.sheet for one in sheets if one.contest == contest]
    theirs = [one.replaced.sheets.get(contest, 0) for one in restored if one.replaced is not None]
    return max([0, *ours, *theirs])


# --- after closing --------------------------------------------------------------------------------------------


def voided(
    sheets: Sequence[ClosedSheet], current: Collection[ClosedSheet], reason: str, wall: str
) -> tuple[ClosedSheet, ...]:
    """The sheets of a count after some current ones were voided."""
    return tuple(replace(one, voided=reason, voided_at=wall) if one in current else one for one in sheets)


def signed(
    sheets: Sequence[ClosedSheet], current: Collection[ClosedSheet], wall: str
) -> tuple[ClosedSheet, ...]:
    """The sheets of a count after the current ones were signed by hand."""
    return tuple(
        replace(one, signed_at=wall) if one in current and not one.signed_at else one for one in sheets
    )
