"""What tests of the window share: one application with the program's own fonts, and nothing left open after a test."""

from __future__ import annotations

import datetime
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRunnable, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.gui.common import working
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct import backups
from kzpoll_desktop.gui.precinct.last_backup import LastBackupDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.app import make_application
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.resources import resource
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.asked import Asked
from tests.shared.gui.patient_bot import PatientBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

MORNING = datetime.datetime(2023, 3, 19, 6, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """pytest-qt's application, made by the program."""
    return make_application(Look())


@pytest.fixture(scope="session", autouse=True)
def traced_pools() -> Iterator[None]:
    """Whoever traces threads, as the counting of lines does, is told of those of Qt's pools too: Python knows its own only."""

    def traced(run: Callable[..., None]) -> Callable[..., None]:
        def run_traced(work: QRunnable) -> None:
            sys.settrace(threading.gettrace())
            run(work)

        return run_traced

    with pytest.MonkeyPatch.context() as patched:
        for kind in (working._Run, backups._Work):
            patched.setattr(kind, "run", traced(kind.run))
        yield


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, patient."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Close every window and deliver what was to be deleted later."""
    yield
    close_windows()


@contextmanager
def going_without() -> Iterator[None]:
    """No window that is closed waits for a medium that is gone."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(LastBackupDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
        yield


def close_windows() -> None:
    """What stands typed in them is taken, as when a person closes them; a medium that is gone is gone without."""
    with going_without():
        widgets = QApplication.topLevelWidgets()
        # A window that waits for its last backup lets go meanwhile what was to be deleted later.
        for widget in widgets:
            if isValid(widget):
                widget.close()
        for widget in widgets:
            if isValid(widget):
                widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """The language switch, in English at first: the texts of the sources."""
    made = LanguageSwitch("en")
    yield made
    made.set_language("en")
    # Otherwise Qt tells of another language whenever its translations happen to be collected.
    made.release()


@pytest.fixture
def context(qapp: QApplication, languages: LanguageSwitch, tmp_path: Path) -> Context:
    """A context whose clock stands at the morning of the election."""
    return Context(Look(), languages, SettingsFile(tmp_path / "settings"), PlayClock(MORNING))


@pytest.fixture
def desk(tmp_path: Path, context: Context) -> Iterator[Desk]:
    """The practice precinct with nothing counted."""
    made = practice_precinct()
    desk = Desk.create(
        tmp_path / "precinct-123-practice.kzpoll", made.election, made.record, context.clock, made.typist
    )
    yield desk
    close_windows()
    desk.close()


@pytest.fixture(scope="session")
def practice() -> PrecinctRecord:
    """The practice precinct as it is counted in the end: everything agrees."""
    record, _ = read_record(resource("training", "practice.record.json"), None, None)
    return record


@pytest.fixture
def open_window(context: Context, qtbot: QtBot, asked: Asked) -> Callable[[Desk], PrecinctWindow]:
    """Open the window of a desk at 1366 by 768, active, with the events of its showing done; a list answers it."""

    def opened(desk: Desk, width: int = 1366, height: int = 768) -> PrecinctWindow:
        window = PrecinctWindow(desk, context, asked)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        QApplication.processEvents()
        return window

    return opened


@pytest.fixture
def put_scale(context: Context, qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Put the text size in percent for the whole application, as the settings do; the usual one is put back."""

    def put(scale: int) -> None:
        context.look.scale = scale
        context.look.apply(qapp)

    yield put
    close_windows()
    Look().apply(qapp)


@pytest.fixture
def under(qapp: QApplication) -> QWidget:
    """A window of the smallest screen, under the dialogs."""
    window = QWidget()
    window.resize(1366, 768)
    return window


@pytest.fixture
def asked() -> Asked:
    """What the windows of a test asked, and what they are answered."""
    return Asked()


@pytest.fixture
def put_clock(context: Context) -> Callable[[str], None]:
    """Put the clock to a time of the election day."""

    def put(time: str) -> None:
        assert isinstance(context.clock, PlayClock)
        hours, minutes = map(int, time.split(":"))
        context.clock.put(MORNING.replace(hour=hours, minute=minutes))

    return put


@pytest.fixture
def program(
    context: Context, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program at its start page, active; the person's documents are in the test's folder, and it is no temporary one."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    emptied = tmp_path / "emptied"
    emptied.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(emptied))
    context.settings.change(keys_shown=True)
    made = Program(context)
    made.start.resize(1366, 768)
    with qtbot.waitActive(made.start):
        made.show_start()
    yield made
    with going_without():
        made.quit()
