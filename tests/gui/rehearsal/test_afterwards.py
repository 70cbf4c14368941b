"""The rehearsal of a recount: the last ballot is counted again by keys, closed as version 2, and goes up in the package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.verify import verify


def test_a_recount_is_played_to_its_protocol(tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [
        sys.executable,
        "-m",
        "kzpoll_desktop.cli",
        "rehearse",
        "--out",
        str(out),
        "--recount",
        "--lang",
        "kk",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    desk = Desk.open(out / "precinct-123-practice.kzpoll", SystemClock(), read_only=True)
    assert [(one.contest, one.version) for one in desk.day.current_sheets.values()] == [
        ("party_list", 1),
        ("single_mandate", 2),
    ]
    assert [one.member for one in desk.day.after.signatures] == ["m1"]
    desk.close()
    for name in (
        "protocol-123-single_mandate-practice.pdf",
        "protocol-123-single_mandate-v2-practice.pdf",
        "result-123-practice.kzresult",
        "result-123-practice-2.kzresult",
    ):
        assert verify([out / name]).passes, name
