"""What every stage page does: refuses what is no value, names the next stage, keeps the focus when it is built anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import shown
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

Opener = Callable[..., PrecinctWindow]
AT_OPENING = "voter_list.at_opening"


def test_what_is_no_figure_is_told_until_it_is_rubbed_out(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    page = window.page("opening")
    page.focus_path(AT_OPENING)
    type_text(window, "18x")
    assert page.form.message.text() == "“x” does not fit. Type digits only, 0 to 99\u202f999."
    window.refresh()
    assert page.form.message.isVisible()
    press(window, Qt.Key.Key_Backspace)
    assert not page.form.message.isVisible()
    enter(window)
    assert figure(desk.day.record, AT_OPENING) == 18


def test_what_is_no_time_is_told_and_the_kept_time_stays(desk: Desk, open_window: Opener) -> None:
    put(desk, "day.opened", "07:00")
    window = open_window(desk)
    page = window.page("opening")
    page.focus_path("day.opened")
    type_text(window, "2561")
    enter(window)
    assert page.form.message.text() == "“2561” is no time. Type it as 23:41."
    assert desk.day.record.day.opened == "07:00"


def test_a_time_that_is_none_is_refused_and_the_kept_one_is_shown(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    window = open_window(desk)
    page = window.page("protocols")
    kept = len(desk.entries())
    page.commit("day.count_ended", "99:99")
    assert page.form.message.isVisible()
    assert page.form.message.property("severity") == "error"
    assert len(desk.entries()) == kept
    assert desk.day.record.day.count_ended == "23:30"


def test_the_button_names_the_stage_that_comes_next(
    desk: Desk, context: Context, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "voting_ended", practice)
    window = open_window(desk)
    assert window.page("opening").form.next.text() == "Next: Voting"
    assert window.page("turnout").form.next.text() == "Next: End of voting"
    context.languages.set_language("ru")
    settle()
    assert window.page("opening").form.next.text() == "Далее: Голосование"


def test_going_on_from_a_page_that_is_done_ends_no_stage(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "voting_ended", practice)
    window = open_window(desk)
    window.show_stage("opening")
    kept = len(desk.entries())
    window.page("opening").form.focus_field(window.page("opening").form.next)
    enter(window)
    assert window.shown == "turnout"
    assert (desk.day.stage, len(desk.entries())) == ("voting_ended", kept)


def test_a_page_that_is_built_anew_keeps_the_focus_and_what_it_shows(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    page = window.page("unused_and_lists")
    page.focus_path("party_list.unused")
    type_text(window, "1207")
    enter(window)
    page.focus_path("party_list.spoiled")
    before = page.form
    put(desk, "portable_boxes", [{"id": "P1", "members": ["m1"]}])
    window.refresh()
    settle()
    assert page.form is not before
    assert focused(window) == "party_list.spoiled"
    assert page.rows["party_list.unused"].edit.value == 1207
    assert page.focus_path("portable_boxes.P1.applications")


def test_a_hint_stands_once_on_a_page(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    bring_to(desk, "unused_and_lists", practice)
    page = open_window(desk).page("unused_and_lists")
    hints = [row.hint.text() for row in page.rows.values() if not row.hint.isHidden() and row.hint.text()]
    assert hints
    assert len(hints) == len(set(hints))


def test_what_does_not_agree_stands_at_the_sum_and_marks_its_figures(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "reconciliation", practice)
    window = open_window(desk)
    window.show_stage("stationary_boxes")
    page = window.page("stationary_boxes")
    found = practice.contests["party_list"].stationary
    assert found is not None
    assert not page.form.message.isVisible()
    put(desk, "party_list.stationary", found + 1)
    window.refresh()
    severity = page.form.message.property("severity")
    assert page.form.message.isVisible()
    marked = {path for path, row in page.rows.items() if row.edit.property("state") == severity}
    assert marked == {"party_list.stationary"}
    put(desk, "party_list.stationary", found)
    window.refresh()
    assert not page.form.message.isVisible()
    assert not page.rows["party_list.stationary"].edit.property("state")


def pinned(page: StagePage) -> set[str]:
    """The figures that are not in the column that scrolls."""
    body = page.form.findChild(QWidget, "body")
    assert body is not None
    return {path for path, row in page.rows.items() if not body.isAncestorOf(row)}


def test_a_low_window_has_the_figures_of_the_foot_in_its_column(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """No figure is lost, and a window that grows again pins them."""
    bring_to(desk, "piles.party_list", practice)
    page = open_window(desk).page("piles.party_list")
    everything, at_foot = set(page.rows), pinned(page)
    assert at_foot
    assert at_foot < everything
    page.setFixedHeight(300)
    settle()
    assert pinned(page) == set()
    assert set(page.rows) == everything
    page.setFixedHeight(600)
    settle()
    assert pinned(page) == at_foot


def test_a_path_is_called_by_its_number_its_label_and_its_ballot(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "stationary_boxes", practice)
    page = open_window(desk).page("stationary_boxes")
    row = page.rows["party_list.stationary"]
    name = page.name_of("party_list.stationary")
    assert name.startswith(f"{row.number.text()} {row.label.text()}, ")
    assert name != page.name_of("single_mandate.stationary")
    assert page.name_of("day.opened") == ""


def test_the_focus_goes_to_the_first_empty_figure(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    put(desk, "no_portable_boxes", True)
    window = open_window(desk)
    page = window.page("unused_and_lists")
    page.form.focus_field(page.form.next)
    page.focus_first()
    names = [f.objectName() for f in page.form.fields()]
    assert names[:2] == ["portable_boxes", "party_list.unused"]
    assert focused(window) == "party_list.unused"
    press(window, Qt.Key.Key_Up)
    assert focused(window) == "portable_boxes"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"),
        (True, "–"),
        (0, "0"),
        (12345, "12\u202f345"),
        ("23:41", "23:41"),
        ([{"source": "first", "ballots": 1800}, {"ballots": 62}], "1800, 62"),
        ([{"id": "P1", "members": []}], "P1"),
        (["party_list", "single_mandate"], "party_list, single_mandate"),
    ],
)
def test_a_question_shows_values_as_a_person_reads_them(value: object, text: str) -> None:
    assert shown(value) == text
