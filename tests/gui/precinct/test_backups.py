"""Backups in the window: made while nobody waits, a missing stick told once; a damaged file restored by keyboard."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.precinct.backups import BackupKeeper
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.shell.restore import RestoreDialog, WhichPrecinct
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.training.beginning import begin
from kzpoll_desktop.workflow.backups.backup import Backups, Made, Missed, backup_folders
from kzpoll_desktop.workflow.backups.restore import look_at
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.backups import backups_in
from tests.shared.gui.keys import press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, unnamed

Opener = Callable[..., PrecinctWindow]
PILE = "party_list.votes.amanat"


def own_backups(context: Context, desk: Desk) -> Path:
    """The folder on this disk that the backups of a desk's file go to."""
    return backup_folders(context.settings.folder, "", desk.day.file_id)[0]


def test_a_backup_is_made_at_rest_after_a_stage(
    desk: Desk, practice: PrecinctRecord, context: Context, open_window: Opener, qtbot: QtBot
) -> None:
    window = open_window(desk)
    bring_to(desk, "turnout", practice)
    with qtbot.waitSignal(window.backups.made):
        window._on_rested()
    found = backups_in(own_backups(context, desk), desk.day.file_id)
    assert len(found) == 1
    assert look_at(found[0]).day == desk.day
    assert "backup" in window.status.saved.text()


def test_a_stick_that_is_not_there_is_told_once_and_the_other_backup_is_made(
    desk: Desk, context: Context, open_window: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "stick").write_text("no folder can be here")
    context.settings.change(second_medium=str(tmp_path / "stick"))
    window = open_window(desk)
    put(desk, "voter_list.at_opening", 1843)
    for turn in range(2):
        put(desk, "voter_list.certificates_issued", turn)
        with qtbot.waitSignal(window.backups.made):
            window.backups.run()
        assert window.notice.text().startswith("The second medium did not take") is (turn == 0)
        window.tell("")
    assert len(backups_in(own_backups(context, desk), desk.day.file_id)) == 2


