"""Before a box is opened: the sums to be announced, the order of the law, the boxes by their members."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kzpoll_desktop.domain.figures.record import VOTING_ROLES, PrecinctRecord, figure
from kzpoll_desktop.domain.figures.sums import sheets
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog, Page
from kzpoll_desktop.gui.precinct.parts.other_issuer import OtherIssuerDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.gui.asked import Asked
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed
from tests.shared.script import rows as rows_of

Opener = Callable[..., PrecinctWindow]


@pytest.fixture
def lists(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> tuple[PrecinctWindow, Page]:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    page = window.page("unused_and_lists")
    assert isinstance(page, Page)
    return window, page


def test_the_figures_come_in_the_order_of_the_law(lists: tuple[PrecinctWindow, Page]) -> None:
    """How many boxes, unused ballots of every colour, the list before what was issued, the boxes' applications last."""
    window, page = lists
    type_text(window, "1")
    enter(window)
    names = [field.objectName() for field in page.form.fields()]
    places = [
        names.index("portable_boxes"),
        names.index("party_list.unused"),
        names.index("single_mandate.unused"),
        min(place for place, name in enumerate(names) if name.startswith("voter_list.")),
        min(place for place, name in enumerate(names) if ".issued_by_member." in name),
        names.index("portable_boxes.P1.applications"),
    ]
    assert places == sorted(places)


