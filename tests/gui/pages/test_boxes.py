"""Portable boxes: added and changed by dialog, an excess and its annulment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.precinct.dialogs.excess import ExcessActDialog
from kzpoll_desktop.gui.precinct.pages.unused_and_lists import BoxDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.asked import Asked
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, unnamed

Opener = Callable[..., PrecinctWindow]


def fill(number: str, *members: int) -> Callable[[QWidget], None]:
    """Type a number and mark members by the keyboard, then Enter."""

    def do(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        assert unnamed(dialog) == []
        assert cut_off(dialog) == []
        dialog.id_edit.setFocus()
        dialog.id_edit.selectAll()
        type_text(dialog, number)
        press(dialog, Qt.Key.Key_Tab)
        assert isinstance(dialog.focusWidget(), QListWidget)
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            if row in members:
                press(dialog, Qt.Key.Key_Space, " ")
        enter(dialog)

    return do


def test_a_box_is_named_changed_and_taken_away(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """That there were none is said then, and not left by taking the last one away."""
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    page = window.page("unused_and_lists")
    type_text(window, "1")
    enter(window)
    page.focus_path("portable_boxes.P1.edit")
    met = when_open(fill("7", 0, 2))
    enter(window)
    met.check()
    assert [(b.id, b.members) for b in desk.day.record.portable_boxes] == [("7", ("m1", "m3"))]
    assert focused(window) == "portable_boxes.7.applications"
    assert all(
        name in button(window, "portable_boxes.7.edit").text() for name in ("7", practice.commission[0].name)
    )

    def take_away(dialog: QWidget) -> None:
        button(dialog, "remove").click()

    met = when_open(take_away)
    button(window, "portable_boxes.7.edit").click()
    met.check()
    assert desk.day.record.portable_boxes == ()
    assert not desk.day.record.boxes_said
    assert focused(window) == "portable_boxes"


def test_a_box_with_figures_is_taken_away_only_when_asked(
    desk: Desk, practice: PrecinctRecord, open_window: Opener, asked: Asked
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    put(desk, "portable_boxes", [{"id": "P1", "members": []}, {"id": "P2", "members": []}])
    put(desk, "portable_boxes.P1.applications", 12)
    window.refresh()
    for may_change, left in ((False, ["P1", "P2"]), (True, ["P2"])):
        asked.may_change = may_change
        met = when_open(lambda dialog: button(dialog, "remove").click())
        button(window, "portable_boxes.P1.edit").click()
        met.check()
        assert [box.id for box in desk.day.record.portable_boxes] == left
    assert asked.questions == [("Number of portable boxes", "P1, P2", "P2")] * 2


def test_the_members_of_a_box_are_changed_and_its_figures_stay(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    put(desk, "portable_boxes", [{"id": "P1", "members": ["m1"]}])
    put(desk, "portable_boxes.P1.applications", 12)
    window.refresh()

    def mark(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        assert dialog.id_edit.isReadOnly()
        dialog.list.setFocus()
        dialog.list.setCurrentRow(3)
        press(dialog, Qt.Key.Key_Space, " ")
        button(dialog, "done").click()

    met = when_open(mark)
    button(window, "portable_boxes.P1.edit").click()
    met.check()
    box = desk.day.record.portable_boxes[0]
    assert (box.members, box.applications) == (("m1", "m4"), 12)


def test_the_dialog_of_a_box_is_left_by_escape(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    page = window.page("unused_and_lists")
    put(desk, "portable_boxes", [{"id": "P1", "members": []}])
    window.refresh()
    page.focus_path("portable_boxes.P1.edit")
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    enter(window)
    met.check()
    assert [(box.id, box.members) for box in desk.day.record.portable_boxes] == [("P1", ())]


def test_a_box_needs_a_number(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> None:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    put(desk, "portable_boxes", [{"id": "P1", "members": []}])
    window.refresh()

    def empty(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        dialog.id_edit.clear()
        button(dialog, "done").click()
        assert dialog.isVisible()
        assert dialog.focusWidget() is dialog.id_edit
        told = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert "Type the number of the box." in told

    met = when_open(empty)
    button(window, "portable_boxes.P1.edit").click()
    met.check()


def test_two_boxes_of_one_number_are_refused_in_the_dialog(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """The box that is there keeps its figures."""
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    put(desk, "portable_boxes", [{"id": "P1", "members": ["m1"]}, {"id": "P2", "members": []}])
    put(desk, "portable_boxes.P1.applications", 12)
    window.refresh()

    def again(dialog: QWidget) -> None:
        assert isinstance(dialog, BoxDialog)
        edit: QLineEdit = dialog.id_edit
        edit.setText("P1")
        button(dialog, "done").click()
        assert dialog.isVisible()
        told = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert "There is a box of this number already. Type another number." in told

    met = when_open(again)
    button(window, "portable_boxes.P2.edit").click()
    met.check()
    assert [(b.id, b.applications) for b in desk.day.record.portable_boxes] == [("P1", 12), ("P2", None)]


def test_an_excess_asks_for_a_recount_a_vote_and_an_act(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    """More ballots in P1 than written applications: only the act annuls both ballots of the box; a mark takes it back."""
    bring_to(desk, "portable_boxes", practice)
    applications = practice.portable_boxes[0].applications
    assert applications is not None
    window = open_window(desk)
    page = window.page("portable_boxes")
    assert not page.focus_path("portable_boxes.P1.act")
    for row, value in zip(list(page.rows)[:4], (applications + 1, 0, applications, 0), strict=True):
        page.focus_path(row)
        type_text(window, str(value))
        enter(window)
    assert focused(window) == "portable_boxes.P1.act"
    assert desk.day.record.portable_boxes[0].annulled == ()

    def vote(dialog: QWidget) -> None:
        assert isinstance(dialog, ExcessActDialog)
        dialog.fill_recount(5, 2)
        dialog.sign_by_all()
        button(dialog, "done").click()

    met = when_open(vote)
    enter(window)
    met.check()
    window.activateWindow()
    settle()
    assert set(desk.day.record.portable_boxes[0].annulled) == {"party_list", "single_mandate"}
    assert len(desk.day.record.acts) == 1
    mark = page.findChild(QCheckBox, "portable_boxes.P1.annulled")
    assert isinstance(mark, QCheckBox)
    assert mark.isChecked()
    page.form.focus_field(mark)
    press(window, Qt.Key.Key_Space, " ")
    assert desk.day.record.portable_boxes[0].annulled == ()
    page.focus_path("portable_boxes.P1.ballots.party_list")
    type_text(window, str(applications))
    enter(window)
    assert not page.focus_path("portable_boxes.P1.act")
