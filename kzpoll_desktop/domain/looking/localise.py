"""Which figures explain what fired: the fewest changes that satisfy every rule, the likeliest slip first (Fellegi-Holt)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import BALLOT_COUNTS, figure_of
from kzpoll_desktop.domain.figures.path import parsed, written
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, with_figure
from kzpoll_desktop.domain.figures.rows import LISTS, OPENING, PORTABLE, STATIONARY, Row, piles_stage, rows
from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.looking import slips
from kzpoll_desktop.domain.looking.slips import Slip
from kzpoll_desktop.domain.rules.engine import RULES, Finding, check
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import Relation

MOST: Final = 5
TRIED: Final = 60
# The rules that say that two sums are equal, in the order of their codes: figures are looked for that mend these.
EQUATIONS: Final = tuple(sorted((r for r in RULES.values() if r.is_equation), key=lambda r: r.code))
# How alike the figures of two ballots are: a difference of some dozens is nothing, one of hundreds is.
EVEN: Final = 8
MISCOUNT: Final = 20
ALIKE: Final = 30
Effect = tuple[int, ...]
Key = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Correction:
    """One figure to look at; old: as typed; new: what would satisfy the rules, None where any of many would."""

    path: str
    old: int
    new: int | None
    slip: Slip


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Changes that together satisfy a group of findings, and which findings those are."""

    changes: tuple[Correction, ...]
    settles: tuple[Key, ...]


def suggest(
    record: PrecinctRecord,
    election: ElectionDefinition,
    findings: Iterable[Finding] | None = None,
    whole: Reconciliation | None = None,
) -> tuple[Suggestion, ...]:
    """At most five suggestions for each independent group, every group's first before any second."""
    found = tuple(check(record, election) if findings is None else findings)
    groups = independent_groups(found)
    if not groups:
        return ()
    context = whole or Reconciliation(record, election)
    lists = [_Group(record, election, context, found, group).suggestions() for group in groups]
    return tuple(s for rank in zip_longest(*lists) for s in rank if s is not None)


