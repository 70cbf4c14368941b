"""The page for observers, without secrets: the fingerprint of the precinct's key, to be photographed before the voting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.closing import officers
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.heading import precinct_heading, section
from kzpoll_desktop.paper.layout.page import LEFT, LINE, ROOM, Block, bold, regular
from kzpoll_desktop.paper.layout.phrases import Phrases, digest_groups
from kzpoll_desktop.paper.layout.signing import line_to_sign
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import key_digits

_TITLE: Final = "observers_title"
_DIGITS: Final = bold(24, 32)
_TEXT: Final = regular(10.5, 14)
_PRINT: Final = bold(10, 14)
# A name is never set smaller.
_MOST_LINES_OF_A_NAME: Final = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutObservers(AboutPrecinct):
    """What observers are given. fingerprint: of the precinct's public key, hexadecimal."""

    fingerprint: str


def _blocks(about: AboutObservers, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    for text in phrases.each("observers_say"):
        yield _paragraph(text)
    yield _boxed(key_digits(about.fingerprint))
    yield section(phrases.each("fingerprint"))
    block = Block()
    block.height = block.put(LEFT, 4, digest_groups(about.fingerprint), _PRINT, ROOM) + 4
    yield block
    yield section(phrases.each("signatures"))
    for member in officers(about.record):
        yield line_to_sign(member, phrases, _MOST_LINES_OF_A_NAME)


def _paragraph(text: str) -> Block:
    block = Block()
    block.height = block.put(LEFT, 5, text, _TEXT, ROOM) + 3
    return block


def _boxed(digits: str) -> Block:
    block = Block()
    below = block.put(LEFT, 20, digits, _DIGITS, ROOM, "centre")
    block.box(LEFT, 10, ROOM, below, LINE)
    block.height = below + 16
    return block


SHEET: Final = Sheet(
    kind="observers", about=AboutObservers, title=titled(_TITLE), blocks=_blocks, digest=False
)
