"""The rules W302 to W312, without those of portable boxes and of the commission: what is unusual."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from kzpoll_desktop.domain.figures.record import TurnoutReport
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.discrepancies import CARRIED_AWAY, between_contests, turnout
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation, near
from kzpoll_desktop.domain.rules.relation import Relation, Tolerance, known
from kzpoll_desktop.domain.rules.rule import WARNING, Detail, PerContest, PerPrecinct, Rule, compared

_LIST_PATHS: Final = ("voter_list.at_opening", "voter_list.added", "voter_list.excluded")


def _not_counted(sheet: ContestSums, _: Reconciliation) -> str:
    return "" if sheet.figures.stationary_counted else "not_counted"


def _closed(_: ContestSums, whole: Reconciliation) -> str:
    return "closed_precinct" if whole.record.precinct.kind == "closed" else ""


# --- ballots received -----------------------------------------------------------------------------------------

_RESERVE: Final = Tolerance("reserve_at_least", "reserve_tolerance_percent")


def _expected(whole: Reconciliation) -> tuple[int, int] | None:
    """Ballots expected for the list at opening with the reserve, rounded up, and how far they may differ [37(3)]."""
    listed = whole.record.voter_list.at_opening
    if listed is None:
        return None
    limits = whole.limits
    return listed - (-listed * limits.reserve_percent // 100), _RESERVE.of(listed, limits)


def _reserve_far(sheet: ContestSums, whole: Reconciliation) -> bool | None:
    reserve = _expected(whole)
    return None if reserve is None or sheet.H is None else abs(sheet.H - reserve[0]) > reserve[1]


def _reserve(sheet: ContestSums, whole: Reconciliation) -> Detail:
    numbers = known(H=sheet.H, at_opening=whole.record.voter_list.at_opening)
    reserve = _expected(whole)
    if reserve is not None:
        numbers |= {"expected": reserve[0], "limit": reserve[1]}
        numbers |= {} if sheet.H is None else {"difference": sheet.H - reserve[0]}
    return Detail(numbers, (sheet.path("received"), "voter_list.at_opening"))


# --- votes ----------------------------------------------------------------------------------------------------


def _has_single_line(sheet: ContestSums, whole: Reconciliation) -> bool | None:
    if sheet.D is None:
        return None
    return whole.limits.single_line_above < sheet.D and (sheet.D in sheet.E or sheet.F == sheet.D)


def _single_line(sheet: ContestSums, _: Reconciliation) -> Detail:
    for choice, votes in sheet.figures.votes.items():
        if votes is not None and votes == sheet.D and votes:
            return Detail({"D": votes, "votes": votes}, (sheet.path(f"votes.{choice}"),))
    if sheet.F is not None and sheet.F == sheet.D and sheet.F:
        return Detail({"D": sheet.F, "votes": sheet.F}, sheet.paths("F"))
    return Detail(known(D=sheet.D), sheet.paths("D"))


def _alike(whole: Reconciliation) -> list[tuple[ContestSums, ContestSums]]:
    """The pairs of contests with equally many choices: only those can carry the same votes."""
    return [(a, b) for a, b in combinations(whole.sheets, 2) if len(a.E) == len(b.E)]


def _twins(whole: Reconciliation) -> list[tuple[ContestSums, ContestSums]]:
    return [(a, b) for a, b in _alike(whole) if a.E == b.E and any(a.E) and None not in a.E]


def _has_same_votes(whole: Reconciliation) -> bool | None:
    alike = _alike(whole)
    if not alike:
        return False
    if _twins(whole):
        return True
    return None if any(None in (*a.E, *b.E) for a, b in alike) else False


def _same_votes(whole: Reconciliation) -> Detail:
    pairs = _twins(whole) or _alike(whole)
    chosen = tuple(dict.fromkeys(sheet for pair in pairs for sheet in pair))
    numbers = {f"E.{s.id}": value for s in chosen if (value := s.letter("E")) is not None}
    paths = tuple(path for sheet in chosen for path in sheet.paths("E"))
    nothing = "other_lengths" if len(whole.sheets) > 1 else "no_pairs"
    return Detail(numbers, paths, nothing="" if paths else nothing)


# --- voters and turnout reports -------------------------------------------------------------------------------


def _too_many_voters(whole: Reconciliation) -> bool | None:
    return None if whole.voters is None else whole.voters > whole.limits.precinct_voters


def _voters(whole: Reconciliation) -> Detail:
    limit = whole.limits.precinct_voters
    numbers = known(N=whole.voters, limit=limit)
    return Detail(
        numbers if whole.voters is None else numbers | {"difference": whole.voters - limit}, _LIST_PATHS
    )


def _listed(whole: Reconciliation) -> Counted:
    """The voters on the list as far as they are known: those at opening until the list of the end is there."""
    return whole.record.voter_list.at_opening if whole.voters is None else whole.voters


def _odd_reports(whole: Reconciliation) -> list[int]:
    """The places of reports above the voter list, or lower than the one before and not marked as a correction."""
    reports = whole.record.turnout
    return [
        index for index, report in enumerate(reports) if _above_list(whole, report) or _lower(reports, index)
    ]


def _above_list(whole: Reconciliation, report: TurnoutReport) -> bool:
    listed = _listed(whole)
    return listed is not None and report.voters is not None and report.voters > listed


def _lower(reports: tuple[TurnoutReport, ...], index: int) -> bool:
    """Lower than the report before it, and not marked as a correction."""
    if index == 0 or reports[index].correction is not None:
        return False
    before, voters = reports[index - 1].voters, reports[index].voters
    return before is not None and voters is not None and voters < before


def _reports_odd(whole: Reconciliation) -> bool | None:
    if not whole.record.turnout:
        return False
    if _odd_reports(whole):
        return True
    unknown = whole.voters is None or any(r.voters is None for r in whole.record.turnout)
    return None if unknown else False


def _reports(whole: Reconciliation) -> Detail:
    reports = whole.record.turnout
    wrong = _odd_reports(whole)
    places = set(wrong or range(len(reports)))
    if wrong:
        places |= {index - 1 for index in wrong if _lower(reports, index)}
    chosen = [reports[index] for index in sorted(places)]
    open_list = whole.voters is None and _listed(whole) is not None
    numbers = known(**{"at_opening" if open_list else "N": _listed(whole)})
    numbers |= known(**{f"turnout.{r.at}": r.voters for r in chosen})
    paths = tuple(f"turnout.{r.at}" for r in chosen)
    form = "opening" if open_list else ""
    if not reports:
        return Detail(numbers, (), form, nothing="no_reports")
    if wrong and not any(_above_list(whole, reports[index]) for index in wrong):
        return Detail(numbers, paths, form)
    return Detail(numbers, (*paths, *_LIST_PATHS[: 1 if open_list else None]), form)


# --- the rules ------------------------------------------------------------------------------------------------

W302: Final = Rule("W302", WARNING, (), compared(CARRIED_AWAY, nothing=_not_counted))
W303: Final = Rule("W303", WARNING, (), precinct=between_contests(near))
W304: Final = Rule("W304", WARNING, ("37(3)",), PerContest(_reserve_far, _reserve))
W305: Final = Rule("W305", WARNING, (), compared(Relation("G <= P + S", share="invalid_percent")))
W306: Final = Rule(
    "W306", WARNING, (), compared(Relation("B <= A", share="high_turnout_percent"), nothing=_closed)
)
W307: Final = Rule("W307", WARNING, (), PerContest(_has_single_line, _single_line))
W308: Final = Rule("W308", WARNING, (), precinct=PerPrecinct(_has_same_votes, _same_votes))
W310: Final = Rule("W310", WARNING, ("23(2)",), precinct=PerPrecinct(_too_many_voters, _voters))
W311: Final = Rule("W311", WARNING, (), precinct=PerPrecinct(_reports_odd, _reports))
W312: Final = Rule("W312", WARNING, (), precinct=turnout(near))
