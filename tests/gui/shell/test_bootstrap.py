"""The start of the program: settings are in force before its first window is there, which is shown by nobody yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.shell.bootstrap import make_program
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.workflow.settings import SettingsFile


@pytest.fixture
def made() -> Iterator[list[Program]]:
    """Programs that are let go after the test."""
    programs: list[Program] = []
    yield programs
    for program in programs:
        program.quit()
        program.context.languages.set_language("en")
        program.context.languages.release()
        # Both are the application's, which outlives the test.
        program.context.languages.deleteLater()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def usual_look(qapp: QApplication) -> Iterator[None]:
    """The look of every other test is put back."""
    yield
    Look().apply(qapp)


def test_the_settings_are_in_force_and_nothing_is_shown(
    tmp_path: Path, made: list[Program], usual_look: None
) -> None:
    SettingsFile(tmp_path).change(language="ru", theme="contrast", scale=125)
    made.append(make_program(tmp_path, None, SystemClock()))
    context = made[0].context
    assert (context.language, context.look.theme, context.look.scale) == ("ru", "contrast", 125)
    assert not made[0].start.isVisible()
    assert made[0].windows == []


def test_a_language_that_is_asked_for_comes_before_the_kept_one(tmp_path: Path, made: list[Program]) -> None:
    SettingsFile(tmp_path).change(language="ru")
    made.append(make_program(tmp_path, "kk", SystemClock()))
    assert made[0].context.language == "kk"
    assert SettingsFile(tmp_path).values.language == "ru", "only what a person chooses in the window is kept"
