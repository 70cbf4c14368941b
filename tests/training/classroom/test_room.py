"""A class takes in what its seats hand in: once, read-only, verified, within limits; and tells what it could not."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.short_code import BadShortCode, grouped
from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.domain.training.result_code import BadResultCode
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.training import grading
from kzpoll_desktop.training.classroom import private, room
from kzpoll_desktop.training.classroom.room import NotTakenIn
from kzpoll_desktop.workflow.projection import project
from tests.shared.classes import code_of, handed_in, opened
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import started


def codes(wrong: tuple[NotTakenIn, ...]) -> dict[str, str]:
    return {one.name: one.fault.code if isinstance(one.fault, Said) else one.fault for one in wrong}


def test_files_are_taken_in_once_and_left_as_they_are(tmp_path: Path) -> None:
    one, grade = handed_in(tmp_path / "class", "stuffed", 3)
    two, _ = handed_in(tmp_path / "class", "stuffed", 4, "adjuster")
    before = (one.read_bytes(), two.read_bytes())
    found = opened(tmp_path)
    first = found.scan()
    assert [(row.seat, row.points, row.source) for row in first.taken] == [
        (3, grade.points, "file"),
        (4, first.taken[1].points, "file"),
    ]
    assert first.taken[0].points == 100 > first.taken[1].points
    assert first.wrong == ()
    again = found.scan()
    assert (again.taken, again.wrong, again.known) == ((), (), 2)
    assert (one.read_bytes(), two.read_bytes()) == before
    assert sorted(path.name for path in (tmp_path / "class").iterdir()) == sorted((one.name, two.name))
    # The copies are nobody's but the user's.
    (folder,) = (tmp_path / "data" / private.FOLDER).iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.glob("*.kzpoll")} == {0o600}


def test_the_same_file_under_another_name_is_no_second_try(tmp_path: Path) -> None:
    path, _ = handed_in(tmp_path / "class", "clean", 1)
    found = opened(tmp_path)
    found.scan()
    shutil.copy(path, tmp_path / "class" / "copied.kzpoll")
    scan = found.scan()
    assert (scan.taken, scan.known) == ((), 2)
    assert len(found.rows) == 1


def test_it_is_all_there_when_the_class_is_opened_again_without_grading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed_in(tmp_path / "class", "law-test", 1)
    handed_in(tmp_path / "class", "law-test", 1, "careless", again=2)
    found = opened(tmp_path)
    found.scan()
    found.add_code(code_of("law-test", 9))
    found.pick(found.rows[1])
    monkeypatch.setattr(room, "read_journal", lambda path: pytest.fail(f"{path} was read"))
    again = opened(tmp_path)
    assert again.rows == found.rows
    assert again.picks == found.picks == {"law-test/1": found.rows[1].id}
    assert again.scan().taken == ()


def test_a_grade_of_another_edition_or_a_spoilt_one_is_made_anew(tmp_path: Path) -> None:
    handed_in(tmp_path / "class", "clean", 1)
    found = opened(tmp_path)
    found.scan()
    (kept,) = (tmp_path / "data" / private.FOLDER).glob(f"*/{found.rows[0].id}.json")
    for text in (
        kept.read_text("utf-8").replace('"points": 100', '"points": "all"'),
        "",
        "[]",
        '{"course": 1}',
    ):
        kept.write_text(text, encoding="utf-8")
        assert opened(tmp_path).rows == found.rows
    state = kept.with_name("class.json")
    for text in ("", "{}", '{"taken": [1], "codes": [], "picks": {}}'):
        state.write_text(text, encoding="utf-8")
        assert opened(tmp_path).rows == ()


def test_what_is_no_hand_in_is_told_with_its_name_and_not_kept(tmp_path: Path) -> None:
    folder = tmp_path / "class"
    path, _ = handed_in(folder, "clean", 1)
    (folder / "torn.kzpoll").write_bytes(path.read_bytes()[:9_000])
    (folder / "letter.kzpoll").write_text("no file of ours", encoding="utf-8")
    (folder / "empty.kzpoll").write_bytes(b"")
    os.utime(folder / "empty.kzpoll", (0, 0))
    # A name that a stick's copy has just taken is no file yet.
    (folder / "begun.kzpoll").write_bytes(b"")
    (folder / ".coming.kzpoll").write_bytes(b"half")
    (folder / "away.kzpoll").symlink_to(path)
    os.mkfifo(folder / "pipe.kzpoll")
    first, real = started(ELECTION, RECORD)
    PrecinctFile.create(folder / "plain.kzpoll", journal.entry_to_json(first), project(real)).close()
    found = opened(tmp_path)
    scan = found.scan()
    assert [row.name for row in scan.taken] == [path.name]
    told = codes(scan.wrong)
    assert all(one.fault.params["file"] == one.name for one in scan.wrong if isinstance(one.fault, Said))
    assert told.keys() == {
        *("torn.kzpoll", "letter.kzpoll", "empty.kzpoll", "away.kzpoll", "pipe.kzpoll", "plain.kzpoll"),
    }
    assert told["letter.kzpoll"] == "not_a_precinct_file"
    assert told["empty.kzpoll"] == "empty_file"
    assert told["away.kzpoll"] == told["pipe.kzpoll"] == "not_a_file"
    assert told["plain.kzpoll"] == "not_an_exercise"
    (own,) = (tmp_path / "data" / private.FOLDER).iterdir()
    assert len(list(own.glob("*.kzpoll"))) == 1
    # They are told again, and not read again, until they change.
    assert codes(found.scan().wrong) == told
    shutil.copy(path, folder / "torn.kzpoll")
    assert "torn.kzpoll" not in codes(found.scan().wrong)


def test_an_altered_journal_is_refused_before_anything_is_worked_out(tmp_path: Path) -> None:
    path, _ = handed_in(tmp_path / "class", "clean", 2)
    data = path.read_bytes()
    place = data.index(b'"value":', len(data) // 2) + 8
    path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
    scan = opened(tmp_path).scan()
    assert scan.taken == ()
    assert codes(scan.wrong)[path.name] in ("chain_broken", "damaged")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = handed_in(tmp_path / "class", "clean", 1)
    monkeypatch.setattr(private, "MAX_HAND_IN", path.stat().st_size - 1)
    assert codes(opened(tmp_path).scan().wrong) == {path.name: "too_large"}
    monkeypatch.setattr(private, "MAX_HAND_IN", path.stat().st_size)
    assert len(opened(tmp_path).scan().taken) == 1
    assert grading.MAX_HAND_IN == 64 * 1024 * 1024


def test_a_stick_is_taken_in_with_its_folders_and_its_tries_in_order(tmp_path: Path) -> None:
    handed_in(tmp_path / "stick" / "b", "law-test", 5, "careless", again=2)
    handed_in(tmp_path / "stick" / "a" / "deep", "law-test", 6)
    path, _ = handed_in(tmp_path / "stick", "law-test", 5)
    scan = opened(tmp_path).take_stick(tmp_path / "stick")
    assert [(row.seat, row.attempt) for row in scan.taken] == [(6, 1), (5, 1), (5, 2)]
    assert scan.taken[1].name == path.name
    with pytest.raises(FileProblem):
        opened(tmp_path).take_stick(tmp_path / "no stick")


def test_looking_through_can_be_stopped_and_has_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seat in (1, 2, 3):
        handed_in(tmp_path / "class", "law-test", seat)
    found = opened(tmp_path)

    def stop(place: int) -> None:
        if place == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        found.scan(stop)
    assert len(found.rows) == 1
    monkeypatch.setattr(room, "MOST_FILES", 2)
    scan = found.scan()
    assert (scan.more, len(found.rows)) == (True, 2)


def test_a_code_is_the_same_row_typed_or_scanned_and_a_slip_of_it_is_told(tmp_path: Path) -> None:
    found = opened(tmp_path)
    code = code_of("swapped-digits", 12)
    row = found.add_code(code)
    assert (row.seat, row.exercise, row.points, row.source, row.closed) == (
        12,
        "swapped-digits",
        100,
        "code",
        True,
    )
    assert found.add_code(f"KZW1:{code.replace(' ', '')}") is row
    assert len(found.rows) == 1
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    with pytest.raises(BadShortCode):
        found.add_code(wrong)
    with pytest.raises(BadResultCode):
        found.add_code(grouped(2**60))
    assert [one.id for one in opened(tmp_path).rows] == [row.id]


def test_codes_of_a_photograph_are_taken_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = code_of("clean", 2).replace(" ", "")
    monkeypatch.setattr(room, "read_codes", lambda _: (f"KZW1:{code}", "KZP1:other"))
    found = opened(tmp_path)
    (row,) = found.add_picture(tmp_path / "photo.png")
    assert (row.seat, row.exercise) == (2, "clean")
    monkeypatch.setattr(room, "read_codes", lambda _: ("KZP1:other",))
    with pytest.raises(FileProblem) as problem:
        found.add_picture(tmp_path / "photo.png")
    assert problem.value.said.code == "no_code_found"
