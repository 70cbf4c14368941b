"""Practice ballots on paper: four to an A4 with marks to cut along, each called practice, marked as by a pen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kzpoll_desktop.domain.election.definition import Choice, Contest
from kzpoll_desktop.domain.training.course import AGAINST_ALL
from kzpoll_desktop.domain.training.draws import Draws
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.fonts import width, wrap
from kzpoll_desktop.paper.layout.grid import fitted
from kzpoll_desktop.paper.layout.page import (
    HAIR,
    LINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Block,
    DrawnPage,
    Stroke,
    Style,
    bold,
    draw,
    regular,
)
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.practice import pen
from kzpoll_desktop.paper.practice.pen import Colour
from kzpoll_desktop.paper.practice.stack import PaperBallot
from kzpoll_desktop.texts.names.labels import COLOURS

SQUARE: Final = 13.0
# Ink and ground of a ballot by its colour, as the window has them.
INKS: Final[Mapping[str, tuple[Colour, Colour]]] = {
    "blue": ((27, 102, 168), (222, 236, 249)),
    "green": ((35, 114, 74), (222, 242, 229)),
    "purple": ((107, 63, 160), (236, 226, 247)),
    "orange": ((154, 74, 0), (255, 236, 214)),
    "grey": ((75, 85, 99), (232, 234, 238)),
}
_WHITE: Final[Colour] = (255, 255, 255)
_BLACK: Final[Colour] = (40, 40, 40)
_FORMAT: Final = "kzpoll-practice-pen/1"
_EDGE: Final = 11.0
_INSIDE: Final = 8.0
_CUT: Final = 14.0
_HIGHEST_ROW: Final = 26.0
_LOWEST_ROW: Final = 15.0
# Of a ballot that stands alone.
_LOW_ROW: Final = 19.0
# What stands above and below the lines.
_ROUND: Final = 140.0
_BAND: Final = bold(8, 9.6)
_TITLE: Final = bold(10, 12)
_ABOUT: Final = regular(6.4, 7.8)
_CONTEST: Final = bold(7, 8.6)
_NAME: Final = regular(7.4, 8.8)
_SMALL: Final = regular(5.4, 6.6)
_NUMBER: Final = regular(6.4, 8)


def ballot_pages(about: AboutPrecinct, ballots: Sequence[PaperBallot], *seed: str) -> list[DrawnPage]:
    """The pages in the order of the stack; seed: what the hands that mark them are drawn from."""
    phrases = Phrases(about)
    across = 2 if all(_fits(about, one, PAGE_HEIGHT / 2) for one in ballots) else 1
    pages: list[DrawnPage] = []
    for start in range(0, len(ballots), across * across):
        page = DrawnPage()
        for place, one in enumerate(ballots[start : start + across * across]):
            wide, high = PAGE_WIDTH / across, PAGE_HEIGHT / across
            x, y = wide * (place % across), high * (place // across)
            block = _ballot(about, phrases, one, (x, wide, high), Draws(_FORMAT, *seed, str(one.number)))
            draw(page, block, PAGE_HEIGHT - y)
        if across > 1:
            draw(page, _cut_marks(), PAGE_HEIGHT)
        pages.append(page)
    return pages


def ballot_block(about: AboutPrecinct, one: PaperBallot, place: tuple[float, float], *seed: str) -> Block:
    """A ballot alone, as high as it has to be; place: where it begins from the left, and how wide it is."""
    left, wide = place
    lines = lines_of(about, about.election.contest(one.ballot.contest))
    high = 2 * _EDGE + _ROUND + len(lines) * _LOW_ROW
    draws = Draws(_FORMAT, *seed, str(one.number))
    return _ballot(about, Phrases(about), one, (left, wide, high), draws)


def lines_of(about: AboutPrecinct, contest: Contest) -> tuple[str, ...]:
    """The ids of the lines of a ballot from the top down."""
    ids = contest.ballot_ids(about.record.precinct.districts.get(contest.id))
    return (*ids, AGAINST_ALL) if contest.against_all else ids


def inks(colour: str) -> tuple[Colour, Colour]:
    """Ink and ground of a ballot; a colour without a name is its own ink."""
    if colour in INKS:
        return INKS[colour]
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return (red, green, blue), (226 + red // 9, 226 + green // 9, 226 + blue // 9)


def _fits(about: AboutPrecinct, one: PaperBallot, high: float) -> bool:
    lines = lines_of(about, about.election.contest(one.ballot.contest))
    return (high - 2 * _EDGE - _ROUND) / len(lines) >= _LOWEST_ROW


def _cut_marks() -> Block:
    """Short lines at the edges and in the middle, where the paper is cut twice."""
    block = Block()
    middle_x, middle_y = PAGE_WIDTH / 2, PAGE_HEIGHT / 2
    for y in (0.0, middle_y - _CUT / 2, PAGE_HEIGHT - _CUT):
        block.upright(middle_x, y, y + _CUT, LINE)
    for x in (0.0, middle_x - _CUT / 2, PAGE_WIDTH - _CUT):
        block.rule(x, x + _CUT, middle_y, LINE)
    return block


def _ballot(
    about: AboutPrecinct,
    phrases: Phrases,
    one: PaperBallot,
    place: tuple[float, float, float],
    draws: Draws,
) -> Block:
    """One ballot within its part of the page: where it begins from the left, how wide and how high that is."""
    left, wide, high = place
    contest = about.election.contest(one.ballot.contest)
    established = one.ballot.form == "established"
    ink, ground = inks(contest.colour) if established else (_BLACK, _WHITE)
    block = Block(height=high)
    x0, x1, y0, y1 = left + _EDGE, left + wide - _EDGE, _EDGE, high - _EDGE
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    block.strokes.append(Stroke(corners, 0, ground, filled=True))
    block.strokes.append(Stroke(((x0, y0), (x1, y0), (x1, y0 + 13), (x0, y0 + 13)), 0, ink, filled=True))
    block.strokes.append(Stroke(((x0, y1 - 13), (x1, y1 - 13), (x1, y1), (x0, y1)), 0, ink, filled=True))
    words = " / ".join(phrases.each("practice_mark"))
    for y in (y0 + 1.4, y1 - 11.6):
        block.put(x0, y, words, _BAND, x1 - x0, "centre", 1.0)
    if established:
        block.box(x0, y0, x1 - x0, y1 - y0, LINE)
    inner = (x0 + _INSIDE, x1 - _INSIDE)
    y = _heading(block, about, phrases, contest, inner, y0 + 17, established=established)
    y = _signed(block, phrases, one, inner, y, draws)
    _lines(block, about, phrases, one, inner, (y, y1 - 24), draws)
    number = phrases.one(phrases.languages[0], "workshop_number", number=one.number)
    block.write(inner[0], y1 - 22, [number], _NUMBER, "right", inner[1] - inner[0])
    return block


def _heading(
    block: Block,
    about: AboutPrecinct,
    phrases: Phrases,
    contest: Contest,
    inner: tuple[float, float],
    y: float,
    *,
    established: bool,
) -> float:
    x, room = inner[0], inner[1] - inner[0]
    title = _TITLE if established else regular(_TITLE.size, _TITLE.leading)
    y = block.put(x, y, " / ".join(phrases.each("ballot_title")), title, room, "centre") + 1
    for text in dict.fromkeys(phrases.local(about.election.title)):
        y = block.put(x, y, text, _ABOUT, room, "centre")
    district = contest.district(about.record.precinct.districts.get(contest.id))
    for language in phrases.languages:
        words = [contest.title.get(language)]
        if established and contest.colour in COLOURS:
            words.append(COLOURS[contest.colour].get(language))
        if district is not None:
            words.append(district.name.get(language))
        y = block.put(x, y + 0.6, " · ".join(words), _CONTEST, room, "centre")
    return block.put(x, y + 1, " ".join(phrases.each("ballot_how")), _SMALL, room, "centre") + 1


def _signed(
    block: Block,
    phrases: Phrases,
    one: PaperBallot,
    inner: tuple[float, float],
    y: float,
    draws: Draws,
) -> float:
    """The line for a member's signature, and the signature where there is one."""
    x, end = inner
    half = x + (end - x) * 0.52
    _, found = fitted(phrases.joined("ballot_signed"), _SMALL, half - x - 4, 2)
    block.write(x, y + 6, found, _SMALL)
    block.rule(half, end, y + 20)
    if one.ballot.signed:
        block.strokes += pen.signature(half, y + 19, end - half, 14, draws)
    return y + 25


