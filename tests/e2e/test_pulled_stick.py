"""Whatever the program writes onto a medium that is pulled, full or broken: nothing half under a name, and on with the work."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared.patience import PATIENCE

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux", reason="limits and file systems of Linux"),
]
# At least so often each writer has to be met in the middle.
LEAST = {"pulled": 2, "full": 1, "limit": 1, "hung": 2}


def tried(folder: Path, how: str, *before: str) -> dict[str, int]:
    words = [*before, sys.executable, "-m", "tests.e2e.pulled_stick", str(folder), how]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("how", ["limit", "hung"])
def test_files_that_may_not_grow_and_files_looked_at_in_the_middle(tmp_path: Path, how: str) -> None:
    found = tried(tmp_path, how)
    assert {name for name, points in found.items() if points < LEAST[how]} == set()


@pytest.mark.parametrize("how", ["pulled", "full"])
def test_a_medium_that_is_pulled_or_full(tmp_path: Path, how: str) -> None:
    if subprocess.run(["unshare", "-rm", "true"], check=False).returncode != 0:
        pytest.skip("this machine lets nobody mount a small file system")
    found = tried(tmp_path, how, "unshare", "-rm")
    assert {name for name, points in found.items() if points < LEAST[how]} == set()
