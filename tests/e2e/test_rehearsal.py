"""The rehearsal as a real process: a whole day through the real window, and what it leaves behind."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.election.definition_json import election_to_json
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.resources import resource
from kzpoll_desktop.training.planting import plant
from kzpoll_desktop.workflow.desk import Desk
from tests.shared import build
from tests.shared.patience import PATIENCE
from tests.shared.watched import PROVED, WATCHED

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"


def rehearse(out: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """The rehearsal in a process without a screen; the folder is named from where it runs, as `make run` does."""
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [
            sys.executable,
            "-X",
            "utf8",
            "-m",
            "kzpoll_desktop.cli",
            "rehearse",
            "--out",
            os.path.relpath(out, ROOT),
            *map(str, words),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
        timeout=PATIENCE,
        check=False,
    )


def words_of(path: Path) -> str:
    """Everything that is written on a paper."""
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.fixture(scope="module")
def practice_day(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """The practice precinct's day, played once: in a namespace without a network where the machine gives one, watched."""
    out = tmp_path_factory.mktemp("practice") / "out"
    alone = ("unshare", "-rn")
    apart = (
        shutil.which("unshare") is not None and subprocess.run([*alone, "true"], check=False).returncode == 0
    )
    words = (*(alone if apart else ()), sys.executable, "-X", "utf8", "-c", WATCHED, str(out))
    done = subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False
    )
    return done, out


