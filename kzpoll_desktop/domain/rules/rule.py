"""What a rule is: one row with its code, severity and law, how it fires, what it says, and what is asked of it elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypeAlias

from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.rules.firing import Fires, fails
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import (
    Numbers,
    Paths,
    Relation,
)

Severity: TypeAlias = Literal["error", "discrepancy", "warning"]
SEVERITIES: Final[tuple[Severity, ...]] = ("error", "discrepancy", "warning")
ERROR: Final = "error"
DISCREPANCY: Final = "discrepancy"
WARNING: Final = "warning"


class Detail(NamedTuple):
    """What a rule says of a record, whether it fires or not.

    numbers: with `difference`, the left side less the right; form: which of the rule's words are meant, empty for those
    of its code alone; nothing: why there is nothing to compare, empty where there is something.
    """

    numbers: Numbers
    figures: Paths
    form: str = ""
    nothing: str = ""


Glance: TypeAlias = Callable[[ContestSums, Reconciliation], bool]
Silent: TypeAlias = Callable[[ContestSums, Reconciliation], str]


@dataclass(frozen=True, slots=True, eq=False)
class PerContest:
    """A rule's part about one contest; fires: None while a figure it names is missing.

    relation: what must hold; derived: what must hold in its place where the stationary boxes are not counted separately.
    compares: whether its letters alone say that there was something to compare, without any numbers made.
    """

    fires: Fires
    detail: Callable[[ContestSums, Reconciliation], Detail]
    relation: Relation | None = None
    derived: Relation | None = None
    compares: Glance | None = None

    def relation_at(self, sheet: ContestSums) -> Relation | None:
        """What must hold in this contest."""
        if self.derived is not None and not sheet.figures.stationary_counted:
            return self.derived
        return self.relation


@dataclass(frozen=True, slots=True, eq=False)
class PerPrecinct:
    """A rule's part about the whole precinct; fires answers as in PerContest."""

    fires: Callable[[Reconciliation], bool | None]
    detail: Callable[[Reconciliation], Detail]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A rule; articles: of the law that it rests on, none where it is ours.

    missing: it finds figures that are not written down yet. about_excess: of a portable box over its applications; its
    act takes a recount and a vote, and annuls. names_the_act: what it says to do has the act in it. place: where it is
    mended, empty for its first figure.
    """

    code: str
    severity: Severity
    articles: tuple[str, ...] = ()
    contest: PerContest | None = None
    precinct: PerPrecinct | None = None
    missing: bool = False
    about_excess: bool = False
    names_the_act: bool = False
    place: str = ""

    @property
    def can_be_located(self) -> bool:
        """Whether figures are looked for that explain it: an error or discrepancy of a contest, nothing missing."""
        return self.severity != WARNING and self.contest is not None and not self.missing

    @property
    def relation(self) -> Relation | None:
        """What must hold in a contest, where it is a relation between letters."""
        return None if self.contest is None else self.contest.relation

    def relation_at(self, sheet: ContestSums) -> Relation | None:
        """What must hold in this contest."""
        return None if self.contest is None else self.contest.relation_at(sheet)

    @property
    def is_equation(self) -> bool:
        """Whether it says that two sums of a contest are equal."""
        return self.relation is not None and self.relation.sign == "="


def compared(relation: Relation, *, form: str = "", nothing: Silent | None = None) -> PerContest:
    """The part of a rule that is a relation; nothing: says where there is nothing to compare."""

    def detail(sheet: ContestSums, whole: Reconciliation) -> Detail:
        why = "" if nothing is None else nothing(sheet, whole)
        return Detail(relation.numbers(sheet, whole.limits), relation.paths(sheet), form, why)

    def compares(sheet: ContestSums, whole: Reconciliation) -> bool:
        return relation.has_figures(sheet) and (nothing is None or not nothing(sheet, whole))

    fires = fails(relation)
    wrong = fires if nothing is None else _unless(nothing, fires)
    return PerContest(wrong, detail, relation, compares=compares)


def _unless(nothing: Silent, fires: Fires) -> Fires:
    def fires_unless(sheet: ContestSums, whole: Reconciliation) -> bool | None:
        return False if nothing(sheet, whole) else fires(sheet, whole)

    return fires_unless


def by_count(counted: PerContest, derived: PerContest) -> PerContest:
    """One relation where the stationary boxes are counted separately, another where their ballots are derived."""
    fires_counted, fires_derived = counted.fires, derived.fires

    def fires(sheet: ContestSums, whole: Reconciliation) -> bool | None:
        if sheet.figures.stationary_counted:
            return fires_counted(sheet, whole)
        return fires_derived(sheet, whole)

    def detail(sheet: ContestSums, whole: Reconciliation) -> Detail:
        return (counted if sheet.figures.stationary_counted else derived).detail(sheet, whole)

    def compares(sheet: ContestSums, whole: Reconciliation) -> bool:
        glance = (counted if sheet.figures.stationary_counted else derived).compares
        return glance is not None and glance(sheet, whole)

    return PerContest(fires, detail, counted.relation, derived.relation, compares)
