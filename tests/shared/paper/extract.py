"""Reads PDFs back as a person would: their text, their page count, their content operators."""

from __future__ import annotations

import re

import pypdfium2


def page_texts(data: bytes) -> list[str]:
    """The text of each page with every run of spaces and line ends as one space."""
    document = pypdfium2.PdfDocument(data)
    try:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(" ".join(text.get_text_range().split()))
            text.close()
            page.close()
        return found
    finally:
        document.close()


def words_of(data: bytes) -> str:
    """The text of all pages with its line ends."""
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def whole_text(data: bytes) -> str:
    """The text of all pages."""
    return " ".join(page_texts(data))


def contents(data: bytes) -> list[bytes]:
    """The uncompressed content stream of each page, texts in brackets left out."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    drawn = [stream for stream in streams if b" Tm" in stream or b" re " in stream]
    return [re.sub(rb"\((?:[^()\\]|\\.)*\)", b"()", stream) for stream in drawn]


def page_objects(data: bytes) -> list[bytes]:
    """The uncompressed content stream of each page without its texts."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    return [re.sub(rb"BT.*?ET", b"", stream, flags=re.DOTALL) for stream in streams if b"BT" in stream]
