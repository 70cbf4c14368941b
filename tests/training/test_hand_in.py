"""A hand-in is a whole copy, never over another; names stand beside it and nowhere else."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.grading import Graders, files_of
from kzpoll_desktop.training.hand_in import hand_in, names_file, names_of
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
