"""Whether a relation fails in a contest, as Relation.fails says it, fast enough for thousands of records."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TypeAlias

from kzpoll_desktop.domain.figures.sums import ContestSums
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation
from kzpoll_desktop.domain.rules.relation import Relation, Tolerance, added_and_taken

Fires: TypeAlias = Callable[[ContestSums, Reconciliation], bool | None]


def fails(relation: Relation) -> Fires:
    """The function for a relation of its shape; None while a figure is missing."""
    if relation.share:
        return _more_than_its_share(relation)
    if relation.apart is not None:
        return _farther_than_it_may_be(relation, relation.apart[1])
    added, taken = added_and_taken(relation.left, relation.right)
    values, equal = attrgetter(*added, *taken), relation.sign == "="

    def one_and_one(sheet: ContestSums, _: Reconciliation) -> bool | None:
        one, other = values(sheet)
        if one is None or other is None:
            return None
        return one != other if equal else one > other  # type: ignore[no-any-return]

    def one_and_two(sheet: ContestSums, _: Reconciliation) -> bool | None:
        one, other, third = values(sheet)
        if one is None or other is None or third is None:
            return None
        return one != other + third if equal else one > other + third  # type: ignore[no-any-return]

    def any_shape(sheet: ContestSums, whole: Reconciliation) -> bool | None:
        return relation.fails(sheet, whole.limits)

    if relation.sign == ">=":
        return any_shape
    return {(1, 1): one_and_one, (1, 2): one_and_two}.get((len(added), len(taken)), any_shape)


def _more_than_its_share(relation: Relation) -> Fires:
    (added,), (taken,) = added_and_taken(relation.left, relation.right)
    sides, percent = attrgetter(added, taken), attrgetter(relation.share)

    def fires(sheet: ContestSums, whole: Reconciliation) -> bool | None:
        one, other = sides(sheet)
        if one is None or other is None:
            return None
        return 100 * one > percent(whole.limits) * other  # type: ignore[no-any-return]

    return fires


def _farther_than_it_may_be(relation: Relation, tolerance: Tolerance) -> Fires:
    (base, more), (less,) = added_and_taken(relation.left, relation.right)
    values = attrgetter(base, more, less)

    def fires(sheet: ContestSums, whole: Reconciliation) -> bool | None:
        one, other, third = values(sheet)
        if one is None or other is None or third is None:
            return None
        return one + other - third > tolerance.of(one, whole.limits)  # type: ignore[no-any-return]

    return fires
