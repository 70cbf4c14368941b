"""The words of the command line: options common to all commands, and problems with them in the person's language."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from kzpoll_desktop import __version__
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.said.command import Reply, label, typed_word


class UsageProblem(Exception):
    """Words of the command line that do not fit; said: which, and why."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code)
        self.said = Reply(code, {"name": name})


class Parser(argparse.ArgumentParser):
    """argparse without its own English: problems become UsageProblem, help is in the person's language."""

    language = "en"

    def error(self, message: str) -> NoReturn:
        """Raise what does not fit."""
        names = message.rsplit(":", 1)[-1].strip()
        if "required" in message:
            raise UsageProblem("missing_argument", names)
        if "unrecognized" in message:
            raise UsageProblem("unknown_argument", names)
        argument = message.removeprefix("argument ").split(":", 1)[0]
        raise UsageProblem("bad_argument", argument)

    def set_choices(self, option: str, choices: tuple[str, ...], help_text: str) -> None:
        """Let an option that all commands have take other words in this one."""
        action = self._option_string_actions[option]
        action.choices, action.help = choices, help_text

    def format_usage(self) -> str:
        """The usage under its heading in the person's language."""
        return super().format_usage().replace("usage:", label("usage", self.language) + ":", 1)

    def format_help(self) -> str:
        """The help under its headings in the person's language."""
        text = super().format_help()
        for english, code in (
            ("usage:", "usage"),
            ("positional arguments:", "positional"),
            ("options:", "options"),
        ):
            text = text.replace(f"{english}", label(code, self.language) + ":", 1)
        return text


def new_parser(language: str, **given: Any) -> Parser:
    """A parser with the options common to all commands; given: as argparse takes it."""
    return with_common(Parser(add_help=False, allow_abbrev=False, **given), language)


def with_common(parser: Parser, language: str) -> Parser:
    """The options common to all commands, added to a parser."""
    parser.language = language
    parser.add_argument("-h", "--help", action="help", help=label("help", language))
    parser.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=label("lang", language))
    parser.add_argument(
        "--data-dir",
        metavar=typed_word("DIR", language),
        type=Path,
        default=argparse.SUPPRESS,
        help=label("data_dir", language),
    )
    return parser


def add_version(parser: Parser, language: str) -> None:
    """The option that says the program's version."""
    parser.add_argument("--version", action="version", version=__version__, help=label("version", language))


def add_out(parser: Parser, language: str) -> None:
    """The folder that a command writes into."""
    parser.add_argument(
        "--out", metavar=typed_word("DIR", language), type=Path, required=True, help=label("out", language)
    )


def add_election(parser: Parser, language: str) -> None:
    """The definition that a record is read with."""
    parser.add_argument(
        "--election", metavar=typed_word("ELECTION", language), type=Path, help=label("election", language)
    )


def data_dir(options: argparse.Namespace) -> Path | None:
    """The folder of settings and definitions, None where none is named."""
    found: Path | None = getattr(options, "data_dir", None)
    return found


def answer_language(options: argparse.Namespace, language: str) -> str:
    """The language of what is written for other programs: English unless one is named."""
    return language if not options.json or hasattr(options, "lang") else "en"
