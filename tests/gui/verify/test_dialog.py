"""The check for anyone: from the start page without a precinct, in three languages, a broken file told and nothing lost."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.verify.dialog import VerifyDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import make_key, with_pins
from tests.shared.gui.walk import cut_off, settle, unnamed
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

NIGHT = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
PAPER = "protocol-123-party_list-practice.pdf"


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("closed")
    desk = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    make_key(desk)
    with_pins(desk)
    printing.save_papers(printing.kept_papers(desk), folder)
    (folder / "code.txt").write_text(desk.day.sheets[0].code)
    desk.close()
    return folder


@pytest.fixture
def dialog(context: Context, under: QWidget, qtbot: QtBot) -> VerifyDialog:
    made = VerifyDialog(context, under)
    made.show()
    settle()
    return made


def checked(dialog: VerifyDialog, qtbot: QtBot) -> str:
    """What stands in the report after the check."""
    with qtbot.waitSignal(dialog.working.done):
        dialog.check.click()
    settle()
    return dialog.report.toPlainText()


def test_files_are_checked_and_compared(dialog: VerifyDialog, closed: Path, qtbot: QtBot) -> None:
    dialog.set_files([closed / "123.kzpoll", closed / PAPER])
    told = checked(dialog, qtbot)
    assert told.count("INTACT") == 2
    assert "Everything agrees" in told
    assert dialog.verdict is not None
    assert dialog.verdict.agrees


def test_a_pasted_code_is_checked_with_the_files(dialog: VerifyDialog, closed: Path, qtbot: QtBot) -> None:
    dialog.set_files([closed / PAPER])
    dialog.code.setText(f"  {(closed / 'code.txt').read_text()}  ")
    told = checked(dialog, qtbot)
    assert "Everything agrees" in told
    dialog.code.setText("KZP1:000")
    assert "damaged" in checked(dialog, qtbot)


def test_what_cannot_be_used_is_told_and_what_was_chosen_stays(
    dialog: VerifyDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.check.click()
    assert "Choose a file" in dialog.report.toPlainText()
    dialog.set_files([tmp_path / "gone.pdf"])
    assert "gone.pdf" in checked(dialog, qtbot)
    (tmp_path / "keys.txt").write_text("no key\n")
    dialog.keys.setText(str(tmp_path / "keys.txt"))
    assert "keys.txt" in checked(dialog, qtbot)
    assert dialog.inputs == [tmp_path / "gone.pdf"]
    assert dialog.check.isEnabled()


def test_a_name_with_signs_of_markup_is_shown_as_it_is(
    dialog: VerifyDialog, closed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "<b>&amp;.pdf"
    path.write_bytes((closed / PAPER).read_bytes())
    dialog.set_files([path])
    assert "<b>&amp;.pdf" in checked(dialog, qtbot)


def test_it_is_whole_in_three_languages_and_says_again_what_it_found(
    dialog: VerifyDialog, closed: Path, languages: LanguageSwitch, qtbot: QtBot
) -> None:
    dialog.set_files([closed / PAPER])
    checked(dialog, qtbot)
    told = set()
    for language in LANGUAGES:
        languages.set_language(language)
        settle()
        assert cut_off(dialog) == []
        assert unnamed(dialog) == []
        told.add(dialog.report.toPlainText())
    assert len(told) == 3
