"""The check for anyone: from the start page without a precinct, in three languages, a broken file told and nothing lost."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.verify.dialog import VerifyDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.handing.packing import Package, pack
from tests.shared.closed import make_key, with_pins
from tests.shared.gui.walk import cut_off, settle, unnamed
from tests.shared.hostile import many_corners
from tests.shared.paper.extract import words_of
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
    (folder / "short.txt").write_text(short_code(desk.day.sheets[0].figures))
    (folder / "form.pdf").write_bytes(printing.empty_forms(desk.day)[0].data)
    desk.close()
    packed = pack(folder / "123.kzpoll")
    assert isinstance(packed, Package)
    (folder / "123.kzresult").write_bytes(packed.data)
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
    dialog.set_files([closed / "123.kzpoll", closed / PAPER, closed / "123.kzresult"])
    told = checked(dialog, qtbot)
    assert told.count("INTACT") == 3
    assert "123.kzresult (result package, blue ballot, green ballot)" in told
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


def test_w4_a_printed_short_code_goes_into_the_field_of_codes(
    dialog: VerifyDialog, closed: Path, qtbot: QtBot
) -> None:
    """W4: typed or pasted, it is held against what was chosen; alone, or mistyped, it is told as what it is."""
    code = (closed / "short.txt").read_text()
    QTest.keyClicks(dialog.code, code)
    assert "nothing to compare it with" in checked(dialog, qtbot)
    dialog.set_files([closed / PAPER])
    said = checked(dialog, qtbot)
    assert f"The short code {code} fits the figures in {PAPER}: blue ballot." in said
    assert "Ask whoever read the code aloud for these three figures too" in said
    wrong = f"{code[:-1]}{(int(code[-1]) + 1) % 10}"
    dialog.code.setText(wrong)
    assert "Group 5" in checked(dialog, qtbot)
    for text in ("protocol.pdf", "nothing"):
        dialog.code.setText(text)
        dialog.check.click()
        assert "This is no code of a protocol" in dialog.report.toPlainText()
    dialog.code.setText("KZP9:AAA")
    assert "newer program" in checked(dialog, qtbot)


def test_w4_a_verified_pdf_shows_its_figures_by_row_and_name(
    dialog: VerifyDialog, closed: Path, qtbot: QtBot
) -> None:
    """W4: each as the paper has it."""
    dialog.set_files([closed / PAPER])
    told = checked(dialog, qtbot).splitlines()
    place = told.index("AMANAT Party")
    assert (told[place - 1], told[place + 1]) == ("7.1", "655")


def test_w4_what_was_found_can_be_saved_and_printed(
    dialog: VerifyDialog, closed: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """W4: as a paper that says when it was checked; what cannot be written is told, nothing is asked before a check."""
    asked: list[str] = []

    def answer(*_: object) -> Path:
        asked.append("file")
        return tmp_path / "found.pdf"

    dialogs = "kzpoll_desktop.gui.verify.dialog"
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: asked.append("printer"))
    monkeypatch.setattr(f"{dialogs}.choose_new_file", answer)
    assert not dialog.save_button.isEnabled()
    for key in (Qt.Key.Key_P, Qt.Key.Key_S):
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    dialog.set_files([closed / PAPER])
    checked(dialog, qtbot)
    assert dialog.print_button.isEnabled()
    for key in (Qt.Key.Key_P, Qt.Key.Key_S):
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["printer", "file"]
    words = words_of((tmp_path / "found.pdf").read_bytes())
    assert "INTACT" in words
    assert "Checked on" in words
    assert "AMANAT Party" in words
    assert not dialog.save_to(tmp_path / "no" / "found.pdf")
    assert dialog.told.property("severity") == "error"


def test_w4_keys_are_collected_by_the_program(
    dialog: VerifyDialog, closed: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """W4: out of precinct files and sealed papers into a list that is checked against at once."""
    monkeypatch.setattr(
        "kzpoll_desktop.gui.verify.dialog.choose_new_file",
        lambda *_: tmp_path / "keys.csv",
    )
    with qtbot.waitSignal(dialog.working.done):
        dialog.collect_from([closed / "123.kzpoll", closed / PAPER, closed / "form.pdf"])
    settle()
    assert dialog.keys.text() == str(tmp_path / "keys.csv")
    assert "form.pdf" in dialog.report.toPlainText()
    assert "1" in dialog.told.text()
    dialog.set_files([closed / PAPER])
    assert "The key stands in the list" in checked(dialog, qtbot)


def test_files_and_lists_are_chosen_and_what_is_left_changes_nothing(
    dialog: VerifyDialog, closed: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the buttons; a list of keys that cannot be written is told, and one without keys is not asked for."""
    of = "kzpoll_desktop.gui.verify.dialog"
    files: list[Path] = []
    place: list[Path | None] = [None]
    asked: list[str] = []

    def new_file(_: QWidget, title: str, *_rest: object) -> Path | None:
        asked.append(title)
        return place[0]

    monkeypatch.setattr(f"{of}.choose_files", lambda *_: files)
    monkeypatch.setattr(f"{of}.choose_file", lambda *_: place[0])
    monkeypatch.setattr(f"{of}.choose_new_file", new_file)
    for button in (dialog.choose, dialog.choose_keys, dialog.collect):
        button.click()
    assert (dialog.inputs, dialog.keys.text(), dialog.busy) == ([], "", False)
    place[0] = tmp_path / "typed.csv"
    dialog.choose_keys.click()
    assert dialog.keys.text() == str(place[0])

    def collected(*paths: Path) -> None:
        files[:] = paths
        with qtbot.waitSignal(dialog.working.done):
            dialog.collect.click()
        settle()

    collected(closed / "form.pdf")
    assert (asked, dialog.keys.text()) == ([], str(place[0]))
    assert "form.pdf" in dialog.report.toPlainText()
    place[0] = tmp_path / "no" / "keys.csv"
    collected(closed / "123.kzpoll")
    assert asked == ["List of precincts' keys"]
    assert dialog.told.property("severity") == "error"
    assert dialog.keys.text() == str(tmp_path / "typed.csv")
    dialog.keys.clear()
    (tmp_path / "longer.pdf").write_bytes((closed / PAPER).read_bytes() + b"% more\n")
    files[:] = [tmp_path / "longer.pdf"]
    dialog.choose.click()
    assert dialog.inputs == files
    checked(dialog, qtbot)
    place[0] = None
    dialog.parted.click()
    place[0] = tmp_path / "part.pdf"
    dialog.parted.click()
    assert asked[1:] == ["Save the sealed part"] * 2
    assert (tmp_path / "part.pdf").read_bytes() == (closed / PAPER).read_bytes()


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


