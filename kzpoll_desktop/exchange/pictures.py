"""Finds printed codes in pictures and on the pages of PDFs; each is opened in a process apart from the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.exchange.apart import Died, TookTooLong, read_apart
from kzpoll_desktop.exchange.files import FileProblem, read_bytes

MOST_BYTES: Final = 60_000_000
# Of one picture, and of all pages of a PDF; an honest one takes a second or two on a slow laptop.
PICTURE_SECONDS: Final = 20
PAGES_SECONDS: Final = 30
PAGE_SECONDS: Final = 10
_PICTURE_MEGABYTES: Final = 900
_PAGES_MEGABYTES: Final = 700


class NotDrawn(ValueError):
    """A PDF that cannot be looked at. code: no_pdf, too_many_pages, page_too_large, took_too_long, needs_too_much."""

    def __init__(self, code: str) -> None:
        super().__init__("no PDF" if code == "no_pdf" else code)
        self.code = code


def read_codes(path: Path) -> tuple[str, ...]:
    """The texts of all QR codes of a picture.

    FileProblem no_picture, picture_too_large, no_code_found, took_too_long, needs_too_much, or of read_bytes; Stopped.
    """
    data = read_bytes(path, MOST_BYTES)
    try:
        told, _ = read_apart("codes_of_picture", data, seconds=PICTURE_SECONDS, megabytes=_PICTURE_MEGABYTES)
    except TookTooLong:
        raise FileProblem("took_too_long", path, seconds=PICTURE_SECONDS) from None
    except Died:
        raise FileProblem("needs_too_much", path) from None
    if told.get("wrong") == "picture_too_large":
        raise FileProblem("picture_too_large", path)
    if "wrong" in told:
        raise FileProblem("no_picture", path)
    found = _texts(told.get("codes"))
    if not found:
        raise FileProblem("no_code_found", path)
    return found


def codes_of_pages(data: bytes) -> tuple[tuple[str, ...], ...]:
    """The texts of the QR codes on each page of a PDF; NotDrawn, a ValueError, where it cannot be drawn; Stopped."""
    told, _ = _of_pdf("codes_of_pages", data, PAGES_SECONDS)
    return tuple(_texts(page) for page in told["pages"])


def keywords_of(data: bytes) -> str:
    """What a PDF says in its keywords, empty where it cannot be read or says nothing."""
    try:
        return str(_of_pdf("keywords", data, PAGE_SECONDS)[0]["keywords"])
    except NotDrawn:
        return ""


def text_of_first_page(data: bytes) -> str:
    """The letters on the first page of a PDF, empty where it cannot be read."""
    try:
        return str(_of_pdf("first_page", data, PAGE_SECONDS)[0]["text"])
    except NotDrawn:
        return ""


def sizes_of_pages(data: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page of a PDF in points, without anything drawn; NotDrawn."""
    told, _ = _of_pdf("sizes", data, PAGE_SECONDS)
    return tuple((float(width), float(height)) for width, height in told["sizes"])


def drawn_page(data: bytes, index: int, dots: int) -> tuple[int, int, int, bytes]:
    """One page of a PDF in grey, a byte a dot: width, height, stride, bytes; dots: to the inch; NotDrawn."""
    told, made = _of_pdf("draw", data, PAGE_SECONDS, index=index, dots=dots)
    width, height, stride = int(told["width"]), int(told["height"]), int(told["stride"])
    if not (0 < width <= stride and height > 0 and len(made) == stride * height):
        raise NotDrawn("no_pdf")
    return width, height, stride, made


def _of_pdf(job: str, data: bytes, seconds: int, **told: Any) -> tuple[dict[str, Any], bytes]:
    try:
        said, made = read_apart(job, data, seconds=seconds, megabytes=_PAGES_MEGABYTES, **told)
    except TookTooLong:
        raise NotDrawn("took_too_long") from None
    except Died:
        raise NotDrawn("needs_too_much") from None
    if "wrong" in said:
        known = said["wrong"] in ("too_many_pages", "page_too_large")
        raise NotDrawn(said["wrong"] if known else "no_pdf")
    return said, made


def _texts(told: Any) -> tuple[str, ...]:
    return tuple(str(text) for text in told) if isinstance(told, list) else ()
