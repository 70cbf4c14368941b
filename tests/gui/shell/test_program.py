"""The program with several windows: each asks for itself, one left leaves the others, and what is for all reaches all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.questions import ChangeDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.verify.dialog import VerifyDialog
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.program import practice_file
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import button, settle

LISTED = "voter_list.at_opening"
Two = tuple[PrecinctWindow, PrecinctWindow]


@pytest.fixture
def two(program: Program, context: Context, tmp_path: Path, practice: PrecinctRecord) -> Two:
    """Two precincts of two files, both opened and past their opening, the second one in front."""
    for name in ("one.kzpoll", "two.kzpoll"):
        made = practice_precinct()
        desk = Desk.create(tmp_path / name, made.election, made.record, context.clock, made.typist)
        bring_to(desk, "turnout", practice)
        desk.close()
        program.files.open_file(tmp_path / name)
    first, second = program.windows
    settle()
    return first, second


@pytest.fixture
def usual_look(qapp: QApplication) -> Iterator[None]:
    """The look of every other test is put back."""
    yield
    Look().apply(qapp)


def listed(window: PrecinctWindow) -> int | None:
    found = figure(window.desk.day.record, LISTED)
    assert found is None or isinstance(found, int)
    return found


def change_listed(window: PrecinctWindow, text: str, answer: Callable[[QWidget], None]) -> None:
    """Type another figure on the page of the opening, which is done, and answer the question."""
    window.activateWindow()
    settle()
    window.show_stage("opening")
    window.page("opening").focus_path(LISTED)
    met = when_open(answer, ChangeDialog)
    type_text(window, text)
    enter(window)
    met.check()


def yes_over(window: PrecinctWindow) -> Callable[[QWidget], None]:
    """Yes to a question that stands over the given window."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ChangeDialog)
        assert dialog.parentWidget() is window
        dialog.accept()

    return answer


def test_two_precincts_are_typed_into_and_each_asks_over_its_own_window(two: Two) -> None:
    first, second = two
    change_listed(first, "1801", yes_over(first))
    change_listed(second, "1802", yes_over(second))
    change_listed(first, "1803", yes_over(first))
    assert (listed(first), listed(second)) == (1803, 1802)


def test_one_window_left_leaves_the_other(two: Two, program: Program) -> None:
    first, second = two
    path = first.desk.path
    first.close()
    settle()
    assert program.windows == [second]
    assert not program.start.isVisible()
    change_listed(second, "1804", yes_over(second))
    assert listed(second) == 1804
    program.files.open_file(path)
    assert [window.desk.path.name for window in program.windows] == ["two.kzpoll", "one.kzpoll"]
    for window in tuple(program.windows):
        window.close()
    settle()
    assert program.start.isVisible()


def test_the_same_file_twice_is_one_window_that_goes_on(two: Two, program: Program) -> None:
    first, _ = two
    program.files.open_file(first.desk.path)
    assert len(program.windows) == 2
    assert not program.page.told.text()
    change_listed(first, "1805", yes_over(first))
    assert listed(first) == 1805


def test_the_language_reaches_every_window_and_the_start_page(two: Two, program: Program) -> None:
    first, second = two
    button(first, "language.ru").click()
    settle()
    for window in two:
        assert window.undo_button.text() == "Отменить"
        assert window.menus.actions["language.ru"].isChecked()
        assert window.instruction.text() == first.instruction.text()
    assert "Новый участок" in program.page.buttons["new"].text().replace("&", "")
    assert second.header.place.text().startswith("Участок")


@pytest.mark.long
def test_the_look_reaches_every_window_and_the_start_page(
    two: Two, program: Program, usual_look: None
) -> None:
    desks, page = [window.desk for window in two], program.page
    two[0].show_stage("opening")
    two[0].look_changed.emit("contrast", 150)
    settle()
    assert [window.desk for window in program.windows] == desks
    assert [window.shown for window in program.windows] == ["opening", "turnout"]
    assert not set(program.windows) & set(two)
    assert all(window.menus.actions["contrast"].isChecked() for window in program.windows)
    assert program.page is not page
    assert not program.start.isVisible()
    change_listed(program.windows[1], "1806", yes_over(program.windows[1]))
    assert figure(desks[1].day.record, LISTED) == 1806


@pytest.mark.long
def test_the_look_waits_for_what_is_being_typed_in_another_window(
    two: Two, program: Program, usual_look: None
) -> None:
    first, second = two
    second.commands.choose_typist()
    dialog = next(one for one in second.findChildren(QDialog) if one.isVisible())
    first.look_changed.emit("light", 125)
    settle()
    assert program.windows[0] is not first
    assert program.windows[1] is second
    assert dialog.isVisible()
    dialog.reject()
    settle()
    assert program.windows[1] is not second
    assert program.windows[1].desk is second.desk


