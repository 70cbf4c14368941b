"""A full disk at every commit of a whole day, and at fifty of the window: nothing is lost, and the day is finished."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared.patience import PATIENCE

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="limits and small file systems of Linux")


def told(done: subprocess.CompletedProcess[str]) -> dict[str, int]:
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return found


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)


@linux
@pytest.mark.parametrize(("via", "least"), [("desk", 70), ("window", 40)])
def test_files_that_may_not_grow(tmp_path: Path, via: str, least: int) -> None:
    found = told(run(sys.executable, "-m", "tests.e2e.full_disk", str(tmp_path), "limit", via))
    assert found["lost"] == 0
    assert found["refused"] >= least


@linux
@pytest.mark.parametrize(("via", "least"), [("desk", 70), ("window", 40)])
def test_a_small_disk_filled_to_its_last_block(tmp_path: Path, via: str, least: int) -> None:
    if run("unshare", "-rm", "true").returncode != 0:
        pytest.skip("this machine lets nobody mount a small file system")
    mount = f"mount -t tmpfs -o size=16m tmpfs {tmp_path}"
    words = f"{sys.executable} -m tests.e2e.full_disk {tmp_path} filled {via}"
    found = told(run("unshare", "-rm", "sh", "-c", f"{mount} && {words}"))
    assert found["lost"] == 0
    assert found["refused"] >= least
