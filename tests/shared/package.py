"""A small result package, in its bytes alone: what it says is not verified, only that it is one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.package.manifest import (
    MANIFEST,
    ContestLine,
    FileLine,
    Manifest,
    SheetLine,
    manifest_bytes,
)
from kzpoll_desktop.exchange.package.archive import archive, open_archive
from kzpoll_desktop.workflow.handing.packing import Package

SHEET: Final = SheetLine(1, 1, "counts", False, False, "c" * 64, "KZP1:B", "1 2")
_EMPTY: Final = Manifest(
    *("small", "2023-03-19", "d" * 64, 123, True, "2023-03-20T02:55:00+06:00", "1.2", 70, "e" * 64, "", 1, 1),
    (ContestLine("list", None, LocalText("а", "б", "c"), (SHEET,)),),
    (),
)
FILES: Final[tuple[tuple[str, bytes], ...]] = (
    ("README.txt", "Оқыңыз\n".encode()),
    ("election.json", b'{"a":1}'),
    ("record.json", b'{"b":2}'),
    ("contests/list/v1-s1/canonical.json", b'{"c":3}'),
    ("contests/list/v1-s1/protocol.pdf", b"%PDF-" + bytes(range(64))),
    ("contests/list/v1-s1/annex.pdf", b""),
    ("register.json", b"{}"),
    ("results.csv", b"a,b\r\n"),
    ("cdf.json", b"{}\n"),
)


def with_files(files: tuple[tuple[str, bytes], ...] = FILES, manifest: Manifest = _EMPTY) -> bytes:
    """A package of these entries, its list of contents made to fit them."""
    lines = tuple(FileLine(name, len(data), sha256(data)) for name, data in files)
    return archive([(MANIFEST, manifest_bytes(replace(manifest, files=lines))), *files])


def flipped(data: bytes, changes: int, seed: int = 1) -> Iterator[tuple[int, bytes]]:
    """Copies of it with one bit changed, each another: at the beginning, at the end, and anywhere. The place is told too."""
    rng = random.Random(seed)
    bits = 8 * len(data)
    places = set(range(min(240, bits))) | set(range(max(0, bits - 600), bits))
    places = set(rng.sample(sorted(places), min(len(places), changes // 3)))
    while len(places) < min(changes, bits):
        places.add(rng.randrange(bits))
    for place in sorted(places):
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        yield place // 8, bytes(changed)


def entry_at(files: tuple[tuple[str, bytes], ...], data: bytes, place: int) -> str:
    """The entry that a byte of a package belongs to: of its head, of its content, of its line in the list at the end."""
    names = [MANIFEST, *(name for name, _ in files)]
    sizes = dict(files)
    sizes[MANIFEST] = data[43 : 43 + int.from_bytes(data[22:26], "little")]
    at = 0
    for head in (30, 46):
        for name in names:
            at += head + len(name.encode()) + (len(sizes[name]) if head == 30 else 0)
            if place < at:
                return name
    return "END"


def any_package(data: bytes | None = None) -> Package:
    """It as it is brought to a stick; data: other bytes, where only their number matters."""
    manifest = open_archive(with_files()).manifest
    assert manifest is not None
    return Package("result-123.kzresult", with_files() if data is None else data, manifest)
