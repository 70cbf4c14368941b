"""The preview of made papers: pages as they will be printed, saved as they are, printed at 300 dpi unscaled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMarginsF, Qt
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.gui.common.dialog import FormDialog
from kzpoll_desktop.gui.common.rendering import PRINT_DPI, PdfPages
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.printing import Paper, save_papers


class PreviewDialog(FormDialog):
    """Shows papers one by one; saves them all into a folder, prints the shown one."""

    def __init__(self, papers: Sequence[Paper], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its pictures are large, and the page under it lives for the whole day.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._papers = tuple(papers)
        self._language = language
        self._zoom = 100
        self.saved: tuple[Path, ...] = ()
        self._choice = QComboBox()
        self._choice.setObjectName("paper")
        for paper in self._papers:
            self._choice.addItem(paper.name)
        self._choice_label = QLabel()
        self._choice_label.setBuddy(self._choice)
        self._pages = QLabel()
        self._pages.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setObjectName("pages")
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._pages)
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._smaller, self._larger = QPushButton(), QPushButton()
        self._print, self._save, self._close = QPushButton(), QPushButton(), QPushButton()
        for name, button in (
            ("smaller", self._smaller),
            ("larger", self._larger),
            ("print", self._print),
            ("save", self._save),
            ("close", self._close),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._lay_out()
        self._choice.currentIndexChanged.connect(self._show_paper)
        self._smaller.clicked.connect(lambda: self._set_zoom(self._zoom - 25))
        self._larger.clicked.connect(lambda: self._set_zoom(self._zoom + 25))
        self._print.clicked.connect(self.print_paper)
        self._save.clicked.connect(self._choose_folder)
        self._close.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_paper)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._choose_folder)
        self._translate()
        self._show_paper()
        self.resize(900, 680)
        self._area.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._choice_label)
        top.addWidget(self._choice, 1)
        top.addWidget(self._smaller)
        top.addWidget(self._larger)
        bottom = QHBoxLayout()
        bottom.addWidget(self._told, 1)
        bottom.addWidget(self._print)
        bottom.addWidget(self._save)
        bottom.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(self._area, 1)
        whole.addLayout(bottom)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Preview"))
        self._choice_label.setText(self.tr("&Paper:"))
        self._smaller.setText(self.tr("S&maller"))
        self._larger.setText(self.tr("&Larger"))
        self._print.setText(self.tr("P&rint…"))
        self._save.setText(self.tr("&Save as PDF…"))
        self._close.setText(self.tr("&Close"))
        self._area.setAccessibleName(self.tr("Pages of the paper"))

    def _set_zoom(self, percent: int) -> None:
        self._zoom = max(50, min(300, percent))
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
            self._told.setText(say(problem.said, self._language))
            return False
        self._told.setText(self.tr("Saved in %1").replace("%1", str(folder)))
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
            done = print_pdf(paper.data, printer)
        finally:
            QApplication.restoreOverrideCursor()
        if done:
            self._told.setText(self.tr("Sent to the printer: %1").replace("%1", paper.name))
        else:
            self._told.setText(
                self.tr("The printer did not take the paper. Look at the printer, or save the paper as PDF.")
            )
        return done


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


def print_pdf(data: bytes, printer: QPrinter) -> bool:
    """Every page at the printer's own dots, one to one; False where the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    pages = PdfPages(data)
    try:
        for index in range(len(pages)):
            if index and not printer.newPage():
                return False
            painter.drawImage(0, 0, pages.picture(index, printer.resolution()))
    finally:
        pages.close()
        ended = painter.end()
    return ended