def independent_groups(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Errors and discrepancies of contests, joined where they share a figure; missing figures and the precinct's left out."""
    groups: list[tuple[set[str], list[Finding]]] = []
    for finding in findings:
        if not finding.rule.can_be_located:
            continue
        paths, members = set(finding.figures), [finding]
        apart = []
        for group in groups:
            if group[0] & paths:
                paths |= group[0]
                members = group[1] + members
            else:
                apart.append(group)
        groups = [*apart, (paths, members)]
    return [members for _, members in groups]


def effects(sheets: Iterable[ContestSums]) -> dict[str, Effect]:
    """Path -> by how much the left sides less the right sides of each contest's EQUATIONS grow with the figure."""
    all_sheets = tuple(sheets)
    found: dict[str, list[int]] = {}
    for place, (sheet, equation) in enumerate(_equations(all_sheets)):
        for letter, coefficient in equation.coefficients if equation is not None else ():
            for path in sheet.paths(letter):
                found.setdefault(path, [0] * (len(EQUATIONS) * len(all_sheets)))[place] += coefficient
    return {path: tuple(values) for path, values in found.items() if any(values)}


def residual(sheets: Iterable[ContestSums]) -> tuple[int, ...]:
    """By how much each contest's EQUATIONS fail; 0 for what a missing figure leaves open."""
    return tuple(
        0 if equation is None else equation.over(sheet) or 0 for sheet, equation in _equations(sheets)
    )


def _equations(sheets: Iterable[ContestSums]) -> Iterator[tuple[ContestSums, Relation | None]]:
    """The EQUATIONS of each contest; None where one is not an equation there."""
    for sheet in sheets:
        for rule in EQUATIONS:
            relation = rule.relation_at(sheet)
            yield sheet, relation if relation is not None and relation.sign == "=" else None


class _Group:
    """One group of findings that share figures, and the search for what explains it."""

    def __init__(
        self,
        record: PrecinctRecord,
        election: ElectionDefinition,
        whole: Reconciliation,
        all_findings: tuple[Finding, ...],
        group: list[Finding],
    ) -> None:
        self.record = record
        self.election = election
        self.keys: tuple[Key, ...] = tuple((f.code, f.contest) for f in group)
        self.group = group
        self.before: frozenset[Key] = frozenset(
            (f.code, f.contest) for f in all_findings if f.severity != "warning"
        )
        self.warnings_before = frozenset((f.code, f.contest) for f in all_findings if f.severity == "warning")
        involved = {f.contest for f in group}
        sheets = [s for s in whole.sheets if s.id in involved]
        self.sheets = sheets
        self.effects = effects(sheets)
        # Another group's equation fails by figures that this group does not share: it is not this group's to mend.
        own = [(rule.code, sheet.id) in self.keys for sheet in sheets for rule in EQUATIONS]
        self.residual = tuple(rest if mine else 0 for rest, mine in zip(residual(sheets), own, strict=True))
        self.values = {path: value for path in self._paths() if (value := figure(record, path)) is not None}
        self.neighbours = _neighbours(record, election, [s.id for s in sheets])

    def _paths(self) -> list[str]:
        found = dict.fromkeys(path for finding in self.group for path in finding.figures)
        return list(found | dict.fromkeys(self.effects))

    def suggestions(self) -> list[Suggestion]:
        """Up to five, the likeliest first; single changes before pairs."""
        one_slip = [*self._singles(), *self._exchanges_of_neighbours()]
        likely = self._best([c for c in one_slip if not _far_off(c[1])])
        if len(likely) >= MOST:
            return likely
        if not any(self.residual):
            return self._look_at()
        # One figure that is off by hundreds and by no slip of the keys is less likely than two that slipped.
        two_slips = self._best(self._pairs()) if not likely else []
        far_off = self._best([c for c in one_slip if _far_off(c[1])])
        return [*likely, *two_slips, *far_off][:MOST]

    # --- one change

    def _singles(self) -> Iterator[tuple[int, tuple[Correction, ...]]]:
        if not any(self.residual):
            return
        for path, old in self.values.items():
            change = self._needed(self.effects.get(path))
            if change is None or not 0 <= old + change <= MAX_COUNT:
                continue
            yield self._scored(path, old, old + change)

    def _needed(self, effect: Effect | None) -> int | None:
        """The change of a figure of this effect that alone makes every equation hold."""
        if effect is None:
            return None
        needed: int | None = None
        for coefficient, rest in zip(effect, self.residual, strict=True):
            if coefficient == 0:
                if rest:
                    return None
                continue
            if rest % coefficient:
                return None
            one = -rest // coefficient
            if needed is not None and needed != one:
                return None
            needed = one
        return needed or None

    def _scored(self, path: str, old: int, new: int) -> tuple[int, tuple[Correction, ...]]:
        slip, weight = slips.likelihood(old, new)
        near = self.neighbours.get(path, ())
        same = sum(self.values.get(other, figure(self.record, other)) == old for other in near)
        if same:
            neighbour = slips.NEIGHBOUR * slips.SCALE * same // len(near)
            slip = "neighbour_row" if neighbour > weight else slip
            weight += neighbour
        return weight * self._likeness(path, old, new), (Correction(path, old, new, slip),)

    def _likeness(self, path: str, old: int, new: int) -> int:
        """1…64: how much more the new value is like the same figure of another ballot than the old one is; 8 alike."""
        twin = self._twin(path)
        if twin is None:
            return EVEN
        before, after = abs(old - twin), abs(new - twin)
        return max(1, min(EVEN * EVEN, EVEN * (ALIKE + before) // (ALIKE + after)))

    def _twin(self, path: str) -> int | None:
        """The same figure of another ballot of this precinct: voters take one of each."""
        where = parsed(path)
        if where.figure is None or not where.figure.alike or where.contest is None:
            return None
        others = [contest for contest in self.record.contests if contest != where.contest]
        if not others:
            return None
        try:
            return figure(self.record, str(where.of_contest(others[0])))
        except UnknownFigure:
            return None

    # --- two changes

    def _pairs(self) -> Iterator[tuple[int, tuple[Correction, ...]]]:
        yield from self._exchanges()
        yield from self._two_slips()

    def _exchanges_of_neighbours(self) -> Iterator[tuple[int, tuple[Correction, ...]]]:
        """Two rows next to each other exchanged: one slip, though two figures."""
        if not any(self.residual):
            return
        pairs = {
            (first, other)
            for first, near in self.neighbours.items()
            for other in near
            if first < other and first in self.values and other in self.values
        }
        # A figure is one of many, and so is a pair of rows: the weights are those of one figure.
        weight = EVEN * slips.EXCHANGED * slips.SCALE * len(self.effects) // max(1, len(pairs))
        for first, other in sorted(pairs):
            if self._exchanged_meets(first, other):
                yield weight, self._exchange(first, other)

    def _exchanged_meets(self, first: str, other: str) -> bool:
        difference = self.values[other] - self.values[first]
        return bool(difference) and self._meets(((first, difference), (other, -difference)))

    def _exchange(self, first: str, other: str) -> tuple[Correction, ...]:
        one, two = self.values[first], self.values[other]
        return Correction(first, one, two, "exchanged_rows"), Correction(other, two, one, "exchanged_rows")

    def _exchanges(self) -> Iterator[tuple[int, tuple[Correction, ...]]]:
        """Two rows anywhere exchanged."""
        paths = list(self.values)
        weight = slips.EXCHANGED * slips.SCALE // (2 * len(paths))
        for index, first in enumerate(paths):
            for other in paths[index + 1 :]:
                if self._exchanged_meets(first, other):
                    yield weight, self._exchange(first, other)

    def _meets(self, changes: tuple[tuple[str, int], ...]) -> bool:
        rest = list(self.residual)
        for path, change in changes:
            for place, coefficient in enumerate(self.effects.get(path, ())):
                rest[place] += coefficient * change
        return not any(rest)

    def _two_slips(self) -> Iterator[tuple[int, tuple[Correction, ...]]]:
        """Two slips of digits whose effects together make up the residual, by meeting in the middle."""
        target = tuple(-r for r in self.residual)
        made: dict[Effect, list[tuple[int, Correction]]] = {}
        for path, old in self.values.items():
            effect = self.effects.get(path)
            if effect is None:
                continue
            for new in slips.true_values(old):
                slip, weight = slips.likelihood(old, new)
                shift = tuple(c * (new - old) for c in effect)
                made.setdefault(shift, []).append((weight, Correction(path, old, new, slip)))
        for entries in made.values():
            entries.sort(key=lambda entry: -entry[0])
        order = {path: place for place, path in enumerate(self.values)}
        for shift, entries in made.items():
            rest = tuple(t - s for t, s in zip(target, shift, strict=True))
            for other_weight, other in made.get(rest, ())[:3]:
                for weight, one in entries[:3]:
                    if order[one.path] < order[other.path]:
                        yield weight * other_weight // (1000 * slips.SCALE), (one, other)

    # --- choosing

    def _best(self, candidates: Iterable[tuple[int, tuple[Correction, ...]]]) -> list[Suggestion]:
        ranked = sorted(candidates, key=lambda entry: -entry[0])[:TRIED]
        kept: list[tuple[int, tuple[Correction, ...]]] = []
        for weight, changes in ranked:
            plausible = self._plausible(changes)
            if plausible:
                kept.append((weight * plausible, changes))
        kept.sort(key=lambda entry: -entry[0])
        return [Suggestion(changes, self.keys) for _, changes in kept[:MOST]]

    def _plausible(self, changes: tuple[Correction, ...]) -> int:
        """0 where a change leaves or makes an error or discrepancy; otherwise 1…64, less for each new warning."""
        record = self.record
        for change in changes:
            record = with_figure(record, change.path, change.new, self.election)
        after = check(record, self.election)
        objections = {(f.code, f.contest) for f in after if f.severity != "warning"}
        if objections & set(self.keys) or objections - self.before:
            return 0
        warnings = {(f.code, f.contest) for f in after if f.severity == "warning"} - self.warnings_before
        weight = max(1, 64 >> len(warnings))
        return weight * (2 if len(objections) < len(self.before) - len(self.keys) else 1)

    def _look_at(self) -> list[Suggestion]:
        """Inequalities alone: the figures that one change could mend, without a value."""
        found = []
        for path, old in self.values.items():
            if any(path in finding.figures for finding in self.group) and self._could_mend(path, old):
                found.append(Suggestion((Correction(path, old, None, "other"),), self.keys))
        return found[:MOST]

    def _could_mend(self, path: str, old: int) -> bool:
        return any(
            self._plausible((Correction(path, old, value, "other"),))
            for value in slips.true_values(old)
            if not any(self.effects.get(path, ())) or value != old
        )


def _far_off(changes: tuple[Correction, ...]) -> bool:
    """A change by no known slip that is too large for a miscount."""
    return any(c.slip == "other" and c.new is not None and abs(c.new - c.old) > MISCOUNT for c in changes)


def _neighbours(
    record: PrecinctRecord, election: ElectionDefinition, contests: list[str]
) -> dict[str, tuple[str, ...]]:
    """The rows above and below each figure where it is typed, and the pairs confused at every election."""
    found: dict[str, list[str]] = {}
    for stage in (OPENING, LISTS, PORTABLE, STATIONARY, *(piles_stage(c) for c in contests)):
        for first, other in pairwise(rows(stage, election, record)):
            # Figures of two ballots are often the same: each has a sheet of its own.
            if _sheet_of(first) == _sheet_of(other):
                found.setdefault(first.path, []).append(other.path)
                found.setdefault(other.path, []).append(first.path)
    for contest in contests:
        for kind in BALLOT_COUNTS:
            if kind.confused:
                path, other_path = (
                    written(kind, contest),
                    written(figure_of("ballot", kind.confused), contest),
                )
                found.setdefault(path, []).append(other_path)
                found.setdefault(other_path, []).append(path)
    return {path: tuple(dict.fromkeys(near)) for path, near in found.items()}


def _sheet_of(row: Row) -> str:
    """The sheet that a row is typed from: a ballot's, the voter list, the applications."""
    return row.contest or row.kind.of
