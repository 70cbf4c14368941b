"""Does something with the dialog that is about to open: its loop runs inside the call that opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class Expected:
    """A dialog that has been met; shown is False where it never opened."""

    def __init__(self) -> None:
        self.shown = False
        self.problem: BaseException | None = None

    def check(self) -> None:
        """The dialog opened and what was done with it went well."""
        if self.problem is not None:
            raise self.problem
        assert self.shown, "no dialog opened"


def when_open(do: Callable[[QWidget], None]) -> Expected:
    """Call do(dialog) once the next modal dialog is shown; what it leaves open is closed."""
    met = Expected()

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        met.shown = True
        try:
            do(dialog)
        except BaseException as problem:  # noqa: BLE001 - told by check(), outside of Qt's loop
            met.problem = problem
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, meet)
    return met
