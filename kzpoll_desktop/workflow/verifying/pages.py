"""Reads the pages of a sealed paper of form 2: they are set as the program sets them, and show the code under the seal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzpoll_desktop.domain.ground.said import Trouble

if TYPE_CHECKING:
    from kzpoll_desktop.paper.reading.contents import Read
    from kzpoll_desktop.seal.whole import Whole


@dataclass(frozen=True, slots=True)
class PagesRead:
    """What stands on the pages of a paper, or why it is not told. troubles: pages not set as the program sets them."""

    pages: tuple[Read, ...] = ()
    side: float = 0.0
    troubles: tuple[Trouble, ...] = ()


def read_pages(whole: Whole, code: str) -> PagesRead:
    """All pages of a paper; each has to show the code under its seal. code: its text."""
    from kzpoll_desktop.paper.reading.contents import read_page, shows_code
    from kzpoll_desktop.paper.reading.faces import NotSet, read_face
    from kzpoll_desktop.seal.whole import DRAWN

    side = float(whole.paper.side.digits)
    try:
        faces = {
            one.key.decode("latin-1"): read_face(
                one.name.name.decode("latin-1"),
                whole.widths(one),
                whole.sizes(one),
                whole.letters[one.key],
                whole.files[one.key],
            )
            for one in whole.paper.fonts
        }
    except (NotSet, ValueError):
        return PagesRead(troubles=(Trouble("page_not_ours", {"page": 1}),))
    found: list[Read] = []
    for number, content in enumerate(whole.pages, start=1):
        try:
            found.append(read_page(content, faces, DRAWN.decode()))
        except NotSet:
            return PagesRead(troubles=(Trouble("page_not_ours", {"page": number}),))
    if not shows_code(whole.drawing, side, code):
        wrong = (Trouble("printed_code_differs", {"page": number}) for number in range(1, len(found) + 1))
        return PagesRead(tuple(found), side, tuple(wrong))
    return PagesRead(tuple(found), side)
