"""Turns pages of a PDF into pictures for the preview and for the printer, and keeps pictures of windows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.exchange.files import write_bytes
from kzpoll_desktop.exchange.pictures import drawn_page, sizes_of_pages

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

POINTS_PER_INCH: Final = 72
PRINT_DPI: Final = 300


class PdfPages:
    """The pages of one PDF as pictures; pypdfium2 is imported when the first one is opened."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self._document: PdfDocument = pypdfium2.PdfDocument(data)

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._document)

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of one page in points."""
        page = self._document[index]
        width, height = page.get_size()
        page.close()
        return width, height

    def picture(self, index: int, dots_per_inch: int) -> QImage:
        """One page in grey, at a resolution."""
        page = self._document[index]
        bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, grayscale=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Grayscale8
        ).copy()
        bitmap.close()
        page.close()
        return image

    def close(self) -> None:
        """Let the document go."""
        self._document.close()


class StrangersPages:
    """As `PdfPages`, of a PDF that others gave: it is drawn in a process apart; NotDrawn where it cannot be."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._sizes = sizes_of_pages(data)

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of one page in points."""
        return self._sizes[index]

    def picture(self, index: int, dots_per_inch: int) -> QImage:
        """One page in grey, at a resolution."""
        width, height, stride, dots = drawn_page(self._data, index, dots_per_inch)
        return QImage(dots, width, height, stride, QImage.Format.Format_Grayscale8).copy()

    def close(self) -> None:
        """Nothing is kept open."""


def keep_picture(widget: QWidget, path: Path) -> None:
    """Write a picture of a widget as PNG, whole or not at all; FileProblem as `files.write_bytes`."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(made, "PNG")
    write_bytes(path, bytes(made.data().data()))
