"""What every catalogue of texts must hold: three languages, the same parameters, letters that can be shown."""

from __future__ import annotations

import string
from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message
from tests.shared.texts.letters import foreign_words, is_composed, without_glyph

LANGUAGES: Final = ("kk", "ru", "en")


def parameters(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def faults(catalogue: Catalogue) -> list[str]:
    """What is wrong with the texts of a catalogue; empty where nothing is."""
    return [f"{code}: {fault}" for code, message in catalogue.items() for fault in _faults(message)]


def _faults(message: Message) -> list[str]:
    found = []
    texts = {language: message.get(language) for language in LANGUAGES}
    for language, text in texts.items():
        bare = text.format_map(dict.fromkeys(parameters(text), ""))
        if not text.strip() or text != text.strip() or "\n" in text:
            found.append(f"{language} is empty, has spaces at an end or several lines")
        if parameters(text) != parameters(texts["kk"]):
            found.append(f"{language} has other parameters than kk")
        if without_glyph(bare):
            found.append(f"{language} has characters that cannot be shown: {without_glyph(bare)}")
        if not is_composed(text):
            found.append(f"{language} is not composed")
        if language != "en" and foreign_words(bare):
            found.append(f"{language} mixes alphabets: {foreign_words(bare)}")
        if language == "en" and any("а" <= c.lower() <= "я" for c in bare):
            found.append("en has Cyrillic letters")
    if len(set(texts.values())) < 3:
        found.append("two languages have the same text")
    return found
