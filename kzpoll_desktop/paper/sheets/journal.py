"""The journal on paper: a line for everything that happened, in the order in which it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import precinct_heading
from kzpoll_desktop.paper.layout.page import Block, regular
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.sheet import Sheet
from kzpoll_desktop.texts import history as texts
from kzpoll_desktop.texts.format import count, date, time

_SMALL: Final = regular(7.2, 8.8)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutJournal(AboutPrecinct):
    """Lines of the journal in the order in which they are printed, in one language; extract: not all lines are there."""

    lines: tuple[HistoryLine, ...]
    said_in: str
    extract: bool = False

    @property
    def language(self) -> str:
        """The language of the lines, also where the heading has another."""
        return self.said_in


def _title(about: AboutJournal, phrases: Phrases, language: str) -> str:
    return phrases.one(language, "journal_extract" if about.extract else "journal_title")


def _blocks(about: AboutJournal, phrases: Phrases) -> list[Block]:
    language = about.said_in
    last = max(about.lines, key=lambda line: line.seq, default=None)
    facts = []
    if last is not None and not about.extract:
        said = {"seq": count(last.seq), "date": date(last.wall), "time": time(last.wall, seconds=True)}
        facts = [[phrases.one(language, "journal_head", **said)]]
    titles = [_title(about, phrases, language)]
    keys = (
        ("at", 60),
        ("person", 76),
        ("stage", 66),
        ("happened", 146),
        ("was", 62),
        ("became", 62),
        ("reason", 68),
    )
    columns = [
        GridColumn((phrases.one(language, key),), wide, style=STRONG if key == "at" else _SMALL)
        for key, wide in keys
    ]
    rows = [_row(about, line) for line in about.lines]
    return [precinct_heading(about, phrases, titles, facts), *grid(columns, rows)]


def _row(about: AboutJournal, line: HistoryLine) -> list[str]:
    language = about.said_in
    was, now = texts.was_and_is(line, about.record, about.election, language)
    return [
        texts.moment(line, about.election),
        texts.person_name(line.by, about.record),
        texts.stage_words(line.stage, about.election, language),
        texts.said(line, about.record, about.election, language),
        was,
        now,
        line.reason,
    ]


SHEET: Final = Sheet(kind="journal", about=AboutJournal, title=_title, blocks=_blocks)
