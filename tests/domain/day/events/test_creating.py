"""The first event: the day it begins, and that it is the first one only."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.creating import PrecinctCreated
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.errors import Malformed
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP

MADE = entering.create("file", "0", ELECTION, uncounted(ELECTION, RECORD), STAMP)


def test_a_day_begins_with_its_first_count_and_nothing_counted() -> None:
    day = journal.start(MADE)
    assert (day.file_id, day.program, day.created, day.typist) == ("file", "0", STAMP.wall, STAMP.by)
    assert (day.seq, day.wall) == (1, STAMP.wall)
    (count,) = day.counts
    assert (count.version, count.reached, count.sheets) == (1, 0, ())
    assert count.receipts == dict.fromkeys(RECORD.contests, ())
    assert day.election == ELECTION


def test_opening_the_file_gives_the_day_that_making_it_gave() -> None:
    assert journal.start(journal.entry_from_json(journal.entry_to_json(MADE))) == journal.start(MADE)


def test_a_file_is_made_once() -> None:
    again = Entry(2, STAMP, MADE.event)
    with pytest.raises(Malformed, match="unknown_entry"):
        journal.apply(journal.start(MADE), again)


@pytest.mark.parametrize("entry", [Entry(2, STAMP, MADE.event), Entry(1, STAMP, StageFinished("opening"))])
def test_a_journal_begins_with_it(entry: Entry) -> None:
    with pytest.raises(Malformed, match="not_a_first_entry"):
        journal.start(entry)


def test_a_precinct_that_does_not_fit_its_election_is_refused() -> None:
    body = MADE.event.to_json()
    with pytest.raises(Malformed):
        PrecinctCreated.from_json(body | {"record": body["record"] | {"contests": {}}})
