"""Lines shared among processes come out as from one, to the byte; a process that breaks is no short answer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzpoll_desktop.exchange import sharing

ROOT = Path(__file__).parents[2]
BEGIN = """
import os, sys
from kzpoll_desktop.exchange.sharing import LineAnswer, shared
def work(mine):
    for line in range(1, 1001):
        if mine(line):
            {breaks}
            yield LineAnswer(line, f"{{line}}\\n", line % 3 == 0, last=line == {last})
"""


def run(code: str, breaks: str = "pass", last: int = 0) -> subprocess.CompletedProcess[str]:
    """In a process of its own, as the command is one; the tests' own may have threads."""
    whole = BEGIN.format(breaks=breaks, last=last) + code
    return subprocess.run(
        [sys.executable, "-c", whole], capture_output=True, text=True, cwd=ROOT, check=False
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system splits no process in two")
@pytest.mark.parametrize("processes", [1, 2, 3])
def test_the_order_of_the_lines_is_kept(processes: int) -> None:
    done = run(
        f"found = list(shared(work, {processes}))\nprint(''.join(t for t, _ in found), {{s for _, s in found}})"
    )
    *lines, statuses = done.stdout.splitlines()
    assert [*lines, statuses.removesuffix(" {1}")] == [*map(str, range(1, 1001)), ""]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system splits no process in two")
def test_a_file_is_not_read_past_the_line_that_ends_it() -> None:
    found = run(
        "print(''.join(t for t, _ in shared(work, 2)))",
        breaks="if line > 300 and 300 // 64 % 2 == (line - 1) // 64 % 2: return",
        last=300,
    )
    assert found.stdout.split() == [str(line) for line in range(1, 301)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system splits no process in two")
def test_a_process_that_breaks_is_told() -> None:
    done = run("print(len(list(shared(work, 2))))", breaks="os._exit(3) if line == 500 else None")
    assert "ChildProcessError" in done.stderr
    assert done.stdout == ""


def test_a_short_file_is_not_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "records.jsonl"
    path.write_bytes(b"{}\n")
    assert sharing.cores(path) == 1
    assert sharing.cores(tmp_path / "none.jsonl") == 1
    monkeypatch.setattr(sharing, "LONG", 3)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    assert sharing.cores(path) == (2 if hasattr(os, "fork") else 1)
