"""A log of the program's own mistake: shown once at the next start, copied with one key, always found in the menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.crash_log import CrashLogDialog, crash_logs, unseen_logs
from kzpoll_desktop.gui.shell.crash import keep, report
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.texts.languages import LANGUAGES
from tests.shared.gui.keys import focused, press
from tests.shared.gui.walk import cut_off, settle, unnamed


@pytest.fixture
def log(context: Context) -> Path:
    """The log of one mistake."""
    try:
        raise ZeroDivisionError("Иванов 655")
    except ZeroDivisionError as error:
        kept = keep(context.settings.folder, report(type(error), error.__traceback__))
    assert kept is not None
    return kept


def test_it_is_shown_at_the_next_start_and_only_then(context: Context, qapp: QApplication, log: Path) -> None:
    for shown in (1, 0):
        program = Program(context, qapp)
        program.show_start()
        program.show_crash()
        settle()
        found = program.start.findChildren(CrashLogDialog)
        assert len(found) == shown
        for dialog in found:
            assert "ZeroDivisionError" in dialog.text.toPlainText()
            dialog.close()
        program.start.close()
    assert unseen_logs(context) == []
    assert crash_logs(context.settings.folder) == [log]


def test_no_start_without_a_mistake_shows_anything(context: Context, qapp: QApplication) -> None:
    program = Program(context, qapp)
    program.show_crash()
    assert program.start.findChildren(CrashLogDialog) == []


def test_copied_with_one_key_and_without_names_or_figures(context: Context, log: Path) -> None:
    dialog = CrashLogDialog([log], context)
    dialog.show()
    assert focused(dialog) == "copy"
    press(dialog, Qt.Key.Key_Space, " ")
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in copied
    assert "Иванов" not in copied
    assert "655" not in copied
    assert dialog.told.text() == "Copied"


def test_a_log_that_is_gone_is_no_obstacle(context: Context, log: Path) -> None:
    log.unlink()
    dialog = CrashLogDialog([log], context)
    assert dialog.text.toPlainText() == ""


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("some", [True, False])
def test_it_is_whole_and_named(
    context: Context, log: Path, language: str, scale: int, some: bool, put_scale: Callable[[int], None]
) -> None:
    context.languages.set_language(language)
    put_scale(scale)
    under = QWidget()
    under.resize(1366, 768)
    dialog = CrashLogDialog([log] if some else [], context, under)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
