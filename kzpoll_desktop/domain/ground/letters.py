"""Letters that look alike: which alphabet a word is in, how it is spelled in one of them, when two names look the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import Final

KAZAKH: Final = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
_CYRILLIC: Final = KAZAKH | frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ")
# Latin letter, then the Cyrillic one that looks the same on paper.
_TWINS: Final = "AАBВCСEЕHНIІKКMМOОPРTТXХYҮƏӘaаcсeеiіoоpрxхyуhһəәkк"
_TO_CYRILLIC: Final = str.maketrans(dict(zip(_TWINS[::2], _TWINS[1::2], strict=True)))
_TO_LATIN: Final = str.maketrans(dict(zip(_TWINS[1::2], _TWINS[::2], strict=True)))
# Without any picture, though they are letters or marks by their kind.
_FILLERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
# Signs that stand with the letters of any alphabet.
_OF_NONE: Final = frozenset({"MODIFIER", "FEMININE", "MASCULINE"})
# A text without a letter of another alphabet than ours: most names are one, and that is seen at once.
_ONE_ALPHABET: Final = re.compile(r"[\u0400-\u04ff\s\d.,:;()«»“”„\"'№/–—-]*")
_MOST_SHOWN: Final = 60
_WORD: Final = re.compile(r"[^\W\d_]+")


def words(text: str) -> list[str]:
    """Its runs of letters."""
    return _WORD.findall(text)


def foreign(text: str) -> str:
    """The first letter that is neither Latin nor of the Kazakh or Russian alphabet; empty where there is none."""
    return next((c for c in text if c.isalpha() and c not in _CYRILLIC and not is_latin(c)), "")


def is_latin(letter: str) -> bool:
    """A letter of the Latin alphabet, with or without a mark."""
    return unicodedata.name(letter, "").startswith("LATIN ")


def is_unseen(letter: str) -> bool:
    """A character that nobody sees on paper: control and direction marks, joiners, fillers; no space and no line break."""
    return letter in _FILLERS or (letter not in "\n\t" and unicodedata.category(letter).startswith("C"))


def is_hidden(letter: str) -> bool:
    """A letter by its place in a text that nobody sees there: direction marks, joiners, tags, fillers."""
    return letter in _FILLERS or unicodedata.category(letter) == "Cf"


def is_mixed(word: str) -> bool:
    """It has letters of more than one alphabet."""
    return len({_alphabet(c) for c in word if c.isalpha()} - _OF_NONE) > 1


def _alphabet(letter: str) -> str:
    """The first word of what a letter is called: LATIN, CYRILLIC, GREEK."""
    return unicodedata.name(letter, "").split(" ", maxsplit=1)[0]


def mixed_words(text: str) -> dict[str, str]:
    """The words of a text with letters of more than one alphabet -> the letters that are fewer; empty: all is well.

    Every door for a name asks this and no other: two names that look the same on paper are to be the same.
    """
    if text.isascii() or _ONE_ALPHABET.fullmatch(text):
        return {}
    return {word: _fewer(word) for word in words(text) if is_mixed(word)}


def shown_words(found: Mapping[str, str]) -> str:
    """Words that mix alphabets and their odd letters, as they are told: «Серiк»: i."""
    return "; ".join(f"«{word[:_MOST_SHOWN]}»: {', '.join(odd)}" for word, odd in found.items())


def _fewer(word: str) -> str:
    """The letters of a mixed word that are of its rarer alphabets, each once, in order."""
    own = Counter(_alphabet(c) for c in word if c.isalpha())
    for none in _OF_NONE:
        own.pop(none, None)
    # Of two alphabets with as many letters each, Latin is the odd one.
    most = max(own, key=lambda name: (own[name], name != "LATIN"))
    return "".join(dict.fromkeys(c for c in word if c.isalpha() and _alphabet(c) not in {most, *_OF_NONE}))


def strange_letter(word: str, language: str) -> str:
    """The letter of a word that only looks as if it belonged there, in a name in this language; empty: all belong.

    Either the word has letters of both alphabets, or it is spelled in the wrong one throughout, with letters that look
    the same in both.
    """
    right = spelled(word, language)
    changed = next((c for c, other in zip(word, right, strict=True) if c != other), "")
    if changed or not is_mixed(word):
        return changed
    return _fewer(word)[0]


def put_word(text: str, word: str, right: str) -> str:
    """The text with a word of it spelled otherwise."""
    return _WORD.sub(lambda found: right if found[0] == word else found[0], text)


def spelled(word: str, language: str) -> str:
    """A word in one alphabet, the one of the language where both would do; as it is where it cannot be told."""
    cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    if language == "ru":
        cyrillic = word.replace("Y", "У").translate(_TO_CYRILLIC)
    latins = sum(is_latin(c) for c in word)
    ways = {
        "cyrillic": cyrillic if not any(is_latin(c) for c in cyrillic) else "",
        "latin": latin if not any(c in _CYRILLIC for c in latin) else "",
    }
    own, other = ("latin", "cyrillic") if language == "en" else ("cyrillic", "latin")
    most = "latin" if 2 * latins > len(word) else "cyrillic"
    # A word of the other alphabet keeps it only where most of its letters are of it already.
    return ways[own] or (ways[other] if other == most else "") or word


def one_line(text: str) -> str:
    """A text on one line, ends and doubled spaces gone; spaces that hold a number together stay: 1\u202f248."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")


def as_seen(name: str) -> str:
    """What two names have in common when nobody could tell them apart on paper."""
    seen = "".join(c for c in unicodedata.normalize("NFKC", name) if unicodedata.category(c) != "Cf")
    # The capital letters look alike that the small ones do not: both ways of writing come to one.
    alike = seen.translate(_TO_CYRILLIC).casefold().translate(_TO_CYRILLIC)
    plain = re.sub(r"[.,«»“”„\"]+", " ", alike.replace("ё", "е"))
    return " ".join(re.sub(r"[‐‑–—−-]+", "-", plain).split())