def test_voters_to_announce_are_summed_up_once_the_list_is_typed(
    lists: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    window, page = lists
    assert page.form.total.text() == ""
    for path in [name for name in page.rows if name.startswith("voter_list.")]:
        page.focus_path(path)
        type_text(window, str(getattr(practice.voter_list, path.split(".")[1])))
        enter(window)
    voters = desk.day.record.voter_list.voters()
    assert voters == practice.voter_list.voters()
    assert voters is not None
    assert page.form.total.text() == f"To announce: voters: {voters // 1000}\u202f{voters % 1000:03}"


def test_a_box_is_shown_with_its_members_or_as_carried_by_nobody(
    lists: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    window, _ = lists
    put(desk, "portable_boxes", [{"id": "P1", "members": ["m2", "m4"]}, {"id": "P2", "members": []}])
    window.refresh()
    first, second = (button(window, f"portable_boxes.{box}.edit").text() for box in ("P1", "P2"))
    assert first.endswith(f": {practice.commission[1].name}, {practice.commission[3].name}")
    assert second.endswith(": no members named")


def test_the_same_figure_of_two_ballots_is_called_by_its_ballot(lists: tuple[PrecinctWindow, Page]) -> None:
    _, page = lists
    first, second = (page.rows[f"{one}.unused"].label.text() for one in ("party_list", "single_mandate"))
    assert first != second
    assert first.split(" (")[0] == second.split(" (")[0]
    assert page.form.next.text() == "Announced and written down: go on"


def test_f2_how_many_boxes_there_were_is_said_first_and_until_then_the_stage_waits(
    lists: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    """No box is said by a person, not assumed: everything else is typed, and the stage waits for it."""
    window, page = lists
    assert focused(window) == "portable_boxes"
    for path, value in rows_of("unused_and_lists", desk.day, replace(practice, portable_boxes=())):
        put(desk, path, value)
    assert not desk.day.record.boxes_said
    assert {f.code for f in desk.findings if f.severity == "discrepancy"} == set()
    assert "issued" not in page.form.total.text()
    page.finish_stage()
    assert desk.day.stage == "unused_and_lists"
    assert focused(window) == "portable_boxes"
    type_text(window, "0")
    enter(window)
    assert focused(window) == "party_list.unused"
    assert desk.day.record.boxes_said
    assert desk.day.record.portable_boxes == ()
    assert "issued" in page.form.total.text()
    page.finish_stage()
    assert desk.day.stage == "portable_boxes"


def test_f2_a_precinct_with_boxes_sees_no_discrepancy_before_their_applications_are_typed(
    lists: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    """Five false discrepancies, D201, D202 and D206 among them, and a wrong sum to announce."""
    window, page = lists
    seen: set[str] = set()
    told: set[str] = set()
    type_text(window, str(len(practice.portable_boxes)))
    enter(window)
    for name in [field.objectName() for field in page.form.fields() if hasattr(field, "commit")]:
        page.focus_path(name)
        if name != "portable_boxes":
            type_text(window, str(figure(practice, name)))
            enter(window)
        seen |= {finding.code for finding in desk.findings if finding.severity == "discrepancy"}
        told |= set(re.findall(r"issued[^:]*: ([0-9\u202f]+)", page.form.total.text()))
    assert seen == set()
    assert told == {count(one.B or 0) for one in sheets(practice, desk.day.election)}
    assert all(
        path in page.rows for path in ("portable_boxes.P1.applications", "portable_boxes.P2.applications")
    )


def test_f2_other_boxes_than_there_were_are_put_right(
    lists: tuple[PrecinctWindow, Page], desk: Desk, asked: Asked
) -> None:
    """The first boxes keep their figures; one that has figures goes only when asked, and many are asked about too."""
    window, page = lists

    def say(number: str) -> None:
        page.focus_path("portable_boxes")
        type_text(window, number)
        enter(window)

    def ids() -> list[str]:
        return [box.id for box in desk.day.record.portable_boxes]

    say("2")
    put(desk, "portable_boxes.P2.applications", 7)
    say("3")
    assert ids() == ["P1", "P2", "P3"]
    assert figure(desk.day.record, "portable_boxes.P2.applications") == 7
    assert asked.questions == []
    asked.may_change = False
    say("1")
    assert ids() == ["P1", "P2", "P3"]
    assert asked.questions == [("Number of portable boxes", "P1, P2, P3", "P1")]
    assert focused(window) == "portable_boxes"
    asked.may_change = True
    say("1")
    assert ids() == ["P1"]
    asked.may_change = False
    say("12")
    assert ids() == ["P1"]
    say("0")
    assert ids() == []
    assert desk.day.record.boxes_said


def test_f2_no_precinct_has_so_many_boxes(lists: tuple[PrecinctWindow, Page], desk: Desk) -> None:
    """Who types the unused ballots where the boxes are asked for is told so."""
    window, page = lists
    type_text(window, "1207")
    enter(window)
    assert not desk.day.record.boxes_said
    assert focused(window) == "portable_boxes"
    assert "No more than 99 portable boxes" in page.form.message.text()
    enter(window)
    assert focused(window) == "portable_boxes"
    type_text(window, "2")
    enter(window)
    assert [box.id for box in desk.day.record.portable_boxes] == ["P1", "P2"]
    assert focused(window) == "party_list.unused"
    assert page.form.message.text() == ""


def test_f2_the_number_of_boxes_is_undone_like_every_figure(
    lists: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    window, page = lists
    type_text(window, "0")
    enter(window)
    assert isinstance(desk.undo(), Entered)
    window.refresh()
    assert not desk.day.record.boxes_said
    assert page.how_many is not None
    assert page.how_many.edit.text() == ""


def test_a_new_box_gets_the_first_free_number(lists: tuple[PrecinctWindow, Page], desk: Desk) -> None:
    window, page = lists
    put(desk, "portable_boxes", [{"id": "P1", "members": []}, {"id": "P3", "members": []}])
    window.refresh()
    page.focus_path("portable_boxes")
    type_text(window, "3")
    enter(window)
    assert [box.id for box in desk.day.record.portable_boxes] == ["P1", "P3", "P2"]


def test_enter_asks_who_went_out_with_a_box_until_somebody_is_named(
    lists: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    window, page = lists
    put(desk, "portable_boxes", [{"id": "P1", "members": []}])
    window.refresh()
    page.focus_path("portable_boxes.P1.edit")

    def leave(dialog: QWidget) -> None:
        press(dialog, Qt.Key.Key_Escape)

    met = when_open(leave, BoxDialog)
    enter(window)
    met.check()
    assert focused(window) == "portable_boxes.P1.applications"

    def mark(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        dialog.list.setFocus()
        dialog.list.setCurrentRow(3)
        press(dialog, Qt.Key.Key_Space, " ")
        button(dialog, "done").click()

    page.focus_path("portable_boxes.P1.edit")
    met = when_open(mark, BoxDialog)
    enter(window)
    met.check()
    assert desk.day.record.portable_boxes[0].members == ("m4",)
    assert focused(window) == "portable_boxes.P1.applications"
    assert "portable_boxes.P1.edit" not in [field.objectName() for field in page.form.fields()]


def test_a_box_names_members_who_vote_and_refuses_a_number_with_blanks_or_points(
    lists: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    put(desk, "portable_boxes", [{"id": "P1", "members": []}])
    dialog = BoxDialog(desk.day, "P1", lists[0])
    dialog.show()
    voting = [m.name for m in desk.day.record.commission if set(m.roles_of_the_day()) & set(VOTING_ROLES)]
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert [item.text() for item in items] == voting
    dialog.id_edit.setFocus()
    dialog.id_edit.selectAll()
    type_text(dialog, " P 1.2 ")
    button(dialog, "done").click()
    assert dialog.isVisible()
    assert focused(dialog) == dialog.id_edit.objectName()
    assert any("without spaces" in text for text in texts(dialog))
    dialog.close()


def test_the_page_leaves_nothing_unsaid(lists: tuple[PrecinctWindow, Page]) -> None:
    window, page = lists
    assert page.instruction() in texts(window)


def test_somebody_who_was_not_to_issue_ballots_gets_a_row_by_keyboard(
    desk: Desk, open_window: Opener, practice: PrecinctRecord, context: Context
) -> None:
    """The secretary helped at lunch: what happened is typed, and answered by an act; in a real precinct too."""
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    page = window.page("unused_and_lists")
    row = "party_list.issued_by_member.m3"
    assert row not in page.rows
    button = page.findChild(QPushButton, "issuers.party_list")
    assert button is not None
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        assert button.text()
        assert button.toolTip()

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, OtherIssuerDialog)
        shown = [
            dialog.people.item(place).data(Qt.ItemDataRole.UserRole) for place in range(dialog.people.count())
        ]
        assert shown == ["m1", "m3"], "those without a row"
        assert cut_off(dialog) == []
        assert unnamed(dialog) == []
        press(dialog, Qt.Key.Key_Down)
        enter(dialog)

    opened = when_open(choose, OtherIssuerDialog)
    button.click()
    opened.check()
    settle()
    assert focused(window) == row
    type_text(window, "12")
    enter(window)
    assert desk.day.record.contests["party_list"].issued_by_member["m3"] == 12
    assert "single_mandate.issued_by_member.m3" in page.rows, "on the other ballot too"
    assert any(found.code == "D207" for found in desk.findings)
    # Left by Escape nothing is added.
    opened = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), OtherIssuerDialog)
    again = page.findChild(QPushButton, "issuers.single_mandate")
    assert again is not None
    again.click()
    opened.check()
    assert "single_mandate.issued_by_member.m1" not in page.rows
