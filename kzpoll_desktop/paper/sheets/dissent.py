"""A dissenting opinion on its own sheet, attached to the minutes of the sitting and sent up at once [20(5)]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.figures.record import Signing
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import fitted
from kzpoll_desktop.paper.layout.heading import precinct_heading, section
from kzpoll_desktop.paper.layout.page import LEFT, RIGHT, ROOM, Block, regular
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import NAME, ROLE, date_of_signing, roles
from kzpoll_desktop.paper.sheet import Sheet, titled

_TITLE: Final = "dissent_title"
_TEXT: Final = regular(10.5, 14)
_NOTE: Final = regular(7.4, 9.2)
_MOST_LINES: Final = 40
_RULED: Final = 14
_RULE_HEIGHT: Final = 22.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutDissent(AboutPrecinct):
    """The opinion of one member; where only its existence is noted there are lines to write it on."""

    signing: Signing

    @property
    def file_part(self) -> str:
        """A file for each member."""
        return self.signing.member

    @property
    def told_apart(self) -> str:
        """Whose opinion it is."""
        member = self.record.member(self.signing.member)
        return member.name if member else ""


def _blocks(about: AboutDissent, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    if isinstance(about.signing.dissent, str):
        yield _text(about.signing.dissent)
    else:
        for _ in range(_RULED):
            yield _rule()
    yield section(phrases.each("dissent_signature"))
    yield _signature(about, phrases)


def _text(text: str) -> Block:
    block = Block()
    style, lines = fitted(text, _TEXT, ROOM, _MOST_LINES)
    block.height = block.write(LEFT, 8, lines, style) + 6
    return block


def _rule() -> Block:
    block = Block(height=_RULE_HEIGHT)
    block.rule(LEFT, RIGHT, _RULE_HEIGHT)
    return block


def _signature(about: AboutDissent, phrases: Phrases) -> Block:
    """Who wrote it, a line to sign on, and what becomes of the sheet."""
    block = Block()
    member = about.record.member(about.signing.member)
    name = member.name if member else about.signing.member
    room = ROOM * 0.55
    style, lines = fitted(name, NAME, room, 6)
    y = block.write(LEFT, 8, lines, style)
    y = max(block.put(LEFT, y, " / ".join(roles(member, phrases)), ROLE, room), 30)
    block.rule(LEFT + room + 14, RIGHT, y)
    y = date_of_signing(block, y + 14, ROOM, phrases) + 7
    for text in phrases.each("dissent_says"):
        y = block.put(LEFT, y, text, _NOTE, ROOM) + 1
    block.height = y
    return block


SHEET: Final = Sheet(kind="dissent", about=AboutDissent, title=titled(_TITLE), blocks=_blocks, keywords=True)
