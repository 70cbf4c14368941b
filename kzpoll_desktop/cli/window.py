"""`kzpoll [FILE]`: the window, on a precinct file where one is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kzpoll_desktop.cli.telling import UNUSABLE, complain
from kzpoll_desktop.cli.words import WindowWords

if TYPE_CHECKING:
    import argparse

    from kzpoll_desktop.cli.options import Parser


def add_words(parser: Parser, language: str) -> None:
    """The precinct file, or nothing."""
    from kzpoll_desktop.texts.said.command import label, typed_word

    parser.add_argument(
        "file", metavar=typed_word("FILE", language), type=Path, nargs="?", help=label("open_file", language)
    )


def run(options: argparse.Namespace, language: str) -> int:
    """Open the window with what the parser read."""
    from kzpoll_desktop.cli.options import data_dir

    return show(WindowWords(options.file, data_dir(options), getattr(options, "lang", None)), language)


def show(words: WindowWords, language: str) -> int:
    """Open the window until it is closed."""

    def opened() -> int:
        from kzpoll_desktop.gui.shell.bootstrap import run as run_program

        return run_program(*words)

    return with_qt(opened, language)


def with_qt(work: Callable[[], int], language: str) -> int:
    """Do what needs Qt; one sentence where the system has none of it."""
    try:
        from kzpoll_desktop.gui.shell.importing import import_as_python_does

        import_as_python_does()
        return work()
    except ImportError as problem:
        if (problem.name or "").split(".")[0] != "PySide6":
            raise
        from kzpoll_desktop.texts.said.command import Reply
        from kzpoll_desktop.texts.say import say

        complain(say(Reply("no_window"), language))
        return UNUSABLE
