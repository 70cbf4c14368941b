"""The rules about portable boxes: E105, D204, D205 and W301; what is an excess, and what it calls to be annulled."""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from typing import Final, TypeAlias

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PortableBox
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.firing import Fires
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import Numbers
from kzpoll_desktop.domain.rules.rule import (
    DISCREPANCY,
    ERROR,
    WARNING,
    Detail,
    PerContest,
    PerPrecinct,
    Rule,
)


def excess(box: PortableBox, contest: str) -> bool | None:
    """Ballots less those not of the established form exceed the written applications [43(3-1)]."""
    found = _ordinary(box, contest)
    return None if found is None or box.applications is None else found > box.applications


def _ordinary(box: PortableBox, contest: str) -> Counted:
    ballots, forms = box.ballots.get(contest, 0), box.not_established.get(contest, 0)
    return None if ballots is None or forms is None else ballots - forms


# --- what is annulled in a box --------------------------------------------------------------------------------


def annulment_due(
    box: PortableBox, contests: tuple[str, ...], election: ElectionDefinition
) -> tuple[frozenset[str], frozenset[str]] | None:
    """Which contests the box's excess calls to be annulled, and which of all are decided; None while that is open."""
    found = {contest: excess(box, contest) for contest in contests}
    if election.annulment_scope == "box" and True not in found.values():
        return None if None in found.values() else (frozenset(), frozenset(contests))
    if election.annulment_scope == "contest":
        decided = frozenset(c for c, value in found.items() if value is not None)
        return frozenset(c for c, value in found.items() if value), decided
    return frozenset(contests), frozenset(contests)


def wrongly_annulled(whole: Reconciliation) -> tuple[list[PortableBox], bool]:
    """The boxes in which other contests are annulled than are due; whether a missing figure leaves any open."""
    contests = tuple(whole.record.contests)
    wrong = []
    still_open = not whole.record.boxes_said
    for box in whole.record.portable_boxes:
        due = annulment_due(box, contests, whole.election)
        if due is None:
            still_open = True
            continue
        called_for, decided = due
        if called_for != decided.intersection(box.annulled):
            wrong.append(box)
        still_open = still_open or len(decided) < len(contests)
    return wrong, still_open


def _annulment_wrong(whole: Reconciliation) -> bool | None:
    if whole.boxes_agree:
        return False
    wrong, still_open = wrongly_annulled(whole)
    if wrong:
        return True
    return None if still_open else False


def _annulment(whole: Reconciliation) -> Detail:
    contests = tuple(whole.record.contests)
    boxes = wrongly_annulled(whole)[0] or list(whole.record.portable_boxes)
    numbers: Numbers = {}
    paths: list[str] = []
    for box in boxes:
        place = f"portable_boxes.{box.id}"
        if box.applications is not None:
            numbers[f"{box.id}.applications"] = box.applications
        for contest in contests:
            found = _ordinary(box, contest)
            if found is not None:
                numbers[f"{box.id}.{contest}"] = found
            numbers[f"{box.id}.{contest}.annulled"] = int(contest in box.annulled)
            paths += [f"{place}.ballots.{contest}", f"{place}.not_established.{contest}"]
        paths.append(f"{place}.applications")
    form = "contest" if whole.election.annulment_scope == "contest" else ""
    return Detail(numbers, tuple(paths), form, _no_boxes(whole, boxes))


# --- the boxes of one contest ---------------------------------------------------------------------------------


def _no_boxes(whole: Reconciliation, boxes: list[PortableBox]) -> str:
    return "" if boxes or not whole.record.boxes_said else "no_boxes"


