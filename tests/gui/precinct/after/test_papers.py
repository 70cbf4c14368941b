"""The other papers of the day: shown together, each made from what the journal has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from kzpoll_desktop.domain.figures.stages import OTHER_PAPERS
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import without_seal
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]


def test_all_are_shown_whoever_looks(closed: Desk, open_window: Opener) -> None:
    closed.read_only = True
    window = open_window(closed)
    window.show_stage(OTHER_PAPERS)
    page = window.page(OTHER_PAPERS)
    settle()
    button(page, "show").click()
    preview = page.preview  # type: ignore[attr-defined]
    assert [paper.kind for paper in preview._papers] == ["opened", "cancelling", "disputed", "minutes"]
    preview.close()
    view = window.standing.stages()[-1]
    assert (view.key, view.spoken) == (OTHER_PAPERS, "to be printed where they are needed")


def test_a_protocol_that_was_voided_is_shown_as_it_was_closed(closed: Desk, open_window: Opener) -> None:
    window = open_window(closed)
    window.show_stage(OTHER_PAPERS)
    page = window.page(OTHER_PAPERS)
    settle()
    assert page.findChild(QAbstractButton, "earlier") is None
    first = dict(closed.day.current_sheets)
    closed.void(("party_list",), "name")
    without_seal(closed)
    settle()
    page.settle()
    settle()
    button(page, "earlier").click()
    found = page.preview._papers  # type: ignore[attr-defined]
    assert [(paper.name, paper.title.en) for paper in found] == [
        (
            "protocol-123-party_list-s1-practice.pdf",
            "Protocol, blue ballot, precinct 123 · count 1, sheet 1",
        ),
        (
            "annex-123-party_list-s1-practice.pdf",
            "Annex to the protocol, blue ballot, precinct 123 · count 1, sheet 1",
        ),
    ]
    assert found[0].data == closed.kept_paper(first["party_list"].papers["protocol"])
    page.preview.close()  # type: ignore[attr-defined]
