"""The opening of the precinct: what may stay empty, deliveries that are typed in any order, where a path leads."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.pages.opening import Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.asked import Asked
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]
FIRST = "receipts.party_list.0.ballots"
SECOND = "receipts.party_list.1.ballots"


@pytest.fixture
def window(desk: Desk, open_window: Opener) -> PrecinctWindow:
    return open_window(desk)


@pytest.fixture
def opening(window: PrecinctWindow) -> Page:
    page = window.page("opening")
    assert isinstance(page, Page)
    return page


def received(desk: Desk) -> int | None:
    return desk.day.record.contests["party_list"].received


def test_received_ballots_lead_to_the_first_line_of_their_log(window: PrecinctWindow, opening: Page) -> None:
    assert opening.focus_path("party_list.received")
    assert focused(window) == FIRST
    assert opening.focus_path("single_mandate.received")
    assert focused(window) == "receipts.single_mandate.0.ballots"
    assert not opening.focus_path("party_list.unused")


def test_the_sum_stands_beside_a_log_of_several_lines_only(
    window: PrecinctWindow, opening: Page, desk: Desk
) -> None:
    opening.focus_path(FIRST)
    type_text(window, "1800")
    enter(window)
    assert opening.sums["party_list"].text() == ""
    button(window, "receipts.party_list.more").click()
    type_text(window, "62")
    enter(window)
    assert opening.sums["party_list"].text() == "Received in all: 1\u202f862"
    assert opening.sums["single_mandate"].text() == ""
    assert [(r.source, r.ballots) for r in desk.day.count.receipts["party_list"]] == [
        ("first", 1800),
        ("extra", 62),
    ]


def test_a_line_that_was_added_and_not_filled_is_no_delivery(
    window: PrecinctWindow, opening: Page, desk: Desk
) -> None:
    opening.focus_path(FIRST)
    type_text(window, "1800")
    enter(window)
    button(window, "receipts.party_list.more").click()
    assert focused(window) == SECOND
    enter(window)
    assert len(opening.lines["party_list"]) == 2
    assert [r.ballots for r in desk.day.count.receipts["party_list"]] == [1800]


def test_more_was_moved_away_than_delivered_is_refused_and_the_line_shows_what_is_kept(
    window: PrecinctWindow, opening: Page, desk: Desk
) -> None:
    put(desk, "receipts.party_list", [{"source": "first", "ballots": 100, "note": ""}])
    window.refresh()
    button(window, "receipts.party_list.more").click()
    opening.focus_path("receipts.party_list.1.source")
    press(window, Qt.Key.Key_Down)
    opening.focus_path(SECOND)
    type_text(window, "101")
    enter(window)
    assert received(desk) == 100
    assert opening.form.message.isVisible()
    assert opening.lines["party_list"][0].row.edit.value == 100


def test_an_undone_delivery_leaves_its_line(window: PrecinctWindow, opening: Page, desk: Desk) -> None:
    opening.focus_path(FIRST)
    type_text(window, "1800")
    enter(window)
    assert received(desk) == 1800
    desk.undo()
    window.refresh()
    assert received(desk) is None
    assert opening.lines["party_list"][0].row.edit.value is None


def test_persons_present_are_kept_one_by_one_and_blank_is_not_zero(
    window: PrecinctWindow, opening: Page, desk: Desk
) -> None:
    opening.focus_path("attendance.party_observers")
    for typed in ("4", "0"):
        type_text(window, typed)
        enter(window)
    kept = desk.day.record.attendance
    assert (kept.party_observers, kept.other_observers, kept.foreign_observers) == (4, 0, None)
    opening.focus_path("attendance.party_observers")
    press(window, Qt.Key.Key_Delete)
    enter(window)
    assert desk.day.record.attendance.party_observers is None


def test_a_letter_among_persons_present_is_told(window: PrecinctWindow, opening: Page, desk: Desk) -> None:
    opening.focus_path("attendance.media")
    type_text(window, "a")
    assert "“a” does not fit" in opening.form.message.text()
    assert desk.day.record.attendance.media is None


def test_a_screen_reader_is_told_which_delivery_of_which_ballot(
    window: PrecinctWindow, opening: Page, context: Context
) -> None:
    for typed in ("1800", "62"):
        opening.focus_path(FIRST if typed == "1800" else SECOND)
        type_text(window, typed)
        enter(window)
        if typed == "1800":
            button(window, "receipts.party_list.more").click()
    names = [line.row.edit.accessibleName() for line in opening.lines["party_list"]]
    assert names[0].endswith(" 1")
    assert names[1] == f"{names[0][:-1]}2"
    assert opening.lines["single_mandate"][0].row.edit.accessibleName() not in names
    line = opening.lines["party_list"][1]
    words = [line.source.itemText(i) for i in range(line.source.count())]
    assert words == ["Extra delivery", "Moved away", "First delivery"]
    context.languages.set_language("ru")
    settle()
    line = opening.lines["party_list"][1]
    assert line.source.itemText(1) not in ("", "Moved away")


# --- W7: what "another delivery" adds has a name and can be taken away


def test_w7_each_delivery_has_a_name_and_all_but_the_first_a_button_that_takes_it_away(
    window: PrecinctWindow, opening: Page
) -> None:
    button(window, "receipts.party_list.more").click()
    settle()
    first, second = opening.lines["party_list"]
    assert second.row.label.text() == "Delivery 2"
    assert "Delivery 2" in second.away.accessibleName()
    assert second.away.isVisible()
    assert not first.away.isVisible()
    assert opening.more["party_list"].text() == "Another delivery…"


def test_w7_a_delivery_that_was_added_by_mistake_is_taken_away(
    window: PrecinctWindow, opening: Page, asked: Asked
) -> None:
    button(window, "receipts.party_list.more").click()
    button(window, "receipts.party_list.1.away").click()
    settle()
    assert len(opening.lines["party_list"]) == 1
    assert asked.questions == [], "nothing was typed in it"
    assert focused(window) == FIRST


@pytest.mark.parametrize("may", [True, False])
def test_w7_a_delivery_with_a_figure_asks_before_it_goes(
    window: PrecinctWindow, opening: Page, desk: Desk, asked: Asked, may: bool
) -> None:
    receipts = [{"source": "first" if not n else "extra", "ballots": 10 + n, "note": ""} for n in range(3)]
    put(desk, "receipts.party_list", receipts)
    window.refresh()
    asked.may_change = may
    button(window, "receipts.party_list.1.away").click()
    settle()
    assert len(asked.questions) == 1
    assert [one.ballots for one in desk.day.count.receipts["party_list"]] == (
        [10, 12] if may else [10, 11, 12]
    )
    assert [line.row.edit.value for line in opening.lines["party_list"]] == (
        [10, 12] if may else [10, 11, 12]
    )
    if may:
        desk.undo()
        window.refresh()
        assert received(desk) == 33


def test_w7_tab_leads_to_the_buttons_of_the_deliveries_and_enter_passes_them_by(
    window: PrecinctWindow, opening: Page, desk: Desk
) -> None:
    button(window, "receipts.party_list.more").click()
    by_tab, by_enter = [], []
    opening.focus_path(FIRST)
    for _ in range(4):
        tab(window)
        by_tab.append(focused(window))
    opening.focus_path(FIRST)
    for _ in range(2):
        enter(window)
        by_enter.append(focused(window))
    assert "receipts.party_list.1.away" in by_tab
    assert by_enter[0] == SECOND
    opening.focus_path("receipts.single_mandate.0.ballots")
    press(window, Qt.Key.Key_Backtab)
    assert focused(window) == "receipts.single_mandate.more"
    enter(window)
    assert len(opening.lines["single_mandate"]) == 2


def test_t3_persons_present_and_notes_that_are_left_as_they_were_show_what_is_kept(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    """“Keep the old one”, or Esc: the line shows the old one again, and is gone to."""
    bring_to(desk, "turnout", practice)
    log = by_path.current(desk.day, "receipts.party_list")
    assert isinstance(log, list)
    put(desk, "receipts.party_list", [*log, {"source": "extra", "ballots": 5, "note": "A"}])
    put(desk, "attendance.media", 4)
    window = open_window(desk)
    window.show_stage("opening")
    opening = window.page("opening")
    asked.may_change = False
    seq = desk.day.seq
    for name, typed, kept in (
        ("attendance.media", "9", "4"),
        ("receipts.party_list.1.note", "B", "A"),
        ("receipts.party_list.1.ballots", "6", "5"),
    ):
        opening.focus_path(name)
        press(window, Qt.Key.Key_A, "\x01", Qt.KeyboardModifier.ControlModifier)
        type_text(window, typed)
        enter(window)
        assert focused(window) == name
        line = window.focusWidget()
        assert isinstance(line, QLineEdit)
        assert line.text() == kept
        assert "Left as it was" in opening.form.message.text()
    assert desk.day.seq == seq
    assert len(asked.questions) == 3


def test_a_note_without_ballots_stays_and_is_told_and_is_kept_with_them(
    desk: Desk, window: PrecinctWindow, opening: Page
) -> None:
    button(window, "receipts.party_list.more").click()
    settle()
    opening.focus_path("receipts.party_list.1.note")
    type_text(window, "6423")
    enter(window)
    assert opening.lines["party_list"][1].note.text() == "6423"
    assert "Delivery 2" in opening.form.message.text()
    opening.focus_path(SECOND)
    type_text(window, "100")
    enter(window)
    assert [one.note for one in desk.day.count.receipts["party_list"]] == ["6423"]


def test_a_note_goes_with_the_delivery_that_is_taken_out_of_the_log(
    desk: Desk, window: PrecinctWindow, opening: Page
) -> None:
    """Without its ballots the first delivery is none, and the second takes its place: its note stands in no line then."""
    put(desk, "receipts.party_list", [
        {"source": "first", "ballots": 275, "note": ""}, {"source": "extra", "ballots": 92, "note": "6872"},
    ])  # fmt: skip
    window.refresh()
    settle()
    assert opening.lines["party_list"][1].note.text() == "6872"
    opening.focus_path(FIRST)
    press(window, Qt.Key.Key_Delete)
    enter(window)
    settle()
    assert [one.ballots for one in desk.day.count.receipts["party_list"]] == [92]
    assert all(line.note.text() == "" for line in opening.lines["party_list"][1:])
