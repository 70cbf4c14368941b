"""Runs the kzpoll command: finds the file of the command that is named, reads its words, and says what went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

from kzpoll_desktop.cli import window
from kzpoll_desktop.cli.telling import INTERRUPTED, UNUSABLE, complain, place
from kzpoll_desktop.cli.words import command_named, plain_window, wanted_language
from kzpoll_desktop.domain.ground.errors import KzpollError

if TYPE_CHECKING:
    import argparse

    from kzpoll_desktop.cli.options import Parser
    from kzpoll_desktop.domain.ground.said import Said

# In the order of the help; each is a module of `commands`.
COMMANDS: Final = (
    "record",
    "rehearse",
    "check",
    "protocol",
    "verify",
    "package",
    "export",
    "keys",
    "backup",
    "restore",
    "course",
    "grade",
)


class Command(Protocol):
    """What the module of a command has."""

    def add_words(self, parser: Parser, language: str) -> None:
        """Say which words it takes."""

    def run(self, options: argparse.Namespace, language: str) -> int:
        """Do it; the exit status."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status: 0 nothing to object, 1 something to object, 2 input that could not be used."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = wanted_language(words)
    try:
        return _dispatch(words, language)
    except KzpollError as problem:
        return _unusable(problem.said, language)
    except BrokenPipeError:
        # Whoever read the output has gone; the rest of it has no reader.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as bug:  # noqa: BLE001 - a person is told in a sentence, never by a traceback
        from kzpoll_desktop.texts.said.command import Reply

        return _unusable(Reply("bug", {"place": place(bug)}), language)


def _unusable(said: Said, language: str) -> int:
    from kzpoll_desktop.texts.say import say

    complain(say(said, language))
    return UNUSABLE


def _dispatch(words: list[str], language: str) -> int:
    name = command_named(words)
    plain = plain_window(words) if name not in COMMANDS else None
    if plain is not None:
        return window.show(plain, language)
    from kzpoll_desktop.cli.options import UsageProblem

    try:
        if name in COMMANDS:
            return _command(name).run(_parser(language, (name,)).parse_args(words), language)
        return window.run(_window_parser(language).parse_args(words), language)
    except UsageProblem as problem:
        from kzpoll_desktop.texts.said.command import Reply
        from kzpoll_desktop.texts.say import say

        return _unusable(Reply("bad_usage", {"problem": say(problem.said, language)}), language)


def _window_parser(language: str) -> Parser:
    from kzpoll_desktop.cli.options import add_version, new_parser

    parser = new_parser(language, prog="kzpoll")
    add_version(parser, language)
    window.add_words(parser, language)
    # The help of the bare command is the one with all commands.
    parser.format_help = lambda: _parser(language, COMMANDS).format_help()  # type: ignore[method-assign]
    return parser


def _command(name: str) -> Command:
    return cast(Command, import_module(f"kzpoll_desktop.cli.commands.{name}"))


def _parser(language: str, names: Sequence[str]) -> Parser:
    """The parser of the commands named; only those are imported."""
    from kzpoll_desktop.cli.options import Parser, add_version, new_parser, with_common
    from kzpoll_desktop.texts.said.command import label, typed_word

    parser = new_parser(language, prog="kzpoll", description=label("description", language))
    add_version(parser, language)
    commands = parser.add_subparsers(
        dest="command",
        title=label("commands", language),
        metavar=typed_word("COMMAND", language),
        parser_class=Parser,
    )
    for name in names:
        words = label(name, language)
        made = with_common(commands.add_parser(name, help=words, description=words, add_help=False), language)
        _command(name).add_words(made, language)
    return parser
