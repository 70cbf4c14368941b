"""`kzpoll rehearse`: a whole election day played through the real windows."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, add_election, add_out, data_dir
from kzpoll_desktop.cli.window import with_qt
from kzpoll_desktop.texts.said.command import label, typed_word


def add_words(parser: Parser, language: str) -> None:
    """Where the papers go, and the record that is played."""
    add_out(parser, language)
    parser.add_argument(
        "--record", metavar=typed_word("RECORD", language), type=Path, help=label("record_file", language)
    )
    add_election(parser, language)


def run(options: argparse.Namespace, language: str) -> int:
    """Play the day; 1 where findings leave only drafts."""

    def play() -> int:
        from kzpoll_desktop.gui.rehearsal.run import rehearse

        return rehearse(options.out, options.record, options.election, data_dir(options), language)

    return with_qt(play, language)