def _of_boxes(
    sheet: ContestSums,
    whole: Reconciliation,
    boxes: list[PortableBox],
    *,
    signed: bool,
    applications: bool = True,
) -> Detail:
    numbers: Numbers = {}
    paths: list[str] = []
    for box in boxes:
        place = f"portable_boxes.{box.id}"
        columns = [("ballots", box.ballots), ("not_established", box.not_established)]
        columns += [("signed", box.signed)] if signed else []
        for name, table in columns:
            value = table.get(sheet.id, 0)
            if value is not None:
                numbers[f"{box.id}.{name}"] = value
            paths.append(f"{place}.{name}.{sheet.id}")
        if applications:
            if box.applications is not None:
                numbers[f"{box.id}.applications"] = box.applications
            paths.append(f"{place}.applications")
    return Detail(numbers, tuple(paths), nothing=_no_boxes(whole, boxes))


def _difference(sheet: ContestSums, boxes: list[PortableBox], right: list[Counted]) -> Numbers:
    """The difference where one box alone is meant; several have several."""
    ordinary = _ordinary(boxes[0], sheet.id) if len(boxes) == 1 else None
    return {} if ordinary is None or right[0] is None else {"difference": ordinary - right[0]}


BoxFails: TypeAlias = Callable[[PortableBox, Counted, str], bool | None]


def _has_excess(box: PortableBox, ordinary: Counted, contest: str) -> bool | None:
    if contest in box.annulled:
        return True
    return None if ordinary is None or box.applications is None else ordinary > box.applications


def _more_than_signed(box: PortableBox, ordinary: Counted, contest: str) -> bool | None:
    if contest in box.annulled:
        return False
    signed = box.signed.get(contest, 0)
    if ordinary is None or signed is None or box.applications is None:
        return None
    return signed < ordinary <= box.applications


def _fewer_than_signed(box: PortableBox, ordinary: Counted, contest: str) -> bool | None:
    signed = box.signed.get(contest, 0)
    return None if ordinary is None or signed is None else ordinary < signed


def _any(wrong: BoxFails) -> Fires:
    """Fires for a box where something is wrong; ordinary: its ballots less those not of the established form."""

    def fires(sheet: ContestSums, whole: Reconciliation) -> bool | None:
        if whole.boxes_agree:
            return False
        if not whole.record.boxes_said:
            return None
        found = [*map(wrong, sheet.boxes, sheet.ordinary, repeat(sheet.id))]
        return True if True in found else None if None in found else False

    return fires


def _those(wrong: BoxFails, sheet: ContestSums) -> list[PortableBox]:
    return [
        box
        for box, ordinary in zip(sheet.boxes, sheet.ordinary, strict=True)
        if wrong(box, ordinary, sheet.id)
    ]


def _excess(sheet: ContestSums, whole: Reconciliation) -> Detail:
    boxes = _those(_has_excess, sheet) or list(sheet.boxes)
    detail = _of_boxes(sheet, whole, boxes, signed=False)
    detail.numbers.update(_difference(sheet, boxes, [box.applications for box in boxes]))
    return detail


def _more(sheet: ContestSums, whole: Reconciliation) -> Detail:
    boxes = _those(_more_than_signed, sheet) or [box for box in sheet.boxes if sheet.id not in box.annulled]
    return _of_boxes(sheet, whole, boxes, signed=True)


def _fewer(sheet: ContestSums, whole: Reconciliation) -> Detail:
    boxes = _those(_fewer_than_signed, sheet) or list(sheet.boxes)
    detail = _of_boxes(sheet, whole, boxes, signed=True, applications=False)
    detail.numbers.update(_difference(sheet, boxes, [box.signed.get(sheet.id, 0) for box in boxes]))
    return detail


# --- the rules ------------------------------------------------------------------------------------------------

E105: Final = Rule("E105", ERROR, ("43(3-1)",), precinct=PerPrecinct(_annulment_wrong, _annulment))
D204: Final = Rule(
    "D204",
    DISCREPANCY,
    ("43(3-1)",),
    PerContest(_any(_has_excess), _excess),
    about_excess=True,
    names_the_act=True,
)
D205: Final = Rule("D205", DISCREPANCY, ("43(3-1)",), PerContest(_any(_more_than_signed), _more))
W301: Final = Rule("W301", WARNING, (), PerContest(_any(_fewer_than_signed), _fewer))
