"""Work that a person waits for: the window stays alive, and what takes longer than a moment says what is being done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid

from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.working import Report, Working

# Milliseconds before the sign is shown: what is over sooner does not flicker.
PATIENCE: Final = 250
_WIDE: Final = 420
_OVER: Final = 0
_SHOWN: Final = 1
Outcome = TypeVar("Outcome")


class BusyDialog(Dialog):
    """A sentence and a bar; it goes by itself, and nothing is typed into the window under it as long.

    unwanted: a person may end the work, and does; shown: it stands before the window.
    """

    unwanted = Signal()
    shown = Signal()

    def __init__(self, sentence: str, parent: QWidget | None, *, may_stop: bool = False) -> None:
        super().__init__("busy", parent)
        self.says(self.setWindowTitle, lambda: self.tr("One moment"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(sentence)
        self.whole.addWidget(self.label(lambda: sentence, wrap=True))
        self.whole.addWidget(self.bar)
        self._may_stop = may_stop
        if may_stop:
            self.setWindowModality(Qt.WindowModality.ApplicationModal)
            self.foot(None, self.button("stop", lambda: self.tr("&Stop"), self.reject))
        self.fit(self.px(_WIDE))

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it takes what is typed."""
        super().showEvent(event)
        self.shown.emit()

    def show_steps(self, done: int, of: int) -> None:
        """How far it is; until the first step is done nobody knows."""
        self.bar.setRange(0, of if done else 0)
        self.bar.setValue(done)

    def reject(self) -> None:
        """It ends when the work does; where a person may end the work, this does it."""
        if self._may_stop:
            self.unwanted.emit()


@contextmanager
def _waiting(sentence: str, parent: QWidget | None, *, may_stop: bool = False) -> Iterator[BusyDialog]:
    sign = BusyDialog(sentence, parent, may_stop=may_stop)
    timer = QTimer(sign)
    timer.setSingleShot(True)
    timer.timeout.connect(sign.show)
    timer.start(PATIENCE)
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield sign
    finally:
        QApplication.restoreOverrideCursor()
        # The window under it may have been closed meanwhile, and everything over it with it.
        if isValid(sign):
            timer.stop()
            sign.hide()
            sign.deleteLater()


def beside(
    parent: QWidget | None, sentence: str, work: Callable[[Report], Outcome], *, may_stop: bool = False
) -> Outcome:
    """What the work makes, done beside the window; what goes wrong in it goes wrong here.

    may_stop: a person may end it, where it asks; Stopped then.
    """
    made: list[Outcome] = []
    wrong: list[BaseException] = []

    def done_or_wrong(report: Report) -> None:
        try:
            made.append(work(report))
        except BaseException as problem:  # noqa: BLE001 - raised again in the window's own thread
            wrong.append(problem)

    working = Working()
    loop = QEventLoop()
    over: list[bool] = []

    def done(_: object) -> None:
        over.append(True)
        loop.exit(_OVER)

    with _waiting(sentence, parent, may_stop=may_stop) as sign:
        working.progressed.connect(sign.show_steps)
        working.done.connect(done)
        sign.unwanted.connect(working.stop)
        if may_stop:
            sign.shown.connect(lambda: loop.exit(_SHOWN))
        working.begin(done_or_wrong)
        # Until the sign stands before the window, nothing that is typed or clicked gets through to it.
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        # The end and the sign may come in one turn of the loop, and the later one says why it ended: nothing else comes then.
        if not over:
            loop.exec()
    working.wait()
    if wrong:
        raise wrong[0]
    return made[0]


def making_papers(parent: QWidget | None, make: Callable[[], Outcome]) -> Outcome:
    """Papers that are made beside the window: one takes a blink, a day of them a few seconds."""
    sentence = QCoreApplication.translate("BusyDialog", "The papers are being made.")
    return beside(parent, sentence, lambda _: make())


@contextmanager
def step_by_step(parent: QWidget | None, sentence: str) -> Iterator[Report]:
    """Work that can only be done in the window's own thread: it reports after each step, and the window breathes."""
    with _waiting(sentence, parent) as sign:

        def report(done: int, of: int) -> None:
            sign.show_steps(done, of)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

        yield report
