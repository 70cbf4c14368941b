"""The copying sheet: rows in order with figure and words, large, from which the commission's own blank is filled in."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.heading import ballot_heading, paragraphs
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.table import COPYING, lines, table
from kzpoll_desktop.paper.sheet import Sheet, titled

_TITLE: Final = "copying_title"


def _blocks(about: AboutBallot, phrases: Phrases) -> list[Block]:
    return [
        ballot_heading(about, phrases, _TITLE),
        paragraphs(phrases.each("copying_note")),
        *table(phrases, list(lines(about, phrases, about.election.rows)), COPYING),
    ]


SHEET: Final = Sheet(kind="copying", about=AboutBallot, title=titled(_TITLE), blocks=_blocks)
