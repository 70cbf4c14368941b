"""Random keys over every page and dialog of the window: no traceback, nothing hangs, the journal is consistent after."""

from __future__ import annotations

import datetime
import os
import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.resources import resource
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.projection import project
from kzpoll_desktop.workflow.setup import practice_precinct

EVENING = datetime.datetime(2023, 3, 19, 22, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
LONGEST_STEP = 2.0


@dataclass
class Played:
    """What came of it. slowest: seconds of the longest single key; problems: kinds of error that were raised."""

    keys: int = 0
    entries: int = 0
    slowest: float = 0.0
    problems: list[str] = field(default_factory=list)


def play_keys(folder: Path, count: int, seed: int, mode: str = "read_aloud") -> Played:
    """So many seeded keys to whatever has the focus, over a precinct at its protocols with all pages open."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from dataclasses import replace
    from typing import Any

    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from kzpoll_desktop.gui.common.context import Context
    from kzpoll_desktop.gui.common.look import Look
    from kzpoll_desktop.gui.precinct.window import PrecinctWindow
    from kzpoll_desktop.gui.shell.app import make_application, make_languages
    from kzpoll_desktop.workflow.settings import SettingsFile
    from tests.shared.gui.progress import bring_to

    look = Look()
    application = make_application(look)
    languages = make_languages("ru")
    wanted: Any = mode
    made = practice_precinct()
    record, _ = read_record(resource("training", "practice.record.json"), None, None)
    clock = PlayClock(EVENING)
    election = replace(made.election, second_check=wanted)
    desk = Desk.create(folder / "123.kzpoll", election, made.record, clock, made.typist)
    bring_to(desk, "protocols", record)
    context = Context(look, languages, SettingsFile(folder / "s", in_memory=True), clock)
    window = PrecinctWindow(desk, context)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    application.processEvents()
    here = Path.cwd()
    os.chdir(folder)
    played = Played()
    chance = random.Random(seed)
    old_hook = sys.excepthook

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
        played.problems.append(f"{kind.__name__}: {error} at {place}")

    sys.excepthook = raised
    loop = QEventLoop()

    def one() -> None:
        if _is_working():
            QTimer.singleShot(5, one)
            return
        if played.keys >= count:
            if _put_away():
                QTimer.singleShot(0, one)
            else:
                loop.quit()
            return
        # Before the key: a dialog that it opens runs inside of it, and its keys have to come too.
        QTimer.singleShot(0, one)
        played.keys += 1
        begun = time.monotonic()
        _press(window, chance)
        # A key that opens a dialog comes back when the dialog is closed: that is no hanging.
        if QApplication.activeModalWidget() is None and played.keys - keys_before[0] <= 1:
            played.slowest = max(played.slowest, time.monotonic() - begun)
        keys_before[0] = played.keys

    keys_before = [0]
    QTimer.singleShot(0, one)
    loop.exec()
    sys.excepthook = old_hook
    os.chdir(here)
    # Half a figure is asked about.
    asked = QTimer()
    asked.timeout.connect(_put_away)
    asked.start(20)
    while not window.close():
        application.processEvents()
    asked.stop()
    application.processEvents()
    again = Desk.open(folder / "123.kzpoll", clock)
    events = again.entries()
    played.entries = len(events)
    if journal.replay(events) != again.day or again._file.stored_projection() != project(again.day):
        played.problems.append("the journal and the state do not agree")
    again.close()
    return played


def _is_working() -> bool:
    """Whether the window takes neither keys nor clicks, because something is printed or made: a person's wait as long."""
    from PySide6.QtWidgets import QApplication

    return QApplication.overrideCursor() is not None


def _put_away() -> bool:
    """Whether a dialog is open. What was typed in a form is asked for before it is left: here it is left."""
    from PySide6.QtWidgets import QApplication

    from kzpoll_desktop.gui.common.dialog import LeaveDialog

    if _is_working():
        return True
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.accept() if isinstance(dialog, LeaveDialog) else dialog.close()
    return dialog is not None


def _press(window: object, chance: random.Random) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QWidget

    assert isinstance(window, QWidget)
    key, text, held = _key(chance)
    top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or window
    focused: QWidget | None = top.focusWidget()
    target = focused if focused is not None else top
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, Qt.Key(key), held, text))
        if QApplication.activeModalWidget() is not (top if top is not window else None):
            return


def _key(chance: random.Random) -> tuple[int, str, Qt.KeyboardModifier]:

    none, control, alt = (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
    )
    move = chance.random()
    if move < 0.35:
        digit = str(chance.randrange(10))
        return int(Qt.Key.Key_0) + int(digit), digit, none
    if move < 0.75:
        keys = (
            (Qt.Key.Key_Return, "\r"),
            (Qt.Key.Key_Tab, "\t"),
            (Qt.Key.Key_Down, ""),
            (Qt.Key.Key_Up, ""),
            (Qt.Key.Key_Escape, ""),
            (Qt.Key.Key_Space, " "),
            (Qt.Key.Key_Delete, ""),
            (Qt.Key.Key_Backspace, ""),
            (Qt.Key.Key_Home, ""),
            (Qt.Key.Key_End, ""),
            (Qt.Key.Key_PageDown, ""),
            (Qt.Key.Key_PageUp, ""),
            (Qt.Key.Key_Left, ""),
            (Qt.Key.Key_Right, ""),
        )
        key, text = chance.choice(keys)
        return int(key), text, none
    if move < 0.85:
        functions = (
            Qt.Key.Key_F1,
            Qt.Key.Key_F2,
            Qt.Key.Key_F6,
            Qt.Key.Key_F7,
            Qt.Key.Key_F8,
            Qt.Key.Key_F9,
        )
        return int(chance.choice(functions)), "", none
    if move < 0.93:
        controls = (
            Qt.Key.Key_Z,
            Qt.Key.Key_J,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        )
        return int(chance.choice(controls)), "", control
    if move < 0.96:
        return int(Qt.Key.Key_1) + chance.randrange(9), "", alt
    letter = chance.choice("абвәғқңabc+*-.,/№")
    return int(Qt.Key.Key_unknown), letter, none
