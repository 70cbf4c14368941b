"""Precinct files on their way to a window, and what is told where there is none."""

from __future__ import annotations

import datetime
import platform
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.busy import BusyDialog
from kzpoll_desktop.gui.common.working import Working
from kzpoll_desktop.gui.shell import precinct_files
from kzpoll_desktop.gui.shell.finished import FinishedDialog
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.gui.shell.temporary import TemporaryDialog
from kzpoll_desktop.store.errors import fault
from kzpoll_desktop.store.precinct.lock import WriterLock
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import kept_papers
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared import noted
from tests.shared.closed import closed_precinct
from tests.shared.gui.keys import enter, focused, press
from tests.shared.gui.program import begin_new, practice_file
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import button, settle


def test_the_practice_precinct_opens_with_one_key_and_a_fresh_one_each_time(
    program: Program, context: Context
) -> None:
    names = []
    for _ in range(2):
        program.page.buttons["practice"].setFocus()
        enter(program.start)
        assert program.windows
        assert program.windows[0].band.isVisible()
        names.append(program.windows[0].desk.path)
        assert "practice" in program.windows[0].desk.path.name
        program.windows[0].close()
        settle()
    assert len(set(names)) == 2
    assert program.start.isVisible()


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BROKEN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("this is no database", "utf-8"),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:3000]),
    "folder": make_folder,
}


@pytest.mark.parametrize("kind", sorted(BROKEN))
def test_a_file_that_cannot_be_opened_is_told_on_the_start_page(
    program: Program, context: Context, tmp_path: Path, kind: str
) -> None:
    path = practice_file(tmp_path, context)
    BROKEN[kind](path)
    program.files.open_file(path)
    assert not program.windows
    assert program.start.isVisible()
    told = program.page.told.text()
    assert path.name in told
    assert "Traceback" not in told
    assert "sqlite" not in told.lower()


def test_a_file_that_another_window_has_may_be_looked_at(
    program: Program, context: Context, tmp_path: Path
) -> None:
    path = practice_file(tmp_path, context)
    other = Desk.open(path, context.clock)
    program.files.open_file(path)
    assert not program.windows
    assert program.page.look.isVisible()
    assert platform.node() in program.page.told.text(), "who has it"
    program.page.look.click()
    assert program.windows
    assert program.windows[0].desk.read_only
    other.close()


@pytest.mark.parametrize(("seconds", "told"), [(1, ""), (7, "which took 7 s")])
def test_a_check_that_took_long_is_told_with_its_time(
    program: Program,
    context: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seconds: int,
    told: str,
) -> None:
    path = practice_file(tmp_path, context)
    opened = Desk.open

    def slowly(*given: Any, **named: Any) -> Desk:
        clock = context.clock
        assert isinstance(clock, PlayClock)
        clock.put(clock.now() + datetime.timedelta(seconds=seconds))
        return opened(*given, **named)

    monkeypatch.setattr(Desk, "open", slowly)
    # Only what was played counts: the machine of the test may be slow as well.
    monkeypatch.setattr(PlayClock, "monotonic", lambda clock: clock._played)
    program.files.open_file(path)
    assert program.windows
    shown = program.windows[0].notice.text()
    assert (told in shown) is True
    assert bool(shown) is bool(told)


@pytest.mark.parametrize("where", ["no/folder/here.kzpoll", "."])
def test_a_place_that_takes_no_file_is_told_beside_its_name(
    program: Program, tmp_path: Path, where: str
) -> None:
    page = begin_new(program)
    made = practice_precinct()
    page.show_step(3)
    program.files.make(made, tmp_path / where)
    assert not program.windows
    assert page.file_step.grid.told("path")
    assert QApplication.activeWindow() is program.start


