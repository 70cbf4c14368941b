"""Every reconciliation rule, E101 to W312, as one table: code, severity, article, relation, numbers and figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import (
    ISSUING_ROLES,
    VOTING_ROLES,
    Answer,
    PortableBox,
    PrecinctRecord,
    TurnoutReport,
)
from kzpoll_desktop.domain.figures.sums import ContestSheet, sheets
from kzpoll_desktop.domain.ground.counted import Counted

Severity = Literal["error", "discrepancy", "warning"]
SEVERITIES: Final = ("error", "discrepancy", "warning")
Numbers = dict[str, int]
Paths = tuple[str, ...]
_LIST_PATHS: Final = ("voter_list.at_opening", "voter_list.added", "voter_list.excluded")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found; contest: None for the whole precinct; difference in numbers: left side minus right side."""

    code: str
    severity: Severity
    contest: str | None
    figures: Paths
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Check:
    """A rule with its numbers filled in; fired: True it found something, False it holds, None a figure is missing."""

    code: str
    severity: Severity
    contest: str | None
    fired: bool | None
    figures: Paths
    numbers: Mapping[str, int]


NOT_ASKED: Final = (-1, -1, -1)
Pair: TypeAlias = tuple[ContestSheet, ContestSheet, int, int]


class Precinct:
    """What a rule looks at: the record, its sheets and the definition."""

    __slots__ = ("election", "gap", "issuers", "limits", "pairs", "record", "sheets", "voters")

    def __init__(self, record: PrecinctRecord, election: ElectionDefinition) -> None:
        self.record = record
        self.election = election
        self.limits = election.limits
        self.sheets = sheets(record, election)
        self.voters = record.voter_list.voters()
        # Two rules ask for the gap between report and ballots issued; it is found once.
        self.gap: tuple[int, int, int] | None = NOT_ASKED
        self.pairs: tuple[Pair, ...] | None = None
        # Who may issue ballots: deputy or member at any time of the day [41(5)].
        self.issuers = {
            m.id
            for m in record.commission
            if m.role in ISSUING_ROLES
            or (m.changes and any(r in ISSUING_ROLES for r in m.roles_of_the_day()))
        }

    def turnout_sheet(self) -> ContestSheet | None:
        """The first party-list contest held here: the one that turnout is compared with."""
        return next((s for s in self.sheets if s.contest.kind == "party_list"), None)


@dataclass(frozen=True, slots=True)
class ContestRule:
    """A rule about one contest; articles: its base, none where it is ours; fires: None while a figure it names is missing."""

    code: str
    severity: Severity
    articles: tuple[str, ...]
    fires: Callable[[ContestSheet, Precinct], bool | None]
    detail: Callable[[ContestSheet, Precinct], tuple[Numbers, Paths]]


@dataclass(frozen=True, slots=True)
class PrecinctRule:
    """A rule about the whole precinct; fires answers as in ContestRule."""

    code: str
    severity: Severity
    articles: tuple[str, ...]
    fires: Callable[[Precinct], bool | None]
    detail: Callable[[Precinct], tuple[Numbers, Paths]]


def _known(**numbers: Counted) -> Numbers:
    return {name: value for name, value in numbers.items() if value is not None}


def _compared(left: Counted, right: Counted, **numbers: Counted) -> Numbers:
    found = _known(**numbers)
    if left is not None and right is not None:
        found["difference"] = left - right
    return found


# --- missing figures ------------------------------------------------------------------------------------------


def missing_figures(sheet: ContestSheet) -> list[str]:
    """The contest's own figures that are required and missing [43(4), 43(4-1)]."""
    figures = sheet.figures
    names = ["received", "signatures", "absentee_voters", "unused", "spoiled", "not_established"]
    names += ["invalid_pile", "stationary"] if figures.stationary_counted else ["invalid_pile"]
    found = [sheet.path(name) for name in names if getattr(figures, name) is None]
    found += [sheet.path(f"issued_by_member.{m}") for m, v in figures.issued_by_member.items() if v is None]
    found += [sheet.path(f"votes.{c}") for c, v in figures.votes.items() if v is None]
    if figures.against_all is None:
        found.append(sheet.path("against_all"))
    return found


def missing_common(record: PrecinctRecord) -> list[str]:
    """The voter list's and the portable boxes' figures that are missing."""
    listed = record.voter_list
    found = []
    if listed.voters() is None or listed.certificates_issued is None:
        names = ("at_opening", "added", "excluded", "certificates_issued")
        found = [f"voter_list.{name}" for name in names if getattr(listed, name) is None]
    for box in record.portable_boxes:
        place = f"portable_boxes.{box.id}"
        if box.applications is None:
            found.append(f"{place}.applications")
        for name, table in (
            ("signed", box.signed),
            ("ballots", box.ballots),
            ("not_established", box.not_established),
        ):
            if None in table.values():
                found += [f"{place}.{name}.{contest}" for contest, value in table.items() if value is None]
    return found


