"""The other papers of the day: shown together, each made from what the journal has."""

from __future__ import annotations

from collections.abc import Callable

from kzpoll_desktop.domain.figures.stages import OTHER_PAPERS
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
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
