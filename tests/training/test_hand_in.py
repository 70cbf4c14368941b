"""A hand-in is a whole copy, never over another; names stand beside it and nowhere else."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.grading import Graders, files_of
from kzpoll_desktop.training.hand_in import bring, hand_in, names_file, names_of
from kzpoll_desktop.workflow.desk import Desk

COURSE, ELECTION = find_course("one-night")
NOW = datetime.datetime(2026, 5, 4, 11, 0, tzinfo=datetime.UTC)
NAME = "one-night-law-test-4-practice.kzpoll"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    exercise = COURSE.exercise("law-test")
    assert exercise is not None
    path = tmp_path / "own" / file_name(COURSE.id, exercise.id, 4)
    made = begin(path, COURSE, exercise, 4, ELECTION, PlayClock(NOW))
    made.answer("before-boxes", ["2"], 1)
    yield made
    made.close()


def test_a_second_try_gets_a_name_of_its_own_and_grades_the_same(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = hand_in(desk, stick, ["  Бірінші (оқу) ", "", "Екінші (оқу)"])
    kept = first.read_bytes()
    desk.answer("before-boxes", ["1"], 2)
    second = hand_in(desk, stick)
    assert (first.name, second.name) == (NAME, "one-night-law-test-4-practice-2.kzpoll")
    assert first.read_bytes() == kept, "nothing is written over"
    names = names_file(first)
    assert names.name == "one-night-law-test-4-practice.kzhand.json"
    assert sorted(stick.iterdir()) == sorted([first, second, names]), "nothing hidden is left"
    assert names_of(first) == ("Бірінші (оқу)", "Екінші (оқу)")
    assert names_of(second) == ()
    assert "Бірінші" not in str(desk.entries())
    graders = Graders()
    own, one, two = (graders.grade(path).grade for path in (desk.path, first, second))
    assert own == two
    assert one is not None
    assert (one.points, one.seat) == (4, 4)
    assert list(files_of([stick])) == [second, first]
    names.unlink()
    assert graders.grade(first).grade == one


def test_a_name_is_given_once_whoever_comes_at_the_same_time(tmp_path: Path) -> None:
    data = [bytes([place]) * 50_000 for place in range(12)]
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda one: bring(one, tmp_path, NAME), data))
    assert len(set(made)) == 12
    assert [path.read_bytes() for path in made] == data
    assert len(list(tmp_path.iterdir())) == 12


def test_a_stick_without_links_a_full_one_and_one_that_gives_back_other_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    names = [bring(bytes([place]), tmp_path, NAME).name for place in range(3)]
    assert names == [NAME, NAME.replace(".", "-2."), NAME.replace(".", "-3.")]
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"\0", b"\1", b"\2"]
    with pytest.raises(FileProblem) as problem:
        bring(b"x", tmp_path / "gone", NAME)
    assert problem.value.said.code == "no_folder"
    monkeypatch.setattr("hashlib.sha256", _Other)
    with pytest.raises(FileProblem) as problem:
        bring(b"x", tmp_path, NAME)
    assert problem.value.said.code == "io_error"
    assert len(list(tmp_path.iterdir())) == 3, "nothing of it is left"


class _Other:
    """A digest that is never the same twice."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def digest(self) -> bytes:
        return os.urandom(8)


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"format": "kzpoll-hand/1"}', '{"format": "x", "names": []}',
     json.dumps({"format": "kzpoll-hand/1", "names": ["a"] * 21}),
     json.dumps({"format": "kzpoll-hand/1", "names": ["a\n\u0001"]}),
     json.dumps({"format": "kzpoll-hand/1", "names": [3]})],
)  # fmt: skip
def test_a_foreign_list_of_names_is_read_strictly(tmp_path: Path, text: str) -> None:
    names_file(tmp_path / NAME).write_text(text, encoding="utf-8")
    with pytest.raises(FileProblem):
        names_of(tmp_path / NAME)
