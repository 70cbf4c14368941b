"""The disputed ballots of the whole precinct: the ground, the votes, and what more than half decided [43(7)]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.acts import DisputedBallot
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import lines_to_sign, signers
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.acts import act_words
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.labels import ballot_name

_TITLE: Final = "disputed_title"


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutDisputed(AboutPrecinct):
    """Every ballot about which the commission voted."""

    disputed: tuple[DisputedBallot, ...]


def _blocks(about: AboutDisputed, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    if not about.disputed:
        yield paragraphs(phrases.each("disputed_none"))
    for contest in held(about.election, about.record):
        own = [one for one in about.disputed if one.contest == contest.id]
        if own:
            yield section([ballot_name(contest, language) for language in phrases.languages])
            yield from grid(_columns(phrases), [_row(about, phrases, one) for one in own])
    yield from lines_to_sign(signers(about.record), phrases)


def _columns(phrases: Phrases) -> tuple[GridColumn, ...]:
    return (
        GridColumn(("№",), 30, "right", STRONG),
        GridColumn(phrases.each("ground"), 250),
        GridColumn(phrases.each("votes_for"), 50, "right"),
        GridColumn(phrases.each("votes_against"), 50, "right"),
        GridColumn(phrases.each("decision_taken"), 100),
    )


def _row(about: AboutDisputed, phrases: Phrases, one: DisputedBallot) -> list[Cell]:
    decided = str(one.decision(voting_members(about.record)) or "invalid")
    words = list(dict.fromkeys(act_words(decided, language) for language in phrases.languages))
    return [count(one.number), one.ground, count(one.vote.votes_for), count(one.vote.votes_against), words]


SHEET: Final = Sheet(kind="disputed", about=AboutDisputed, title=titled(_TITLE), blocks=_blocks)
