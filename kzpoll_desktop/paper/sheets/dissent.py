"""A dissenting opinion on its own sheet, attached to the minutes of the sitting and sent up at once [20(5)]."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.figures.record import Signing
from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.grid import fitted
from kzpoll_desktop.paper.layout.heading import common_heading, paged, section
from kzpoll_desktop.paper.layout.page import LEFT, RIGHT, ROOM, Block, Page, bold, regular
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.wording import Wording
from kzpoll_desktop.texts.names.labels import role_name

_TEXT: Final = regular(10.5, 14)
_NAME: Final = bold(9.4, 11.6)
_ROLE: Final = regular(8, 9.8)
_NOTE: Final = regular(7.4, 9.2)
_MOST_LINES: Final = 40
_RULED: Final = 14
_RULE_HEIGHT: Final = 22.0


def dissent_pdf(job: PrintJob, signing: Signing) -> bytes:
    """The PDF of a member's opinion; where only its existence is noted there are lines to write it on."""
    wording = Wording(job)
    title = wording.one(wording.languages[0], "dissent_title")
    return pdf(dissent_pages(job, signing), title, wording.languages[0], job.keywords)


def dissent_pages(job: PrintJob, signing: Signing) -> list[Page]:
    """The sheet before it becomes a PDF."""
    wording = Wording(job)
    blocks = [common_heading(job, wording, wording.each("dissent_title"))]
    if isinstance(signing.dissent, str):
        blocks.append(_text(signing.dissent))
    else:
        blocks += [_rule() for _ in range(_RULED)]
    blocks.append(section(wording.each("signatures")))
    blocks.append(_signature(job, wording, signing))
    return paged(job, wording, blocks, "dissent")


def _text(text: str) -> Block:
    block = Block()
    style, lines = fitted(text, _TEXT, ROOM, _MOST_LINES)
    block.height = block.write(LEFT, 8, lines, style) + 6
    return block


def _rule() -> Block:
    block = Block(height=_RULE_HEIGHT)
    block.rule(LEFT, RIGHT, _RULE_HEIGHT)
    return block


def _signature(job: PrintJob, wording: Wording, signing: Signing) -> Block:
    """Who wrote it, a line to sign on, and what becomes of the sheet."""
    block = Block()
    member = job.record.member(signing.member)
    name = member.name if member else signing.member
    role = member.role_at_closing() if member else None
    roles = dict.fromkeys(role_name(role, one) for one in wording.languages)
    room = ROOM * 0.55
    style, lines = fitted(name, _NAME, room, 6)
    y = block.write(LEFT, 8, lines, style)
    y = max(block.put(LEFT, y, " / ".join(roles), _ROLE, room), 30)
    block.rule(LEFT + room + 14, RIGHT, y)
    y += 14
    for text in wording.each("dissent_says"):
        y = block.put(LEFT, y, text, _NOTE, ROOM) + 1
    block.height = y
    return block
