"""Reads and writes a ballot paper of a course: its marks, and the pile that it belongs to."""

from __future__ import annotations

from typing import Any, Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.decode import Raw, boolean, each, keyed, number, one_of, text, unique
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.course import (
    AGAINST_ALL,
    FORMS,
    HOWS,
    INVALID,
    NOT_ESTABLISHED,
    Ballot,
    CountedBallot,
    Mark,
)

_BALLOT: Final = frozenset({"contest", "marks", "signed", "form"})
_BALLOT_MAY: Final = frozenset({"crossed_out"})
_MARK: Final = frozenset({"choice", "how"})
_COUNTED: Final = frozenset({"ballot", "right", "times"})


def contest_of(raw: Raw, path: str, truth: PrecinctRecord) -> str:
    """A contest that is held in the precinct."""
    found = text(raw, path, most=64)
    if found not in truth.contests:
        raise Malformed("unknown_contest", path, key=shown(found))
    return found


def choice_of(
    raw: Raw, path: str, contest: str, truth: PrecinctRecord | None, election: ElectionDefinition
) -> str:
    """A choice on the ballot; without a precinct, of any district."""
    found = text(raw, path, most=64)
    if found not in _ids(contest, truth, election):
        raise Malformed("unknown_choice", path, key=shown(found))
    return found


def _ids(contest: str, truth: PrecinctRecord | None, election: ElectionDefinition) -> tuple[str, ...]:
    one = election.contest(contest)
    if truth is not None:
        return one.ballot_ids(truth.precinct.districts.get(contest))
    if one.choices is not None:
        return one.ballot_ids(None)
    return tuple(id_ for district in one.districts or () for id_ in one.ballot_ids(district.number))


def ballot_from_json(
    raw: Raw, path: str, truth: PrecinctRecord | None, election: ElectionDefinition
) -> Ballot:
    """A ballot of a contest of the truth, or, where there is none, of the definition."""
    found = keyed(raw, path, _BALLOT, _BALLOT_MAY)
    contest = text(found["contest"], f"{path}.contest", most=64)
    held = truth.contests if truth is not None else [c.id for c in election.contests]
    if contest not in held:
        raise Malformed("unknown_contest", f"{path}.contest", key=shown(contest))

    def mark(one: Raw, place: str) -> Mark:
        given = keyed(one, place, _MARK)
        line = text(given["choice"], f"{place}.choice", most=64)
        if line != AGAINST_ALL or not election.contest(contest).against_all:
            choice_of(line, f"{place}.choice", contest, truth, election)
        return Mark(line, one_of(given["how"], f"{place}.how", HOWS))

    marks = each(found["marks"], f"{path}.marks", mark, 200)
    crossed = each(
        found.get("crossed_out", []),
        f"{path}.crossed_out",
        lambda one, place: choice_of(one, place, contest, truth, election),
        200,
    )
    unique(crossed, f"{path}.crossed_out")
    return Ballot(
        contest,
        marks,
        boolean(found["signed"], f"{path}.signed"),
        one_of(found["form"], f"{path}.form", FORMS),
        crossed,
    )


def piles(ballot: Ballot, truth: PrecinctRecord | None, election: ElectionDefinition) -> tuple[str, ...]:
    """What a ballot may be counted as: the choices, against all, invalid, not of the established form."""
    line = (AGAINST_ALL,) if election.contest(ballot.contest).against_all else ()
    return (*_ids(ballot.contest, truth, election), *line, INVALID, NOT_ESTABLISHED)


def pile_of(
    raw: Raw, path: str, ballot: Ballot, truth: PrecinctRecord | None, election: ElectionDefinition
) -> str:
    """The pile that is right for a ballot."""
    found: str = one_of(raw, path, piles(ballot, truth, election))
    return found


def counted(raw: Raw, path: str, truth: PrecinctRecord, election: ElectionDefinition) -> CountedBallot:
    """A ballot to be counted by hand."""
    found = keyed(raw, path, _COUNTED)
    ballot = ballot_from_json(found["ballot"], f"{path}.ballot", truth, election)
    right = pile_of(found["right"], f"{path}.right", ballot, truth, election)
    return CountedBallot(ballot, right, number(found["times"], f"{path}.times", 1, MAX_COUNT))


def ballot_to_json(one: Ballot) -> dict[str, Any]:
    """A ballot as plain JSON."""
    found: dict[str, Any] = {
        "contest": one.contest,
        "marks": [{"choice": mark.choice, "how": mark.how} for mark in one.marks],
        "signed": one.signed,
        "form": one.form,
    }
    return found | ({"crossed_out": list(one.crossed_out)} if one.crossed_out else {})


def counted_to_json(one: CountedBallot) -> dict[str, Any]:
    """A ballot to be counted as plain JSON."""
    return {"ballot": ballot_to_json(one.ballot), "right": one.right, "times": one.times}
