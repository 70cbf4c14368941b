"""The headings of a paper: of one ballot, of the whole precinct, of a section; in as many columns as it has languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kzpoll_desktop.domain.election.definition import District
from kzpoll_desktop.paper.about import AboutBallot, AboutPrecinct
from kzpoll_desktop.paper.layout.page import (
    LEFT,
    RIGHT,
    ROOM,
    Align,
    Block,
    Style,
    bold,
    regular,
    together,
)
from kzpoll_desktop.paper.layout.phrases import Phrases, capital
from kzpoll_desktop.texts.format import date
from kzpoll_desktop.texts.names.labels import COLOURS, precinct_place

GUTTER: Final = 18.0
_TITLE: Final = bold(12.5, 14.5)
_CONTEST: Final = bold(9.5, 11.8)
_ELECTION: Final = regular(8.5, 10.4)
_FORM: Final = regular(7.2, 8.8)
_FACT: Final = regular(7.4, 9)
VALUE: Final = bold(9, 11.4)
# How far right of its label a value begins.
VALUE_AT: Final = 80.0
_SECTION: Final = bold(10, 12.4)
_NOTE: Final = regular(8.4, 10.4)


def _level(block: Block, y: float, texts: Sequence[str], style: Style, align: Align = "centre") -> float:
    """One text a language side by side; answers the y below the longest."""
    wide = column(len(texts))
    below = y
    for index, text in enumerate(texts):
        below = max(below, block.put(LEFT + index * (wide + GUTTER), y, text, style, wide, align))
    return below


def column(columns: int) -> float:
    """How wide each of so many columns is."""
    return (ROOM - GUTTER * (columns - 1)) / columns


def ballot_heading(
    about: AboutBallot,
    phrases: Phrases,
    title: str,
    place: Sequence[str] = (),
    district: District | None = None,
) -> Block:
    """The heading of a paper about one ballot; title: the key of the paper's name. Kazakh stands left of Russian.

    place, district: where they are known otherwise than by the record.
    """
    contest = about.definition
    block = Block()
    y = 0.0
    if contest.form is not None:
        forms = [phrases.form(language, contest.form) for language in phrases.languages]
        y = _level(block, y, forms, _FORM) + 5
    number = about.record.precinct.number
    y = _level(block, y, [text.upper() for text in phrases.each(title)], _TITLE) + 2
    if about.again is not None:
        told = phrases.each("counted_again", version=about.again.version, before=about.again.before)
        y = _level(block, y, told, _CONTEST) + 2
    y = _level(block, y, contest_names(about), _CONTEST) + 2
    y = _level(block, y, phrases.local(about.election.title), _ELECTION) + 4
    y = _level(block, y, phrases.each("commission_of", number=number), _CONTEST) + 5
    block.rule(LEFT, RIGHT, y)
    block.height = y
    facts = [_fact(label, values) for label, values in facts_of(about, phrases, place, district)]
    whole = together([block, *facts])
    end = whole.height + 3
    if len(phrases.languages) > 1:
        whole.upright(LEFT + ROOM / 2, 0, end, 0.3)
    whole.rule(LEFT, RIGHT, end)
    whole.height = end + 6
    return whole


def precinct_heading(
    about: AboutPrecinct, phrases: Phrases, titles: Sequence[str], facts: Sequence[Sequence[str]] = ()
) -> Block:
    """The heading of a paper about the whole precinct; titles: one a language; facts: more lines under the commission."""
    block = Block()
    y = _level(block, 0.0, titles, _TITLE) + 2
    y = _level(block, y, phrases.local(about.election.title), _ELECTION) + 4
    number = about.record.precinct.number
    y = _level(block, y, phrases.each("commission_of", number=number), _CONTEST) + 5
    for fact in facts:
        y = _level(block, y, fact, _CONTEST) + 4
    if len(phrases.languages) > 1:
        block.upright(LEFT + ROOM / 2, 0, y, 0.3)
    block.rule(LEFT, RIGHT, y)
    block.height = y + 6
    return block


def contest_names(about: AboutBallot) -> list[str]:
    """The contest's title with the ballot's colour in words, in each language of the paper."""
    contest = about.definition
    colour = COLOURS.get(contest.colour)
    if colour is None:
        return [contest.title.get(language) for language in about.spoken]
    held = {language: colour.get(language).replace(" ", "\xa0") for language in about.spoken}
    return [f"{contest.title.get(language)} ({held[language]})" for language in about.spoken]


def facts_of(
    about: AboutBallot, phrases: Phrases, place: Sequence[str] = (), district: District | None = None
) -> list[tuple[Sequence[str], Sequence[str]]]:
    """What a heading says under its titles: labels and values in each language; the place is the last but one."""
    languages = phrases.languages
    contest, precinct = about.definition, about.record.precinct
    facts: list[tuple[Sequence[str], Sequence[str]]] = [
        (phrases.each("addressee"), phrases.local(contest.addressee)),
    ]
    district = district or about.district
    if district is not None:
        names = [f"{district.name.get(one)}, {district.region.get(one)}" for one in languages]
        facts.append((phrases.each("district"), names))
    place = place or [precinct_place(precinct, language) for language in languages]
    facts.append((phrases.each("place"), place))
    facts.append((phrases.each("election_date"), [date(about.election.date)] * len(languages)))
    return facts


def _fact(labels: Sequence[str], values: Sequence[str]) -> Block:
    """A fact in each language; where nothing is known there is a line to write it on."""
    wide = column(len(labels))
    name = VALUE_AT
    block = Block()
    y = 2.4
    below = y
    for index, (label, value) in enumerate(zip(labels, values, strict=True)):
        x = LEFT + index * (wide + GUTTER)
        below = max(below, block.put(x, y + 1.4, label, _FACT, name - 4))
        if value:
            below = max(below, block.put(x + name, y, value, VALUE, wide - name))
        else:
            block.rule(x + name, x + wide, y + VALUE.leading - 1.5)
    block.height = below
    return block


def section(texts: Sequence[str], before: float = 14.0) -> Block:
    """The heading of a section; it stays with what follows."""
    block = Block(keep=True)
    title = " / ".join(dict.fromkeys(capital(text) for text in texts))
    block.height = block.put(LEFT, before, title, _SECTION, ROOM) + 3
    return block


def paragraphs(texts: Sequence[str], style: Style = _NOTE) -> Block:
    """Sentences over the whole width, one a language; they stay with what follows."""
    block = Block(keep=True)
    for text in texts:
        block.height = block.put(LEFT, block.height, text, style, ROOM)
    block.height += 5
    return block
