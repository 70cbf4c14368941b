"""Reset and Clear touch practice of their course alone: a real precinct's file stays the same to the byte, wherever it lies."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.training.beginning import begin, file_name
from kzpoll_desktop.training.clearing import NotTouched, clear, folders, move_aside, practice, survey
from kzpoll_desktop.training.hand_in import hand_in, names_file
from kzpoll_desktop.workflow.backups.backup import Backups, backup_folders
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.practice import RECORD

COURSE, ELECTION = find_course("one-night")
NOW = datetime.datetime(2026, 5, 4, 11, 0, tzinfo=datetime.UTC)


def exercise(data: Path, seat: int, exercise_id: str = "clean") -> Desk:
    found = COURSE.exercise(exercise_id)
    assert found is not None
    path = data / "practice" / file_name(COURSE.id, exercise_id, seat)
    return begin(path, COURSE, found, seat, ELECTION, PlayClock(NOW))


def real(path: Path, *, training: bool = False) -> Path:
    """A precinct file that is no exercise: a real one, or the practice precinct."""
    made = practice_precinct()
    path.parent.mkdir(parents=True, exist_ok=True)
    desk = Desk.create(path, made.election, made.record, PlayClock(NOW), made.typist)
    desk.enter("attendance.media", 3)
    desk.close()
    if not training:
        import dataclasses

        path.unlink()
        election = dataclasses.replace(made.election, training=False)
        desk = Desk.create(path, election, made.record, PlayClock(NOW), made.typist)
        desk.close()
    return path


def state(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file under a folder with its bytes and when they were written."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def why(path: Path, data: Path) -> str:
    with pytest.raises(NotTouched) as problem:
        move_aside(path, data)
    return problem.value.why


def test_no_action_touches_a_real_precinct_a_damaged_an_open_or_a_linked_file(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    own = data / "practice"
    # A real file in the place, and under the name, of practice.
    named = real(own / file_name(COURSE.id, "clean", 1))
    real(own / "precinct-1.kzpoll")
    real(own / "precinct-2-practice.kzpoll", training=True)
    real(stick / file_name(COURSE.id, "clean", 3))
    outside = real(tmp_path / "elsewhere" / "precinct.kzpoll")
    exercise(data, 2).close()
    (own / file_name(COURSE.id, "clean", 2)).rename(own / "damaged.kzpoll")
    damaged = own / "damaged.kzpoll"
    data_of = bytearray(damaged.read_bytes())
    data_of[len(data_of) // 2] ^= 1
    damaged.write_bytes(bytes(data_of))
    exercise(data, 4).close()
    (own / "linked.kzpoll").symlink_to(own / file_name(COURSE.id, "clean", 4))
    hard = exercise(data, 5)
    hard.close()
    os.link(hard.path, tmp_path / "elsewhere" / "hard.kzpoll")
    opened = exercise(data, 6)
    before = state(tmp_path)
    assert [why(path, data) for path in (named, own / "precinct-1.kzpoll", outside)] == [
        "not_practice", "not_practice", "elsewhere",
    ]  # fmt: skip
    assert why(own / "precinct-2-practice.kzpoll", data) == "not_practice"
    assert why(stick / file_name(COURSE.id, "clean", 3), data) == "elsewhere"
    assert [why(own / name, data) for name in ("linked.kzpoll", hard.path.name)] == ["linked", "linked"]
    assert why(damaged, data) == "damaged"
    assert why(opened.path, data) == "open"
    assert why(own / "none.kzpoll", data) == "damaged"
    assert state(tmp_path) == before
    found = survey(COURSE.id, data, str(stick))
    assert [path.name for path in found.practice] == [file_name(COURSE.id, "clean", 4)]
    gone, left = clear(COURSE.id, data, str(stick))
    assert gone == 1
    assert sorted({one.why for one in left}) == ["damaged", "linked", "open"]
    opened.close()
    after = state(tmp_path)
    seat_4 = f"data/practice/{file_name(COURSE.id, 'clean', 4)}"
    changed = {name for name in before if before[name] != after.get(name) and opened.path.name not in name}
    # The link led to what was taken away; the open one was closed here, and nothing else is another.
    assert changed == {seat_4, "data/practice/linked.kzpoll"}
    assert set(after) - set(before) == set()


def test_reset_moves_aside_and_the_same_exercise_begins_at_the_same_seat(tmp_path: Path) -> None:
    for number in range(2):
        desk = exercise(tmp_path, 7)
        desk.enter("attendance.media", number)
        desk.close()
        kept = desk.path.read_bytes()
        aside = move_aside(desk.path, tmp_path)
        assert not desk.path.exists()
        assert aside.read_bytes() == kept
    assert sorted(path.name for path in (tmp_path / "practice").iterdir()) == [
        "one-night-clean-7-practice.aside-2.kzpoll",
        "one-night-clean-7-practice.aside.kzpoll",
    ]


def test_clear_takes_a_course_away_with_hand_ins_names_and_backups(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    desk = exercise(data, 1)
    backup = backup_folders(data, "", desk.day.file_id)
    assert Backups(desk, backup).make().missed == ()
    handed = hand_in(desk, stick, ["А."])
    desk.close()
    other = exercise(data, 2, "law-test")
    other.close()
    made = practice_precinct()
    (stick / "note.txt").write_text("x", encoding="utf-8")
    (data / "classes" / "a").mkdir(parents=True)
    handed_copy = data / "classes" / "a" / "b.kzpoll"
    handed_copy.write_bytes(handed.read_bytes())
    assert made.record.contests.keys() == RECORD.contests.keys()
    found = survey(COURSE.id, data, str(stick))
    assert (len(found.practice), len(found.handed), len(found.backups), found.left) == (2, 2, 1, ())
    assert survey("another", data, str(stick)).practice == ()
    assert clear("another", data, str(stick)) == (0, ())
    assert handed.exists()
    assert clear(COURSE.id, data, str(stick)) == (5, ())
    assert not names_file(handed).exists()
    assert [path.name for path in stick.iterdir()] == ["note.txt"]
    assert list((data / "practice").iterdir()) == []
    assert not backup[0].exists()


def test_a_file_is_judged_by_its_entries_and_never_by_its_name(tmp_path: Path) -> None:
    desk = exercise(tmp_path, 1)
    desk.close()
    path = desk.path.rename(desk.path.with_name("precinct-9.kzpoll"))
    with practice(path, folders(tmp_path, "")) as one:
        assert (one.begun.seat, one.begun.exercise) == (1, "clean")
    # A chain that was cut off at the first entry is no exercise, and one with another second entry neither.
    with PrecinctFile.open(path, read_only=True) as file:
        bodies = [stored.body for stored in file.entries()]
    assert json.dumps(bodies[1]["body"]).count("exercise") >= 1
