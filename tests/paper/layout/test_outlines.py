"""The measures of letters are those that the printer's own library finds in the fonts."""

from __future__ import annotations

import pytest

from kzpoll_desktop.paper.layout.fonts import font
from kzpoll_desktop.paper.layout.outlines import BOLD, REGULAR, Outlines, own_font


@pytest.mark.parametrize("name", [REGULAR, BOLD])
def test_letters_and_widths_are_those_that_reportlab_finds(name: str) -> None:
    own, face = own_font(name), font(name).face
    found = {letter: own.measures(glyph)[0] for letter, glyph in own.of_letter.items()}
    # It counts two numbers that are no letters as well.
    assert found == {code: face.charWidths[code] for code in face.charToGlyph if code not in (0, 0xFFFF)}


@pytest.mark.parametrize("data", [b"ttcf" + bytes(60), b"\0\1\0\0\0\x29" + bytes(60)])
def test_what_is_no_font_of_one_kind_is_none(data: bytes) -> None:
    with pytest.raises(ValueError, match="font"):
        Outlines(data)
