"""On a wide screen the figures stay near their names (W7)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import settle

Opener = Callable[..., PrecinctWindow]
NEAR = 400


def gaps(page: StagePage) -> dict[str, int]:
    """Pixels between the end of each name and the input that it names, where they stand in one line."""
    found = {}
    for label in page.findChildren(QLabel):
        field: QWidget | None = label.buddy()
        if isinstance(field, QLineEdit) and label.isVisible() and field.isVisible():
            first = label.text().split("\n")[0]
            ends = label.mapTo(page, QPoint(0, 0)).x() + label.fontMetrics().horizontalAdvance(first)
            begins = field.mapTo(page, QPoint(0, 0)).x()
            same_line = abs(label.mapTo(page, QPoint(0, 0)).y() - field.mapTo(page, QPoint(0, 0)).y()) < 40
            if same_line:
                found[field.objectName()] = begins - ends
    return found


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_w7_figures_stand_near_their_names_on_a_wide_screen(
    desk: Desk, practice: PrecinctRecord, context: Context, open_window: Opener, language: str
) -> None:
    context.languages.set_language(language)
    bring_to(desk, "protocols", practice)
    window = open_window(desk, 1920, 1080)
    measured = 0
    for stage in desk.day.stages:
        window.show_stage(stage)
        settle()
        found = gaps(window.page(stage))
        measured += len(found)
        assert {name: gap for name, gap in found.items() if gap > NEAR} == {}, stage
    assert measured > 40
