"""A ballot of 42 candidates with a day counted up to its piles, for the bench and its tests."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.resources import resource
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.script import changes, rows

CANDIDATES = 42
CONTEST = "single_mandate"
STAGE = f"piles.{CONTEST}"
EVENING = datetime.datetime(2023, 3, 19, 22, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


def long_ballot() -> tuple[ElectionDefinition, PrecinctRecord]:
    """The practice precinct with its green ballot grown to 42 lines; everything agrees."""
    record, election = read_record(resource("training", "practice.record.json"), None, None)
    choices = tuple(
        Choice(f"c{n:02}", LocalText(f"{n}-кандидат (оқу)", f"{n}-й кандидат (учебный)"))
        for n in range(1, CANDIDATES + 1)
    )
    contests = tuple(_with_choices(election, c.id, choices) for c in election.contests)
    figures = record.contests[CONTEST]
    votes = {choice.id: figures.votes.get(choice.id, 0) for choice in choices}
    counted = {**record.contests, CONTEST: replace(figures, votes=votes)}
    return replace(election, contests=contests), replace(record, contests=counted)


def _with_choices(election: ElectionDefinition, contest_id: str, choices: tuple[Choice, ...]) -> Contest:
    contest = election.contest(contest_id)
    if contest_id != CONTEST:
        return contest
    assert contest.districts is not None
    return replace(contest, districts=tuple(replace(d, choices=choices) for d in contest.districts))


def at_the_piles(path: Path) -> Desk:
    """A precinct file whose next figures are the 42 piles."""
    election, record = long_ballot()
    desk = Desk.create(
        path, election, uncounted(election, record), PlayClock(EVENING), record.commission[2].id
    )
    for stage in desk.day.stages:
        if stage == STAGE:
            return desk
        for entries in (changes, rows):
            for name, value in entries(stage, desk.day, record):
                desk.enter(name, value)
        made = desk.finish_stage()
        assert isinstance(made, Entered), made
    raise AssertionError(f"there is no stage {STAGE}")