@pytest.mark.long
def test_t4_the_look_changed_in_the_middle_of_a_figure_leaves_it_half_typed(
    two: Two, program: Program, usual_look: None
) -> None:
    """A figure of a page already done, and the other window's too: nothing is asked, nothing is entered, typing goes on."""
    for window in two:
        window.activateWindow()
        settle()
        window.show_stage("opening")
        window.page("opening").focus_path(LISTED)
        type_text(window, "18")
    seqs = [window.desk.day.seq for window in two]
    for scale in (125, 150):
        program.windows[1].look_changed.emit("light", scale)
        settle()
    assert two[1] not in program.windows
    typed = []
    for window in program.windows:
        window.activateWindow()
        settle()
        at = (window.shown, focused(window))
        type_text(window, "06")
        line = window.page("opening").rows[LISTED].edit
        typed.append((*at, line.text()))
        line.restore()
    assert typed == [("opening", LISTED, "1806")] * 2
    assert [window.desk.day.seq for window in program.windows] == seqs


def test_settings_over_the_start_page_are_in_force_at_once(program: Program, usual_look: None) -> None:
    page = program.page
    program.open_activity("settings")
    dialog = program.start.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.look_chosen.emit("contrast", 125)
    assert program.page is not page
    assert program.start.shows(program.page)
    assert program.context.settings.values.scale == 125
    dialog.close()


def test_quitting_closes_every_window(two: Two, program: Program, context: Context) -> None:
    paths = [window.desk.path for window in two]
    two[1].menus.actions["quit"].trigger()
    assert program.windows == []
    assert not program.start.isVisible()
    for path in paths:
        Desk.open(path, context.clock).close()


def test_a_mistake_of_the_program_makes_every_file_whole(
    two: Two, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One file that cannot be left whole does not keep the others from it."""
    first, second = two
    closed: list[Path] = []
    monkeypatch.setattr(first.desk, "close", lambda: closed.append(first.desk.path))

    def failing() -> None:
        raise OSError("disk")

    monkeypatch.setattr(second.desk, "close", failing)
    with pytest.raises(OSError, match="disk"):
        program.save()
    assert closed == [first.desk.path]
    monkeypatch.undo()


def test_a_dialog_asked_for_by_a_window_stands_over_it(two: Two, program: Program) -> None:
    first, second = two
    first.menus.actions["verify"].trigger()
    assert len(first.findChildren(VerifyDialog)) == 1
    assert second.findChildren(VerifyDialog) == []
    assert program.start.findChildren(VerifyDialog) == []
    first.findChildren(VerifyDialog)[0].close()


def test_what_is_kept_for_a_window_goes_with_it(program: Program, context: Context, tmp_path: Path) -> None:
    desks = [
        Desk.open(practice_file(tmp_path, context, name), context.clock, read_only=True)
        for name in ("one.kzpoll", "two.kzpoll")
    ]
    folders = [tempfile.TemporaryDirectory(dir=tmp_path) for _ in desks]
    for desk, folder in zip(desks, folders, strict=True):
        program.show_precinct(desk, folder)
    program.windows[0].close()
    assert [Path(folder.name).exists() for folder in folders] == [False, True]
    program.windows[0].close()
    assert not Path(folders[1].name).exists()


def test_the_keys_of_the_start_window_are_those_of_its_activities(program: Program) -> None:
    shown = [child.key().toString() for child in program.start.children() if hasattr(child, "key")]
    assert sorted(shown) == sorted(["Ctrl+N", "Ctrl+O", "F1", "Ctrl+Q"])
    assert program.start.windowModality() == Qt.WindowModality.NonModal


def test_w5_another_file_is_opened_from_a_precincts_window(
    program: Program, two: Two, context: Context, tmp_path: Path
) -> None:
    """W5: in a window of its own; one that is open already comes to the front; a new precinct leaves both as they are."""
    first, second = two
    first.commands.open_recent(str(second.desk.path))
    assert program.windows == [first, second]
    first.commands.open_recent(str(practice_file(tmp_path, context, "three.kzpoll")))
    assert [window.desk.path.name for window in program.windows] == [
        "one.kzpoll",
        "two.kzpoll",
        "three.kzpoll",
    ]
    first.commands.open_recent(str(tmp_path / "gone.kzpoll"))
    assert len(program.windows) == 3
    assert "gone.kzpoll" in program.page.told.text()
    first.commands.make_new()
    assert program.start.isVisible()
    assert program.files.shows_new()


def test_the_language_in_force_and_an_empty_list_of_files_answer_in_words(program: Program) -> None:
    program.show_start()
    settle()
    program.page.languages[program.context.language].click()
    assert program.start.notice.text() == "The window speaks this language already."
    program.page.recent.setFocus()
    settle()
    for key, told in ((Qt.Key.Key_Return, "Enter"), (Qt.Key.Key_7, "7")):
        program.start.notice.tell("")
        QTest.keyClick(program.page.recent, key)
        assert told in program.start.notice.text()


def test_whoever_is_in_the_menu_goes_on_typing_in_another_size_of_text(
    two: Two, program: Program, usual_look: None
) -> None:
    window = two[0]
    window.show_stage("opening")
    window.page("opening").focus_path("day.opened")
    opened = window.findChild(QLineEdit, "day.opened")
    assert opened is not None
    opened.selectAll()
    type_text(window, "62")
    window.menuBar().setFocus()
    window.look_changed.emit("light", 125)
    settle()
    made = program.windows[0]
    assert made is not window
    assert focused(made) == "day.opened"
    field = made.findChild(QLineEdit, "day.opened")
    assert field is not None
    assert field.text() == "62"
