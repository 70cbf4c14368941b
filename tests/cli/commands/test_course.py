"""`kzpoll course check`: a line an exercise, a sentence for each that cannot be played."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from tests.shared import courses
from tests.shared.courses import B, G, ballot, count, course, questions
from tests.shared.paper.extract import whole_text


def check(course_named: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, object]], str]:
    status = main(["course", "check", course_named, "--json", "--lang", "ru"])
    told = capsys.readouterr()
    return status, [json.loads(line) for line in told.out.splitlines()], told.err


def test_a_course_is_told_an_exercise_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "small.course.json"
    path.write_text(json.dumps(course()), encoding="utf-8")
    assert check(str(path), capsys) == (
        0,
        [
            {
                "exercise": "night",
                "kind": "count",
                "planted": [f"{B}.unused"],
                "fires": [["D202", B]],
                "stays": [],
                "silent": [],
            },
            {"exercise": "test", "kind": "questions", "planted": [], "fires": [], "stays": [], "silent": []},
        ],
        "",
    )
    for language in ("kk", "ru", "en"):
        assert main(["course", "check", str(path), "--lang", language]) == 0
        told = capsys.readouterr().out.splitlines()
        assert [line.split(":")[0] for line in told] == ["night", "test"]
        assert "D202" in told[0]


def test_what_cannot_be_played_is_named_and_the_others_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    votes = courses.truth()["contests"][B]["votes"]
    listed = [(ballot(marks=[{"choice": one, "how": "tick"}]), one, times) for one, times in votes.items()]
    listed += [(ballot(signed=False), "invalid", 28), (ballot(form="other"), "not_established", 1)]
    listed += [(ballot(contest=G, marks=[]), "invalid", 34)]
    ballots = [{"ballot": one, "right": right, "times": times} for one, right, times in listed]
    tree = course(
        # One recount of at most 7 minutes belongs to this slip.
        count(id="short", minutes=24),
        count(id="enough", minutes=25),
        count(id="stiff", ballots=ballots),
        questions(),
    )
    path = tmp_path / "x.course.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    status, lines, _ = check(str(path), capsys)
    assert status == 2
    assert [sorted(line) for line in lines[:1]] == [["error", "exercise"]]
    assert "exercises[0].minutes: времени мало" in str(lines[0]["error"])
    assert "25" in str(lines[0]["error"])
    assert lines[1]["planted"] == [f"{B}.unused"]
    assert "exercises[2]: для места 1" in str(lines[2]["error"])
    assert lines[3]["kind"] == "questions"


def test_a_course_that_is_not_there_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["course", "check", "two-nights", "--lang", "en"]) == 2
    assert capsys.readouterr().err == (
        "kzpoll: No course “two-nights” comes with the program; name the file of a course.\n"
    )


def test_papers_are_written_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["course", "papers", "one-night", "--exercise", "clean", "--seats", "4"]
    for lang, first in (("kk", "Жазылды"), ("ru", "Записано")):
        out = tmp_path / lang
        assert main([*words, "--out", str(out), "--lang", lang]) == 0
        told = capsys.readouterr().out.splitlines()
        assert [line.split(":")[0] for line in told] == [first, first]
        assert {path.name for path in out.iterdir()} == {
            "clean-4-papers-practice.pdf",
            "clean-solution-practice.pdf",
        }
    assert main([*words, "--out", str(tmp_path / "both"), "--lang", "both"]) == 0
    kk, ru, both = (
        whole_text((tmp_path / lang / "clean-4-papers-practice.pdf").read_bytes())
        for lang in ("kk", "ru", "both")
    )
    assert ("ОҚУ ҮЛГІСІ" in kk, "УЧЕБНЫЙ" in kk) == (True, False)
    assert ("ОҚУ ҮЛГІСІ" in ru, "УЧЕБНЫЙ" in ru) == (False, True)
    assert ("ОҚУ ҮЛГІСІ" in both, "УЧЕБНЫЙ" in both) == (True, True)


def test_papers_without_what_they_need_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["course", "papers", "one-night", "--lang", "en"]
    for given, told in (
        (["--seats", "1", "--out", str(tmp_path)], "--exercise"),
        (["--exercise", "clean", "--out", str(tmp_path)], "--seats"),
        (["--exercise", "clean", "--seats", "1"], "--out"),
        (["--exercise", "clean", "--seats", "9-1", "--out", str(tmp_path)], "9-1"),
        (["--exercise", "two-nights", "--out", str(tmp_path)], "two-nights"),
        (["--exercise", "clean", "--seats", "1", "--out", str(tmp_path), "--lang", "xx"], "--lang"),
    ):
        assert main([*words, *given]) == 2
        assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    # The questions of a test are the same at every seat.
    assert main([*words, "--exercise", "law-test", "--out", str(tmp_path)]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "law-test-questions-practice.pdf",
        "law-test-key-practice.pdf",
    }
