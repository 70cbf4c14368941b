"""A page for the wall: as large as a sheet of A3 has room for, or on two sheets of A4 to be put one below the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from kzpoll_desktop.gui.common.printing import WHITE, WHOLE, PrintOutcome, unscaled_printer
from kzpoll_desktop.gui.common.rendering import POINTS_PER_INCH, StrangersPages
from kzpoll_desktop.gui.common.working import Report

# A wall copy that is hardly larger than the sheet itself is none: another paper was chosen.
LEAST: Final = 120
# Points of the page that stand on both sheets, so that they can be glued.
OVERLAP: Final = 14.0


def wall_printer(*, two: bool) -> QPrinter:
    """A printer set to A3, or to A4 lying sideways for each half."""
    printer = unscaled_printer()
    layout = printer.pageLayout()
    layout.setPageSize(QPageSize(QPageSize.PageSizeId.A4 if two else QPageSize.PageSizeId.A3))
    layout.setOrientation(_lying(two=two))
    printer.setPageLayout(layout)
    return printer


def _lying(*, two: bool) -> QPageLayout.Orientation:
    return QPageLayout.Orientation.Landscape if two else QPageLayout.Orientation.Portrait


def print_wall(
    data: bytes, printer: QPrinter, report: Report = lambda _done, _of: None, *, two: bool
) -> PrintOutcome:
    """Each page of a closed paper as large as it can be; too_small where that is hardly larger. NotDrawn.

    The printed code grows with it and is read from farther away. The paper is drawn in a process apart: others may have
    given the file.
    """
    printer.setFullPage(True)
    printer.setPageOrientation(_lying(two=two))
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Point)
    least, chosen = layout.minimumMargins(), layout.margins()
    room = layout.fullRect(QPageLayout.Unit.Point).adjusted(
        max(least.left(), chosen.left()),
        max(least.top(), chosen.top()),
        -max(least.right(), chosen.right()),
        -max(least.bottom(), chosen.bottom()),
    )
    pages = StrangersPages(data)
    try:
        width, height = pages.size(0)
        part = (height - 2 * WHITE) / 2 + OVERLAP if two else height - 2 * WHITE
        scale = min(room.width() / (width - 2 * WHITE), room.height() / part)
        if int(scale * WHOLE) < LEAST:
            return PrintOutcome("too_small")
        painter = QPainter()
        if not (printer.isValid() and painter.begin(printer)):
            return PrintOutcome("refused")
        done = True
        try:
            corner = room.topLeft() * (printer.resolution() / POINTS_PER_INCH)
            parts = [(page, half) for page in range(len(pages)) for half in ((0, 1) if two else (0,))]
            for place, (page, half) in enumerate(parts):
                done = done and (place == 0 or printer.newPage())
                picture = pages.picture(page, round(printer.resolution() * scale))
                painter.drawImage(
                    corner.toPoint(), picture.copy(_cut(picture, height, half if two else None))
                )
                report(place + 1, len(parts))
        finally:
            done = painter.end() and done
        return PrintOutcome("sent", int(scale * WHOLE)) if done else PrintOutcome("refused")
    finally:
        pages.close()


def _cut(picture: QImage, points: float, half: int | None) -> QRect:
    """What of the picture of a page stands on a sheet, without its white edges; half: 0 the upper, 1 the lower one.

    points: how high the page is.
    """
    dots = picture.height() / points
    edge, shared = round(WHITE * dots), round(OVERLAP * dots)
    whole = QRect(QPoint(edge, edge), QPoint(picture.width() - edge, picture.height() - edge))
    middle = whole.center().y()
    if half == 0:
        whole.setBottom(middle + shared // 2)
    elif half == 1:
        whole.setTop(middle - shared // 2)
    return whole
