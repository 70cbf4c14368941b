"""A copy that a file manager takes of an open precinct three seconds after the last key: every figure is in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.backups.restore import look_at
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.progress import bring_to

AFTER_THE_LAST_KEY = 3_000  # milliseconds
VOTES = "party_list.votes."


@pytest.mark.parametrize("looked_at", [False, True], ids=["alone", "while another window looks"])
def test_it_holds_every_figure(
    desk: Desk,
    practice: PrecinctRecord,
    context: Context,
    open_window: Callable[[Desk], PrecinctWindow],
    qtbot: QtBot,
    tmp_path: Path,
    looked_at: bool,
) -> None:
    bring_to(desk, "piles.party_list", practice)
    window = open_window(desk)
    looking = Desk.open(desk.path, context.clock, read_only=True) if looked_at else None
    typed: dict[str, int] = {}
    while (name := focused(window)).startswith(VOTES):
        typed[name] = figure(practice, name) or 0
        type_text(window, str(typed[name]))
        enter(window)
    assert set(typed) == {f"{VOTES}{choice}" for choice in practice.contests["party_list"].votes}
    log = desk.path.with_name(f"{desk.path.name}-wal")
    assert log.stat().st_size > 0, "the figures stand in the log beside the file first"
    assert window._rest.isActive()
    assert window._rest.interval() < AFTER_THE_LAST_KEY
    qtbot.waitUntil(lambda: log.stat().st_size == 0)
    alone = tmp_path / "elsewhere" / desk.path.name
    alone.parent.mkdir()
    shutil.copyfile(desk.path, alone)
    standing = look_at(alone)
    assert standing.fault is None
    assert standing.day == desk.day
    assert {name: figure(standing.day.record, name) for name in typed} == typed
    if looking is not None:
        looking.close()
