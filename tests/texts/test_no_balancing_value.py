"""Nothing that a commission reads shows the number that would make its figures balance [recount, never adjust]."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths, with_figure
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.domain.rules.engine import all_checks, check
from kzpoll_desktop.texts.findings import check_line, describe, message
from kzpoll_desktop.texts.hints import hint_sentence
from tests.shared.balancing import SHIFT, numbers_in, occurring
from tests.shared.practice import ELECTION, RECORD
from tests.shared.slipping import plain_search
from tests.shared.texts.sentences import LANGUAGES

PATHS = [
    p
    for p in figure_paths(RECORD)
    if p.split(".")[0] in RECORD.contests and (figure(RECORD, p) or 0) > 3 * SHIFT
]


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
