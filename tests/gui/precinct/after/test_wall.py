"""The wall: printed on A3 or two sheets of A4, larger than the sheet itself; where the copies hang is noted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.figures.stages import WALL
from kzpoll_desktop.gui.common.prints.wall import LEAST, print_wall, wall_printer
from kzpoll_desktop.gui.precinct.after.wall import Page, PostingDialog
from kzpoll_desktop.gui.precinct.after.wall_preview import WallPreview
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, type_text
from tests.shared.gui.stages import state_of
from tests.shared.gui.walk import button, settle

Opener = Callable[..., PrecinctWindow]


def shown(window: PrecinctWindow) -> Page:
    window.show_stage(WALL)
    page = window.page(WALL)
    assert isinstance(page, Page)
    settle()
    return page


@pytest.mark.parametrize("two", [False, True])
def test_a_closed_sheet_is_printed_large_and_whole(
    closed: Desk, open_window: Opener, tmp_path: Path, two: bool
) -> None:
    page = shown(open_window(closed))
    button(page, "a4.party_list" if two else "a3.party_list").click()
    preview = page.preview
    assert isinstance(preview, WallPreview)
    assert not preview.may_save
    printer = preview.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    out = tmp_path / "wall.pdf"
    printer.setOutputFileName(str(out))
    assert preview.print_to(printer)
    document, sheet = pypdfium2.PdfDocument(out), pypdfium2.PdfDocument(preview._papers[0].data)
    width, height = document[0].get_size()
    try:
        assert len(document) == len(sheet) * (2 if two else 1)
        assert (width > height) is two
        assert round(max(width, height)) == (842 if two else 1191)
    finally:
        document.close()
        sheet.close()
    preview.close()


def test_paper_that_is_no_larger_is_refused(closed: Desk, open_window: Opener) -> None:
    page = shown(open_window(closed))
    button(page, "a3.party_list").click()
    preview = page.preview
    assert isinstance(preview, WallPreview)
    printer = wall_printer(two=False)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    assert print_wall(preview._papers[0].data, printer, two=False).outcome == "too_small"
    assert LEAST > 100
    assert not preview.print_to(printer)
    assert "A3" in preview.told.text()
    preview.close()


def test_where_the_copies_hang_is_noted_by_keyboard(closed: Desk, open_window: Opener) -> None:
    window = open_window(closed)
    page = shown(window)
    button(page, "note").setFocus()
    enter(window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PostingDialog)
    assert focused(dialog) == "where"
    type_text(dialog, "Кіреберіс")
    for _ in range(4):
        enter(dialog)
    settle()
    (posting,) = closed.day.after.postings
    assert (posting.where, posting.at[-5:], len(posting.sheets)) == ("Кіреберіс", "23:40", 2)
    assert (posting.at[8:10], posting.until[8:10]) == ("19", "21")
    assert state_of(window, WALL) == "done"
