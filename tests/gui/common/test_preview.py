"""The preview: every page of every paper, saving just the bytes that were made, printing at the printer's own dots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common import preview
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.pages_view import PagesView
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.common.printing import unscaled_printer
from kzpoll_desktop.gui.common.rendering import PdfPages
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.settings import SettingsFile
from tests.shared import hostile
from tests.shared.gui.keys import press
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import button, cut_off, settle, unnamed


@pytest.fixture
def papers(desk: Desk, practice: PrecinctRecord) -> tuple[printing.Paper, ...]:
    bring_to(desk, "protocols", practice)
    return printing.drafts(desk.day)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_preview_is_whole_and_named(
    papers: tuple[printing.Paper, ...], context: Context, language: str
) -> None:
    context.languages.set_language(language)
    dialog = PreviewDialog(papers, context)
    dialog.show()
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []


def test_the_papers_of_an_open_preview_are_called_in_the_language_in_force(
    papers: tuple[printing.Paper, ...], context: Context
) -> None:
    dialog = PreviewDialog(papers[:2], context)
    dialog.show()
    choice = dialog.findChild(QComboBox, "paper")
    assert choice is not None
    choice.setCurrentIndex(1)
    for language in LANGUAGES:
        context.languages.set_language(language)
        settle()
        shown = [choice.itemText(place) for place in range(choice.count())]
        assert shown == [paper.title.get(language) for paper in papers[:2]]
        assert choice.currentIndex() == 1


def pages_of(dialog: PreviewDialog) -> list[QLabel]:
    """The pages as they are shown."""
    view = dialog.findChild(PagesView, "pages")
    assert view is not None
    return [page for page in view.findChildren(QLabel) if page.height() > 100]


def shown(dialog: PreviewDialog) -> int:
    """The height of the pages that are shown."""
    return sum(page.height() for page in pages_of(dialog))


def rendered(dialog: PreviewDialog) -> int:
    """How many pages have their picture."""
    return sum(not page.pixmap().isNull() for page in pages_of(dialog))


def test_every_paper_is_shown_with_all_its_pages(
    papers: tuple[printing.Paper, ...], context: Context
) -> None:
    dialog = PreviewDialog(papers, context)
    dialog.show()
    choice = dialog.findChild(QComboBox, "paper")
    assert isinstance(choice, QComboBox)
    heights = []
    for place, paper in enumerate(papers):
        choice.setCurrentIndex(place)
        assert choice.currentText() == paper.title.en
        pages = PdfPages(paper.data)
        assert shown(dialog) > len(pages) * 1_000
        heights.append(shown(dialog))
        pages.close()
    before = heights[-1]
    button(dialog, "larger").click()
    assert shown(dialog) > before
    for _ in range(20):
        button(dialog, "smaller").click()
    assert 0 < shown(dialog) < before


def test_saving_writes_the_bytes_that_were_made(
    papers: tuple[printing.Paper, ...], context: Context, tmp_path: Path
) -> None:
    dialog = PreviewDialog(papers, context)
    assert dialog.save_to(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix == ".pdf"} == {
        paper.name: paper.data for paper in papers
    }


def test_a_folder_that_takes_nothing_is_told(
    papers: tuple[printing.Paper, ...], context: Context, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    dialog = PreviewDialog(papers, context)
    assert not dialog.save_to(blocked)
    assert dialog.told.text().endswith(".")
    assert dialog.saved == ()


def test_the_preview_is_left_by_escape(papers: tuple[printing.Paper, ...], context: Context) -> None:
    dialog = PreviewDialog(papers, context)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    dialog.show()
    press(dialog, Qt.Key.Key_Escape)
    assert ended == [0]
    assert dialog not in QApplication.topLevelWidgets()


def test_a_rendered_page_is_black_on_white_at_its_size(
    papers: tuple[printing.Paper, ...], context: Context
) -> None:
    pages = PdfPages(papers[0].data)
    picture = pages.picture(0, 300)
    pages.close()
    assert (picture.width(), picture.height()) == pytest.approx((2480, 3508), abs=2)
    assert QColor(picture.pixel(5, 5)) == QColor("#ffffff")
    assert any(QColor(picture.pixel(x, 400)).lightness() < 100 for x in range(0, 2480, 3)) or any(
        QColor(picture.pixel(x, 500)).lightness() < 100 for x in range(0, 2480, 3)
    )


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printing_without_a_place_to_print_to_is_told(
    papers: tuple[printing.Paper, ...], context: Context, tmp_path: Path
) -> None:
    printer = unscaled_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no-folder" / "x.pdf"))
    dialog = PreviewDialog(papers, context)
    assert not dialog.print_to(printer)
    assert dialog.told.text().startswith("The printer did not take the paper")


MAKERS: dict[str, Callable[[Desk], tuple[printing.Paper, ...]]] = {
    "empty": lambda desk: printing.empty_forms(desk.day),
    "drafts": lambda desk: printing.drafts(desk.day),
}


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_papers_of_an_empty_precinct_can_be_looked_at(desk: Desk, context: Context, kind: str) -> None:
    papers = MAKERS[kind](desk)
    dialog = PreviewDialog(papers, context)
    dialog.show()
    assert papers
    assert cut_off(dialog) == []


# --- W7: nothing freezes, the folder is remembered and shown


def test_w7_only_the_pages_in_sight_are_rendered_and_the_others_when_they_come(
    papers: tuple[printing.Paper, ...], context: Context, qtbot: QtBot
) -> None:
    dialog = PreviewDialog(papers, context)
    dialog.show()
    choice = dialog.findChild(QComboBox, "paper")
    assert isinstance(choice, QComboBox)
    longest = max(range(len(papers)), key=lambda place: len(PdfPages(papers[place].data)))
    choice.setCurrentIndex(longest)
    pages = len(PdfPages(papers[longest].data))
    assert pages > 2
    assert rendered(dialog) == 1, "one page at once, the others beside what a person does"
    settle()
    assert rendered(dialog) < pages
    view = dialog.findChild(PagesView, "pages")
    assert view is not None
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum() + 400, 400):
        bar.setValue(place)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: rendered(dialog) == pages)


def test_w7_the_folder_of_the_papers_is_remembered_and_can_be_opened(
    papers: tuple[printing.Paper, ...],
    context: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Path | None] = []
    opened: list[str] = []
    folder = tmp_path / "Хаттамалар"
    folder.mkdir()

    def choose(_parent: QWidget, _title: str, start: Path | None = None) -> Path:
        asked.append(start)
        return folder

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(preview, "choose_folder", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    first = PreviewDialog(papers, context)
    first.show()
    assert not button(first, "open").isVisible()
    button(first, "save").click()
    assert button(first, "open").isVisible()
    button(first, "open").click()
    assert [Path(one) for one in opened] == [folder]
    second = PreviewDialog(papers, context)
    button(second, "save").click()
    assert asked == [None, folder]
    assert SettingsFile(context.settings.folder).folder_of_papers() == folder
    folder.rename(tmp_path / "elsewhere")
    assert context.settings.folder_of_papers() is None


def test_w7_a_folder_that_no_window_can_show_is_named(
    papers: tuple[printing.Paper, ...], context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    dialog = PreviewDialog(papers, context)
    dialog.show()
    assert dialog.save_to(tmp_path)
    button(dialog, "open").click()
    assert str(tmp_path) in dialog.told.text()


def test_s12_papers_out_of_a_file_are_drawn_apart_and_what_cannot_be_is_told(
    papers: tuple[printing.Paper, ...], context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A precinct file that others gave keeps whatever they put there."""
    kept = [replace(papers[0], kept=True), replace(papers[1], kept=True, data=hostile.huge_pages())]

    def never(_self: PdfPages, _data: bytes) -> None:
        raise AssertionError("drawn in the window's own process")

    monkeypatch.setattr(PdfPages, "__init__", never)
    dialog = PreviewDialog(kept, context)
    dialog.show()
    settle()
    area = dialog.findChild(PagesView, "pages")
    assert area is not None
    assert not area.findChildren(QLabel)[0].pixmap().isNull()
    assert "cannot be shown" not in dialog.told.text()
    choice = dialog.findChild(QComboBox, "paper")
    assert choice is not None
    choice.setCurrentIndex(1)
    assert "cannot be shown" in dialog.told.text()
    assert not dialog.print_to(unscaled_printer())
