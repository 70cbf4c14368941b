"""Starts the program, in this order: settings, look, application, language, crash guard, the first window, the loop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.ground.clock import Clock, SystemClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.shell.app import make_application, make_languages
from kzpoll_desktop.gui.shell.crash import CrashGuard
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.texts.languages import system_language
from kzpoll_desktop.workflow.settings import SettingsFile


def make_program(data_dir: Path | None, language: str | None, clock: Clock) -> Program:
    """The program with its settings, look and language; nothing is shown yet."""
    settings = SettingsFile(data_dir)
    look = Look(settings.values.theme, settings.values.scale)
    application = make_application(look)
    languages = make_languages(language or settings.values.language or system_language("kk"))
    return Program(Context(look, languages, settings, clock), application)


def run(path: Path | None, data_dir: Path | None, language: str | None) -> int:
    """The bare command: the start page, or a precinct file; the exit status of the program."""
    program = make_program(data_dir, language, SystemClock())
    log = program.context.log
    log.note("started", __version__)
    guard = CrashGuard(program.context.settings.folder, program.save, program, log.note)
    guard.install()
    if path is None:
        program.show_start()
    else:
        program.files.open_file(path)
    QTimer.singleShot(0, program.show_crash)
    status = QApplication.exec()
    log.note("ended")
    return status
