"""The sheet for the sealed envelope: the recovery code of the precinct's key, and the key's fingerprint to be handed on."""

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

_TITLE: Final = "recovery_title"
_CODE: Final = bold(19, 26)
_TEXT: Final = regular(10.5, 14)
_PRINT: Final = bold(11, 16)
# A name is never set smaller.
_MOST_LINES_OF_A_NAME: Final = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutRecovery(AboutPrecinct):
    """What is in the envelope. code: as it is typed; fingerprint: of the precinct's public key, hexadecimal."""

    code: str
    fingerprint: str


def _blocks(about: AboutRecovery, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    for text in phrases.each("recovery_says"):
        yield _paragraph(text)
    yield _boxed(about.code)
    yield section(phrases.each("fingerprint"))
    for text in phrases.each("fingerprint_says"):
        yield _paragraph(text)
    yield _print(about.fingerprint)
    yield section(phrases.each("signatures"))
    for member in officers(about.record):
        yield line_to_sign(member, phrases, _MOST_LINES_OF_A_NAME)


def _paragraph(text: str) -> Block:
    block = Block()
    block.height = block.put(LEFT, 5, text, _TEXT, ROOM) + 3
    return block


def _boxed(code: str) -> Block:
    block = Block()
    below = block.put(LEFT, 20, code, _CODE, ROOM, "centre")
    block.box(LEFT, 10, ROOM, below, LINE)
    block.height = below + 16
    return block


def _print(fingerprint: str) -> Block:
    block = Block()
    block.height = block.put(LEFT, 4, digest_groups(fingerprint), _PRINT, ROOM) + 4
    return block


SHEET: Final = Sheet(kind="recovery", about=AboutRecovery, title=titled(_TITLE), blocks=_blocks)
