"""What tests do with the whole program before a precinct is open: begin a new one, lay a file ready."""

from __future__ import annotations

from pathlib import Path

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.walk import settle


def begin_new(program: Program) -> NewPrecinctPage:
    """The steps of a new precinct, as its activity opens them."""
    program.open_activity("new")
    settle()
    assert program.files.new is not None
    return program.files.new


def practice_file(folder: Path, context: Context, name: str = "precinct-123-practice.kzpoll") -> Path:
    """The file of a practice precinct with nothing counted, closed."""
    made = practice_precinct()
    desk = Desk.create(folder / name, made.election, made.record, context.clock, made.typist)
    desk.close()
    return folder / name
