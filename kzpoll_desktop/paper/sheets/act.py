"""An act of the commission on its own sheet: text in both languages, what it answers, the vote, the signatures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.figures.record import Act, Answer
from kzpoll_desktop.domain.rules.engine import Finding, check
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.file_names import act_file_part
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, fitted, grid
from kzpoll_desktop.paper.layout.heading import precinct_heading, section
from kzpoll_desktop.paper.layout.page import LEFT, ROOM, Block, regular
from kzpoll_desktop.paper.layout.phrases import Phrases, capital
from kzpoll_desktop.paper.layout.signing import line_to_sign
from kzpoll_desktop.paper.sheet import Sheet
from kzpoll_desktop.texts import acts as texts

_TEXT: Final = regular(10, 13.4)
_NOTE: Final = regular(7.4, 9.2)
_MOST_LINES: Final = 60
_MOST_LINES_OF_A_NAME: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutAct(AboutPrecinct):
    """One act of the commission."""

    act: Act

    @property
    def file_part(self) -> str:
        """A file for each act, by its number."""
        return act_file_part(self.act.number)

    @property
    def told_apart(self) -> str:
        """Its number."""
        return self.act.number.removeprefix("№").strip()


def _title(about: AboutAct, phrases: Phrases, language: str) -> str:
    details = about.details(about.act.number)
    title = "act_title" if details is None or details.vote is None else "act_title_excess"
    return capital(phrases.one(language, title, number=about.told_apart))


def _blocks(about: AboutAct, phrases: Phrases) -> Iterator[Block]:
    titles = [_title(about, phrases, language) for language in phrases.languages]
    details = about.details(about.act.number)
    facts = []
    if details is not None:
        facts.append([texts.drawn_up(details.drawn_up, language) for language in phrases.languages])
    yield precinct_heading(about, phrases, titles, facts)
    for text in dict.fromkeys(phrases.local(about.act.text)):
        yield _paragraph(text)
    yield from _answers(about, phrases)
    yield from _vote(about, phrases)
    yield from _signatures(about, phrases)


def _paragraph(text: str) -> Block:
    block = Block()
    style, lines = fitted(text, _TEXT, ROOM, _MOST_LINES)
    block.height = block.write(LEFT, 6, lines, style) + 4
    return block


def _answers(about: AboutAct, phrases: Phrases) -> Iterator[Block]:
    rows = []
    for answer in about.act.answers:
        found = _finding(about, answer)
        if found is not None:
            said = [
                texts.prepared(found, about.record, about.election, language)
                for language in phrases.languages
            ]
            rows.append([answer.code, said])
    if rows:
        yield section(phrases.each("act_answers"))
        columns = [
            GridColumn(phrases.each("code"), 40, style=STRONG),
            GridColumn(phrases.each("discrepancy"), ROOM - 40),
        ]
        yield from grid(columns, rows)


def _finding(about: AboutAct, answer: Answer) -> Finding | None:
    """The finding that the act answers with its numbers; None where it has others now."""
    for finding in check(about.record, about.election):
        if (finding.code, finding.contest) == (answer.code, answer.contest):
            return finding if dict(finding.numbers) == dict(answer.numbers) else None
    return None


def _vote(about: AboutAct, phrases: Phrases) -> Iterator[Block]:
    details = about.details(about.act.number)
    if details is not None and details.vote is not None:
        votes = {"votes_for": details.vote.votes_for, "votes_against": details.vote.votes_against}
        block = Block(keep=True)
        y = 8.0
        for language in phrases.languages:
            y = block.put(LEFT, y, phrases.one(language, "act.vote", **votes), _TEXT, ROOM)
        block.height = y
        yield block


def _signatures(about: AboutAct, phrases: Phrases) -> Iterator[Block]:
    yield section(phrases.each("signatures"))
    for member in about.record.commission:
        if member.id in about.act.signed_by:
            yield line_to_sign(member, phrases, _MOST_LINES_OF_A_NAME)
    block = Block()
    y = 10.0
    for text in phrases.each("act_is_attached"):
        y = block.put(LEFT, y, text, _NOTE, ROOM) + 1
    block.height = y
    yield block


SHEET: Final = Sheet(kind="act", about=AboutAct, title=_title, blocks=_blocks, kept=True)
