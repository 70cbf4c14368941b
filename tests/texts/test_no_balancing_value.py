"""Nothing that a commission reads shows the number that would make its figures balance [recount, never adjust]."""

from __future__ import annotations

import re

import pytest

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths, with_figure
from kzpoll_desktop.domain.figures.sums import sheets
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.domain.rules.engine import all_checks, check
from kzpoll_desktop.texts.findings import check_line, describe, message
from kzpoll_desktop.texts.hints import hint_sentence
from tests.domain.day.test_day import ELECTION, RECORD
from tests.domain.slipping import plain_search
from tests.texts.sentences import LANGUAGES

# Not by one unit: a difference of one or two occurs everywhere.
SHIFT = 37
PATHS = [
    p
    for p in figure_paths(RECORD)
    if p.split(".")[0] in RECORD.contests and (figure(RECORD, p) or 0) > 3 * SHIFT
]
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "P", "S", "X", "XT", "B1", "B2")


def said(record: PrecinctRecord, language: str) -> str:
    """Every finding, check and hint of a record, as the window says them."""
    told = []
    for finding in check(record, ELECTION):
        text = describe(finding, record, ELECTION, language)
        told += [text.title, text.todo, text.numbers, message(finding, record, ELECTION, language)]
    told += [check_line(one, record, ELECTION, language) for one in all_checks(record, ELECTION)]
    for suggestion in suggest(record, ELECTION):
        paths = tuple(change.path for change in suggestion.changes)
        told.append(hint_sentence(paths, False, record, ELECTION, language))
    return "\n".join(told)


def numbers_in(text: str) -> set[int]:
    return {int(found) for found in re.findall(r"\d+", text.replace("\u202f", ""))}


def occurring(record: PrecinctRecord) -> set[int | None]:
    """The numbers that stand in the record itself, or are totals of rows of its protocol."""
    typed = {figure(record, path) for path in figure_paths(record)}
    return (
        typed
        | {one.letter(letter) for one in sheets(record, ELECTION) for letter in LETTERS}
        | {one.in_boxes for one in sheets(record, ELECTION)}
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PATHS)
def test_the_value_that_would_balance_is_nowhere(path: str, language: str) -> None:
    true = figure(RECORD, path)
    assert true is not None
    record = with_figure(RECORD, path, true + SHIFT, ELECTION)
    assert any(f.severity != "warning" for f in check(record, ELECTION))
    balancing = {value for one in plain_search(record, ELECTION) for _, value in one}
    assert true in balancing
    # A figure of nearly nothing would balance at the difference itself, which is told.
    hidden = {value for value in balancing - occurring(record) if value > 3 * SHIFT}
    assert not hidden & numbers_in(said(record, language)), (path, hidden)