SENTENCES = {
    "kk": ("Екінші тасығыш көшірмені қабылдамады", "Көшірмелер барлық қалтаға қайтадан"),
    "ru": ("Второй носитель не принял копию", "Копии снова идут во все папки"),
    "en": ("The second medium did not take the backup", "Backups go to every folder again"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stick_that_is_pulled_is_told_and_taken_again_when_it_is_back(
    desk: Desk, context: Context, open_window: Opener, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    context.languages.set_language(language)
    stick = tmp_path / "stick"
    stick.mkdir()
    context.settings.change(second_medium=str(stick))
    window = open_window(desk)
    told = []
    for turn in range(4):
        put(desk, "voter_list.at_opening", 1843 + turn)
        if turn == 1:
            stick.rename(tmp_path / "pocket")
        if turn == 3:
            (tmp_path / "pocket").rename(stick)
        with qtbot.waitSignal(window.backups.made):
            window.backups.run()
        told.append(window.notice.text())
        window.tell("")
    pulled, back = SENTENCES[language]
    assert told[0] == told[2] == ""
    assert told[1].startswith(pulled)
    assert str(stick) in told[1]
    assert told[3].startswith(back)
    assert len(backups_in(own_backups(context, desk), desk.day.file_id)) == 4
    assert len(backups_in(stick / "kzpoll" / desk.day.file_id, desk.day.file_id)) == 2


def test_a_full_stick_is_told_as_full(
    desk: Desk, context: Context, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(desk)
    fault = FileProblem("disk_full", tmp_path / "x")
    window._on_backup(Made((tmp_path / "own",), (Missed(tmp_path, True, fault),)))
    assert window.notice.text().startswith("The second medium is full")


def test_a_copy_that_could_not_be_saved_is_told_and_the_work_goes_on(
    desk: Desk, context: Context, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(desk)
    window.commands.save_copy_to(tmp_path / "pulled" / "copy.kzpoll")
    assert window.notice.text() == "copy.kzpoll: not written, for there is no such folder; name another one."
    put(desk, "voter_list.at_opening", 1843)


def test_the_second_medium_gets_each_backup_too(
    desk: Desk, context: Context, open_window: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    settings = SettingsDialog(context)
    settings.show()
    settings.medium.setFocus()
    type_text(settings, str(tmp_path / "stick"))
    settings.medium.editingFinished.emit()
    assert context.settings.values.second_medium == str(tmp_path / "stick")
    settings.close()
    window = open_window(desk)
    put(desk, "voter_list.at_opening", 1843)
    with qtbot.waitSignal(window.backups.made):
        window.menus.actions["backup"].trigger()
    (copy,) = backups_in(tmp_path / "stick" / "kzpoll" / desk.day.file_id, desk.day.file_id)
    assert look_at(copy).day == desk.day


def damaged(desk: Desk, context: Context, practice: PrecinctRecord) -> Path:
    """A file with a backup of its opening, then more figures, then a hole in its pages."""
    bring_to(desk, "voting_ended", practice)
    Backups(desk, [own_backups(context, desk)]).make()
    put(desk, "day.voting_ended", "20:00")
    path = desk.path
    desk.close()
    data = bytearray(path.read_bytes())
    data[-3000:] = bytes(3000)
    path.write_bytes(data)
    return path


def shown_dialog(program: Program) -> RestoreDialog:
    settle()
    found = program.start.findChildren(RestoreDialog)
    assert len(found) == 1
    return found[0]


def test_a_damaged_file_offers_its_backups_and_is_restored_by_keyboard(
    desk: Desk, context: Context, practice: PrecinctRecord, program: Program
) -> None:
    path = damaged(desk, context, practice)
    broken = path.read_bytes()
    program.show_start()
    program.files.open_file(path)
    dialog = shown_dialog(program)
    assert path.read_bytes() == broken
    assert dialog.table.rowCount() == 1
    button(dialog, "restore").setFocus()

    press(dialog, Qt.Key.Key_Space, " ")
    settle()
    assert program.windows
    assert program.windows[0].desk.path == path
    assert figure(program.windows[0].desk.day.record, "voter_list.at_opening") == 1843
    (aside,) = path.parent.glob("*.before-restore.kzpoll")
    assert aside.read_bytes() == broken
    program.windows[0].close()


def test_what_the_journal_proves_is_recovered_beside_the_file(
    desk: Desk, context: Context, practice: PrecinctRecord, program: Program
) -> None:
    path = damaged(desk, context, practice)
    broken = path.read_bytes()
    program.show_start()
    program.files.open_file(path)
    dialog = shown_dialog(program)
    assert dialog.recover_button.isVisible()
    dialog.recover_button.click()
    settle()
    assert program.windows
    assert program.windows[0].desk.path.name.endswith(".recovered.kzpoll")
    program.windows[0].close()
    assert path.read_bytes() == broken


@pytest.mark.parametrize("backups", [True, False])
def test_the_intact_part_of_a_damaged_file_is_shown_and_nothing_is_made_of_it(
    desk: Desk, context: Context, practice: PrecinctRecord, program: Program, backups: bool
) -> None:
    path = damaged(desk, context, practice)
    if not backups:
        for backup in backups_in(own_backups(context, desk), desk.day.file_id):
            backup.unlink()
    before = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    program.show_start()
    program.files.open_file(path)
    dialog = shown_dialog(program)
    assert dialog.present is not None
    proved = dialog.present.proved
    button(dialog, "intact").setFocus()
    press(dialog, Qt.Key.Key_Space, " ")
    settle()
    (window,) = program.windows
    assert window.desk.read_only
    assert window.desk.day.seq == proved > 1
    assert "Nothing can be changed" in window.notice.text()
    shown = window.desk.path
    window.close()
    assert not shown.parent.exists()
    assert {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()} == before
    assert str(shown) not in context.settings.values.recent


def test_an_intact_part_that_finds_no_room_is_told(
    desk: Desk, context: Context, practice: PrecinctRecord, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = damaged(desk, context, practice)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "told by the system")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    program.show_start()
    program.files.show_intact(path)
    assert not program.windows
    assert "the disk is full" in program.page.told.text()


def test_a_whole_file_has_no_intact_part_to_show(
    desk: Desk, context: Context, practice: PrecinctRecord
) -> None:
    dialog = RestoreDialog(desk.path, [], context)
    dialog.show()
    assert not dialog.intact_button.isVisible()
    assert not dialog.recover_button.isVisible()


def test_a_backup_may_be_looked_at_only(
    desk: Desk, context: Context, practice: PrecinctRecord, program: Program
) -> None:
    path = damaged(desk, context, practice)
    program.show_start()
    program.files.open_file(path)
    dialog = shown_dialog(program)
    dialog.look_button.click()
    settle()
    assert program.windows
    assert program.windows[0].desk.read_only
    program.windows[0].close()


def test_restoring_from_the_window_closes_the_file_first(
    desk: Desk, context: Context, practice: PrecinctRecord, program: Program
) -> None:
    bring_to(desk, "turnout", practice)
    Backups(desk, [own_backups(context, desk)]).make()
    program.show_precinct(desk)
    assert program.windows
    program.windows[0].menus.actions["restore"].trigger()
    dialog = shown_dialog(program)
    assert not program.windows
    assert "whole" in dialog.about.text()
    dialog.reject()


@pytest.mark.parametrize("yes", [False, True])
def test_n1_a_lost_file_asks_which_precinct_it_was_of(
    desk: Desk, context: Context, practice: PrecinctRecord, yes: bool
) -> None:
    path = damaged(desk, context, practice)
    path.unlink()
    dialog = RestoreDialog(path, [own_backups(context, desk)], context)
    dialog.show()
    precinct = desk.day.record.precinct
    first = dialog.table.item(0, 0)
    assert first is not None
    assert first.text() == f"precinct {precinct.number}, {precinct.settlement.ru}"
    asked = []

    def answer() -> None:
        (question,) = dialog.findChildren(WhichPrecinct)
        asked.append(question.question.text())
        button(question, "put" if yes else "keep").click()

    QTimer.singleShot(0, answer)
    button(dialog, "restore").click()
    assert f"precinct {precinct.number}" in asked[0]
    assert path.exists() is yes
    assert (dialog.opened is not None) is yes


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_is_whole_and_named(
    desk: Desk,
    context: Context,
    practice: PrecinctRecord,
    language: str,
    scale: int,
    put_scale: Callable[[int], None],
) -> None:
    path = damaged(desk, context, practice)
    context.languages.set_language(language)
    put_scale(scale)
    under = QWidget()
    under.resize(1366, 768)
    folder = own_backups(context, desk)
    dialog = RestoreDialog(path, [folder], context, under)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert dialog.height() <= under.height()


def test_practice_of_a_course_goes_to_no_second_medium(tmp_path: Path, context: Context) -> None:
    """An exercise is backed up on this disk alone, and it thins nobody's backups but its own."""
    medium = tmp_path / "stick"
    medium.mkdir()
    context.settings.change(second_medium=str(medium))
    course, election = find_course("one-night")
    exercise = begin(tmp_path / "e.kzpoll", course, course.exercises[0], 1, election, context.clock)
    keeper = BackupKeeper(exercise, context)
    (own,) = keeper.folders()
    assert own == context.settings.folder / "backups" / exercise.day.file_id
    keeper.run_as_asked()
    keeper.wait()
    QApplication.processEvents()
    assert len(list(own.iterdir())) == 1
    assert list(medium.iterdir()) == []
    assert keeper.where() == "A backup was made on this disk. Practice goes to no second medium."
    exercise.close()
