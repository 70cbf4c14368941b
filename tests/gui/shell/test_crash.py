"""An error nobody foresaw: in a slot, a timer or a thread it saves, tells one sentence and leaves a log without names."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.shell.crash import EXIT_STATUS, MOST_LOGS, CrashGuard, keep
from tests.shared.patience import PATIENCE

PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from kzpoll_desktop.gui.shell.crash import CrashGuard
from kzpoll_desktop.gui.shell.app import make_application
from kzpoll_desktop.gui.common.look import Look

folder = Path(sys.argv[1])
application = make_application(Look())
guard = CrashGuard(folder, lambda: (folder / "saved").write_text("yes"))
guard.install()
guard.tell = lambda text: print(text, file=sys.stderr)

class Thing(QObject):
    happened = Signal(str)

def fail(name="Аманов 655"):
    raise ValueError(name)

thing = Thing()
thing.happened.connect(fail)
{how}
QTimer.singleShot(10_000, application.quit)
sys.exit(application.exec())
"""
HOW = {
    "slot": "QTimer.singleShot(0, lambda: thing.happened.emit('Аманов 655'))",
    "timer": "QTimer.singleShot(0, fail)",
    "thread": "threading.Thread(target=fail).start()",
    "start": "QTimer.singleShot(0, fail); fail()",
}


@pytest.mark.parametrize("how", sorted(HOW))
def test_an_error_anywhere_saves_tells_and_ends(tmp_path: Path, how: str) -> None:
    program = textwrap.dedent(PROGRAM).replace("{how}", HOW[how])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[3],
        timeout=PATIENCE,
    )
    assert done.returncode == EXIT_STATUS, done.stderr
    assert (tmp_path / "saved").read_text() == "yes"
    (log,) = (tmp_path / "crashes").iterdir()
    text = log.read_text("utf-8")
    assert "ValueError" in text
    assert "Аманов" not in text
    assert "655" not in text
    assert log.stat().st_mode & 0o077 == 0
    assert "Every figure shown as saved is kept" in done.stderr
    assert str(log) in done.stderr


def test_a_save_that_fails_too_is_told(tmp_path: Path, qtbot: QtBot, languages: LanguageSwitch) -> None:
    def cannot() -> None:
        raise OSError("disk")

    guard = CrashGuard(tmp_path, cannot)
    told: list[str] = []
    left: list[int] = []
    guard.tell, guard.leave = told.append, left.append
    guard.hook(ValueError, ValueError("x"), None)
    assert left == [EXIT_STATUS]
    assert "compare it with your sheets" in told[0]


def test_an_error_while_telling_is_not_told_again(tmp_path: Path, qtbot: QtBot) -> None:
    guard = CrashGuard(tmp_path, lambda: None)
    told: list[str] = []
    guard.leave = lambda _: None

    def tell(text: str) -> None:
        told.append(text)
        guard.hook(ValueError, ValueError(), None)

    guard.tell = tell
    guard.hook(ValueError, ValueError(), None)
    assert len(told) == 1


def test_an_interrupted_program_ends_quietly(tmp_path: Path, qtbot: QtBot) -> None:
    guard = CrashGuard(tmp_path, lambda: None)
    left: list[int] = []
    guard.leave = left.append
    guard.hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert left == [130]
    assert list(tmp_path.iterdir()) == []


def test_old_logs_go(tmp_path: Path) -> None:
    for _ in range(MOST_LOGS + 3):
        assert keep(tmp_path, "x") is not None
    assert len(list((tmp_path / "crashes").iterdir())) == MOST_LOGS


def test_a_disk_that_takes_no_log_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert keep(blocked, "x") is None
