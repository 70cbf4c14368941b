"""Parts of the sheets that hand over a code or a fingerprint: sentences, the code in a box, a fingerprint in groups."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.paper.layout.page import LEFT, LINE, ROOM, Block, Style, regular
from kzpoll_desktop.texts.format import digest_groups

# A name is never set smaller.
MOST_LINES_OF_A_NAME: Final = 99
_TEXT: Final = regular(10.5, 14)


def paragraph(text: str) -> Block:
    """A sentence over the whole width."""
    block = Block()
    block.height = block.put(LEFT, 5, text, _TEXT, ROOM) + 3
    return block


def boxed(code: str, font: Style) -> Block:
    """What is read or typed from the sheet, in the middle of a box."""
    block = Block()
    below = block.put(LEFT, 20, code, font, ROOM, "centre")
    block.box(LEFT, 10, ROOM, below, LINE)
    block.height = below + 16
    return block


def whole_print(fingerprint: str, font: Style) -> Block:
    """A fingerprint, hexadecimal, in groups."""
    block = Block()
    block.height = block.put(LEFT, 4, digest_groups(fingerprint), font, ROOM) + 4
    return block