def test_a_check_that_a_person_does_not_want_to_wait_for_ends(
    dialog: VerifyDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    hostile = tmp_path / "x.png"
    hostile.write_bytes(many_corners())
    dialog.inputs = [hostile]
    dialog.check.click()
    assert dialog.stop.isVisible()
    with qtbot.waitSignal(dialog.working.stopped):
        dialog.stop.click()
    settle()
    assert not dialog.stop.isVisible()
    assert dialog.check.isEnabled()
    assert dialog.verdict is None
    assert dialog.told.text()


def test_what_was_added_behind_a_seal_is_refused_and_the_sealed_part_saved(
    dialog: VerifyDialog, closed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """First what to do, in words; the paper as it was sealed can be kept; a new check clears what stood there."""
    data = (closed / PAPER).read_bytes()
    (tmp_path / "longer.pdf").write_bytes(data + b"% more\n")
    dialog.set_files([closed / PAPER])
    told = checked(dialog, qtbot)
    assert told.startswith("COMPARE FIRST: ")
    assert not dialog.parted.isVisible()
    dialog.set_files([tmp_path / "longer.pdf"])
    with qtbot.waitSignal(dialog.working.done):
        dialog.check.click()
        assert dialog.report.toPlainText() == ""
        assert dialog.verdict is None
    settle()
    assert dialog.report.toPlainText().startswith("DO NOT ACCEPT IT AS IT IS: ")
    assert dialog.parted.isVisible()
    assert dialog.save_part_to(tmp_path / "sealed.pdf")
    assert (tmp_path / "sealed.pdf").read_bytes() == data
    assert cut_off(dialog) == []
