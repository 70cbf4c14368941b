"""A package is on the stick whole or not at all, and the room it needs is told before."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.workflow.handing.stick import MediumRoom, give, room
from tests.shared.package import any_package


def test_it_is_given_once_and_never_over_another(tmp_path: Path) -> None:
    first, second = any_package(), any_package(b"other")
    assert room(first, tmp_path).fits
    assert room(first, tmp_path).needed > len(first.data)
    given = give(first, tmp_path)
    assert (given.path.name, given.written, given.sha256) == (first.name, True, sha256(first.data))
    assert not give(first, tmp_path).written
    assert give(second, tmp_path).path.name == "result-123-2.kzresult"
    assert given.path.read_bytes() == first.data


def test_a_stick_that_is_gone_is_told(tmp_path: Path) -> None:
    for ask in (room, give):
        with pytest.raises(FileProblem) as problem:
            ask(any_package(b"x"), tmp_path / "gone")
        assert problem.value.said.code == "no_folder"


def test_too_little_room() -> None:
    assert not MediumRoom(2, 1, 0).fits
    assert MediumRoom(2, 2, 0).fits


def test_real_media_that_are_full_write_protected_or_pulled(tmp_path: Path) -> None:
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("no file systems of one's own here")
    script = Path(__file__).with_name("real_sticks.py")
    words = ["unshare", "-rm", sys.executable, str(script), str(tmp_path)]
    told = subprocess.run(words, check=True, capture_output=True, text=True).stdout.splitlines()
    assert told == [
        "fits, given",
        "does not fit, disk_full []",
        "fits, read_only []",
        "fits, medium_gone []",
    ]
    assert list(tmp_path.iterdir()) == [], "nothing went to this disk in the stick's place"
