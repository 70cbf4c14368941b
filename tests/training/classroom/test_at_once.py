"""A whole class hands in at once, and by sticks in turns: the board is complete, and grading stays near opening in time."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.exchange.bringing import bring
from kzpoll_desktop.training.classroom.board import Board, board
from kzpoll_desktop.training.classroom.room import NotTakenIn
from kzpoll_desktop.training.grading import Graders, read_journal
from kzpoll_desktop.training.players import PLAYERS
from tests.shared.classes import code_of, course, handed_in, opened

SEATS = range(1, 31)
# As a seat hands in.
HAND_IN = """
import pathlib, sys, time
from kzpoll_desktop.exchange.bringing import bring
source, folder, start = sys.argv[1:]
source = pathlib.Path(source)
data = source.read_bytes()
time.sleep(max(0, float(start) - time.time()))
bring(data, pathlib.Path(folder), source.name)
"""


def what_counts(made: Board) -> dict[tuple[int, str], list[tuple[str, int]]]:
    """Of each cell its hand-ins, the one that counts first, with their points."""
    return {
        key: [(one.id, one.points) for one in (cell.counts, *cell.others) if one is not None]
        for key, cell in made.cells.items()
    }


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
    wrong: list[NotTakenIn] = []
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


@pytest.mark.long
def test_a_class_of_thirty_from_its_first_hand_in_to_the_whole_board(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One exercise into the folder by all at once, two more by a stick in turns, the test as codes and then as files."""
    players = {seat: PLAYERS[seat % 3] for seat in SEATS}
    at_once, by_stick = "swapped-digits", ("stuffed", "small-count")
    exercises = [at_once, *by_stick, "law-test"]
    points = {
        (one, seat): handed_in(tmp_path / "laptops" / one, one, seat, players[seat])[1].points
        for one in exercises
        for seat in SEATS
    }
    found = opened(tmp_path)
    start = str(time.time() + 4)
    running = [
        subprocess.Popen([sys.executable, "-c", HAND_IN, str(path), str(found.folder), start])
        for path in sorted((tmp_path / "laptops" / at_once).iterdir())
    ]
    while any(one.poll() is None for one in running):
        assert found.scan().wrong == ()
    assert [one.returncode for one in running] == [0] * len(running)
    found.scan()
    # Three sticks go from table to table, each with what ten of them bring.
    for turn in range(3):
        stick = tmp_path / f"stick-{turn}"
        stick.mkdir()
        for one in by_stick:
            for path in sorted((tmp_path / "laptops" / one).iterdir())[turn * 10 : turn * 10 + 10]:
                bring(path.read_bytes(), stick, path.name)
        taken = found.take_stick(stick)
        assert (len(taken.taken), taken.wrong) == (20, ())
        again = found.take_stick(stick)
        assert (again.taken, again.wrong, again.known) == ((), (), 20)
    for seat in SEATS:
        found.add_code(code_of("law-test", seat, players[seat]))
    made = board(found.rows, exercises, SEATS, found.picks)
    assert all(made.missing(one) == () for one in exercises)
    # A file beats the code of its seat.
    found.take_stick(tmp_path / "laptops" / "law-test")
    made = board(found.rows, exercises, SEATS, found.picks)
    assert {(e, s): cell.counts.points for (s, e), cell in made.cells.items() if cell.counts} == points
    assert {cell.counts.source for cell in made.cells.values() if cell.counts} == {"file"}
    # Looked through again nothing changes, and neither does it for whoever opens the class anew.
    repeated = found.scan()
    assert (repeated.taken, repeated.wrong) == ((), ())
    assert board(found.rows, exercises, SEATS, found.picks) == made
    reopened = opened(tmp_path)
    reopened.scan()
    assert what_counts(board(reopened.rows, exercises, SEATS, reopened.picks)) == what_counts(made)
    # Copies that were torn on the way are told by their names and count for nothing.
    torn = sorted((tmp_path / "laptops" / at_once).iterdir())[:3]
    for path in torn:
        (found.folder / f"x-{path.name}").write_bytes(path.read_bytes()[: -(1 << 14)])
    assert sorted(one.name for one in found.scan().wrong) == [f"x-{path.name}" for path in torn]
    assert board(found.rows, exercises, SEATS, found.picks) == made
    # The command says of every file what the board says.
    for one in exercises:
        capsys.readouterr()
        assert main(["grade", str(tmp_path / "laptops" / one), "--json"]) == 0
        told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert {(one, line["seat"]): line["points"] for line in told} == {
            key: value for key, value in points.items() if key[0] == one
        }


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
