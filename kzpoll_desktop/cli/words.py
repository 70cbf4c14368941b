"""Looks the words of the command line through without a parser: the command, the language, and whether all is for the window.

The window starts sooner without the parser and the sentences of the commands.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from kzpoll_desktop.texts.languages import LANGUAGES, system_language

# Options of every command whose next word is their value.
_WITH_VALUES: Final = ("--lang", "--data-dir")


class WindowWords(NamedTuple):
    """What the window is opened with: a precinct file, the folder of settings, the language; None where none is named."""

    file: Path | None
    data_dir: Path | None
    language: str | None


def command_named(words: Sequence[str]) -> str | None:
    """The first word that is neither an option nor the value of one."""
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in _WITH_VALUES:
            skip = True
        elif not word.startswith("-"):
            return word
    return None


def wanted_language(words: Sequence[str]) -> str:
    """The language named among the words, otherwise the system's."""
    for index, word in enumerate(words):
        given = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and index + 1 < len(words):
            given = words[index + 1]
        if given in LANGUAGES:
            return given
    return system_language("en")


def plain_window(words: Sequence[str]) -> WindowWords | None:
    """What opens the window and nothing else; None for whatever the parser has to judge."""
    files: list[str] = []
    given: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if name in _WITH_VALUES:
            value = value if equals else next(rest, "-")
            if not value or value.startswith("-"):
                return None
            given[name] = value
        elif not word or word.startswith("-"):
            return None
        else:
            files.append(word)
    language, folder = given.get("--lang"), given.get("--data-dir")
    if len(files) > 1 or language not in (None, *LANGUAGES):
        return None
    return WindowWords(Path(files[0]) if files else None, Path(folder) if folder else None, language)
