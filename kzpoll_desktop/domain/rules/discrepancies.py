"""The rules D201 to D209, without those of portable boxes and of the commission: what can really have happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.rules.reconciliation import NOT_ASKED, Gap, Reconciliation, far
from kzpoll_desktop.domain.rules.relation import Numbers, Relation, Tolerance, joined
from kzpoll_desktop.domain.rules.rule import DISCREPANCY, Detail, PerPrecinct, Rule, compared

Apart = Callable[[Gap], bool]


# --- the last turnout report ----------------------------------------------------------------------------------

_TURNOUT: Final = Tolerance("turnout_at_least", "turnout_percent")


def turnout(apart: Apart) -> PerPrecinct:
    """The last turnout report against the voters who received ballots of the first party-list contest."""

    def fires(whole: Reconciliation) -> bool | None:
        gap = _turnout_gap(whole)
        if gap is None:
            return None if _turnout_compared(whole) else False
        return apart(gap)

    return PerPrecinct(fires, _turnout)


def _turnout_gap(whole: Reconciliation) -> Gap | None:
    if whole.turnout is NOT_ASKED:
        whole.turnout = _found_turnout_gap(whole)
    return whole.turnout


def _found_turnout_gap(whole: Reconciliation) -> Gap | None:
    sheet = whole.turnout_sheet()
    times = whole.election.turnout.at
    report = whole.record.report(times[-1]) if times else None
    if sheet is None or sheet.B is None or report is None or report.voters is None:
        return None
    return Gap(report.voters - sheet.B, _TURNOUT.of(sheet.B, whole.limits), (sheet,))


def _turnout_compared(whole: Reconciliation) -> bool:
    return bool(whole.election.turnout.at) and whole.turnout_sheet() is not None


def _turnout(whole: Reconciliation) -> Detail:
    gap = _turnout_gap(whole)
    sheet = whole.turnout_sheet()
    if sheet is None or not _turnout_compared(whole):
        return Detail({}, (), nothing="no_final_report")
    paths = (f"turnout.{whole.election.turnout.at[-1]}", *sheet.paths("B"))
    if gap is None or sheet.B is None:
        return Detail({}, paths)
    report = sheet.B + gap.difference
    return Detail({"turnout": report, "B": sheet.B, "limit": gap.limit, "difference": gap.difference}, paths)


# --- two contests ---------------------------------------------------------------------------------------------

_BETWEEN: Final = Tolerance("between_contests_at_least", "between_contests_percent")


def between_contests(apart: Apart) -> PerPrecinct:
    """B1 - B2 against J1 - J2 of the first contest and each other: who came with a certificate took fewer ballots."""

    def fires(whole: Reconciliation) -> bool | None:
        pairs = _pairs(whole)
        for pair in pairs:
            if apart(pair):
                return True
        return None if len(pairs) < len(whole.sheets) - 1 else False

    def detail(whole: Reconciliation) -> Detail:
        pairs = _pairs(whole)
        return _of_pairs(whole, tuple(pair for pair in pairs if apart(pair)), pairs)

    return PerPrecinct(fires, detail)


def _pairs(whole: Reconciliation) -> tuple[Gap, ...]:
    """The pairs of contests; those with missing figures left out."""
    if whole.pairs is None:
        whole.pairs = tuple(_found_pairs(whole))
    return whole.pairs


def _found_pairs(whole: Reconciliation) -> Iterator[Gap]:
    for other in whole.sheets[1:]:
        first = whole.sheets[0]
        if first.B is None or other.B is None or first.J is None or other.J is None:
            continue
        limit = _BETWEEN.of(max(first.B, other.B), whole.limits)
        yield Gap((first.B - other.B) - (first.J - other.J), limit, (first, other))


def _of_pairs(whole: Reconciliation, fired: tuple[Gap, ...], pairs: tuple[Gap, ...]) -> Detail:
    if not fired and len(whole.sheets) - 1 > len(pairs):
        return Detail({}, tuple(dict.fromkeys(path for s in whole.sheets for path in joined(s, "B", "J"))))
    chosen = fired or pairs
    several = len(chosen) > 1
    numbers: Numbers = {}
    paths: list[str] = []
    for pair in chosen:
        other = pair.sheets[1]
        for sheet in pair.sheets:
            assert sheet.B is not None  # pairs with missing figures are left out
            assert sheet.J is not None
            numbers[f"B.{sheet.id}"] = sheet.B
            numbers[f"J.{sheet.id}"] = sheet.J
            paths += sheet.paths("B")
            paths += sheet.paths("J")
        numbers[f"limit.{other.id}" if several else "limit"] = pair.limit
        numbers[f"difference.{other.id}" if several else "difference"] = pair.difference
    return Detail(numbers, tuple(dict.fromkeys(paths)), nothing="" if paths else "no_pairs")


# --- ballots carried away -------------------------------------------------------------------------------------

CARRIED_AWAY: Final = Relation(
    "B <= P + S - XT",
    apart=("carried_away", Tolerance("carried_away_at_least", "carried_away_percent")),
)


def _counted(sheet: ContestSums, _: Reconciliation) -> str:
    return "counted" if sheet.figures.stationary_counted else ""


# --- the rules ------------------------------------------------------------------------------------------------

D201: Final = Rule("D201", DISCREPANCY, ("43(4)3",), compared(Relation("B = C")))
D202: Final = Rule("D202", DISCREPANCY, ("43(4-1)",), compared(Relation("H = B + I")))
D203: Final = Rule("D203", DISCREPANCY, ("43(4-1)",), compared(Relation("P + S - XT <= B")))
D206: Final = Rule("D206", DISCREPANCY, (), precinct=turnout(far))
D208: Final = Rule("D208", DISCREPANCY, (), precinct=between_contests(far))
# Where the stationary boxes' ballots are derived from the piles, a pile left out shows only here.
D209: Final = Rule("D209", DISCREPANCY, (), compared(CARRIED_AWAY, nothing=_counted))
