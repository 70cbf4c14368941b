"""Protocols: nothing printed before its time, papers of every kind, signatures kept, letters that cannot be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from kzpoll_desktop.domain.record import PrecinctRecord
from kzpoll_desktop.gui.context import Context
from kzpoll_desktop.gui.pages.protocols import Page
from kzpoll_desktop.gui.preview import PreviewDialog
from kzpoll_desktop.gui.window import PrecinctWindow
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from tests.gui.asked import Asked
from tests.gui.keys import enter, focused, press, type_text
from tests.gui.progress import bring_to
from tests.gui.progress import enter as put
from tests.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]


@pytest.fixture
def protocols(desk: Desk, practice: PrecinctRecord, open_window: Opener) -> tuple[PrecinctWindow, Page]:
    bring_to(desk, "protocols", practice)
    window = open_window(desk)
    page = window.page("protocols")
    assert isinstance(page, Page)
    return window, page


def shown_papers(page: Page) -> tuple[str, ...]:
    """The names of the papers in the preview, which is then closed."""
    assert isinstance(page.preview, PreviewDialog)
    names = tuple(paper.name for paper in page.preview._papers)
    page.preview.close()
    page.preview = None
    return names


def test_without_the_end_of_the_count_nothing_is_printed(
    protocols: tuple[PrecinctWindow, Page], desk: Desk
) -> None:
    window, page = protocols
    page.form.focus_field(page.form.next)
    enter(window)
    assert page.preview is None
    assert page.form.message.isVisible()
    assert focused(window) == "day.count_ended"
    assert desk.day.printed == ()


def test_both_protocols_and_annexes_are_printed_and_kept(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, tmp_path: Path
) -> None:
    window, page = protocols
    type_text(window, "2330")
    enter(window)
    assert desk.day.record.day.count_ended == "23:30"
    page.form.focus_field(page.form.next)
    enter(window)
    assert isinstance(page.preview, PreviewDialog)
    assert page.preview.save_to(tmp_path)
    names = shown_papers(page)
    assert len(names) == 4
    assert len(desk.day.printed) == 4
    assert "Protocols printed first at 06:30" in page.form.total.text()
    again = printing.print_protocols(desk)
    assert isinstance(again, tuple)
    assert [paper.data for paper in again] == [(tmp_path / paper.name).read_bytes() for paper in again]
    assert len(desk.day.printed) == 4


def test_an_open_finding_leaves_only_drafts(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, asked: Asked
) -> None:
    window, page = protocols
    type_text(window, "2330")
    enter(window)
    put(desk, "party_list.votes.amanat", 1)
    page.form.focus_field(page.form.next)
    enter(window)
    assert page.preview is None
    assert desk.day.printed == ()
    assert page.form.message.isVisible()
    button(window, "draft.party_list").click()
    assert all("draft" in name for name in shown_papers(page))


def test_every_paper_has_a_button_reached_by_tab(protocols: tuple[PrecinctWindow, Page], desk: Desk) -> None:
    window, page = protocols
    for kind in ("draft", "copy"):
        for contest in desk.day.record.contests:
            page.focus_path(f"{kind}.{contest}")
            assert focused(window) == f"{kind}.{contest}"
            enter(window)
            names = shown_papers(page)
            assert names
            assert all(name.endswith(".pdf") for name in names)
            QApplication.processEvents()


def test_who_signs_is_kept_with_dissent(protocols: tuple[PrecinctWindow, Page], desk: Desk) -> None:
    window, page = protocols
    page.focus_path("signing.m2.status")
    press(window, Qt.Key.Key_Down)
    box = window.focusWidget()
    assert isinstance(box, QComboBox)
    assert {s.member: s.status for s in desk.day.record.signing}["m2"] == "absent"
    page.focus_path("signing.m4.dissent")
    type_text(window, "The portable box was late")
    enter(window)
    kept = {s.member: s for s in desk.day.record.signing}
    assert kept["m4"].dissent == "The portable box was late"
    assert kept["m2"].status == "absent"
    assert kept["m1"].status == "signed"


def test_letters_that_no_font_has_are_named_before_printing(
    protocols: tuple[PrecinctWindow, Page], desk: Desk, context: Context
) -> None:
    _, page = protocols
    assert not page.letters.isVisible()
    people = [
        {"id": m.id, "name": m.name, "role": m.role}
        if m.id != "m2"
        else {"id": "m2", "name": "山 Аман", "role": m.role}
        for m in desk.day.record.commission
    ]
    put(desk, "commission", people)
    settle()
    assert page.letters.isVisible()
    assert "山" in page.letters.text()
