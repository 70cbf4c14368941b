"""How somebody makes figures fit where no single one would do: both sides of a comparison are changed at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from kzpoll_desktop.domain.figures.record import ISSUING_ROLES, PrecinctRecord, figure
from kzpoll_desktop.domain.rules.engine import Finding

Changes: TypeAlias = list[tuple[str, int]]
_Way: TypeAlias = Callable[[Finding, PrecinctRecord], Changes]


def both_sides(record: PrecinctRecord, findings: Sequence[Finding]) -> Changes:
    """Changes after which the first finding that there is a way for does not fire any more; empty where there is none."""
    for one in findings:
        way = _WAYS.get(one.code)
        changes = way(one, record) if way is not None else []
        if changes and all(value >= 0 for _, value in changes):
            return changes
    return []


def _moved(record: PrecinctRecord, moves: Mapping[str, int]) -> Changes:
    return [(path, (figure(record, path) or 0) + by) for path, by in moves.items() if by]


def _most(record: PrecinctRecord, contest: str) -> str:
    """The largest pile, where a few ballots show least."""
    votes = record.contests[contest].votes
    largest = max(votes, key=lambda choice: votes[choice] or 0)
    return f"{contest}.votes.{largest}"


def _issued_most(record: PrecinctRecord, contest: str) -> str:
    issued = record.contests[contest].issued_by_member
    allowed = [
        m.id
        for m in record.commission
        if m.id in issued and any(role in ISSUING_ROLES for role in m.roles_of_the_day())
    ]
    return f"{contest}.issued_by_member.{max(allowed, key=lambda member: issued[member] or 0)}"


def _box_to_applications(_: Finding, record: PrecinctRecord) -> Changes:
    changes: Changes = []
    for box in record.portable_boxes:
        for contest, ballots in box.ballots.items():
            most = (box.applications or 0) + (box.not_established.get(contest, 0) or 0)
            if (ballots or 0) > most:
                changes.append((f"portable_boxes.{box.id}.ballots.{contest}", most))
    return changes


def _fewer_in_boxes(one: Finding, record: PrecinctRecord) -> Changes:
    contest = one.contest or ""
    over = one.numbers["difference"]
    return _moved(record, {f"{contest}.stationary": -over, _most(record, contest): -over})


def _to_somebody_else(one: Finding, record: PrecinctRecord) -> Changes:
    contest = one.contest or ""
    issued = record.contests[contest].issued_by_member
    moves: dict[str, int] = {}
    for member in record.commission:
        if issued.get(member.id) and not any(role in ISSUING_ROLES for role in member.roles_of_the_day()):
            moves[f"{contest}.issued_by_member.{member.id}"] = -(issued[member.id] or 0)
    moves[_issued_most(record, contest)] = -sum(moves.values())
    return _moved(record, moves)


def _as_many_in_both(one: Finding, record: PrecinctRecord) -> Changes:
    first = next(iter(record.contests))
    over = one.numbers["difference"]
    return _moved(
        record,
        {f"{first}.signatures": -over, _issued_most(record, first): -over, f"{first}.unused": over},
    )


def _report_as_counted(one: Finding, record: PrecinctRecord) -> Changes:
    over = one.numbers["difference"]
    return _moved(record, {f"turnout.{record.turnout[-1].at}": -over})


_WAYS: Final[Mapping[str, _Way]] = {
    "E105": _box_to_applications,
    "D203": _fewer_in_boxes,
    "D204": _box_to_applications,
    "D206": _report_as_counted,
    "D207": _to_somebody_else,
    "D208": _as_many_in_both,
}
