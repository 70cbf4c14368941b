"""No file is closed without a backup of all that stands in it: on closing, on quitting, at "signed", each with a word."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.last_backup import LastBackupDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.backups.backup import Backups, Made, backup_folders
from kzpoll_desktop.workflow.backups.restore import look_at
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.backups import backups_in
from tests.shared.closed import without_seal
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, unnamed
from tests.shared.patience import PATIENCE

Opener = Callable[..., PrecinctWindow]


@pytest.fixture
def stick(tmp_path: Path, context: Context) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    context.settings.change(second_medium=str(folder))
    return folder


def newest(context: Context, desk: Desk) -> list[int]:
    """Of each folder how many entries its newest backup has."""
    file = desk.day.file_id
    found = []
    for folder in backup_folders(context.settings.folder, context.settings.values.second_medium, file):
        kept = backups_in(folder, file)
        day = look_at(kept[-1]).day if kept else None
        found.append(day.seq if day is not None else 0)
    return found


def test_n2_closing_leaves_a_backup_everywhere_and_the_start_page_says_so(
    desk: Desk, context: Context, program: Program, stick: Path
) -> None:
    window = program.show_precinct(desk)
    put(desk, "voter_list.at_opening", 1843)
    assert window.close()
    assert newest(context, desk) == [desk.day.seq, desk.day.seq]
    assert program.start.isVisible()
    told = program.page.told.text()
    assert "on this disk and on the second medium" in told
    assert str(stick) in told
    assert program.page.message.property("card") == "told"


def test_n2_quitting_leaves_a_backup_of_every_open_file(
    desk: Desk, context: Context, program: Program, stick: Path, tmp_path: Path
) -> None:
    other = Desk.create(tmp_path / "other.kzpoll", desk.day.election, desk.day.record, context.clock, "m3")
    for one in (desk, other):
        program.show_precinct(one)
        put(one, "voter_list.at_opening", 1843)
    program.quit()
    assert not program.windows
    assert not program.start.isVisible()
    for one in (desk, other):
        assert newest(context, one) == [one.day.seq, one.day.seq]


def test_n2_a_file_that_is_backed_up_closes_without_another_round(
    desk: Desk, context: Context, open_window: Opener, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(desk, "voter_list.at_opening", 1843)
    folders = backup_folders(context.settings.folder, str(stick), desk.day.file_id)
    Backups(desk, folders, stick).make()
    window = open_window(desk)
    monkeypatch.setattr(Backups, "make", lambda _: pytest.fail("nothing is new"))
    assert window.close()
    assert window.last_word == ""


def test_n2_a_stick_that_was_chosen_after_the_last_entry_gets_the_file_too(
    desk: Desk, context: Context, open_window: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(desk)
    put(desk, "voter_list.at_opening", 1843)
    with qtbot.waitSignal(window.backups.made, timeout=60_000):
        window.backups.run()
    (tmp_path / "late").mkdir()
    context.settings.change(second_medium=str(tmp_path / "late"))
    assert window.close()
    assert newest(context, desk) == [desk.day.seq, desk.day.seq]


@pytest.mark.parametrize("language", LANGUAGES)
def test_n2_a_stick_that_is_not_there_is_asked_for_and_taken_when_it_is_back(
    desk: Desk,
    context: Context,
    open_window: Opener,
    qtbot: QtBot,
    stick: Path,
    tmp_path: Path,
    language: str,
) -> None:
    context.languages.set_language(language)
    window = open_window(desk)
    put(desk, "voter_list.at_opening", 1843)
    stick.rename(tmp_path / "pocket")

    def come_back(dialog: QWidget) -> None:
        assert isinstance(dialog, LastBackupDialog)
        # On a loaded machine it opens before the round is over.
        qtbot.waitUntil(lambda: str(stick) in dialog.told.text())
        assert unnamed(dialog) == []
        assert focused(dialog) == "again"
        (tmp_path / "pocket").rename(stick)
        with qtbot.waitSignal(dialog.accepted, timeout=60_000):
            enter(dialog)

    met = when_open(come_back, LastBackupDialog)
    assert window.close()
    met.check()
    assert newest(context, desk) == [desk.day.seq, desk.day.seq]


def test_n2_escape_keeps_the_file_open_and_quitting_too(
    desk: Desk, context: Context, program: Program, stick: Path
) -> None:
    window = program.show_precinct(desk)
    put(desk, "voter_list.at_opening", 1843)
    stick.rmdir()
    for end in (window.close, program.quit):
        met = when_open(lambda dialog: press(dialog, Qt.Key.Key_Escape), LastBackupDialog)
        end()
        met.check()
        assert window.isVisible()
        assert program.windows == [window]
        put(desk, "voter_list.certificates_issued", desk.day.seq)
    met = when_open(lambda dialog: button(dialog, "without").click(), LastBackupDialog)
    assert window.close()
    met.check()
    assert newest(context, desk)[0] == desk.day.seq
    assert window.last_word == ""


def test_n2_a_slow_medium_is_waited_for_with_a_word(
    desk: Desk, open_window: Opener, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    made = Backups.make

    def slowly(backups: Backups) -> Made:
        go_on.wait(PATIENCE / 4)
        return made(backups)

    monkeypatch.setattr(Backups, "make", slowly)
    window = open_window(desk)
    put(desk, "voter_list.at_opening", 1843)

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, LastBackupDialog)
        assert "backup is made" in dialog.about.text()
        assert not dialog.again.isEnabled()
        with qtbot.waitSignal(dialog.accepted, timeout=60_000):
            go_on.set()

    met = when_open(look, LastBackupDialog)
    assert window.close()
    met.check()


@pytest.mark.parametrize("language", LANGUAGES)
def test_n2_the_protocols_are_in_a_backup_at_closing_and_at_signed_and_that_is_said(
    desk: Desk,
    context: Context,
    practice: PrecinctRecord,
    put_clock: Callable[[str], None],
    open_window: Opener,
    qtbot: QtBot,
    stick: Path,
    language: str,
) -> None:
    words = {"kk": "Хаттамалар", "ru": "Протоколы", "en": "The protocols are in the backup"}
    context.languages.set_language(language)
    put_clock("23:40")
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    window = open_window(desk)
    for step in (lambda: without_seal(desk), desk.note_signed):
        step()
        with qtbot.waitSignal(window.backups.made, timeout=60_000):
            window._on_rested()
        assert window.notice.text().startswith(words[language])
        assert str(stick) in window.notice.text()
        assert newest(context, desk) == [desk.day.seq, desk.day.seq]


def test_n2_without_a_stick_the_word_says_that_there_is_none(
    desk: Desk, open_window: Opener, qtbot: QtBot
) -> None:
    window = open_window(desk)
    with qtbot.waitSignal(window.backups.made, timeout=60_000):
        window.menus.actions["backup"].trigger()
    assert window.notice.text().startswith("A backup was made on this disk. No second medium")
