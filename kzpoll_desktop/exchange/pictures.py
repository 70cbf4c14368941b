"""Finds printed codes in pictures: photographs, scans, and the pages of a PDF."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kzpoll_desktop.exchange.files import FileProblem, read_bytes

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES: Final = 60_000_000
MOST_PIXELS: Final = 120_000_000
MOST_PAGES: Final = 60
_PAGE_DPI: Final = 150
_CLEAR_PAGE_DPI: Final = 300
_LONG_SIDE: Final = 5_200
_SHORT_SIDE: Final = 1_400


def read_codes(path: Path) -> tuple[str, ...]:
    """The texts of all QR codes of a picture; FileProblem no_picture, picture_too_large, no_code_found, or of read_bytes."""
    data = read_bytes(path, MOST_BYTES)
    try:
        picture = _opened(data)
    except _TooLarge:
        raise FileProblem("picture_too_large", path) from None
    except Exception:  # noqa: BLE001 - whatever a hostile picture makes a decoder raise, it is none
        raise FileProblem("no_picture", path) from None
    found = codes_of(picture)
    if not found:
        raise FileProblem("no_code_found", path)
    return found


def codes_of(picture: Image) -> tuple[str, ...]:
    """The texts of all QR codes of an opened picture, whatever it takes to read them; empty where none can be read."""
    for prepared in _preparations(picture):
        found = _read(prepared)
        if found:
            return found
    return ()


def codes_of_pages(data: bytes) -> tuple[tuple[str, ...], ...]:
    """The texts of the QR codes on each page of a PDF; ValueError where it cannot be drawn."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ValueError("no PDF") from error
    try:
        if len(document) > MOST_PAGES:
            raise ValueError("too many pages")
        return tuple(_codes_of_page(document[index]) for index in range(len(document)))
    except (pypdfium2.PdfiumError, MemoryError) as error:
        raise ValueError("no PDF") from error
    finally:
        document.close()


def keywords_of(data: bytes) -> str:
    """What a PDF says in its keywords, empty where it cannot be read or says nothing."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ""
    try:
        return str(document.get_metadata_value("Keywords"))
    finally:
        document.close()


def text_of_first_page(data: bytes) -> str:
    """The letters on the first page of a PDF, empty where it cannot be read."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ""
    try:
        return str(document[0].get_textpage().get_text_bounded())
    except pypdfium2.PdfiumError:
        return ""
    finally:
        document.close()


class _TooLarge(Exception):
    """A picture with more dots than any page has."""


def _opened(data: bytes) -> Image:
    """The picture in grey, the right way up."""
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        # Its own guard warns first and raises later; ours is below both.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        picture: Any = Image.open(io.BytesIO(data))
        if picture.width * picture.height > MOST_PIXELS:
            raise _TooLarge
        return ImageOps.exif_transpose(picture).convert("L")


def _codes_of_page(page: Any) -> tuple[str, ...]:
    for dots in (_PAGE_DPI, _CLEAR_PAGE_DPI):
        bitmap = page.render(scale=dots / 72, grayscale=True)
        try:
            found = _read(bitmap.to_pil())
        finally:
            bitmap.close()
        if found:
            return found
    return ()


def _preparations(picture: Image) -> Iterator[Image]:
    """The picture as it is, and then made clearer in the ways in which bad pictures are bad."""
    from PIL import Image, ImageFilter, ImageOps

    longest = max(picture.size)
    if longest > _LONG_SIDE:
        picture = picture.resize(_scaled(picture, _LONG_SIDE / longest), Image.Resampling.LANCZOS)
    yield picture
    clear = ImageOps.autocontrast(picture, cutoff=1)
    yield clear
    yield clear.filter(ImageFilter.UnsharpMask(radius=3, percent=180, threshold=2))
    if longest * 2 <= _LONG_SIDE or min(picture.size) < _SHORT_SIDE:
        larger = clear.resize(_scaled(clear, 2.0), Image.Resampling.BICUBIC)
        yield larger
        yield larger.filter(ImageFilter.UnsharpMask(radius=4, percent=200, threshold=2))
    yield clear.filter(ImageFilter.MedianFilter(3))
    yield clear.filter(ImageFilter.GaussianBlur(1.2))
    smaller = clear.resize(_scaled(clear, 0.6), Image.Resampling.LANCZOS)
    yield smaller
    yield clear.resize(_scaled(clear, 0.75), Image.Resampling.BOX)


def _scaled(picture: Image, by: float) -> tuple[int, int]:
    return max(1, round(picture.width * by)), max(1, round(picture.height * by))


def _read(picture: Image) -> tuple[str, ...]:
    import zxingcpp

    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(dict.fromkeys(one.text for one in found if one.valid))
