"""A file is brought whole under a name that nothing has, or not at all, whenever it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.exchange.bringing import bring, bring_once, bytes_free, bytes_needed
from kzpoll_desktop.exchange.files import FileProblem

NAME = "result-123.kzresult"
SECOND = "result-123-2.kzresult"
OLD, NEW = b"old" * 40_000, b"new" * 90_000


def _no_links(*_: object) -> None:
    raise PermissionError


def test_a_name_is_given_once_whoever_comes_at_the_same_time(tmp_path: Path) -> None:
    data = [bytes([place]) * 50_000 for place in range(12)]
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda one: bring(one, tmp_path, NAME), data))
    assert len(set(made)) == 12
    assert [path.read_bytes() for path in made] == data
    assert len(list(tmp_path.iterdir())) == 12


@pytest.mark.parametrize("links", [True, False])
def test_what_is_there_stays_and_the_same_is_not_written_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    assert bring_once(OLD, tmp_path, NAME) == (tmp_path / NAME, True)
    assert bring_once(NEW, tmp_path, NAME) == (tmp_path / SECOND, True)
    for again in (OLD, NEW):
        found, made = bring_once(again, tmp_path, NAME)
        assert (found.read_bytes(), made) == (again, False)
    assert [(tmp_path / name).read_bytes() for name in (NAME, SECOND)] == [OLD, NEW]
    assert len(list(tmp_path.iterdir())) == 2, "nothing hidden is left"


def test_a_medium_that_gives_back_other_bytes_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetting(descriptor: int, real: Callable[[int], None] = os.fsync) -> None:
        real(descriptor)
        if os.fstat(descriptor).st_size > 10:
            os.pwrite(descriptor, b"\0", 10)

    monkeypatch.setattr(os, "fsync", forgetting)
    with pytest.raises(FileProblem) as problem:
        bring(NEW, tmp_path, NAME)
    assert problem.value.said.code == "io_error"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("folder", "code"), [("gone", "no_folder"), ("file", "no_folder")])
def test_a_folder_that_takes_nothing_is_told(tmp_path: Path, folder: str, code: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FileProblem) as problem:
        bring(NEW, tmp_path / folder, NAME)
    assert problem.value.said.code == code


def test_the_room_is_told_before(tmp_path: Path) -> None:
    assert bytes_needed(1_000_000) > 1_000_000
    assert bytes_free(tmp_path) > 0
    with pytest.raises(FileProblem):
        bytes_free(tmp_path / "gone")


def _killed(at: int, work: Callable[[], object]) -> bool:
    """Whether a process of its own was killed at its step of this number at the disk; False where it had fewer."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    steps = 0

    def step(*_: Any) -> None:
        nonlocal steps
        steps += 1
        if steps == at:
            os._exit(9)

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event in ("open", "os.rename", "os.link", "os.remove", "os.listdir", "os.scandir"):
            step()

    real = os.fsync

    def fsync(descriptor: int) -> None:
        step()
        real(descriptor)

    os.fsync = fsync  # type: ignore[assignment]
    try:
        sys.addaudithook(hook)
        work()
    finally:
        os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system does not split a process in two")
@pytest.mark.parametrize("links", [True, False])
def test_killed_at_any_step_there_is_the_old_one_or_the_new_and_never_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    at = 0
    while True:
        at += 1
        folder = tmp_path / str(at)
        folder.mkdir()
        (folder / NAME).write_bytes(OLD)
        killed = _killed(at, lambda folder=folder: bring_once(NEW, folder, NAME))  # type: ignore[misc]
        seen = {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}
        assert seen in ({NAME: OLD}, {NAME: OLD, SECOND: NEW})
        bring_once(NEW, folder, NAME)
        assert {path.name for path in folder.iterdir()} == {NAME, SECOND}, "what was left is swept"
        if not killed:
            break
    assert at > 6
