"""The dialog that restores: what each backup has and what would be lost, whichever row is chosen; nothing overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.shell.restore import (
    AT,
    ENTRIES,
    LOST,
    STAGE,
    OtherHistory,
    RestoreDialog,
    WhichPrecinct,
)
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.backups.backup import Backups, backup_name
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, press
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, cut_off, settle, unnamed

AT_OPENING = "voter_list.at_opening"


@pytest.fixture
def backed_up(desk: Desk, tmp_path: Path) -> Desk:
    """A whole file with two backups: one before its voter list, one before it was corrected."""
    backups = Backups(desk, [tmp_path / "backups"])
    put(desk, "day.opened", "07:00")
    backups.make()
    put(desk, AT_OPENING, 1843)
    backups.make()
    put(desk, AT_OPENING, 1844)
    return desk


def dialog_of(desk: Desk, context: Context, under: QWidget, tmp_path: Path) -> RestoreDialog:
    dialog = RestoreDialog(desk.path, [tmp_path / "backups"], context, under)
    dialog.show()
    settle()
    return dialog


def cell(dialog: RestoreDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def test_the_fullest_backup_stands_first_and_each_says_what_would_be_lost(
    backed_up: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = dialog_of(backed_up, context, under, tmp_path)
    entries = len(backed_up.entries())
    assert dialog.about.text().startswith(f"The present file is whole and has {entries} entries.")
    assert [cell(dialog, row, ENTRIES) for row in range(2)] == [str(entries - 1), str(entries - 2)]
    assert [cell(dialog, row, LOST) for row in range(2)] == [
        "entries: 1, figures: 1",
        "entries: 2, figures: 1",
    ]
    assert cell(dialog, 0, STAGE) == "Opening"
    assert cell(dialog, 0, AT).startswith("19.03.2023 ")
    assert not dialog.recover_button.isVisible()
    assert not dialog.intact_button.isVisible()


def test_the_arrow_shows_the_figures_of_the_backup_it_comes_to(
    backed_up: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = dialog_of(backed_up, context, under, tmp_path)
    assert focused(dialog) == "backups"
    assert dialog.lost.toPlainText().endswith(": 1\u202f844 / 1\u202f843")
    press(dialog, Qt.Key.Key_Down)
    assert dialog.lost.toPlainText().endswith(": 1\u202f844 / empty")
    assert len(dialog.lost.toPlainText().splitlines()) == 1


def test_the_chosen_backup_takes_the_place_and_the_file_is_kept_aside(
    backed_up: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    path = backed_up.path
    dialog = dialog_of(backed_up, context, under, tmp_path)
    backed_up.close()
    before = path.read_bytes()
    press(dialog, Qt.Key.Key_Down)
    button(dialog, "restore").click()
    assert dialog.opened == path
    (aside,) = path.parent.glob("*.before-restore.kzpoll")
    assert aside.read_bytes() == before
    again = Desk.open(path, context.clock, read_only=True)
    assert figure(again.day.record, AT_OPENING) is None
    assert again.day.record.day.opened == "07:00"
    again.close()


def test_looking_chooses_the_backup_and_touches_nothing(
    backed_up: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = dialog_of(backed_up, context, under, tmp_path)
    before = sorted(path.name for path in backed_up.path.parent.iterdir())
    press(dialog, Qt.Key.Key_Down)
    button(dialog, "look").click()
    assert dialog.looked == dialog.standings[1].path
    assert dialog.opened is None
    assert sorted(path.name for path in backed_up.path.parent.iterdir()) == before


def test_without_backups_there_is_nothing_to_restore(
    desk: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = dialog_of(desk, context, under, tmp_path)
    assert dialog.about.text().endswith("No backups of it were found.")
    assert not dialog.restore_button.isEnabled()
    assert not dialog.look_button.isEnabled()
    assert focused(dialog) == "close"
    assert dialog.lost.toPlainText() == ""


def test_the_dialog_speaks_another_language_with_the_same_row_chosen(
    backed_up: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    dialog = dialog_of(backed_up, context, under, tmp_path)
    press(dialog, Qt.Key.Key_Down)
    context.languages.set_language("ru")
    settle()
    assert dialog.table.currentRow() == 1
    assert "entries" not in cell(dialog, 1, LOST)
    lost = dialog.lost.toPlainText()
    assert "1\u202f844" in lost
    assert "empty" not in lost


def test_enter_alone_never_puts_a_doubtful_backup_in_place(
    desk: Desk, practice: PrecinctRecord, context: Context, under: QWidget
) -> None:
    question = WhichPrecinct(desk.path, desk.day, context, under)
    question.show()
    assert desk.path.name in question.question.text()
    assert f"precinct {practice.precinct.number}" in question.question.text()
    assert focused(question) == "keep"
    enter(question)
    assert question.result() == WhichPrecinct.DialogCode.Rejected


def of_another_history(desk: Desk, context: Context, folder: Path) -> Path:
    """A copy of the file with one entry of its own, lying among its backups."""
    desk.save_copy(folder / "twin.kzpoll")
    twin = Desk.open(folder / "twin.kzpoll", context.clock)
    put(twin, AT_OPENING, 9_999)
    target = folder / backup_name(twin.day, twin.frozen.hash)
    twin.save_copy(target)
    twin.close()
    (folder / "twin.kzpoll").unlink()
    return target


@pytest.mark.parametrize("language", LANGUAGES)
def test_s11_a_backup_with_another_history_stands_apart_and_is_asked_about(
    backed_up: Desk, context: Context, under: QWidget, tmp_path: Path, language: str
) -> None:
    forged = of_another_history(backed_up, context, tmp_path / "backups")
    context.languages.set_language(language)
    words = {"kk": "басқа журнал", "ru": "другой журнал", "en": "another history"}
    dialog = dialog_of(backed_up, context, under, tmp_path)
    path, last = backed_up.path, len(dialog.standings) - 1
    backed_up.close()
    before = path.read_bytes()
    assert dialog.standings[last].path == forged
    assert cell(dialog, last, LOST) == words[language]
    assert dialog.table.currentRow() == 0
    dialog.table.selectRow(last)
    for answer, put_there in (("keep", False), ("put", True)):

        def look(asked: QWidget, answer: str = answer) -> None:
            assert isinstance(asked, OtherHistory)
            assert cut_off(asked) == []
            assert unnamed(asked) == []
            assert focused(asked) == "keep"
            assert path.name in asked.question.text()
            button(asked, answer).click()

        met = when_open(look, OtherHistory)
        button(dialog, "restore").click()
        met.check()
        assert (path.read_bytes() != before) is put_there
    assert dialog.opened == path


def test_s11_where_all_stand_apart_none_is_chosen(
    desk: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "backups").mkdir()
    of_another_history(desk, context, tmp_path / "backups")
    dialog = dialog_of(desk, context, under, tmp_path)
    assert dialog.table.currentRow() == -1
    assert not dialog.restore_button.isEnabled()
    assert not dialog.look_button.isEnabled()
    press(dialog, Qt.Key.Key_Down)
    assert dialog.restore_button.isEnabled()
