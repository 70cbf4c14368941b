"""The page to sign the day before: what was looked at, boxes to tick by hand, the letters that a printer has to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.grid import STRONG, Column, fitted, grid
from kzpoll_desktop.paper.layout.heading import common_heading, paged, section
from kzpoll_desktop.paper.layout.page import LEFT, LINE, RIGHT, ROOM, Block, Page, bold, regular
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.wording import Wording
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.texts.readiness import item_sentence, state_word

_LETTERS: Final = bold(22, 28)
_NAME: Final = regular(9, 11.4)
SAMPLE: Final = ("ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі")
_TICK: Final = 11.0
# Before these nobody knows which stick it will be: it is written in by hand.
_WITHOUT_A_STICK: Final = ("medium_none", "medium_bad", "medium_same")
_ROLES: Final = ("chair", "deputy", "secretary")

Row = tuple[str, str, Mapping[str, str | int]]


def readiness_pdf(job: PrintJob, rows: Sequence[Row], moment: str) -> bytes:
    """The PDF of the page; rows: code, state and params of each item; moment: when it was looked at, as it is printed."""
    wording = Wording(job)
    title = wording.one(wording.languages[0], "readiness_title")
    return pdf(readiness_pages(job, rows, moment), title, wording.languages[0])


def readiness_pages(job: PrintJob, rows: Sequence[Row], moment: str) -> list[Page]:
    """The page before it becomes a PDF."""
    wording = Wording(job)
    facts = [[moment] * len(wording.languages)]
    blocks = [common_heading(job, wording, wording.each("readiness_title"), facts)]
    columns = [
        Column(wording.each("outcome"), 110, style=STRONG),
        Column(wording.each("checked"), ROOM - 140),
        Column(("",), 30),
    ]
    cells: list[list[str | list[str]]] = [
        [
            [state_word(state, one) for one in wording.languages],
            [item_sentence(code, params, job.election, one) for one in wording.languages],
            "",
        ]
        for code, state, params in rows
    ]
    table = grid(columns, cells)
    for block in table[1:]:
        # A box to tick by hand.
        block.box(RIGHT - 21, (block.height - _TICK) / 2, _TICK, _TICK, LINE)
    blocks += table
    blocks.append(_letters())
    if any(code in _WITHOUT_A_STICK for code, _, _ in rows):
        blocks.append(_line(wording.joined("stick_used")))
    blocks.append(section(wording.each("signatures")))
    for member in job.record.commission:
        if member.role_at_closing() in _ROLES:
            roles = " / ".join(
                dict.fromkeys(role_name(member.role_at_closing(), one) for one in wording.languages)
            )
            blocks.append(_line(f"{member.name}, {roles}"))
    blocks.append(_line(wording.joined("signing_date")))
    return paged(job, wording, blocks, "readiness")


def _letters() -> Block:
    """Capital and small letters side by side."""
    block = Block()
    half = ROOM / len(SAMPLE)
    for place, text in enumerate(SAMPLE):
        block.height = block.put(LEFT + place * half, 8.0, text, _LETTERS, half, "centre")
    return block


def _line(text: str) -> Block:
    """A text on the left, however long, and a line to write on at the right."""
    block = Block()
    style, lines = fitted(text, _NAME, ROOM * 0.55, 4)
    block.height = max(26.0, block.write(LEFT, 8, lines, style) + 4)
    block.rule(LEFT + ROOM * 0.6, RIGHT, block.height - 6)
    return block
