"""The kzpoll command as a real process: what it prints, its exit status, and that it runs without the window's library."""

from __future__ import annotations

import datetime
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.code.canonical import figures_digest
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.resources import resource
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.patience import PATIENCE

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
PRACTICE = resource("training", "practice.record.json")
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the specification's data are not here")

NO_QT = """
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"blocked {name}", name=name)
sys.meta_path.insert(0, Block())
from kzpoll_desktop.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def kzpoll(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command in a process in which PySide6 cannot be imported."""
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", NO_QT, *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd or ROOT,
        timeout=PATIENCE,
        check=False,
    )


def clean(run: subprocess.CompletedProcess[str]) -> None:
    """Nothing that only a programmer reads."""
    assert "Traceback" not in run.stderr + run.stdout


def spoilt(tmp_path: Path, change: Any) -> Path:
    """The practice record with something changed."""
    record = json.loads(PRACTICE.read_text(encoding="utf-8"))
    change(record)
    path = tmp_path / "spoilt.json"
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    return path


def slip(record: Any) -> None:
    record["contests"]["party_list"]["votes"]["auyl"] = 113


def test_the_practice_record_has_nothing_to_object_to() -> None:
    run = kzpoll("check", PRACTICE, "--json")
    assert run.returncode == 0, run.stderr
    (line,) = run.stdout.splitlines()
    found = json.loads(line)
    assert found["findings"] == []
    assert found["suggestions"] == []
    assert found["derived"]["party_list"] == {
        "issued": 1251,
        "cancelled": 611,
        "in_boxes": 1249,
        "invalid": 29,
        "took_part": 1220,
    }
    assert list(found) == ["file", "line", "precinct", "findings", "derived", "suggestions"]


def test_a_slip_is_found_named_and_explained(tmp_path: Path) -> None:
    run = kzpoll("check", spoilt(tmp_path, slip), "--json")
    assert run.returncode == 1
    found = json.loads(run.stdout)
    (finding,) = found["findings"]
    assert (finding["code"], finding["contest"], finding["severity"]) == ("E104", "party_list", "error")
    assert finding["numbers"]["difference"] == 18
    assert found["suggestions"][0]["changes"] == [
        {"figure": "party_list.votes.auyl", "from": 113, "to": 131, "slip": "transposed_digits"}
    ]


def test_no_suggestions_leaves_them_out(tmp_path: Path) -> None:
    run = kzpoll("check", spoilt(tmp_path, slip), "--json", "--no-suggestions")
    assert json.loads(run.stdout)["suggestions"] == []


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_findings_are_told_in_the_language_asked_for(tmp_path: Path, language: str) -> None:
    word = {"kk": "ҚАТЕ", "ru": "ОШИБКА", "en": "ERROR"}[language]
    run = kzpoll("check", spoilt(tmp_path, slip), "--lang", language)
    assert run.returncode == 1
    assert word in run.stdout
    assert "E104" in run.stdout


def test_lines_that_cannot_be_used_stand_in_their_place(tmp_path: Path) -> None:
    record = json.dumps(json.loads(PRACTICE.read_text(encoding="utf-8")), ensure_ascii=False)
    lines = tmp_path / "many.jsonl"
    lines.write_text(f"{record}\n\n{{broken\n{record}\n", encoding="utf-8")
    run = kzpoll("check", lines, "--json")
    assert run.returncode == 2
    first, second, third = (json.loads(line) for line in run.stdout.splitlines())
    assert (first["line"], second["line"], third["line"]) == (1, 3, 4)
    assert set(second) == {"file", "line", "error"}
    assert "many.jsonl" in second["error"]


def test_errors_go_before_objections_in_the_exit_status(tmp_path: Path) -> None:
    run = kzpoll("check", spoilt(tmp_path, slip), tmp_path / "absent.json")
    assert run.returncode == 2
    clean(run)


def answer_act(record: Any, difference: int) -> None:
    figures = record["contests"]["party_list"]
    figures["unused"] -= difference
    numbers = {"H": 1862, "B": 1251, "I": 611 - difference, "difference": difference}
    record["acts"] = [
        {
            "number": "1",
            "text": {"kk": "Акт (оқу)", "ru": "Акт (учебный)"},
            "signed_by": ["m1", "m3"],
            "answers": [{"code": "D202", "contest": "party_list", "numbers": numbers}],
        }
    ]


def test_an_answered_discrepancy_is_listed_but_no_longer_counts(tmp_path: Path) -> None:
    path = spoilt(tmp_path, lambda record: answer_act(record, 2))
    run = kzpoll("check", path, "--json")
    assert [f["code"] for f in json.loads(run.stdout)["findings"]] == ["D202"]
    assert run.returncode == 0
    made = kzpoll("protocol", path, "--out", tmp_path / "out")
    assert made.returncode == 0, made.stderr
    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == [
        "annex-123-party_list-practice.pdf",
        "annex-123-single_mandate-practice.pdf",
        "protocol-123-party_list-practice.pdf",
        "protocol-123-single_mandate-practice.pdf",
    ]


