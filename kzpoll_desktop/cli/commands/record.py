"""`kzpoll record`: a precinct file's record and its effective definition."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, add_out
from kzpoll_desktop.cli.telling import OK
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.export import export_record


def add_words(parser: Parser, language: str) -> None:
    """The precinct file, and where its record goes."""
    parser.add_argument(
        "file", metavar=typed_word("FILE", language), type=Path, help=label("precinct_file", language)
    )
    add_out(parser, language)


def run(options: argparse.Namespace, language: str) -> int:
    """Write both files; an unfinished day too."""
    desk = Desk.open(options.file, SystemClock(), read_only=True)
    try:
        for path in export_record(desk.day, options.out):
            print(say(Reply("written", {"file": str(path)}), language))
    finally:
        desk.close()
    return OK
