"""The list of contents: read as strictly as it is written, and every file in its place."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.package.manifest import (
    ContestLine,
    FileLine,
    Manifest,
    SheetLine,
    dissent_name,
    encoded,
    file_name,
    is_known_name,
    manifest_bytes,
    misplaced,
    read_manifest,
)

LOST = SheetLine(1, 1, "voided", False, True)
VOIDED = SheetLine(1, 2, "voided", True, False, "b" * 64, "KZP1:A", "1 2")
COUNTS = SheetLine(1, 3, "counts", True, False, "c" * 64, "KZP1:B", "1 2")
NAMES = (
    *("README.txt", "election.json", "record.json"),
    *(f"contests/list/v1-s2/{one}" for one in ("canonical.json", "protocol.pdf", "annex.pdf")),
    *(
        f"contests/list/v1-s3/{one}"
        for one in ("canonical.json", "protocol.pdf", "protocol.signed.pdf", "annex.pdf")
    ),
    *("acts/act-01.pdf", "acts/act-02.pdf", "acts/dissent-list-m4.pdf"),
    *("register.json", "results.csv", "cdf.json"),
)
DISSENTS = (dissent_name("list", "m4"), dissent_name("list", "m5"))
MANIFEST = Manifest(
    *(
        "small",
        "2023-03-19",
        "d" * 64,
        123,
        True,
        "2023-03-20T02:55:00+06:00",
        "1.2",
        70,
        "e" * 64,
        "f" * 64,
        1,
        1,
    ),
    (ContestLine("list", 3, LocalText("а", "б", "c"), (LOST, VOIDED, COUNTS)),),
    tuple(FileLine(name, 7, "0" * 64) for name in NAMES),
)


def test_it_is_read_back_as_it_was_written() -> None:
    assert read_manifest(manifest_bytes(MANIFEST)) == MANIFEST
    bare = replace(MANIFEST, key="", contests=(replace(MANIFEST.contests[0], district=None),))
    assert read_manifest(manifest_bytes(bare)) == bare
    assert json.loads(manifest_bytes(bare))["key"] is None
    assert MANIFEST.contests[0].counting == COUNTS


def _changed(*path: Any, to: Any = None, drop: bool = False) -> bytes:
    tree = json.loads(manifest_bytes(MANIFEST))
    at = tree
    for one in path[:-1]:
        at = at[one]
    if drop:
        del at[path[-1]]
    else:
        at[path[-1]] = to
    return json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"\xff",
        manifest_bytes(MANIFEST) + b" ",
        manifest_bytes(MANIFEST).replace(b":", b": ", 1),
        _changed("format", to="kzpoll-package/2"),
        _changed("more", to=1),
        _changed("key", drop=True),
        _changed("precinct", to=0),
        _changed("precinct", to=True),
        _changed("made", to="2023-03-20T02:55:00Z"),
        _changed("election", "date", to="2023-3-1"),
        _changed("election", "definition", to="D" * 64),
        _changed("journal", "seq", to=0),
        _changed("formats", "csv", to=None),
        _changed("contests", 0, "sheets", 2, "state", to="voided"),
        _changed("contests", 0, "sheets", 1, "state", to="counts"),
        _changed("contests", 0, "sheets", 1, "sheet", to=3),
        _changed("contests", 0, "sheets", 0, "digest", to="a" * 64),
        _changed("contests", 0, "sheets", 1, "digest", to=None),
        _changed("contests", 0, "sheets", to=[]),
        _changed("files", 0, "name", to="/etc/passwd"),
        _changed("files", 0, "name", to="manifest.json"),
        _changed("files", 0, "name", to="cdf.json"),
        _changed("files", 0, "bytes", to=-1),
        _changed("files", 0, "sha256", to="0"),
    ],
)
def test_nothing_else_is_taken(data: bytes) -> None:
    with pytest.raises(Malformed):
        read_manifest(data)


def test_every_file_is_in_its_place() -> None:
    assert misplaced(MANIFEST, DISSENTS) == ""
    lines = MANIFEST.files
    optional = {"contests/list/v1-s3/protocol.signed.pdf", "acts/act-02.pdf", "acts/dissent-list-m4.pdf"}
    for place, line in enumerate(lines):
        without = replace(MANIFEST, files=lines[:place] + lines[place + 1 :])
        assert bool(misplaced(without, DISSENTS)) is (line.name not in optional), line.name
    other = replace(lines[0], name="acts/dissent-list-m9.pdf")
    assert misplaced(replace(MANIFEST, files=(*lines, other)), DISSENTS) == other.name
    assert misplaced(replace(MANIFEST, files=(*lines[1::-1], *lines[2:])), DISSENTS) == "README.txt"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("party_list", "party_list"),
        ("A", "%41"),
        ("a/b", "a%2Fb"),
        ("..", "%2E%2E"),
        ("a.b~", "a%2Eb%7E"),
        ("100%", "100%25"),
        ("a-1", "a-1"),
    ],
)
def test_ids_stand_in_names_without_what_systems_give_a_meaning(name: str, written: str) -> None:
    assert encoded(name) == written
    assert is_known_name(f"contests/{written}/v1-s1/annex.pdf")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/README.txt",
        "../README.txt",
        "readme.txt",
        "contests/list/v0-s1/annex.pdf",
        "contests/../v1-s1/annex.pdf",
        "contests/list/v1-s1/",
        "contests/list/v1-s1/annex.pdf/x",
        "acts\\act-01.pdf",
        "acts/act-1.pdf",
        "cdf.json\0",
    ],
)
def test_other_names_are_not_known(name: str) -> None:
    assert not is_known_name(name)


def test_the_name_of_a_package() -> None:
    assert file_name(123, practice=False) == "result-123.kzresult"
    assert file_name(123, practice=True) == "result-123-practice.kzresult"
