"""A film without names, to be shown to a room: each member of the commission is a number in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.workflow.replay.film import Film

_NUMBER: Final = "№ {}"


def nameless(film: Film) -> Film:
    """The same film; whoever was ever in the commission is called by a number, in what happened too."""
    numbers: dict[str, str] = {}
    called: dict[str, str] = {}
    records: dict[int, PrecinctRecord] = {}
    for day in film.days:
        for member in day.record.commission:
            number = numbers.setdefault(member.id, _NUMBER.format(len(numbers) + 1))
            called[member.name] = number

    def veiled(day: Day) -> Day:
        # Most entries change no figure: what is the same record stays the same one.
        made = records.get(id(day.record))
        if made is None:
            people = tuple(replace(one, name=numbers[one.id]) for one in day.record.commission)
            made = records[id(day.record)] = replace(day.record, commission=people)
        return day.with_record(made)

    moments = tuple(
        replace(one, lines=tuple(_without(line, called) for line in one.lines)) for one in film.moments
    )
    return Film(film.entries, tuple(map(veiled, film.days)), moments)


def _without(line: HistoryLine, called: Mapping[str, str]) -> HistoryLine:
    return replace(line, was=_renamed(line.was, called), value=_renamed(line.value, called))


def _renamed(value: Any, called: Mapping[str, str]) -> Any:
    """The same value, in which every text that is a name is the number."""
    if isinstance(value, str):
        return called.get(value, value)
    if isinstance(value, list | tuple):
        return type(value)(_renamed(one, called) for one in value)
    if isinstance(value, Mapping):
        return {key: _renamed(one, called) for key, one in value.items()}
    return value
