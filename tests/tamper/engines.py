"""What other readers of PDF show of a file: the first page as a small picture, by each that is on this machine."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image

from tests.seal import generator
from tests.seal.forge import Forgery

_DOTS: Final = 9
_COMMANDS: Final[Mapping[str, tuple[str, ...]]] = {
    "poppler": ("pdftoppm", "-r", f"{_DOTS}", "-gray", "-singlefile", "{source}", "{target}"),
    "ghostscript": (
        *("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pgmraw", f"-r{_DOTS}", "-dLastPage=1"),
        *("-sOutputFile={target}.pgm", "{source}"),
    ),
}
READERS: Final = ("pdfium", *_COMMANDS)
# How many of the forgeries of a form that are made to be seen a reader does not show: it takes the file otherwise.
NOT_SHOWN: Final[Mapping[int, Mapping[str, int]]] = {
    1: {"pdfium": 4, "poppler": 2, "ghostscript": 0},
    2: {"pdfium": 5, "poppler": 2, "ghostscript": 1},
}


def is_here(reader: str) -> bool:
    """Whether this machine has the reader."""
    return reader == "pdfium" or shutil.which(_COMMANDS[reader][0]) is not None


def by_pdfium(data: bytes) -> bytes:
    """The first page; empty where pdfium does not take the file."""
    try:
        with pypdfium2.PdfDocument(data) as document:
            return bytes(document[0].render(scale=_DOTS / 72, grayscale=True).to_pil().tobytes())
    except pypdfium2.PdfiumError:
        return b""


def _by(reader: str, data: bytes, folder: Path) -> bytes:
    if reader == "pdfium":
        return by_pdfium(data)
    source, target = folder / "page.pdf", folder / "page"
    source.write_bytes(data)
    picture = target.with_suffix(".pgm")
    picture.unlink(missing_ok=True)
    words = [
        word.replace("{source}", str(source)).replace("{target}", str(target)) for word in _COMMANDS[reader]
    ]
    subprocess.run(words, check=False, capture_output=True, timeout=60)
    if not picture.exists() or not picture.stat().st_size:
        return b""
    with Image.open(io.BytesIO(picture.read_bytes())) as opened:
        return bytes(opened.tobytes())


def shown_by(reader: str, forgeries: Iterable[Forgery], folder: Path, form: int = 1) -> set[str]:
    """The names of the forgeries of which a reader makes another picture than of the paper."""
    original = _by(reader, generator.sealed() if form == 1 else generator.whole(), folder)
    return {one.name for one in forgeries if _by(reader, one.bytes(form), folder) not in (original, b"")}
