"""Holders of the precinct's own key, the pages that they seal, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kzpoll_desktop.domain.code.protocol_code import decode
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.paper.about import AboutBallot, Closed
from kzpoll_desktop.paper.layout.page import DrawnPage
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.sheets import sheet
from kzpoll_desktop.seal.keys import PrecinctKey, unwrap
from kzpoll_desktop.seal.sealing import seal_pdf
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.looked import Looked
from kzpoll_desktop.workflow.verifying.rows import with_figures_read
from kzpoll_desktop.workflow.verifying.verify import _Library, look_at_pdf
from tests.shared.closed import PINS
from tests.workflow.verifying.closed import NIGHT


@dataclass(frozen=True)
class Insider:
    """Whoever has the key, and all that was closed."""

    key: PrecinctKey
    abouts: dict[str, AboutBallot]

    def sealed(
        self, kind: str, contest: str, change: Callable[[list[DrawnPage]], None] | None = None
    ) -> bytes:
        """Pages that were changed before they were sealed."""
        about = self.abouts[contest]
        pages = sheet(kind).pages(about)
        if change is not None:
            change(pages)
        return seal_pdf(pdf(pages, "x", "kk", about.keywords, about.closers), self.key, NIGHT, ())


def insider_of(made: Path) -> Insider:
    desk = Desk.open(made / "123.kzpoll", PlayClock(NIGHT), read_only=True)
    day = desk.day
    desk.close()
    assert day.keys is not None
    wrapped = day.keys.wrapped_for(("m1", "m3"))
    assert wrapped is not None
    key = unwrap(wrapped, (PINS["m1"], PINS["m3"]), bytes.fromhex(day.keys.certificate))
    abouts = {}
    for contest, one in day.current_sheets.items():
        closed = Closed(one.code, short_code(one.figures), 1, one.closing, decode(one.code).closed_at)
        about = printing.about_ballot(day, contest, "protocol")
        abouts[contest] = replace(about, digest=one.digest, closed=closed)
    return Insider(key, abouts)


def looked(data: bytes) -> Looked:
    return with_figures_read(_Library(None, None).named(look_at_pdf(data, "paper.pdf")))


def told(data: bytes) -> set[str]:
    """What is objected to; nothing is ever said of the rows that were read beside an objection."""
    found = looked(data)
    if found.troubles:
        assert "pages_read" not in {note.code for note in found.notes}
    return {trouble.code for trouble in found.troubles}


def where(pages: list[DrawnPage], text: str) -> tuple[DrawnPage, int]:
    return next((page, place) for page in pages for place, one in enumerate(page.texts) if one.text == text)


def put(pages: list[DrawnPage], was: str, now: str) -> None:
    page, place = where(pages, was)
    page.texts[place] = page.texts[place]._replace(text=now)
