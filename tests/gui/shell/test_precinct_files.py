"""Precinct files on their way to a window, and what is told where there is none."""

from __future__ import annotations

import datetime
import platform
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.keys import enter
from tests.shared.gui.program import begin_new, practice_file
from tests.shared.gui.walk import settle


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
