"""Puts a paper onto a printer's sheet: dot for dot where all of it can be printed, smaller where that keeps it whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QMarginsF, QObject, QRectF, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.prints.overlay import Overlay
from kzpoll_desktop.gui.common.rendering import POINTS_PER_INCH, PRINT_DPI, PdfPages, StrangersPages
from kzpoll_desktop.gui.common.working import Report

WHOLE: Final = 100
# Below this the dots of a printed code are too small for a telephone, and figures for tired eyes.
LEAST_PERCENT: Final = 90
# Points at each edge of every paper on which nothing stands.
WHITE: Final = 18.0
# What a window's frame takes of the screen's width, and the smallest letters of a dialog.
_EDGES: Final = 8
_LEAST_POINTS: Final = 7.0


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """What came of it; percent: of the paper's size, 0 where nothing was printed."""

    outcome: Literal["sent", "too_small", "refused"]
    percent: int = 0


def unscaled_printer() -> QPrinter:
    """A printer set to A4, 300 dpi, the whole sheet, in grey, nothing scaled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    return printer


def screen_width(window: QWidget) -> int:
    """How wide a window may be."""
    return window.screen().availableGeometry().width()


class _Narrowing(QObject):
    """Gives a dialog that never wraps smaller letters once it becomes wider than the screen, with its options too."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog, self._points = dialog, dialog.font().pointSizeF()
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looked at once it has its new size."""
        if event.type() == QEvent.Type.Resize and watched is self._dialog:
            QTimer.singleShot(0, self, self.narrow)
        return super().eventFilter(watched, event)

    def narrow(self) -> None:
        """As small as it takes, and no smaller than can be read."""
        wide, room = self._dialog.width(), screen_width(self._dialog) - _EDGES
        if wide > room and self._points > _LEAST_POINTS:
            self._points = max(_LEAST_POINTS, min(self._points - 1, self._points * room / wide))
            self._dialog.setStyleSheet(f"* {{ font-size: {self._points:.1f}pt; }}")
            self._dialog.adjustSize()


def printer_dialog(printer: QPrinter, parent: QWidget) -> QPrintDialog:
    """The system's choice of a printer; Qt's own, where the system has none, stays within the screen."""
    dialog = QPrintDialog(printer, parent)
    _Narrowing(dialog)
    return dialog


def print_pdf(
    data: bytes,
    printer: QPrinter,
    report: Report = lambda _done, _of: None,
    *,
    strangers: bool = False,
    over: Overlay | None = None,
) -> PrintOutcome:
    """Every page whole, upright, on whatever sheet was chosen; nothing at all where it would be too small.

    The sheet may be of another size, lie sideways or have margins: a person chooses them in the system's dialog.
    report: told after each page how many are done, of how many; strangers: others made it, and it is drawn in a process
    apart. over: what stands in the margin of each page on this print alone. NotDrawn.
    """
    pages: PdfPages | StrangersPages = StrangersPages(data) if strangers else PdfPages(data)
    try:
        places = [_placed(pages.size(index), printer) for index in range(len(pages))]
        percent = min(int(place.scale * WHOLE) for place in places)
        if percent < LEAST_PERCENT:
            return PrintOutcome("too_small")
        return _draw(pages, places, printer, report, over)
    finally:
        pages.close()


@dataclass(frozen=True, slots=True)
class _PlacedPage:
    """A page on the sheet: how the sheet lies, and where the page is drawn, in points; scale: 1 or less."""

    orientation: QPageLayout.Orientation
    rect: QRectF
    scale: float


def _placed(page: tuple[float, float], printer: QPrinter) -> _PlacedPage:
    """The largest size, up to its own, at which everything that stands on the page can be printed."""
    width, height = page
    layout = printer.pageLayout()
    upright = width <= height
    orientation = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    edges = _edges(layout)
    if layout.orientation() != orientation:
        layout.setOrientation(orientation)
        edges = QMarginsF(edges.bottom(), edges.left(), edges.top(), edges.right())
    sheet = layout.fullRect(QPageLayout.Unit.Point)
    room = sheet.marginsRemoved(edges)
    scale = min(1.0, room.width() / (width - 2 * WHITE), room.height() / (height - 2 * WHITE))
    if scale >= 1 - 1 / WHOLE / 2:
        scale = 1.0
    # As it lies on its own sheet, and no further in than is needed.
    inked = QRectF(WHITE * scale, WHITE * scale, (width - 2 * WHITE) * scale, (height - 2 * WHITE) * scale)
    inked.moveLeft(min(max(inked.left(), room.left()), max(room.left(), room.right() - inked.width())))
    inked.moveTop(min(max(inked.top(), room.top()), max(room.top(), room.bottom() - inked.height())))
    corner = inked.topLeft()
    rect = QRectF(corner.x() - WHITE * scale, corner.y() - WHITE * scale, width * scale, height * scale)
    return _PlacedPage(orientation, rect, scale)


def _edges(layout: QPageLayout) -> QMarginsF:
    """What the printer cannot reach, and what a person keeps free."""
    layout.setUnits(QPageLayout.Unit.Point)
    least, chosen = layout.minimumMargins(), layout.margins()
    return QMarginsF(
        max(least.left(), chosen.left()),
        max(least.top(), chosen.top()),
        max(least.right(), chosen.right()),
        max(least.bottom(), chosen.bottom()),
    )


def _draw(
    pages: PdfPages | StrangersPages,
    places: list[_PlacedPage],
    printer: QPrinter,
    report: Report,
    over: Overlay | None,
) -> PrintOutcome:
    printer.setFullPage(True)
    printer.setPageOrientation(places[0].orientation)
    painter = QPainter()
    if not (printer.isValid() and painter.begin(printer)):
        return PrintOutcome("refused")
    done = True
    try:
        for index, place in enumerate(places):
            if index:
                printer.setPageOrientation(place.orientation)
                done = done and printer.newPage()
            dots = printer.resolution() / POINTS_PER_INCH
            corner = QRectF(place.rect.x() * dots, place.rect.y() * dots, 0, 0).topLeft().toPoint()
            dots_per_inch = round(printer.resolution() * place.scale)
            picture = pages.picture(index, dots_per_inch)
            if over is not None:
                over.draw(picture, dots_per_inch)
            painter.drawImage(corner, picture)
            report(index + 1, len(places))
    finally:
        done = painter.end() and done
    percent = min(int(place.scale * WHOLE) for place in places)
    return PrintOutcome("sent", percent) if done else PrintOutcome("refused")
