"""`kzpoll package`: the result package of a closed precinct."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, add_out
from kzpoll_desktop.cli.telling import OBJECTED, OK, complain
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.handing.packing import election_of, pack
from kzpoll_desktop.workflow.handing.stick import give


def add_words(parser: Parser, language: str) -> None:
    """The precinct file, and where its package goes."""
    parser.add_argument(
        "file", metavar=typed_word("FILE", language), type=Path, help=label("precinct_file", language)
    )
    add_out(parser, language)
    parser.add_argument("--names", action="store_true", help=label("package_names", language))


def run(options: argparse.Namespace, language: str) -> int:
    """Write the package beside whatever is there already; 1 where a contest is not closed, or counted again."""
    made = pack(options.file, with_names=options.names)
    if isinstance(made, Refused):
        complain(say(made, language, election_of(options.file)))
        return OBJECTED
    make_folder(options.out)
    given = give(made, options.out)
    print(say(Reply("written" if given.written else "packed_before", {"file": str(given.path)}), language))
    print(f"SHA-256 {given.sha256}")
    return OK
