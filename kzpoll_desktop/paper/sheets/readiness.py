"""The page to sign the day before: what was looked at, boxes to tick by hand, the letters that a printer has to show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.closing import OFFICERS
from kzpoll_desktop.domain.ground.said import Said
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, fitted, grid
from kzpoll_desktop.paper.layout.heading import precinct_heading, section
from kzpoll_desktop.paper.layout.page import LEFT, LINE, RIGHT, ROOM, Block, bold, regular
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import roles
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import key_digits
from kzpoll_desktop.texts.said.readiness import state_word
from kzpoll_desktop.texts.say import say

_TITLE: Final = "readiness_title"
_LETTERS: Final = bold(22, 28)
_NAME: Final = regular(9, 11.4)
SAMPLE: Final = ("ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі")
_KEY: Final = bold(10, 13)
_TICK: Final = 11.0
# Before these nobody knows which stick it will be: it is written in by hand.
_WITHOUT_A_STICK: Final = ("medium_none", "medium_bad", "medium_same")

LookedRow = tuple[Said, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutReadiness(AboutPrecinct):
    """What was looked at. rows: each item and its state; moment: when, as it is printed.

    fingerprint: of the precinct's key, hexadecimal; empty where none was made yet.
    """

    rows: tuple[LookedRow, ...]
    moment: str
    fingerprint: str = ""


def _blocks(about: AboutReadiness, phrases: Phrases) -> Iterator[Block]:
    facts = [[about.moment] * len(phrases.languages)]
    yield precinct_heading(about, phrases, phrases.each(_TITLE), facts)
    columns = [
        GridColumn(phrases.each("outcome"), 110, style=STRONG),
        GridColumn(phrases.each("checked"), ROOM - 140),
        GridColumn(("",), 30),
    ]
    cells: list[list[str | list[str]]] = [
        [
            [state_word(state, one) for one in phrases.languages],
            [say(item, one, about.election) for one in phrases.languages],
            "",
        ]
        for item, state in about.rows
    ]
    table = grid(columns, cells)
    for block in table[1:]:
        # A box to tick by hand.
        block.box(RIGHT - 21, (block.height - _TICK) / 2, _TICK, _TICK, LINE)
    yield from table
    yield _letters()
    if any(item.code in _WITHOUT_A_STICK for item, _ in about.rows):
        yield _line(phrases.joined("stick_used"))
    if about.fingerprint:
        yield _key(phrases, about.fingerprint)
    yield section(phrases.each("signatures"))
    for member in about.record.commission:
        if member.role_at_closing() in OFFICERS:
            yield _line(f"{member.name}, {' / '.join(roles(member, phrases))}")
    yield _line(phrases.joined("signing_date"))


def _letters() -> Block:
    """Capital and small letters side by side."""
    block = Block()
    half = ROOM / len(SAMPLE)
    for place, text in enumerate(SAMPLE):
        block.height = block.put(LEFT + place * half, 8.0, text, _LETTERS, half, "centre")
    return block


def _key(phrases: Phrases, fingerprint: str) -> Block:
    """The digits that stand on every paper which the precinct's key seals."""
    block = Block()
    y = 6.0
    for text in phrases.each("key_digits", digits=key_digits(fingerprint)):
        y = block.put(LEFT, y, text, _KEY, ROOM)
    block.height = y + 2
    return block


def _line(text: str) -> Block:
    """A text on the left, however long, and a line to write on at the right."""
    block = Block()
    style, lines = fitted(text, _NAME, ROOM * 0.55, 4)
    block.height = max(26.0, block.write(LEFT, 8, lines, style) + 4)
    block.rule(LEFT + ROOM * 0.6, RIGHT, block.height - 6)
    return block


SHEET: Final = Sheet(kind="readiness", about=AboutReadiness, title=titled(_TITLE), blocks=_blocks)
