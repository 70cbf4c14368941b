"""pytest-qt's bot, with the patience of all tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pytestqt.qtbot import QtBot

from tests.shared.patience import PATIENCE

_MILLISECONDS: Final = PATIENCE * 1000


class PatientBot(QtBot):
    """pytest-qt's, that waits as long for a window and a signal as for a process."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = _MILLISECONDS) -> None:
        """Until the callback is true."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _MILLISECONDS, **other: Any) -> Any:
        """A signal, given within the block."""
        return super().waitSignal(signal, timeout=timeout, **other)

    def waitActive(self, widget: Any, *, timeout: int = _MILLISECONDS) -> Any:
        """A window has the keyboard at the end of the block."""
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = _MILLISECONDS) -> Any:
        """A window is shown at the end of the block."""
        return super().waitExposed(widget, timeout=timeout)
