"""Opens a precinct of its own for a rehearsal, has its day played, and says what was left in the folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.afterwards import AfterClosing
from kzpoll_desktop.gui.rehearsal.player import RecordTypist
from kzpoll_desktop.gui.rehearsal.script import moment_of, secretary_of
from kzpoll_desktop.gui.shell import app
from kzpoll_desktop.resources import resource
from kzpoll_desktop.texts.said.command import Reply
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.planting import plant
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile
from kzpoll_desktop.workflow.setup import free_path

SIZE: Final = (1366, 768)
# Milliseconds after each key, on a screen.
WATCHED_PACE: Final = 45
MORNING: Final = "06:30"


def rehearse(
    out: Path,
    record_path: Path | None,
    election_path: Path | None,
    data_dir: Path | None,
    language: str,
    *,
    recount: bool = False,
) -> int:
    """Play the day of a record into a folder; 0 with the protocols printed, 1 where findings leave only drafts.

    recount: after closing the last ballot is counted again, and closed as version 2.
    """
    given = read_definition(election_path) if election_path else None
    record, election = read_record(
        record_path or resource("training", "practice.record.json"), given, data_dir
    )
    slips: Mapping[str, int] = {}
    if record_path is None:
        planted = plant(record, election)
        record, slips = planted.record, planted.slips
    make_folder(out)
    if not app.has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    look = Look()
    application = app.make_application(look)
    languages = app.make_languages(language)
    clock = PlayClock(moment_of(election, record, MORNING))
    settings = SettingsFile(out / ".settings", in_memory=True)
    context = Context(look, languages, settings, clock)
    path = free_path(out, record.precinct.number, practice=election.training)
    desk = Desk.create(path, election, rows.uncounted(election, record), clock, secretary_of(record))
    window = PrecinctWindow(desk, context)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.resize(*SIZE)
    window.show()
    pace = WATCHED_PACE if app.has_screen() else 0
    player = RecordTypist(window, record, election, clock, out, pace=pace, slips=slips)
    try:
        done = player.play()
        if done and desk.day.closed:
            after = AfterClosing(player, out)
            after.play()
            done = not recount or after.play_recount()
    finally:
        window.close()
        languages.release()
        languages.deleteLater()
        application.processEvents()
        # No event loop ends here that would do it: the window and all of its parts go now.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for name in sorted(p.name for p in out.iterdir() if not p.name.startswith(".")):
        print(say(Reply("written", {"file": str(out / name)}), language))
    return 0 if done else 1
