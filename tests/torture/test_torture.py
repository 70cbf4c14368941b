"""The short form of the torture: a few kills and images, and the proof that the harness would notice a loss."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared.patience import PATIENCE
from tests.torture.damage import damage_many
from tests.torture.images import image_many
from tests.torture.memory import WARM, Held

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")


@linux
@pytest.mark.long
def test_killed_processes_lose_nothing(tmp_path: Path) -> None:
    from tests.torture.kills import kill_many

    found = kill_many(tmp_path, 15, 3)
    assert found.clean, found
    assert found.acknowledged > 15


@pytest.mark.long
def test_power_cuts_lose_nothing_acknowledged(tmp_path: Path) -> None:
    found = image_many(tmp_path, 60, 5)
    assert found.clean, found
    assert found.acknowledged > 60


def test_a_disk_that_lies_is_noticed(tmp_path: Path) -> None:
    found = image_many(tmp_path, 20, 7, cut_acknowledged=True)
    assert found.lost or found.unopened


@pytest.mark.long
def test_damages_are_harmless_or_noticed_and_restored(tmp_path: Path) -> None:
    found = damage_many(tmp_path, 40, 11)
    assert found.clean, found
    assert found.problems == []
    assert found.acknowledged > 15


@linux
@pytest.mark.parametrize("mode", ["read_aloud", "blind"])
@pytest.mark.long
def test_random_keys_raise_nothing(tmp_path: Path, mode: str) -> None:
    """In a process of its own: it drives the window by itself."""
    code = (
        "from pathlib import Path; from tests.torture.keys import play_keys; "
        f"print(play_keys(Path({str(tmp_path)!r}), 400, 5, {mode!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "problems=[]" in done.stdout


@linux
@pytest.mark.long
def test_rehearsals_in_one_process_leave_nothing_and_hold_no_more() -> None:
    """Before the tenth the caches still fill, so only a leak of whole windows shows in memory."""
    from tests.torture.memory import rehearse_many

    held = rehearse_many(2)
    assert held.problems == []
    assert held.widgets == [0, 0]
    assert held.resident[1] < held.resident[0] * 1.1


@pytest.mark.parametrize(
    ("held", "growth", "clean"),
    [
        (Held([90] * 9 + [100] * 190 + [105], widgets=[0] * 200), 5, True),
        (Held([90] * 9 + [100] * 190 + [106], widgets=[0] * 200), 6, False),
        (Held([90] * 9 + [100, 106, 100], widgets=[0] * 12), 6, False),
        (Held([90] * 9 + [100] * 2, widgets=[0] * 10 + [1]), 0, False),
        (Held([90] * 9 + [100] * 2, widgets=[0] * 11, problems=["Traceback"]), 0, False),
        (Held([50, 100], widgets=[0, 0]), 0, True),
    ],
)
def test_what_grew_after_the_tenth_is_noticed(held: Held, growth: int, clean: bool) -> None:
    assert WARM == 10
    assert held.growth == growth
    assert held.clean is clean
