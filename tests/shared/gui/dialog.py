"""Does something with the dialog that is about to open: its loop runs inside the call that opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

# A window that is closed waits for its last backup before it asks.
TURNS = 200_000


class Expected:
    """A dialog that is met once; check() tells where it never opened or what was done with it went wrong."""

    def __init__(self, do: Callable[[QWidget], None], kind: type[QWidget]) -> None:
        self._do = do
        self._kind = kind
        self._shown = False
        self._problem: BaseException | None = None
        self._turns = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(0)

    def _look(self) -> None:
        self._turns += 1
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, self._kind):
            if self._turns > TURNS:
                self._timer.stop()
            return
        self._timer.stop()
        self._shown = True
        try:
            self._do(dialog)
        except BaseException as problem:  # noqa: BLE001 - told by check(), outside of Qt's loop
            self._problem = problem
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.done(QDialog.DialogCode.Rejected)

    def check(self) -> None:
        """The dialog opened and what was done with it went well."""
        self._timer.stop()
        if self._problem is not None:
            raise self._problem
        assert self._shown, "no dialog opened"


def when_open(do: Callable[[QWidget], None], kind: type[QWidget] = QDialog) -> Expected:
    """Call do(dialog) once the next modal dialog of a kind is shown; what it leaves open is closed."""
    return Expected(do, kind)