def test_a_protocol_is_refused_while_an_error_stands(tmp_path: Path) -> None:
    run = kzpoll("protocol", spoilt(tmp_path, slip), "--out", tmp_path / "out")
    assert run.returncode == 1
    assert "E104" in run.stderr
    assert not (tmp_path / "out").exists()
    clean(run)


def test_a_draft_is_made_of_anything(tmp_path: Path) -> None:
    run = kzpoll("protocol", spoilt(tmp_path, slip), "--out", tmp_path / "out", "--draft")
    assert run.returncode == 0, run.stderr
    names = [p.name for p in (tmp_path / "out").iterdir()]
    assert names
    assert all(name.startswith("draft-") for name in names)


def test_papers_are_the_same_bytes_again(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        assert kzpoll("protocol", PRACTICE, "--out", tmp_path / folder).returncode == 0
    first, second = (
        {p.name: p.read_bytes() for p in (tmp_path / folder).iterdir()} for folder in ("one", "two")
    )
    assert first == second


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", "x.json", "--nonsense"],
        ["protocol", "x.json"],
        ["--lang", "de"],
        ["record", "x"],
        ["check", "--election"],
        ["one.kzpoll", "two.kzpoll"],
    ],
)
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_wrong_words_get_one_sentence(words: list[str], language: str) -> None:
    run = kzpoll("--lang", language, *words)
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    clean(run)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_help_is_in_the_language_asked_for(language: str) -> None:
    run = kzpoll("--help", "--lang", language)
    assert run.returncode == 0
    word = {"kk": "қолданылуы", "ru": "использование", "en": "usage"}[language]
    assert word in run.stdout
    assert "rehearse" in run.stdout


def test_without_the_window_the_command_says_so() -> None:
    run = kzpoll("--lang", "en")
    assert run.returncode == 2
    assert "window" in run.stderr
    clean(run)


@pytest.mark.parametrize("command", ["record", "protocol"])
def test_what_is_no_precinct_file_is_named(tmp_path: Path, command: str) -> None:
    path = tmp_path / "note.kzpoll"
    path.write_text("a shopping list", encoding="utf-8")
    run = kzpoll(command, path, "--out", tmp_path / "out", "--lang", "en")
    assert run.returncode == 2
    assert "note.kzpoll" in run.stderr
    clean(run)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    run = kzpoll("protocol", PRACTICE, "--out", tmp_path / "file" / "out", "--lang", "en")
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    clean(run)


@needs_shared
def test_the_examples_give_exactly_their_codes() -> None:
    expected = json.loads((SHARED / "examples" / "two-slips.findings.json").read_text(encoding="utf-8"))
    run = kzpoll(
        "check",
        SHARED / "examples" / "balanced.record.json",
        SHARED / "examples" / "two-slips.record.json",
        "--election",
        SHARED / "examples" / "training.election.json",
        "--json",
    )
    assert run.returncode == 1
    balanced, slips = (json.loads(line) for line in run.stdout.splitlines())
    assert balanced["findings"] == []
    codes = [{"code": f["code"], "contest": f["contest"]} for f in slips["findings"]]
    assert codes == expected["findings"]
    changes = [s["changes"] for s in slips["suggestions"][:2]]
    for wanted in expected["suggestions_must_hold"]:
        assert [wanted] in changes


@needs_shared
def test_real_precincts() -> None:
    data = SHARED / "data" / "spb-2021"
    run = kzpoll(
        "check", data / "records.jsonl", "--election", data / "election.json", "--json", "--no-suggestions"
    )
    assert run.returncode == 1
    found = [json.loads(line) for line in run.stdout.splitlines()]
    objected = {
        line["precinct"]: sorted({f["code"] for f in line["findings"] if f["severity"] != "warning"})
        for line in found
        if any(f["severity"] != "warning" for f in line["findings"])
    }
    assert len(found) == 300
    assert len(objected) == 10
    assert set(map(tuple, objected.values())) == {("D202",)}


def precinct_file(folder: Path) -> Path:
    """A precinct file with its opening typed."""
    made = practice_precinct()
    clock = PlayClock(datetime.datetime(2023, 3, 19, 7, 0, tzinfo=datetime.UTC))
    folder.mkdir(parents=True, exist_ok=True)
    desk = Desk.create(folder / "123.kzpoll", made.election, made.record, clock, made.typist)
    desk.enter("voter_list.at_opening", 1843)
    desk.close()
    return folder / "123.kzpoll"


