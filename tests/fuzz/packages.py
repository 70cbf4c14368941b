"""Result packages for the fuzzer: whole ones, and ones whose list fits whatever an entry has become."""

from __future__ import annotations

import json
import lzma
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.code.canonical import canonical_bytes, sha256
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.package.manifest import MANIFEST, FileLine, manifest_bytes, read_manifest
from kzpoll_desktop.exchange.package.archive import archive, open_archive
from kzpoll_desktop.workflow.handing.packing import Package, pack
from kzpoll_desktop.workflow.verifying.looked import Looked
from kzpoll_desktop.workflow.verifying.package import look_at_package

_FILE: Final = Path(__file__).parents[1] / "fixtures" / "eventful.kzpoll.xz"
_SHEET: Final = "contests/single_mandate/v1-s1/canonical.json"
# What is read as JSON beside the list itself, which is in every mutated archive.
_READ: Final = ("election.json", "record.json", "register.json", _SHEET)


@cache
def _package() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "123.kzpoll"
        path.write_bytes(lzma.decompress(_FILE.read_bytes()))
        made = pack(path)
    assert isinstance(made, Package)
    return dict(open_archive(made.data).files)


@cache
def _small() -> dict[str, bytes]:
    """The same with papers of a few bytes: they have readers of their own."""
    return {name: data[:99] if name.endswith(".pdf") else data for name, data in _package().items()}


def _fitted(files: dict[str, bytes]) -> bytes:
    """A package of these entries, its list made to fit; its definition and its closed sheet too."""
    manifest = read_manifest(files[MANIFEST])
    rest = [(name, data) for name, data in files.items() if name != MANIFEST]
    lines = tuple(FileLine(name, len(data), sha256(data)) for name, data in rest)
    tree = json.loads(manifest_bytes(replace(manifest, files=lines)))
    tree["election"]["definition"] = sha256(files["election.json"])
    tree["contests"][1]["sheets"][0]["digest"] = sha256(files[_SHEET])
    return archive([(MANIFEST, canonical_bytes(tree)), *rest])


def archives() -> tuple[bytes, ...]:
    """What is mutated as a whole."""
    return (_fitted(_small()),)


def entries() -> tuple[bytes, ...]:
    """What is mutated as an entry."""
    return tuple(_small()[name] for name in (MANIFEST, *_READ))


def _paper(data: bytes, name: str, _: ElectionDefinition) -> Looked:
    return Looked(name, "pdf", digest=sha256(data))


def read(path: Path) -> None:
    """A whole archive."""
    look_at_package(path.read_bytes(), path.name, _paper)


def read_entries(path: Path) -> None:
    """In the place of each entry, once as it is and once as canonical JSON where it is JSON at all."""
    data = path.read_bytes()
    found = [data]
    try:
        found.append(canonical_bytes(json.loads(data)))
    except Exception:  # noqa: BLE001 - then it is no JSON
        pass
    files = _small()
    for one in found:
        rest = [(name, content) for name, content in files.items() if name != MANIFEST]
        look_at_package(archive([(MANIFEST, one), *rest]), path.name, _paper)
        for name in _READ:
            look_at_package(_fitted({**files, name: one}), path.name, _paper)
