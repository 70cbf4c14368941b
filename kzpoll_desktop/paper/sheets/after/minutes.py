"""The minutes of the count: what the commission did and when, out of the journal, in every language of the paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import lines_to_sign, signers
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts import history as texts

_TITLE: Final = "minutes_title"
# What the commission did, and not what was typed: figures have the protocol and its annex.
_STEPS: Final = (
    *("stage_finished", "checked.claimed", "checked.claimed.read", "voided", "signed", "posted", "packed"),
    *(
        "closed.pins",
        "closed.recovery",
        "closed.none",
        "copied.given",
        "copied.refused",
        "restored",
        "recovered",
    ),
    *("complained", "complained.granted", "complained.refused", "complained.forwarded"),
    *("handed_over.kit", "handed_over.package"),
)
# Values that are the commission's own decisions, where one was entered.
_DECIDED: Final = ("acts", "disputed", "day.opened", "day.voting_ended", "day.count_ended", "early_end")


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutMinutes(AboutPrecinct):
    """The lines of the whole journal; the minutes take from them what they tell."""

    lines: tuple[HistoryLine, ...]


def _blocks(about: AboutMinutes, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    present = [member.name for member in about.record.voting()]
    yield section(phrases.each("minutes_present"))
    yield paragraphs([", ".join(present)])
    columns = (
        GridColumn(phrases.each("at"), 70, style=STRONG),
        GridColumn(phrases.each("happened"), 270),
        GridColumn(phrases.each("reason"), 130),
    )
    rows = [_row(about, phrases, line) for line in about.lines if _is_told(line)]
    yield from grid(columns, rows)
    yield from lines_to_sign(signers(about.record), phrases)


def _is_told(line: HistoryLine) -> bool:
    return line.what in _STEPS or (line.what == "entered" and line.path in _DECIDED)


def _row(about: AboutMinutes, phrases: Phrases, line: HistoryLine) -> list[Cell]:
    said = []
    for language in phrases.languages:
        text = texts.said(line, about.record, about.election, language)
        _, now = texts.was_and_is(line, about.record, about.election, language)
        said.append(f"{text}: {now}" if now else text)
    return [texts.moment(line, about.election), list(dict.fromkeys(said)), line.reason]


SHEET: Final = Sheet(kind="minutes", about=AboutMinutes, title=titled(_TITLE), blocks=_blocks)
