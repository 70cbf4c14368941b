"""The variant of an exercise for a seat: other figures with the same mistakes; docs/variants.md has the order of draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, TurnoutReport, figure
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import AGAINST_ALL, CountExercise
from kzpoll_desktop.domain.training.draws import Draws, shared_out
from kzpoll_desktop.domain.training.sound import ballots_fit

FORMAT: Final = "kzpoll-variant/1"
ATTEMPTS: Final = 64
MOST_NUMBER: Final = 9_999
# Percent: of those issued that move from unused to voters at most; by which a share of a member or a pile is moved.
_MOVED: Final = 15
_SHARE: Final = 20


@dataclass(frozen=True, slots=True)
class NoVariant(Exception):
    """No attempt gave figures in which the same is found as in the exercise: an error of the course."""

    exercise: str
    seat: int


class Variants:
    """The variants of one exercise; what has to be the same in all of them is worked out once."""

    def __init__(self, course: str, exercise: CountExercise, election: ElectionDefinition) -> None:
        self._course = course
        self._exercise = exercise
        self._election = election
        self._wanted = _found(exercise, election)

    def of(self, seat: int) -> CountExercise:
        """As `variant`."""
        if seat == 0 or self._exercise.fixed:
            return self._exercise
        for attempt in range(ATTEMPTS):
            made = self._attempt(seat, attempt)
            if made is not None and _found(made, self._election) == self._wanted:
                return made
        raise NoVariant(self._exercise.id, seat)

    def _attempt(self, seat: int, attempt: int) -> CountExercise | None:
        exercise = self._exercise
        draws = Draws(FORMAT, self._course, exercise.id, str(seat), str(attempt))
        truth = _truth(exercise.truth, draws, self._election)
        if truth is None or not ballots_fit(exercise, truth):
            return None
        sheets = _sheets(exercise, truth)
        return None if sheets is None else replace(exercise, truth=truth, sheets=sheets)


def variant(course: str, exercise: CountExercise, seat: int, election: ElectionDefinition) -> CountExercise:
    """The exercise as a seat has it, with its own truth and sheets; seat 0 and a fixed one as written. Pure.

    course: the course's id. NoVariant after ATTEMPTS failures.
    """
    return Variants(course, exercise, election).of(seat)


def _found(exercise: CountExercise, election: ElectionDefinition) -> tuple[object, ...]:
    """What fires, what stays and what no rule notices: the same in every variant, so that each can be closed."""
    return (
        planted.keys(planted.fires(exercise, election)),
        planted.keys(planted.stays(exercise, election)),
        planted.silent(exercise, election),
    )


def _issued(record: PrecinctRecord, contest: str) -> int:
    """B: signatures in the list and signed applications."""
    signed = sum(box.signed.get(contest, 0) or 0 for box in record.portable_boxes)
    return (record.contests[contest].signatures or 0) + signed


def _truth(truth: PrecinctRecord, draws: Draws, election: ElectionDefinition) -> PrecinctRecord | None:
    """Another night of the same kind: the draws in their order."""
    contests = [c.id for c in held(election, truth)]
    number = 1 + draws.below(MOST_NUMBER)
    moved = draws.within(min(_issued(truth, c) for c in contests) * _MOVED // 100)
    shifts = _members(truth, contests, moved, draws)
    if shifts is None:
        return None
    made = {}
    for contest in contests:
        figures = truth.contests[contest]
        piles = {**figures.votes, AGAINST_ALL: figures.against_all}
        counts = [value or 0 for value in piles.values()]
        shares = shared_out(counts, sum(counts) + moved, draws, _SHARE)
        if shares is None:
            return None
        against_all = shares[-1]
        stationary = figures.stationary
        made[contest] = replace(
            figures,
            signatures=(figures.signatures or 0) + moved,
            unused=(figures.unused or 0) - moved,
            stationary=None if stationary is None else stationary + moved,
            issued_by_member={
                member: (value or 0) + shifts.get(member, 0)
                for member, value in figures.issued_by_member.items()
            },
            votes=dict(zip(figures.votes, shares[:-1], strict=True)),
            against_all=against_all,
        )
    record = replace(
        truth,
        precinct=replace(truth.precinct, number=number),
        contests=made,
        turnout=_turnout(truth, moved),
    )
    return record if _in_range(record) else None


def _members(
    truth: PrecinctRecord, contests: list[str], moved: int, draws: Draws
) -> Mapping[str, int] | None:
    """By how much each member issued more of every ballot: a voter takes one of each from the same hands."""
    fewest = {
        m.id: min(truth.contests[c].issued_by_member.get(m.id, 0) or 0 for c in contests)
        for m in truth.commission
    }
    issuing = [member for member, value in fewest.items() if value]
    values = [fewest[member] for member in issuing]
    shares = shared_out(values, sum(values) + moved, draws, _SHARE)
    if shares is None:
        return None
    return {m: new - old for m, new, old in zip(issuing, shares, values, strict=True)}


def _turnout(truth: PrecinctRecord, moved: int) -> tuple[TurnoutReport, ...]:
    """The log in proportion; the last report grows by what was moved."""
    known = [one.voters for one in truth.turnout if one.voters is not None]
    if not known or known[-1] == 0:
        return truth.turnout
    last = known[-1]
    return tuple(
        one if one.voters is None else replace(one, voters=max(0, one.voters * (last + moved) // last))
        for one in truth.turnout
    )


def _in_range(record: PrecinctRecord) -> bool:
    for figures in record.contests.values():
        counts = [figures.signatures, figures.unused, figures.against_all, figures.stationary or 0]
        counts += [*figures.votes.values(), *figures.issued_by_member.values()]
        if any(value is None or not 0 <= value <= MAX_COUNT for value in counts):
            return False
    return all(one.voters is None or one.voters <= MAX_COUNT for one in record.turnout)


# --- the sheets -----------------------------------------------------------------------------------------------


def exchanged(exercise: CountExercise) -> Mapping[str, str]:
    """Path -> the path whose row it was exchanged with, both ways."""
    found: dict[str, str] = {}
    paths = planted.planted(exercise)
    for place, one in enumerate(paths):
        for other in paths[place + 1 :]:
            if one in found or other in found:
                continue
            true = figure(exercise.truth, one), figure(exercise.truth, other)
            if (exercise.sheets[other], exercise.sheets[one]) == true:
                found |= {one: other, other: one}
    return found


def swapped_place(true: int, sheet: int) -> int | None:
    """The place from the right, from 0, at which two neighbouring digits were swapped; None where that is not the slip."""
    a = str(true)
    b = str(sheet).rjust(len(a), "0")
    if len(a) != len(b):
        return None
    for place in range(len(a) - 1):
        i = len(a) - 2 - place
        if a[i] != a[i + 1] and a[:i] + a[i + 1] + a[i] + a[i + 2 :] == b:
            return place
    return None


def _swapped(value: int, place: int) -> int | None:
    """A figure with the digits at a place swapped; None where they are equal or there are none."""
    a = str(value)
    i = len(a) - 2 - place
    if i < 0 or a[i] == a[i + 1] or (i == 0 and a[1] == "0"):
        return None
    return int(a[:i] + a[i + 1] + a[i] + a[i + 2 :])


def _sheets(exercise: CountExercise, truth: PrecinctRecord) -> dict[str, int] | None:
    """The slips of the new figures, each of its kind; None where one cannot be."""
    twins = exchanged(exercise)
    found: dict[str, int] = {}
    for path, sheet in exercise.sheets.items():
        true, new = figure(exercise.truth, path), figure(truth, path)
        assert true is not None  # a course's truth has every figure
        assert new is not None
        place = None if path in twins else swapped_place(true, sheet)
        value: int | None
        if path in twins:
            value = figure(truth, twins[path])
        elif place is not None:
            value = _swapped(new, place)
        else:
            value = new + sheet - true
        if value is None or value == new or not 0 <= value <= MAX_COUNT:
            return None
        found[path] = value
    return found