def test_the_hook_would_see_a_socket() -> None:
    done = subprocess.run([sys.executable, "-c", PROVED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


@pytest.mark.long
def test_the_rehearsal_opens_no_socket_needs_no_network_and_keeps_its_files_private(
    practice_day: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    done, out = practice_day
    told = [line for line in done.stdout.splitlines() if line.startswith("WATCHED")]
    assert told == ["WATCHED 0 []"], done.stderr
    (file,) = out.glob("*.kzpoll")
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0


def test_the_practice_precinct_leaves_protocols_pictures_and_its_file(
    practice_day: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    done, out = practice_day
    assert done.stderr == ""
    names = sorted(path.name for path in out.iterdir() if not path.name.startswith("."))
    assert [n for n in names if n.endswith(".kzpoll")] == ["precinct-123-practice.kzpoll"]
    papers = [n for n in names if n.endswith(".pdf")]
    assert len(papers) == 5
    assert all("practice" in n and "draft" not in n for n in papers)
    pictures = [n for n in names if n.endswith(".png")]
    stages = (
        "opening turnout voting_ended unused_and_lists portable_boxes stationary_boxes piles.party_list "
        "piles.single_mandate hints recounted answer reconciliation second_check protocols "
        "after.copies after.wall after.kit result-file result-file-given"
    ).split()
    for stage in stages:
        assert any(n.endswith(f"-{stage.replace('.', '-')}.png") for n in pictures), stage
    assert all((out / n).stat().st_size > 10_000 for n in pictures)
    for name in names:
        assert str(out / name) in done.stdout
    with contextlib.closing(
        Desk.open(out / "precinct-123-practice.kzpoll", SystemClock(), read_only=True)
    ) as desk:
        after = desk.day.after
    assert [(one.of.contest, one.number, one.given) for one in after.copies] == [
        ("party_list", 1, True),
        ("single_mandate", 1, True),
    ]
    assert len(after.postings) == 1
    (handed,) = after.packages()
    assert handed.digest == sha256((out / "result-123-practice.kzresult").read_bytes())


@pytest.mark.long
def test_what_was_typed_is_what_the_record_says(
    practice_day: tuple[subprocess.CompletedProcess[str], Path], tmp_path: Path
) -> None:
    """The record of the file that the rehearsal left has the figures of the record it played."""
    (file,) = practice_day[1].glob("*.kzpoll")
    command = [
        sys.executable,
        "-m",
        "kzpoll_desktop.cli",
        "record",
        str(file),
        "--out",
        str(tmp_path / "back"),
    ]
    assert subprocess.run(command, cwd=ROOT, check=False, capture_output=True).returncode == 0
    (record_file,) = (tmp_path / "back").glob("*record*.json")
    (election_file,) = (tmp_path / "back").glob("*election*.json")
    election = read_definition(election_file)
    back, _ = read_record(record_file, election)
    played, _ = read_record(resource("training", "practice.record.json"))
    planted = plant(played, election)
    played = planted.record
    assert planted.slips
    assert back.contests == played.contests
    assert back.voter_list == played.voter_list
    assert [(b.id, b.members, b.applications, b.ballots) for b in back.portable_boxes] == [
        (b.id, b.members, b.applications, b.ballots) for b in played.portable_boxes
    ]
    assert [(r.at, r.voters) for r in back.turnout] == [(r.at, r.voters) for r in played.turnout]
    with contextlib.closing(Desk.open(file, SystemClock(), read_only=True)) as desk:
        sealed = desk.day.current_sheets["party_list"]
    assert sealed.closing.how == "pins"
    papers = [path for path in practice_day[1].glob("*.pdf") if not path.name.startswith("act-")]
    verified = subprocess.run(
        [sys.executable, "-m", "kzpoll_desktop.cli", "verify", file, *papers, "--lang", "en"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (verified.returncode, verified.stderr) == (0, "")
    assert verified.stdout.count("INTACT") == 1 + len(papers) == 5
    (protocol,) = practice_day[1].glob("protocol*party_list*.pdf")
    (act,) = back.acts
    (sheet,) = practice_day[1].glob("act-*.pdf")
    assert [a.code for a in act.answers] == ["D202"]
    assert f"№{act.number}" in words_of(protocol)
    assert f"№{act.number}" in words_of(sheet)
    annex = " ".join(words_of(*practice_day[1].glob("annex*party_list*.pdf")).split())
    assert "после подсказки, где искать" in annex
    assert "Екінші тексеру" in annex
    assert sealed.digest[:12] in words_of(protocol).replace(" ", "").replace("\r\n", "")


@pytest.mark.long
def test_a_purple_ballot_and_one_of_42_candidates_are_rehearsed_without_a_line_of_code(
    tmp_path: Path,
) -> None:
    election = build.election(3)
    choices = tuple(Choice(f"c{n:02}", build.text(f"Ұзақ есімді оқу кандидаты {n}")) for n in range(1, 43))
    election = replace(
        election, contests=(replace(election.contests[0], choices=choices), *election.contests[1:])
    )
    base = build.record(build.election(3))
    figures = base.contests["list"]
    votes = {choice.id: 0 for choice in choices}
    votes["c01"] = sum(v or 0 for v in figures.votes.values()) - 1
    votes["c42"] = 1
    record = replace(base, contests={**base.contests, "list": replace(figures, votes=votes)})
    (tmp_path / "election.json").write_text(json.dumps(election_to_json(election)), "utf-8")
    (tmp_path / "record.json").write_text(json.dumps(record_to_json(record)), "utf-8")
    done = rehearse(
        tmp_path / "out", "--record", tmp_path / "record.json", "--election", tmp_path / "election.json"
    )
    assert (done.returncode, done.stderr) == (0, "")
    papers = sorted((tmp_path / "out").glob("*.pdf"))
    assert len(papers) == 6
    purple = [path for path in papers if "region" in path.name]
    assert len(purple) == 2
    assert all(words_of(path).strip() for path in purple)
    assert list((tmp_path / "out").glob("*piles-region.png"))
    (protocol,) = (tmp_path / "out").glob("protocol*list*.pdf")
    assert "Ұзақ есімді оқу кандидаты 42" in words_of(protocol)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the specification's examples are not here")
@pytest.mark.long
def test_a_record_with_open_discrepancies_leaves_drafts_and_says_so(tmp_path: Path) -> None:
    examples = SHARED / "examples"
    done = rehearse(
        tmp_path / "out",
        "--record",
        examples / "two-slips.record.json",
        "--election",
        examples / "training.election.json",
    )
    assert done.returncode == 1
    papers = [path.name for path in (tmp_path / "out").glob("*.pdf")]
    assert papers
    assert all("draft" in name for name in papers)


def test_a_record_that_cannot_be_used_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text("{", "utf-8")
    done = rehearse(tmp_path / "out", "--record", tmp_path / "record.json")
    assert done.returncode == 2
    assert "record.json" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.long
def test_figures_are_typed_again_unseen_where_the_definition_says_so(tmp_path: Path) -> None:
    """The same precinct with a blind second check: somebody else types every figure, and both names stand in the annex."""
    definition = json.loads(resource("elections", "majilis-2023-training.json").read_text(encoding="utf-8"))
    definition["second_check"] = "blind"
    election = tmp_path / "blind.json"
    election.write_text(json.dumps(definition, ensure_ascii=False), encoding="utf-8")
    record = resource("training", "practice.record.json")
    done = rehearse(tmp_path / "out", "--record", record, "--election", election, "--lang", "kk")
    assert (done.returncode, done.stderr) == (0, "")
    annex = " ".join(words_of(*(tmp_path / "out").glob("annex*party_list*.pdf")).split())
    people = [m.name for m in read_record(record)[0].commission]
    told = annex.partition("Екінші тексеру")[2]
    assert sum(name in told for name in people) >= 2
    assert "Повторный ввод вслепую" in told