def _misses(sheet: ContestSheet, _: Precinct) -> bool:
    figures = sheet.figures
    return (
        sheet.D is None
        or sheet.C is None
        or sheet.I is None
        or figures.received is None
        or figures.signatures is None
        or figures.absentee_voters is None
        or figures.not_established is None
        or figures.invalid_pile is None
        or (figures.stationary is None and figures.stationary_counted)
    )


def _missing_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    paths = missing_figures(sheet)
    return {"missing": len(paths)}, tuple(paths)


def _misses_common(precinct: Precinct) -> bool:
    record = precinct.record
    if precinct.voters is None or record.voter_list.certificates_issued is None:
        return True
    return bool(record.portable_boxes) and bool(missing_common(record))


def _missing_common_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    paths = missing_common(precinct.record)
    return {"missing": len(paths)}, tuple(paths)


# --- errors ---------------------------------------------------------------------------------------------------


def _more_issued_than_voters(sheet: ContestSheet, _: Precinct) -> bool | None:
    return None if sheet.B is None or sheet.A is None else sheet.B > sheet.A


def _struck_out_votes(sheet: ContestSheet, precinct: Precinct) -> dict[str, Counted]:
    struck_out = sheet.contest.struck_out_ids(precinct.record.precinct.districts.get(sheet.id))
    return {choice: sheet.figures.votes[choice] for choice in struck_out}


def _struck_out_has_votes(sheet: ContestSheet, precinct: Precinct) -> bool | None:
    votes = _struck_out_votes(sheet, precinct)
    if not votes:
        return False
    if any(votes.values()):
        return True
    return None if None in votes.values() else False


def _struck_out_detail(sheet: ContestSheet, precinct: Precinct) -> tuple[Numbers, Paths]:
    votes = _struck_out_votes(sheet, precinct)
    chosen = [c for c, v in votes.items() if v] or list(votes)
    known = {f"votes.{c}": v for c in chosen if (v := votes[c]) is not None}
    return known, tuple(sheet.path(f"votes.{c}") for c in chosen)


def _piles_differ(sheet: ContestSheet, _: Precinct) -> bool | None:
    if not sheet.figures.stationary_counted:
        return None if sheet.S is None else sheet.S < 0
    if sheet.in_boxes is None or sheet.D is None or sheet.G is None:
        return None
    return sheet.in_boxes != sheet.D + sheet.G


def _piles_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    if sheet.figures.stationary_counted:
        piles = None if sheet.D is None or sheet.G is None else sheet.D + sheet.G
        numbers = _compared(sheet.in_boxes, piles, P=sheet.P, S=sheet.S, D=sheet.D, G=sheet.G)
        letters = "PSDG"
    else:
        numbers = _compared(sheet.S, 0, D=sheet.D, G=sheet.G, P=sheet.P, S=sheet.S)
        letters = "DGP"
    return numbers, _joined(sheet, *letters)


def _joined(sheet: ContestSheet, *letters: str) -> Paths:
    return tuple(dict.fromkeys(path for letter in letters for path in sheet.paths(letter)))


def excess(box: PortableBox, contest: str) -> bool | None:
    """Ballots less those not of the established form exceed the written applications [43(3-1)]."""
    found = _ordinary(box, contest)
    return None if found is None or box.applications is None else found > box.applications


def _ordinary(box: PortableBox, contest: str) -> Counted:
    ballots, forms = box.ballots.get(contest, 0), box.not_established.get(contest, 0)
    return None if ballots is None or forms is None else ballots - forms


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


def _wrongly_annulled(precinct: Precinct) -> tuple[list[PortableBox], bool]:
    """The boxes in which other contests are annulled than are due; whether a missing figure leaves any open."""
    contests = tuple(precinct.record.contests)
    wrong = []
    still_open = False
    for box in precinct.record.portable_boxes:
        due = annulment_due(box, contests, precinct.election)
        if due is None:
            still_open = True
            continue
        called_for, decided = due
        if called_for != decided.intersection(box.annulled):
            wrong.append(box)
        still_open = still_open or len(decided) < len(contests)
    return wrong, still_open


def _nothing_to_annul(sheet: ContestSheet) -> bool:
    """No box has an excess, none is annulled, and no figure is missing: so it is in nearly every precinct."""
    for box, ordinary in zip(sheet.boxes, sheet.ordinary, strict=True):
        if box.annulled or ordinary is None or box.applications is None or ordinary > box.applications:
            return False
    return True


