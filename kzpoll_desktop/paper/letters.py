"""The letters in typed texts that the bundled font has no picture of, so that they are corrected before anything is printed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.letters import is_unseen, mixed_words
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.layout.fonts import missing

MOST_SHOWN: Final = 60
# What a person writes in words of one's own beside the names.
_NO_NAMES: Final = frozenset({"decision", "reason", "note"})
_USUAL: Final = re.compile("[ -~А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»–—№\n\t]*")


def unprintable(record: PrecinctRecord, election: ElectionDefinition) -> dict[str, str]:
    """Path of each typed text -> its characters that the font lacks and that paper shows as U+FFFD; empty: all is well.

    Paths: `commission.m1`, `precinct.address.kk`, `party_list.c01.ru`, `acts.0.kk`, `acknowledgements.0`, …
    """
    found = {path: unfit(text) for path, text in typed_texts(record, election)}
    return {path: gone for path, gone in found.items() if gone}


def unfit(text: str) -> str:
    """The characters of a text that cannot be printed, each once, in order; every door for a text asks this and no other.

    What nobody would see is none either: control characters, direction marks, joiners. A text of the letters that names
    are usually written in is known without loading the font.
    """
    if _USUAL.fullmatch(text):
        return ""
    composed = unicodedata.normalize("NFC", text)
    lacking = missing(composed)
    return "".join(dict.fromkeys(c for c in composed if c in lacking or is_unseen(c)))


def unfit_texts(value: object) -> dict[str, str]:
    """The texts anywhere in a JSON value that have such characters -> these characters."""
    return {text: gone for text in _texts(value) if (gone := unfit(text))}


def mixed_names(value: object) -> dict[str, str]:
    """The words of the names anywhere in a JSON value that mix alphabets -> the letters that are odd in them."""
    return {word: odd for text in _texts(value, _NO_NAMES) for word, odd in mixed_words(text).items()}


def _texts(value: object, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every text in a JSON value, but those under some keys."""
    if isinstance(value, str):
        yield value
        return
    inside: Iterable[object] = ()
    if isinstance(value, Mapping):
        inside = (one for key, one in value.items() if key not in but)
    elif isinstance(value, list | tuple):
        inside = value
    for one in inside:
        yield from _texts(one, but)


def shown_letters(letters: str) -> str:
    """Letters as they are told, each with its number: who sees no picture of it can still look it up."""
    return ", ".join(
        f"{'' if is_unseen(letter) else letter} (U+{ord(letter):04X})".strip() for letter in letters
    )


def _with_places(text: str) -> str:
    """A text with a mark where something stands that nobody sees."""
    return "".join("[ ]" if is_unseen(c) else c for c in text)


def shown_texts(found: Mapping[str, str]) -> str:
    """Texts and what is unfit in each, as they are told: «Асқар − Бек»: − (U+2212)."""
    return "; ".join(
        f"«{_with_places(text.strip()[:MOST_SHOWN])}»: {shown_letters(gone)}" for text, gone in found.items()
    )


def mixed_in(record: PrecinctRecord, election: ElectionDefinition) -> dict[str, str]:
    """The words of a precinct's names that mix alphabets: of its places, its commission, its ballots."""
    return mixed_names([text for path, text in typed_texts(record, election) if is_name(path, election)])


def is_name(place: str, election: ElectionDefinition) -> bool:
    """Whether a place of `typed_texts` is that of a name, and not of a reason, an act or an opinion."""
    first, *rest = place.split(".")
    if first == "commission":
        return len(rest) == 1
    return first == "precinct" or any(one.id == first for one in election.contests)


def unprintable_texts(record: PrecinctRecord, election: ElectionDefinition) -> dict[str, str]:
    """Each typed text of a precinct that cannot be printed as it is -> its unfit characters."""
    return unfit_texts([text for _, text in typed_texts(record, election)])


def unprintable_letters(record: PrecinctRecord, election: ElectionDefinition) -> str:
    """All those characters, each once, a space between them, as they are told; empty: all is well."""
    return " ".join(sorted(set("".join(unprintable(record, election).values()))))


def typed_texts(record: PrecinctRecord, election: ElectionDefinition) -> Iterator[tuple[str, str]]:
    """The path of each text that was typed or imported, and the text."""
    for name in ("region", "settlement", "address"):
        yield from _local(f"precinct.{name}", getattr(record.precinct, name))
    for member in record.commission:
        yield f"commission.{member.id}", member.name
        for index, change in enumerate(member.changes):
            yield f"commission.{member.id}.changes.{index}", change.decision
    for contest in election.contests:
        if contest.id in record.contests:
            for choice in record.ballot(contest):
                yield from _local(f"{contest.id}.{choice.id}", choice.name)
    for signing in record.signing:
        if isinstance(signing.dissent, str):
            yield f"signing.{signing.member}", signing.dissent
    for report in record.turnout:
        yield f"turnout.{report.at}", report.correction or ""
    for index, act in enumerate(record.acts):
        yield f"acts.{index}.number", act.number
        yield from _local(f"acts.{index}", act.text)
    for index, given in enumerate(record.acknowledgements):
        yield f"acknowledgements.{index}", given.reason


def _local(path: str, text: LocalText) -> Iterator[tuple[str, str]]:
    yield f"{path}.kk", text.kk
    yield f"{path}.ru", text.ru
