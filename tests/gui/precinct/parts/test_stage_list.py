"""The stages beside the page: state by shape and word, reached by Alt and number, the shown one marked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.stage_list import StageList, StageView
from kzpoll_desktop.gui.widgets import shapes
from tests.shared.gui.keys import focused
from tests.shared.gui.walk import button, cut_off, settle

VIEWS = (
    StageView("opening", "Opening", "done", "", "done"),
    StageView("turnout", "Voting, and the turnout at its hours", "current", "warning", "now, WARNING"),
    StageView("protocols", "Protocols", "ahead", "", "not reached"),
)


@pytest.fixture
def stages(qapp: QApplication, qtbot: QtBot) -> Iterator[StageList]:
    look = Look()
    made = StageList(look)
    made.setMinimumWidth(look.px(200))
    made.show_stages(VIEWS, "turnout")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    yield made
    made.deleteLater()


def heard_from(stages: StageList) -> list[str]:
    heard: list[str] = []
    stages.stage_requested.connect(heard.append)
    return heard


def test_a_click_goes_there_too(stages: StageList) -> None:
    heard = heard_from(stages)
    QTest.mouseClick(button(stages, "stage.protocols"), Qt.MouseButton.LeftButton)
    assert heard == ["protocols"]


def test_number_name_and_state_are_spoken(stages: StageList) -> None:
    assert button(stages, "stage.opening").accessibleName() == "1. Opening, done"
    tip = button(stages, "stage.turnout").toolTip()
    assert tip == "Voting, and the turnout at its hours: now, WARNING (Alt+2)"


def test_each_state_has_a_shape_of_its_own(stages: StageList) -> None:
    pictures = [button(stages, f"stage.{view.key}").icon().pixmap(18).toImage() for view in VIEWS]
    assert all(not one.isNull() for one in pictures)
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_the_shown_stage_is_marked_and_focused(stages: StageList) -> None:
    assert [button(stages, f"stage.{v.key}").isChecked() for v in VIEWS] == [False, True, False]
    stages.focus_shown()
    assert focused(stages) == "stage.turnout"
    stages.show_stages(VIEWS, "opening")
    stages.focus_shown()
    assert focused(stages) == "stage.opening"


def test_a_long_name_is_broken_and_not_cut(stages: StageList) -> None:
    assert "\n" in button(stages, "stage.turnout").text()
    assert "\n" not in button(stages, "stage.opening").text()
    assert cut_off(stages) == []


def test_buttons_are_made_anew_only_for_other_stages(stages: StageList) -> None:
    before = button(stages, "stage.opening")
    stages.show_stages(tuple(VIEWS), "protocols")
    assert button(stages, "stage.opening") is before
    stages.show_stages(VIEWS[:2], "turnout")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [b.objectName() for b in stages.children() if b.objectName() and b.property("stage")] == [
        "stage.opening",
        "stage.turnout",
    ]


def test_stages_that_are_shown_already_are_left_alone_but_for_what_a_click_checked(
    stages: StageList, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def icon(name: str, colour: str, size: int) -> QIcon:
        drawn.append(name)
        return shapes.icon(name, colour, size)

    monkeypatch.setattr("kzpoll_desktop.gui.precinct.parts.stage_list.icon", icon)
    button(stages, "stage.protocols").click()
    stages.show_stages(VIEWS, "turnout")
    assert drawn == []
    assert not button(stages, "stage.protocols").isChecked()
    assert button(stages, "stage.turnout").isChecked()
    stages.show_stages(VIEWS, "protocols")
    assert len(drawn) == len(VIEWS)


def test_under_a_dialog_every_row_is_whole_in_another_size_of_text(
    stages: StageList, qapp: QApplication
) -> None:
    """The window under it is made anew only once the dialog is left."""
    look = stages._look
    try:
        for scale in (150, 175, 100):
            look.scale = scale
            look.apply(qapp)
            settle()
            assert cut_off(stages) == []
            assert (
                button(stages, "stage.turnout").height()
                > 2 * button(stages, "stage.turnout").fontMetrics().height()
            )
    finally:
        Look().apply(qapp)