def journal_in(path: Path) -> list[str]:
    """The bodies of a file's entries."""
    with closing(sqlite3.connect(path)) as conn:
        return [row[0] for row in conn.execute("SELECT body FROM journal ORDER BY seq")]


def test_a_backup_is_made_and_a_damaged_file_restored_from_it(tmp_path: Path) -> None:
    path = precinct_file(tmp_path / "work")
    data = tmp_path / "data"
    run = kzpoll("backup", path, "--to", data / "backups" / "123")
    assert (run.returncode, run.stderr) == (0, "")
    (copy,) = (data / "backups" / "123").iterdir()
    assert str(copy) in run.stdout
    whole = kzpoll("restore", path, "--data-dir", data)
    assert whole.returncode == 1
    assert "whole" in whole.stderr
    spoilt_bytes = path.read_bytes()[:6000]
    path.write_bytes(spoilt_bytes)
    told = kzpoll("restore", path, "--list", "--data-dir", data)
    assert told.returncode == 0
    assert "damaged" in told.stdout
    assert path.read_bytes() == spoilt_bytes
    unknown = kzpoll("restore", path, "--data-dir", data)
    assert unknown.returncode == 1
    assert "--from" in unknown.stderr
    assert path.read_bytes() == spoilt_bytes, (
        "what is left of the file does not tell which precinct it was of"
    )
    done = kzpoll("restore", path, "--from", copy, "--data-dir", data)
    assert (done.returncode, done.stderr) == (0, "")
    *entries, noted = journal_in(path)
    assert entries == journal_in(copy)
    assert '"note":"restored"' in noted
    (aside,) = (tmp_path / "work").glob("123.before-restore*.kzpoll")
    assert aside.read_bytes() == spoilt_bytes
    clean(done)


def test_a_file_without_backups_says_so(tmp_path: Path) -> None:
    path = tmp_path / "123.kzpoll"
    path.write_bytes(b"nothing of ours")
    run = kzpoll("restore", path, "--data-dir", tmp_path / "data")
    assert run.returncode == 1
    assert "--from" in run.stderr
    clean(run)
    missing = kzpoll("backup", tmp_path / "none.kzpoll", "--to", tmp_path)
    assert missing.returncode == 2
    clean(missing)


@pytest.mark.long
def test_a_paper_of_a_record_is_told_as_not_closed(tmp_path: Path) -> None:
    assert kzpoll("protocol", PRACTICE, "--out", tmp_path).returncode == 0
    (paper,) = tmp_path.glob("protocol-*party_list*.pdf")
    done = kzpoll("verify", paper, "--lang", "ru")
    clean(done)
    assert (done.returncode, done.stderr) == (1, "")
    assert "не закрыта в программе" in done.stdout
    told = json.loads(kzpoll("verify", paper, "--json").stdout)
    assert (told["agrees"], told["problems"][0]["code"]) == (False, "from_record")


def test_a_precinct_that_is_not_closed_has_no_results_protocol(tmp_path: Path) -> None:
    file = precinct_file(tmp_path)
    done = kzpoll("protocol", file, "--out", tmp_path / "out")
    clean(done)
    assert done.returncode == 1
    assert not list(tmp_path.rglob("protocol-*"))
    verified = kzpoll("verify", file, "--lang", "en")
    clean(verified)
    assert verified.returncode == 1
    assert "are not closed" in verified.stdout


@pytest.mark.long
def test_a_short_code_is_compared_and_a_mistyped_one_names_its_group() -> None:
    record, election = read_record(PRACTICE)
    code = short_code(figures_digest(record, election, "single_mandate"))
    done = kzpoll("verify", "--code", code.replace(" ", ""), "--record", PRACTICE, "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "green ballot" in done.stdout
    first = code.split(" ")[0]
    wrong = str((int(first) + 1) % 100_000).zfill(5) + code[5:]
    for language, words in (("en", "Group 1"), ("ru", "Группа 1"), ("kk", "1-тобы")):
        mistyped = kzpoll("verify", "--code", wrong, "--record", PRACTICE, "--lang", language)
        clean(mistyped)
        assert mistyped.returncode == 2
        assert words in mistyped.stderr
    other = short_code("0" * 64)
    differs = kzpoll("verify", "--code", other, "--record", PRACTICE, "--lang", "en")
    assert differs.returncode == 1
    assert code in differs.stdout


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--code", "1"],
        ["nothere.pdf"],
        ["--keys", "nothere.txt", "KZP1:000"],
        ["--code", "1", "--record", "x"],
    ],
)
def test_what_cannot_be_verified_gets_one_sentence(words: list[str]) -> None:
    done = kzpoll("verify", *words, "--lang", "en")
    clean(done)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("kzpoll: ")
