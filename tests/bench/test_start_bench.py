"""The start that is measured is the real one: the start page answers its key, or the child says that it did not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def child(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.start_child", *words]
    return subprocess.run(
        command, check=False, env=environment, capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )


def test_both_children_end_well(tmp_path: Path) -> None:
    assert child("bare").returncode == 0
    started = child("start", "--data-dir", str(tmp_path / "data"), "--lang", "ru")
    assert (started.returncode, started.stderr) == (0, "")
