"""What must hold of any printed page: inside the margins, no text over another, no line through a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kzpoll_desktop.paper.layout.fonts import printable, width
from kzpoll_desktop.paper.layout.page import LEFT, PAGE_HEIGHT, PAGE_WIDTH, DrawnPage, RuledLine, TextLine

# How far letters reach over and under their base line, in shares of the size: Ө and р, without accents.
_UP, _DOWN = 0.72, 0.2
_SLACK = 0.35
RIGHT_MARGIN = 34.0
VERTICAL_MARGIN = 22.0


def area(text: TextLine) -> tuple[float, float, float, float]:
    """Left, lower, right and upper edge of a text."""
    end = text.x + width(text.text, text.font, text.size)
    return text.x, text.y - _DOWN * text.size, end, text.y + _UP * text.size


def outside(page: DrawnPage) -> list[object]:
    """Everything that reaches into a margin: 20 mm for the punch holes on the left."""
    found: list[object] = []
    for text in page.texts:
        x0, y0, x1, y1 = area(text)
        if not _inside(x0, y0, x1, y1):
            found.append(text)
    for rule in page.rules:
        x0, x1 = sorted((rule.x0, rule.x1))
        y0, y1 = sorted((rule.y0, rule.y1))
        if not _inside(x0, y0, x1, y1):
            found.append(rule)
    for box in page.boxes:
        if not _inside(box.x, box.y, box.x + box.width, box.y + box.height):
            found.append(box)
    for stamp in page.stamps:
        if not _inside(stamp.x, stamp.y, stamp.x + stamp.width, stamp.y + stamp.height):
            found.append(stamp)
    return found


def _inside(x0: float, y0: float, x1: float, y1: float) -> bool:
    return (
        x0 >= LEFT - _SLACK
        and x1 <= PAGE_WIDTH - RIGHT_MARGIN
        and y0 >= VERTICAL_MARGIN
        and y1 <= PAGE_HEIGHT - VERTICAL_MARGIN
    )


def overlapping(page: DrawnPage) -> list[tuple[str, str]]:
    """Pairs of texts that lie over each other."""
    areas = sorted((area(text), text.text) for text in page.texts if text.text.strip())
    found = []
    for index, ((_, y0, x1, y1), name) in enumerate(areas):
        for (other_x0, other_y0, _, other_y1), other in areas[index + 1 :]:
            if other_x0 >= x1 - _SLACK:
                break
            if other_y0 < y1 - _SLACK and y0 < other_y1 - _SLACK:
                found.append((name, other))
    return found


def crossed(page: DrawnPage, struck: Iterable[str] = ()) -> list[tuple[str, RuledLine]]:
    """Texts with an upright or level line through them; struck: names whose parts are meant to have one."""
    names = [_letters(name) for name in struck]
    found = []
    for text in page.texts:
        if not text.text.strip() or any(_letters(text.text) in name for name in names):
            continue
        x0, y0, x1, y1 = area(text)
        for rule in page.rules:
            if rule.x0 == rule.x1:
                low, high = sorted((rule.y0, rule.y1))
                hit = x0 + _SLACK < rule.x0 < x1 - _SLACK and low < y1 - _SLACK and high > y0 + _SLACK
            elif rule.y0 == rule.y1:
                begin, end = sorted((rule.x0, rule.x1))
                hit = y0 + _SLACK < rule.y0 < y1 - _SLACK and begin < x1 - _SLACK and end > x0 + _SLACK
            else:
                hit = False
            if hit:
                found.append((text.text, rule))
    return found


def _letters(text: str) -> str:
    return "".join(printable(text).split())


def check(pages: Sequence[DrawnPage], struck: Iterable[str] = ()) -> None:
    """Assert all of the above of every page."""
    meant = tuple(struck)
    for number, page in enumerate(pages, start=1):
        assert not outside(page), (number, outside(page)[:3])
        assert not overlapping(page), (number, overlapping(page)[:3])
        assert not crossed(page, meant), (number, crossed(page, meant)[:3])
