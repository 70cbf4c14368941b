"""The short form of the torture: a few kills and images, and the proof that the harness would notice a loss."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.torture.images import image_many

linux = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")


@linux
def test_killed_processes_lose_nothing(tmp_path: Path) -> None:
    from tests.torture.kills import kill_many

    found = kill_many(tmp_path, 15, 3)
    assert found.clean, found
    assert found.acknowledged > 15


def test_power_cuts_lose_nothing_acknowledged(tmp_path: Path) -> None:
    found = image_many(tmp_path, 60, 5)
    assert found.clean, found
    assert found.acknowledged > 60


def test_a_disk_that_lies_is_noticed(tmp_path: Path) -> None:
    found = image_many(tmp_path, 20, 7, cut_acknowledged=True)
    assert found.lost or found.unopened
