"""Files of every format there has been open for ever; a newer one is refused and left as it is."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kzpoll_desktop.domain.figures.record import figure, figure_paths
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.store import PrecinctFile, StoreError
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.projection import project
from tests.shared.practice import RECORD

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").glob("format-*.kzpoll"))


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_file_of_this_format_opens_shows_its_figures_and_goes_on(fixture: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.kzpoll"
    shutil.copyfile(fixture, path)
    desk = Desk.open(path, SystemClock())
    for name in figure_paths(RECORD):
        assert figure(desk.day.record, name) == figure(RECORD, name), name
    assert desk.day.stage == "protocols"
    assert isinstance(desk.choose_typist("m4"), Entered)
    desk.close()
    with PrecinctFile.open(path) as file:
        file.verify_chain()
        assert file.stored_projection() == project(Desk.open(path, SystemClock(), read_only=True).day)


def test_there_is_a_fixture_of_every_format() -> None:
    from kzpoll_desktop.store.precinct.schema import FILE_FORMAT

    assert [path.stem for path in FIXTURES] == [f"format-{number}" for number in range(1, FILE_FORMAT + 1)]


def test_a_newer_file_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "newer.kzpoll"
    shutil.copyfile(FIXTURES[-1], path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer_than_program"):
        Desk.open(path, SystemClock())
    assert path.read_bytes() == before
