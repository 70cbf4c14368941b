"""Where a file lies: what is emptied by a system, and where a copy of it would go."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.workflow.backups.places import Place, bring, is_temporary, place_in
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct

posix = pytest.mark.skipif(os.name != "posix", reason="the folders of another system")


@pytest.fixture
def emptied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "emptied"))
    return tmp_path / "emptied"


def test_n8_the_folder_for_temporary_files_is_known_under_any_name(emptied: Path, tmp_path: Path) -> None:
    (emptied / "7zO1").mkdir(parents=True)
    assert is_temporary(emptied / "7zO1" / "p.kzpoll")
    assert is_temporary(tmp_path / "documents" / ".." / "emptied" / "p.kzpoll")
    (tmp_path / "link").symlink_to(emptied)
    assert is_temporary(tmp_path / "link" / "p.kzpoll")
    for usual in ("documents", "emptied-not", "emptied.kzpoll"):
        assert not is_temporary(tmp_path / usual / "p.kzpoll")


@posix
@pytest.mark.parametrize("name", ["XDG_CACHE_HOME", "XDG_RUNTIME_DIR"])
def test_n8_what_a_file_manager_shows_out_of_an_archive_is_temporary(
    emptied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "shown"))
    assert is_temporary(tmp_path / "shown" / ".fr-Zq3" / "p.kzpoll")
    assert not is_temporary(tmp_path / "p.kzpoll")


def test_n8_a_copy_has_its_own_name_a_free_one_or_is_there(tmp_path: Path) -> None:
    made = practice_precinct()
    one, other, better = tmp_path / "a", tmp_path / "b", tmp_path / "better"
    for folder in (one, other):
        folder.mkdir()
        Desk.create(folder / "p.kzpoll", made.election, made.record, SystemClock(), made.typist).close()
    assert place_in(better, one / "p.kzpoll") == Place(better / "p.kzpoll", there=False)
    brought = bring(one / "p.kzpoll", better)
    assert place_in(better, one / "p.kzpoll") == Place(brought, there=True)
    assert place_in(better, other / "p.kzpoll") == Place(better / "p.copy.kzpoll", there=False)
    brought.write_bytes(b"damaged")
    assert place_in(better, one / "p.kzpoll") == Place(better / "p.copy.kzpoll", there=False)
