"""The content of a page of a closed paper, read strictly: exactly what the printer draws, in the order in which it draws it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kzpoll_desktop.paper.layout.code import MODULE, modules
from kzpoll_desktop.paper.layout.page import PAGE_HEIGHT, PAGE_WIDTH, Box, RuledLine, TextLine
from kzpoll_desktop.paper.reading.faces import Face, NotSet

# The largest letters that stand anywhere but across a page.
_LARGEST: Final = 14.0
# The heaviest line that the printer draws, and a little more: whatever is thicker covers what stands beside it.
_HEAVIEST: Final = 1.0
# Words across a page, and how far their middle may be from its own.
_LEAST_MARK, _LARGEST_MARK, _OFF_MIDDLE = 20.0, 100.0, 100.0
# Of each kind on one page: more would only keep a reader busy.
_MOST: Final = 1_500
_N: Final = r"(-?(?:\d{1,6}(?:\.\d{1,6})?|\.\d{1,6}))"
_SHOWN: Final = r"\(((?:[^()\\\r\n]|\\[0-7]{3}|\\[()\\])*)\) Tj"
_BEGIN: Final = "1 0 0 1 0 0 cm "
_GREY: Final = re.compile(f"{_N} g")
_WEIGHT: Final = re.compile(f"{_N} w")
_FILLED: Final = re.compile(rf"n {_N} {_N} {_N} {_N} re f\*")
_FRAMED: Final = re.compile(rf"n {_N} {_N} {_N} {_N} re S")
_LINE: Final = re.compile(rf"n {_N} {_N} m {_N} {_N} l S")
_DASHED, _WHOLE = "[4 4] 0 d", "[] 0 d"
_PLACED: Final = re.compile(rf"1 0 0 1 {_N} {_N} cm")
_SLANTED: Final = re.compile(rf"\.642788 \.766044 -0?\.766044 \.642788 {_N} {_N} cm")
_MARK: Final = re.compile(
    rf"BT 1 0 0 1 {_N} {_N} Tm 1 Tr /(F\d+\+\d+) {_N} Tf {_N} TL ((?:{_SHOWN} )+)T\* 0 Tr ET"
)
_TOKEN: Final = re.compile(
    rf"(?:1 0 0 1 (?P<x>{_N}) (?P<y>{_N}) Tm|/(?P<font>F\d+\+\d+) (?P<size>{_N}) Tf {_N} TL|(?P<grey>{_N}) g"
    rf"|(?P<shown>{_SHOWN})|(?P<end> ?T\*)) "
)
_ONE_SHOWN: Final = re.compile(_SHOWN)
_ESCAPED: Final = re.compile(r"\\([0-7]{3}|[()\\])")
_TEXTS: Final = "BT 1 0 0 1 0 0 Tm "
_MASKS: Final = 8


@dataclass(slots=True)
class Read:
    """What stands on a page, in the words of the printer. ends: where each text ends; code: the lower left corner of it.

    inks: from where to where the ink of each text reaches: left, bottom, right, top.
    """

    texts: list[TextLine] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)
    inks: list[tuple[float, float, float, float]] = field(default_factory=list)
    rules: list[RuledLine] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    code: tuple[float, float] = (0.0, 0.0)


def read_page(content: bytes, faces: Mapping[str, Face], drawing: str) -> Read:
    """What stands on a page; NotSet where anything is drawn that the printer does not draw, or not when it draws it.

    drawing: the name under which the code is kept in the document; faces: the fonts by their names there.
    """
    try:
        found = content.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise NotSet from None
    if found[0] != _BEGIN or found[-2:] != [" ", ""]:
        raise NotSet
    page = Read()
    rest = found[1:-2]
    if len(rest) > 2 * _MOST:
        raise NotSet
    at = _marks(rest, page, faces)
    at = _lines(rest, at, page)
    if at < len(rest) and rest[at].startswith(_TEXTS):
        _texts(rest[at], page, faces)
        at += 1
    if len(rest) != at + 4 or (rest[at], rest[at + 2], rest[at + 3]) != ("q", f"/{drawing} Do", "Q"):
        raise NotSet
    placed = _PLACED.fullmatch(rest[at + 1])
    if placed is None:
        raise NotSet
    page.code = float(placed[1]), float(placed[2])
    return page


def _marks(lines: Sequence[str], page: Read, faces: Mapping[str, Face]) -> int:
    """The words across a page, as outlines in grey; answers where what follows them begins."""
    if lines[:3] != ["q", ".5 G", ".7 w"]:
        return 0
    if len(lines) < 4 or _SLANTED.fullmatch(lines[3]) is None:
        raise NotSet
    at = 4
    while at < len(lines) and (match := _MARK.fullmatch(lines[at])) is not None:
        page.marks.append(_mark(match, faces))
        at += 1
    if at >= len(lines) or lines[at] != "Q":
        raise NotSet
    return at + 1


def _mark(match: re.Match[str], faces: Mapping[str, Face]) -> str:
    """Words across the page: in its middle, and large."""
    face = faces_of(faces, match[3])
    raw = b"".join(_bytes(one[1]) for one in _ONE_SHOWN.finditer(match[6]))
    x, y, size = float(match[1]), float(match[2]), float(match[4])
    middle = x + face.width(raw) * size / 2000
    if not _LEAST_MARK <= size <= _LARGEST_MARK or abs(middle) > _OFF_MIDDLE or abs(y) > PAGE_WIDTH / 2:
        raise NotSet
    return face.said(raw)


def faces_of(faces: Mapping[str, Face], name: str) -> Face:
    """A font by its name; NotSet where the document has none of it."""
    if name not in faces:
        raise NotSet
    return faces[name]


def _lines(lines: Sequence[str], at: int, page: Read) -> int:
    """Rectangles and lines up to the texts or the code; answers where these begin."""
    grey, weight, dashed = 0.0, 1.0, False
    while at < len(lines) and lines[at] != "q" and not lines[at].startswith("BT "):
        line = lines[at]
        if match := _LINE.fullmatch(line):
            x0, y0, x1, y1 = map(float, match.groups())
            page.rules.append(RuledLine(x0, y0, x1, y1, weight, dashed))
        elif match := _FILLED.fullmatch(line):
            x, y, wide, high = map(float, match.groups())
            page.boxes.append(Box(x, y, wide, high, weight, grey))
        elif match := _FRAMED.fullmatch(line):
            x, y, wide, high = map(float, match.groups())
            page.boxes.append(Box(x, y, wide, high, weight, None))
        elif match := _GREY.fullmatch(line):
            grey = float(match[1])
        elif match := _WEIGHT.fullmatch(line):
            weight = float(match[1])
            if weight > _HEAVIEST:
                raise NotSet
        elif line in (_DASHED, _WHOLE):
            dashed = line == _DASHED
        else:
            raise NotSet
        at += 1
    if grey or dashed:
        raise NotSet
    return at


@dataclass(slots=True)
class _Pen:
    """Where the next text begins, in which font and grey; parts of a text that is not ended have all of this in common."""

    x: float = -1.0
    y: float = -1.0
    face: Face | None = None
    size: float = 0.0
    grey: float = 0.0
    parts: list[str] = field(default_factory=list)
    width: float = 0.0
    ink: tuple[int, int, int, int] = (0, 0, 0, 0)

    def moved(self, x: float, y: float) -> None:
        """The next text begins elsewhere."""
        self._between()
        self.x, self.y = x, y

    def inked(self, grey: float) -> None:
        """The next text is of this grey."""
        self._between()
        self.grey = grey

    def taken(self, face: Face, size: float) -> None:
        """Another font; within a text only one with other letters of the same kind and size."""
        if self.parts and (self.face is None or face.name != self.face.name or size != self.size):
            raise NotSet
        self.face, self.size = face, size

    def written(self, raw: bytes) -> None:
        """Some letters more."""
        if self.face is None:
            raise NotSet
        if not raw:
            return
        self.parts.append(self.face.said(raw))
        left, low, right, high = self.face.ink(raw)
        # Of parts of a text that all have one size, the farthest; a text begins with its first part.
        past = self.ink if len(self.parts) > 1 else (left, low, right, high)
        self.ink = min(left, past[0]), min(low, past[1]), max(right, past[2]), max(high, past[3])
        self.width += self.face.width(raw) * self.size / 1000

    def ended(self, page: Read) -> None:
        """The text is put on the page; nothing is put where nothing was written."""
        if self.parts:
            on_page = 0 <= self.x <= PAGE_WIDTH and 0 <= self.y <= PAGE_HEIGHT
            if self.face is None or not on_page or not 0 < self.size <= _LARGEST or len(page.texts) >= _MOST:
                raise NotSet
            page.texts.append(
                TextLine(self.x, self.y, self.face.name, self.size, "".join(self.parts), self.grey)
            )
            page.ends.append(self.x + self.width)
            left, low, right, high = (side * self.size / 1000 for side in self.ink)
            page.inks.append((self.x + left, self.y + low, self.x + self.width + right, self.y + high))
        self.parts, self.width, self.x = [], 0.0, -1.0

    def _between(self) -> None:
        if self.parts:
            raise NotSet


def _texts(line: str, page: Read, faces: Mapping[str, Face]) -> None:
    """All texts of a page, each from its own place on, none larger than any that the printer sets."""
    if not line.endswith(" ET"):
        raise NotSet
    line = line[len(_TEXTS) : -len("ET")]
    at, pen = 0, _Pen()
    while at < len(line):
        match = _TOKEN.match(line, at)
        if match is None:
            raise NotSet
        at = match.end()
        if match["x"] is not None:
            pen.moved(float(match["x"]), float(match["y"]))
        elif match["font"] is not None:
            pen.taken(faces_of(faces, match["font"]), float(match["size"]))
        elif match["grey"] is not None:
            pen.inked(float(match["grey"]))
        elif match["end"] is not None:
            pen.ended(page)
        else:
            pen.written(_bytes(match["shown"][1:-4]))
    if pen.parts:
        raise NotSet


def _bytes(escaped: str) -> bytes:
    def one(match: re.Match[str]) -> str:
        return match[1] if len(match[1]) == 1 else chr(int(match[1], 8) & 0xFF)

    return _ESCAPED.sub(one, escaped).encode("latin-1")


# --- the code -------------------------------------------------------------------------------------------------


def shows_code(drawing: bytes, side: float, text: str) -> bool:
    """Whether a drawing is that of a code's text as the printer draws it, whichever of its masks was taken."""
    try:
        return any(
            abs(len(dark) * MODULE - side) < 0.01 and drawing.rstrip() == _drawn(dark)
            for dark in _of_each_mask(text)
        )
    except ValueError:
        # No code says such a text.
        return False


def _of_each_mask(text: str) -> Iterator[tuple[tuple[bool, ...], ...]]:
    yield modules(text)
    import segno

    for mask in range(_MASKS):
        made = segno.make(text, error="q", mode="alphanumeric", micro=False, boost_error=False, mask=mask)
        yield tuple(tuple(bool(module) for module in row) for row in made.matrix)


def _drawn(dark: Sequence[Sequence[bool]]) -> bytes:
    out = ["1 0 0 1 0 0 cm ", "0 g"]
    for row, line in enumerate(dark):
        y = (len(dark) - 1 - row) * MODULE
        for run in re.finditer("1+", "".join("01"[module] for module in line)):
            start, end = run.span()
            out.append(f"n {start * MODULE:.3f} {y:.3f} {(end - start) * MODULE:.3f} {MODULE:.3f} re f*")
    return "\n".join(out).encode()
