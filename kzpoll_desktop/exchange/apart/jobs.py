"""What can be done in the process that reads files of strangers; each job answers plain JSON, and bytes where it makes some."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from kzpoll_desktop.exchange.apart import pages as pdf
from kzpoll_desktop.exchange.apart import photographs, sheets

JobAnswer: TypeAlias = tuple[dict[str, Any], bytes]

JOBS: Final[Mapping[str, Callable[..., JobAnswer]]] = {
    "codes_of_pages": pdf.codes_of_pages,
    "first_page": pdf.first_page,
    "keywords": pdf.keywords,
    "sizes": pdf.sizes,
    "draw": pdf.draw,
    "codes_of_picture": photographs.codes,
    "workbook": sheets.workbook,
}
_PDF: Final = ("pypdfium2", "PIL.Image", "zxingcpp")
# What is imported before the first of each: none of it looks at a file by being imported.
NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "codes_of_pages": _PDF,
    "first_page": _PDF,
    "keywords": _PDF,
    "sizes": _PDF,
    "draw": _PDF,
    "codes_of_picture": ("PIL.Image", "PIL.ImageOps", "PIL.ImageFilter", "zxingcpp"),
    "workbook": ("openpyxl",),
}
