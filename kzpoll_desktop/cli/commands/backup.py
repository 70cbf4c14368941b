"""`kzpoll backup`: a verified copy of a precinct file."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzpoll_desktop.cli.options import Parser
from kzpoll_desktop.cli.telling import OK
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.exchange.files import make_folder
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.backups.backup import backup_name
from kzpoll_desktop.workflow.desk import Desk


def add_words(parser: Parser, language: str) -> None:
    """The precinct file, and the folder of its backup."""
    parser.add_argument(
        "file", metavar=typed_word("FILE", language), type=Path, help=label("precinct_file", language)
    )
    parser.add_argument(
        "--to", metavar=typed_word("DIR", language), type=Path, required=True, help=label("to", language)
    )


def run(options: argparse.Namespace, language: str) -> int:
    """Save a whole copy under a backup's name."""
    desk = Desk.open(options.file, SystemClock(), read_only=True)
    try:
        make_folder(options.to)
        target = options.to / backup_name(desk.day, desk.frozen.hash)
        desk.save_copy(target)
    finally:
        desk.close()
    print(say(Reply("written", {"file": str(target)}), language))
    return OK
