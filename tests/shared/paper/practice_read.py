"""Reads practice ballots back from a PDF as a counter would: lines with their squares, what a pen left, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2

from tests.shared.paper.extract import page_objects

SQUARE = 13.0
_NUMBER = re.compile(rb"^-?[\d.]+$")


@dataclass
class ReadLine:
    """A line of a ballot: its words, and the shapes that lie in its square, left of it, and over its name."""

    words: str
    inside: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    struck: bool = False


@dataclass
class ReadBallot:
    """One ballot of a page. tinted: its ground has the colour of a ballot; words: all that is printed on it."""

    lines: list[ReadLine]
    signed: bool
    tinted: str
    words: str


@dataclass(frozen=True)
class _Shape:
    left: float
    bottom: float
    right: float
    top: float
    colour: tuple[float, ...]
    weight: float
    points: int
    kind: str

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


class _Pen:
    """The state of a page while its operators are read."""

    def __init__(self) -> None:
        self.stroke: tuple[float, ...] = (0.0,)
        self.fill: tuple[float, ...] = (0.0,)
        self.weight = 1.0
        self.kept: list[tuple[tuple[float, ...], tuple[float, ...], float]] = []
        self.begin()

    def begin(self) -> None:
        """Start a new path."""
        self.xs: list[float] = []
        self.ys: list[float] = []
        self.points = 0
        self.square = False

    def set(self, word: bytes, operands: list[float]) -> None:
        """Take an operator that draws nothing."""
        if word in (b"RG", b"G"):
            self.stroke = tuple(operands)
        elif word in (b"rg", b"g"):
            self.fill = tuple(operands)
        elif word == b"w":
            self.weight = operands[-1]
        elif word == b"q":
            self.kept.append((self.stroke, self.fill, self.weight))
        elif word == b"Q":
            self.stroke, self.fill, self.weight = self.kept.pop()

    def add(self, word: bytes, operands: list[float]) -> None:
        """Go on with the path."""
        if word == b"re":
            x, y, wide, high = operands[-4:]
            operands = [x, y, x + wide, y + high]
            self.square = True
        self.xs += operands[0::2]
        self.ys += operands[1::2]
        self.points += 1

    def shape(self, word: bytes) -> _Shape:
        """The path as it is drawn."""
        line = word == b"S"
        kind = ("square" if self.square else "line") if line else "ground"
        ends = min(self.xs), min(self.ys), max(self.xs), max(self.ys)
        return _Shape(*ends, self.stroke if line else self.fill, self.weight, self.points, kind)


def _shapes(stream: bytes) -> Iterator[_Shape]:
    """Every path of a page with its colour and how thick it is."""
    pen = _Pen()
    operands: list[float] = []
    for word in stream.split():
        if _NUMBER.match(word):
            operands.append(float(word))
            continue
        if word in (b"m", b"l", b"c", b"re"):
            pen.add(word, operands)
        elif word in (b"S", b"f", b"f*"):
            if pen.xs:
                yield pen.shape(word)
            pen.begin()
        else:
            pen.set(word, operands)
        operands = []


def read_ballots(data: bytes) -> Iterator[ReadBallot]:
    """The ballots of a document in their order: across, then down."""
    document = pypdfium2.PdfDocument(data)
    try:
        for page, stream in zip(document, page_objects(data), strict=True):
            shapes = list(_shapes(stream))
            text = page.get_textpage()
            wide, high = page.get_size()
            for part in range(4):
                left, bottom = wide / 2 * (part % 2), high / 2 * (1 - part // 2)
                own = [
                    s
                    for s in shapes
                    if left <= s.middle[0] < left + wide / 2 and bottom <= s.middle[1] < bottom + high / 2
                ]
                squares = sorted((s for s in own if _is_square(s)), key=lambda s: -s.middle[1])
                if squares:
                    words = text.get_text_bounded(left, bottom, left + wide / 2, bottom + high / 2)
                    yield _ballot(own, squares, text, left, words)
            text.close()
            page.close()
    finally:
        document.close()


def _is_square(shape: _Shape) -> bool:
    return (
        shape.kind == "square"
        and abs(shape.right - shape.left - SQUARE) < 0.1
        and abs(shape.top - shape.bottom - SQUARE) < 0.1
    )


def _ballot(
    own: list[_Shape], squares: list[_Shape], text: pypdfium2.PdfTextPage, left: float, words: str
) -> ReadBallot:
    pens = [s for s in own if s.kind == "line" and len(s.colour) == 3]
    grounds = [s for s in own if s.kind == "ground" and len(s.colour) == 3]
    widest = max(grounds, key=lambda s: (s.right - s.left) * (s.top - s.bottom))
    red, green, blue = widest.colour
    tinted = "" if red == green == blue else "blue" if blue > green else "green"
    lines = []
    signed = any(s.bottom > squares[0].top + 2 for s in pens)
    for square in squares:
        x, y = square.middle
        name = " ".join(text.get_text_bounded(left, y - 9, square.left - 2, y + 9).split())
        line = ReadLine(name)
        for pen in pens:
            if abs(pen.middle[1] - y) > SQUARE * 0.62:
                continue
            if abs(pen.middle[0] - x) < SQUARE * 0.6:
                line.inside.append(_how(pen))
            elif pen.right - pen.left > 50 and pen.top - pen.bottom < 6:
                line.struck = True
            elif pen.middle[0] > x - SQUARE * 3 and pen.right - pen.left < SQUARE * 1.6:
                line.outside.append(_how(pen))
        lines.append(line)
    return ReadBallot(lines, signed, tinted, words)


def _how(pen: _Shape) -> str:
    """What a shape of a pen is: a pencil is grey, a faint one pale, a scribble goes to and fro, a cross has two lines."""
    red, green, blue = pen.colour
    if abs(red - green) < 0.03 and abs(green - blue) < 0.03 and red > 0.4:
        return "pencil"
    if min(red, green) > 0.6:
        return "faint"
    if pen.points > 5:
        return "scribble"
    return "tick" if pen.points == 4 else "line"
