"""The blocks of a paper on its pages, with what stands on every one: bands at the top, foot, code, words across."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from kzpoll_desktop.paper.about import AboutBallot, AboutPrecinct
from kzpoll_desktop.paper.layout.code import code_block
from kzpoll_desktop.paper.layout.fonts import width, wrap
from kzpoll_desktop.paper.layout.page import (
    BOTTOM,
    LEFT,
    LINE,
    PAGE_HEIGHT,
    RIGHT,
    ROOM,
    TOP,
    Block,
    DrawnPage,
    PageFlow,
    bold,
    draw,
    regular,
)
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.format import date, digest_groups
from kzpoll_desktop.texts.names.labels import ballot_name

_BAND: Final = bold(9.5, 11.5)
_FOOT: Final = regular(6.8, 8.4)
# Between what stands at the left of the foot and its page number.
_APART: Final = 8
_BAND_HEIGHT: Final = 16.0


def bands(about: AboutPrecinct, phrases: Phrases) -> list[tuple[str, bool]]:
    """The lines at the top of every page that say what this paper is not; True: white on black."""
    found = []
    if about.practice:
        found.append((" · ".join(phrases.each("practice_mark")), True))
    if about.draft:
        found.append((" · ".join(phrases.each("draft")), True))
    if about.status == "from_record":
        found.append((" · ".join(phrases.each("from_record")), False))
    if about.entered_after_event:
        found.append((" · ".join(phrases.each("entered_after_event")), False))
    return found


def marks(about: AboutPrecinct, phrases: Phrases) -> tuple[str, ...]:
    """The words across each page of a draft and of a practice paper."""
    words: tuple[str, ...] = ()
    if about.practice:
        words += phrases.each("practice_mark")
    if about.draft:
        words += phrases.each("draft_mark")
    return words


def top_of(found: Sequence[tuple[str, bool]]) -> float:
    """Where the first block may begin under the bands."""
    return TOP - (len(found) * _BAND_HEIGHT + 8 if found else 0)


def band_block(found: Sequence[tuple[str, bool]]) -> Block:
    """The bands, measured from the paper's top edge."""
    block = Block()
    y = PAGE_HEIGHT - TOP
    for text, black in found:
        block.box(LEFT, y, ROOM, _BAND_HEIGHT - 2, LINE, 0.0 if black else None)
        block.put(LEFT, y + 1.2, text, _BAND, ROOM, "centre", 1.0 if black else 0.0)
        y += _BAND_HEIGHT
    return block


def foot_block(
    about: AboutPrecinct, phrases: Phrases, kind: str, place: tuple[int, int], *, digest: bool
) -> Block:
    """The foot of a page: whose paper it is, its page number, the record's digest; measured from the top edge.

    place: the page, and how many there are.
    """
    block = Block()
    number, total = place
    y = PAGE_HEIGHT - 44
    block.rule(LEFT, RIGHT, y)
    pages = " · ".join(phrases.each("page", page=number, pages=total))
    right = wrap(pages, _FOOT.font, _FOOT.size, ROOM / 2)
    block.write(LEFT, y + 3, right, _FOOT, "right", ROOM)
    taken = max(width(line, _FOOT.font, _FOOT.size) for line in right)
    block.write(LEFT, y + 3, [_whose(about, phrases, kind, ROOM - taken - _APART)], _FOOT)
    if digest and about.digest:
        text = f"{phrases.joined('digest')}: {digest_groups(about.digest)}"
        block.write(LEFT, y + 12, wrap(text, _FOOT.font, _FOOT.size, ROOM), _FOOT)
    return block


def _whose(about: AboutPrecinct, phrases: Phrases, kind: str, room: float) -> str:
    """Precinct, date, paper and the ballot that it is about on one line; in the first language alone where two do not fit."""
    found: tuple[str, ...] = ()
    for languages in (phrases.languages, phrases.languages[:1]):
        papers = " / ".join(dict.fromkeys(phrases.one(language, f"foot.{kind}") for language in languages))
        line = f"№{about.record.precinct.number} · {date(about.election.date)} · {papers}"
        if isinstance(about, AboutBallot):
            if about.closed is not None and about.closed.sheet > 1:
                line += f" · {phrases.one(languages[0], 'sheet_number', sheet=about.closed.sheet)}"
            line += " · " + " / ".join(ballot_name(about.definition, language) for language in languages)
        found = wrap(line, _FOOT.font, _FOOT.size, room)
        if len(found) == 1:
            break
    return found[0]


def paged(
    about: AboutPrecinct,
    phrases: Phrases,
    blocks: Iterable[Block],
    kind: str,
    *,
    band: str = "",
    digest: bool = True,
    struck_gaps: bool = False,
) -> list[DrawnPage]:
    """The blocks on pages with bands, foot, the code of what is closed, and the words across.

    kind: what the foot calls the paper; band: the phrase of one more band; digest: the record's stands at the foot;
    struck_gaps: what is left empty at the end of a page is crossed, so that nothing can be added there.
    """
    top = bands(about, phrases)
    if band:
        top.append((" · ".join(phrases.each(band)), False))
    closed = about.closed if isinstance(about, AboutBallot) else None
    code = code_block(closed, phrases) if closed is not None else None
    bottom = BOTTOM + (code.height if code is not None else 0)
    flow = PageFlow(top=top_of(top), bottom=bottom, struck_gaps=struck_gaps)
    flow.place(blocks)
    pages = flow.finish(
        lambda _number, _total: band_block(top),
        lambda number, total: foot_block(about, phrases, kind, (number, total), digest=digest),
    )
    if code is not None:
        for page in pages:
            draw(page, code, bottom - 2)
    across = marks(about, phrases)
    for page in pages:
        page.marks = across
    return pages