def _annulment_wrong(precinct: Precinct) -> bool | None:
    if all(_nothing_to_annul(sheet) for sheet in precinct.sheets):
        return False
    wrong, still_open = _wrongly_annulled(precinct)
    if wrong:
        return True
    return None if still_open else False


def _annulment_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    contests = tuple(precinct.record.contests)
    boxes = _wrongly_annulled(precinct)[0] or list(precinct.record.portable_boxes)
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
    return numbers, tuple(paths)


_ListPart = tuple[bool | None, Numbers, Paths]


def _list_parts(precinct: Precinct) -> Iterator[_ListPart]:
    """The parts of E106 one by one: fired or not, its numbers, its figures."""
    listed = precinct.record.voter_list
    for sheet in precinct.sheets:
        yield _part(
            sheet.J, listed.added, f"J.{sheet.id}", "added", sheet.path("absentee_voters"), "voter_list.added"
        )
    for name in ("excluded", "certificates_issued"):
        value: Counted = getattr(listed, name)
        yield _part(
            value, listed.at_opening, name, "at_opening", f"voter_list.{name}", "voter_list.at_opening"
        )
    for box in precinct.record.portable_boxes:
        place = f"portable_boxes.{box.id}"
        for sheet in precinct.sheets:
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
) -> _ListPart:
    fired = None if left is None or right is None else left > right
    numbers = {} if left is None or right is None else {left_name: left, right_name: right}
    return fired, numbers, (left_path, right_path)


def _list_impossible(precinct: Precinct) -> bool | None:
    record = precinct.record
    listed = record.voter_list
    added, at_opening = listed.added, listed.at_opening
    unknown = added is None or at_opening is None
    for sheet in precinct.sheets:
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
        for sheet in precinct.sheets:
            signed = box.signed.get(sheet.id, 0)
            if signed is None:
                unknown = True
            elif box.applications is not None and signed > box.applications:
                return True
    return None if unknown else False


def _list_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    parts = list(_list_parts(precinct))
    chosen = [part for part in parts if part[0]] or parts
    numbers: Numbers = {}
    paths: dict[str, None] = {}
    for _, found, places in chosen:
        numbers |= found
        paths |= dict.fromkeys(places)
    compared_with = {places[1] for _, _, places in chosen}
    if len(compared_with) == 1 and (len(chosen) == 1 or "voter_list.at_opening" not in compared_with):
        differences = [left - right for _, found, _ in chosen if found for left, right in [found.values()]]
        numbers |= {"difference": max(differences)} if differences else {}
    return numbers, tuple(paths)


# --- discrepancies --------------------------------------------------------------------------------------------


def _issued_differs(sheet: ContestSheet, _: Precinct) -> bool | None:
    return None if sheet.B is None or sheet.C is None else sheet.B != sheet.C


def _issued_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    return _compared(sheet.B, sheet.C, B=sheet.B, C=sheet.C), _joined(sheet, "B", "C")


def _received_differs(sheet: ContestSheet, _: Precinct) -> bool | None:
    if sheet.H is None or sheet.B is None or sheet.I is None:
        return None
    return sheet.H != sheet.B + sheet.I


def _received_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    used = None if sheet.B is None or sheet.I is None else sheet.B + sheet.I
    return _compared(sheet.H, used, H=sheet.H, B=sheet.B, I=sheet.I), _joined(sheet, "H", "B", "I")


def _in_boxes_established(sheet: ContestSheet) -> Counted:
    return None if sheet.in_boxes is None or sheet.XT is None else sheet.in_boxes - sheet.XT


def _more_in_boxes(sheet: ContestSheet, _: Precinct) -> bool | None:
    found = _in_boxes_established(sheet)
    return None if found is None or sheet.B is None else found > sheet.B


def _boxes_issued_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    numbers = _compared(_in_boxes_established(sheet), sheet.B, P=sheet.P, S=sheet.S, XT=sheet.XT, B=sheet.B)
    return numbers, _joined(sheet, "P", "S", "XT", "B")


def _boxes_with_excess(sheet: ContestSheet) -> list[PortableBox]:
    return [box for box in sheet.boxes if sheet.id in box.annulled or excess(box, sheet.id)]


def _has_excess(sheet: ContestSheet, _: Precinct) -> bool | None:
    unknown = False
    for box, ordinary in zip(sheet.boxes, sheet.ordinary, strict=True):
        if sheet.id in box.annulled:
            return True
        if ordinary is None or box.applications is None:
            unknown = True
        elif ordinary > box.applications:
            return True
    return None if unknown else False


