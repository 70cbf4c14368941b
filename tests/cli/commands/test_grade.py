"""`kzpoll grade`: a line a file, the same from a file and from its copy, and a sentence for each without a grade."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.training.grade import Grader, grade_to_json
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.training.at_hand import keep
from kzpoll_desktop.training.hand_in import names_file
from kzpoll_desktop.training.players import play
from kzpoll_desktop.workflow.projection import project
from tests.shared.courses import begun, count, course, kept, questions, read
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import started

COURSE, _ = find_course("one-night")
KEYS = [
    *("file", "course", "exercise", "seat", "name", "points", "criteria", "planted", "found", "made_to_fit"),
    *("minutes", "closed", "lost"),
]


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_folder_is_graded_file_by_file_and_a_copy_as_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = begun(COURSE, "stuffed", 12)
    play(desk, "adjuster")
    file = kept(desk, tmp_path / "a.kzpoll")
    before = file.read_bytes()
    copy = Path(shutil.copy(file, tmp_path / "b.kzpoll"))
    first, real = started(ELECTION, RECORD)
    PrecinctFile.create(tmp_path / "c.kzpoll", journal.entry_to_json(first), project(real)).close()
    (tmp_path / "d.kzpoll").write_bytes(b"no such thing")
    assert main(["grade", str(tmp_path), "--json", "--lang", "ru"]) == 2
    one, again, no_exercise, damaged = lines(capsys)
    assert list(one) == KEYS
    assert one == {
        "file": "a.kzpoll",
        "name": None,
        **grade_to_json(Grader(COURSE, ELECTION).grade(desk.entries)),
    }
    assert one | {"file": "b.kzpoll"} == again
    assert sorted(no_exercise) == sorted(damaged) == ["error", "file"]
    assert "нет задания курса" in str(no_exercise["error"])
    assert "d.kzpoll" in str(damaged["error"])
    assert (file.read_bytes(), copy.read_bytes()) == (before, before)
    for language in ("kk", "ru", "en"):
        assert main(["grade", str(file), "--lang", language]) == 0
        assert "/100" in capsys.readouterr().out


def test_a_course_that_has_changed_since_gives_no_grade(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = begun(COURSE, "law-test")
    play(desk, "careful")
    file = kept(desk, tmp_path / "test.kzpoll")
    assert main(["grade", str(file), "--json"]) == 0
    assert lines(capsys)[0]["criteria"] == {"questions": 100}
    from kzpoll_desktop.exchange.courses import write_course

    other = tmp_path / "one-night.course.json"
    write_course(other, COURSE)
    text = other.read_text("utf-8").replace("Ночь без ошибок", "Ночь")
    other.write_text(text, encoding="utf-8")
    assert main(["grade", str(file), "--course", str(other), "--json", "--lang", "en"]) == 2
    assert lines(capsys) == [
        {
            "file": "test.kzpoll",
            "error": "test.kzpoll: the exercise is of another edition of the course. Name its file with --course.",
        }
    ]


def test_a_course_that_was_kept_in_the_users_folder_is_known_without_being_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = read(course(count(), questions()))
    desk = begun(own, "night", 4)
    play(desk, "careful")
    file = kept(desk, tmp_path / "a.kzpoll")
    data = tmp_path / "data"
    words = ["grade", str(file), "--json", "--lang", "en", "--data-dir", str(data)]
    assert main(words) == 2
    assert "no course “small” comes with the program" in str(lines(capsys)[0]["error"])
    keep(own, data)
    assert main(words) == 0
    (line,) = lines(capsys)
    assert line == {
        "file": "a.kzpoll",
        "name": None,
        **grade_to_json(Grader(own, ELECTION).grade(desk.entries)),
    }
    # Of another edition that is at hand it is told which one is missing, and a kept file that is damaged is passed over.
    (path,) = (data / "courses").iterdir()
    path.write_text(path.read_text("utf-8").replace("мәтін", "сөз"), encoding="utf-8")
    (data / "courses" / "b.course.json").write_text("{", encoding="utf-8")
    assert main(words) == 2
    assert "another edition" in str(lines(capsys)[0]["error"])


def test_names_are_told_only_where_they_are_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = kept(begun(COURSE, "clean", 3), tmp_path / "a.kzpoll")
    beside = names_file(file)
    beside.write_text('{"format": "kzpoll-hand/1", "names": ["А. (оқу)", "Б. (оқу)"]}', encoding="utf-8")
    assert main(["grade", str(file), "--json"]) == 0
    assert lines(capsys)[0]["name"] is None
    assert main(["grade", str(file), "--json", "--names"]) == 0
    assert lines(capsys)[0]["name"] == "А. (оқу), Б. (оқу)"
    assert main(["grade", str(file), "--names", "--lang", "kk"]) == 0
    assert capsys.readouterr().out.rstrip().endswith("– А. (оқу), Б. (оқу)")
    # A list that cannot be read costs nobody the grade.
    beside.write_text("{", encoding="utf-8")
    assert main(["grade", str(file), "--json", "--names"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["name"] is None
    assert "a.kzhand.json" in told.err
