"""The rules E101 to E106, without E105: what is impossible, so that somebody mistyped or miscounted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from kzpoll_desktop.domain.figures.missing import misses_own, missing_of_ballot, missing_of_precinct
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import Numbers, Paths, Relation
from kzpoll_desktop.domain.rules.rule import (
    ERROR,
    Detail,
    PerContest,
    PerPrecinct,
    Rule,
    by_count,
    compared,
)

# --- missing figures ------------------------------------------------------------------------------------------


def _misses(sheet: ContestSums, _: Reconciliation) -> bool:
    """Whether missing_of_ballot names any; without a list of them, for thousands of records."""
    return sheet.D is None or sheet.C is None or misses_own(sheet.figures)


def _missing(sheet: ContestSums, _: Reconciliation) -> Detail:
    paths = missing_of_ballot(sheet.id, sheet.figures)
    return Detail({"missing": len(paths)}, tuple(paths))


def _misses_common(whole: Reconciliation) -> bool | None:
    if whole.voters is None or whole.record.voter_list.certificates_issued is None:
        return True
    if not whole.boxes_agree and missing_of_precinct(whole.record):
        return True
    return False if whole.record.boxes_said else None


def _missing_common(whole: Reconciliation) -> Detail:
    paths = missing_of_precinct(whole.record)
    return Detail({"missing": len(paths)}, tuple(paths), form="precinct")


# --- a struck-out choice --------------------------------------------------------------------------------------


def _struck_out_votes(sheet: ContestSums, whole: Reconciliation) -> dict[str, Counted]:
    struck_out = sheet.contest.struck_out_ids(whole.record.precinct.districts.get(sheet.id))
    return {choice: sheet.figures.votes[choice] for choice in struck_out} if struck_out else {}


def _struck_out_has_votes(sheet: ContestSums, whole: Reconciliation) -> bool | None:
    votes = _struck_out_votes(sheet, whole)
    if not votes:
        return False
    if any(votes.values()):
        return True
    return None if None in votes.values() else False


def _struck_out(sheet: ContestSums, whole: Reconciliation) -> Detail:
    votes = _struck_out_votes(sheet, whole)
    chosen = [c for c, v in votes.items() if v] or list(votes)
    numbers = {f"votes.{c}": v for c in chosen if (v := votes[c]) is not None}
    paths = tuple(sheet.path(f"votes.{c}") for c in chosen)
    return Detail(numbers, paths, nothing="" if votes else "no_struck_out")


# --- the lists ------------------------------------------------------------------------------------------------


class ListPart(NamedTuple):
    """Two figures of E106 of which the left one may not be more; numbers: both by their names, none while one is missing."""

    fired: bool | None
    numbers: Numbers
    figures: Paths


def list_parts(whole: Reconciliation) -> Iterator[ListPart]:
    """What may not be more than what: certificates than the added, the excluded than the listed, signed than written."""
    listed = whole.record.voter_list
    for sheet in whole.sheets:
        yield _part(
            sheet.J, listed.added, f"J.{sheet.id}", "added", sheet.path("absentee_voters"), "voter_list.added"
        )
    for name in ("excluded", "certificates_issued"):
        value: Counted = getattr(listed, name)
        yield _part(
            value, listed.at_opening, name, "at_opening", f"voter_list.{name}", "voter_list.at_opening"
        )
    for box in whole.record.portable_boxes:
        place = f"portable_boxes.{box.id}"
        for sheet in whole.sheets:
            yield _part(
                box.signed.get(sheet.id, 0),
                box.applications,
                f"{box.id}.signed.{sheet.id}",
                f"{box.id}.applications",
                f"{place}.signed.{sheet.id}",
                f"{place}.applications",
            )


def _part(
    left: Counted, right: Counted, left_name: str, right_name: str, left_path: str, right_path: str
) -> ListPart:
    fired = None if left is None or right is None else left > right
    numbers = {} if left is None or right is None else {left_name: left, right_name: right}
    return ListPart(fired, numbers, (left_path, right_path))


def _list_impossible(whole: Reconciliation) -> bool | None:
    """Whether one of list_parts fires; without making them, for thousands of records."""
    record = whole.record
    listed = record.voter_list
    added, at_opening = listed.added, listed.at_opening
    unknown = added is None or at_opening is None or not record.boxes_said
    for sheet in whole.sheets:
        if sheet.J is None:
            unknown = True
        elif added is not None and added < sheet.J:
            return True
    for value in (listed.excluded, listed.certificates_issued):
        if value is None:
            unknown = True
        elif at_opening is not None and value > at_opening:
            return True
    for box in record.portable_boxes:
        unknown = unknown or box.applications is None
        for sheet in whole.sheets:
            signed = box.signed.get(sheet.id, 0)
            if signed is None:
                unknown = True
            elif box.applications is not None and signed > box.applications:
                return True
    return None if unknown else False


def _list(whole: Reconciliation) -> Detail:
    parts = list(list_parts(whole))
    chosen = [part for part in parts if part.fired] or parts
    numbers: Numbers = {}
    paths: dict[str, None] = {}
    for part in chosen:
        numbers |= part.numbers
        paths |= dict.fromkeys(part.figures)
    compared_with = {part.figures[1] for part in chosen}
    if len(compared_with) == 1 and (len(chosen) == 1 or "voter_list.at_opening" not in compared_with):
        differences = [left - right for p in chosen if p.numbers for left, right in [p.numbers.values()]]
        numbers |= {"difference": max(differences)} if differences else {}
    return Detail(numbers, tuple(paths))


# --- the rules ------------------------------------------------------------------------------------------------

E101: Final = Rule(
    "E101",
    ERROR,
    ("43(4)", "43(4-1)"),
    PerContest(_misses, _missing),
    PerPrecinct(_misses_common, _missing_common),
    missing=True,
)
E102: Final = Rule("E102", ERROR, (), compared(Relation("B <= A")))
E103: Final = Rule("E103", ERROR, ("12(6-2)", "37(1-1)"), PerContest(_struck_out_has_votes, _struck_out))
# The stationary boxes' ballots are what is left of the piles, where they are not counted: S = D + G - P.
E104: Final = Rule(
    "E104",
    ERROR,
    ("43(3)", "43(4-1)"),
    by_count(
        counted=compared(Relation("P + S = D + G")),
        derived=compared(Relation("D + G >= P", also="S"), form="derived"),
    ),
)
E106: Final = Rule("E106", ERROR, ("41(6)", "41(6-1)"), precinct=PerPrecinct(_list_impossible, _list))
