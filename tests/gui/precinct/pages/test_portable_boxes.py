"""The portable boxes: each under its number, its applications and its members; what calls for an act and what does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.precinct.pages.portable_boxes import Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import texts

Opener = Callable[..., PrecinctWindow]
PARTY = "portable_boxes.P1.ballots.party_list"
SINGLE = "portable_boxes.P1.ballots.single_mandate"
ACT = "portable_boxes.P1.act"
FORMS = "portable_boxes.P1.not_established.party_list"


@pytest.fixture
def boxes(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> tuple[PrecinctWindow, Page]:
    bring_to(desk, "portable_boxes", practice)
    window = open_window(desk)
    page = window.page("portable_boxes")
    assert isinstance(page, Page)
    return window, page


def test_every_box_has_its_heading_and_a_figure_for_each_ballot(
    boxes: tuple[PrecinctWindow, Page], practice: PrecinctRecord
) -> None:
    _, page = boxes
    headings = [x.text() for x in page.form.findChildren(QLabel) if x.property("section")]
    assert len(headings) == len(practice.portable_boxes)
    for box, heading in zip(practice.portable_boxes, headings, strict=True):
        names = ", ".join(m.name for m in practice.commission if m.id in box.members)
        assert heading.endswith(f" · written applications: {box.applications} · {names}")
        assert {f"portable_boxes.{box.id}.ballots.{c}" for c in practice.contests} <= set(page.rows)
    assert page.rows[PARTY].label.text() != page.rows[SINGLE].label.text()


def test_as_many_ballots_as_applications_call_for_no_act(
    boxes: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    window, page = boxes
    applications = practice.portable_boxes[0].applications
    assert applications is not None
    put(desk, FORMS, 0)
    page.focus_path(PARTY)
    type_text(window, str(applications))
    enter(window)
    assert not page.focus_path(ACT)
    page.focus_path(PARTY)
    type_text(window, str(applications + 1))
    enter(window)
    assert page.focus_path(ACT)
    assert focused(window) == ACT
    assert page.acts[0].text() == "More ballots than applications: recount and act…"
    assert page.acts[0].accessibleName().endswith(" P1")


def test_a_recount_that_fits_takes_the_act_away(
    boxes: tuple[PrecinctWindow, Page], desk: Desk, practice: PrecinctRecord
) -> None:
    window, page = boxes
    applications = practice.portable_boxes[0].applications or 0
    put(desk, FORMS.replace("party_list", "single_mandate"), 0)
    put(desk, SINGLE, applications + 2)
    window.refresh()
    assert len(page.acts) == 1
    page.focus_path(SINGLE)
    type_text(window, str(applications))
    enter(window)
    assert page.acts == []
    assert page.annulments == {}
    assert desk.day.record.portable_boxes[0].annulled == ()


def test_a_precinct_without_boxes_says_so_and_goes_on(
    desk: Desk, practice: PrecinctRecord, open_window: Opener
) -> None:
    bring_to(desk, "unused_and_lists", practice)
    window = open_window(desk)
    put(desk, "portable_boxes", [{"id": "P1", "members": []}])
    put(desk, "portable_boxes", [])
    assert "No portable box was used in this precinct." in texts(window.page("portable_boxes"))
    assert window.page("portable_boxes").rows == {}
