"""`kzpoll [FILE]`: the window, on a precinct file where one is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from kzpoll_desktop.cli.options import Parser, data_dir
from kzpoll_desktop.cli.telling import UNUSABLE, complain
from kzpoll_desktop.texts.said.command import Reply, label, typed_word
from kzpoll_desktop.texts.say import say


def add_words(parser: Parser, language: str) -> None:
    """The precinct file, or nothing."""
    parser.add_argument(
        "file", metavar=typed_word("FILE", language), type=Path, nargs="?", help=label("open_file", language)
    )


def run(options: argparse.Namespace, language: str) -> int:
    """Open the window until it is closed."""

    def show() -> int:
        from kzpoll_desktop.gui.shell.bootstrap import run as run_program

        return run_program(options.file, data_dir(options), getattr(options, "lang", None))

    return with_qt(show, language)


def with_qt(work: Callable[[], int], language: str) -> int:
    """Do what needs Qt; one sentence where the system has none of it."""
    try:
        return work()
    except ImportError as problem:
        if (problem.name or "").split(".")[0] != "PySide6":
            raise
        complain(say(Reply("no_window"), language))
        return UNUSABLE
