"""`kzpoll keys`: the fingerprints of precincts' keys as a list, or filled into a roll."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kzpoll_desktop.cli.options import Parser
from kzpoll_desktop.cli.telling import OBJECTED, OK, complain
from kzpoll_desktop.exchange.key_list import filled_roll
from kzpoll_desktop.texts.said.command import label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.verifying.keys import collect_keys


def add_words(parser: Parser, language: str) -> None:
    """Where the keys are, and the roll that they go into."""
    files = typed_word("FILE", language)
    parser.add_argument("files", metavar=files, type=Path, nargs="+", help=label("keys_files", language))
    parser.add_argument(
        "--roll", metavar=typed_word("LIST", language), type=Path, help=label("keys_roll", language)
    )


def run(options: argparse.Namespace, language: str) -> int:
    """Write the list; 1 where a file has no key, or keys and precincts do not fit each other."""
    found = collect_keys(options.files)
    sys.stdout.write(filled_roll(options.roll, found.keys) if options.roll else found.table)
    for trouble in found.troubles:
        complain(say(trouble, language))
    return OBJECTED if found.troubles else OK