def _lines(
    block: Block,
    about: AboutPrecinct,
    phrases: Phrases,
    one: PaperBallot,
    inner: tuple[float, float],
    span: tuple[float, float],
    draws: Draws,
) -> None:
    """A line for each choice with its square, and what is marked and crossed out there."""
    contest = about.election.contest(one.ballot.contest)
    x, end = inner
    top, bottom = span
    names = {choice.id: choice for choice in about.record.ballot(contest)}
    ids = lines_of(about, contest)
    high = min(_HIGHEST_ROW, (bottom - top) / len(ids))
    room = end - x - SQUARE - 14
    for place, line in enumerate(ids):
        y = top + place * high
        block.rule(x, end, y, HAIR)
        square = (end - SQUARE - 2, y + (high - SQUARE) / 2)
        block.box(*square, SQUARE, SQUARE, LINE)
        reach = _name(block, _names(names.get(line), phrases), (x, y, high, room))
        if line in one.ballot.crossed_out:
            block.strokes.append(pen.crossed_out(x - 2, reach + 3, y + high / 2, draws))
            block.strokes += pen.signature(end - SQUARE - 50, y + high * 0.7, 40, high * 0.5, draws)
        for mark in one.ballot.marks:
            if mark.choice == line:
                block.strokes += pen.mark(mark.how, *square, SQUARE, draws)
    block.rule(x, end, top + len(ids) * high, HAIR)


def _names(choice: Choice | None, phrases: Phrases) -> tuple[str, ...]:
    if choice is None:
        return tuple(dict.fromkeys(phrases.each("ballot_against_all")))
    return tuple(dict.fromkeys(phrases.local(choice.name)))


def _name(block: Block, names: Sequence[str], place: tuple[float, float, float, float]) -> float:
    """The name in each language, as large as its line allows; where it ends at the right."""
    x, y, high, room = place
    style = _NAME
    lines = [wrap(name, style.font, style.size, room) for name in names]
    while sum(map(len, lines)) * style.leading > high - 1 and style.size > 3.6:
        style = Style(style.font, style.size - 0.4, (style.size - 0.4) * 1.16)
        lines = [wrap(name, style.font, style.size, room) for name in names]
    every = [line for name in lines for line in name]
    block.write(x + 2, y + (high - len(every) * style.leading) / 2, every, style)
    return x + 2 + max(width(line, style.font, style.size) for line in every)
