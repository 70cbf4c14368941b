"""After closing at the desk: what is noted, and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.after import Copy, SheetName
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.workflow.after import noting
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import closed_precinct
from tests.shared.practice import RECORD

FIRST = next(iter(RECORD.contests))
COPY = Copy(SheetName(FIRST, 0, 0), 0, "Байқаушы (оқу)", "observer", "", "2023-03-20T02:50", "", ("m1", "m3"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A precinct whose protocols are closed."""
    made = closed_precinct(tmp_path)
    yield made
    made.close()


def test_a_letter_that_no_paper_has_is_refused(desk: Desk) -> None:
    made = noting.copy(desk, replace(COPY, to="日本"))
    assert isinstance(made, Refused)
    assert made.code == "unprintable"


def test_who_only_opened_the_file_notes_nothing_before_saying_who_types(desk: Desk) -> None:
    path, clock = desk.path, desk.clock
    desk.close()
    opened = Desk.open(path, clock)
    try:
        made = noting.copy(opened, COPY)
        assert isinstance(made, Refused)
        assert made.code == "nobody_sits"
        opened.choose_typist(opened.day.typist)
        assert isinstance(noting.copy(opened, COPY), Entered)
    finally:
        opened.close()
