"""The sheet for the sealed envelope: the recovery code of the precinct's key, and the key's fingerprint to be handed on."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.heading import common_heading, paged, section
from kzpoll_desktop.paper.layout.page import LEFT, LINE, RIGHT, ROOM, Block, Page, bold, regular
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.signing import voting_members
from kzpoll_desktop.paper.layout.wording import Wording, digest_groups
from kzpoll_desktop.texts.names.labels import role_name

_CODE: Final = bold(19, 26)
_TEXT: Final = regular(10.5, 14)
_NAME: Final = bold(9.4, 11.6)
_ROLE: Final = regular(8, 9.8)
_PRINT: Final = bold(11, 16)
_OFFICERS: Final = ("chair", "deputy", "secretary")


def recovery_pdf(job: PrintJob, code: str, fingerprint: str) -> bytes:
    """The PDF of the sheet; code: as it is typed; fingerprint: of the precinct's public key, hexadecimal."""
    wording = Wording(job)
    title = wording.one(wording.languages[0], "recovery_title")
    return pdf(recovery_pages(job, code, fingerprint), title, wording.languages[0])


def recovery_pages(job: PrintJob, code: str, fingerprint: str) -> list[Page]:
    """The sheet before it becomes a PDF."""
    wording = Wording(job)
    blocks = [common_heading(job, wording, wording.each("recovery_title"))]
    blocks += [_paragraph(text) for text in wording.each("recovery_says")]
    blocks.append(_boxed(code))
    blocks.append(section(wording.each("fingerprint")))
    blocks += [_paragraph(text) for text in wording.each("fingerprint_says")]
    blocks.append(_print(fingerprint))
    blocks.append(section(wording.each("signatures")))
    for member in voting_members(job.record):
        if member.role_at_closing() in _OFFICERS:
            roles = dict.fromkeys(role_name(member.role_at_closing(), one) for one in wording.languages)
            blocks.append(_line(member.name, " / ".join(roles)))
    return paged(job, wording, blocks, "recovery")


def _paragraph(text: str) -> Block:
    block = Block()
    block.height = block.put(LEFT, 5, text, _TEXT, ROOM) + 3
    return block


def _boxed(code: str) -> Block:
    block = Block()
    below = block.put(LEFT, 20, code, _CODE, ROOM, "centre")
    block.box(LEFT, 10, ROOM, below, LINE)
    block.height = below + 16
    return block


def _print(fingerprint: str) -> Block:
    block = Block()
    block.height = block.put(LEFT, 4, digest_groups(fingerprint), _PRINT, ROOM) + 4
    return block


def _line(name: str, role: str) -> Block:
    block = Block(keep=True)
    room = ROOM * 0.55
    y = block.put(LEFT, 8, name, _NAME, room)
    y = block.put(LEFT, y, role, _ROLE, room)
    block.height = max(34.0, y + 4)
    block.rule(LEFT + room + 14, RIGHT, block.height - 6)
    return block
