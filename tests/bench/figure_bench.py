"""A committed figure on a ballot of 42 lines, against a raw durable insert and a repaint of the same window."""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kzpoll_desktop.domain.day.hours import Odd
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.app import make_application
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile
from tests.bench.ballots import CANDIDATES, CONTEST, STAGE, at_the_piles

PASSES = 8
MOST_RATIO = 1.1
MOST_P95 = 2.0
SLOW = 0.3
LANGUAGE = "kk"
BETWEEN_KEYS = 0.05


def key(target: QWidget, code: Qt.Key, text: str = "") -> None:
    """One key, as the window system gives it to what has the focus."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))


def opened(folder: Path) -> PrecinctWindow:
    """The window at the first of the 42 piles."""
    window = shown(at_the_piles(folder / "precinct-123.kzpoll"), context_of(folder))
    assert window.shown == STAGE
    return window


def context_of(folder: Path) -> Context:
    """What a window needs, with its settings in a folder."""
    return Context(Look(), LanguageSwitch(LANGUAGE), SettingsFile(folder / "settings"), SystemClock())


def shown(desk: Desk, context: Context) -> PrecinctWindow:
    """The window of a desk, where nobody is asked anything."""
    window = PrecinctWindow(desk, context, AlwaysYes())
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    settle()
    return window


class AlwaysYes:
    """Takes every change without a question: the same figures are typed again and again."""

    def change(self, name: str, old: str, new: str) -> bool:
        """It is to be changed."""
        return True

    def zeros(self, rows: Sequence[str]) -> bool:
        """They are to be 0."""
        return True

    def reason(self, name: str, old: str, new: str) -> str:
        """The same reason for all."""
        return "counted again"

    def odd_time(self, name: str, value: str, why: Odd) -> bool:
        """Every time is right."""
        return True

    def lower(self, name: str, old: str, new: str, before: str, had: str) -> str:
        """The same reason for all."""
        return "counted again"


def settle() -> None:
    """Whatever a window has still to do is done."""
    for _ in range(5):
        QApplication.processEvents()


class RawInsert:
    """One row into a STRICT table, as durable as the precinct file: WAL, synchronous=FULL, its own transaction."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")
        self._body = json.dumps({"path": f"{CONTEST}.votes.c01", "value": 655, "was": None})

    def __call__(self) -> None:
        """Insert and wait for the disk."""
        self._connection.execute("INSERT INTO entry (body) VALUES (?)", (self._body,))


def timed(run: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def measure(folder: Path, passes: int = PASSES) -> dict[str, float]:
    """Milliseconds of committed figures, and in turn of a raw insert on the same disk with a repaint of the whole window."""
    window = opened(folder)
    desk, form = window.desk, window.page(STAGE).form
    insert = RawInsert(folder / "raw.db")
    insert()
    figures, inserts = [], []
    for number in range(passes):
        form.focus_path(f"{CONTEST}.votes.c01")
        settle()
        for place in range(CANDIDATES):
            field: QWidget = window.focusWidget()
            # Every pass types other figures, so that every one is an entry and the findings change with it.
            for digit in str(number * 3 + place + 1):
                key(field, Qt.Key.Key_unknown, digit)
            settle()
            before = desk.day.seq
            figures.append(timed(partial(commit_and_paint, field)))
            assert desk.day.seq == before + 1
            inserts.append(timed(insert) + timed(window.repaint))
    window.close()
    return summary(figures, inserts)


def commit_and_paint(field: QWidget) -> None:
    """Enter, and everything that follows it until the window has nothing left to do or to paint."""
    key(field, Qt.Key.Key_Return, "\r")
    for _ in range(3):
        # What is laid out anew in one turn is painted in the next.
        QApplication.processEvents()


def summary(figures: Sequence[float], inserts: Sequence[float]) -> dict[str, float]:
    """Medians, the 95th percentile, and both as ratios to the median of the limit."""
    return {
        "median": statistics.median(figures),
        "p95": statistics.quantiles(figures, n=20)[-1],
        "limit": statistics.median(inserts),
        "ratio": statistics.median(figures) / statistics.median(inserts),
        "ratio_p95": statistics.quantiles(figures, n=20)[-1] / statistics.median(inserts),
    }


class Typist(QObject):
    """Gives keys to what has the focus when its turn comes, as a window system does that queues them meanwhile."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.given = 0

    def event(self, event: QEvent) -> bool:
        """One queued key."""
        if isinstance(event, _Key):
            field: QWidget | None = self._window.focusWidget()
            if field is not None:
                key(field, event.code, event.text)
            self.given += 1
            return True
        return super().event(event)


class _Key(QEvent):
    TYPE = QEvent.Type(QEvent.registerEventType())

    def __init__(self, code: Qt.Key, text: str) -> None:
        super().__init__(self.TYPE)
        self.code, self.text = code, text


def slow_down(desk: Desk, seconds: float) -> None:
    """Every commit takes this much longer, in the place where the disk is waited for."""
    append = desk._file.append

    def waiting(*given: object) -> object:
        time.sleep(seconds)
        return append(*given)  # type: ignore[arg-type]

    desk._file.append = waiting  # type: ignore[method-assign, assignment]


def keys_lost(folder: Path, figures: int = 12, slow: float = SLOW) -> tuple[int, int]:
    """Type ahead of a disk that takes 300 ms a commit; (figures typed, figures that are not what was typed)."""
    window = opened(folder)
    slow_down(window.desk, slow)
    typist = Typist(window)
    typed = [str(100 + 7 * place) for place in range(figures)]
    keys = [
        _Key(Qt.Key.Key_unknown, digit) if digit else _Key(Qt.Key.Key_Return, "\r")
        for text in typed
        for digit in (*text, "")
    ]

    def type_them() -> None:
        for one in keys:
            QCoreApplication.postEvent(typist, one)
            time.sleep(BETWEEN_KEYS)

    thread = threading.Thread(target=type_them)
    thread.start()
    while thread.is_alive() or typist.given < len(keys):
        QApplication.processEvents()
    settle()
    kept = [figure(window.desk.day.record, f"{CONTEST}.votes.c{n:02}") for n in range(1, figures + 1)]
    window.close()
    return figures, sum(str(k) != t for k, t in zip(kept, typed, strict=True))


def main() -> int:
    """Print the figures; 1 where a bar is missed."""
    application = make_application(Look())
    build = Path("build")
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build) as name:
        folder = Path(name)
        for part in ("figures", "slow"):
            (folder / part).mkdir()
        found = measure(folder / "figures")
        figures, lost = keys_lost(folder / "slow")
    application.processEvents()
    print(
        f"committed figure, {CANDIDATES} candidates: median {found['median']:.2f} ms, p95 {found['p95']:.2f} ms "
        f"= {found['ratio']:.2f} x and {found['ratio_p95']:.2f} x a raw durable insert with a full repaint "
        f"(median {found['limit']:.2f} ms; at most {MOST_RATIO} x and {MOST_P95} x); {CANDIDATES * PASSES} figures"
    )
    print(
        f"a disk that takes {SLOW * 1000:.0f} ms a commit: {lost} of {figures} figures lost while typing ahead"
    )
    return int(found["ratio"] > MOST_RATIO or found["ratio_p95"] > MOST_P95 or lost > 0)


if __name__ == "__main__":
    sys.exit(main())
