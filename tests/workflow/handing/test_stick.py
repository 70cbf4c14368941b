"""A package is on the stick whole or not at all, and the room it needs is told before."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.package.archive import open_archive
from kzpoll_desktop.workflow.handing.packing import Package
from kzpoll_desktop.workflow.handing.stick import MediumRoom, give, room
from tests.shared.package import with_files


def _package(data: bytes) -> Package:
    manifest = open_archive(with_files()).manifest
    assert manifest is not None
    return Package("result-123.kzresult", data, manifest)


def test_it_is_given_once_and_never_over_another(tmp_path: Path) -> None:
    first, second = _package(with_files()), _package(b"other")
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
            ask(_package(b"x"), tmp_path / "gone")
        assert problem.value.said.code == "no_folder"


def test_too_little_room() -> None:
    assert not MediumRoom(2, 1).fits
    assert MediumRoom(2, 2).fits
