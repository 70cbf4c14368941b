"""Work beside the window whose window goes before it is over: nobody is told, and nothing goes wrong."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kzpoll_desktop.gui.common.working import Report, Working, _Run


def test_whoever_has_gone_is_not_told(qtbot: QtBot) -> None:
    working = Working()
    run = _Run(lambda report: report(1, 2), working)
    told: list[Any] = []
    working.done.connect(told.append)
    run.run()
    assert told == [None]
    working.deleteLater()
    QCoreApplication.sendPostedEvents(working, QEvent.Type.DeferredDelete)
    assert not isValid(working)
    run.run()
    assert told == [None]


def test_what_else_goes_wrong_is_not_hidden(qtbot: QtBot) -> None:
    working = Working()

    def work(report: Report) -> None:
        raise RuntimeError("unforeseen")

    with pytest.raises(RuntimeError, match="unforeseen"):
        _Run(work, working).run()
