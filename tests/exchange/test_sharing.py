"""Lines shared among processes come out as from one, to the byte; a process that breaks is no short answer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

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


# --- one of the processes, in the tests' own


class Ended(BaseException):
    """The process would end here; 0: its work was done."""


def numbers(mine: sharing.Mine) -> Iterator[sharing.LineAnswer]:
    """Answers to its own lines, and to the first whoever is asked; the seventieth asks for a status."""
    for line in range(1, 301):
        if mine(line) or line == 1:
            yield sharing.LineAnswer(line, f"{line}ә\ud800\n", int(line == 70), last=line == 300)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., tuple[int, BinaryIO]]]:
    """What a process writes that does the work of a place, and how it ends."""
    opened: list[BinaryIO] = []

    def ended(status: int) -> None:
        raise Ended(status)

    def write(
        work: Callable[[sharing.Mine], Iterable[sharing.LineAnswer]], place: int, processes: int
    ) -> tuple[int, BinaryIO]:
        here, there = os.pipe()
        opened.append(os.fdopen(os.dup(here), "rb"))
        with monkeypatch.context() as patched:
            patched.setattr(os, "pipe", lambda: (here, there))
            patched.setattr(os, "fork", lambda: 0, raising=False)
            patched.setattr(os, "_exit", ended)
            with pytest.raises(Ended) as last:
                sharing._start(work, place, processes)
        return last.value.args[0], opened[-1]

    yield write
    for stream in opened:
        stream.close()


def test_a_process_answers_its_own_blocks_of_lines_alone(
    written: Callable[..., tuple[int, BinaryIO]],
) -> None:
    status, stream = written(numbers, 1, 2)
    blocks = list(sharing._blocks(stream))
    assert status == 0
    assert [(one.number, one.status, one.last) for one in blocks] == [(1, 1, False), (3, 0, False)]
    lines = b"".join(one.text for one in blocks).decode("utf-8", "surrogatepass").split()
    assert lines == [f"{line}ә\ud800" for line in (*range(65, 129), *range(193, 257))]


def test_the_last_line_is_told_with_its_block(written: Callable[..., tuple[int, BinaryIO]]) -> None:
    _, stream = written(numbers, 0, 1)
    blocks = list(sharing._blocks(stream))
    assert [(one.number, one.status, one.last) for one in blocks] == [
        (0, 0, False), (1, 1, False), (2, 0, False), (3, 0, False), (4, 0, True),
    ]  # fmt: skip


def test_a_process_without_lines_ends_and_one_that_breaks_says_so(
    written: Callable[..., tuple[int, BinaryIO]],
) -> None:
    status, stream = written(numbers, 6, 7)
    assert (status, list(sharing._blocks(stream))) == (0, [])

    def broken(_: sharing.Mine) -> Iterator[sharing.LineAnswer]:
        yield sharing.LineAnswer(1, "1\n", 0)
        raise OSError("the file is gone")

    status, stream = written(broken, 0, 1)
    assert status != 0
    with pytest.raises(ChildProcessError):
        list(sharing._blocks(stream))
