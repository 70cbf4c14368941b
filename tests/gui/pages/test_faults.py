"""The disk does not take an entry: what was typed stays in sight, the sentence says so, and work goes on afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from kzpoll_desktop.domain.day.by_path import current
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.progress import bring_to

Opener = Callable[..., PrecinctWindow]


@contextmanager
def refusing(desk: Desk) -> Iterator[None]:
    """The file takes nothing: SQLite refuses every write, as on a medium that became read-only."""
    connection = desk._file._conn
    connection.execute("PRAGMA query_only = 1")
    try:
        yield
    finally:
        connection.execute("PRAGMA query_only = 0")


def shown(field: QWidget) -> str:
    """The text of an input, without grouping."""
    assert isinstance(field, QLineEdit)
    return field.text().replace("\u202f", "")


FIELDS = [
    ("opening", "voter_list.at_opening", "1843"),
    ("opening", "receipts.party_list.0.ballots", "1862"),
    ("opening", "attendance.media", "3"),
    ("opening", "day.opened", "07:00"),
    ("opening", "seals.stationary", "4411 4412"),
    ("piles.party_list", "party_list.votes.amanat", "655"),
]


@pytest.mark.parametrize(("stage", "name", "typed"), FIELDS)
def test_what_was_typed_stays_and_is_saved_when_there_is_room(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, stage: str, name: str, typed: str
) -> None:
    bring_to(desk, stage, practice)
    window = open_window(desk)
    page = window.page(stage)
    page.focus_path(name)
    before = len(desk.entries())
    with refusing(desk):
        type_text(window, typed)
        enter(window)
        assert len(desk.entries()) == before
        field = next(f for f in page.form.fields() if f.objectName() == name)
        assert shown(field) == typed
        assert page.form.message.isVisible()
        window.refresh()
        assert shown(field) == typed
        other = next(f.objectName() for f in page.form.fields() if f.objectName() != name)
        page.focus_path(other)
        window.refresh()
        assert shown(field) == typed
    page.focus_path(name)
    assert focused(window) == name
    enter(window)
    assert len(desk.entries()) == before + 1
    assert typed in str(desk.entries()[-1].event)
    assert not page.form.message.isVisible()


def test_what_waits_is_saved_with_the_next_entry(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """Nobody has to go back to what could not be saved."""
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    with refusing(desk):
        type_text(window, "655")
        enter(window)
        type_text(window, "60")
        enter(window)
    names = [f.objectName() for f in window.page("piles.party_list").form.fields()][:3]
    type_text(window, "70")
    enter(window)
    assert [figure(desk.day.record, name) for name in names] == [655, 60, 70]
    assert current(desk.day, names[0]) == 655
