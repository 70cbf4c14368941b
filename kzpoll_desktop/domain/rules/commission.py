"""The rules about the commission, D207 and W309: who may issue ballots, and how many members vote."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.figures.record import VOTING_ROLES, PrecinctRecord
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.rule import DISCREPANCY, WARNING, Detail, PerContest, PerPrecinct, Rule


def unlawful_issuers(sheet: ContestSums, whole: Reconciliation) -> list[str]:
    """Who issued ballots without having been deputy or member at any time of the day [41(5)]."""
    issued, may_issue = sheet.figures.issued_by_member, whole.issuers
    if may_issue.issuperset(issued):
        return []
    return [member for member, ballots in issued.items() if ballots and member not in may_issue]


def _unlawful_issue(sheet: ContestSums, whole: Reconciliation) -> bool | None:
    if unlawful_issuers(sheet, whole):
        return True
    if sheet.C is not None:
        return False
    missing = (member for member, ballots in sheet.figures.issued_by_member.items() if ballots is None)
    return False if whole.issuers.issuperset(missing) else None


def _unlawful(sheet: ContestSums, whole: Reconciliation) -> Detail:
    members = unlawful_issuers(sheet, whole)
    issued = sheet.figures.issued_by_member
    numbers = {f"issued.{m}": value for m in members if (value := issued[m]) is not None}
    return Detail(numbers, tuple(sheet.path(f"issued_by_member.{m}") for m in members or issued))


def voting_members(record: PrecinctRecord) -> int:
    """Voting members at closing, advisory and suspended ones left out [10(3), 17(1), 20(6)]."""
    return len(
        [1 for m in record.commission if (m.role_at_closing() if m.changes else m.role) in VOTING_ROLES]
    )


def _bounds(whole: Reconciliation) -> tuple[int, int] | None:
    listed = whole.record.voter_list.at_opening
    if listed is None:
        return None
    limits = whole.limits
    if listed <= limits.small_precinct_voters:
        return limits.small_commission_min, limits.small_commission_max
    return limits.large_commission_min, limits.large_commission_max


def _odd_sized(whole: Reconciliation) -> bool | None:
    members = voting_members(whole.record)
    if members % 2 == 0:
        return True
    bounds = _bounds(whole)
    return None if bounds is None else not bounds[0] <= members <= bounds[1]


def _size(whole: Reconciliation) -> Detail:
    numbers = {"members": voting_members(whole.record)}
    bounds = _bounds(whole)
    if bounds is None:
        return Detail(numbers, ("voter_list.at_opening",), form="even")
    numbers |= {"least": bounds[0], "most": bounds[1]}
    return Detail(numbers, ("voter_list.at_opening",))


D207: Final = Rule(
    "D207", DISCREPANCY, ("41(5)",), PerContest(_unlawful_issue, _unlawful), names_the_act=True
)
W309: Final = Rule("W309", WARNING, ("17(1)",), precinct=PerPrecinct(_odd_sized, _size), place="commission")
