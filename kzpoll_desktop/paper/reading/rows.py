"""The rows of a closed protocol or annex as they stand on its pages, held one by one against the figures of its code."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kzpoll_desktop.domain.ground.words import LARGEST, in_words
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.page import LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT
from kzpoll_desktop.paper.layout.paging import bands, marks, top_of
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.table import ANNEX, PROTOCOL, RowLook, TableLine, lines
from kzpoll_desktop.paper.reading.contents import Read
from kzpoll_desktop.paper.reading.faces import NotSet
from kzpoll_desktop.paper.reading.places import NEAR, PlacedRow, plain, rows_of
from kzpoll_desktop.paper.sheets.annex import figure_lines
from kzpoll_desktop.texts.format import count, digest_groups

# Below it is the foot of a page; the smallest letters that stand there, and anywhere; and what is no ground for black ones.
_FOOT: Final = 44.0
_LEAST_OF_FOOT: Final = 6.0
_LEAST_TEXT: Final = 3.5
_DARK: Final = 0.8


@dataclass(frozen=True, slots=True)
class RowDiffers:
    """A row of a page that is not the code's. row: its printed number, or that before it; printed, told: its figure, or name.

    what: "figure", "name" of a choice, or "label" of a row, which a later program may have worded otherwise.
    """

    what: Literal["figure", "name", "label"]
    page: int
    row: str
    printed: str
    told: str


@dataclass(frozen=True, slots=True)
class PaperTable:
    """The rows of a paper without their heads, as they stand on its pages. top: where the head of the first one begins."""

    look: RowLook
    rows: tuple[PlacedRow, ...]
    pages: int
    top: float


def table_of(pages: Sequence[Read], about: AboutBallot, side: float) -> PaperTable:
    """The table on the pages, whoever stands in its rows; NotSet where the pages are not set as this printer sets them.

    about: a record with the code's figures; side: how wide the code is.
    """
    phrases = Phrases(about)
    look = ANNEX if _is_annex(pages, phrases) else PROTOCOL
    _hold_pages(pages, about, phrases, side)
    rows = rows_of(pages, look, side)
    # Above a table that goes on there is room for the bands alone, one of which a code does not tell.
    highest = top_of([*bands(about, phrases), ("", False)]) - NEAR
    if any(row.head and row.page > 1 and row.top < highest for row in rows):
        raise NotSet
    _hold_heads(rows, pages, phrases, look, side)
    found = tuple(row for row in rows if not row.head)
    # The table begins below the heading of the first page: no other one can stand before it.
    if not found or found[0].page != 1 or found[0].top < PAGE_HEIGHT / 2:
        raise NotSet
    return PaperTable(look, found, len(pages), rows[0].top)


def compared(table: PaperTable, about: AboutBallot, *, names: bool) -> tuple[int, tuple[RowDiffers, ...]]:
    """How many figures were read, and every row that differs.

    about: a record with the code's figures; names: who stands in the rows of the choices is known of it.
    """
    phrases, look = Phrases(about), table.look
    expected = _expected(about, phrases, look)
    # A code does not name the members.
    nameless = {(member.name,) for member in about.record.commission}
    different: list[RowDiffers] = []
    before = ""
    for row, line in itertools.zip_longest(table.rows, expected):
        before = line.number if line is not None and line.number else before
        page = row.page if row is not None else table.pages
        if row is None or line is None or not _has_figure(row, line, phrases, look):
            told = "–" if line is None or line.figure is None else count(line.figure)
            different.append(RowDiffers("figure", page, before, _printed(row), told))
        elif _is_struck(row, line) or (line.labels not in nameless and not _has_label(row, line, phrases)):
            is_name = "." in line.number
            if names or not is_name:
                told = " / ".join(line.labels)
                what: Literal["name", "label"] = "name" if is_name else "label"
                different.append(RowDiffers(what, page, before, " ".join(row.label), told))
    return sum(1 for line in expected if not line.heads), tuple(different)


def _is_struck(row: PlacedRow, line: TableLine) -> bool:
    """A line runs through a name that stands, or not as one does that strikes a name out."""
    return row.struck > line.struck or row.scribbled


def _is_annex(pages: Sequence[Read], phrases: Phrases) -> bool:
    """Whether it is an annex, by the title over its table; NotSet where it is no protocol either."""
    said = plain("".join(text.text for text in pages[0].texts))
    for key, annex in (("annex_title", True), ("protocol_title", False)):
        if all(plain(title.upper()) in said for title in phrases.each(key)):
            return annex
    raise NotSet


def _expected(about: AboutBallot, phrases: Phrases, look: RowLook) -> list[TableLine]:
    if look is ANNEX:
        return figure_lines(about, phrases)
    return list(lines(about, phrases, about.election.rows))


def _hold_pages(pages: Sequence[Read], about: AboutBallot, phrases: Phrases, side: float) -> None:
    """What stands on every page: the words across it, the digest in its foot, and the code below all else."""
    for page in pages:
        if tuple(page.marks) != marks(about, phrases):
            raise NotSet
        _hold_visible(page)
        foot = [text for text in page.texts if text.y < _FOOT]
        left = sorted((text for text in foot if abs(text.x - LEFT) < NEAR), key=lambda text: -text.y)
        if not left or not left[0].text.startswith(f"№{about.record.precinct.number} · "):
            raise NotSet
        digest = plain("".join(text.text for text in left[1:]))
        if not digest.endswith(plain(digest_groups(about.digest))):
            raise NotSet
        if any(text.size < _LEAST_OF_FOOT or text.x < PAGE_WIDTH / 3 for text in foot if text not in left):
            raise NotSet
        if any(text.size < _LEAST_OF_FOOT for text in left):
            raise NotSet
        x, y = page.code
        if not (x >= LEFT and x + side <= RIGHT + NEAR and y > 0 and y + side < PAGE_HEIGHT / 2):
            raise NotSet


def _hold_visible(page: Read) -> None:
    """Whatever is written is seen: black where it is light, white on a band that is black, and nothing too small."""
    dark = [box for box in page.boxes if box.fill is not None and box.fill < _DARK]
    for text, (left, low, right, high) in zip(page.texts, page.inks, strict=True):
        on = [
            box
            for box in dark
            if left < box.x + box.width and right > box.x and low < box.y + box.height and high > box.y
        ]
        if text.size < _LEAST_TEXT or (text.ink != (1.0 if on else 0.0)):
            raise NotSet
        if on and not any(box.x <= left and right <= box.x + box.width for box in on):
            raise NotSet


def _hold_heads(
    rows: Sequence[PlacedRow], pages: Sequence[Read], phrases: Phrases, look: RowLook, side: float
) -> None:
    """The head of the table stands once, over the first row of each page that has rows, and says what it always says.

    The rows fill their pages one after another, and where they go on nothing is written between the last one and the code.
    """
    columns = [("№",), phrases.each("row"), phrases.each("in_figures")]
    columns += [phrases.each("in_words")] if look.words else []
    said = [plain(" / ".join(dict.fromkeys(names))) for names in columns]
    for number, (page, some) in enumerate(itertools.groupby(rows, key=lambda row: row.page), start=1):
        first, *others = some
        if page != number or not first.head:
            raise NotSet
        found = [plain("".join(texts)) for texts in (first.number, first.label, first.digits, first.words)]
        if found[: len(said)] != said or any(row.head for row in others):
            raise NotSet
        last = [first, *others][-1]
        goes_on = any(row.page > page for row in rows)
        read = pages[page - 1]
        if goes_on and any(read.code[1] + side < text.y < last.bottom for text in read.texts):
            raise NotSet


# --- held against the code ------------------------------------------------------------------------------------


def _has_figure(row: PlacedRow, line: TableLine, phrases: Phrases, look: RowLook) -> bool:
    """Number, figure and words of a row are those of a line."""
    if row.figure == line.heads or "".join(row.number) != line.number:
        return False
    figure = line.figure
    if line.heads:
        return True
    if figure is None:
        return not row.digits
    spoken = [in_words(figure, one) if 0 <= figure <= LARGEST else "–" for one in phrases.languages]
    words = not look.words or plain("".join(row.words)) == plain("".join(spoken))
    return words and [plain(text) for text in row.digits] == [plain(count(figure))]


def _has_label(row: PlacedRow, line: TableLine, phrases: Phrases) -> bool:
    """The name of a row and nothing behind it, but that it is struck out."""
    struck = phrases.joined("struck_out") if line.struck else ""
    return plain("".join(row.label)) == plain("".join((*line.labels, struck)))


def _printed(row: PlacedRow | None) -> str:
    return "–" if row is None else " ".join((*row.digits, *row.words)) or "–"
