"""Applies every rule, E101 to W312, to a record: what is found, and every check with its numbers, the passed ones too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Final, NamedTuple

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.rules import boxes, commission, discrepancies, errors, warnings
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import Paths
from kzpoll_desktop.domain.rules.rule import SEVERITIES, Detail, Rule, Severity

_MODULES: Final = (errors, discrepancies, warnings, boxes, commission)


def written() -> Iterator[Rule]:
    """Every rule that stands in one of the modules; no other list names it."""
    for module in _MODULES:
        yield from (value for value in vars(module).values() if isinstance(value, Rule))


# By its code; errors before discrepancies before warnings, in the order of their codes.
RULES: Final[Mapping[str, Rule]] = {
    rule.code: rule for rule in sorted(written(), key=lambda r: (SEVERITIES.index(r.severity), r.code))
}
# Whether a check of a contest that holds had something to compare, by its letters alone; None where only numbers say so.
_GLANCES: Final = tuple(one.contest.compares for one in RULES.values() if one.contest is not None)
_OF_THE_PRECINCT: Final = tuple(
    (one.precinct.fires, (place, one, one.precinct.detail))
    for place, one in enumerate(RULES.values())
    if one.precinct is not None
)
_OF_A_CONTEST: Final = tuple(
    (one.contest.fires, (place, one, one.contest.detail))
    for place, one in enumerate(RULES.values())
    if one.contest is not None
)


class _OfARule:
    """What is asked of a finding or a check about its rule."""

    __slots__ = ()
    rule: Rule

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """The rule's severity."""
        return self.rule.severity


@dataclass(frozen=True, slots=True)
class Finding(_OfARule):
    """What a rule found; contest: None for the whole precinct; difference in numbers: left side minus right side.

    form: which of the rule's words are meant, empty for those of its code alone.
    """

    rule: Rule
    contest: str | None
    figures: Paths
    numbers: Mapping[str, int]
    form: str


class _Told(NamedTuple):
    """The fields of a check; many are made at once, and a tuple is made sooner than a frozen class."""

    rule: Rule
    contest: str | None
    fired: bool | None
    figures: Paths
    numbers: Mapping[str, int]
    form: str
    nothing: str


class Check(_Told, _OfARule):
    """A rule with its numbers filled in; fired: True it found something, False it holds, None a figure is missing.

    nothing: why a rule that holds had nothing to compare, empty where it had; all else as in a finding.
    """

    __slots__ = ()

    @property
    def passed(self) -> bool:
        """It looked at something and holds: figures are typed, or none that is asked for is missing.

        Where nothing is typed yet, or lines alone that are closed to entry with 0, nothing is passed.
        """
        if self.fired is not False or self.nothing:
            return False
        return self.rule.missing or _compared(self.numbers, self.figures)


def _compared(numbers: Mapping[str, int], figures: Paths) -> bool:
    return any(numbers.values()) if numbers else bool(figures)


def check(
    record: PrecinctRecord, election: ElectionDefinition, whole: Reconciliation | None = None
) -> tuple[Finding, ...]:
    """What the rules find, ordered by severity, code and contest (the whole precinct first)."""
    context = whole or Reconciliation(record, election)
    found: list[tuple[int, int, Finding]] = []
    for fires, row in _OF_THE_PRECINCT:
        if fires(context):
            place, rule, detail = row
            numbers, paths, form, _ = detail(context)
            found.append((place, -1, Finding(rule, None, paths, numbers, form)))
    for index, sheet in enumerate(context.sheets):
        for fires_in, row_in in _OF_A_CONTEST:
            if fires_in(sheet, context):
                place, rule, detail_in = row_in
                numbers, paths, form, _ = detail_in(sheet, context)
                found.append((place, index, Finding(rule, sheet.id, paths, numbers, form)))
    if len(found) > 1:
        found.sort(key=_PLACE)
    return tuple([entry[2] for entry in found])


_PLACE: Final = itemgetter(0, 1)


def all_checks(record: PrecinctRecord, election: ElectionDefinition) -> tuple[Check, ...]:
    """Every rule with its numbers, the passed ones too; contest by contest, the whole precinct last."""
    whole = Reconciliation(record, election)
    found = []
    for sheet in whole.sheets:
        for fires_in, (_, rule, detail_in) in _OF_A_CONTEST:
            numbers, paths, form, nothing = detail_in(sheet, whole)
            found.append(Check(rule, sheet.id, fires_in(sheet, whole), paths, numbers, form, nothing))
    for fires, (_, rule, detail) in _OF_THE_PRECINCT:
        numbers, paths, form, nothing = detail(whole)
        found.append(Check(rule, None, fires(whole), paths, numbers, form, nothing))
    return tuple(found)


def count_passed(record: PrecinctRecord, election: ElectionDefinition) -> int:
    """How many of all checks are passed; numbers are made only where the letters of a rule do not say it."""
    whole = Reconciliation(record, election)
    found = 0
    for sheet in whole.sheets:
        for (fires_in, (_, rule, detail_in)), compares in zip(_OF_A_CONTEST, _GLANCES, strict=True):
            if fires_in(sheet, whole) is False:
                seen = compares is not None and compares(sheet, whole)
                found += seen or _is_passed(rule, detail_in(sheet, whole))
    for fires, (_, rule, detail) in _OF_THE_PRECINCT:
        if fires(whole) is False:
            found += _is_passed(rule, detail(whole))
    return found


def _is_passed(rule: Rule, detail: Detail) -> bool:
    return not detail.nothing and (rule.missing or _compared(detail.numbers, detail.figures))
