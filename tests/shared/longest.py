"""The practice precinct with the longest names of people, parties and candidates, 42 of them, and of its place."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.local_text import LocalText
from tests.shared.practice import ELECTION, RECORD

# As real ones are: double names, long given names and patronymics; and no real person's. Of 60 letters and more.
LONG_NAMES: Final = (
    "Мұхамбетқалиева-Құдайбергенова Гүлбаршын Нұрмұхаммедқызы (оқу)",
    "Константинопольская-Преображенская Александра Всеволодовна (оқу)",
    "Әбдіжаппарұлы-Шоқанбайұлы Тұрсынмұхаммедәлі Серікжанұлы (оқу)",
)
MOST_CANDIDATES: Final = 42
_TWICE: Final = "{0}, {0}"


def with_long_names(record: PrecinctRecord) -> PrecinctRecord:
    """The same with the longest names of people, and a place of twice the letters."""
    people = tuple(
        replace(one, name=LONG_NAMES[number % len(LONG_NAMES)])
        for number, one in enumerate(record.commission)
    )
    place = record.precinct
    region, settlement, address = (_twice(text) for text in (place.region, place.settlement, place.address))
    precinct = replace(place, region=region, settlement=settlement, address=address)
    return replace(record, commission=people, precinct=precinct)


def _twice(text: LocalText) -> LocalText:
    english = _TWICE.format(text.en) if text.en else None
    return LocalText(_TWICE.format(text.kk), _TWICE.format(text.ru), english)


def _ballot(contest: Contest) -> tuple[Choice, ...]:
    """Parties with twice their names; as many candidates as ever stood."""
    if contest.choices is not None:
        return tuple(replace(choice, name=_twice(choice.name)) for choice in contest.choices)
    made = []
    for number in range(MOST_CANDIDATES):
        names = [
            LONG_NAMES[(number + n) % len(LONG_NAMES)].replace("оқу", f"{number + 1}, оқу") for n in (0, 1)
        ]
        made.append(Choice(f"c{number + 1:02}", LocalText(names[0], names[1])))
    return tuple(made)


def _with_long_ballot(contest: Contest) -> Contest:
    if contest.districts is None:
        return replace(contest, choices=_ballot(contest))
    districts = tuple(replace(one, choices=_ballot(contest)) for one in contest.districts)
    return replace(contest, districts=districts)


LONG_ELECTION: Final[ElectionDefinition] = replace(
    ELECTION, contests=tuple(_with_long_ballot(contest) for contest in ELECTION.contests)
)


def _counted() -> PrecinctRecord:
    """Everything agrees as in practice; whom the ballot of practice does not have got no votes."""
    contests = {
        contest.id: replace(
            RECORD.contests[contest.id],
            votes={
                choice.id: RECORD.contests[contest.id].votes.get(choice.id, 0)
                for choice in contest.ballot(RECORD.precinct.districts.get(contest.id))
            },
        )
        for contest in LONG_ELECTION.contests
    }
    return with_long_names(replace(RECORD, contests=contests))


LONG_RECORD: Final[PrecinctRecord] = _counted()
