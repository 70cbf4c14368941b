"""Photographs and scans of printed codes, in the few formats that cameras, telephones and scanners make."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from kzpoll_desktop.exchange.apart.wrong import Wrong

if TYPE_CHECKING:
    from PIL.Image import Image

# Nothing else is opened: other decoders start programs (PostScript), follow names of files, or are hardly ever read by anyone.
FORMATS: Final = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF")
MOST_PIXELS: Final = 64_000_000
# A photograph in JPEG is made smaller while it is unpacked.
MOST_PIXELS_JPEG: Final = 220_000_000
# Of anything that is made out of a picture to read it.
MOST_PREPARED: Final = 32_000_000
_LONG_SIDE: Final = 5_200
_SHORT_SIDE: Final = 1_400


def codes(data: bytes) -> tuple[dict[str, Any], bytes]:
    """The texts of all QR codes of a picture, none where no code can be read; Wrong no_picture, picture_too_large."""
    return {"codes": codes_of(opened(data))}, b""


def codes_of(picture: Image) -> tuple[str, ...]:
    """The texts of all QR codes of an opened picture, whatever it takes to read them; empty where none can be read."""
    for prepared in _preparations(picture):
        found = read(prepared)
        if found:
            return found
    return ()


def opened(data: bytes) -> Image:
    """The picture in grey, the right way up; Wrong no_picture, picture_too_large."""
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        # Its own guard warns first and raises later; ours is below both.
        warnings.simplefilter("ignore")
        try:
            picture: Any = Image.open(io.BytesIO(data), formats=FORMATS)
            most = MOST_PIXELS_JPEG if picture.format in ("JPEG", "MPO") else MOST_PIXELS
            if picture.width * picture.height > most:
                raise Wrong("picture_too_large")
            longest = max(picture.size)
            if longest > _LONG_SIDE:
                picture.draft("L", _scaled(picture, _LONG_SIDE / longest))
            if picture.width * picture.height > MOST_PIXELS:
                raise Wrong("picture_too_large")
            return ImageOps.exif_transpose(picture).convert("L")
        except (Wrong, MemoryError):
            raise
        except Exception:  # noqa: BLE001 - whatever a hostile picture makes a decoder raise, it is none
            raise Wrong("no_picture") from None


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
    wanted = longest * 2 <= _LONG_SIDE or min(picture.size) < _SHORT_SIDE
    if wanted and 4 * picture.width * picture.height <= MOST_PREPARED:
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


def read(picture: Image) -> tuple[str, ...]:
    """The texts of the QR codes that are read in a picture as it is."""
    import zxingcpp

    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(dict.fromkeys(one.text for one in found if one.valid))
