"""Ready the day before, in the window: every line whole in three languages, the page and the forms one key away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.dialogs import readiness
from kzpoll_desktop.gui.precinct.dialogs.readiness import ReadinessDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import focused, press
from tests.shared.gui.walk import button, cut_off, texts, unnamed


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_whole_and_named(
    desk: Desk,
    context: Context,
    under: QWidget,
    language: str,
    scale: int,
    put_scale: Callable[[int], None],
) -> None:
    context.languages.set_language(language)
    put_scale(scale)
    dialog = ReadinessDialog(desk, context, under)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert dialog.height() <= under.height()
    assert dialog.width() <= under.width()


def test_the_page_and_the_forms_are_one_key_away(desk: Desk, context: Context, under: QWidget) -> None:
    dialog = ReadinessDialog(desk, context, under)
    dialog.show()
    assert any("second medium" in text for text in texts(dialog))
    assert focused(dialog) == "print"
    press(dialog, Qt.Key.Key_Space, " ")
    assert isinstance(dialog.preview, PreviewDialog)
    papers = dialog.preview.findChild(QComboBox, "paper")
    assert papers is not None
    assert papers.itemText(0) == "Readiness sheet, precinct 123"
    assert papers.count() > 2
    dialog.preview.close()


def test_it_looks_again(desk: Desk, context: Context, under: QWidget, tmp_path: object) -> None:
    dialog = ReadinessDialog(desk, context, under)
    dialog.show()
    before = {item.code for item in dialog.items}
    context.settings.change(second_medium=str(tmp_path))
    dialog.again.click()
    assert "medium_none" in before
    # A folder of the test is on the disk of the file.
    assert "medium_same" in {item.code for item in dialog.items}


def test_a_stick_is_asked_for_and_chosen_with_one_key(
    desk: Desk, context: Context, under: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "choose_folder", lambda *_: tmp_path)
    dialog = ReadinessDialog(desk, context, under)
    dialog.show()
    button(dialog, "stick").setFocus()
    press(dialog, Qt.Key.Key_Space, " ")
    assert context.settings.values.second_medium == str(tmp_path)
    assert "medium_none" not in {item.code for item in dialog.items}


def test_a_stick_that_was_not_chosen_after_all_changes_nothing(
    desk: Desk, context: Context, under: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "choose_folder", lambda *_: None)
    dialog = ReadinessDialog(desk, context, under)
    dialog.stick.click()
    assert context.settings.values.second_medium == ""
