"""Localisation over real precincts, every kind of slip: against a plain search, and against the exact posterior.

The rates of each kind, of all figures and of those of three digits and more, in piles and outside them, are printed with
`pytest -s tests/domain/test_localise_real.py`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.domain.rules.engine import check
from tests.shared.slipping import (
    KINDS,
    Explanation,
    Slipped,
    explanations,
    plain_search,
    spoil,
    spoil_twice,
    two_explanations,
)

DATA = Path(__file__).parents[3] / "shared" / "data" / "spb-2021"
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not DATA.is_dir(), reason="the real precincts are not here"),
]
OF_THE_CEILING = 0.97
OF_THE_CEILING_OF_TWO = 0.90
OF_DIGITS = ("transposed_digits", "wrong_digit", "dropped_digit", "doubled_digit")


@cache
def balanced() -> tuple[ElectionDefinition, tuple[PrecinctRecord, ...]]:
    """The definition and the precincts in which everything agrees."""
    election = election_from_json(parse((DATA / "election.json").read_text("utf-8")))
    lines = (DATA / "records.jsonl").read_text("utf-8").splitlines()
    records = [record_from_json(parse(line), election) for line in lines]
    return election, tuple(r for r in records if not any(f.severity != "warning" for f in check(r, election)))


def ours(slipped: Slipped, election: ElectionDefinition) -> list[Explanation]:
    """The suggestions of the program, in order."""
    return [
        frozenset((c.path, c.new if c.new is not None else -1) for c in s.changes)
        for s in suggest(slipped.record, election)
    ]


def ceiling(slipped: Slipped, election: ElectionDefinition) -> list[Explanation]:
    """The explanations in the order of the exact posterior."""
    return [e for _, e in sorted(explanations(slipped.record, election), key=lambda entry: -entry[0])]


class Rates:
    """How often the truth was first, and among the first three."""

    def __init__(self) -> None:
        self.tried = self.first = self.three = 0

    def note(self, found: list[Explanation], truth: Explanation) -> None:
        self.tried += 1
        self.first += found[:1] == [truth]
        self.three += truth in found[:3]

    def told(self) -> str:
        return f"{self.first / max(1, self.tried):.3f} {self.three / max(1, self.tried):.3f}"


def slips_of(kind: str, least_digits: int) -> list[Slipped]:
    """One slip of a kind in every second balanced precinct."""
    election, records = balanced()
    rng = random.Random(f"{kind}-{least_digits}")
    found = (spoil(record, election, kind, rng, least_digits) for record in records[::2])
    return [one for one in found if one is not None]


def rated(
    slipped: Iterable[Slipped], search: Callable[[Slipped, ElectionDefinition], list[Explanation]]
) -> Rates:
    rates = Rates()
    for one in slipped:
        rates.note(search(one, balanced()[0]), one.truth)
    return rates


@pytest.mark.parametrize("kind", KINDS)
def test_one_slip_is_found_as_often_as_it_can_be(kind: str) -> None:
    """At least 97 % of the ceiling, first and among the first three, for each kind of slip."""
    slipped = slips_of(kind, 1)
    assert len(slipped) > 125
    found, piles, others = Rates(), Rates(), Rates()
    for one in slipped:
        explained = ours(one, balanced()[0])
        found.note(explained, one.truth)
        (piles if one.in_piles else others).note(explained, one.truth)
    best = rated(slipped, ceiling)
    print(
        f"\n{kind}: ours {found.told()}, ceiling {best.told()}; in piles {piles.told()} of {piles.tried}, "
        f"outside them {others.told()} of {others.tried}"
    )
    assert found.first >= OF_THE_CEILING * best.first
    assert found.three >= OF_THE_CEILING * best.three


def test_figures_of_three_digits_are_found_as_often_as_by_a_plain_search() -> None:
    """All kinds that change one figure together: 0.81 first and 0.92 among three, and never less than a plain search."""
    slipped = [one for kind in KINDS if kind != "exchanged_rows" for one in slips_of(kind, 3)]
    found = rated(slipped, ours)
    plain = rated(slipped, lambda one, election: plain_search(one.record, election))
    print(f"\nthree digits and more: ours {found.told()}, plain search {plain.told()} of {found.tried}")
    assert found.first >= max(0.81 * found.tried, plain.first)
    assert found.three >= max(0.92 * found.tried, plain.three)


def test_two_slips_at_once_are_found_together() -> None:
    """At least 90 % of the ceiling: the pair, or the single figures of groups that share none."""
    election, records = balanced()
    rng = random.Random(7)
    found, best = Rates(), Rates()
    for record in records[::4]:
        one = spoil_twice(record, election, (rng.choice(OF_DIGITS), rng.choice(OF_DIGITS)), rng)
        if one is None:
            continue
        groups: dict[object, list[Explanation]] = {}
        for suggestion in suggest(one.record, election):
            changes = frozenset((c.path, c.new or 0) for c in suggestion.changes)
            groups.setdefault(suggestion.settles, []).append(changes)
        found.tried += 1
        found.first += one.truth in _together(groups, 1)
        found.three += one.truth in _together(groups, 3)
        best.note([e for _, e in two_explanations(one.record, election)], one.truth)
    print(f"\ntwo slips: ours {found.told()}, ceiling {best.told()} of {found.tried}")
    assert found.first >= OF_THE_CEILING_OF_TWO * best.first
    assert found.three >= OF_THE_CEILING_OF_TWO * best.three


def _together(groups: dict[object, list[Explanation]], most: int) -> set[Explanation]:
    """What the suggestions of independent groups say together."""
    if not groups:
        return set()
    return {frozenset().union(*chosen) for chosen in product(*(found[:most] for found in groups.values()))}


def test_precincts_that_balance_get_no_suggestion() -> None:
    election, records = balanced()
    assert not any(suggest(record, election) for record in records)
