"""The inventory of a ballot's packs and documents, where it differs from the protocol, and the receipt [94(1)]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.after import Difference, HandedOver, Kit, differences
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import contest_names, paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import LEFT, RIGHT, ROOM, Block, regular, space
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import lines_to_sign, officers
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.names.after import THINGS
from kzpoll_desktop.texts.names.packs import pile_name, row_of

_TITLE: Final = "inventory_title"
_LINE: Final = regular(8.6, 10.6)
_LETTERS: Final = {"choice": "E", "against_all": "F", "invalid": "G", "unused": "I", "spoiled": "I"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutInventory(AboutBallot):
    """The kit of a ballot; handed: None as long as it was not handed over; copy: which of the two copies this is."""

    kit: Kit
    handed: HandedOver | None
    copy: int

    @property
    def file_part(self) -> str:
        """A file for each copy."""
        return f"{self.contest}-{self.copy}"


def _blocks(about: AboutInventory, phrases: Phrases) -> Iterator[Block]:
    facts = [
        contest_names(about),
        phrases.each("inventory_copy", number=about.copy),
        phrases.each("inventory_to", to=about.kit.to),
    ]
    yield precinct_heading(about, phrases, phrases.each(_TITLE), facts)
    yield from _packs(about, phrases)
    yield from _differences(about, phrases)
    yield from _things(about, phrases)
    yield from lines_to_sign(officers(about.record), phrases)
    yield space(2)
    yield from _receipt(about, phrases)


def _named(about: AboutInventory, phrases: Phrases, pile: str, choice: str) -> list[str]:
    names = (
        pile_name(pile, choice, about.record, about.election, about.contest, one) for one in phrases.languages
    )
    return list(dict.fromkeys(names))


def _packs(about: AboutInventory, phrases: Phrases) -> Iterator[Block]:
    columns = (
        GridColumn(("№",), 24, "right", STRONG),
        GridColumn(phrases.each("pack"), 220),
        GridColumn(phrases.each("pack_row"), 70),
        GridColumn(phrases.each("pack_ballots"), 70, "right", STRONG),
        GridColumn(phrases.each("pack_seal"), 100),
    )
    rows: list[list[Cell]] = [
        [
            str(place),
            _named(about, phrases, one.pile, one.choice),
            row_of(_LETTERS[one.pile], one.choice, about.record, about.election, about.contest),
            count(one.ballots),
            one.seal,
        ]
        for place, one in enumerate(about.kit.packs, start=1)
    ]
    yield from grid(columns, rows)


def _differences(about: AboutInventory, phrases: Phrases) -> Iterator[Block]:
    found = list(differences(about.record, about.election, about.kit))
    yield space(5)
    if not found:
        yield paragraphs(phrases.each("inventory_agrees"))
    for one in found:
        yield paragraphs([_differs(about, phrases, one, language) for language in phrases.languages])


def _differs(about: AboutInventory, phrases: Phrases, one: Difference, language: str) -> str:
    def named(pile: str) -> str:
        return pile_name(pile, one.choice, about.record, about.election, about.contest, language)

    name = f"{named('unused')} + {named('spoiled')}" if one.letter == "I" else named(one.pile)
    return phrases.one(
        language,
        "inventory_differs",
        name=name,
        packed=count(one.packed),
        row=row_of(one.letter, one.choice, about.record, about.election, about.contest),
        found="–" if one.row is None else count(one.row),
    )


def _things(about: AboutInventory, phrases: Phrases) -> Iterator[Block]:
    columns = (
        GridColumn(phrases.each("thing"), 380),
        GridColumn(phrases.each("thing_count"), 80, "right", STRONG),
    )
    rows: list[list[Cell]] = [
        [list(phrases.local(THINGS[name])), count(number)]
        for name, number in about.kit.things
        if name in THINGS and number
    ]
    if rows:
        yield from grid(columns, rows)


def _receipt(about: AboutInventory, phrases: Phrases) -> Iterator[Block]:
    handed = about.handed
    seals = "" if handed is None or not handed.seals else (handed.act or "+")
    if handed is not None and handed.seals == "whole":
        seals = ""
    yield section(phrases.each("receipt"))
    for key, value in (
        ("receipt_left", moment(handed.left) if handed else ""),
        ("receipt_arrived", moment(handed.arrived) if handed else ""),
        ("receipt_seals", seals),
        ("receipt_from", ""),
        ("receipt_to", handed.to if handed else ""),
    ):
        yield _line(phrases.joined(key), value)


def _line(text: str, value: str) -> Block:
    """What is known stands on the line; the rest is written on it by hand."""
    block = Block(keep=True)
    at = LEFT + ROOM * 0.5
    y = block.put(LEFT, 6, text, _LINE, ROOM * 0.48)
    below = block.put(at, 6, value, _LINE, RIGHT - at) if value else 6.0
    block.height = max(24.0, y + 4, below + 4)
    block.rule(at, RIGHT, block.height - 3)
    return block


SHEET: Final = Sheet(kind="inventory", about=AboutInventory, title=titled(_TITLE), blocks=_blocks)
