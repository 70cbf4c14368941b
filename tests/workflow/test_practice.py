"""A practice precinct: fresh each time, plainly practice, and whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.practice import make_practice


def test_every_practice_is_a_file_of_its_own(tmp_path: Path) -> None:
    first, second = make_practice(tmp_path, SystemClock()), make_practice(tmp_path, SystemClock())
    assert first.path != second.path
    assert all("practice" in desk.path.name for desk in (first, second))
    assert first.day.file_id != second.day.file_id
    first.close()
    second.close()


def test_nothing_is_counted_and_everything_is_plainly_practice(tmp_path: Path) -> None:
    desk = make_practice(tmp_path, SystemClock())
    record = desk.day.record
    assert desk.day.election.training
    assert desk.day.stage == "opening"
    assert record.voter_list.at_opening is None
    assert all("(оқу)" in member.name for member in record.commission)
    assert record.member(desk.day.typist) is not None
    desk.close()


def test_the_module_makes_a_file_and_says_its_name(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kzpoll_desktop.workflow.practice", str(tmp_path / "new")]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    path = Path(done.stdout.strip())
    assert path.parent == tmp_path / "new"
    Desk.open(path, SystemClock()).close()


def test_a_folder_that_takes_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileProblem):
        make_practice(tmp_path / "file", SystemClock())
