"""A whole class hands in at once, and by sticks in turns: the board is complete, and grading stays near opening in time."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kzpoll_desktop.training.classroom.board import board
from kzpoll_desktop.training.classroom.room import Wrong
from kzpoll_desktop.training.grading import Graders, read_journal
from tests.shared.classes import course, handed_in, opened

SEATS = range(1, 31)
# As a seat hands in.
HAND_IN = """
import pathlib, sys, time
from kzpoll_desktop.training.hand_in import bring
source, folder, start = sys.argv[1:]
source = pathlib.Path(source)
data = source.read_bytes()
time.sleep(max(0, float(start) - time.time()))
bring(data, pathlib.Path(folder), source.name)
"""


@pytest.mark.long
def test_thirty_processes_hand_in_to_one_folder_at_once(tmp_path: Path) -> None:
    files = [handed_in(tmp_path / "laptops", "law-test", seat)[0] for seat in SEATS]
    found = opened(tmp_path)
    start = str(time.time() + 4)
    running = [
        subprocess.Popen([sys.executable, "-c", HAND_IN, str(path), str(found.folder), start])
        for path in files
    ]
    # The trainer looks while they come.
    wrong: list[Wrong] = []
    while any(one.poll() is None for one in running):
        wrong += found.scan().wrong
    assert [one.returncode for one in running] == [0] * len(running)
    wrong += found.scan().wrong
    assert wrong == []
    exercises = [one.id for one in course()[0].exercises]
    made = board(found.rows, exercises, SEATS, found.picks)
    assert made.missing("law-test") == ()
    assert {cell.counts.points for cell in made.cells.values() if cell.counts} == {100}
    # A stick that brings the same again, and one that was pulled out too early.
    again = found.take_stick(tmp_path / "laptops")
    assert (again.taken, again.wrong, again.known) == ((), (), 30)
    torn = tmp_path / "stick" / files[4].name
    torn.parent.mkdir()
    torn.write_bytes(files[4].read_bytes()[:-2000])
    assert [one.name for one in found.take_stick(torn.parent).wrong] == [torn.name]
    assert board(found.rows, exercises, SEATS, found.picks) == made


def test_grading_is_no_more_than_twenty_times_the_opening(tmp_path: Path) -> None:
    """Of files of long nights, each variant made anew: as three hundred files are, of ten times as many seats."""
    files = [handed_in(tmp_path, "swapped-digits", seat)[0] for seat in range(1, 7)]

    def opening() -> float:
        begun = time.perf_counter()
        for path in files:
            read_journal(path)
        return time.perf_counter() - begun

    def grading() -> float:
        graders = Graders(course()[0].id)
        begun = time.perf_counter()
        for path in files:
            assert graders.grade(path).grade is not None
        return time.perf_counter() - begun

    opening()
    assert min(grading() for _ in range(2)) <= 20 * min(opening() for _ in range(3))
