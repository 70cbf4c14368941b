"""The sheet for the sealed envelope: the recovery code of the precinct's key, and the key's fingerprint to be handed on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.closing import officers
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.handed import MOST_LINES_OF_A_NAME, boxed, paragraph, whole_print
from kzpoll_desktop.paper.layout.heading import precinct_heading, section
from kzpoll_desktop.paper.layout.page import Block, bold
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import line_to_sign
from kzpoll_desktop.paper.sheet import Sheet, titled

_TITLE: Final = "recovery_title"
_CODE: Final = bold(19, 26)
_PRINT: Final = bold(11, 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutRecovery(AboutPrecinct):
    """What is in the envelope. code: as it is typed; fingerprint: of the precinct's public key, hexadecimal."""

    code: str
    fingerprint: str


def _blocks(about: AboutRecovery, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    for text in phrases.each("recovery_says"):
        yield paragraph(text)
    yield boxed(about.code, _CODE)
    yield section(phrases.each("fingerprint"))
    for text in phrases.each("fingerprint_says"):
        yield paragraph(text)
    yield whole_print(about.fingerprint, _PRINT)
    yield section(phrases.each("signatures"))
    for member in officers(about.record):
        yield line_to_sign(member, phrases, MOST_LINES_OF_A_NAME)


SHEET: Final = Sheet(kind="recovery", about=AboutRecovery, title=titled(_TITLE), blocks=_blocks)
