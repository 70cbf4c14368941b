"""Printing: dot for dot on A4; on other sheets, sideways or with margins whole and said, or refused: never cut (W6)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.exchange.pictures import codes_of_pages
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.common.printing import (
    WHITE,
    PrintOutcome,
    print_pdf,
    printer_dialog,
    unscaled_printer,
)
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import without_seal
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import cut_off, settle

NONE = QMarginsF(0, 0, 0, 0)
UPRIGHT, SIDEWAYS = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
A4, LETTER, A5, A3 = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.A5,
    QPageSize.PageSizeId.A3,
)


@pytest.fixture
def paper(desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]) -> printing.Paper:
    """A closed protocol: its code stands low on every page."""
    bring_to(desk, "protocols", practice)
    put_clock("23:30")
    put(desk, "day.count_ended", "23:30")
    without_seal(desk)
    return printing.kept_papers(desk)[0]


def on(
    out: Path,
    size: QPageSize.PageSizeId,
    orientation: QPageLayout.Orientation = UPRIGHT,
    margin: float = 0,
) -> QPrinter:
    """A printer as a person set it in the system's dialog; margin in millimetres."""
    printer = unscaled_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    margins = QMarginsF(margin, margin, margin, margin)
    layout = QPageLayout(QPageSize(size), orientation, margins, QPageLayout.Unit.Millimeter)
    printer.setFullPage(not margin)
    printer.setPageLayout(layout)
    return printer


def ink(page: pypdfium2.PdfPage) -> tuple[float, float, float, float]:
    """Left, top, width and height of all that is dark on a page, in points."""
    picture = page.render(scale=1, grayscale=True).to_pil().point(lambda shade: 255 * (shade < 200))
    box = picture.getbbox()
    assert box is not None
    return box[0], box[1], box[2] - box[0], box[3] - box[1]


CASES = {
    "A4": (A4, UPRIGHT, 0, 100),
    "A4 sideways": (A4, SIDEWAYS, 0, 100),
    "A4, margins of 5 mm": (A4, UPRIGHT, 5, 100),
    "A4, margins of 15 mm": (A4, UPRIGHT, 15, 91),
    "A4 sideways, margins of 15 mm": (A4, SIDEWAYS, 15, 91),
    "Letter": (LETTER, UPRIGHT, 0, 98),
    "Letter, margins of 6 mm": (LETTER, UPRIGHT, 6, 94),
    "A3": (A3, UPRIGHT, 0, 100),
}


@pytest.mark.parametrize("case", sorted(CASES))
@pytest.mark.long
def test_w6_a_sheet_is_printed_whole_whatever_was_chosen(
    paper: printing.Paper, context: Context, tmp_path: Path, case: str
) -> None:
    """W6: every page upright and whole, its code readable, at its own size wherever that has room."""
    size, orientation, margin, percent = CASES[case]
    out = tmp_path / "printed.pdf"
    assert print_pdf(paper.data, on(out, size, orientation, margin)) == PrintOutcome("sent", percent)
    assert codes_of_pages(out.read_bytes()) == codes_of_pages(paper.data) != ()
    made, given = pypdfium2.PdfDocument(str(out)), pypdfium2.PdfDocument(paper.data)
    try:
        assert len(made) == len(given)
        for printed, page in zip(made, given, strict=True):
            assert printed.get_width() < printed.get_height()
            left, top, width, height = ink(printed)
            _, _, wanted_width, wanted_height = ink(page)
            assert width == pytest.approx(wanted_width * percent / 100, abs=6)
            assert height == pytest.approx(wanted_height * percent / 100, abs=8)
            free = margin * 72 / 25.4 - 2
            assert left >= free
            assert top >= free
            assert left + width <= printed.get_width() - free
            assert top + height <= printed.get_height() - free
    finally:
        made.close()
        given.close()


def test_a_page_is_printed_dot_for_dot(paper: printing.Paper, context: Context, tmp_path: Path) -> None:
    """300 dpi, A4, the whole sheet, nothing scaled: what is printed stands where it stands on the paper."""
    out = tmp_path / "printed.pdf"
    printer = on(out, A4)
    assert printer.resolution() == 300
    assert print_pdf(paper.data, printer) == PrintOutcome("sent", 100)
    made, given = pypdfium2.PdfDocument(str(out)), pypdfium2.PdfDocument(paper.data)
    try:
        for printed, page in zip(made, given, strict=True):
            assert printed.get_size() == pytest.approx(page.get_size(), abs=1)
            assert ink(printed) == pytest.approx(ink(page), abs=2)
    finally:
        made.close()
        given.close()


TOO_SMALL = {
    "A5": (A5, UPRIGHT, 0),
    "A5 sideways": (A5, SIDEWAYS, 0),
    "A4, margins of 30 mm": (A4, UPRIGHT, 30),
}


@pytest.mark.parametrize("case", sorted(TOO_SMALL))
def test_w6_a_sheet_that_is_too_small_is_refused_and_nothing_printed(
    paper: printing.Paper, context: Context, tmp_path: Path, case: str
) -> None:
    """W6: "A4 is needed"; a smaller code would not be read, and no success is reported."""
    size, orientation, margin = TOO_SMALL[case]
    out = tmp_path / "printed.pdf"
    dialog = PreviewDialog([paper], context)
    dialog.show()
    for language in LANGUAGES:
        context.languages.set_language(language)
        assert not dialog.print_to(on(out, size, orientation, margin))
        assert "A4" in dialog.told.text()
        assert dialog.told.property("severity") == "error"
        assert not out.exists()
        settle()
        assert cut_off(dialog) == []


@pytest.mark.long
def test_w6_a_smaller_print_is_told_with_its_size(
    paper: printing.Paper, context: Context, tmp_path: Path
) -> None:
    """W6: fitted to what can be printed, with a note."""
    dialog = PreviewDialog([paper], context)
    dialog.show()
    assert dialog.print_to(on(tmp_path / "printed.pdf", A4, margin=15))
    assert "91\N{NO-BREAK SPACE}%" in dialog.told.text()
    assert dialog.print_to(on(tmp_path / "whole.pdf", A4))
    assert "%" not in dialog.told.text()


@pytest.mark.long
def test_w6_nothing_stands_at_the_very_edge_of_any_paper(
    desk: Desk, practice: PrecinctRecord, context: Context
) -> None:
    """W6: what is taken as white at each edge is white, so that no printer cuts anything off."""
    papers = list(printing.empty_forms(desk.day))
    bring_to(desk, "protocols", practice)
    papers += printing.drafts(desk.day)
    for one in papers:
        document = pypdfium2.PdfDocument(one.data)
        for page in document:
            left, top, width, height = ink(page)
            assert min(left, top) >= WHITE - 1, one.name
            assert left + width <= page.get_width() - WHITE + 1, one.name
            assert top + height <= page.get_height() - WHITE + 1, one.name
        document.close()


def test_the_choice_of_a_printer_is_no_wider_than_the_screen(
    under: QWidget, put_scale: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    put_scale(200)
    monkeypatch.setattr("kzpoll_desktop.gui.common.printing.screen_width", lambda _: 700)
    # It holds the printer without owning it.
    printer = unscaled_printer()
    dialog = printer_dialog(printer, under)
    dialog.show()
    settle()
    assert dialog.width() <= 700
    assert dialog.font().pointSizeF() > 7
    dialog.hide()
