"""`kzpoll export`: one of the files of a result package by itself, out of a package or a closed precinct's file."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kzpoll_desktop.cli.options import Parser, add_out
from kzpoll_desktop.cli.telling import OBJECTED, OK, complain
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.package.manifest import MOST_BYTES, RECORD, REPORT, SUFFIX, TABLE
from kzpoll_desktop.exchange.files import make_folder, read_bytes, write_bytes
from kzpoll_desktop.exchange.package.archive import open_archive
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.handing.packing import election_of, pack

# What is asked for -> the entry of the package, and what the file is called.
_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "cdf": (REPORT, "cdf-{precinct}.json"),
    "csv": (TABLE, "results-{precinct}.csv"),
    "record": (RECORD, "record-{precinct}.json"),
}


def add_words(parser: Parser, language: str) -> None:
    """The package or precinct file, what of it, and where it goes."""
    parser.add_argument(
        "file", metavar=typed_word("FILE", language), type=Path, help=label("export_file", language)
    )
    parser.add_argument(
        "--as", dest="kind", choices=tuple(_KINDS), required=True, help=label("export_as", language)
    )
    add_out(parser, language)


def run(options: argparse.Namespace, language: str) -> int:
    """Write the file; 1 where the package is not whole, or the precinct not closed."""
    data = _package(options.file, language)
    if data is None:
        return OBJECTED
    opened = open_archive(data)
    for trouble in opened.troubles:
        complain(say(trouble, language))
    if opened.manifest is None or opened.troubles:
        return OBJECTED
    entry, name = _KINDS[options.kind]
    make_folder(options.out)
    target = options.out / name.format(precinct=opened.manifest.precinct)
    write_bytes(target, opened.files[entry])
    print(say(Reply("written", {"file": str(target)}), language))
    return OK


def _package(path: Path, language: str) -> bytes | None:
    """The bytes of the package, made where the file is a precinct's; None where there can be none, and why has been said."""
    if path.suffix.lower() == SUFFIX:
        return read_bytes(path, MOST_BYTES + 1_000_000)
    made = pack(path)
    if isinstance(made, Refused):
        complain(say(made, language, election_of(path)))
        return None
    return made.data
