"""Every page gone through by the Enter key alone: what is typed is what is kept, and the next stage is reached."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox

from kzpoll_desktop.domain.day.events.entering import ValuesEntered
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button

Opener = Callable[..., PrecinctWindow]
STAGES = (
    "opening",
    "turnout",
    "voting_ended",
    "unused_and_lists",
    "portable_boxes",
    "stationary_boxes",
    "piles.party_list",
    "piles.single_mandate",
)


def value_for(record: PrecinctRecord, name: str) -> str:
    """What a secretary types into an input, by its object name."""
    parts = name.split(".")
    if parts[0] == "receipts":
        return str(record.contests[parts[1]].received)
    if parts[0] == "day":
        return str(getattr(record.day, parts[1]))
    if parts[0] in ("seals", "attendance"):
        return ""
    try:
        found = figure(record, name)
    except UnknownFigure:
        return ""
    return "" if found is None else str(found)


def go_through(window: PrecinctWindow, record: PrecinctRecord) -> list[str]:
    """Type what the record has into every input, going on with Enter; the names of the inputs in order."""
    seen: list[str] = []
    while focused(window) != "next":
        seen.append(focused(window))
        assert len(seen) < 200, seen[-5:]
        field = window.focusWidget()
        if isinstance(field, QCheckBox | QComboBox | QAbstractButton):
            tab(window)
            continue
        type_text(window, value_for(record, seen[-1]))
        enter(window)
    return seen


@pytest.mark.parametrize("stage", STAGES)
def test_a_page_is_filled_by_enter_alone(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, stage: str
) -> None:
    bring_to(desk, stage, practice)
    if stage == "unused_and_lists":
        put(
            desk,
            "portable_boxes",
            [{"id": b.id, "members": list(b.members)} for b in practice.portable_boxes],
        )
    window = open_window(desk)
    seen = go_through(window, practice)
    assert len(seen) == len(set(seen)), "every input comes once"
    for name in seen:
        wanted = value_for(practice, name)
        if wanted and not name.startswith(("receipts", "day")):
            assert str(figure(desk.day.record, name)) == wanted
    enter(window)
    following = desk.day.stages[desk.day.stages.index(stage) + 1]
    assert desk.day.stage == following
    assert window.shown == following


@pytest.mark.parametrize("stage", STAGES)
def test_every_figure_is_an_entry_of_its_own(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, stage: str
) -> None:
    """Saved with Enter, at once: another reader of the file finds it before the next key."""
    bring_to(desk, stage, practice)
    window = open_window(desk)
    place = next(
        name
        for name in (field.objectName() for field in window.page(stage).form.fields())
        if value_for(practice, name) and not name.startswith("receipts")
    )
    window.page(stage).focus_path(place)
    before = len(desk.entries())
    type_text(window, value_for(practice, place))
    enter(window)
    made = desk.entries()[-1].event
    assert len(desk.entries()) == before + 1
    assert isinstance(made, ValuesEntered)
    assert place in str(made.changes)


def test_seals_and_persons_present_may_stay_empty_or_be_kept(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    window.page("opening").focus_path("seals.stationary")
    type_text(window, "4411, 4412")
    enter(window)
    window.page("opening").focus_path("attendance.media")
    type_text(window, "3")
    enter(window)
    assert desk.day.seals["stationary"] == "4411, 4412"
    assert desk.day.record.attendance.media == 3


def test_the_log_of_receipts_sums_up(desk: Desk, open_window: Opener) -> None:
    """A second delivery and a moved one; an emptied line goes away."""
    window = open_window(desk)
    page = window.page("opening")
    page.focus_path("receipts.party_list.0.ballots")
    type_text(window, "1800")
    enter(window)
    button(window, "receipts.party_list.more").click()
    assert focused(window) == "receipts.party_list.1.ballots"
    type_text(window, "100")
    enter(window)
    assert desk.day.record.contests["party_list"].received == 1900
    page.focus_path("receipts.party_list.1.source")
    press(window, Qt.Key.Key_Down)
    box = window.focusWidget()
    assert isinstance(box, QComboBox)
    assert box.currentData() == "moved_away"
    assert desk.day.record.contests["party_list"].received == 1700
    page.focus_path("receipts.party_list.1.note")
    type_text(window, "Act 2")
    enter(window)
    assert desk.day.count.receipts["party_list"][1].note == "Act 2"
    page.focus_path("receipts.party_list.1.ballots")
    press(window, Qt.Key.Key_Delete)
    enter(window)
    assert desk.day.record.contests["party_list"].received == 1800
    assert len(desk.day.count.receipts["party_list"]) == 1
