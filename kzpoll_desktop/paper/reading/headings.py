"""The heading of a closed paper held against the definition: written anew with the place that it names, and compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.election.definition import District
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.fonts import wrap
from kzpoll_desktop.paper.layout.heading import (
    GUTTER,
    VALUE,
    VALUE_AT,
    ballot_heading,
    column,
    facts_of,
    section,
)
from kzpoll_desktop.paper.layout.page import LEFT, PAGE_HEIGHT, DrawnPage, draw
from kzpoll_desktop.paper.layout.paging import band_block, bands, top_of
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.table import ANNEX
from kzpoll_desktop.paper.reading.contents import Read
from kzpoll_desktop.paper.reading.places import plain
from kzpoll_desktop.paper.reading.rows import PaperTable

_NEAR: Final = 0.05


def has_heading(page: Read, table: PaperTable, about: AboutBallot, district: District | None) -> bool:
    """Whether all that stands over the table of the first page is what this program sets there, but for the place.

    about: of a record with the code's figures; district: whose candidates stand in the rows, where there are districts.
    """
    return any(
        _is_over(page, table, replace(about, entered_after_event=after), district) for after in (False, True)
    )


def _is_over(page: Read, table: PaperTable, about: AboutBallot, district: District | None) -> bool:
    phrases = Phrases(about)
    title, found = ("annex_title" if table.look is ANNEX else "protocol_title"), bands(about, phrases)
    place = _place(page, table, about, phrases, district)
    if place is None:
        return False
    expected, top = DrawnPage(), top_of(found)
    blocks = [ballot_heading(about, phrases, title, place, district)]
    blocks += [section(phrases.each("other_figures"), before=4)] if table.look is ANNEX else []
    for block in blocks:
        draw(expected, block, top)
        top -= block.height
    draw(expected, band_block(found), PAGE_HEIGHT)
    if abs(top - table.top) > _NEAR:
        return False
    above = table.top + _NEAR
    texts = [
        ((*one[:2], one.size, one.ink), (one.font, plain(one.text))) for one in page.texts if one.y > above
    ]
    rules = [(tuple(map(float, one)), ()) for one in page.rules if min(one.y0, one.y1) > above]
    boxes = [_of_box(*one) for one in page.boxes if one.y > above]
    return (
        _same(texts, [((*t[:2], t.size, t.ink), (t.font, plain(t.text))) for t in expected.texts])
        and _same(rules, [(tuple(map(float, one)), ()) for one in expected.rules])
        and _same(boxes, [_of_box(*one) for one in expected.boxes])
    )


_Measured = tuple[tuple[float, ...], tuple[str, ...]]


def _of_box(x: float, y: float, wide: float, high: float, weight: float, fill: float | None) -> _Measured:
    return (x, y, wide, high, -1.0 if fill is None else fill, weight if fill is None else 0.0), ()


def _same(found: Sequence[_Measured], expected: Sequence[_Measured]) -> bool:
    """The same things in whatever order, measures within a hair."""
    if len(found) != len(expected):
        return False
    left = list(found)
    for measures, words in expected:
        for place, (other, said) in enumerate(left):
            if words == said and all(abs(a - b) < _NEAR for a, b in zip(measures, other, strict=True)):
                del left[place]
                break
        else:
            return False
    return True


def _place(
    page: Read, table: PaperTable, about: AboutBallot, phrases: Phrases, district: District | None
) -> list[str] | None:
    """The place that a heading names in each language: what stands between the values before it and the date after it."""
    *before, _, (_, dates) = facts_of(about, phrases, district=district)
    wide, found = column(len(phrases.languages)), []
    for index in range(len(phrases.languages)):
        x = LEFT + index * (wide + GUTTER) + VALUE_AT
        values = sorted(
            (
                one
                for one in page.texts
                if one.y > table.top and abs(one.x - x) < _NEAR and one.size == VALUE.size
            ),
            key=lambda one: -one.y,
        )
        known = sum(
            len(wrap(some[index], VALUE.font, VALUE.size, wide - VALUE_AT))
            for _, some in before
            if some[index]
        )
        if len(values) <= known or plain(values[-1].text) != plain(dates[index]):
            return None
        found.append(" ".join(one.text for one in values[known:-1]))
    return found
