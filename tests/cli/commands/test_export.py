"""`kzpoll export` writes an entry of a package, the same bytes out of the precinct's file and out of the package."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from kzpoll_desktop.cli.main import main
from kzpoll_desktop.exchange.package.archive import open_archive

FIXTURE = Path(__file__).parents[2] / "fixtures" / "sealed.kzpoll.xz"
NAMES = {
    "cdf": ("cdf.json", "cdf-123.json"),
    "csv": ("results.csv", "results-123.csv"),
    "record": ("record.json", "record-123.json"),
}


def test_each_entry_has_the_bytes_that_it_has_in_the_package(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "123.kzpoll"
    file.write_bytes(lzma.decompress(FIXTURE.read_bytes()))
    assert main(["package", str(file), "--out", str(tmp_path)]) == 0
    package = tmp_path / "result-123-practice.kzresult"
    files = open_archive(package.read_bytes()).files
    for kind, (entry, name) in NAMES.items():
        for source in (file, package):
            out = tmp_path / f"{kind}{source.suffix}"
            assert main(["export", str(source), "--as", kind, "--out", str(out)]) == 0
            assert (out / name).read_bytes() == files[entry]
            assert str(out / name) in capsys.readouterr().out
    package.write_bytes(package.read_bytes()[:-9])
    assert main(["export", str(package), "--as", "csv", "--out", str(tmp_path / "x"), "--lang", "en"]) == 1
    assert "not whole" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()
