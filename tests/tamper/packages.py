"""Single bits and truncations of a whole result package: each is noticed, and the entry is named in which it lies."""

from __future__ import annotations

import lzma
import random
import tempfile
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.package.manifest import MANIFEST
from kzpoll_desktop.exchange.package.archive import open_archive
from kzpoll_desktop.workflow.handing.packing import Package, pack
from tests.shared.package import entry_at, flipped

Files = tuple[tuple[str, bytes], ...]
_FILE: Final = Path(__file__).parents[1] / "fixtures" / "eventful.kzpoll.xz"
_SEED: Final = 20230319
# The head of the list of contents: before its end nothing tells one entry from another.
_FIRST: Final = 43


def package() -> tuple[bytes, Files]:
    """The package of a precinct with two ballots, a voided sheet, acts and an opinion, and its entries but for the list."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "123.kzpoll"
        path.write_bytes(lzma.decompress(_FILE.read_bytes()))
        made = pack(path)
    assert isinstance(made, Package)
    files = open_archive(made.data).files
    return made.data, tuple((name, data) for name, data in files.items() if name != MANIFEST)


def _named(data: bytes, entry: str) -> bool:
    opened = open_archive(data)
    return bool(opened.troubles) and opened.troubles[0].params.get("entry") == entry


def missed(data: bytes, files: Files, changes: int) -> list[str]:
    """The places of bits whose change is not noticed, or told of another entry."""
    return [
        f"bit in byte {place} of a package"
        for place, changed in flipped(data, changes, _SEED)
        if not _named(changed, entry_at(files, data, place))
    ]


def uncut(data: bytes, files: Files, lengths: int) -> list[str]:
    """The lengths to which it is cut without notice; every one near its end, where the list of the archive is."""
    chance = random.Random(_SEED)
    near = list(range(len(data) - min(lengths // 2, len(data)), len(data)))
    wanted = near + [chance.randrange(len(data)) for _ in range(lengths - len(near))]
    return [
        f"package cut to {length} bytes"
        for length in wanted
        if not _named(data[:length], MANIFEST if length < _FIRST else entry_at(files, data, length))
    ]