def _excess_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    boxes = _boxes_with_excess(sheet) or list(sheet.boxes)
    numbers, paths = _box_detail(sheet, boxes, signed=False)
    return numbers | _box_difference(sheet, boxes, [box.applications for box in boxes]), paths


def _box_difference(sheet: ContestSheet, boxes: list[PortableBox], right: list[Counted]) -> Numbers:
    """The difference where one box alone is meant; several have several."""
    ordinary = _ordinary(boxes[0], sheet.id) if len(boxes) == 1 else None
    return {} if ordinary is None or right[0] is None else {"difference": ordinary - right[0]}


def _box_detail(
    sheet: ContestSheet, boxes: list[PortableBox], *, signed: bool, applications: bool = True
) -> tuple[Numbers, Paths]:
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
    return numbers, tuple(paths)


def _boxes_between(sheet: ContestSheet) -> list[PortableBox]:
    found = []
    for box in sheet.boxes:
        ordinary, signed = _ordinary(box, sheet.id), box.signed.get(sheet.id, 0)
        if sheet.id in box.annulled or ordinary is None or signed is None or box.applications is None:
            continue
        if signed < ordinary <= box.applications:
            found.append(box)
    return found


def _not_annulled(sheet: ContestSheet) -> list[PortableBox]:
    return [box for box in sheet.boxes if sheet.id not in box.annulled]


def _more_than_signed(sheet: ContestSheet, _: Precinct) -> bool | None:
    unknown = False
    for box, ordinary in zip(sheet.boxes, sheet.ordinary, strict=True):
        if sheet.id in box.annulled:
            continue
        signed = box.signed.get(sheet.id, 0)
        if ordinary is None or signed is None or box.applications is None:
            unknown = True
        elif signed < ordinary <= box.applications:
            return True
    return None if unknown else False


def _more_than_signed_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    return _box_detail(sheet, _boxes_between(sheet) or _not_annulled(sheet), signed=True)


def _turnout_gap(precinct: Precinct) -> tuple[int, int, int] | None:
    """Final report, B of the first party-list contest, and the limit of their difference."""
    if precinct.gap is NOT_ASKED:
        precinct.gap = _found_turnout_gap(precinct)
    return precinct.gap


