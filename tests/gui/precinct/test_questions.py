"""The short questions of a window: answered by one key, a correction only with its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.questions import ChangeDialog, CorrectionDialog, DialogAsker
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, press, type_text


@pytest.mark.parametrize(("key", "wanted"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_the_question_about_a_change_is_answered_by_one_key(
    context: Context, qapp: object, key: Qt.Key, wanted: bool
) -> None:
    met = when_open(lambda dialog: press(dialog, key), ChangeDialog)
    answer = DialogAsker(None).change("7.1 AMANAT", "655", "565")
    met.check()
    assert answer is wanted


def test_a_correction_needs_its_reason(context: Context, qapp: object) -> None:
    def explain(dialog: QWidget) -> None:
        assert isinstance(dialog, CorrectionDialog)
        enter(dialog)
        assert dialog.isVisible()
        assert not dialog.change.isEnabled()
        type_text(dialog, "Counted again by two")
        enter(dialog)

    met = when_open(explain, CorrectionDialog)
    assert DialogAsker(None).reason("11", "608", "607") == "Counted again by two"
    met.check()


def test_a_correction_left_alone_gives_no_reason(context: Context, qapp: object) -> None:
    met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), CorrectionDialog)
    assert DialogAsker(None).reason("11", "608", "607") == ""
    met.check()
