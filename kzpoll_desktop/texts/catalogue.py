"""How a text is kept in three languages, and how its named parameters are filled in.

A catalogue is a plain dict from code to Message. Its three sentences name their parameters in braces: `{file}`.
Text is put in as it is, a whole number with its thousands apart; a parameter that is missing is a KeyError, so that
the test which says every sentence of a catalogue finds it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.texts.format import count


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence in Kazakh, Russian and English, with the same parameters in each."""

    kk: str
    ru: str
    en: str

    def get(self, language: str) -> str:
        """The sentence in `kk`, `ru` or `en`, its parameters not filled in."""
        if language == "kk":
            return self.kk
        return self.ru if language == "ru" else self.en


Catalogue: TypeAlias = Mapping[str, Message]


def _its_code(said: Said) -> str:
    return said.code


def _as_it_is(clause: str, _said: Said, _language: str) -> str:
    return clause


@dataclass(frozen=True, slots=True)
class Sentences:
    """How the codes of one family are said: `say` finds it by the family.

    number: how a whole number stands in the sentence; entry: the key of a Said in the catalogue, where one code has
    several sentences; whole: the sentence out of what the catalogue has, in a language.
    """

    catalogue: Catalogue
    number: Callable[[int], str] = count
    entry: Callable[[Said], str] = _its_code
    whole: Callable[[str, Said, str], str] = _as_it_is


def capital(clause: str) -> str:
    """With a capital at its beginning."""
    return clause[:1].upper() + clause[1:]


def as_words(params: Mapping[str, str | int]) -> dict[str, str]:
    """Parameters as they stand in a sentence: whole numbers with their thousands apart."""
    return {name: count(value) if type(value) is int else str(value) for name, value in params.items()}


def filled(message: Message, params: Mapping[str, str | int], language: str) -> str:
    """A message with its parameters put in; KeyError where one is missing."""
    return message.get(language).format_map(as_words(params))


def with_words(message: Message, words: Mapping[str, str], language: str) -> str:
    """As `filled`, with parameters that `as_words` made once for several messages."""
    return message.get(language).format_map(words)
