"""What whoever opened the window puts into it has a place, and leaves the rest of the window as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import focused, type_text
from tests.shared.gui.walk import settle


class Panel(QWidget):
    """Something to press."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = QPushButton("1")
        QVBoxLayout(self).addWidget(self.pressed)
        self.setFocusProxy(self.pressed)


def test_a_panel_stands_in_the_place_of_the_findings_while_it_is_open(
    desk: Desk, open_window: Callable[..., PrecinctWindow]
) -> None:
    window = open_window(desk)
    beside, panel = window.beside, Panel()
    seen: list[str] = []
    beside.refreshed.connect(lambda: seen.append(window.shown))
    beside.open()
    assert not beside.is_open, "nothing stands there yet"
    beside.put(panel, 300)
    settle()
    assert panel.isHidden() or not panel.isVisible()
    beside.open()
    settle()
    assert (panel.isVisible(), window.findings.isVisible(), window.stages.isVisible()) == (True, False, True)
    assert beside.has_focus
    # In a narrow window the stages give way too; in a very narrow one the page.
    window.resize(1024, 768)
    settle()
    assert (panel.isVisible(), window.stages.isVisible(), window.stack.isVisible()) == (True, False, True)
    window.resize(800, 768)
    settle()
    assert (panel.isVisible(), window.stack.isVisible()) == (True, False)
    # So it does where a page needs more than is left of the window.
    beside.put(panel, 300, page=700)
    for width, both in ((1010, True), (990, False)):
        panel.setFocus()
        window.resize(width, 768)
        settle()
        assert (panel.isVisible(), window.stack.isVisible()) == (True, both)
    beside.close()
    window.resize(1366, 768)
    settle()
    assert (panel.isVisible(), window.findings.isVisible()) == (False, True)
    window.page("opening").focus_first()
    assert not beside.has_focus
    desk.enter("attendance.media", 1)
    settle()
    assert seen[-1] == "opening"


def test_a_window_that_becomes_too_narrow_keeps_the_page_on_which_somebody_types(
    desk: Desk, open_window: Callable[..., PrecinctWindow]
) -> None:
    window = open_window(desk)
    beside, panel = window.beside, Panel()
    beside.put(panel, 300, page=700)
    beside.open()
    settle()
    window.page("opening").focus_path("day.opened")
    type_text(window, "62")
    window.resize(990, 768)
    settle()
    assert (panel.isVisible(), window.stack.isVisible()) == (False, True)
    assert focused(window) == "day.opened"
    beside.open()
    settle()
    assert (panel.isVisible(), window.stack.isVisible()) == (True, False), "it is asked for"


def test_what_is_refused_on_the_page_is_gone_to_where_the_panel_stands_in_its_place(
    desk: Desk, open_window: Callable[..., PrecinctWindow]
) -> None:
    window = open_window(desk)
    window.beside.put(Panel(), 300)
    window.resize(800, 600)
    settle()
    type_text(window, "55555555")
    field = focused(window)
    window.beside.open()
    settle()
    assert not window.stack.isVisible()
    window.go_by(1)
    settle()
    page = window.page(window.shown)
    assert window.stack.isVisible()
    assert focused(window) == field
    assert page.form.message.isVisible()
