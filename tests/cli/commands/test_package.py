"""`kzpoll package` writes a package beside whatever is there, and says which file; `kzpoll verify` takes it."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.domain.code.canonical import sha256

FIXTURES = Path(__file__).parents[2] / "fixtures"


def _file(folder: Path, name: str) -> Path:
    path = folder / f"{name}.kzpoll"
    path.write_bytes(lzma.decompress((FIXTURES / f"{name}.kzpoll.xz").read_bytes()))
    return path


def test_it_is_written_once_and_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = _file(tmp_path, "unsealed"), tmp_path / "out" / "stick"
    before = path.read_bytes()
    assert main(["package", str(path), "--out", str(out), "--lang", "ru"]) == 0
    made = out / "result-123-practice.kzresult"
    told = capsys.readouterr().out
    assert str(made) in told
    assert sha256(made.read_bytes()) in told
    assert path.read_bytes() == before
    assert main(["package", str(path), "--out", str(out)]) == 0
    assert list(out.iterdir()) == [made]
    made.write_bytes(b"x")
    assert main(["package", str(path), "--out", str(out)]) == 0
    assert {one.name for one in out.iterdir()} == {made.name, "result-123-practice-2.kzresult"}
    assert made.read_bytes() == b"x", "what was there stays"
    capsys.readouterr()
    assert (
        main(["verify", str(out / "result-123-practice-2.kzresult"), "--json", "--data-dir", str(tmp_path)])
        == 0
    )
    found = json.loads(capsys.readouterr().out)
    assert (found["kind"], found["intact"], found["precinct"]) == ("package", True, 123)
    assert main(["verify", str(made), "--data-dir", str(tmp_path)]) == 1


def test_an_open_day_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _file(tmp_path, "unfinished")
    assert main(["package", str(path), "--out", str(tmp_path / "out"), "--lang", "ru"]) == 1
    assert "не закрыт" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_used_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _file(tmp_path, "unsealed")
    assert main(["package", str(tmp_path / "none.kzpoll"), "--out", str(tmp_path)]) == 2
    assert main(["package", str(path), "--out", str(path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2
