"""What packs of ballots are called, and the row of the protocol that each adds up to; kk, ru, en."""

from __future__ import annotations

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.rows import choice_number
from kzpoll_desktop.texts.names.after import PILES


def pile_name(
    pile: str, choice: str, record: PrecinctRecord, election: ElectionDefinition, contest: str, language: str
) -> str:
    """A party or a candidate by name, the other piles by what they are."""
    if pile == "choice":
        ballot = record.ballot(election.contest(contest))
        return next((one.name.get(language) for one in ballot if one.id == choice), choice)
    return PILES[pile].get(language)


def row_of(
    letter: str, choice: str, record: PrecinctRecord, election: ElectionDefinition, contest: str
) -> str:
    """The number of the row on paper; a dash where the form has none."""
    number = str(election.row_numbers().get(letter, ""))
    if letter != "E":
        return number or "–"
    ballot = record.ballot(election.contest(contest))
    place = next((n for n, one in enumerate(ballot, start=1) if one.id == choice), 0)
    return choice_number(number, place)