@pytest.mark.parametrize("code", ["permission", "read_only", "name_too_long", "locked"])
def test_n8_a_file_that_cannot_be_worked_on_may_be_looked_at(
    program: Program, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    path = practice_file(tmp_path, context)
    before = sorted(tmp_path.iterdir())

    def refuse(_: WriterLock, path: Path) -> None:
        raise fault(code, path)

    monkeypatch.setattr(WriterLock, "__init__", refuse)
    program.files.open_file(path)
    assert not program.windows
    assert program.page.look.isVisible()
    assert path.name in program.page.told.text()
    program.page.look.setFocus()
    enter(program.start)
    (window,) = program.windows
    assert window.desk.read_only
    assert sorted(tmp_path.iterdir()) == before
    window.close()


def out_of_a_zip(context: Context, name: str = "precinct-123-practice.kzpoll") -> Path:
    """A file as a program lays it out that shows the inside of a ZIP."""
    folder = Path(tempfile.gettempdir()) / "Temp1_precinct.zip"
    folder.mkdir()
    return practice_file(folder, context, name)


def asked_where(program: Program) -> TemporaryDialog:
    settle()
    (dialog,) = program.start.findChildren(TemporaryDialog)
    return dialog


def test_n8_a_file_out_of_a_zip_says_where_the_work_would_lie_and_is_copied_by_one_key(
    program: Program, context: Context, tmp_path: Path
) -> None:
    path = out_of_a_zip(context)
    before = path.read_bytes()
    program.files.open_file(path)
    dialog = asked_where(program)
    assert not program.windows
    assert path.parent.name in dialog.about.text()
    assert dialog.about.toolTip() == str(path.parent)
    assert tmp_path.name in dialog.offer.text()
    assert dialog.offer.toolTip() == str(tmp_path)
    enter(dialog)
    settle()
    (window,) = program.windows
    assert window.desk.path == tmp_path / path.name
    assert not window.desk.read_only
    put(window.desk, "voter_list.at_opening", 1843)
    window.close()
    assert path.read_bytes() == before
    settle()
    program.files.open_file(path)
    dialog = asked_where(program)
    assert "already" in dialog.offer.text()
    enter(dialog)
    settle()
    (window,) = program.windows
    assert window.desk.path == tmp_path / path.name
    assert window.desk.day.record.voter_list.at_opening == 1843
    window.close()


def test_n8_a_copy_never_takes_the_place_of_another_file(
    program: Program, context: Context, tmp_path: Path
) -> None:
    other = practice_file(tmp_path, context)
    before = other.read_bytes()
    program.files.open_file(out_of_a_zip(context))
    enter(asked_where(program))
    settle()
    (window,) = program.windows
    assert window.desk.path.name == "precinct-123-practice.copy.kzpoll"
    assert other.read_bytes() == before
    window.close()


def test_n8_an_older_copy_is_not_opened_in_the_place_of_a_file_with_more_in_it(
    program: Program, context: Context, tmp_path: Path
) -> None:
    path = out_of_a_zip(context)
    desk = Desk.open(path, context.clock)
    desk.save_copy(tmp_path / path.name)
    put(desk, "voter_list.at_opening", 1843)
    desk.close()
    program.files.open_file(path)
    enter(asked_where(program))
    settle()
    (window,) = program.windows
    assert window.desk.path.name == "precinct-123-practice.copy.kzpoll"
    assert window.desk.day.record.voter_list.at_opening == 1843
    window.close()


def test_n8_whoever_wants_to_work_there_all_the_same_may_and_escape_opens_nothing(
    program: Program, context: Context
) -> None:
    path = out_of_a_zip(context)
    program.files.open_file(path)
    press(asked_where(program), Qt.Key.Key_Escape)
    settle()
    assert not program.windows
    program.files.open_file(path)
    button(asked_where(program), "here").click()
    settle()
    (window,) = program.windows
    assert window.desk.path == path
    window.close()


def test_n8_a_better_place_that_takes_nothing_is_told_in_the_dialog(
    program: Program, context: Context, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    program.files.open_file(out_of_a_zip(context))
    dialog = asked_where(program)
    dialog.bring_to(tmp_path / "file" / "folder")
    assert dialog.isVisible()
    assert "no such folder" in dialog.told.text()
    dialog.reject()


def test_a_large_file_is_read_beside_the_window_and_says_how_far_it_is(
    program: Program, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precinct_files, "LARGE", 1)
    path = practice_file(tmp_path, context)
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(BusyDialog, "show_steps", lambda _sign, done, of: told.append((done, of)))
    with_many_entries(path, context)
    program.files.open_file(path)
    settle()
    assert program.windows[0].desk.path == path
    assert program.windows[0].desk.day.seq >= 120
    assert told
    assert all(done <= of and of == 2 * program.windows[0].desk.day.seq for done, of in told)


def test_whoever_stops_the_reading_of_a_large_file_is_back_at_the_start_and_nothing_is_held(
    program: Program, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precinct_files, "LARGE", 1)
    monkeypatch.setattr(Working, "is_unwanted", lambda _: True)
    path = practice_file(tmp_path, context)
    with_many_entries(path, context)
    before = path.read_bytes()
    program.files.open_file(path)
    settle()
    assert not program.windows
    assert program.start.isVisible()
    assert path.read_bytes() == before
    WriterLock(path).release()


def with_many_entries(path: Path, context: Context) -> None:
    """A file whose journal is long."""
    desk = Desk.open(path, context.clock)
    while desk.day.seq < 120:
        put(desk, "voter_list.at_opening", 2000 + desk.day.seq)
    desk.close()


def test_a_finished_precinct_is_opened_for_looking_with_going_on_beside_it(
    program: Program, context: Context, tmp_path: Path
) -> None:
    desk = closed_precinct(tmp_path)
    path = desk.path
    noted.all_of(desk)
    papers = [one.data for one in kept_papers(desk)]
    assert desk.is_finished
    desk.close()
    program.files.open_file(path)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishedDialog)
    assert not program.windows
    press(dialog, Qt.Key.Key_Return)
    settle()
    (window,) = program.windows
    assert window.desk.read_only
    assert [one.data for one in kept_papers(window.desk)] == papers, "printed again, to the byte"
    window.close()
    settle()
    program.files.open_file(path)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinishedDialog)
    press(dialog, Qt.Key.Key_Tab)
    dialog.go_on_button.click()
    settle()
    (window,) = program.windows
    assert not window.desk.read_only
    window.close()
    settle()


def test_a_file_that_is_open_in_this_program_comes_to_the_front(
    program: Program, context: Context, tmp_path: Path
) -> None:
    """W7: the start page beside an open precinct, after a new one was begun and left, said another computer had it."""
    path = practice_file(tmp_path, context)
    program.files.open_file(path)
    (window,) = program.windows
    program.show_start()
    assert focused(program.start) == "recent"
    enter(program.start)
    settle()
    assert program.windows == [window]
    assert program.page.told.text() == ""
    assert not program.start.isVisible()
    # Only to be looked at, it opens beside.
    program.files.open_file(path, read_only=True)
    assert len(program.windows) == 2
