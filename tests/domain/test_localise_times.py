"""How long the search for a slip takes: it is asked for between two key presses."""

from __future__ import annotations

import random
import statistics
from dataclasses import replace

from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths, with_figure
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.domain.rules.engine import all_checks
from tests.shared.patience import processor_seconds
from tests.shared.practice import ELECTION, RECORD

# Times as long as all checks of the same record, in the same run: no clock of a quicker or slower machine decides.
ONE_SLIP, TWO_SLIPS, WORST = 6, 12, 25
PATHS = [
    p for p in figure_paths(RECORD) if p.split(".")[0] in RECORD.contests and (figure(RECORD, p) or 0) > 20
]


def times(record: PrecinctRecord, election: ElectionDefinition) -> float:
    """How many times all checks the search takes."""
    search = processor_seconds(lambda: suggest(record, election))
    checks = processor_seconds(lambda: [all_checks(record, election) for _ in range(5)])
    return search * 5 / checks


def spoilt(record: PrecinctRecord, election: ElectionDefinition, *paths: str) -> PrecinctRecord:
    """The record with figures of one more in their tens."""
    for path in paths:
        record = with_figure(record, path, (figure(record, path) or 0) + 10, election)
    return record


def test_one_slip() -> None:
    taken = [times(spoilt(RECORD, ELECTION, path), ELECTION) for path in PATHS]
    assert statistics.median(taken) <= ONE_SLIP


def test_two_slips_in_one_ballot() -> None:
    chance = random.Random(3)
    own = [p for p in PATHS if p.startswith("party_list.")]
    taken = [times(spoilt(RECORD, ELECTION, *chance.sample(own, 2)), ELECTION) for _ in range(40)]
    assert statistics.median(taken) <= TWO_SLIPS


def test_the_worst_of_a_ballot_of_42_candidates() -> None:
    record, election = long_ballot()
    paths = [f"party_list.votes.c{n:02}" for n in range(1, 43)] + [
        "party_list.stationary",
        "party_list.unused",
    ]
    chance = random.Random(5)
    pairs = [chance.sample(paths, 2) for _ in range(25)]
    taken = [times(spoilt(record, election, *pair), election) for pair in [*([p] for p in paths), *pairs]]
    assert max(taken) <= WORST


def long_ballot() -> tuple[PrecinctRecord, ElectionDefinition]:
    """The practice precinct with 42 lines on its blue ballot, all of them with votes."""
    choices = tuple(Choice(f"c{n:02}", LocalText(f"{n}-тізім", f"Список {n}")) for n in range(1, 43))
    contests = tuple(replace(c, choices=choices) if c.id == "party_list" else c for c in ELECTION.contests)
    election = replace(ELECTION, contests=contests)
    figures = RECORD.contests["party_list"]
    total = sum(value or 0 for value in figures.votes.values())
    votes = {choice.id: 5 + place for place, choice in enumerate(choices)}
    votes["c01"] += total - sum(votes.values())
    assert votes["c01"] >= 0
    contest = replace(figures, votes=votes)
    return replace(RECORD, contests={**RECORD.contests, "party_list": contest}), election
