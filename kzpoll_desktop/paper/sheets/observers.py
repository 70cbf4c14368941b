"""The page for observers, without secrets: the fingerprint of the precinct's key, to be photographed before the voting."""

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
from kzpoll_desktop.texts.format import key_digits

_TITLE: Final = "observers_title"
_DIGITS: Final = bold(24, 32)
_PRINT: Final = bold(10, 14)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutObservers(AboutPrecinct):
    """What observers are given. fingerprint: of the precinct's public key, hexadecimal."""

    fingerprint: str


def _blocks(about: AboutObservers, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    for text in phrases.each("observers_say"):
        yield paragraph(text)
    yield boxed(key_digits(about.fingerprint), _DIGITS)
    yield section(phrases.each("fingerprint"))
    yield whole_print(about.fingerprint, _PRINT)
    yield section(phrases.each("signatures"))
    for member in officers(about.record):
        yield line_to_sign(member, phrases, MOST_LINES_OF_A_NAME)


SHEET: Final = Sheet(
    kind="observers", about=AboutObservers, title=titled(_TITLE), blocks=_blocks, digest=False
)
