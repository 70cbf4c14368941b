"""The list of checks: one stop of Tab, gone through with arrows, a line leads to its figures by key and by click."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.checks_list import CheckLineView, ChecksList
from tests.shared.gui.keys import enter, press, tab
from tests.shared.gui.walk import settle

LINES = (
    CheckLineView("done", "AGREES", "10 = 11 + 12", "D201", (("10", "a"),), (("a", "Received"),)),
    CheckLineView(
        "error",
        "ERROR",
        "7 is more than 6",
        "E104",
        (("6", "b"), ("7", "c")),
        (("b", "In the box"), ("c", "Votes")),
    ),
    CheckLineView("ahead", "NOT YET", "nothing counted", "D203", (), ()),
)


@pytest.fixture
def checks(qapp: QApplication) -> Iterator[ChecksList]:
    """The list between two fields."""
    window = QWidget()
    column = QVBoxLayout(window)
    made = ChecksList(Look())
    made.setObjectName("checks")
    for name, part in (("before", QLineEdit()), ("checks", made), ("after", QLineEdit())):
        part.setObjectName(name)
        column.addWidget(part)
    made.show_checks("Green ballot", LINES)
    window.show()
    settle()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    yield made
    window.deleteLater()


def current(checks: ChecksList) -> list[int]:
    return [place for place, line in enumerate(checks.lines) if line.property("current")]


def test_the_first_line_is_where_the_focus_comes(checks: ChecksList) -> None:
    assert current(checks) == [0]
    assert checks.accessibleName() == "Green ballot. AGREES: 10 = 11 + 12 D201"


def test_arrows_go_from_line_to_line_and_past_the_ends(checks: ChecksList) -> None:
    moved: list[int] = []
    checks.moved.connect(moved.append)
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_Up):
        press(checks.window(), key)
        seen += current(checks)
    assert seen == [1, 2, 2, 0, 0]
    assert moved == [1, -1]
    press(checks.window(), Qt.Key.Key_End)
    assert current(checks) == [2]


def test_enter_moves_on_as_everywhere(checks: ChecksList) -> None:
    moved: list[int] = []
    checks.moved.connect(moved.append)
    enter(checks.window())
    assert moved == [1]


def test_tab_leaves_the_list_and_no_line_stays_the_current_one(checks: ChecksList) -> None:
    tab(checks.window())
    left = checks.window().focusWidget()
    assert left is not None
    assert left.objectName() == "after"
    assert current(checks) == []
    assert checks.accessibleName() == "Green ballot"
    press(checks.window(), Qt.Key.Key_Backtab, "", Qt.KeyboardModifier.ShiftModifier)
    assert current(checks) == [2], "from below to the last line"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_a_line_with_one_figure_leads_there(checks: ChecksList, key: Qt.Key) -> None:
    heard: list[str] = []
    checks.figure_requested.connect(heard.append)
    press(checks.window(), key)
    assert heard == ["a"]


def test_a_line_with_several_asks_which(checks: ChecksList) -> None:
    heard: list[str] = []
    checks.figure_requested.connect(heard.append)
    press(checks.window(), Qt.Key.Key_Down)
    press(checks.window(), Qt.Key.Key_Space)
    menu = checks.menu
    assert menu is not None
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == ["In the box", "Votes"]
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    assert heard == ["c"]


def test_a_line_about_no_figure_leads_nowhere(checks: ChecksList) -> None:
    heard: list[str] = []
    checks.figure_requested.connect(heard.append)
    press(checks.window(), Qt.Key.Key_End)
    press(checks.window(), Qt.Key.Key_Space)
    assert heard == []
    assert checks.menu is None


def test_each_row_number_is_a_link_to_its_row(checks: ChecksList) -> None:
    heard: list[str] = []
    checks.figure_requested.connect(heard.append)
    assert [label.text().count("<a ") for label in checks.links] == [1, 2, 0]
    checks.links[1].linkActivated.emit("c")
    assert heard == ["c"]
    codes = [w.text() for w in checks.findChildren(QLabel) if w.property("code")]
    assert codes == ["D201", "E104", "D203"]
