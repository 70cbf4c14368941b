"""Pages of strangers' PDFs: their sizes are looked at first; then their codes, words and pictures come as they are."""

from __future__ import annotations

import io

import pytest
import segno

from kzpoll_desktop.exchange.apart import pages
from kzpoll_desktop.exchange.apart.wrong import Wrong
from tests.shared import hostile

A4 = (595, 842)
BLANK = hostile.pdf((*A4, b""))


def code(text: str, side: float) -> bytes:
    """The content of a page with a QR code of modules of so many points."""
    drawn = io.BytesIO()
    rows = list(segno.make_qr(text, error="m").matrix)
    for down, row in enumerate(rows):
        for along, dark in enumerate(row):
            if dark:
                drawn.write(
                    b"%.3f %.3f %.3f %.3f re f\n" % (60 + along * side, 700 - down * side, side, side)
                )
    return drawn.getvalue()


def wrong(data: bytes, index: int = 0, dots: int = 36) -> str:
    with pytest.raises(Wrong) as told:
        pages.draw(data, index, dots)
    return told.value.code


def test_codes_come_by_page_and_small_ones_are_looked_for_more_closely() -> None:
    data = hostile.pdf((*A4, code("first", 3)), (*A4, b""), (*A4, code("small", 0.8)))
    assert pages.codes_of_pages(data) == ({"pages": [("first",), (), ("small",)]}, b"")


def test_words_and_keywords_come_of_pages_that_would_never_be_drawn() -> None:
    huge = hostile.huge_pages()
    assert pages.keywords(huge) == ({"keywords": ""}, b"")
    assert pages.first_page(huge) == ({"text": ""}, b"")


def test_sizes_are_in_points() -> None:
    assert pages.sizes(hostile.pdf((72, 144, b""), (*A4, b""))) == ({"sizes": [(72.0, 144.0), A4]}, b"")


def test_a_page_is_drawn_in_grey_dot_by_dot() -> None:
    made, dots = pages.draw(hostile.pdf((72, 144, b"0 0 36 144 re f")), 0, 36)
    assert (made["width"], made["height"]) == (36, 72)
    line = dots[: made["width"]]
    assert (line[0], line[-1]) == (0, 255)
    assert len(dots) == made["stride"] * made["height"]


@pytest.mark.parametrize(("index", "dots"), [(1, 36), (-1, 36), (0, 0), (0, pages.MOST_DOTS + 1)])
def test_a_page_that_is_not_there_and_dots_that_nobody_asks_for_are_refused(index: int, dots: int) -> None:
    assert wrong(BLANK, index, dots) == "no_pdf"


@pytest.mark.parametrize("size", [(pages.LONGEST_SIDE + 1, 10), (10, pages.LONGEST_SIDE + 1)])
def test_one_side_that_is_too_long_is_refused_at_the_boundary(size: tuple[int, int]) -> None:
    assert wrong(hostile.pdf((*size, b""))) == "page_too_large"
    assert pages.sizes(hostile.pdf((pages.LONGEST_SIDE, 10, b"")))[0] == {"sizes": [(pages.LONGEST_SIDE, 10)]}


def test_one_page_too_many_is_refused_at_the_boundary() -> None:
    assert len(pages.sizes(hostile.pdf(*[(10, 10, b"")] * pages.MOST_PAGES))[0]["sizes"]) == pages.MOST_PAGES
    assert wrong(hostile.pdf(*[(10, 10, b"")] * (pages.MOST_PAGES + 1))) == "too_many_pages"


def test_what_is_no_pdf_is_told() -> None:
    assert wrong(b"%PDF-1.4 and nothing more") == "no_pdf"