def _found_turnout_gap(precinct: Precinct) -> tuple[int, int, int] | None:
    sheet = precinct.turnout_sheet()
    times = precinct.election.turnout.at
    report = precinct.record.report(times[-1]) if times else None
    if sheet is None or sheet.B is None or report is None or report.voters is None:
        return None
    limits = precinct.limits
    limit = max(limits.turnout_at_least, sheet.B * limits.turnout_percent // 100)
    return report.voters, sheet.B, limit


def _turnout_compared(precinct: Precinct) -> bool:
    return bool(precinct.election.turnout.at) and precinct.turnout_sheet() is not None


def _turnout_far(precinct: Precinct) -> bool | None:
    gap = _turnout_gap(precinct)
    if gap is None:
        return None if _turnout_compared(precinct) else False
    return abs(gap[0] - gap[1]) > gap[2]


def _turnout_near(precinct: Precinct) -> bool | None:
    gap = _turnout_gap(precinct)
    if gap is None:
        return None if _turnout_compared(precinct) else False
    return 0 < abs(gap[0] - gap[1]) <= gap[2]


def _turnout_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    gap = _turnout_gap(precinct)
    sheet = precinct.turnout_sheet()
    if sheet is None or not _turnout_compared(precinct):
        return {}, ()
    paths = (f"turnout.{precinct.election.turnout.at[-1]}", *sheet.paths("B"))
    if gap is None:
        return {}, paths
    report, issued, limit = gap
    return {"turnout": report, "B": issued, "limit": limit, "difference": report - issued}, paths


def unlawful_issuers(sheet: ContestSheet, precinct: Precinct) -> list[str]:
    """Who issued ballots without having been deputy or member at any time of the day [41(5)]."""
    issued, may_issue = sheet.figures.issued_by_member, precinct.issuers
    if may_issue.issuperset(issued):
        return []
    return [member for member, ballots in issued.items() if ballots and member not in may_issue]


def _unlawful_issue(sheet: ContestSheet, precinct: Precinct) -> bool | None:
    if unlawful_issuers(sheet, precinct):
        return True
    if sheet.C is not None:
        return False
    missing = (member for member, ballots in sheet.figures.issued_by_member.items() if ballots is None)
    return False if precinct.issuers.issuperset(missing) else None


def _unlawful_detail(sheet: ContestSheet, precinct: Precinct) -> tuple[Numbers, Paths]:
    members = unlawful_issuers(sheet, precinct)
    issued = sheet.figures.issued_by_member
    numbers = {f"issued.{m}": value for m in members if (value := issued[m]) is not None}
    chosen = members or list(issued)
    return numbers, tuple(sheet.path(f"issued_by_member.{m}") for m in chosen)


def _pairs(precinct: Precinct) -> tuple[Pair, ...]:
    """The first contest and each other: difference (B1 - B2) - (J1 - J2) and its limit; pairs with missing left out."""
    if precinct.pairs is None:
        precinct.pairs = tuple(_found_pairs(precinct))
    return precinct.pairs


def _found_pairs(precinct: Precinct) -> Iterator[Pair]:
    limits = precinct.limits
    for other in precinct.sheets[1:]:
        first = precinct.sheets[0]
        if first.B is None or other.B is None or first.J is None or other.J is None:
            continue
        larger = max(first.B, other.B)
        limit = max(limits.between_contests_at_least, larger * limits.between_contests_percent // 100)
        yield first, other, (first.B - other.B) - (first.J - other.J), limit


def _pair_rule(far: bool) -> Callable[[Precinct], bool | None]:
    def fires(precinct: Precinct) -> bool | None:
        pairs = _pairs(precinct)
        for _, _, difference, limit in pairs:
            if difference and (abs(difference) > limit) is far:
                return True
        return None if len(pairs) < len(precinct.sheets) - 1 else False

    return fires


def _pair_detail(far: bool) -> Callable[[Precinct], tuple[Numbers, Paths]]:
    def detail(precinct: Precinct) -> tuple[Numbers, Paths]:
        pairs = _pairs(precinct)
        chosen = tuple(p for p in pairs if p[2] and (abs(p[2]) > p[3]) is far)
        if not chosen and len(precinct.sheets) - 1 > len(pairs):
            return {}, tuple(dict.fromkeys(path for s in precinct.sheets for path in _joined(s, "B", "J")))
        chosen = chosen or pairs
        numbers: Numbers = {}
        paths: list[str] = []
        for first, other, difference, limit in chosen:
            for sheet in (first, other):
                assert sheet.B is not None  # pairs with missing figures are left out
                assert sheet.J is not None
                numbers[f"B.{sheet.id}"] = sheet.B
                numbers[f"J.{sheet.id}"] = sheet.J
                paths += (*sheet.paths("B"), *sheet.paths("J"))
            several = len(chosen) > 1
            numbers[f"limit.{other.id}" if several else "limit"] = limit
            numbers[f"difference.{other.id}" if several else "difference"] = difference
        return numbers, tuple(dict.fromkeys(paths))

    return detail


def _carried(sheet: ContestSheet, precinct: Precinct) -> tuple[int, int] | None:
    """Ballots carried away and their limit."""
    found = _in_boxes_established(sheet)
    if found is None or sheet.B is None:
        return None
    limits = precinct.limits
    limit = max(limits.carried_away_at_least, sheet.B * limits.carried_away_percent // 100)
    return sheet.B - found, limit


def _carried_rule(counted: bool) -> Callable[[ContestSheet, Precinct], bool | None]:
    def fires(sheet: ContestSheet, precinct: Precinct) -> bool | None:
        if sheet.figures.stationary_counted is not counted:
            return False
        carried = _carried(sheet, precinct)
        return None if carried is None else carried[0] > carried[1]

    return fires


def _carried_detail(sheet: ContestSheet, precinct: Precinct) -> tuple[Numbers, Paths]:
    carried = _carried(sheet, precinct)
    numbers = _known(B=sheet.B, P=sheet.P, S=sheet.S, XT=sheet.XT)
    if carried is not None:
        numbers |= {"carried_away": carried[0], "limit": carried[1], "difference": carried[0] - carried[1]}
    return numbers, _joined(sheet, "B", "P", "S", "XT")


# --- warnings -------------------------------------------------------------------------------------------------


def _boxes_short(sheet: ContestSheet) -> list[PortableBox]:
    found = []
    for box in sheet.boxes:
        ordinary, signed = _ordinary(box, sheet.id), box.signed.get(sheet.id, 0)
        if ordinary is not None and signed is not None and ordinary < signed:
            found.append(box)
    return found


def _fewer_than_signed(sheet: ContestSheet, _: Precinct) -> bool | None:
    unknown = False
    for box, ordinary in zip(sheet.boxes, sheet.ordinary, strict=True):
        signed = box.signed.get(sheet.id, 0)
        if ordinary is None or signed is None:
            unknown = True
        elif ordinary < signed:
            return True
    return None if unknown else False


def _fewer_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    boxes = _boxes_short(sheet) or list(sheet.boxes)
    numbers, paths = _box_detail(sheet, boxes, signed=True, applications=False)
    return numbers | _box_difference(sheet, boxes, [box.signed.get(sheet.id, 0) for box in boxes]), paths


def _reserve(precinct: Precinct) -> tuple[int, int] | None:
    """Ballots expected with the reserve, and by how much they may differ [37(3)]."""
    listed = precinct.record.voter_list.at_opening
    if listed is None:
        return None
    limits = precinct.limits
    expected = listed - (-listed * limits.reserve_percent // 100)
    return expected, max(limits.reserve_at_least, listed * limits.reserve_tolerance_percent // 100)


def _reserve_far(sheet: ContestSheet, precinct: Precinct) -> bool | None:
    reserve = _reserve(precinct)
    return None if reserve is None or sheet.H is None else abs(sheet.H - reserve[0]) > reserve[1]


def _reserve_detail(sheet: ContestSheet, precinct: Precinct) -> tuple[Numbers, Paths]:
    reserve = _reserve(precinct)
    expected, limit = reserve if reserve is not None else (None, None)
    numbers = _compared(
        sheet.H,
        expected,
        H=sheet.H,
        at_opening=precinct.record.voter_list.at_opening,
        expected=expected,
        limit=limit,
    )
    return numbers, (sheet.path("received"), "voter_list.at_opening")


def _many_invalid(sheet: ContestSheet, precinct: Precinct) -> bool | None:
    if sheet.G is None or sheet.in_boxes is None:
        return None
    return precinct.limits.invalid_percent * sheet.in_boxes < sheet.G * 100


def _invalid_detail(sheet: ContestSheet, precinct: Precinct) -> tuple[Numbers, Paths]:
    percent = precinct.limits.invalid_percent
    left = None if sheet.G is None else sheet.G * 100
    right = None if sheet.in_boxes is None else percent * sheet.in_boxes
    numbers = _compared(left, right, G=sheet.G, P=sheet.P, S=sheet.S, percent=percent)
    return numbers, _joined(sheet, "G", "P", "S")


def _high_turnout(sheet: ContestSheet, precinct: Precinct) -> bool | None:
    if precinct.record.precinct.kind == "closed":
        return False
    if sheet.B is None or sheet.A is None:
        return None
    return precinct.limits.high_turnout_percent * sheet.A < sheet.B * 100


def _high_turnout_detail(sheet: ContestSheet, precinct: Precinct) -> tuple[Numbers, Paths]:
    percent = precinct.limits.high_turnout_percent
    left = None if sheet.B is None else sheet.B * 100
    right = None if sheet.A is None else percent * sheet.A
    return _compared(left, right, B=sheet.B, N=sheet.A, percent=percent), _joined(sheet, "B", "A")


def _single_line(sheet: ContestSheet, precinct: Precinct) -> bool | None:
    if sheet.D is None:
        return None
    return precinct.limits.single_line_above < sheet.D and (sheet.D in sheet.E or sheet.F == sheet.D)


def _single_line_detail(sheet: ContestSheet, _: Precinct) -> tuple[Numbers, Paths]:
    for choice, votes in sheet.figures.votes.items():
        if votes is not None and votes == sheet.D and votes:
            return {"D": votes, "votes": votes}, (sheet.path(f"votes.{choice}"),)
    if sheet.F is not None and sheet.F == sheet.D and sheet.F:
        return {"D": sheet.F, "votes": sheet.F}, sheet.paths("F")
    return _known(D=sheet.D), sheet.paths("D")


def _twins(precinct: Precinct) -> list[tuple[ContestSheet, ContestSheet]]:
    return [
        (first, other)
        for index, first in enumerate(precinct.sheets)
        for other in precinct.sheets[index + 1 :]
        if first.E == other.E and any(first.E) and None not in first.E
    ]


def _same_votes(precinct: Precinct) -> bool | None:
    alike = _alike(precinct)
    if not alike:
        return False
    if _twins(precinct):
        return True
    return None if any(None in (*first.E, *other.E) for first, other in alike) else False


def _alike(precinct: Precinct) -> list[tuple[ContestSheet, ContestSheet]]:
    """The pairs of contests with equally many choices: only those can carry the same votes."""
    return [
        (first, other)
        for index, first in enumerate(precinct.sheets)
        for other in precinct.sheets[index + 1 :]
        if len(first.E) == len(other.E)
    ]


def _same_votes_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    pairs = _twins(precinct) or _alike(precinct)
    chosen = tuple(dict.fromkeys(sheet for pair in pairs for sheet in pair))
    numbers = {f"E.{s.id}": value for s in chosen if (value := s.letter("E")) is not None}
    return numbers, tuple(path for sheet in chosen for path in sheet.paths("E"))


def voting_members(record: PrecinctRecord) -> int:
    """Voting members at closing, advisory and suspended ones left out [10(3), 17(1), 20(6)]."""
    return len(
        [1 for m in record.commission if (m.role_at_closing() if m.changes else m.role) in VOTING_ROLES]
    )


def _commission_bounds(precinct: Precinct) -> tuple[int, int] | None:
    listed = precinct.record.voter_list.at_opening
    if listed is None:
        return None
    limits = precinct.limits
    if listed <= limits.small_precinct_voters:
        return limits.small_commission_min, limits.small_commission_max
    return limits.large_commission_min, limits.large_commission_max


def _commission_odd_sized(precinct: Precinct) -> bool | None:
    members = voting_members(precinct.record)
    if members % 2 == 0:
        return True
    bounds = _commission_bounds(precinct)
    return None if bounds is None else not bounds[0] <= members <= bounds[1]


def _commission_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    numbers = {"members": voting_members(precinct.record)}
    bounds = _commission_bounds(precinct)
    if bounds is not None:
        numbers |= {"least": bounds[0], "most": bounds[1]}
    return numbers, ("voter_list.at_opening",)


def _too_many_voters(precinct: Precinct) -> bool | None:
    return None if precinct.voters is None else precinct.voters > precinct.limits.precinct_voters


def _too_many_voters_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    limit = precinct.limits.precinct_voters
    return _compared(precinct.voters, limit, N=precinct.voters, limit=limit), _LIST_PATHS


def _odd_reports(precinct: Precinct) -> list[int]:
    """The places of reports above the voter list, or lower than the one before and not marked as a correction."""
    reports = precinct.record.turnout
    return [
        index
        for index, report in enumerate(reports)
        if _above_list(precinct, report) or _lower(reports, index)
    ]


def _above_list(precinct: Precinct, report: TurnoutReport) -> bool:
    return precinct.voters is not None and report.voters is not None and report.voters > precinct.voters


def _lower(reports: tuple[TurnoutReport, ...], index: int) -> bool:
    """Lower than the report before it, and not marked as a correction."""
    if index == 0 or reports[index].correction is not None:
        return False
    before, voters = reports[index - 1].voters, reports[index].voters
    return before is not None and voters is not None and voters < before


def _turnout_odd(precinct: Precinct) -> bool | None:
    if not precinct.record.turnout:
        return False
    if _odd_reports(precinct):
        return True
    unknown = precinct.voters is None or any(r.voters is None for r in precinct.record.turnout)
    return None if unknown else False


def _turnout_odd_detail(precinct: Precinct) -> tuple[Numbers, Paths]:
    reports = precinct.record.turnout
    wrong = _odd_reports(precinct)
    places = set(wrong or range(len(reports)))
    if wrong:
        places |= {index - 1 for index in wrong if _lower(reports, index)}
    chosen = [reports[index] for index in sorted(places)]
    numbers = _known(N=precinct.voters, **{f"turnout.{r.at}": r.voters for r in chosen})
    paths = tuple(f"turnout.{r.at}" for r in chosen)
    if not reports or (wrong and not any(_above_list(precinct, reports[index]) for index in wrong)):
        return numbers, paths
    return numbers, (*paths, *_LIST_PATHS)


# --- the table ------------------------------------------------------------------------------------------------

E: Final = "error"
D: Final = "discrepancy"
W: Final = "warning"

CONTEST_RULES: Final = (
    ContestRule("E101", E, ("43(4)", "43(4-1)"), _misses, _missing_detail),
    ContestRule(
        "E102",
        E,
        (),
        _more_issued_than_voters,
        lambda s, _: (_compared(s.B, s.A, B=s.B, N=s.A), _joined(s, "B", "A")),
    ),
    ContestRule("E103", E, ("12(6-2)", "37(1-1)"), _struck_out_has_votes, _struck_out_detail),
    ContestRule("E104", E, ("43(3)", "43(4-1)"), _piles_differ, _piles_detail),
    ContestRule("D201", D, ("43(4)3",), _issued_differs, _issued_detail),
    ContestRule("D202", D, ("43(4-1)",), _received_differs, _received_detail),
    ContestRule("D203", D, ("43(4-1)",), _more_in_boxes, _boxes_issued_detail),
    ContestRule("D204", D, ("43(3-1)",), _has_excess, _excess_detail),
    ContestRule("D205", D, ("43(3-1)",), _more_than_signed, _more_than_signed_detail),
    ContestRule("D207", D, ("41(5)",), _unlawful_issue, _unlawful_detail),
    ContestRule("D209", D, (), _carried_rule(counted=False), _carried_detail),
    ContestRule("W301", W, (), _fewer_than_signed, _fewer_detail),
    ContestRule("W302", W, (), _carried_rule(counted=True), _carried_detail),
    ContestRule("W304", W, ("37(3)",), _reserve_far, _reserve_detail),
    ContestRule("W305", W, (), _many_invalid, _invalid_detail),
    ContestRule("W306", W, (), _high_turnout, _high_turnout_detail),
    ContestRule("W307", W, (), _single_line, _single_line_detail),
)

PRECINCT_RULES: Final = (
    PrecinctRule("E101", E, ("43(4)", "43(4-1)"), _misses_common, _missing_common_detail),
    PrecinctRule("E105", E, ("43(3-1)",), _annulment_wrong, _annulment_detail),
    PrecinctRule("E106", E, ("41(6)", "41(6-1)"), _list_impossible, _list_detail),
    PrecinctRule("D206", D, (), _turnout_far, _turnout_detail),
    PrecinctRule("D208", D, (), _pair_rule(far=True), _pair_detail(far=True)),
    PrecinctRule("W303", W, (), _pair_rule(far=False), _pair_detail(far=False)),
    PrecinctRule("W308", W, (), _same_votes, _same_votes_detail),
    PrecinctRule("W309", W, ("17(1)",), _commission_odd_sized, _commission_detail),
    PrecinctRule("W310", W, ("23(2)",), _too_many_voters, _too_many_voters_detail),
    PrecinctRule("W311", W, (), _turnout_odd, _turnout_odd_detail),
    PrecinctRule("W312", W, (), _turnout_near, _turnout_detail),
)

CODES: Final = tuple(
    sorted({r.code for r in (*CONTEST_RULES, *PRECINCT_RULES)}, key=lambda c: ("EDW".index(c[0]), c))
)
ARTICLES: Final[Mapping[str, tuple[str, ...]]] = {
    r.code: r.articles for r in (*CONTEST_RULES, *PRECINCT_RULES)
}
_PRECINCT_FIRES: Final = tuple((rule.fires, rule) for rule in PRECINCT_RULES)
_CONTEST_FIRES: Final = tuple((rule.fires, rule) for rule in CONTEST_RULES)
_RANK: Final = {name: rank for rank, name in enumerate(SEVERITIES)}


def check(
    record: PrecinctRecord, election: ElectionDefinition, precinct: Precinct | None = None
) -> tuple[Finding, ...]:
    """What the rules find, ordered by severity, code and contest (the whole precinct first)."""
    context = precinct or Precinct(record, election)
    found: list[tuple[int, str, int, Finding]] = []
    for fires, rule in _PRECINCT_FIRES:
        if fires(context):
            numbers, paths = rule.detail(context)
            finding = Finding(rule.code, rule.severity, None, paths, numbers)
            found.append((_RANK[rule.severity], rule.code, -1, finding))
    for index, sheet in enumerate(context.sheets):
        for fires_in, one in _CONTEST_FIRES:
            if fires_in(sheet, context):
                numbers, paths = one.detail(sheet, context)
                finding = Finding(one.code, one.severity, sheet.id, paths, numbers)
                found.append((_RANK[one.severity], one.code, index, finding))
    if len(found) > 1:
        found.sort(key=lambda entry: entry[:3])
    return tuple(entry[3] for entry in found)


def all_checks(record: PrecinctRecord, election: ElectionDefinition) -> tuple[Check, ...]:
    """Every rule with its numbers, the passed ones too; contest by contest, the whole precinct last."""
    context = Precinct(record, election)
    found = []
    for sheet in context.sheets:
        for one in CONTEST_RULES:
            numbers, paths = one.detail(sheet, context)
            fired = one.fires(sheet, context)
            found.append(Check(one.code, one.severity, sheet.id, fired, paths, numbers))
    for rule in PRECINCT_RULES:
        numbers, paths = rule.detail(context)
        found.append(Check(rule.code, rule.severity, None, rule.fires(context), paths, numbers))
    return tuple(found)


def answers(record: PrecinctRecord, finding: Finding) -> bool:
    """An act answers this discrepancy, or an acknowledgement this warning, with the same numbers; errors never."""
    given: tuple[tuple[Answer, ...], ...]
    if finding.severity == "discrepancy":
        given = tuple(act.answers for act in record.acts)
    elif finding.severity == "warning":
        given = tuple(a.answers for a in record.acknowledgements)
    else:
        return False
    wanted = dict(finding.numbers)
    return any(
        answer.code == finding.code and answer.contest == finding.contest and dict(answer.numbers) == wanted
        for group in given
        for answer in group
    )


def blocking(record: PrecinctRecord, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The errors, and the discrepancies without an act: what keeps a protocol from being printed."""
    return tuple(f for f in findings if f.severity != "warning" and not answers(record, f))
