"""A column of rows by keyboard: on and back, to its ends, no wrap-around, the Next button last, long ballots in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.widgets.figure_form import LEAST_LINES, FigureForm
from kzpoll_desktop.gui.widgets.figure_row import FigureRow
from tests.shared.gui.keys import CONTROL, enter, focused, press, tab, type_text
from tests.shared.gui.walk import settle

Maker = Callable[..., FigureForm]


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Maker]:
    """A form with rows r0, r1, … in sight."""
    made: list[FigureForm] = []

    def build(rows: int, *, paged: bool = False, high: int = 500) -> FigureForm:
        form = FigureForm(widest=900, paged=paged)
        form.add_section().setText("Received")
        for place in range(rows):
            row = FigureRow(f"r{place}", str(place), Look())
            row.say(f"Row {place}", "", "en")
            form.add_row(row)
        form.next.setText("Next")
        form.resize(800, high)
        form.show()
        form.finish()
        settle()
        form.focus_first()
        made.append(form)
        return form

    yield build
    for form in made:
        form.deleteLater()


def visited(form: FigureForm, key: Qt.Key, times: int) -> list[str]:
    seen = []
    for _ in range(times):
        seen.append(focused(form))
        press(form, key)
    return seen


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_on_from_row_to_row_and_to_the_button(make: Maker, key: Qt.Key) -> None:
    assert visited(make(3), key, 4) == ["r0", "r1", "r2", "next"]


def test_back_ends_at_the_first_row(make: Maker) -> None:
    form = make(3)
    form.focus_path("r2")
    assert visited(form, Qt.Key.Key_Up, 4) == ["r2", "r1", "r0", "r0"]


def test_down_on_the_button_stays_there_and_up_leads_back(make: Maker) -> None:
    form = make(2)
    form.focus_field(form.next)
    press(form, Qt.Key.Key_Down)
    assert focused(form) == "next"
    press(form, Qt.Key.Key_Up)
    assert focused(form) == "r1"


def test_enter_on_the_button_ends_the_page_and_before_it_does_not(make: Maker) -> None:
    form = make(2)
    heard: list[str] = []
    form.next_requested.connect(lambda: heard.append("next"))
    for _ in range(2):
        enter(form)
    assert heard == []
    enter(form)
    assert heard == ["next"]


def test_ctrl_home_and_end_lead_to_the_ends(make: Maker) -> None:
    form = make(4)
    press(form, Qt.Key.Key_End, "", CONTROL)
    assert focused(form) == "r3"
    press(form, Qt.Key.Key_Home, "", CONTROL)
    assert focused(form) == "r0"


def test_a_row_that_cannot_be_typed_into_is_passed_over(make: Maker) -> None:
    form = make(3)
    middle = next(f for f in form.fields() if f.objectName() == "r1")
    middle.setEnabled(False)
    assert visited(form, Qt.Key.Key_Return, 3) == ["r0", "r2", "next"]


def test_the_first_empty_row_is_asked_for(make: Maker) -> None:
    form = make(3)
    type_text(form, "7")
    enter(form)
    form.focus_field(form.next)
    form.focus_first()
    assert focused(form) == "r1"


def test_a_part_between_is_gone_through_and_can_be_taken_away(make: Maker) -> None:
    form = make(1)
    button = QPushButton("More")
    button.setObjectName("more")
    heard: list[str] = []
    button.clicked.connect(lambda: heard.append("more"))
    form.add_part(button, button)
    settle()
    assert visited(form, Qt.Key.Key_Return, 2) == ["r0", "more"]
    assert heard == ["more"]
    form.remove_field(button)
    form.focus_path("r0")
    tab(form)
    assert focused(form) == "next"
    assert not form.focus_path("more")


def test_a_row_at_the_foot_comes_after_the_column(make: Maker) -> None:
    form = make(2)
    foot = FigureRow("foot", "9", Look(), compact=True)
    foot.say("Invalid", "", "en")
    form.add_foot_row(foot)
    assert visited(form, Qt.Key.Key_Return, 4) == ["r0", "r1", "foot", "next"]


def test_a_message_is_told_above_the_sum(make: Maker) -> None:
    form = make(1)
    assert not form.message.isVisible()
    form.show_message("It does not agree.", "discrepancy")
    assert form.message.isVisible()
    assert form.message.property("severity") == "discrepancy"
    form.show_message("")
    assert not form.message.isVisible()


def shown(form: FigureForm) -> list[str]:
    rows = form.findChildren(FigureRow)
    return [row.path for row in rows if not row.isHidden()]


def test_a_long_ballot_comes_in_pages_that_follow_the_focus(make: Maker) -> None:
    form = make(24, paged=True, high=420)
    first = shown(form)
    assert LEAST_LINES <= len(first) < 24
    assert form.page_label.text() == f"1–{len(first)} / 24"
    for _ in first:
        enter(form)
    assert focused(form) == f"r{len(first)}"
    assert form.page_label.text().startswith(f"{len(first) + 1}–")
    assert focused(form) in shown(form)
    assert not set(first) & set(shown(form))


def test_a_window_that_gets_lower_keeps_the_focus_in_the_line_it_is_in(make: Maker) -> None:
    """The line would be on another page now: Qt gives the focus of what is hidden to whatever comes after it."""
    form = make(24, paged=True, high=620)
    form.activateWindow()
    settle()
    last = shown(form)[-1]
    assert len(shown(form)) > LEAST_LINES + 1
    assert form.focus_path(last)
    for high in (360, 620, 420):
        form.resize(800, high)
        settle()
        assert focused(form) == last, high
        assert last in shown(form), high


def test_page_keys_leaf_through_a_long_ballot(make: Maker) -> None:
    form = make(24, paged=True, high=420)
    first = shown(form)
    press(form, Qt.Key.Key_PageUp)
    assert shown(form) == first, "nothing before the first page"
    press(form, Qt.Key.Key_PageDown)
    assert focused(form) == f"r{len(first)}"
    press(form, Qt.Key.Key_PageUp)
    assert (focused(form), shown(form)) == ("r0", first)


def test_a_short_ballot_has_no_page_label(make: Maker) -> None:
    form = make(3, paged=True)
    assert len(shown(form)) == 3
    assert not form.page_label.isVisible()
