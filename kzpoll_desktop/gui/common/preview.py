"""The preview of made papers: pages as they will be printed, saved as they are, printed whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QScrollArea,
    QWidget,
)

from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.gui.common.calm import Choice
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.lines.flow import Flow
from kzpoll_desktop.gui.common.printing import WHOLE, print_pdf, unscaled_printer
from kzpoll_desktop.gui.common.rendering import PdfPages
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.printing import Paper, save_papers


class PreviewDialog(Dialog):
    """Shows papers one by one; saves them all into a folder, prints the shown one."""

    def __init__(self, papers: Sequence[Paper], language: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, edges=None, spacing=None)
        # Its pictures are large, and the page under it lives for the whole day.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.says(self.setWindowTitle, lambda: self.tr("Preview"))
        self._papers = tuple(papers)
        self._language = language
        self._zoom = 100
        self.saved: tuple[Path, ...] = ()
        self._choice = Choice()
        for paper in self._papers:
            self._choice.addItem(paper.name)
        self._pages = QLabel()
        self._pages.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setObjectName("pages")
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._pages)
        self.says(self._area.setAccessibleName, lambda: self.tr("Pages of the paper"))
        top = Flow()
        top.addWidget(self.field("paper", self._choice, lambda: self.tr("&Paper:")))
        top.addWidget(self._choice)
        top.addWidget(self.button("smaller", lambda: self.tr("S&maller"), partial(self._zoom_by, -25)))
        top.addWidget(self.button("larger", lambda: self.tr("&Larger"), partial(self._zoom_by, 25)))
        self.whole.addLayout(top)
        self.whole.addWidget(self._area, 1)
        self.foot(
            None,
            self.button("print", lambda: self.tr("P&rint…"), self.print_paper),
            self.button("save", lambda: self.tr("&Save as PDF…"), self._choose_folder),
            self.button("close", lambda: self.tr("&Close"), self.accept),
        )
        self._choice.currentIndexChanged.connect(self._show_paper)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_paper)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._choose_folder)
        self._show_paper()
        self.fit(900, 680)
        self._area.setFocus()

    def _zoom_by(self, percent: int) -> None:
        self._zoom = max(50, min(300, self._zoom + percent))
        self._show_paper()

    def _show_paper(self) -> None:
        if not self._papers:
            return
        pages = PdfPages(self._papers[max(0, self._choice.currentIndex())].data)
        try:
            pictures = list(pages.pictures(96 * self._zoom // 100))
        finally:
            pages.close()
        gap = 12
        width = max(p.width() for p in pictures) + 2 * gap
        height = sum(p.height() + gap for p in pictures) + gap
        sheet = QPixmap(width, height)
        sheet.fill(self.palette().mid().color())
        painter = QPainter(sheet)
        y = gap
        for picture in pictures:
            painter.drawImage((width - picture.width()) // 2, y, picture)
            y += picture.height() + gap
        painter.end()
        self._pages.setPixmap(sheet)
        self._area.verticalScrollBar().setSingleStep(60)

    # --- saving and printing

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the papers"))
        if folder:
            self.save_to(Path(folder))

    def save_to(self, folder: Path) -> bool:
        """Write all papers into a folder; what went wrong is said at the foot."""
        try:
            self.saved = save_papers(self._papers, folder)
        except FileProblem as problem:
            self.tell(say(problem.said, self._language))
            return False
        self.tell(self.tr("Saved in %1").replace("%1", str(folder)), wrong=False)
        return True

    def print_paper(self) -> None:
        """Print the shown paper on a printer that the person chooses."""
        printer = unscaled_printer()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> bool:
        """Print the shown paper; progress stands at the foot, and what went wrong too."""
        paper = self._papers[max(0, self._choice.currentIndex())]
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            printed = print_pdf(paper.data, printer)
        finally:
            QApplication.restoreOverrideCursor()
        if printed.outcome == "sent":
            self.tell(self._sent(paper.name, printed.percent), wrong=False)
        elif printed.outcome == "too_small":
            self.tell(
                self.tr(
                    "Nothing was printed: A4 is needed. On the paper that was chosen the sheet would be cut or too small "
                    "to read. Choose A4 in the printer’s settings, with margins of 10 mm at most, or save the paper as PDF."
                )
            )
        else:
            self.tell(
                self.tr("The printer did not take the paper. Look at the printer, or save the paper as PDF.")
            )
        return printed.outcome == "sent"

    def _sent(self, name: str, percent: int) -> str:
        sent = self.tr("Sent to the printer: %1").replace("%1", name)
        if percent == WHOLE:
            return sent
        note = self.tr("Printed at %1 % of its size, so that nothing is cut; on A4 it has its full size.")
        return f"{sent}. {note.replace('%1', str(percent))}"
