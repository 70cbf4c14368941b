"""Pages of a PDF whose sizes are looked at before anything is drawn: their codes, their letters, their pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from kzpoll_desktop.exchange.apart.photographs import read
from kzpoll_desktop.exchange.apart.wrong import Wrong

MOST_PAGES: Final = 60
# A2 and a little more; ours are A4. In points.
LONGEST_SIDE: Final = 1_700
# What a page may ask to be drawn at.
MOST_DOTS: Final = 600
_PAGE_DPI: Final = 150
_CLEAR_PAGE_DPI: Final = 300
_POINTS: Final = 72


def codes_of_pages(data: bytes) -> tuple[dict[str, Any], bytes]:
    """The texts of the QR codes on each page. Wrong no_pdf, too_many_pages, page_too_large."""
    with _opened(data) as document:
        return {"pages": [_codes_of_page(document[index]) for index in range(len(document))]}, b""


def keywords(data: bytes) -> tuple[dict[str, Any], bytes]:
    """What it says in its keywords."""
    with _opened(data, drawn=False) as document:
        return {"keywords": str(document.get_metadata_value("Keywords"))}, b""


def first_page(data: bytes) -> tuple[dict[str, Any], bytes]:
    """The letters on the first page."""
    with _opened(data, drawn=False) as document:
        return {"text": str(document[0].get_textpage().get_text_bounded())}, b""


def sizes(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Width and height of each page in points."""
    with _opened(data) as document:
        return {"sizes": [document.get_page_size(index) for index in range(len(document))]}, b""


def draw(data: bytes, index: int, dots: int) -> tuple[dict[str, Any], bytes]:
    """One page in grey: width, height and stride, and a byte a dot; dots: to the inch."""
    with _opened(data) as document:
        if not 0 <= index < len(document) or not 0 < dots <= MOST_DOTS:
            raise Wrong("no_pdf")
        bitmap = document[index].render(scale=dots / _POINTS, grayscale=True)
        made = {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride}
        return made, bytes(bitmap.buffer)


@contextmanager
def _opened(data: bytes, *, drawn: bool = True) -> Iterator[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        if len(document) > MOST_PAGES:
            raise Wrong("too_many_pages")
        for index in range(len(document)) if drawn else ():
            if not all(0 < side <= LONGEST_SIDE for side in document.get_page_size(index)):
                raise Wrong("page_too_large")
        yield document
    except pypdfium2.PdfiumError:
        raise Wrong("no_pdf") from None


def _codes_of_page(page: Any) -> tuple[str, ...]:
    for dots in (_PAGE_DPI, _CLEAR_PAGE_DPI):
        bitmap = page.render(scale=dots / _POINTS, grayscale=True)
        found = read(bitmap.to_pil())
        bitmap.close()
        if found:
            return found
    return ()
